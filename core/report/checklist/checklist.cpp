// SPDX-License-Identifier: Apache-2.0
// Combines the parts of the checklist: checklist_records.cpp, checklist_state.cpp, checklist_next.cpp.
#include "core/report/checklist/checklist.h"

#include "core/report/checklist/checklist_parts.h"
#include "core/report/findings/finding_text.h"
#include "core/report/findings/words.h"
#include "core/report/text/report_tr.h"
#include "core/report/text/route_words.h"

#include <algorithm>

namespace sw::report {

QString listed(const QStringList &items, int most)
{
    if (items.size() < 2)
        return items.value(0);
    const QString comma = Tr::tr(", ", "between items of a list");
    if (items.size() > most)
        return Tr::tr("%1 and %n more", nullptr, static_cast<int>(items.size()) - most)
            .arg(items.mid(0, most).join(comma));
    return Tr::tr("%1 and %2", "the last two of a list").arg(items.mid(0, items.size() - 1).join(comma), items.last());
}

namespace {

QString languageOf(const QLocale &locale)
{
    return locale == QLocale::c() ? QStringLiteral("en") : locale.bcp47Name();
}

ChecklistContext contextOf(const ChecklistInput &input)
{
    ChecklistContext context{input,
                             nullptr,
                             dnsHostTitle(input.plan, input.catalog),
                             recordTitles(input.plan.records),
                             {},
                             punctuationOf(languageOf(input.locale))};
    if (!input.plan.dnsHost.isEmpty())
        context.host = input.catalog.dnsHost(input.plan.dnsHost);
    if (input.verification) {
        for (int i = 0; i < input.plan.records.size(); ++i) {
            const plan::PlannedRecord &planned = input.plan.records.at(i);
            for (const verify::RecordStatus &status : input.verification->records) {
                if (status.record.name == planned.name && status.record.type == planned.type &&
                    status.record.data == planned.data)
                    context.states.insert(i, status.state);
            }
        }
    }
    return context;
}

QString nameFormSentence(const ChecklistContext &context)
{
    const QString zone = context.plan().zone.toUnicode();
    using Form = catalog::DnsHost::NameForm;
    switch (context.host != nullptr ? context.host->nameForm : Form::Relative) {
    case Form::Relative:
    case Form::Either:
        return Tr::tr("Names are written without %1 at the end, because the panel adds it by itself.").arg(zone);
    case Form::Full:
        return Tr::tr("Names are written in full, with %1 at the end.").arg(zone);
    case Form::FullWithDot:
        return Tr::tr("Names are written in full, with %1 and a dot at the end.").arg(zone);
    }
    Q_UNREACHABLE();
}

// "Do them in this order" where it matters: mail must not fail in between.
QList<Block> publishingOrder(const ChecklistContext &context)
{
    QList<int> todo;
    for (int i = 0; i < context.plan().records.size(); ++i) {
        if (context.plan().records.at(i).action != plan::Action::Keep)
            todo.append(i);
    }
    const auto orderOf = [&](int i) { return context.plan().records.at(i).order; };
    const auto differs = [&](int i) { return orderOf(i) != orderOf(todo.first()); };
    if (todo.size() < 2 || std::none_of(todo.begin(), todo.end(), differs))
        return {};
    std::stable_sort(todo.begin(), todo.end(), [&](int a, int b) { return orderOf(a) < orderOf(b); });
    QStringList titles;
    for (const int i : todo)
        titles.append(context.titles.at(i));
    return {Paragraph{
        {{Tr::tr("Do them in this order, so that nothing breaks on the way: ")},
         {titles.join(Tr::tr(", ", "between items of a list")) + context.punctuation.stop, Run::Style::Strong}}}};
}

QList<Block> planFindings(const ChecklistContext &context)
{
    QList<Block> blocks;
    const plan::SeverityOf severity = severityOf();
    for (const Finding &finding : context.plan().findings) {
        const Severity rank = severity(finding.code);
        if (rank == Severity::Info)
            continue;
        Callout callout;
        callout.tone = rank == Severity::Error ? Tone::Bad : Tone::Careful;
        callout.title = findingText(finding);
        if (const QString advice = findingAdvice(finding); !advice.isEmpty())
            callout.body.append({advice});
        blocks.append(callout);
    }
    return blocks;
}

} // namespace

QList<Block> inOneMinute(const ChecklistContext &context)
{
    const plan::RecordPlan &plan = context.plan();
    QList<Block> blocks{Heading{Tr::tr("In one minute")}};
    Paragraph paragraph;
    const RoutePurpose purpose = routePurpose(plan, context.hostName);
    paragraph.runs.append({purpose.intro});
    if (plan.records.size() == plan.count(plan::Action::Keep) && plan.hasWorkElsewhere()) {
        paragraph.runs.append({Tr::tr("Nothing has to change in your DNS, but elsewhere: "), Run::Style::Strong});
        paragraph.runs.append({Tr::tr("somebody else keeps a record, and the change is made there, as said below.")});
        return blocks << paragraph;
    }
    if (plan.records.size() == plan.count(plan::Action::Keep)) {
        paragraph.runs.append({Tr::tr("Nothing has to change: "), Run::Style::Strong});
        paragraph.runs.append({Tr::tr("every record that receivers look for is published already.")});
        return blocks << paragraph;
    }
    QString todo = planSummary(plan);
    todo[0] = todo.at(0).toLower();
    paragraph.runs.append({purpose.soThat});
    paragraph.runs.append({todo, Run::Style::Strong});
    const QString menu = context.host != nullptr ? context.host->menu.join(QStringLiteral(" \u203a ")) : QString();
    paragraph.runs.append({menu.isEmpty() ? Tr::tr(" at %1.").arg(context.hostName)
                                          : Tr::tr(" at %1 (%2).").arg(context.hostName, menu)});
    paragraph.runs.append({u' ' + Tr::tr("Nothing else changes. Tick each box as you go. ")});
    paragraph.runs.append({nameFormSentence(context)});
    blocks << paragraph << publishingOrder(context);
    if (plan.count(plan::Action::Check) > 0) {
        Callout callout;
        callout.tone = Tone::Careful;
        callout.title = Tr::tr("Look before you publish what is marked “Check first”.");
        callout.body.append(
            {Tr::tr("What is published at those names could not be read when this list was made. A second SPF "
                    "or DMARC record beside one that is there breaks both.")});
        blocks << callout;
    }
    return blocks;
}

namespace {

// Sentences are joined with a blank, except where full stops include their own space.
void closeUp(Runs &runs)
{
    for (qsizetype i = 0; i < runs.size(); ++i) {
        const qsizetype before = i > 0 ? runs.at(i - 1).text.size() : 0;
        const QString both = i > 0 ? runs.at(i - 1).text + runs.at(i).text : runs.at(i).text;
        QString &text = runs[i].text;
        if (before > 0 && withoutBlanksBesideIdeographs(both.mid(before - 1, 2)).size() < 2) {
            if (text.startsWith(u' '))
                text.remove(0, 1);
            else
                runs[i - 1].text.chop(1);
        }
        text = withoutBlanksBesideIdeographs(text);
    }
}

void closeUp(Block &block)
{
    if (auto *paragraph = std::get_if<Paragraph>(&block))
        closeUp(paragraph->runs);
    if (auto *callout = std::get_if<Callout>(&block))
        closeUp(callout->body);
    if (auto *list = std::get_if<ItemList>(&block)) {
        for (ListItem &item : list->items)
            closeUp(item.runs);
    }
    if (auto *card = std::get_if<Card>(&block)) {
        for (Field &field : card->fields) {
            if (auto *runs = std::get_if<Runs>(&field.content))
                closeUp(*runs);
        }
    }
}

} // namespace

Document checklist(const ChecklistInput &input)
{
    const ChecklistContext context = contextOf(input);
    Document document;
    document.title = Tr::tr("DNS checklist for %1").arg(input.plan.domain.toUnicode());
    document.subtitle = routeTitle(input.plan, input.catalog);
    document.meta = {dateTimeText(input.locale, input.at)};
    document.meta.append(QStringLiteral("Senderwright ") + input.version);
    document.subject = input.plan.domain.toUnicode();
    document.language = languageOf(input.locale);
    document.direction = input.locale.textDirection();
    document.at = input.at;
    document.blocks = inOneMinute(context) + planFindings(context) + recordCards(context) + panelSteps(context) +
                      whatWasChecked(context) + whatComesNext(context) + forTheSpecialist(context);
    for (Block &block : document.blocks)
        closeUp(block);
    return document;
}

} // namespace sw::report
