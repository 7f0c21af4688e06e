// SPDX-License-Identifier: Apache-2.0
#include "core/neighbours/reverse_name.h"

#include <algorithm>

namespace sw::neighbours {

namespace {

constexpr qsizetype MostNames = 10;

bool leadsTo(const dns::Fact &forward, const dns::IpAddress &address)
{
    const dns::Answer *answer = forward.answer();
    return answer != nullptr &&
           std::any_of(answer->records.cbegin(), answer->records.cend(), [&address](const dns::ResourceRecord &record) {
               const auto *data = record.as<dns::AData>();
               return data != nullptr && data->address == address;
           });
}

} // namespace

dns::Question reverseQuestion(const dns::IpAddress &address)
{
    return {dns::DomainName::literal(address.reverseName()), dns::RecordType::PTR};
}

dns::Step<ReverseCheck> reverseName(const dns::Facts &facts, const dns::IpAddress &address)
{
    ReverseCheck check{address};
    dns::QuestionSet needed;
    const dns::Fact *fact = facts.findOr(needed, reverseQuestion(address));
    if (fact == nullptr)
        return needed;
    if (const dns::Answer *answer = fact->answer()) {
        for (const dns::ResourceRecord &record : answer->records) {
            if (const auto *name = record.as<dns::NameData>(); name && check.names.size() < MostNames)
                check.names.append(name->target);
        }
    }
    bool unknown = fact->isFailure();
    for (const dns::DomainName &name : std::as_const(check.names)) {
        const dns::Fact *forward =
            facts.findOr(needed, dns::Question{name, address.isV4() ? dns::RecordType::A : dns::RecordType::AAAA});
        if (forward == nullptr)
            continue;
        unknown = unknown || forward->isFailure();
        if (!check.confirmed && leadsTo(*forward, address))
            check.confirmed = name;
    }
    if (!needed.isEmpty())
        return needed;
    check.state = check.confirmed ? Found::Present : unknown ? Found::Unknown : Found::Missing;
    return check;
}

} // namespace sw::neighbours
