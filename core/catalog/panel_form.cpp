// SPDX-License-Identifier: Apache-2.0
// Names and values in the form of a DNS host's panel, and placeholders of templates.
#include "core/base/placeholders.h"
#include "core/catalog/catalog.h"

#include <QRegularExpression>

namespace sw::catalog {

namespace {

QString target(const dns::DomainName &name, const DnsHost *host)
{
    const bool dotted = host != nullptr && host->targetDot == DnsHost::TargetDot::Required;
    return QString::fromLatin1(dotted || name.isRoot() ? name.toFqdn() : name.toText());
}

QString quoted(const QByteArray &part)
{
    QString out = QStringLiteral("\"");
    for (const QChar c : QString::fromUtf8(part)) {
        if (c == u'"' || c == u'\\')
            out += u'\\';
        out += c;
    }
    return out + u'"';
}

QString txtForPanel(const dns::TxtData &txt, const DnsHost *host)
{
    const QByteArray joined = txt.joined();
    if (host == nullptr || host->quotesForbidden)
        return QString::fromUtf8(joined);
    const bool tooLongForOne = joined.size() > 255 && !host->splitsLongTxt;
    if (host->quoting != DnsHost::Quoting::Required && !tooLongForOne)
        return QString::fromUtf8(joined);
    if (host->splitsLongTxt)
        return quoted(joined);
    QStringList parts;
    for (const QByteArray &part : dns::splitTxt(joined))
        parts.append(quoted(part));
    return parts.join(u' ');
}

} // namespace

QString nameForPanel(const dns::DomainName &name, const dns::DomainName &zone, const DnsHost *host)
{
    using Form = DnsHost::NameForm;
    const Form form = host != nullptr ? host->nameForm : Form::Relative;
    const bool full = form == Form::Full || form == Form::FullWithDot || !name.isAtOrBelow(zone) || zone.isRoot();
    if (full)
        return QString::fromLatin1(form == Form::FullWithDot ? name.toFqdn() : name.toText());
    if (name == zone) {
        const QString apex = host != nullptr ? host->apex : QStringLiteral("@");
        return apex == QLatin1String("{zone}") ? zone.toString() : apex;
    }
    return QString::fromLatin1(name.relativeTo(zone));
}

QString valueForPanel(dns::RecordType type, const dns::RecordData &data, const DnsHost *host)
{
    if (const auto *txt = std::get_if<dns::TxtData>(&data))
        return txtForPanel(*txt, host);
    if (const auto *name = std::get_if<dns::NameData>(&data))
        return target(name->target, host);
    if (const auto *mx = std::get_if<dns::MxData>(&data))
        return QString::number(mx->preference) + u' ' + target(mx->exchange, host);
    if (const auto *address = std::get_if<dns::AData>(&data))
        return QString::fromLatin1(address->address.toText());
    return QString::fromLatin1(dns::dataToText({dns::DomainName(), type, 0, data}));
}

bool isTooLongFor(const dns::RecordData &data, const DnsHost *host)
{
    const auto *txt = std::get_if<dns::TxtData>(&data);
    return txt != nullptr && host != nullptr && host->maxTxt > 0 && host->maxTxt != 255 &&
           txt->joined().size() > host->maxTxt;
}

QString filledIn(const QString &pattern, const QMap<QByteArray, QString> &values)
{
    QString out;
    scanPlaceholders(
        pattern, [&](QStringView literal) { out += literal; },
        [&](QStringView name) {
            // An optional field left empty keeps its placeholder: the template does not apply.
            const QString value = values.value(name.toUtf8());
            out += value.isEmpty() ? u'{' + name.toString() + u'}' : value;
        });
    return out;
}

bool hasPlaceholder(const QString &text)
{
    return text.contains(u'{');
}

QString withoutPlaceholders(const QString &text)
{
    QString shown;
    scanPlaceholders(
        text, [&](QStringView literal) { shown += literal; }, [&](QStringView) { shown += QChar(0x2026); });
    return shown;
}

QMap<QByteArray, QString> valuesFor(const Vendor &vendor, const dns::DomainName &domain,
                                    const QMap<QByteArray, QString> &given)
{
    const QString domainText = domain.toString();
    QMap<QByteArray, QString> values{{"domain", domainText}, {"domainDashes", QString(domainText).replace(u'.', u'-')}};
    for (const Field &field : vendor.fields) {
        const QString value = given.value(field.name).trimmed();
        values.insert(field.name, filledIn(value.isEmpty() ? field.standard : value, {{"domain", domainText}}));
    }
    return values;
}

Expected<QString> checkedFieldValue(const Field &field, const QString &value)
{
    const QString trimmed = value.trimmed();
    const auto error = [&](const char *code) {
        return unexpected(ParseError{code,
                                     0,
                                     trimmed.toUtf8().size(),
                                     {{"field", QString::fromUtf8(field.name)},
                                      {"value", trimmed.left(200)},
                                      {"choices", field.choices.join(QStringLiteral(", "))}}});
    };
    if (trimmed.isEmpty()) {
        if (field.required && field.standard.isEmpty())
            return error("field-required");
        return trimmed;
    }
    if (!field.choices.isEmpty() && !field.choices.contains(trimmed))
        return error("field-not-a-choice");
    if (!field.pattern.isEmpty() && trimmed.size() <= 1000) {
        const QRegularExpression whole(QRegularExpression::anchoredPattern(field.pattern));
        if (!whole.match(trimmed).hasMatch())
            return error("field-pattern");
    } else if (trimmed.size() > 1000) {
        return error("field-pattern");
    }
    return trimmed;
}

} // namespace sw::catalog
