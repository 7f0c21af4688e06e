// SPDX-License-Identifier: Apache-2.0
// What was checked, where and when, and the evidence for a specialist (checklist_parts.h).
#include "core/report/checklist/checklist_parts.h"
#include "core/report/checklist/matrix.h"
#include "core/report/findings/finding_text.h"
#include "core/report/text/outcome_text.h"
#include "core/report/text/report_tr.h"
#include "core/report/text/value_forms.h"

#include <algorithm>

namespace sw::report {

namespace {

using verify::RecordStatus;
using verify::State;
using verify::VantagePoint;

constexpr int MaxMatrixColumns = 9;
constexpr int MaxEvidenceRows = 400;

// A verified record's title in the document: that of its card.
QString titleOf(const ChecklistContext &context, const RecordStatus &status)
{
    for (int i = 0; i < context.plan().records.size(); ++i) {
        const plan::PlannedRecord &record = context.plan().records.at(i);
        if (record.name == status.record.name && record.type == status.record.type && record.data == status.record.data)
            return context.titles.at(i);
    }
    return purposeTerm(status.record.purpose);
}

QStringList labelsOf(const QList<VantagePoint> &points, VantagePoint::Kind kind)
{
    QStringList labels;
    for (const VantagePoint &point : points) {
        if (point.kind == kind && !labels.contains(point.label))
            labels.append(point.label);
    }
    return labels;
}

Chips countsByState(const verify::Verification &verification)
{
    QList<State> order;
    QHash<QString, int> counts;
    for (const RecordStatus &status : verification.records) {
        const QString label = stateLabel(status.state);
        const auto same = [&](State state) { return stateLabel(state) == label; };
        if (std::none_of(order.begin(), order.end(), same))
            order.append(status.state);
        ++counts[label];
    }
    std::stable_sort(order.begin(), order.end(),
                     [](State a, State b) { return verify::isGood(a) && !verify::isGood(b); });
    Chips chips;
    for (const State state : order) {
        QString label = stateLabel(state);
        const int count = counts.value(label);
        if (label.size() > 1 && label.at(1).isLower())
            label[0] = label.at(0).toLower();
        chips.chips.append({QStringLiteral("%1 %2").arg(count).arg(label), stateTone(state), stateSign(state)});
    }
    return chips;
}

QList<Block> troubles(const ChecklistContext &context, const verify::Verification &verification)
{
    QList<Block> blocks;
    for (const Finding &finding : verification.findings) {
        const QString advice = findingAdvice(finding);
        blocks.append(Callout{Tone::Careful, findingText(finding), advice.isEmpty() ? Runs{} : Runs{{advice}}});
    }
    for (const RecordStatus &status : verification.records) {
        const Tone tone = stateTone(status.state);
        const bool waits = tone == Tone::Good || (tone == Tone::Waiting && !verify::couldNotAsk(status.state));
        if (waits && status.findings.isEmpty())
            continue;
        Callout callout;
        callout.tone = tone == Tone::Good || tone == Tone::Waiting ? Tone::Careful : tone;
        callout.title = QStringLiteral("%1 \u00b7 %2").arg(titleOf(context, status), stateLabel(status.state));
        QStringList sentences;
        for (const Finding &finding : status.findings)
            sentences << findingText(finding) << findingAdvice(finding);
        sentences.removeAll(QString());
        callout.body = {{sentences.isEmpty() ? stateSentence(status.state) : sentences.join(u' ')}};
        blocks.append(callout);
    }
    return blocks;
}

QList<Block> matrixOf(const ChecklistContext &context, const verify::Verification &verification)
{
    const verify::MatrixView view = verify::matrixView(verification, MaxMatrixColumns);
    if (view.columns.isEmpty() || view.rows.isEmpty())
        return {};
    QStringList titles;
    for (const RecordStatus &status : verification.records)
        titles.append(titleOf(context, status));
    QList<Block> blocks{matrix(view, titles, verification.at)};
    if (view.leftOut > 0)
        blocks.append(Paragraph{{{Tr::tr("%n more places were asked; they are on the specialist's page.", nullptr,
                                         static_cast<int>(view.leftOut)),
                                  Run::Style::Muted}}});
    return blocks;
}

} // namespace

QList<Block> whatWasChecked(const ChecklistContext &context)
{
    const auto &verification = context.input.verification;
    if (!verification || verification->records.isEmpty()) {
        return {Heading{Tr::tr("Not checked yet")},
                Paragraph{{{Tr::tr("When the records are published, go on in Senderwright: it asks your name servers "
                                   "directly and says what is in place and what is not.")}}}};
    }
    QList<Block> blocks{Heading{Tr::tr("Checked %1").arg(dateTimeText(context.input.locale, verification->at))}};
    const QStringList servers = labelsOf(verification->vantagePoints, VantagePoint::Kind::Authoritative);
    const auto resolvers =
        std::count_if(verification->vantagePoints.begin(), verification->vantagePoints.end(),
                      [](const VantagePoint &p) { return p.kind != VantagePoint::Kind::Authoritative; });
    QString asked = Tr::tr("Checked by Senderwright %1.").arg(context.input.version);
    if (!servers.isEmpty())
        asked += u' ' + Tr::tr("Asked directly: %1.").arg(listed(servers));
    if (resolvers > 0)
        asked += u' ' + (resolvers == 1 ? Tr::tr("And one resolver.")
                                        : Tr::tr("And %n resolvers.", nullptr, static_cast<int>(resolvers)));
    Paragraph paragraph{{{verificationSummary(*verification), Run::Style::Strong}}};
    if (const QString outlook = verificationOutlook(*verification, context.input.locale); !outlook.isEmpty())
        paragraph.runs.append({u' ' + outlook});
    if (!asked.isEmpty())
        paragraph.runs.append({u' ' + asked.trimmed(), Run::Style::Muted});
    return blocks << paragraph << countsByState(*verification) << troubles(context, *verification)
                  << matrixOf(context, *verification);
}

namespace {

Table evidenceTable(const ChecklistContext &context, const verify::Verification &verification)
{
    Table table;
    table.header = {Tr::tr("Record"), Tr::tr("Asked"), Tr::tr("Over"), Tr::tr("When (UTC)"),
                    Tr::tr("Answer"), Tr::tr("TTL"),   Tr::tr("ms")};
    table.shares = {13, 26, 7, 13, 28, 7, 6};
    for (const RecordStatus &status : verification.records) {
        for (const verify::Cell &cell : status.cells) {
            for (const Evidence &evidence : cell.evidence) {
                if (table.rows.size() == MaxEvidenceRows)
                    return table;
                table.rows.append({titleOf(context, status), evidence.asked, evidence.transport,
                                   evidence.at.toUTC().toString(QStringLiteral("HH:mm:ss")),
                                   outcomeText(evidence.outcome), cell.ttl ? QString::number(*cell.ttl) : QString(),
                                   evidence.rttMs >= 0 ? QString::number(evidence.rttMs) : QString()});
            }
        }
    }
    return table;
}

Table factsTable(const ChecklistContext &context)
{
    const plan::RecordPlan &plan = context.plan();
    QStringList servers;
    for (const dns::DomainName &name : plan.nameServers)
        servers.append(name.toString());
    QStringList ttls;
    for (const plan::PlannedRecord &record : plan.records) {
        const QString ttl = QString::number(record.ttl);
        if (!ttls.contains(ttl))
            ttls.append(ttl);
    }
    Table table;
    table.shares = {22, 78};
    table.rows.append(
        {Tr::tr("Zone"), plan.zone.toFqdn().isEmpty() ? QString() : QString::fromLatin1(plan.zone.toFqdn())});
    table.rows.append(
        {Tr::tr("Name servers"), servers.isEmpty() ? Tr::tr("not known") : servers.join(QStringLiteral(", "))});
    table.rows.append({Tr::tr("TTL of new records"), Tr::tr("%1 seconds").arg(ttls.join(QStringLiteral(", ")))});
    table.rows.append({Tr::tr("Planned from"), plan.takenAt.isValid() ? Tr::tr("what was published on %1 UTC")
                                                                            .arg(plan.takenAt.toUTC().toString(
                                                                                QStringLiteral("yyyy-MM-dd HH:mm:ss")))
                                                                      : Tr::tr("no lookups: made offline")});
    if (context.plan().spfBudget.after >= 0)
        table.rows.append({Tr::tr("SPF after the change"), Tr::tr("%1 of %2 lookups, %3 of 2 void lookups")
                                                               .arg(plan.spfBudget.after)
                                                               .arg(plan.spfBudget.limit)
                                                               .arg(plan.spfBudget.voids)});
    return table;
}

} // namespace

QList<Block> forTheSpecialist(const ChecklistContext &context)
{
    if (context.input.companion == ChecklistInput::Companion::No)
        return {};
    QList<Block> blocks;
    const auto &verification = context.input.verification;
    const Table evidence = verification ? evidenceTable(context, *verification) : Table{};
    if (!evidence.rows.isEmpty())
        blocks.append(PageBreak{});
    blocks << Heading{Tr::tr("For the DNS specialist")} << factsTable(context);
    if (!context.input.spfTree.isEmpty()) {
        blocks.append(Heading{Tr::tr("What the SPF record asks receivers to look up"), Heading::Level::Sub});
        Tree tree;
        for (const SpfTreeLine &line : context.input.spfTree) {
            const QString cost = line.lookups == 1 ? Tr::tr("1 lookup") : Tr::tr("%n lookups", nullptr, line.lookups);
            QStringList notes;
            for (const QString &note : {line.lookups > 0 ? cost : QString(), line.sender, line.trouble}) {
                if (!note.isEmpty())
                    notes.append(note);
            }
            const Tone calm = line.lookups > 0 ? Tone::Accent : Tone::Plain;
            tree.lines.append({line.depth, plainText(line.term), notes.join(QStringLiteral(" · ")),
                               line.tone == Tone::Plain ? calm : line.tone});
        }
        blocks.append(tree);
    }
    if (!evidence.rows.isEmpty())
        blocks << Heading{Tr::tr("Who was asked, and what they said"), Heading::Level::Sub} << evidence;
    return blocks;
}

} // namespace sw::report
