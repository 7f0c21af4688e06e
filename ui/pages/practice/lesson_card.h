// SPDX-License-Identifier: Apache-2.0
// Practice mode as a lesson: a button that publishes with a typical mistake, and a card on the Verify page that leads
// from one mistake to the next. core/practice/lesson.h decides what is published and recognises what was found.
#pragma once

#include "ui/widgets/panels/card.h"

#include <QPushButton>

namespace sw::session {
class WizardSession;
}

namespace sw::ui {

class LeadLabel;
class TextLabel;

// "Publish with a mistake": the next one of the lesson, or one chosen from the menu.
class MistakeButton : public QPushButton
{
    Q_OBJECT
public:
    // For practice mode; the session must outlive it.
    explicit MistakeButton(session::WizardSession &session, QWidget *parent = nullptr);

Q_SIGNALS:
    void published(); // after publishing

private:
    void fillMenu();

    session::WizardSession &m_session;
};

// The card.
class LessonCard : public Card
{
    Q_OBJECT
public:
    explicit LessonCard(session::WizardSession &session, QWidget *parent = nullptr); // follows the session's lesson
    [[nodiscard]] QPushButton *button() const { return m_button; }
    [[nodiscard]] QString text() const;     // of the present phase, plain
    [[nodiscard]] QString progress() const; // which mistakes are corrected, as text

private:
    void refresh();
    void say(const QString &strong, const QString &rest);
    void goOn();

    session::WizardSession &m_session;
    LeadLabel *m_words;
    QPushButton *m_button;
    TextLabel *m_progress;
};

} // namespace sw::ui
