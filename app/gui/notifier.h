// SPDX-License-Identifier: Apache-2.0
// "Tell me when it's done": watches one session, so that its window may be closed meanwhile.
#pragma once

#include "app/gui/tray.h"
#include "core/session/wizard_session.h"

namespace sw::gui {

// One for each window.
class TrayNotifier : public QObject, public session::Notifier
{
    Q_OBJECT
public:
    explicit TrayNotifier(Tray *tray, QObject *parent = nullptr); // nullptr: not available
    void attach(session::WizardSession &session);                 // once; the session must outlive it

    [[nodiscard]] bool isAvailable() const override;
    [[nodiscard]] bool isWatching() const override { return m_watching; }
    void watch(bool on) override; // also starts the session's watch if it is not running

Q_SIGNALS:
    void watchingChanged(); // isWatching() changed
    void told();            // everything is in place and the person was notified; watching has ended

private:
    void look();

    Tray *m_tray;
    session::WizardSession *m_session = nullptr;
    bool m_watching = false;
};

} // namespace sw::gui
