// SPDX-License-Identifier: Apache-2.0
#include "core/plan/paste/pasted_fit.h"

#include "core/base/placeholders.h"
#include "core/dkim/key/key_name.h"
#include "core/dmarc/discovery/public_suffix.h"
#include "core/plan/model/record_plan.h"
#include "core/plan/paste/paste.h"
#include "core/spf/record/record.h"

#include <QRegularExpression>

#include <algorithm>

namespace sw::plan {

using catalog::RecordTemplate;
using dns::RecordType;

namespace {

// "em{number}.{domain}" with the known values filled in, as a pattern for the console's value.
QRegularExpression patternFor(const QString &text, const FieldValues &values)
{
    const QString filled = catalog::filledIn(text, values);
    QString pattern;
    scanPlaceholders(
        filled, [&](QStringView literal) { pattern += QRegularExpression::escape(literal); },
        [&](QStringView) { pattern += QStringLiteral("[A-Za-z0-9_-]+"); });
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern), QRegularExpression::CaseInsensitiveOption);
}

bool matches(const QString &pattern, const FieldValues &values, const QString &text)
{
    return patternFor(pattern, values).match(text).hasMatch();
}

bool hostMatches(const RecordTemplate &wanted, const PastedRecord &pasted, const FieldValues &values)
{
    return dns::typeFromName(wanted.type) == pasted.type && matches(wanted.host, values, pasted.name.toString());
}

QString valueOf(const PastedRecord &pasted)
{
    return QString::fromUtf8(valueText(pasted.type, pasted.data));
}

// Target of an alias or a mail exchanger; other types have none.
std::optional<dns::DomainName> targetOf(const PastedRecord &pasted)
{
    if (const auto *alias = std::get_if<dns::NameData>(&pasted.data))
        return alias->target;
    if (const auto *exchange = std::get_if<dns::MxData>(&pasted.data))
        return exchange->exchange;
    return std::nullopt;
}

// A proof of ownership as this sender's console gives it, judged by its form and not only by its name.
bool isProof(const PastedRecord &pasted, const RecordTemplate *known, const FieldValues &values)
{
    return known != nullptr && (known->value.isEmpty() || matches(known->value, values, valueOf(pasted)));
}

// Return paths have typical names, given by the sender or the admin: "rp", "em123", "pm-bounces", "mailfrom".
bool isReturnPathLike(const dns::DomainName &name)
{
    static const QRegularExpression Word(
        QStringLiteral(
            "bounc|return|mail-?from|envelope|verp|^(?:rp|r?path|psrp|ret|ndr|dsn|bnc|fm-?\\d*|feedback(?:-.*)?"
            "|mta-?\\d*|em-?\\d*|e?mail-?\\d*|mg\\d*|smtp-?\\d*|send(?:er|ing)?\\d*|mailer|spf)$"),
        QRegularExpression::CaseInsensitiveOption);
    const QByteArrayList labels = name.labels();
    return std::any_of(labels.begin(), labels.begin() + std::min<qsizetype>(labels.size(), 2),
                       [](const QByteArray &l) { return Word.match(QString::fromLatin1(l)).hasMatch(); });
}

// Domains of the sender in a block of records: those its keys point to and its SPF terms name.
QList<dns::DomainName> sendersOf(const QList<PastedRecord> &block)
{
    QList<dns::DomainName> senders;
    for (const PastedRecord &record : block) {
        if (const auto target = targetOf(record); target && dkim::signingDomain(record.name))
            senders.append(dmarc::organizationalDomainByList(*target));
        const QByteArray text = valueText(record.type, record.data);
        if (record.type != RecordType::TXT || !spf::isSpfRecord(text))
            continue;
        for (const QByteArray &term : spf::mechanismsOf(text)) {
            if (const auto name = dns::DomainName::fromText(term.mid(term.indexOf(':') + 1));
                name && term.contains(':') && name->labelCount() > 1)
                senders.append(dmarc::organizationalDomainByList(*name));
        }
    }
    return senders;
}

bool hasSpfAt(const dns::DomainName &name, const QList<PastedRecord> &block)
{
    return std::any_of(block.begin(), block.end(), [&](const PastedRecord &record) {
        return record.type == RecordType::TXT && record.name == name &&
               spf::isSpfRecord(valueText(record.type, record.data));
    });
}

// The code of why a record of a sender outside the catalogue is left out; nullptr: it is planned.
const char *whyNotOfUnknown(const PastedRecord &pasted, const QList<PastedRecord> &block)
{
    if (dkim::signingDomain(pasted.name))
        return nullptr;
    const auto target = targetOf(pasted);
    const bool withSpf = pasted.type == RecordType::MX && hasSpfAt(pasted.name, block);
    if (!target || !(withSpf || isReturnPathLike(pasted.name) || isReturnPathLike(*target)))
        return "pasted-unknown-purpose";
    const QList<dns::DomainName> senders = sendersOf(block);
    const bool belongs = senders.contains(dmarc::organizationalDomainByList(*target));
    return withSpf || belongs || senders.isEmpty() ? nullptr : "pasted-not-of-this-sender";
}

} // namespace

const RecordTemplate *templateFor(const PastedRecord &pasted, const catalog::Vendor &vendor, const FieldValues &values,
                                  const QList<const RecordTemplate *> &covered)
{
    const auto best = [&](const auto &fits) -> const RecordTemplate * {
        const RecordTemplate *found = nullptr;
        for (const RecordTemplate &known : vendor.records) {
            if (fits(known) && (found == nullptr || covered.contains(found)))
                found = &known;
        }
        return found;
    };
    const bool isKey = dkim::signingDomain(pasted.name).has_value();
    if (const RecordTemplate *known = best([&](const RecordTemplate &t) {
            return t.host.contains(QLatin1String("_domainkey")) == isKey && hostMatches(t, pasted, values);
        }))
        return known;
    // The admin chose the name, but the target identifies it ("mail.example.com" -> "u12.wl3.sendgrid.net").
    return best([&](const RecordTemplate &t) {
        return pasted.type != RecordType::TXT && dns::typeFromName(t.type) == pasted.type &&
               t.host.contains(QLatin1String("_domainkey")) == isKey && matches(t.value, values, valueOf(pasted));
    });
}

TargetFit fitOf(const dns::DomainName &target, const QByteArrayList &suffixes)
{
    if (suffixes.isEmpty())
        return TargetFit::Fits;
    const QByteArray text = target.toText().toLower();
    for (const QByteArray &suffix : suffixes) {
        const auto name = dns::DomainName::fromText(suffix);
        if (name && target.isAtOrBelow(*name))
            return TargetFit::Fits;
    }
    for (const QByteArray &suffix : suffixes) {
        const qsizetype shortest = suffix.indexOf('.');
        for (qsizetype length = suffix.size() - 1; length >= shortest; --length) {
            if (text.endsWith('.' + suffix.first(length)))
                return TargetFit::CutOff;
        }
    }
    return text.contains("dkim") || text.contains("domainkey") ? TargetFit::Foreign : TargetFit::Alien;
}

PastedFit fitOf(const PastedRecord &pasted, const catalog::Vendor &vendor, const RecordTemplate *known,
                const FieldValues &values, const QList<PastedRecord> &block)
{
    const auto finding = [&](const char *code) {
        return Finding{code,
                       {{"vendor", vendor.name},
                        {"type", QString::fromLatin1(dns::typeName(pasted.type))},
                        {"name", pasted.name.toString()},
                        {"value", valueOf(pasted).left(200)}}};
    };
    const bool knowsRecords = !vendor.records.isEmpty();
    if (!knowsRecords && vendor.targetSuffixes.isEmpty()) {
        const char *why = whyNotOfUnknown(pasted, block);
        return why == nullptr ? PastedFit() : PastedFit{false, finding(why)};
    }
    const bool isKey = dkim::signingDomain(pasted.name).has_value();
    if (pasted.type == RecordType::TXT) {
        const bool fits = isKey || !knowsRecords || isProof(pasted, known, values);
        return fits ? PastedFit() : PastedFit{false, finding("pasted-not-asked-for")};
    }
    const auto target = targetOf(pasted);
    switch (target ? fitOf(*target, vendor.targetSuffixes) : TargetFit::Alien) {
    case TargetFit::Fits:
        break;
    case TargetFit::CutOff:
        return {false, finding("pasted-target-cut-off")};
    case TargetFit::Foreign:
        if (isKey) // a sender may move its keys; its console is right
            return {true, finding("pasted-unexpected-target")};
        return {false, finding("pasted-target-elsewhere")};
    case TargetFit::Alien:
        return {false, finding("pasted-target-elsewhere")};
    }
    const bool asked = known != nullptr || isKey || !knowsRecords || pasted.type == RecordType::MX;
    return asked ? PastedFit() : PastedFit{false, finding("pasted-not-asked-for")};
}

std::optional<Finding> whySetAside(const PastedRecord &record, const catalog::Vendor &vendor,
                                   const dns::DomainName &domain, const QMap<QByteArray, QString> &fields,
                                   const QList<PastedRecord> &block)
{
    const bool isText = record.type == RecordType::TXT;
    if (isText && spf::isSpfRecord(valueText(record.type, record.data)))
        return std::nullopt; // merged
    if (record.name.labels().value(0).compare("_dmarc", Qt::CaseInsensitive) == 0)
        return std::nullopt; // the plan reports it: it is not copied
    const FieldValues values = catalog::valuesFor(vendor, domain, fields);
    const PastedFit fit = fitOf(record, vendor, templateFor(record, vendor, values, {}), values, block);
    return fit.planned ? std::nullopt : fit.finding;
}

} // namespace sw::plan
