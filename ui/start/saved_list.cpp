// SPDX-License-Identifier: Apache-2.0
#include "ui/start/saved_list.h"

#include "core/report/findings/finding_text.h"
#include "ui/widgets/panels/card.h"
#include "ui/widgets/panels/inline_message.h"
#include "ui/widgets/style/announce.h"
#include "ui/widgets/style/icon.h"
#include "ui/widgets/style/style.h"
#include "ui/widgets/text/outside_text.h"
#include "ui/widgets/text/text_label.h"

#include <QDir>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>

namespace sw::ui {

namespace {

// Long names may be broken after a dot or a hyphen.
QString breakable(const QString &name)
{
    QString text;
    for (const QChar c : name) {
        text += c;
        if (c == QLatin1Char('.') || c == QLatin1Char('-') || c == QLatin1Char('@'))
            text += QChar(0x200B); // zero width space
    }
    return text;
}

} // namespace

SavedList::SavedList(session::SetupStore &store, const catalog::Catalog &catalog, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_catalog(catalog)
    , m_clock(clock)
    , m_cards(new QVBoxLayout)
    , m_message(new InlineMessage(this))
    , m_undo(new QPushButton(tr("&Undo"), this))
{
    setAccessibleName(tr("Saved setups"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Grid);
    auto *undoRow = new QHBoxLayout;
    undoRow->setSpacing(Grid);
    undoRow->addWidget(m_message, 1);
    undoRow->addWidget(m_undo);
    layout->addLayout(undoRow);
    m_cards->setSpacing(Grid);
    layout->addLayout(m_cards);
    m_undo->setAutoDefault(false);
    m_undo->hide();
    connect(m_undo, &QPushButton::clicked, this, &SavedList::undo);
    refresh();
}

void SavedList::refresh()
{
    for (const Row &row : std::as_const(m_rows)) {
        row.card->hide();
        row.card->deleteLater();
    }
    m_rows.clear();
    bool first = true; // of those that can be continued
    for (const session::SetupEntry &entry : m_store.list()) {
        m_rows.append(makeRow(entry, first));
        first = first && m_rows.last().open == nullptr;
    }
    Q_EMIT changed();
}

SavedList::Row SavedList::makeRow(const session::SetupEntry &entry, bool first)
{
    const SetupWords words = wordsFor(entry, m_catalog, m_clock.now(), locale());
    auto *card = new Card(this);
    auto *across = new QHBoxLayout;
    across->setSpacing(2 * Grid);
    card->body()->addLayout(across);

    auto *column = new QVBoxLayout;
    column->setSpacing(Grid / 2);
    auto *title = new TextLabel(breakable(words.title), TextSize::Heading, QFont::DemiBold, card);
    title->setWordWrap(true);
    title->setAccessibleName(words.title);
    column->addWidget(title);
    QStringList facts{words.route, words.when};
    facts.removeAll(QString());
    column->addWidget(TextLabel::muted(facts.join(QStringLiteral(" · ")), TextSize::Small, card));
    auto *state = new QHBoxLayout;
    state->setSpacing(Grid);
    auto *chip = new Chip(words.state, card);
    chip->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    state->addWidget(chip, 0, Qt::AlignTop);
    auto *left = new TextLabel(words.left, TextSize::Body, QFont::Normal, card);
    left->setWordWrap(true);
    state->addWidget(left, 1);
    column->addSpacing(Grid / 2);
    column->addLayout(state);
    across->addLayout(column, 1);

    Row row{entry.file, words.title, card, nullptr, new QPushButton(card)};
    const QString readOnly = tr("Look at it");
    const bool newer = entry.saved.version == session::SavedSetup::Version::Newer;
    if (words.canOpen) {
        row.open = new QPushButton(newer ? readOnly : first ? tr("&Continue") : tr("Continue"), card);
        row.open->setAccessibleName(newer ? tr("Look at %1").arg(words.title) : tr("Continue %1").arg(words.title));
        row.open->setAccessibleDescription(
            QStringList{words.route, words.when, words.state.text, words.left}.join(QStringLiteral(", ")));
        if (first)
            setButtonLook(row.open, ButtonLook::Primary);
        row.open->setAutoDefault(true);
        row.open->installEventFilter(this);
        across->addWidget(row.open);
        connect(row.open, &QPushButton::clicked, this, [this, file = entry.file] { Q_EMIT openRequested(file); });
    }
    setButtonLook(row.remove, ButtonLook::Quiet);
    row.remove->setIcon(themedIcon(QStringLiteral("trash"), MutedRole));
    row.remove->setAccessibleName(tr("Remove %1 from the list").arg(words.title));
    row.remove->setToolTip(tr("Remove from the list"));
    row.remove->setAutoDefault(false);
    row.remove->installEventFilter(this);
    across->addWidget(row.remove);
    connect(row.remove, &QPushButton::clicked, this,
            [this, file = entry.file, title = words.title] { removeRow(file, title); });
    card->setToolTip(fileText(entry.file).toHtmlEscaped());
    m_cards->addWidget(card);
    return row;
}

QPushButton *SavedList::firstContinue() const
{
    for (const Row &row : m_rows) {
        if (row.open != nullptr)
            return row.open;
    }
    return nullptr;
}

void SavedList::removeRow(const QString &file, const QString &title)
{
    if (const auto removed = m_store.remove(file); !removed) {
        m_undo->setVisible(!m_removed.isEmpty());
        m_message->show(ToneRole::Bad, report::errorText(removed.error()));
        return;
    }
    m_removed.append({file, title});
    refresh();
    showUndo();
    m_undo->setFocus(Qt::OtherFocusReason); // the focused widget was deleted
}

void SavedList::showUndo()
{
    m_undo->setVisible(!m_removed.isEmpty());
    if (m_removed.isEmpty()) {
        m_message->clear();
        return;
    }
    m_message->show(ToneRole::Waiting, tr("%1 is removed.").arg(m_removed.last().second));
    m_undo->setAccessibleName(tr("Undo: bring back %1").arg(m_removed.last().second));
}

void SavedList::undo()
{
    if (m_removed.isEmpty())
        return;
    const auto [file, title] = m_removed.last();
    if (const auto restored = m_store.restore(file); !restored) {
        m_message->show(ToneRole::Bad, report::errorText(restored.error()));
        return;
    }
    m_removed.removeLast();
    refresh();
    showUndo();
    announce(this, tr("%1 is back.").arg(title));
    for (const Row &row : std::as_const(m_rows)) {
        if (row.file == file)
            (row.open != nullptr ? row.open : row.remove)->setFocus(Qt::OtherFocusReason);
    }
}

bool SavedList::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const Row &row = m_rows.at(i);
        if (watched != row.open && watched != row.remove)
            continue;
        if (key == Qt::Key_Delete) {
            row.remove->click();
            return true;
        }
        if (key == Qt::Key_Up || key == Qt::Key_Down) {
            const Row &other = m_rows.at(qBound(qsizetype(0), i + (key == Qt::Key_Down ? 1 : -1), m_rows.size() - 1));
            (other.open != nullptr ? other.open : other.remove)->setFocus(Qt::TabFocusReason);
            return true;
        }
        break;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace sw::ui
