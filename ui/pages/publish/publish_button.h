// SPDX-License-Identifier: Apache-2.0
// "Publish directly": a menu of the ways in which an admin with the right to can publish from here. Hidden if there is
// nothing to publish; practice mode has a button of its own.
#pragma once

#include <QPushButton>

namespace sw::session {
class WizardSession;
}

namespace sw::ui {

// Opens the two dialogs.
class PublishButton : public QPushButton
{
    Q_OBJECT
public:
    // Follows the session, which must outlive it.
    explicit PublishButton(session::WizardSession &session, QWidget *parent = nullptr);

private:
    void refresh();
    void openUpdate();
    void openHostPage();

    session::WizardSession &m_session;
    QAction *m_withKey = nullptr;
};

} // namespace sw::ui
