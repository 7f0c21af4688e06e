// SPDX-License-Identifier: Apache-2.0
// See key_check.h: queries and checks one selector (key_judgement.cpp), and finds out why it is not good.
#include "core/dkim/key/key_check.h"

#include "core/base/display_text.h"

#include <algorithm>

namespace sw::dkim {

namespace {

// A panel may append the zone to a name that already ends in it. False: the answer is not known yet.
bool lookForDoubledName(const dns::Facts &facts, const dns::DomainName &domain, KeyCheck &check,
                        dns::QuestionSet &needed)
{
    const auto doubled = domain.prepended(check.name.toText());
    if (!doubled)
        return true;
    const dns::Fact *fact = facts.findOr(needed, dns::Question{*doubled, dns::RecordType::TXT});
    if (fact == nullptr)
        return false;
    const QByteArrayList texts = fact->texts();
    if (std::any_of(texts.cbegin(), texts.cend(), [](const QByteArray &each) { return each.contains("p="); })) {
        check.state = RecordState::DoubledName;
        check.findings = {Finding{"dkim-key-doubled-name", {{"name", doubled->toString()}}, {dns::evidenceOf(*fact)}}};
    }
    return true;
}

// False: the answer for the unused name is not known yet.
bool lookForWildcard(const dns::Facts &facts, const dns::Fact &fact, KeyCheck &check, dns::QuestionSet &needed)
{
    const auto name = neighbourOf(check.name);
    if (!name)
        return true;
    const dns::Fact *neighbour = facts.findOr(needed, dns::Question{*name, dns::RecordType::TXT});
    if (neighbour == nullptr)
        return false;
    if (isSameAnswer(fact, *neighbour)) {
        check.state = RecordState::Wildcard;
        const QByteArray seen = check.published.isEmpty() ? check.viaCname.last().toText() : check.published.first();
        check.findings = {Finding{"dkim-key-wildcard",
                                  {{"name", check.name.toString()}, {"seen", displayText(seen)}},
                                  {dns::evidenceOf(fact), dns::evidenceOf(*neighbour)}}};
    }
    return true;
}

bool sameRecords(const dns::RecordList &a, const dns::RecordList &b)
{
    const auto holds = [](const dns::RecordList &list, const dns::ResourceRecord &record) {
        return std::any_of(list.cbegin(), list.cend(), [&](const dns::ResourceRecord &other) {
            return other.type == record.type && other.data == record.data;
        });
    };
    return a.size() == b.size() &&
           std::all_of(a.cbegin(), a.cend(), [&](const dns::ResourceRecord &record) { return holds(b, record); });
}

} // namespace

std::optional<dns::DomainName> neighbourOf(const dns::DomainName &keyName)
{
    const auto name = keyName.parent().prepended("senderwright-probe");
    return name ? std::optional(*name) : std::nullopt;
}

bool isSameAnswer(const dns::Fact &fact, const dns::Fact &neighbour)
{
    if (fact.isFailure() || neighbour.isFailure())
        return false;
    const auto shown = [](const dns::Fact &each) {
        return each.answer() != nullptr ? each.answer()->records : dns::RecordList();
    };
    const bool anything = !fact.chain().isEmpty() || !shown(fact).isEmpty();
    return anything && sameRecords(fact.chain(), neighbour.chain()) && sameRecords(shown(fact), shown(neighbour));
}

dns::Step<KeyCheck> checkKey(const dns::Facts &facts, const KeyCheckRequest &request)
{
    KeyCheck check;
    const auto name = request.domain.prepended(request.selector + "._domainkey");
    if (!name) {
        check.state = RecordState::Malformed;
        check.findings.append(Finding{"dkim-selector-invalid", {{"selector", QString::fromUtf8(request.selector)}}});
        return check;
    }
    dns::QuestionSet needed;
    const dns::Fact *fact = facts.findOr(needed, dns::Question{*name, dns::RecordType::TXT});
    if (fact == nullptr)
        return needed;
    check = judgeAnswer(*name, *fact, request.expected);
    if (isGood(check.state) || couldNotAsk(check.state))
        return check;
    const bool nothing = check.published.isEmpty() && check.viaCname.isEmpty();
    const bool known = nothing ? lookForDoubledName(facts, request.domain, check, needed)
                               : lookForWildcard(facts, *fact, check, needed);
    if (!known)
        return needed;
    return check;
}

} // namespace sw::dkim
