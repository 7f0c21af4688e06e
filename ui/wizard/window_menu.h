// SPDX-License-Identifier: Apache-2.0
// The menu of a wizard window, at the start of its bottom bar: everything that is not a step, and beside it whether the
// setup is saved. The composition connects the verbs; each has a shortcut that works in the whole window.
#pragma once

#include <QWidget>

class QAction;
class QMenu;
class QPushButton;

namespace sw::ui {

class Chip;

// Button and chip.
class WindowMenu : public QWidget
{
    Q_OBJECT
public:
    // One action each.
    enum class Verb { New, Open, Import, SaveNow, SaveCopy, Practise, Settings, Shortcuts, About, Close, Quit };
    enum class Saved { Nothing, Saved, Failed, ReadOnly, Practice }; // what the chip shows

    // `window` gets the shortcuts.
    explicit WindowMenu(QWidget *window);

    void setSaved(Saved saved);    // failures are shown in the narrowest window, too
    void setCompact(bool compact); // only the button
    [[nodiscard]] QPushButton *button() const { return m_button; }
    [[nodiscard]] QMenu *menu() const { return m_menu; }
    [[nodiscard]] QAction *action(Verb verb) const; // never nullptr

Q_SIGNALS:
    void requested(sw::ui::WindowMenu::Verb verb); // by menu or shortcut

private:
    void open();
    void add(Verb verb, const QString &text, const QList<QKeySequence> &keys = {});

    QPushButton *m_button;
    QMenu *m_menu;
    Chip *m_saved;
    Saved m_state = Saved::Nothing;
    bool m_compact = false;
};

} // namespace sw::ui
