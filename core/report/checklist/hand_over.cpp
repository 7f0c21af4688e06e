// SPDX-License-Identifier: Apache-2.0
// Messages in plain words with the records in them (hand_over.h).
#include "core/report/checklist/hand_over.h"

#include "core/report/findings/finding_text.h"
#include "core/report/text/report_tr.h"
#include "core/report/text/route_words.h"
#include "core/report/text/value_forms.h"

#include <QFileInfo>

#include <algorithm>

namespace sw::report {

namespace {

constexpr qsizetype MaxLinkOctets = 1900;

QString recordsText(const ChecklistInput &input)
{
    const plan::RecordPlan &plan = input.plan;
    const catalog::DnsHost *host = plan.dnsHost.isEmpty() ? nullptr : input.catalog.dnsHost(plan.dnsHost);
    QString out;
    int number = 0;
    for (const plan::PlannedRecord &record : plan.records) {
        if (record.action == plan::Action::Keep)
            continue;
        out += QStringLiteral("%1. %2 %3\n")
                   .arg(++number)
                   .arg(actionLabel(record.action).toUpper(), QString::fromLatin1(dns::typeName(record.type)));
        out += Tr::tr("   Name:   %1").arg(nameAs(record, plan.zone, NameForm::AsHostWants, host)) + u'\n';
        if (const QString full = QString::fromLatin1(record.name.toFqdn()); host == nullptr)
            out += Tr::tr("   In full: %1").arg(full) + u'\n';
        // `before` of a removal is the record itself.
        const QByteArrayList replaced = record.action == plan::Action::Remove ? QByteArrayList() : record.before;
        for (const QByteArray &before : replaced)
            out += Tr::tr("   Before: %1").arg(plainText(before)) + u'\n';
        out += Tr::tr("   Value:  %1").arg(valueAs(record, ValueForm::AsHostWants, host)) + u'\n';
        if (const QString why = reasonText(record.reason, record.reasonArgs); !why.isEmpty())
            out += Tr::tr("   Why:    %1").arg(why) + u'\n';
        out += u'\n';
    }
    return out;
}

} // namespace

Message handOverMessage(const ChecklistInput &input, const QString &attachment)
{
    const plan::RecordPlan &plan = input.plan;
    Message message;
    const RoutePurpose purpose = routePurpose(plan, dnsHostTitle(plan, input.catalog));
    message.subject = purpose.subject;
    QString &body = message.body;
    body = Tr::tr("Hello,") + QStringLiteral("\n\n");
    body += purpose.request + QStringLiteral("\n\n");
    body += planSummary(plan) + QStringLiteral(".\n\n") + recordsText(input);
    for (const Finding &finding : plan.workElsewhere())
        body += findingText(finding) + u' ' + findingAdvice(finding) + QStringLiteral("\n\n");
    const auto replaces = [](const plan::PlannedRecord &record) { return record.action == plan::Action::Replace; };
    if (std::any_of(plan.records.begin(), plan.records.end(), replaces))
        body += Tr::tr("Where it says REPLACE, please edit the record that is there; a second one beside it would "
                       "break both.") +
                QStringLiteral("\n\n");
    if (plan.count(plan::Action::Check) > 0) {
        body +=
            Tr::tr(
                "Where it says CHECK FIRST, I could not read what is published there now. Please look before you add "
                "anything: a second SPF or DMARC record beside one that is there would break both. If something is "
                "there, please send it to me instead of adding the record.") +
            QStringLiteral("\n\n");
    }
    if (!attachment.isEmpty())
        body += Tr::tr("The same as a checklist is in the attached file %1.").arg(QFileInfo(attachment).fileName()) +
                QStringLiteral("\n\n");
    body += Tr::tr("Please tell me when they are published; I will check the result. Thank you!") + u'\n';
    return message;
}

Message vendorMessage(const ChecklistInput &input)
{
    const plan::RecordPlan &plan = input.plan;
    Message message;
    message.subject = Tr::tr("%1: DNS records are published, please check").arg(plan.domain.toUnicode());
    QString &body = message.body;
    body = Tr::tr("Hello,") + QStringLiteral("\n\n");
    body += Tr::tr("for %1 we publish the records that you asked for:").arg(routeTitle(plan, input.catalog)) +
            QStringLiteral("\n\n");
    for (const plan::PlannedRecord &record : plan.records) {
        if (record.action != plan::Action::Remove && record.action != plan::Action::Check)
            body += QString::fromLatin1(record.name.toFqdn() + ' ' + dns::typeName(record.type)) + u' ' +
                    valueAs(record, ValueForm::Raw) + u'\n';
    }
    if (input.verification && input.verification->at.isValid()) {
        body += u'\n' +
                Tr::tr("Checked %1 UTC: %2")
                    .arg(input.verification->at.toUTC().toString(QStringLiteral("yyyy-MM-dd HH:mm")),
                         verificationSummary(*input.verification)) +
                u'\n';
    }
    body += u'\n' + Tr::tr("What do you see for this domain, and is anything missing on your side?") + u'\n';
    return message;
}

std::optional<QUrl> mailtoLink(const Message &message, const QString &address)
{
    // RFC 6068 5: line breaks are %0D%0A, everything that could end the field is escaped.
    QString body = message.body;
    body.replace(QStringLiteral("\n"), QStringLiteral("\r\n"));
    const QByteArray link = "mailto:" + QUrl::toPercentEncoding(address, "@") +
                            "?subject=" + QUrl::toPercentEncoding(message.subject) +
                            "&body=" + QUrl::toPercentEncoding(body);
    if (link.size() > MaxLinkOctets)
        return std::nullopt;
    return QUrl::fromEncoded(link, QUrl::StrictMode);
}

} // namespace sw::report
