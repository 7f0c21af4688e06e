// SPDX-License-Identifier: Apache-2.0
#include "core/plan/paste/paste_faults.h"

#include "core/dkim/key/key_check.h"
#include "core/dkim/key/key_name.h"
#include "core/dkim/key/key_record.h"
#include "core/plan/model/record_plan.h"
#include "core/spf/record/record.h"

#include <algorithm>

namespace sw::plan {

using dns::RecordType;

std::optional<Finding> keyFault(const dns::DomainName &name, const QByteArray &text)
{
    const Findings findings = dkim::judgeText(name, text).findings;
    const auto fatal = std::find_if(findings.begin(), findings.end(),
                                    [](const Finding &finding) { return dkim::isFatal(finding.code); });
    return fatal == findings.end() ? std::nullopt : std::optional(*fatal);
}

namespace {

struct Judged
{
    const PastedRecord *record = nullptr;
    bool isSpfAtKey = false;
    std::optional<Finding> because = std::nullopt; // a key that cannot be used
    std::optional<dkim::KeyRecord> key = std::nullopt;
};

Judged judged(const PastedRecord &record)
{
    Judged result{&record};
    if (record.type != RecordType::TXT || !dkim::signingDomain(record.name))
        return result;
    const QByteArray text = valueText(record.type, record.data);
    result.isSpfAtKey = spf::isSpfRecord(text);
    result.because = result.isSpfAtKey ? std::nullopt : keyFault(record.name, text);
    if (const auto key = dkim::parseKeyRecord(text); key && !result.because)
        result.key = *key;
    return result;
}

// How two records at one name conflict; empty: they do not.
QByteArray clash(const Judged &a, const Judged &b)
{
    const bool cname = a.record->type == RecordType::CNAME;
    if (a.record->type != b.record->type)
        return cname || b.record->type == RecordType::CNAME ? "paste-cname-and-txt" : QByteArray();
    if (cname)
        return "paste-two-values";
    if (!a.key || !b.key)
        return {};
    // RFC 6376 3.6.2.2: with several records the results are undefined. The same key written differently is one key.
    return dkim::sameKey(*a.key, *b.key) ? "paste-same-key" : "paste-two-keys";
}

std::optional<Finding> faultOf(const Judged &one, const QList<Judged> &all, const dns::DomainName &domain)
{
    const Finding::Args name{{"name", one.record->name.toString()}};
    // RFC 1034 3.6.2, RFC 1912 2.4: a CNAME excludes all other records, and a domain's own name always has some.
    if (one.record->type == RecordType::CNAME && one.record->name == domain)
        return Finding{"paste-cname-at-domain",
                       {{"name", one.record->name.toString()},
                        {"target", QString::fromLatin1(valueText(one.record->type, one.record->data))}}};
    if (one.isSpfAtKey)
        return Finding{"paste-spf-at-selector", name};
    if (one.because)
        return Finding{"paste-key-unusable",
                       {{"name", one.record->name.toString()}, {"why", QString::fromLatin1(one.because->code)}}};
    for (const Judged &other : all) {
        if (other.record == one.record || other.record->name != one.record->name)
            continue;
        const QByteArray code = clash(one, other);
        const bool isFirst = one.record < other.record; // both point into one list, in order
        if (!code.isEmpty() && !(code == "paste-same-key" && isFirst))
            return Finding{code, name};
    }
    return std::nullopt;
}

} // namespace

QList<PasteFault> faultsOf(const QList<PastedRecord> &records, const dns::DomainName &domain)
{
    QList<Judged> all;
    for (const PastedRecord &record : records)
        all.append(judged(record));
    QList<PasteFault> faults;
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (const auto finding = faultOf(all.at(i), all, domain))
            faults.append({i, *finding, all.at(i).because});
    }
    return faults;
}

QList<PastedRecord> withoutFaults(const QList<PastedRecord> &records, const dns::DomainName &domain, Findings &findings)
{
    QList<PastedRecord> good = records;
    const QList<PasteFault> faults = faultsOf(records, domain);
    for (auto fault = faults.rbegin(); fault != faults.rend(); ++fault)
        good.removeAt(fault->index);
    for (const PasteFault &fault : faults) {
        for (const Finding &finding : {fault.finding, fault.because.value_or(fault.finding)}) {
            if (!findings.contains(finding))
                findings.append(finding);
        }
    }
    return good;
}

} // namespace sw::plan
