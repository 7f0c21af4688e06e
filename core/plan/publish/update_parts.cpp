// SPDX-License-Identifier: Apache-2.0
#include "core/plan/publish/update_parts.h"

#include "core/dkim/key/key_name.h"
#include "core/dmarc/record/record.h"
#include "core/plan/reconcile.h"
#include "core/plan/wanted/wanted.h"
#include "core/spf/record/record.h"

#include <algorithm>

namespace sw::plan {

namespace {

constexpr qsizetype MaxShown = 1000;

} // namespace

QByteArray textOf(const dns::ResourceRecord &record)
{
    return valueText(record.type, record.data);
}

QString shown(const dns::RecordList &records)
{
    QByteArrayList texts;
    for (const dns::ResourceRecord &record : records)
        texts.append(textOf(record));
    return QString::fromLatin1(texts.join(" | ").left(MaxShown));
}

Finding::Args argsOf(const dns::DomainName &name, dns::RecordType type)
{
    return {{"name", name.toString()}, {"type", QString::fromLatin1(dns::typeName(type))}};
}

void setSeen(Finding &finding, const QString &seen, const QString &expected)
{
    finding.args.insert("seen", seen);
    finding.args.insert("expected", expected);
    if (seen.isEmpty())
        finding.args.insert("variant", QStringLiteral("nothing"));
    else if (expected.isEmpty())
        finding.args.insert("variant", QStringLiteral("unexpected"));
}

Finding &noteOf(Findings &findings, const QByteArray &code, const dns::DomainName &name, dns::RecordType type,
                const QString &outcome)
{
    Finding &found = findingOf(findings, code, {{"outcome", outcome}});
    addName(found, name.toString() + u' ' + QString::fromLatin1(dns::typeName(type)));
    return found;
}

dns::RecordList recordsOf(const dns::Fact &fact)
{
    const dns::Answer *answer = fact.answer();
    return answer != nullptr && answer->chain.isEmpty() ? answer->records : dns::RecordList();
}

QString unseenBecause(const dns::Fact &fact)
{
    if (fact.isFailure())
        return QString::fromLatin1(dns::outcomeName(fact.outcome));
    return fact.provenance.aa ? QString() : QStringLiteral("not authoritative");
}

bool areRivals(const dns::ResourceRecord &a, const dns::ResourceRecord &b)
{
    if (a.type != dns::RecordType::TXT)
        return a.type == dns::RecordType::CNAME;
    return (spf::isSpfRecord(textOf(a)) && spf::isSpfRecord(textOf(b))) ||
           (dmarc::isDmarcRecord(textOf(a)) && dmarc::isDmarcRecord(textOf(b))) ||
           dkim::signingDomain(a.owner).has_value();
}

QList<dns::RecordData> dataOf(const dns::RecordList &records)
{
    QList<dns::RecordData> data;
    for (const dns::ResourceRecord &record : records)
        data.append(record.data);
    return data;
}

bool sameData(const dns::RecordList &a, const dns::RecordList &b)
{
    const QList<dns::RecordData> there = dataOf(b);
    return a.size() == b.size() && std::all_of(a.begin(), a.end(), [&](const dns::ResourceRecord &record) {
               return there.contains(record.data);
           });
}

dns::Prerequisite conditionOf(const dns::DomainName &name, dns::RecordType type, const dns::RecordList &records)
{
    if (records.isEmpty())
        return {dns::Prerequisite::Kind::SetMissing, name, type, {}};
    return {dns::Prerequisite::Kind::SetIs, name, type, dataOf(records)};
}

void appendChanges(dns::Update &update, const dns::RecordList &from, const dns::RecordList &to)
{
    for (const dns::ResourceRecord &record : from) {
        if (!to.contains(record))
            update.changes.append({dns::Change::Kind::Delete, record});
    }
    for (const dns::ResourceRecord &record : to) {
        if (!from.contains(record))
            update.changes.append({dns::Change::Kind::Add, record});
    }
}

void deletionsFirst(dns::Update &update)
{
    std::stable_sort(update.changes.begin(), update.changes.end(),
                     [](const dns::Change &a, const dns::Change &b) { return a.kind > b.kind; });
}

} // namespace sw::plan
