// SPDX-License-Identifier: Apache-2.0
// Typical mistakes in a DNS panel, for practice: what the panel then publishes, and how it is corrected.
//
// Pure over a plan. The lesson (lesson.h) goes through them; core/verify/diagnosis/detective.h has to name each. To add
// one: list it here, give it words in ui/pages/practice/lesson_words.cpp, provoke it in
// tests/core/practice/tst_lesson.cpp.
#pragma once

#include "core/plan/model/record_plan.h"

namespace sw::practice {

// In the order of the lesson.
enum class Mistake {
    DoubledName,       // the whole name was typed, and the panel appended the domain
    SecondRecord,      // a second SPF record beside the first, instead of one with both
    Proxied,           // the panel replaced the CNAME by its proxy
    QuotesPasted,      // quotes around the value became part of it
    OneMissing,        // one CNAME of the set was forgotten
    UnderscoreLeftOut, // "dmarc" for "_dmarc"
    SmartPunctuation,  // a word processor made the quotes of the value typographic
    CutOff,            // the field kept the first 255 characters of the key
};

// A mistake prepared for one record of the plan.
struct Slip
{
    Mistake mistake = Mistake::DoubledName; // one for each plan
    plan::PlannedRecord record = {};        // the planned record it is made with
    QByteArray code = {};                   // of the finding that names it
    QList<plan::PlannedRecord> make = {};   // to publish after the correct plan
    QList<plan::PlannedRecord> mend = {};   // undoes `make`
    friend bool operator==(const Slip &, const Slip &) = default;
};

// Those possible with this plan, in the order of the lesson; at most one of each.
[[nodiscard]] QList<Slip> slipsFor(const plan::RecordPlan &plan);

} // namespace sw::practice
