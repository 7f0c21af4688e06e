// SPDX-License-Identifier: Apache-2.0
// "Tell me when it's done": watches one session for the person, so that the window may be closed meanwhile.
#pragma once

#include "app/gui/tray.h"
#include "core/session/wizard_session.h"

namespace sw::gui {

class TrayNotifier : public QObject, public session::Notifier
{
    Q_OBJECT
public:
    explicit TrayNotifier(Tray *tray, QObject *parent = nullptr); // nullptr: not available
    void attach(session::WizardSession &session);

    [[nodiscard]] bool isAvailable() const override;
    [[nodiscard]] bool isWatching() const override { return m_watching; }
    void watch(bool on) override; // also begins to watch where nobody does yet

Q_SIGNALS:
    void watchingChanged();
    void told(); // it is done and has been said; nobody watches any more

private:
    void look();

    Tray *m_tray;
    session::WizardSession *m_session = nullptr;
    bool m_watching = false;
};

} // namespace sw::gui
