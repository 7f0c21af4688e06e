#include "core/plan/pasted_fit.h"

#include "core/base/placeholders.h"
#include "core/plan/paste.h"
#include "core/plan/record_plan.h"
#include "core/plan/wanted.h"

#include <QRegularExpression>

#include <algorithm>

namespace sw::plan {

using catalog::RecordTemplate;
using dns::RecordType;

namespace {

// "em{number}.{domain}" with everything known put in, as a pattern for what the console gave.
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

// Of an alias and of a mail exchanger; the value of another type leads nowhere.
std::optional<dns::DomainName> targetOf(const PastedRecord &pasted)
{
    if (const auto *alias = std::get_if<dns::NameData>(&pasted.data))
        return alias->target;
    if (const auto *exchange = std::get_if<dns::MxData>(&pasted.data))
        return exchange->exchange;
    return std::nullopt;
}

// A proof of ownership as this sender's console gives it: its form, not only its place.
bool isProof(const PastedRecord &pasted, const RecordTemplate *known, const FieldValues &values)
{
    return known != nullptr && (known->value.isEmpty() || matches(known->value, values, valueOf(pasted)));
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
    const bool isKey = signingDomain(pasted.name).has_value();
    if (const RecordTemplate *known = best([&](const RecordTemplate &t) {
            return t.host.contains(QLatin1String("_domainkey")) == isKey && hostMatches(t, pasted, values);
        }))
        return known;
    // A name of the admin's own choice: the target still tells ("mail.example.com" -> "u12.wl3.sendgrid.net").
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
                const FieldValues &values)
{
    const auto finding = [&](const char *code) {
        return Finding{code,
                       {{"vendor", vendor.name},
                        {"type", QString::fromLatin1(dns::typeName(pasted.type))},
                        {"name", pasted.name.toString()},
                        {"value", valueOf(pasted).left(200)}}};
    };
    const bool knowsRecords = !vendor.records.isEmpty();
    const bool isKey = signingDomain(pasted.name).has_value();
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
        if (isKey) // a sender may move its keys; what it shows counts
            return {true, finding("pasted-unexpected-target")};
        return {false, finding("pasted-target-elsewhere")};
    case TargetFit::Alien:
        return {false, finding("pasted-target-elsewhere")};
    }
    const bool asked = known != nullptr || isKey || !knowsRecords || pasted.type == RecordType::MX;
    return asked ? PastedFit() : PastedFit{false, finding("pasted-not-asked-for")};
}

std::optional<Finding> whySetAside(const PastedRecord &record, const catalog::Vendor &vendor,
                                   const dns::DomainName &domain, const QMap<QByteArray, QString> &fields)
{
    const bool isText = record.type == RecordType::TXT;
    if (isText && isSpf(valueText(record.type, record.data)))
        return std::nullopt; // merged
    if (record.name.labels().value(0).compare("_dmarc", Qt::CaseInsensitive) == 0)
        return std::nullopt; // told by the plan: it is not copied
    const FieldValues values = catalog::valuesFor(vendor, domain, fields);
    const PastedFit fit = fitOf(record, vendor, templateFor(record, vendor, values, {}), values);
    return fit.planned ? std::nullopt : fit.finding;
}

} // namespace sw::plan
