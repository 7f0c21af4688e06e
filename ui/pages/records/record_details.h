// SPDX-License-Identifier: Apache-2.0
// Details of the chosen record: before and after, why, the steps at this DNS host, the pitfalls of its panel.
#pragma once

#include "core/report/checklist/spf_tree.h"
#include "ui/pages/records/record_table.h"
#include "ui/widgets/panels/card.h"

namespace sw::ui {

// Hidden without a record.
class RecordDetails : public Card
{
    Q_OBJECT
public:
    explicit RecordDetails(QWidget *parent = nullptr); // hidden
    // Shown with the SPF record; set before showRecord().
    void setSpfTree(const QList<report::SpfTreeLine> &lines) { m_spfTree = lines; }
    // `record`: index into the plan; -1 or out of range: hidden.
    void showRecord(const plan::RecordPlan &plan, int record, const RecordForms &forms);

private:
    void addValues(const plan::PlannedRecord &record, const RecordForms &forms);
    void addWhere(const plan::PlannedRecord &record, const RecordForms &forms);
    void clear();
    void addRow(const QString &word, QWidget *content);
    void addText(const QString &word, const QString &text);

    FactRows *m_rows = nullptr;
    QList<report::SpfTreeLine> m_spfTree;
};

} // namespace sw::ui
