// "Publish directly": the ways in which an admin who may can publish from here, in a menu. Hidden where there is none
// (practice mode has its own button) and where there is nothing to publish.
#pragma once

#include <QPushButton>

namespace sw::session {
class WizardSession;
}

namespace sw::ui {

class PublishButton : public QPushButton
{
    Q_OBJECT
public:
    explicit PublishButton(session::WizardSession &session, QWidget *parent = nullptr);

private:
    void refresh();
    void openUpdate();

    session::WizardSession &m_session;
};

} // namespace sw::ui
