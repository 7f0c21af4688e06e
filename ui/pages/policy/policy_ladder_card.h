// SPDX-License-Identifier: Apache-2.0
// "Is it time for the next step?": what only people know about the evidence, and what follows for the DMARC policy
// (RFC 9989 7.4). The judgement is core/dmarc/record/policy_ladder.h; the answers are not kept.
#pragma once

#include "core/dmarc/record/policy_ladder.h"
#include "ui/widgets/panels/card.h"

class QCheckBox;

namespace sw::ui {

class InlineMessage;

class PolicyLadderCard : public Card
{
    Q_OBJECT
public:
    explicit PolicyLadderCard(QWidget *parent = nullptr);
    // The published record; nullopt: none, or not known yet.
    void setPublished(const std::optional<dmarc::Record> &record);
    [[nodiscard]] const dmarc::Ladder &ladder() const { return m_ladder; }
    // The step to recommend: the next one when the evidence is there, else where the domain stands now.
    [[nodiscard]] dmarc::Policy recommended() const;

Q_SIGNALS:
    void judged();

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
