// SPDX-License-Identifier: Apache-2.0
// The facts behind "Will they accept it?", gathered from the session's results (core/mail/acceptance.h).
#pragma once

#include "core/mail/acceptance.h"
#include "core/neighbours/reverse_name.h"
#include "core/verify/matrix/verification.h"
#include "core/verify/survey/survey.h"

namespace sw::session {

// Results of the session; pointers are used during the call only.
struct KnownSoFar
{
    const verify::Verification *verification = nullptr; // nullptr: not verified
    bool isAsking = false;                              // records still unknown may become known
    const verify::Survey *survey = nullptr;             // for what the plan does not change; nullptr: not surveyed
    const mail::MessageVerification *message = nullptr; // nullptr: no message
    const QList<dkim::HeaderField> *fields = nullptr;   // of that message
    const neighbours::ReverseCheck *reverse = nullptr;  // of the host that delivered it
};

// Pure.
[[nodiscard]] mail::AcceptanceEvidence acceptanceEvidence(const KnownSoFar &known);

} // namespace sw::session
