// SPDX-License-Identifier: Apache-2.0
// Names of the plan's enumerations; values as people type them. JSON: record_plan_json.cpp.
#include "core/plan/model/record_plan.h"

#include <algorithm>

namespace sw::plan {

QByteArray actionName(Action action)
{
    switch (action) {
    case Action::Add:
        return "ADD";
    case Action::Replace:
        return "REPLACE";
    case Action::Keep:
        return "KEEP";
    case Action::Remove:
        return "REMOVE";
    case Action::Check:
        return "CHECK";
    }
    Q_UNREACHABLE();
}

bool isChange(Action action)
{
    return action == Action::Add || action == Action::Replace || action == Action::Remove;
}

QByteArray purposeName(Purpose purpose)
{
    switch (purpose) {
    case Purpose::Dkim:
        return "dkim";
    case Purpose::Spf:
        return "spf";
    case Purpose::Dmarc:
        return "dmarc";
    case Purpose::ReturnPath:
        return "returnPath";
    case Purpose::Ownership:
        return "ownership";
    case Purpose::Optional:
        return "optional";
    }
    Q_UNREACHABLE();
}

QByteArray dmarcRoleName(DmarcRole role)
{
    switch (role) {
    case DmarcRole::Carries:
        return "carries";
    case DmarcRole::AskedFor:
        return "askedFor";
    case DmarcRole::Policy:
        return "policy";
    case DmarcRole::None:
        return "none";
    }
    Q_UNREACHABLE();
}

QByteArray valueText(dns::RecordType type, const dns::RecordData &data)
{
    if (const auto *txt = std::get_if<dns::TxtData>(&data))
        return txt->joined();
    if (const auto *name = std::get_if<dns::NameData>(&data))
        return name->target.toText();
    if (const auto *mx = std::get_if<dns::MxData>(&data))
        return QByteArray::number(mx->preference) + ' ' + mx->exchange.toText();
    if (const auto *address = std::get_if<dns::AData>(&data))
        return address->address.toText();
    return dns::dataToText({dns::DomainName(), type, 0, data});
}

QByteArray PlannedRecord::valueText() const
{
    return plan::valueText(type, data);
}

QByteArrayList PlannedRecord::stringsBefore(qsizetype index) const
{
    return beforeStrings.size() == before.size() ? beforeStrings.at(index) : dns::splitTxt(before.at(index));
}

int RecordPlan::count(Action action) const
{
    return static_cast<int>(
        std::count_if(records.begin(), records.end(), [&](const PlannedRecord &r) { return r.action == action; }));
}

Findings RecordPlan::workElsewhere() const
{
    static const QByteArrayList Codes{"plan-change-at-service", "plan-change-elsewhere", "plan-dmarc-dead-cname",
                                      "plan-dmarc-empty-at-service"};
    Findings work;
    std::copy_if(findings.begin(), findings.end(), std::back_inserter(work),
                 [](const Finding &finding) { return Codes.contains(finding.code); });
    return work;
}

QList<PlannedRecord> RecordPlan::inPublishingOrder() const
{
    QList<PlannedRecord> ordered = records;
    std::stable_sort(ordered.begin(), ordered.end(),
                     [](const PlannedRecord &a, const PlannedRecord &b) { return a.order < b.order; });
    return ordered;
}

} // namespace sw::plan
