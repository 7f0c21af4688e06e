// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/records/record_details.h"

#include "core/report/checklist/text_diff.h"
#include "core/report/findings/finding_text.h"
#include "core/report/text/catalog_text.h"
#include "core/report/text/state_text.h"
#include "ui/pages/records/spf_tree_view.h"
#include "ui/widgets/panels/clear_layout.h"
#include "ui/widgets/text/text_label.h"
#include "ui/widgets/text/value_label.h"

#include <QBoxLayout>

namespace sw::ui {

namespace {

QList<ValueLabel::Mark> marks(const QString &text, const QString &other, ToneRole tone)
{
    QList<ValueLabel::Mark> out;
    for (const report::Mark &mark : report::changedParts(text, other))
        out.append({static_cast<int>(mark.from), static_cast<int>(mark.length), tone});
    return out;
}

} // namespace

RecordDetails::RecordDetails(QWidget *parent)
    : Card(parent)
{
    setAccessibleName(tr("About the chosen record"));
    hide();
}

void RecordDetails::clear()
{
    clearLayout(body());
    m_rows = nullptr;
}

void RecordDetails::addRow(const QString &word, QWidget *content)
{
    m_rows->add(word, content);
}

void RecordDetails::addText(const QString &word, const QString &text)
{
    if (!text.isEmpty())
        m_rows->add(word, text);
}

void RecordDetails::showRecord(const plan::RecordPlan &plan, int record, const RecordForms &forms)
{
    clear();
    const bool known = record >= 0 && record < plan.records.size();
    setVisible(known);
    if (!known)
        return;
    const plan::PlannedRecord &planned = plan.records.at(record);

    auto *lead = new LeadLabel;
    lead->setText(
        tr("%1: %2").arg(report::recordTitles(plan.records).value(record), report::actionLabel(planned.action)),
        report::actionSentence(planned.action));
    body()->addWidget(lead);
    m_rows = new FactRows;
    body()->addWidget(m_rows);

    addValues(planned, forms);
    if (planned.purpose == plan::Purpose::Spf && !m_spfTree.isEmpty()) {
        auto *tree = new SpfTreeView;
        tree->setLines(m_spfTree);
        addRow(tr("Looks up"), tree);
    }
    addText(tr("Why"), report::reasonText(planned.reason, planned.reasonArgs));
    addText(tr("DMARC"), report::dmarcRoleSentence(planned.dmarcRole));
    addWhere(planned, forms);
}

void RecordDetails::addValues(const plan::PlannedRecord &record, const RecordForms &forms)
{
    const QString after = report::valueAs(record, report::ValueForm::Raw);
    // `before` of a removal is the record itself.
    const QByteArrayList replaced = record.action == plan::Action::Remove ? QByteArrayList() : record.before;
    for (const QByteArray &published : replaced) {
        const QString before = report::plainText(published);
        auto *shown = new ValueLabel(before);
        shown->setAccessibleName(tr("Before"));
        if (record.action == plan::Action::Replace)
            shown->setMarks(marks(before, after, ToneRole::Bad));
        addRow(tr("Before"), shown);
    }
    auto *shown = new ValueLabel(after);
    const bool replaces = record.action == plan::Action::Replace && !record.before.isEmpty();
    if (replaces)
        shown->setMarks(marks(after, report::plainText(record.before.first()), ToneRole::Good));
    const QString word = replaces ? tr("After") : tr("Value");
    shown->setAccessibleName(word);
    addRow(word, shown);

    if (report::needsSplitting(record) && forms.value != report::ValueForm::QuotedStrings) {
        auto *strings = new ValueLabel(report::quotedStrings(record).join(u'\n'));
        strings->setAccessibleName(tr("The value in strings of at most 255 characters"));
        addRow(tr("In strings"), strings);
    }
}

void RecordDetails::addWhere(const plan::PlannedRecord &record, const RecordForms &forms)
{
    if (forms.host == nullptr)
        return;
    QStringList path{forms.host->name};
    path += forms.host->menu;
    addText(tr("Where"), path.join(QStringLiteral(" ▸ ")));
    if (record.type == dns::RecordType::CNAME && forms.host->proxyTrap)
        addText(tr("Mind"), tr("Switch the proxy off for this record (DNS only): a proxied CNAME does not count."));
    for (const QString &trap : forms.host->traps)
        addText(tr("Mind"), report::catalogText(trap));
}

} // namespace sw::ui
