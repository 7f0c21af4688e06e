// SPDX-License-Identifier: Apache-2.0
// A verified message in words: the verdict in one sentence, and a line for each of DKIM, SPF and DMARC.
#pragma once

#include "core/mail/message_verification.h"
#include "core/report/text/state_text.h"

namespace sw::report {

// The verdict; the two sentences are shown in a row.
struct ProofVerdict
{
    // Colour and sign.
    Tone tone = Tone::Waiting;
    Sign sign = Sign::Question;
    QString strong; // "This message passes."
    QString rest;   // what that means, one sentence
    friend bool operator==(const ProofVerdict &, const ProofVerdict &) = default;
};
// DMARC decides; without it the reason why it could not be evaluated.
[[nodiscard]] ProofVerdict proofVerdict(const mail::MessageVerification &verified);

// One result.
struct ProofLine
{
    QString subject; // "Signed by example.com"
    QString term;    // "DKIM"
    // Colour and sign.
    Tone tone = Tone::Waiting;
    Sign sign = Sign::Question;
    QString label;  // "Pass": fits a chip
    QString reason; // why, in a sentence; may be empty
    friend bool operator==(const ProofLine &, const ProofLine &) = default;
};
// DKIM signatures in their order, then SPF, then DMARC.
[[nodiscard]] QList<ProofLine> proofLines(const mail::MessageVerification &verified);

} // namespace sw::report
