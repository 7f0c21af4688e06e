// SPDX-License-Identifier: Apache-2.0
// The table of planned records, grouped by purpose: action, type, name, value, role for DMARC.
//
// Rows are widgets: they are chosen by click or arrow keys, and have two copy buttons in the tab order. Ctrl+C on a row
// copies the value, Ctrl+Shift+C the name. RecordDetails shows the details of the chosen row.
#pragma once

#include "core/catalog/catalog.h"
#include "core/plan/model/record_plan.h"
#include "core/report/text/value_forms.h"

#include <QFrame>

class QVBoxLayout;

namespace sw::ui {

class BudgetGauge;
class CopyButton;
class RecordRow;

// How names and values are written in this table and copied from it.
struct RecordForms
{
    // Each as in core/report/text/value_forms.h.
    report::NameForm name = report::NameForm::AsHostWants;
    report::ValueForm value = report::ValueForm::AsHostWants;
    const catalog::DnsHost *host = nullptr; // nullptr: unknown
    friend bool operator==(const RecordForms &, const RecordForms &) = default;
};

// Header, groups and rows.
class RecordTable : public QFrame
{
    Q_OBJECT
public:
    explicit RecordTable(QWidget *parent = nullptr); // empty
    // Rebuilds the rows if something changed; another number of records drops the choice.
    void setPlan(const plan::RecordPlan &plan, const RecordForms &forms);
    // Practice mode: a "Publish" button in each row.
    void setPublishable(bool publishable);
    // The rows follow this widget in the tab order.
    void setTabAnchor(QWidget *widget) { m_tabAnchor = widget; }

    [[nodiscard]] int current() const { return m_current; } // index into the plan's records; -1: none
    void setCurrent(int record);                            // -1: none
    [[nodiscard]] QList<RecordRow *> rows() const { return m_rows; }

Q_SIGNALS:
    void currentChanged(int record);   // index into the plan's records; -1: none
    void publishRequested(int record); // index into the plan's records

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void rebuild();
    QWidget *groupRow(plan::Purpose purpose);
    QWidget *headerRow();

    plan::RecordPlan m_plan;
    RecordForms m_forms;
    bool m_publishable = false;
    int m_current = -1;
    QVBoxLayout *m_layout;
    QList<RecordRow *> m_rows;
    QWidget *m_tabAnchor = nullptr;
};

// One record.
class RecordRow : public QWidget
{
    Q_OBJECT
public:
    // `record`: index into the plan's records
    RecordRow(int record, const plan::RecordPlan &plan, const RecordForms &forms, bool publishable,
              QWidget *parent = nullptr);
    void setChosen(bool chosen); // paints it as chosen
    QWidget *chainTabs();        // orders row, copy buttons, publish; returns the last
    [[nodiscard]] int record() const { return m_record; }
    [[nodiscard]] CopyButton *copyName() const { return m_copyName; }
    [[nodiscard]] CopyButton *copyValue() const { return m_copyValue; }
    [[nodiscard]] static int publishWidth(); // width of the column "Publish" in pixels

Q_SIGNALS:
    void chosen();                // by click or focus
    void moveRequested(int step); // -1 up, +1 down
    void publishRequested();      // the row's button

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    int m_record;
    bool m_chosen = false;
    CopyButton *m_copyName = nullptr;
    CopyButton *m_copyValue = nullptr;
    QWidget *m_publish = nullptr;
};

} // namespace sw::ui
