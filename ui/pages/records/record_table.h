// SPDX-License-Identifier: Apache-2.0
// The table of planned records, grouped by purpose: what to do, type, name, value, what it does for DMARC.
//
// Rows are widgets: each is chosen by click or arrow keys, and holds its two copy buttons in the tab order. Ctrl+C on
// a row copies the value, Ctrl+Shift+C the name. The chosen row's details are shown beneath by RecordDetails.
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

// How names and values are written in this table, and so what its copy buttons give.
struct RecordForms
{
    report::NameForm name = report::NameForm::AsHostWants;
    report::ValueForm value = report::ValueForm::AsHostWants;
    const catalog::DnsHost *host = nullptr;
    friend bool operator==(const RecordForms &, const RecordForms &) = default;
};

class RecordTable : public QFrame
{
    Q_OBJECT
public:
    explicit RecordTable(QWidget *parent = nullptr);
    void setPlan(const plan::RecordPlan &plan, const RecordForms &forms);
    // Practice mode: a "Publish" button in each row.
    void setPublishable(bool publishable);
    // The rows follow this widget in the tab order.
    void setTabAnchor(QWidget *widget) { m_tabAnchor = widget; }

    [[nodiscard]] int current() const { return m_current; } // index into the plan's records; -1: none
    void setCurrent(int record);
    [[nodiscard]] QList<RecordRow *> rows() const { return m_rows; }

Q_SIGNALS:
    void currentChanged(int record);
    void publishRequested(int record);

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

class RecordRow : public QWidget
{
    Q_OBJECT
public:
    RecordRow(int record, const plan::RecordPlan &plan, const RecordForms &forms, bool publishable,
              QWidget *parent = nullptr);
    void setChosen(bool chosen);
    QWidget *chainTabs(); // row, copy buttons, publish: gives the last
    [[nodiscard]] int record() const { return m_record; }
    [[nodiscard]] CopyButton *copyName() const { return m_copyName; }
    [[nodiscard]] CopyButton *copyValue() const { return m_copyValue; }
    [[nodiscard]] static int publishWidth();

Q_SIGNALS:
    void chosen();
    void moveRequested(int step); // -1 up, +1 down
    void publishRequested();

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
