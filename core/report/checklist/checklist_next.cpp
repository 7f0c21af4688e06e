// SPDX-License-Identifier: Apache-2.0
// Steps in the panel of the DNS host, and what comes next with dates (checklist_parts.h).
#include "core/dmarc/record/policy_ladder.h"
#include "core/dmarc/record/record.h"
#include "core/report/checklist/checklist_parts.h"
#include "core/report/text/catalog_text.h"
#include "core/report/text/report_tr.h"
#include "core/report/text/route_words.h"

namespace sw::report {

namespace {

QByteArray policyOf(const plan::RecordPlan &plan)
{
    for (const plan::PlannedRecord &record : plan.records) {
        if (record.purpose != plan::Purpose::Dmarc || record.action == plan::Action::Remove)
            continue;
        if (record.type == dns::RecordType::CNAME) // the record is at its target
            return record.reasonArgs.value("policy").toLatin1();
        const auto read = dmarc::parseRecord(record.valueText());
        if (read && read->p)
            return dmarc::policyName(*read->p);
    }
    return {};
}

QList<ListItem> inZuora(const ChecklistContext &context)
{
    QList<ListItem> items;
    for (const ZuoraStep &step : zuoraSteps(context.plan())) {
        ListItem item{{{step.text}}, {}};
        if (step.withinDays) {
            const QDate by = context.input.at.toLocalTime().date().addDays(*step.withinDays);
            item.when = Tr::tr("by %1").arg(dateText(context.input.locale, by));
        }
        items.append(item);
    }
    return items;
}

// Where the host's panel shows this zone; its front page if the address has unknown parts ("{account}").
QString panelUrl(const ChecklistContext &context)
{
    const QString url = QString(context.host->url).replace(QLatin1String("{domain}"), context.plan().zone.toString());
    const qsizetype unknown = url.indexOf(u'{');
    return unknown < 0 ? url : url.left(url.indexOf(u'/', url.indexOf(QLatin1String("://")) + 3));
}

} // namespace

QList<Block> panelSteps(const ChecklistContext &context)
{
    const catalog::DnsHost *host = context.host;
    if (host == nullptr || context.plan().records.size() == context.plan().count(plan::Action::Keep))
        return {};
    ItemList steps;
    const QString url = panelUrl(context);
    const QString place = host->menu.isEmpty()
                              ? host->name
                              : host->name + QStringLiteral(" \u203a ") + host->menu.join(QStringLiteral(" \u203a "));
    steps.items.append({{{Tr::tr("Open ")},
                         {place, Run::Style::Strong},
                         {(url.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(url)) + context.punctuation.stop}},
                        {}});
    for (const QString &trap : host->traps)
        steps.items.append({{{catalogText(trap)}}, {}});
    return {Heading{Tr::tr("At %1").arg(host->name)}, steps};
}

QList<Block> whatComesNext(const ChecklistContext &context)
{
    ItemList list{ItemList::Kind::Ticks, inZuora(context)};
    if (routePurpose(context.plan(), context.hostName).sends)
        list.items.append(
            {{{Tr::tr("Send a test invoice to a mailbox outside your company and look for dmarc=pass in the "
                      "message's headers.")}},
             {}});
    const QByteArray policy = policyOf(context.plan());
    const QDate reports = context.input.at.toLocalTime().date().addDays(dmarc::DaysPerStep);
    const QString when = Tr::tr("on %1").arg(dateText(context.input.locale, reports));
    if (policy == "none")
        list.items.append({{{Tr::tr("If the DMARC reports are clean, raise p to quarantine.")}}, when});
    else if (policy == "quarantine")
        list.items.append({{{Tr::tr("If the DMARC reports are clean, raise p to reject.")}}, when});
    const QList<Block> steps =
        list.items.isEmpty() ? QList<Block>() : QList<Block>{Heading{Tr::tr("What comes next")}, list};
    return steps + QList<Block>{SignatureLine{{Tr::tr("Published by"), Tr::tr("On"), Tr::tr("Checked by")}}};
}

} // namespace sw::report
