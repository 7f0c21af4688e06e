// SPDX-License-Identifier: Apache-2.0
// See mistakes.h. A mistake removes the correct record and adds the wrong one; correcting is the reverse.
#include "core/practice/mistakes.h"

#include <algorithm>
#include <functional>

namespace sw::practice {

using namespace sw::plan;

namespace {

// A panel never cuts records of at most this many octets.
constexpr qsizetype FieldLength = 255;

using Condition = std::function<bool(const PlannedRecord &)>;

// The `nth` suitable record, or the last: three mistakes with three CNAMEs use different ones.
std::optional<PlannedRecord> pick(const RecordPlan &plan, int nth, const Condition &fits)
{
    std::optional<PlannedRecord> picked;
    for (const PlannedRecord &record : plan.records) {
        if (record.action == Action::Remove || !record.name.isBelow(plan.zone) || !fits(record))
            continue;
        picked = record;
        if (nth-- == 0)
            break;
    }
    return picked;
}

PlannedRecord with(PlannedRecord record, Action action)
{
    record.action = action;
    record.before.clear();
    return record;
}

PlannedRecord withText(PlannedRecord record, const QByteArray &text)
{
    record.data = dns::TxtData{dns::splitTxt(text)};
    return record;
}

Slip instead(Mistake mistake, const QByteArray &code, const PlannedRecord &right, const PlannedRecord &wrong)
{
    return {mistake,
            right,
            code,
            {with(right, Action::Remove), with(wrong, Action::Add)},
            {with(wrong, Action::Remove), with(right, Action::Add)}};
}

bool isAlias(const PlannedRecord &record)
{
    return record.type == dns::RecordType::CNAME;
}

bool isSigningAlias(const PlannedRecord &record)
{
    return isAlias(record) && record.purpose == Purpose::Dkim;
}

bool isPolicy(const PlannedRecord &record)
{
    return record.purpose == Purpose::Dmarc && record.type == dns::RecordType::TXT &&
           record.name.labels().first() == "_dmarc";
}

std::optional<PlannedRecord> spfOf(const RecordPlan &plan)
{
    const auto spf = std::find_if(plan.records.begin(), plan.records.end(), [](const PlannedRecord &record) {
        return record.purpose == Purpose::Spf && record.type == dns::RecordType::TXT && record.action != Action::Remove;
    });
    return spf == plan.records.end() ? std::nullopt : std::optional(*spf);
}

std::optional<Slip> doubledName(const RecordPlan &plan)
{
    auto right = pick(plan, 0, [](const PlannedRecord &record) { return record.purpose == Purpose::Dkim; });
    if (!right)
        right = pick(plan, 0, isPolicy);
    if (!right)
        return std::nullopt;
    const auto doubled = dns::DomainName::fromText(right->name.toText() + '.' + plan.zone.toText());
    if (!doubled)
        return std::nullopt;
    PlannedRecord wrong = *right;
    wrong.name = *doubled;
    return instead(Mistake::DoubledName, "panel-doubled-domain", *right, wrong);
}

std::optional<Slip> secondRecord(const RecordPlan &plan)
{
    const auto right = spfOf(plan);
    if (!right)
        return std::nullopt;
    const QByteArray other = right->before.value(0, "v=spf1 mx ~all");
    if (other == right->valueText())
        return std::nullopt;
    const PlannedRecord second = withText(*right, other);
    return Slip{Mistake::SecondRecord,
                *right,
                "verify-second-spf",
                {with(second, Action::Add)},
                {with(second, Action::Remove), with(*right, Action::Add)}};
}

std::optional<Slip> proxied(const RecordPlan &plan)
{
    const auto right = pick(plan, 1, isSigningAlias);
    if (!right)
        return std::nullopt;
    PlannedRecord wrong = *right;
    wrong.type = dns::RecordType::A;
    wrong.data = dns::AData{*dns::IpAddress::fromText("203.0.113.250")};
    return instead(Mistake::Proxied, "panel-alias-proxied", *right, wrong);
}

std::optional<Slip> quotesPasted(const RecordPlan &plan)
{
    const auto right = pick(plan, 0, isPolicy);
    if (!right)
        return std::nullopt;
    return instead(Mistake::QuotesPasted, "panel-quotes-pasted", *right,
                   withText(*right, '"' + right->valueText() + '"'));
}

std::optional<Slip> oneMissing(const RecordPlan &plan)
{
    const auto right = pick(plan, 2, isSigningAlias);
    const auto other = pick(plan, 0, isSigningAlias);
    if (!right || right->name == other->name) // a set of one is none
        return std::nullopt;
    return Slip{Mistake::OneMissing,
                *right,
                "verify-set-incomplete",
                {with(*right, Action::Remove)},
                {with(*right, Action::Add)}};
}

std::optional<Slip> underscoreLeftOut(const RecordPlan &plan)
{
    const auto right = pick(plan, 0, isPolicy);
    if (!right)
        return std::nullopt;
    const auto bare = right->name.parent().prepended("dmarc");
    if (!bare)
        return std::nullopt;
    PlannedRecord wrong = *right;
    wrong.name = *bare;
    return instead(Mistake::UnderscoreLeftOut, "panel-underscore-left-out", *right, wrong);
}

std::optional<Slip> smartPunctuation(const RecordPlan &plan)
{
    const auto right = spfOf(plan);
    if (!right)
        return std::nullopt;
    return instead(Mistake::SmartPunctuation, "panel-smart-punctuation", *right,
                   withText(*right, "\xE2\x80\x9C" + right->valueText() + "\xE2\x80\x9D"));
}

std::optional<Slip> cutOff(const RecordPlan &plan)
{
    const auto right = pick(plan, 0, [](const PlannedRecord &record) {
        return record.purpose == Purpose::Dkim && record.type == dns::RecordType::TXT &&
               record.valueText().size() > FieldLength;
    });
    if (!right)
        return std::nullopt;
    return instead(Mistake::CutOff, "panel-value-cut-off", *right,
                   withText(*right, right->valueText().left(FieldLength)));
}

} // namespace

QList<Slip> slipsFor(const RecordPlan &plan)
{
    QList<Slip> slips;
    for (const auto slipOf :
         {doubledName, secondRecord, proxied, quotesPasted, oneMissing, underscoreLeftOut, smartPunctuation, cutOff}) {
        if (const auto slip = slipOf(plan))
            slips.append(*slip);
    }
    return slips;
}

} // namespace sw::practice
