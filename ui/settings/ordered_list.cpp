// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/ordered_list.h"

#include "core/report/findings/finding_text.h"
#include "ui/widgets/panels/inline_message.h"
#include "ui/widgets/style/announce.h"
#include "ui/widgets/style/style.h"
#include "ui/widgets/text/text_label.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QSignalBlocker>

namespace sw::ui {

namespace {

constexpr int IdRole = Qt::UserRole;
constexpr int VisibleRows = 5;

QPushButton *button(const QString &text, const QString &name, QWidget *parent)
{
    auto *one = new QPushButton(text, parent);
    one->setAccessibleName(name);
    one->setAutoDefault(false);
    return one;
}

} // namespace

OrderedList::OrderedList(const QString &name, Kind kind, QWidget *parent)
    : QWidget(parent)
    , m_name(name)
    , m_kind(kind)
    , m_layout(new QVBoxLayout(this))
    , m_list(new QListWidget(this))
    , m_add(button(tr("Add"), tr("Add to %1").arg(name), this))
    , m_remove(button(tr("Remove"), tr("Remove from %1").arg(name), this))
    , m_up(button(tr("Up"), tr("Move up in %1").arg(name), this))
    , m_down(button(tr("Down"), tr("Move down in %1").arg(name), this))
    , m_message(new InlineMessage(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(Grid);
    m_list->setAccessibleName(name);
    m_list->setUniformItemSizes(true);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setSpacing(2);
    m_list->setMinimumHeight(VisibleRows * (QFontMetrics(m_list->font()).height() + Grid));
    m_list->setMaximumHeight((kind == Kind::Plain ? 1 : 2) * m_list->minimumHeight());
    auto *across = new QHBoxLayout;
    across->setSpacing(Grid);
    across->addWidget(m_list, 1);
    auto *verbs = new QVBoxLayout;
    verbs->setSpacing(Grid);
    for (QPushButton *one : {m_up, m_down, m_remove})
        verbs->addWidget(one);
    verbs->addStretch();
    across->addLayout(verbs);
    m_layout->addLayout(across);
    m_layout->addWidget(m_message);
    m_add->hide();

    connect(m_list, &QListWidget::currentRowChanged, this, &OrderedList::update);
    connect(m_list, &QListWidget::itemChanged, this, &OrderedList::changed); // switched on or off
    connect(m_remove, &QPushButton::clicked, this, &OrderedList::remove);
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    update();
}

void OrderedList::setReader(const QString &label, const QString &placeholder,
                            std::function<Expected<Item>(const QString &)> reader)
{
    m_reader = std::move(reader);
    auto *words = new TextLabel(label, TextSize::Small, QFont::Normal, this);
    m_field = new QLineEdit(this);
    m_field->setPlaceholderText(placeholder);
    m_field->setMaxLength(1000);
    m_field->setAccessibleName(QString(label).remove(QLatin1Char('&')));
    words->setBuddy(m_field);
    auto *across = new QHBoxLayout;
    across->setSpacing(Grid);
    across->addWidget(m_field, 1);
    across->addWidget(m_add);
    m_add->show();
    m_layout->insertWidget(m_layout->indexOf(m_message), words);
    m_layout->insertLayout(m_layout->indexOf(m_message), across);
    connect(m_add, &QPushButton::clicked, this, &OrderedList::add);
    connect(m_field, &QLineEdit::returnPressed, this, &OrderedList::add);
    connect(m_field, &QLineEdit::textEdited, this, [this] {
        setValidity(m_field, Validity::Fine);
        m_message->clear();
    });
}

void OrderedList::setFilter(const QString &placeholder)
{
    m_filter = new QLineEdit(this);
    m_filter->setPlaceholderText(placeholder);
    m_filter->setAccessibleName(placeholder);
    m_filter->setClearButtonEnabled(true);
    m_layout->insertWidget(0, m_filter);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        for (int i = 0; i < m_list->count(); ++i)
            m_list->item(i)->setHidden(!m_list->item(i)->text().contains(text.trimmed(), Qt::CaseInsensitive));
    });
}

void OrderedList::append(const Item &item)
{
    auto *row = new QListWidgetItem(item.text);
    row->setData(IdRole, item.id);
    row->setToolTip(item.description.toHtmlEscaped());
    row->setData(Qt::AccessibleDescriptionRole, item.description);
    if (m_kind == Kind::Switched) {
        row->setFlags(row->flags() | Qt::ItemIsUserCheckable);
        row->setCheckState(item.on ? Qt::Checked : Qt::Unchecked);
    }
    m_list->addItem(row);
}

void OrderedList::setItems(const QList<Item> &newItems)
{
    if (newItems == items())
        return;
    const QSignalBlocker quiet(m_list);
    const int row = m_list->currentRow();
    m_list->clear();
    for (const Item &item : newItems)
        append(item);
    m_list->setCurrentRow(qBound(0, row, m_list->count() - 1));
    update();
}

QList<OrderedList::Item> OrderedList::items() const
{
    QList<Item> all;
    for (int i = 0; i < m_list->count(); ++i) {
        const QListWidgetItem *row = m_list->item(i);
        all.append({row->data(IdRole).toByteArray(), row->text(), row->data(Qt::AccessibleDescriptionRole).toString(),
                    m_kind == Kind::Plain || row->checkState() == Qt::Checked});
    }
    return all;
}

void OrderedList::add()
{
    const auto item = m_reader(m_field->text().trimmed());
    if (!item) {
        setValidity(m_field, Validity::Invalid);
        m_message->show(ToneRole::Bad, report::errorText(item.error()));
        m_field->setFocus();
        return;
    }
    const QList<Item> all = items();
    for (int i = 0; i < all.size(); ++i) {
        if (all.at(i).id != item->id)
            continue;
        m_list->setCurrentRow(i);
        m_message->show(ToneRole::Careful, tr("It is in the list already."));
        return;
    }
    {
        const QSignalBlocker quiet(m_list);
        append(*item);
        m_list->setCurrentRow(m_list->count() - 1);
    }
    m_field->clear();
    m_message->clear();
    announce(m_list, tr("Added: %1").arg(item->text));
    update();
    Q_EMIT changed();
}

void OrderedList::remove()
{
    const int row = m_list->currentRow();
    if (row < 0)
        return;
    {
        const QSignalBlocker quiet(m_list);
        delete m_list->takeItem(row);
        m_list->setCurrentRow(qMin(row, m_list->count() - 1));
    }
    m_list->setFocus(Qt::OtherFocusReason);
    update();
    Q_EMIT changed();
}

void OrderedList::move(int by)
{
    const int row = m_list->currentRow();
    if (row < 0 || row + by < 0 || row + by >= m_list->count())
        return;
    {
        const QSignalBlocker quiet(m_list);
        m_list->insertItem(row + by, m_list->takeItem(row));
        m_list->setCurrentRow(row + by);
    }
    update();
    Q_EMIT changed();
}

void OrderedList::keyPressEvent(QKeyEvent *event)
{
    // Return in a field adds; it must not also press the dialog's button.
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!isReturn || qobject_cast<QLineEdit *>(focusWidget()) == nullptr)
        QWidget::keyPressEvent(event);
}

void OrderedList::update()
{
    const int row = m_list->currentRow();
    m_remove->setEnabled(row >= 0);
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row + 1 < m_list->count());
}

} // namespace sw::ui
