// What the chosen record is about: before and after, why, the steps at this DNS host, the traps of its panel.
#pragma once

#include "ui/pages/record_table.h"
#include "ui/widgets/card.h"

namespace sw::ui {

class RecordDetails : public Card
{
    Q_OBJECT
public:
    explicit RecordDetails(QWidget *parent = nullptr);
    // `record`: index into the plan; -1 or out of range: hidden.
    void showRecord(const plan::RecordPlan &plan, int record, const RecordForms &forms);

private:
    void addValues(const plan::PlannedRecord &record, const RecordForms &forms);
    void addWhere(const plan::PlannedRecord &record, const RecordForms &forms);
    void clear();
    void addRow(const QString &word, QWidget *content);
    void addText(const QString &word, const QString &text);

    FactRows *m_rows = nullptr;
};

} // namespace sw::ui
