// SPDX-License-Identifier: Apache-2.0
// One card for each record, grouped by purpose (checklist_parts.h).
#include "core/report/checklist/checklist_parts.h"
#include "core/report/checklist/text_diff.h"
#include "core/report/findings/finding_text.h"
#include "core/report/text/report_tr.h"
#include "core/report/text/value_forms.h"

#include <algorithm>

namespace sw::report {

namespace {

using plan::Action;
using plan::PlannedRecord;
using plan::Purpose;

QString valueKey(const PlannedRecord &record)
{
    if (record.action == Action::Replace && !record.before.isEmpty())
        return Tr::tr("After");
    return record.type == dns::RecordType::CNAME ? Tr::tr("Target") : Tr::tr("Value");
}

void appendBeforeAndAfter(Card &card, const PlannedRecord &record, const QString &value)
{
    QStringList before;
    for (const QByteArray &text : record.before)
        before.append(plainText(text));
    for (qsizetype i = 0; i < before.size(); ++i) {
        const QString key = before.size() == 1 ? Tr::tr("Before") : Tr::tr("Before (%1)").arg(i + 1);
        card.fields.append({key, Value{before.at(i), changedParts(before.at(i), value), Tone::Bad}});
    }
    card.fields.append({valueKey(record), Value{value, changedParts(value, before.join(u' ')), Tone::Good}});
}

Gauge gaugeOf(const plan::SpfBudget &budget)
{
    Gauge gauge;
    gauge.before = std::max(budget.before, 0);
    gauge.after = std::max(budget.after, 0);
    gauge.limit = budget.limit;
    if (budget.after < 0)
        gauge.text = Tr::tr("could not be counted; at most %1 are allowed").arg(budget.limit);
    else if (budget.before == budget.after || budget.before < 0)
        gauge.text = Tr::tr("%1 of %2").arg(budget.after).arg(budget.limit);
    else
        gauge.text = Tr::tr("%1 \u2192 %2 of %3").arg(budget.before).arg(budget.after).arg(budget.limit);
    return gauge;
}

void appendTraps(Card &card, const PlannedRecord &record, const ChecklistContext &context)
{
    if (record.action == Action::Remove || record.action == Action::Keep)
        return;
    if (record.type == dns::RecordType::CNAME && context.host != nullptr && context.host->proxyTrap)
        card.fields.append({Tr::tr("Mind"), Runs{{Tr::tr("No proxy and no flattening for this record: DNS only.")}}});
    if (catalog::isTooLongFor(record.data, context.host))
        card.fields.append(
            {Tr::tr("Mind"), Runs{{Tr::tr("%1 takes at most %2 characters here: ask them how to enter more.")
                                       .arg(context.hostName)
                                       .arg(context.host->maxTxt)}}});
    if (record.type == dns::RecordType::MX)
        card.fields.append(
            {Tr::tr("Mind"), Runs{{Tr::tr("The number is the priority; many panels have a field for it.")}}});
}

QString noteOf(const PlannedRecord &record)
{
    switch (record.action) {
    case Action::Keep:
        return Tr::tr("There already: leave it as it is.");
    case Action::Remove:
        return Tr::tr("Delete this record.");
    case Action::Check:
        return Tr::tr(
            "What is published here could not be read. Look first: add this only if nothing of its kind is there.");
    case Action::Add:
        return {};
    case Action::Replace:
        break;
    }
    if (record.before.size() > 1)
        return Tr::tr("There can be only one: edit one of these and delete the others.");
    return record.purpose == Purpose::Spf ? Tr::tr("There can be only one SPF record: edit it, do not add a second.")
                                          : Tr::tr("Edit the record that is there; do not add a second.");
}

Card cardOf(const ChecklistContext &context, int index)
{
    const PlannedRecord &record = context.plan().records.at(index);
    Card card;
    card.title = actionLabel(record.action);
    card.subject = QString::fromLatin1(dns::typeName(record.type));
    card.label = context.titles.at(index);
    card.note = noteOf(record);
    const QString name = nameAs(record, context.plan().zone, NameForm::AsHostWants, context.host);
    if (name.isEmpty())
        card.fields.append({Tr::tr("Name"), Runs{{Tr::tr("leave this field empty"), Run::Style::Muted}}});
    else
        card.fields.append({Tr::tr("Name"), Value{name}});

    const QString value = valueAs(record, ValueForm::AsHostWants, context.host);
    if (record.action == Action::Replace && !record.before.isEmpty())
        appendBeforeAndAfter(card, record, value);
    else
        card.fields.append({valueKey(record), Value{value}});
    if (needsSplitting(record) && record.action != Action::Remove && !value.startsWith(u'"'))
        card.fields.append({Tr::tr("As strings"), Strings{quotedStrings(record)}});
    if (record.purpose == Purpose::Spf && record.action != Action::Remove)
        card.fields.append({Tr::tr("Lookups"), gaugeOf(context.plan().spfBudget)});

    card.box = record.action == Action::Keep ? Card::Box::Ticked : Card::Box::Open;
    if (const auto state = context.states.constFind(index); state != context.states.constEnd()) {
        if (record.action != Action::Remove && verify::isGood(*state))
            card.box = Card::Box::Ticked;
        if (!verify::couldNotAsk(*state))
            card.chips.append({stateLabel(*state), stateTone(*state), stateSign(*state)});
    }
    return card;
}

} // namespace

QList<Block> recordCards(const ChecklistContext &context)
{
    QList<Block> blocks;
    const QList<PlannedRecord> &records = context.plan().records;
    int number = 0;
    for (const Purpose purpose :
         {Purpose::Dkim, Purpose::Spf, Purpose::Dmarc, Purpose::ReturnPath, Purpose::Ownership, Purpose::Optional}) {
        bool first = true;
        QString lastWhy;
        for (int i = 0; i < records.size(); ++i) {
            if (records.at(i).purpose != purpose)
                continue;
            if (first) {
                const QString term = purposeTerm(purpose);
                const QString title =
                    term.isEmpty() ? purposePlain(purpose) : Tr::tr("%1 (%2)").arg(purposePlain(purpose), term);
                blocks.append(Heading{QStringLiteral("%1 \u00b7 %2").arg(++number).arg(title)});
            }
            Card card = cardOf(context, i);
            if (first)
                appendTraps(card, records.at(i), context);
            const QString why = reasonText(records.at(i).reason, records.at(i).reasonArgs);
            if (!why.isEmpty() && why != lastWhy)
                card.fields.append({Tr::tr("Why"), Runs{{why}}});
            lastWhy = why;
            first = false;
            blocks.append(card);
        }
    }
    return blocks;
}

} // namespace sw::report
