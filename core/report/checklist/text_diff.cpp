// SPDX-License-Identifier: Apache-2.0
// Longest common subsequence of terms (text_diff.h).
#include "core/report/checklist/text_diff.h"

#include <algorithm>

namespace sw::report {

namespace {

constexpr qsizetype MaxTerms = 2000;

struct Term
{
    qsizetype from = 0;
    qsizetype length = 0;
};

bool separates(QChar c)
{
    return c == u' ' || c == u';' || c == u'"';
}

QList<Term> termsOf(const QString &text)
{
    QList<Term> terms;
    qsizetype at = 0;
    while (at < text.size()) {
        while (at < text.size() && separates(text.at(at)))
            ++at;
        const qsizetype from = at;
        while (at < text.size() && !separates(text.at(at)))
            ++at;
        if (at > from)
            terms.append({from, at - from});
    }
    return terms;
}

} // namespace

QList<Mark> changedParts(const QString &text, const QString &other)
{
    const QList<Term> mine = termsOf(text);
    const QList<Term> theirs = termsOf(other);
    if (mine.size() > MaxTerms || theirs.size() > MaxTerms)
        return {{0, text.size()}};
    const auto same = [&](qsizetype i, qsizetype j) {
        return QStringView(text).sliced(mine.at(i).from, mine.at(i).length) ==
               QStringView(other).sliced(theirs.at(j).from, theirs.at(j).length);
    };
    // Longest common subsequence, computed from the end, so that the loop below goes forward.
    const qsizetype width = theirs.size() + 1;
    QList<int> length((mine.size() + 1) * width, 0);
    for (qsizetype i = mine.size() - 1; i >= 0; --i) {
        for (qsizetype j = theirs.size() - 1; j >= 0; --j)
            length[i * width + j] = same(i, j) ? length.at((i + 1) * width + j + 1) + 1
                                               : std::max(length.at((i + 1) * width + j), length.at(i * width + j + 1));
    }
    QList<Mark> marks;
    qsizetype i = 0;
    qsizetype j = 0;
    qsizetype lastMarked = -2;
    while (i < mine.size()) {
        if (j < theirs.size() && same(i, j)) {
            ++i;
            ++j;
        } else if (j < theirs.size() && length.at(i * width + j + 1) > length.at((i + 1) * width + j)) {
            ++j;
        } else {
            if (lastMarked == i - 1) // adjacent terms become one mark, with the text between them
                marks.last().length = mine.at(i).from + mine.at(i).length - marks.last().from;
            else
                marks.append({mine.at(i).from, mine.at(i).length});
            lastMarked = i++;
        }
    }
    return marks;
}

} // namespace sw::report
