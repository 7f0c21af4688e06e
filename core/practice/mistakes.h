// SPDX-License-Identifier: Apache-2.0
// What people do in a DNS panel by mistake, for practice: how the panel is made to publish it, and how it is mended.
//
// Pure over a plan. The lesson (lesson.h) goes through them; core/verify/diagnosis/detective.h has to name each. Adding
// one: list it here, give it words in ui/pages/practice/lesson_words.cpp, provoke it in
// tests/core/practice/tst_lesson.cpp.
#pragma once

#include "core/plan/model/record_plan.h"

namespace sw::practice {

enum class Mistake {
    DoubledName,       // the domain was typed after the name, and the panel added it once more
    SecondRecord,      // a second SPF record beside the first, instead of one that holds both
    Proxied,           // the panel put its proxy in the place of the CNAME
    QuotesPasted,      // quotes around the value became part of it
    OneMissing,        // one CNAME of the set was forgotten
    UnderscoreLeftOut, // "dmarc" for "_dmarc"
    SmartPunctuation,  // a word processor made the quotes of the value typographic
    CutOff,            // the field took the first 255 characters of the key
};

struct Slip
{
    Mistake mistake = Mistake::DoubledName;
    plan::PlannedRecord record = {};      // the planned record that it happens to
    QByteArray code = {};                 // of the finding that names it
    QList<plan::PlannedRecord> make = {}; // for the panel, once the plan is published as it should be
    QList<plan::PlannedRecord> mend = {}; // undoes `make`
    friend bool operator==(const Slip &, const Slip &) = default;
};

// Those that can happen with this plan, in the order in which a lesson meets them; at most one of each.
[[nodiscard]] QList<Slip> slipsFor(const plan::RecordPlan &plan);

} // namespace sw::practice
