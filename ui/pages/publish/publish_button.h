// SPDX-License-Identifier: Apache-2.0
// "Publish directly": the ways in which an admin who may can publish from here, in a menu. Hidden where there is
// nothing to publish; practice mode has its own button for what a key does.
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
    void openHostPage();

    session::WizardSession &m_session;
    QAction *m_withKey = nullptr;
};

} // namespace sw::ui
