// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/policy/policy_ladder_card.h"

#include "core/report/findings/finding_text.h"
#include "core/report/text/dmarc_words.h"
#include "ui/widgets/panels/inline_message.h"
#include "ui/widgets/text/text_label.h"

#include <QCheckBox>
#include <QVBoxLayout>

namespace sw::ui {

namespace {

dmarc::Known known(const QCheckBox *box)
{
    return box->isChecked() ? dmarc::Known::Yes : dmarc::Known::Unknown;
}

} // namespace

PolicyLadderCard::PolicyLadderCard(QWidget *parent)
    : Card(parent)
{
    body()->addWidget(new TextLabel(tr("Is it time for the next step?"), TextSize::Body, QFont::DemiBold));
    body()->addWidget(TextLabel::muted(tr("Tick what you know to be so. Nobody can see these things from outside.")));
    setAccessibleName(tr("Is it time for the next step?"));
    m_time = question(tr("The policy of &today has stood for 30 days or longer"));
    m_reports = question(tr("Somebody r&eads the reports"));
    m_senders = question(tr("The reports show that every service that &sends for us passes"));
    m_signs = question(tr("All of them sign with D&KIM"));
    m_noLists = question(tr("&Our people do not write to mailing lists from this domain"));
    m_verdict = new InlineMessage(this);
    body()->addWidget(m_verdict);
    judge();
}

QCheckBox *PolicyLadderCard::question(const QString &text)
{
    auto *box = new QCheckBox(text, this);
    body()->addWidget(box);
    connect(box, &QCheckBox::toggled, this, [this] { judge(); });
    return box;
}

void PolicyLadderCard::setPublished(const std::optional<dmarc::Record> &record)
{
    if (m_record == record)
        return;
    m_record = record;
    judge();
}

void PolicyLadderCard::judge()
{
    dmarc::LadderEvidence evidence;
    evidence.record = m_record;
    evidence.daysAtPolicy = m_time->isChecked() ? std::optional(dmarc::DaysPerStep) : std::nullopt;
    evidence.reportsRead = known(m_reports);
    evidence.allSendersAligned = known(m_senders);
    evidence.signsWithDkim = known(m_signs);
    evidence.postsToMailingLists = m_noLists->isChecked() ? dmarc::Known::No : dmarc::Known::Unknown;
    m_ladder = dmarc::policyLadder(evidence);
    // These two are asked only for the step to "reject".
    const bool last = m_ladder.now == dmarc::Policy::Quarantine;
    m_signs->setVisible(last);
    m_noLists->setVisible(last);
    setVisible(m_ladder.now.has_value() && m_ladder.next.has_value());
    showVerdict();
    Q_EMIT judged();
}

void PolicyLadderCard::showVerdict()
{
    if (!m_ladder.now || !m_ladder.next) {
        m_verdict->clear();
        return;
    }
    const QString next = report::policyLabel(*m_ladder.next);
    if (m_ladder.isSafe()) {
        m_verdict->show(ToneRole::Good, tr("Yes. The next step is “%1”.").arg(next));
        return;
    }
    QStringList missing;
    for (const Finding &finding : m_ladder.missing)
        missing.append(report::findingText(finding));
    m_verdict->show(ToneRole::Waiting, tr("Not yet: stay with “%1”.").arg(report::policyLabel(*m_ladder.now)),
                    missing.join(u' '));
}

dmarc::Policy PolicyLadderCard::recommended() const
{
    if (m_ladder.isSafe())
        return *m_ladder.next;
    return m_ladder.now.value_or(dmarc::Policy::None);
}

} // namespace sw::ui
