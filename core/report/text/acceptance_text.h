// SPDX-License-Identifier: Apache-2.0
// "Will they accept it?" in words: providers, their requirements, and which are met (core/mail/acceptance.h).
#pragma once

#include "core/mail/acceptance.h"
#include "core/report/text/state_text.h"

namespace sw::report {

[[nodiscard]] QString providerName(mail::Provider provider); // "La Poste"
// Whom its rules are for, and what follows from failing.
[[nodiscard]] QString providerSentence(mail::Provider provider);
[[nodiscard]] QString proofTitle(mail::Proof proof); // "From the DNS": a column's heading

[[nodiscard]] QString demandLabel(mail::Demand demand);    // "DKIM passes": fits a chip
[[nodiscard]] QString demandSentence(mail::Demand demand); // what it means, and how to meet it

// Of one requirement, for screen readers: "seen", "missing".
[[nodiscard]] QString fulfilledLabel(mail::Fulfilled fulfilled); // of one demand, for those who hear: "seen", "missing"
// Colour and sign of the same; Sign::Dot where only the sender knows.
[[nodiscard]] Tone fulfilledTone(mail::Fulfilled fulfilled);
[[nodiscard]] Sign fulfilledSign(mail::Fulfilled fulfilled);

[[nodiscard]] QString acceptanceLabel(mail::Fulfilled seen); // over all of a provider's: "Nothing missing"

// "Spreading until 28 November 2026, 03:28: …", for what is met but not seen by all resolvers yet. Local time.
[[nodiscard]] QString spreadingSentence(const mail::DemandState &state, const QLocale &locale);

} // namespace sw::report
