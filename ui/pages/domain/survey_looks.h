// SPDX-License-Identifier: Apache-2.0
// The survey as chips: what each part of it says in a word, a colour and a sentence. Pure; shown by SurveyStrip.
#pragma once

#include "core/session/wizard_session.h"
#include "ui/widgets/controls/chip.h"

namespace sw::ui {

struct SurveyChip
{
    QString word;          // "SPF"
    ChipLook look = {};    // "SPF record"
    QString sentence = {}; // what it means, plain
    QString value = {};    // what is published, verbatim, untrusted
    QList<Evidence> evidence = {};
};

// DNS host, mail exchangers, SPF, DKIM, DMARC, DNSSEC. `running`: what is not known yet is being asked.
enum class Asking { No, Yes };
[[nodiscard]] QList<SurveyChip> surveyChips(const verify::Survey &survey, const catalog::Catalog &catalog,
                                            Asking asking);

} // namespace sw::ui
