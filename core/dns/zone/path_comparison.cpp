// SPDX-License-Identifier: Apache-2.0
#include "core/dns/zone/path_comparison.h"

#include <algorithm>

namespace sw::dns {

namespace {

// The content of an answer, without TTLs, order and the case of names.
QByteArrayList meaningOf(const Fact &fact)
{
    QByteArrayList lines;
    if (const Answer *answer = fact.answer()) {
        for (const ResourceRecord &record : answer->records)
            lines.append(record.as<TxtData>() ? dataToText(record) : dataToText(record).toLower());
    }
    std::sort(lines.begin(), lines.end());
    return lines;
}

} // namespace

PathVerdict comparePaths(const Fact &plain, const Fact &encrypted)
{
    if (plain.isFailure() || encrypted.isFailure())
        return PathVerdict::Unknown;
    // NODATA and NXDOMAIN count as equal: with compact denial (RFC 9824) they are.
    return meaningOf(plain) == meaningOf(encrypted) ? PathVerdict::Same : PathVerdict::Differ;
}

Step<PathVerdict> pathVerdict(const Facts &facts, const Question &question, const Server &plain,
                              const Server &encrypted)
{
    QuestionSet needed;
    const Fact *first = facts.findOr(needed, Query{question, plain});
    const Fact *second = facts.findOr(needed, Query{question, encrypted});
    if (first == nullptr || second == nullptr)
        return needed;
    return comparePaths(*first, *second);
}

Findings pathFindings(const Fact &plain, const Fact &encrypted)
{
    if (comparePaths(plain, encrypted) != PathVerdict::Differ)
        return {};
    const auto said = [](const Fact &fact) {
        const QByteArrayList lines = meaningOf(fact);
        return lines.isEmpty() ? QString::fromLatin1(outcomeName(fact.outcome)) : QString::fromUtf8(lines.join(", "));
    };
    return {{"network-answers-differ",
             {{"name", plain.query.question.name.toString()}, {"plain", said(plain)}, {"encrypted", said(encrypted)}},
             {evidenceOf(plain), evidenceOf(encrypted)}}};
}

} // namespace sw::dns
