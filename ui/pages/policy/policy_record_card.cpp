// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/policy/policy_record_card.h"

#include "core/report/checklist/text_diff.h"
#include "core/report/text/dmarc_words.h"
#include "core/report/text/state_text.h"
#include "core/report/text/value_forms.h"
#include "ui/widgets/controls/looks.h"
#include "ui/widgets/panels/clear_layout.h"
#include "ui/widgets/text/text_label.h"
#include "ui/widgets/text/value_label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace sw::ui {

namespace {

plan::Action actionOf(dmarc::MergeResult::Action action)
{
    switch (action) {
    case dmarc::MergeResult::Action::Add:
        return plan::Action::Add;
    case dmarc::MergeResult::Action::Replace:
        return plan::Action::Replace;
    case dmarc::MergeResult::Action::Keep:
        return plan::Action::Keep;
    }
    Q_UNREACHABLE();
}

} // namespace

PolicyRecordCard::PolicyRecordCard(QWidget *parent)
    : Card(parent)
{
    setAccessibleName(tr("The record this makes"));
}

void PolicyRecordCard::showRecord(const dns::DomainName &domain, const dmarc::MergeResult &result)
{
    if (domain == m_domain && result == m_shown)
        return;
    m_domain = domain;
    m_shown = result;
    rebuild();
}

void PolicyRecordCard::rebuild()
{
    clearLayout(body());
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Grid);
    row->addWidget(new TextLabel(tr("The record this makes"), TextSize::Body, QFont::DemiBold));
    const plan::Action action = actionOf(m_shown.action);
    row->addWidget(
        new Chip(lookOf(report::actionTone(action), report::actionSign(action), report::actionLabel(action))));
    row->addStretch();
    body()->addWidget(head);

    const QString text = report::plainText(m_shown.record);
    auto *value = new ValueLabel(text);
    value->setAccessibleName(tr("The record this makes"));
    if (m_shown.action == dmarc::MergeResult::Action::Replace) {
        QList<ValueLabel::Mark> marks;
        for (const report::Mark &mark : report::changedParts(text, report::plainText(m_shown.before.value(0))))
            marks.append({static_cast<int>(mark.from), static_cast<int>(mark.length), ToneRole::Good});
        value->setMarks(marks);
    }
    body()->addWidget(value);

    const auto parsed = dmarc::parseRecord(m_shown.record);
    if (!parsed)
        return;
    auto *tags = new FactRows;
    tags->setDense();
    for (const report::TagWords &tag : report::dmarcTagWords(*parsed))
        tags->add(tag.tag.section(u'=', 0, 0), tag.words);
    body()->addWidget(tags);
}

} // namespace sw::ui
