// SPDX-License-Identifier: Apache-2.0
// Where you are and what is done: numbered circles at the start edge of the window. Steps behind can be gone back to.
#pragma once

#include <QAbstractButton>
#include <QFrame>
#include <QList>

class QVBoxLayout;

namespace sw::ui {

class RailItem : public QAbstractButton
{
    Q_OBJECT
public:
    enum class State { Ahead, Current, Done };
    RailItem(int number, const QString &title, QWidget *parent);
    void setState(State state);
    void setCompact(bool compact); // the circle only
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

class StepRail : public QFrame
{
    Q_OBJECT
public:
    explicit StepRail(QWidget *parent = nullptr);
    void setSteps(const QStringList &titles);
    // Steps before `current` are done; those up to `reached` can be gone to.
    void setCurrent(int current, int reached);
    void setCompact(bool compact); // for narrow windows: circles, with the titles as tool tips
    [[nodiscard]] RailItem *item(int index) const { return m_items.value(index); }

Q_SIGNALS:
    void stepRequested(int index);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QVBoxLayout *m_layout;
    QList<RailItem *> m_items;
};

} // namespace sw::ui
