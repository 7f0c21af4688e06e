// SPDX-License-Identifier: Apache-2.0
#include "ui/wizard/window_menu.h"

#include "ui/widgets/controls/chip.h"
#include "ui/widgets/style/icon.h"
#include "ui/widgets/style/style.h"
#include "ui/widgets/style/theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>

namespace sw::ui {

namespace {

ChipLook lookOf(WindowMenu::Saved saved)
{
    switch (saved) {
    case WindowMenu::Saved::Nothing:
        return {};
    case WindowMenu::Saved::Saved:
        return {ToneRole::Good, QStringLiteral("check"), WindowMenu::tr("Saved")};
    case WindowMenu::Saved::Failed:
        return {ToneRole::Bad, QStringLiteral("cross"), WindowMenu::tr("Not saved")};
    case WindowMenu::Saved::ReadOnly:
        return {ToneRole::Careful, QStringLiteral("warn"), WindowMenu::tr("Read-only")};
    case WindowMenu::Saved::Practice:
        return {ToneRole::Waiting, QStringLiteral("info"), WindowMenu::tr("Practice")};
    }
    return {};
}

QString sentenceOf(WindowMenu::Saved saved)
{
    switch (saved) {
    case WindowMenu::Saved::Nothing:
        return {};
    case WindowMenu::Saved::Saved:
        return WindowMenu::tr("Every change is saved at once.");
    case WindowMenu::Saved::Failed:
        return WindowMenu::tr("The last change could not be saved yet.");
    case WindowMenu::Saved::ReadOnly:
        return WindowMenu::tr("Nothing that you change here is saved.");
    case WindowMenu::Saved::Practice:
        return WindowMenu::tr("This is practice: nothing of it is kept.");
    }
    return {};
}

} // namespace

WindowMenu::WindowMenu(QWidget *window)
    : QWidget(window)
    , m_button(new QPushButton(tr("Menu"), this))
    , m_menu(new QMenu(this))
    , m_saved(new Chip({}, this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Grid);
    layout->addWidget(m_button);
    layout->addWidget(m_saved);
    m_button->setIcon(themedIcon(QStringLiteral("menu")));
    m_button->setAutoDefault(false);
    m_button->setAccessibleName(tr("Menu"));
    m_button->setAccessibleDescription(tr("Other setups, copies, settings and help"));
    m_button->setShortcut(Qt::Key_F10); // letters are used by the pages
    connect(m_button, &QPushButton::clicked, this, &WindowMenu::open);
    m_saved->hide();

    add(Verb::New, tr("&New window"), {QKeySequence(Qt::CTRL | Qt::Key_N)});
    add(Verb::Open, tr("&Open a saved setup…"), {QKeySequence(Qt::CTRL | Qt::Key_O)});
    add(Verb::Import, tr("&Import a copy…"));
    m_menu->addSeparator();
    add(Verb::SaveNow, tr("&Save"), {QKeySequence(Qt::CTRL | Qt::Key_S)});
    add(Verb::SaveCopy, tr("Save a &copy as…"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S)});
    m_menu->addSeparator();
    add(Verb::Practise, tr("&Practise with a sample domain"));
    add(Verb::Settings, tr("Se&ttings…"), {QKeySequence(Qt::CTRL | Qt::Key_Comma)});
    add(Verb::Shortcuts, tr("&Keyboard shortcuts"));
    add(Verb::About, tr("&About Senderwright"));
    m_menu->addSeparator();
    add(Verb::Close, tr("C&lose this window"), {QKeySequence(Qt::CTRL | Qt::Key_W)});
    add(Verb::Quit, tr("&Quit"), {QKeySequence(Qt::CTRL | Qt::Key_Q)});
    // F1 explains terms first; the window handles it where there are none.
    action(Verb::Shortcuts)
        ->setText(action(Verb::Shortcuts)->text() + QLatin1Char('\t') +
                  QKeySequence(Qt::Key_F1).toString(QKeySequence::NativeText));
}

void WindowMenu::open()
{
    // Upwards: the bar is at the bottom of the window.
    const QSize size = m_menu->sizeHint();
    const int x = layoutDirection() == Qt::RightToLeft ? m_button->width() - size.width() : 0;
    m_menu->popup(m_button->mapToGlobal(QPoint(x, -size.height())));
    m_menu->setActiveAction(action(Verb::New));
}

void WindowMenu::add(Verb verb, const QString &text, const QList<QKeySequence> &keys)
{
    QAction *action = m_menu->addAction(text);
    action->setData(static_cast<int>(verb));
    action->setShortcuts(keys);
    parentWidget()->addAction(action); // a menu's own shortcuts do not work while it is closed
    connect(action, &QAction::triggered, this, [this, verb] { Q_EMIT requested(verb); });
}

QAction *WindowMenu::action(Verb verb) const
{
    for (QAction *action : m_menu->actions()) {
        if (!action->isSeparator() && action->data().toInt() == static_cast<int>(verb))
            return action;
    }
    return nullptr;
}

void WindowMenu::setSaved(Saved saved)
{
    m_state = saved;
    m_saved->setLook(lookOf(saved));
    m_saved->setToolTip(sentenceOf(saved));
    m_saved->setAccessibleDescription(sentenceOf(saved));
    setCompact(m_compact);
}

void WindowMenu::setCompact(bool compact)
{
    m_compact = compact;
    // Failures are shown however narrow the window is.
    const bool calm = m_state == Saved::Saved || m_state == Saved::Practice;
    m_saved->setVisible(m_state != Saved::Nothing && !(compact && calm));
}

} // namespace sw::ui
