// SPDX-License-Identifier: Apache-2.0
// What is published now, live: one line of chips (Route), or one row for each part with its meaning (Domain). Chips
// open their evidence.
#pragma once

#include "ui/pages/domain/survey_looks.h"
#include "ui/widgets/panels/card.h"

class QGridLayout;
class QPushButton;

namespace sw::ui {

class ChipButton;
class FindingList;
class FlowLayout;

// The line of chips.
class SurveyStrip : public Card
{
    Q_OBJECT
public:
    // Follows the session, which must outlive it.
    explicit SurveyStrip(session::WizardSession &session, QWidget *parent = nullptr);

private:
    void update();

    session::WizardSession &m_session;
    TextLabel *m_lead;
    QList<ChipButton *> m_chips;
    QList<SurveyChip> m_shown;
};

// The table.
class SurveyTable : public Card
{
    Q_OBJECT
public:
    // Follows the session, which must outlive it.
    explicit SurveyTable(session::WizardSession &session, QWidget *parent = nullptr);

private:
    struct Row
    {
        TextLabel *word = nullptr;
        ChipButton *chip = nullptr;
        TextLabel *value = nullptr;
        TextLabel *sentence = nullptr;
    };
    void update();
    void addRow(QGridLayout *grid, int index);

    session::WizardSession &m_session;
    TextLabel *m_title;
    Chip *m_state;
    QPushButton *m_verb; // Stop, or Look again
    QList<Row> m_rows;
    FindingList *m_findings; // those that `survey` prints, once all are known
    QList<SurveyChip> m_shown;
};

} // namespace sw::ui
