// SPDX-License-Identifier: Apache-2.0
// Punctuation between words and values, as each language writes it.
#pragma once

#include <QString>

namespace sw::report {

// The signs of one language.
struct Punctuation
{
    QString colon; // between a date and what to do then, with its blank
    QString stop;  // at the end of a sentence
};

[[nodiscard]] Punctuation punctuationOf(const QString &language); // BCP 47

// Ideographic full stops and commas include their own space: blanks beside them are removed.
[[nodiscard]] QString withoutBlanksBesideIdeographs(QString text);

} // namespace sw::report
