// SPDX-License-Identifier: Apache-2.0
// "Is it time for the next step?": facts about the reports that only people know, and the resulting advice on the DMARC
// policy (RFC 9989 7.4). core/dmarc/record/policy_ladder.h decides; the answers are not kept.
#pragma once

#include "core/dmarc/record/policy_ladder.h"
#include "ui/widgets/panels/card.h"

class QCheckBox;

namespace sw::ui {

class InlineMessage;

// Questions and advice.
class PolicyLadderCard : public Card
{
    Q_OBJECT
public:
    explicit PolicyLadderCard(QWidget *parent = nullptr); // hidden until the published record has a next step
    // The published record; nullopt: none, or not known yet.
    void setPublished(const std::optional<dmarc::Record> &record);
    [[nodiscard]] const dmarc::Ladder &ladder() const { return m_ladder; }
    // The step to recommend: the next one if the evidence supports it, else the present policy.
    [[nodiscard]] dmarc::Policy recommended() const;

Q_SIGNALS:
    void judged(); // ladder() may have changed

private:
    QCheckBox *question(const QString &text);
    void judge();
    void showVerdict();

    QCheckBox *m_time;
    QCheckBox *m_reports;
    QCheckBox *m_senders;
    QCheckBox *m_signs;
    QCheckBox *m_noLists;
    InlineMessage *m_verdict;
    std::optional<dmarc::Record> m_record;
    dmarc::Ladder m_ladder;
};

} // namespace sw::ui
