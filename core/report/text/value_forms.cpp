// SPDX-License-Identifier: Apache-2.0
// Names and values in the forms that panels, zone files and people need (value_forms.h).
#include "core/report/text/value_forms.h"

#include "core/report/text/state_text.h"

#include <algorithm>

namespace sw::report {

namespace {

const dns::TxtData *txtOf(const plan::PlannedRecord &record)
{
    return record.type == dns::RecordType::TXT ? std::get_if<dns::TxtData>(&record.data) : nullptr;
}

QString quoted(const QByteArray &octets)
{
    QString out(u'"');
    for (const char c : octets) {
        const auto octet = static_cast<uchar>(c);
        if (c == '"' || c == '\\')
            out += u'\\' + QChar::fromLatin1(c);
        else if (octet < 0x20 || octet >= 0x7f)
            out += QStringLiteral("\\%1").arg(octet, 3, 10, QLatin1Char('0'));
        else
            out += QChar::fromLatin1(c);
    }
    return out + u'"';
}

QString asHostWants(const plan::PlannedRecord &record, const catalog::DnsHost *host)
{
    // The catalogue knows the panels; everything but printable ASCII is escaped all the same.
    const QString value = catalog::valueForPanel(record.type, record.data, host);
    const auto odd = [](QChar c) { return c.unicode() < 0x20 || c.unicode() >= 0x7f; };
    return value.isEmpty() || std::any_of(value.begin(), value.end(), odd) ? plainText(record.valueText(), 65535)
                                                                           : value;
}

} // namespace

QString nameAs(const plan::PlannedRecord &record, const dns::DomainName &zone, NameForm form,
               const catalog::DnsHost *host)
{
    switch (form) {
    case NameForm::AsHostWants:
        return catalog::nameForPanel(record.name, zone, host);
    case NameForm::Relative:
        return catalog::nameForPanel(record.name, zone, nullptr);
    case NameForm::Full:
        return QString::fromLatin1(record.name.toText());
    case NameForm::FullWithDot:
        return QString::fromLatin1(record.name.toFqdn());
    }
    Q_UNREACHABLE();
}

QString valueAs(const plan::PlannedRecord &record, ValueForm form, const catalog::DnsHost *host)
{
    switch (form) {
    case ValueForm::AsHostWants:
        return asHostWants(record, host);
    case ValueForm::Raw:
        return plainText(record.valueText(), 65535);
    case ValueForm::QuotedStrings:
        return txtOf(record) != nullptr ? quotedStrings(record).join(u' ')
                                        : QString::fromLatin1(dns::dataToText(record.record()));
    case ValueForm::ZoneLine:
        return QString::fromLatin1(dns::toZoneLine(record.record()));
    }
    Q_UNREACHABLE();
}

QStringList quotedStrings(const plan::PlannedRecord &record)
{
    QStringList out;
    if (const dns::TxtData *txt = txtOf(record)) {
        // Split anew: `before` is the joined text, and receivers join without a blank (RFC 7208 3.3).
        const QByteArrayList strings = dns::splitTxt(txt->joined());
        for (const QByteArray &string : strings)
            out.append(quoted(string));
    }
    return out;
}

bool needsSplitting(const plan::PlannedRecord &record)
{
    const dns::TxtData *txt = txtOf(record);
    return txt != nullptr && txt->joined().size() > 255;
}

QString rowText(const plan::PlannedRecord &record, const dns::DomainName &zone, NameForm nameForm, ValueForm valueForm,
                const catalog::DnsHost *host)
{
    if (valueForm == ValueForm::ZoneLine)
        return valueAs(record, valueForm, host);
    return QStringList{nameAs(record, zone, nameForm, host), QString::fromLatin1(dns::typeName(record.type)),
                       QString::number(record.ttl), valueAs(record, valueForm, host)}
        .join(u'\t');
}

QString allRowsText(const plan::RecordPlan &plan, NameForm nameForm, ValueForm valueForm, const catalog::DnsHost *host)
{
    const auto comment = [&](plan::Action action, const QString &what) {
        return (valueForm == ValueForm::ZoneLine ? QStringLiteral("; ") : QStringLiteral("# ")) + actionLabel(action) +
               QStringLiteral(": ") + what;
    };
    QStringList lines;
    for (const plan::PlannedRecord &record : plan.records) {
        const QString row = rowText(record, plan.zone, nameForm, valueForm, host);
        switch (record.action) {
        case plan::Action::Replace:
            for (const QByteArray &before : record.before)
                lines.append(comment(record.action, plainText(before)));
            lines.append(row);
            break;
        case plan::Action::Add:
            lines.append(row);
            break;
        case plan::Action::Keep:
        case plan::Action::Remove:
        case plan::Action::Check:
            lines.append(comment(record.action, row));
            break;
        }
    }
    return lines.join(u'\n');
}

QString plainText(const QByteArray &octets, qsizetype limit)
{
    QString out;
    out.reserve(std::min(octets.size(), limit));
    for (const char c : octets) {
        if (out.size() >= limit)
            return out + QChar(0x2026);
        const auto octet = static_cast<uchar>(c);
        if (octet < 0x20 || octet >= 0x7f)
            out += QStringLiteral("\\%1").arg(octet, 3, 10, QLatin1Char('0'));
        else
            out += QChar::fromLatin1(c);
    }
    return out;
}

} // namespace sw::report
