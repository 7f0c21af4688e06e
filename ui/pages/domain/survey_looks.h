// SPDX-License-Identifier: Apache-2.0
// The survey as chips: each part as a word, a colour and a sentence. Pure; shown by SurveyStrip.
#pragma once

#include "core/session/wizard_session.h"
#include "ui/widgets/controls/chip.h"

namespace sw::ui {

// One part.
struct SurveyChip
{
    QString word;                  // "SPF"
    ChipLook look = {};            // with the result: "SPF record"
    QString sentence = {};         // its meaning; plain text
    QString value = {};            // the published value, verbatim; untrusted
    QList<Evidence> evidence = {}; // of the answers
};

// In this order: DNS host, mail exchangers, SPF, DKIM, DMARC, DNSSEC. `asking`: Yes while unknown parts are being
// asked.
enum class Asking { No, Yes };
// One chip for each of these parts.
[[nodiscard]] QList<SurveyChip> surveyChips(const verify::Survey &survey, const catalog::Catalog &catalog,
                                            Asking asking);

} // namespace sw::ui
