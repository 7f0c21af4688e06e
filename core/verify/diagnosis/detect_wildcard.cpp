// SPDX-License-Identifier: Apache-2.0
// A wildcard answers for every name without records of its own (RFC 4592): the records seen at the name may be no
// mistake. Detected by asking for a sibling name that cannot exist.
#include "core/verify/diagnosis/detective.h"

#include <algorithm>

namespace sw::verify {

using namespace sw::dns;

namespace {

// The same values, whatever the owner: a wildcard's records carry the name asked for.
bool sameRecords(const RecordList &a, const RecordList &b)
{
    if (a.size() != b.size() || a.isEmpty())
        return false;
    return std::all_of(a.begin(), a.end(), [&](const ResourceRecord &x) {
        return std::any_of(b.begin(), b.end(),
                           [&](const ResourceRecord &y) { return x.type == y.type && x.data == y.data; });
    });
}

RecordList shownBy(const Fact &fact)
{
    RecordList records = fact.chain();
    if (fact.answer() != nullptr)
        records += fact.answer()->records;
    return records;
}

std::optional<Clue> compareWithNeighbour(const Case &c, const Fact &here, RecordType type)
{
    const auto neighbour = c.planned().name.parent().prepended("senderwright-probe");
    const Fact *there = neighbour ? c.look(*neighbour, type) : nullptr;
    if (there == nullptr || !sameRecords(shownBy(here), shownBy(*there)))
        return std::nullopt;
    QStringList seen;
    for (const ResourceRecord &record : shownBy(here))
        seen.append(QString::fromLatin1(typeName(record.type)) + u' ' +
                    QString::fromUtf8(plan::valueText(record.type, record.data)));
    Finding finding = c.finding("verify-wildcard", {{"seen", seen.join(QStringLiteral(", "))}}, here);
    finding.evidence.append(evidenceOf(*there));
    return Clue{State::Wildcard, finding};
}

} // namespace

Clues detectWildcard(const Case &c)
{
    // The apex has no wildcard above it in its zone.
    if (c.planned().name == c.zone().apex)
        return {};
    const Fact *own = c.own();
    if (!shownBy(*own).isEmpty()) {
        const auto clue = compareWithNeighbour(c, *own, c.planned().type);
        return clue ? Clues{*clue} : Clues{};
    }
    // Nothing of the planned type, but perhaps of another (NODATA): wildcards usually hold texts and addresses.
    if (c.planned().type != RecordType::CNAME || !std::holds_alternative<NoData>(own->outcome))
        return {};
    for (const RecordType type : {RecordType::TXT, RecordType::A, RecordType::AAAA}) {
        const Fact *here = c.look(c.planned().name, type);
        if (here == nullptr || shownBy(*here).isEmpty())
            continue;
        if (const auto clue = compareWithNeighbour(c, *here, type))
            return {*clue};
    }
    return {};
}

} // namespace sw::verify
