// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/records/record_table.h"

#include "core/report/text/state_text.h"
#include "ui/widgets/controls/budget_gauge.h"
#include "ui/widgets/controls/copy_button.h"
#include "ui/widgets/controls/looks.h"
#include "ui/widgets/panels/clear_layout.h"
#include "ui/widgets/style/style.h"
#include "ui/widgets/text/elided_value.h"
#include "ui/widgets/text/text_label.h"

#include <QApplication>
#include <QBoxLayout>
#include <QClipboard>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>

namespace sw::ui {

namespace {

constexpr int NameShare = 9; // of the width that names and values share
constexpr int ValueShare = 12;
constexpr int SidePadding = Grid + Grid / 2;

// The outer columns are as wide in the header as in every row; names and values share the rest.
struct Columns
{
    int action, type, dmarc;
};

Columns columnsFor(const plan::RecordPlan &plan)
{
    Columns columns{0, 0, 0};
    const QFontMetrics body(textFont(TextSize::Body));
    for (const plan::PlannedRecord &record : plan.records) {
        const auto width = [](const ChipLook &look) { return chipSize(look).width(); };
        columns.action =
            std::max(columns.action, width(lookOf(report::actionTone(record.action), report::actionSign(record.action),
                                                  report::actionLabel(record.action))));
        columns.dmarc = std::max(columns.dmarc, width(lookOf(report::dmarcRoleTone(record.dmarcRole),
                                                             report::dmarcRoleSign(record.dmarcRole),
                                                             report::dmarcRoleLabel(record.dmarcRole))));
        columns.type = std::max(columns.type, body.horizontalAdvance(QString::fromLatin1(dns::typeName(record.type))));
    }
    const int gap = 2 * Grid;
    return {columns.action + gap, columns.type + gap,
            std::max(columns.dmarc, body.horizontalAdvance(QStringLiteral("DMARC"))) + gap};
}

// A cell with a fixed share of the width, so that the columns of all rows are aligned.
class ShareCell : public QWidget
{
public:
    explicit ShareCell(int share)
    {
        QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        policy.setHorizontalStretch(share);
        setSizePolicy(policy);
        row = new QHBoxLayout(this);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(Grid);
    }
    // Appends a gap to the next column at the end in reading direction (contents margins are not mirrored).
    void close()
    {
        row->addStretch();
        row->addSpacing(Grid);
    }
    QHBoxLayout *row;
};

QHBoxLayout *rowLayout(QWidget *parent)
{
    auto *row = new QHBoxLayout(parent);
    row->setContentsMargins(SidePadding, Grid / 2 + 1, SidePadding, Grid / 2 + 1);
    row->setSpacing(0);
    return row;
}

// At the column's start in reading direction, whatever the direction of the word itself.
QWidget *startCell(QWidget *word, int width)
{
    auto *cell = new QWidget;
    cell->setFixedWidth(width);
    auto *row = new QHBoxLayout(cell);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(word);
    row->addStretch();
    return cell;
}

QWidget *chipCell(const ChipLook &look, int width)
{
    auto *cell = new QWidget;
    cell->setFixedWidth(width);
    auto *row = new QHBoxLayout(cell);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(new Chip(look));
    row->addStretch();
    return cell;
}

// A row of the table's frame: bottom hairline, optional wash.
class Strip : public QWidget
{
public:
    explicit Strip(bool washed)
        : m_washed(washed)
    {}

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Tokens tokens = tokensOf(palette());
        if (m_washed)
            painter.fillRect(rect(), tokens.window);
        painter.setPen(tokens.line);
        painter.drawLine(rect().bottomLeft(), rect().bottomRight());
    }

private:
    bool m_washed;
};

} // namespace

RecordTable::RecordTable(QWidget *parent)
    : QFrame(parent)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(1, 1, 1, 1);
    m_layout->setSpacing(0);
    setAccessibleName(tr("Records to publish"));
}

void RecordTable::setPlan(const plan::RecordPlan &plan, const RecordForms &forms)
{
    if (m_plan == plan && m_forms == forms)
        return;
    const bool sameRecords = m_plan.records.size() == plan.records.size();
    m_plan = plan;
    m_forms = forms;
    if (!sameRecords)
        m_current = -1;
    rebuild();
}

void RecordTable::setPublishable(bool publishable)
{
    if (m_publishable == publishable)
        return;
    m_publishable = publishable;
    rebuild();
}

void RecordTable::rebuild()
{
    const int focused = [this] {
        for (RecordRow *row : m_rows) {
            if (row->hasFocus())
                return row->record();
        }
        return -1;
    }();
    clearLayout(m_layout);
    m_rows.clear();
    m_layout->addWidget(headerRow());
    std::optional<plan::Purpose> group;
    for (int i = 0; i < m_plan.records.size(); ++i) {
        const plan::PlannedRecord &record = m_plan.records.at(i);
        if (group != record.purpose) {
            group = record.purpose;
            m_layout->addWidget(groupRow(record.purpose));
        }
        auto *row = new RecordRow(i, m_plan, m_forms, m_publishable && plan::isChange(record.action));
        m_rows.append(row);
        m_layout->addWidget(row);
        connect(row, &RecordRow::chosen, this, [this, i] { setCurrent(i); });
        connect(row, &RecordRow::publishRequested, this, [this, i] { Q_EMIT publishRequested(i); });
        connect(row, &RecordRow::moveRequested, this, [this, i](int step) {
            if (RecordRow *next = m_rows.value(i + step))
                next->setFocus(Qt::TabFocusReason);
        });
    }
    QWidget *previous = m_tabAnchor;
    for (RecordRow *row : m_rows) {
        if (previous != nullptr)
            setTabOrder(previous, row);
        previous = row->chainTabs();
        row->setChosen(row->record() == m_current);
        if (row->record() == focused)
            row->setFocus();
    }
}

void RecordTable::setCurrent(int record)
{
    if (record == m_current || record < -1 || record >= m_plan.records.size())
        return;
    m_current = record;
    for (RecordRow *row : m_rows)
        row->setChosen(row->record() == record);
    Q_EMIT currentChanged(record);
}

QWidget *RecordTable::headerRow()
{
    const Columns columns = columnsFor(m_plan);
    auto *strip = new Strip(false);
    QHBoxLayout *row = rowLayout(strip);
    row->setContentsMargins(SidePadding, Grid, SidePadding, Grid);
    const auto label = [](const QString &text) {
        auto *made = new TextLabel(text, TextSize::Small, QFont::DemiBold);
        made->setForegroundRole(MutedRole);
        return made;
    };
    row->addWidget(startCell(label(tr("Do")), columns.action));
    row->addWidget(startCell(label(tr("Type")), columns.type));
    for (const auto &[text, share] : {std::pair{tr("Name"), NameShare}, {tr("Value"), ValueShare}}) {
        auto *cell = new ShareCell(share);
        cell->row->addWidget(label(text));
        cell->close();
        row->addWidget(cell);
    }
    row->addWidget(startCell(label(tr("DMARC")), columns.dmarc));
    if (m_publishable)
        row->addSpacing(RecordRow::publishWidth());
    return strip;
}

QWidget *RecordTable::groupRow(plan::Purpose purpose)
{
    auto *strip = new Strip(true);
    QHBoxLayout *row = rowLayout(strip);
    row->setContentsMargins(SidePadding, Grid - 1, SidePadding, Grid - 1);
    row->addWidget(new TextLabel(report::purposeTitle(purpose), TextSize::Body, QFont::DemiBold));
    row->addStretch();
    if (purpose == plan::Purpose::Spf) {
        auto *gauge = new BudgetGauge;
        gauge->setBudget({m_plan.spfBudget.before, m_plan.spfBudget.after, m_plan.spfBudget.limit});
        row->addWidget(gauge);
    }
    return strip;
}

void RecordTable::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens tokens = tokensOf(palette());
    painter.setPen(tokens.line);
    painter.setBrush(tokens.panel);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), Radius * 4.0 / 3, Radius * 4.0 / 3);
}

int RecordRow::publishWidth()
{
    return QFontMetrics(textFont(TextSize::Body)).horizontalAdvance(tr("Publish")) + 5 * Grid;
}

RecordRow::RecordRow(int record, const plan::RecordPlan &plan, const RecordForms &forms, bool publishable,
                     QWidget *parent)
    : QWidget(parent)
    , m_record(record)
{
    const plan::PlannedRecord &planned = plan.records.at(record);
    const QString title = report::recordTitles(plan.records).value(record);
    const QString name = report::nameAs(planned, plan.zone, forms.name, forms.host);
    const QString value = report::valueAs(planned, forms.value, forms.host);
    const QString type = QString::fromLatin1(dns::typeName(planned.type));
    const Columns columns = columnsFor(plan);

    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(
        tr("%1: %2 %3, name %4, value %5").arg(title, report::actionLabel(planned.action), type, name, value));
    const bool unread = planned.action == plan::Action::Check;
    setAccessibleDescription(unread ? report::actionSentence(planned.action) + u' ' +
                                          report::dmarcRoleSentence(planned.dmarcRole)
                                    : report::dmarcRoleSentence(planned.dmarcRole));
    // Copying from a Check row warns that it must not be published unseen.
    const auto toCopy = [&](const QString &what) {
        return unread ? tr("%1 (%2)").arg(what, report::actionLabel(planned.action)) : what;
    };

    QHBoxLayout *row = rowLayout(this);
    row->addWidget(chipCell(lookOf(report::actionTone(planned.action), report::actionSign(planned.action),
                                   report::actionLabel(planned.action)),
                            columns.action));
    row->addWidget(startCell(new TextLabel(type), columns.type));
    const auto valueCell = [&](const QString &text, const QString &what, int share) {
        auto *cell = new ShareCell(share);
        auto *shown = new ElidedValue;
        shown->setText(text);
        auto *copy = new CopyButton;
        copy->setCopyText(text);
        copy->setWhat(what);
        cell->row->addWidget(shown);
        cell->row->addWidget(copy);
        cell->close();
        row->addWidget(cell);
        return copy;
    };
    m_copyName = valueCell(name, toCopy(tr("name of %1").arg(title)), NameShare);
    m_copyValue = valueCell(value, toCopy(tr("value of %1").arg(title)), ValueShare);
    row->addWidget(chipCell(lookOf(report::dmarcRoleTone(planned.dmarcRole), report::dmarcRoleSign(planned.dmarcRole),
                                   report::dmarcRoleLabel(planned.dmarcRole)),
                            columns.dmarc));
    if (publishable) {
        auto *publish = new QPushButton(tr("Publish"));
        publish->setAccessibleName(tr("Publish %1 for me").arg(title));
        publish->setFixedWidth(publishWidth());
        setButtonLook(publish, ButtonLook::Quiet);
        connect(publish, &QPushButton::clicked, this, &RecordRow::publishRequested);
        row->addWidget(publish);
        m_publish = publish;
    }
}

QWidget *RecordRow::chainTabs()
{
    setTabOrder(this, m_copyName);
    setTabOrder(m_copyName, m_copyValue);
    if (m_publish == nullptr)
        return m_copyValue;
    setTabOrder(m_copyValue, m_publish);
    return m_publish;
}

void RecordRow::setChosen(bool chosen)
{
    m_chosen = chosen;
    update();
}

void RecordRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens tokens = tokensOf(palette());
    if (m_chosen)
        painter.fillRect(rect(), tokens.accent.wash);
    painter.setPen(tokens.line);
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
    if (hasFocus())
        paintFocusRing(painter, QRectF(rect()).adjusted(1, 1, -1, -2), palette(), Radius);
}

void RecordRow::keyPressEvent(QKeyEvent *event)
{
    const bool shift = event->modifiers().testFlag(Qt::ShiftModifier);
    if (event->key() == Qt::Key_C && event->modifiers().testFlag(Qt::ControlModifier))
        (shift ? m_copyName : m_copyValue)->click();
    else if (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)
        Q_EMIT moveRequested(event->key() == Qt::Key_Up ? -1 : 1);
    else if (event->key() == Qt::Key_Space || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        Q_EMIT this->chosen();
    else
        QWidget::keyPressEvent(event);
}

void RecordRow::mousePressEvent(QMouseEvent *)
{
    setFocus(Qt::MouseFocusReason);
    Q_EMIT chosen();
}

void RecordRow::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
    Q_EMIT chosen();
}

void RecordRow::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

} // namespace sw::ui
