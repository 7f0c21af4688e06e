// SPDX-License-Identifier: Apache-2.0
// The steps and the current one: numbered circles at the start edge of the window. Earlier steps can be returned to.
#pragma once

#include <QAbstractButton>
#include <QFrame>
#include <QList>

class QVBoxLayout;

namespace sw::ui {

// One step.
class RailItem : public QAbstractButton
{
    Q_OBJECT
public:
    enum class State { Ahead, Current, Done };                   // Done: a tick instead of the number
    RailItem(int number, const QString &title, QWidget *parent); // `number` from 1
    void setState(State state);                                  // also in its accessible name
    void setCompact(bool compact);                               // only the circle
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    int m_number;
    State m_state = State::Ahead;
    bool m_compact = false;
};

// The list of steps.
class StepRail : public QFrame
{
    Q_OBJECT
public:
    explicit StepRail(QWidget *parent = nullptr); // empty
    void setSteps(const QStringList &titles);     // replaces all items
    // Steps before `current` are done; those up to `reached` can be selected. Both from 0.
    void setCurrent(int current, int reached);
    void setCompact(bool compact); // for narrow windows: circles, with the titles as tool tips
    [[nodiscard]] RailItem *item(int index) const { return m_items.value(index); } // nullptr: there is none

Q_SIGNALS:
    void stepRequested(int index); // a step was clicked or chosen by key

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QVBoxLayout *m_layout;
    QList<RailItem *> m_items;
};

} // namespace sw::ui
