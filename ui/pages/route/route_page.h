// SPDX-License-Identifier: Apache-2.0
// Step "Route": the ways in which Zuora can send, side by side; "Help me choose" asks three questions in place.
#pragma once

#include "ui/pages/route/route_advice.h"
#include "ui/wizard/wizard_page.h"

#include <QMap>

class QButtonGroup;
class QCheckBox;
class QPushButton;

namespace sw::session {
class WizardSession;
}

namespace sw::ui {

class Card;
class InlineMessage;
class RouteCard;

// Cards, Workflow and help.
class RoutePage : public WizardPage
{
    Q_OBJECT
public:
    explicit RoutePage(session::WizardSession &session, QWidget *parent = nullptr); // the session must outlive it

    void enter() override;
    bool cancel() override;
    [[nodiscard]] QWidget *firstFocus() const override;
    [[nodiscard]] RouteCard *card(plan::Route route) const; // never nullptr
    [[nodiscard]] QCheckBox *workflow() const { return m_workflow; }

private:
    QWidget *makeCards();
    QWidget *makeWorkflow();
    Card *makeHelp();
    void choose(plan::Route route);
    void showAdvice();
    std::optional<bool> *answer(int question);

    session::WizardSession &m_session;
    QMap<plan::Route, RouteCard *> m_cards;
    QButtonGroup *m_group;
    QWidget *m_workflowBox = nullptr; // not for a domain that sends nothing
    QCheckBox *m_workflow = nullptr;
    QPushButton *m_helpLink;
    Card *m_help;
    InlineMessage *m_advice = nullptr;
    RouteAnswers m_answers;
};

} // namespace sw::ui
