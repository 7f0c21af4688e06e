// SPDX-License-Identifier: Apache-2.0
// By language: CLDR's list patterns, and each language's typographic rules (punctuation.h).
#include "core/report/text/punctuation.h"

namespace sw::report {

Punctuation punctuationOf(const QString &language)
{
    const QString primary = language.section(u'-', 0, 0);
    if (primary == QLatin1String("ja") || primary == QLatin1String("zh"))
        return {QStringLiteral("\uff1a"), QStringLiteral("\u3002")};
    if (primary == QLatin1String("fr"))
        return {QStringLiteral("\u00a0: "), QStringLiteral(".")};
    return {QStringLiteral(": "), QStringLiteral(".")};
}

QString withoutBlanksBesideIdeographs(QString text)
{
    const auto isMark = [](QChar c) {
        return (c.unicode() >= 0x3001 && c.unicode() <= 0x3002) || (c.unicode() >= 0x3008 && c.unicode() <= 0x3011) ||
               (c.unicode() >= 0xff01 && c.unicode() <= 0xff1f && c.isPunct());
    };
    for (qsizetype i = text.size() - 1; i >= 0; --i) {
        if (text.at(i) != u' ')
            continue;
        if ((i > 0 && isMark(text.at(i - 1))) || (i + 1 < text.size() && isMark(text.at(i + 1))))
            text.remove(i, 1);
    }
    return text;
}

} // namespace sw::report
