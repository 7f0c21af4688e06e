// SPDX-License-Identifier: Apache-2.0
// The little signs that stand between words and values, as a language writes them.
#pragma once

#include <QString>

namespace sw::report {

struct Punctuation
{
    QString colon; // between a date and what is to be done then, with its blank
    QString stop;  // at the end of a sentence
};

[[nodiscard]] Punctuation punctuationOf(const QString &language); // BCP 47

// Ideographic full stops and commas bring their own room: blanks beside them are taken out.
[[nodiscard]] QString withoutBlanksBesideIdeographs(QString text);

} // namespace sw::report
