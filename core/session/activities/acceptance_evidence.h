// SPDX-License-Identifier: Apache-2.0
// What "Will they accept it?" rests on, gathered from what the session knows (core/mail/acceptance.h).
#pragma once

#include "core/mail/acceptance.h"
#include "core/neighbours/reverse_name.h"
#include "core/verify/matrix/verification.h"
#include "core/verify/survey/survey.h"

namespace sw::session {

struct KnownSoFar
{
    const verify::Verification *verification = nullptr; // nullptr: nothing was verified
    bool isAsking = false;                              // records still unknown may become known
    const verify::Survey *survey = nullptr;             // for what the plan left alone; nullptr: not surveyed
    const mail::MessageVerification *message = nullptr;
    const QList<dkim::HeaderField> *fields = nullptr;  // of that message
    const neighbours::ReverseCheck *reverse = nullptr; // of the host that handed it over
};

[[nodiscard]] mail::AcceptanceEvidence acceptanceEvidence(const KnownSoFar &known);

} // namespace sw::session
