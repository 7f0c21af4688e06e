// SPDX-License-Identifier: Apache-2.0
// One wizard window with all that it needs: services, session, autosave, notifier. Made by Desk, which also performs
// the actions of its menu.
#pragma once

#include "app/gui/notifier.h"
#include "app/gui/surroundings.h"
#include "core/session/autosave.h"
#include "ui/wizard/window_menu.h"

#include <memory>

namespace sw::ui {
class WizardWindow;
}

namespace sw::gui {

// Created hidden; show() it.
class SetupWindow : public QObject
{
    Q_OBJECT
public:
    enum class Mode { Saved, Practice }; // Practice: not saved
    // What it is made of.
    struct Parts
    {
        std::unique_ptr<Surroundings> surroundings; // services of its session; owned
        // Must outlive the window.
        const catalog::Catalog &tables;
        const Clock &clock;
        session::SetupStore &store;
        Tray *tray = nullptr; // nullptr: no tray
        QString file = {};    // where it is saved; not used in practice
    };
    explicit SetupWindow(Parts parts, QObject *parent = nullptr); // loads nothing yet
    ~SetupWindow() override;

    // Why a setup may not be written.
    enum class Access { Full, NewerVersion, OpenElsewhere };
    // Puts a saved setup into the session. `held`: the lock of its file.
    void resume(const session::SavedSetup &saved, std::optional<session::SetupLock> held, Access access);
    void show();      // adds the pages and shows the window; call once, after resume()
    void bringBack(); // also from the tray, and from behind other windows
    // Closes for good, not into the tray. Asks first only if something could not be saved.
    void leave();

    [[nodiscard]] QString file() const; // empty in practice
    // Never nullptr, but autosave() in practice.
    [[nodiscard]] ui::WizardWindow &window() { return *m_window; }
    [[nodiscard]] session::WizardSession &session() { return *m_session; }
    [[nodiscard]] session::Autosave *autosave() { return m_autosave.get(); }
    [[nodiscard]] TrayNotifier &notifier() { return m_notifier; }
    [[nodiscard]] bool isInTray() const { return m_inTray; }
    // Changed settings, for questions from now on.
    void apply(const Options &options, const session::Settings &settings);
    void saveNow(); // and reports the result
    // Above the pages, until the next action: why the last one failed.
    void showProblem(const QString &text);

Q_SIGNALS:
    void requested(sw::ui::WindowMenu::Verb verb); // an action of the menu
    void closed();                                 // for good
    void trayChanged();                            // isInTray() changed

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void refreshState();
    bool mayClose();
    void askAboutUnsaved();

    std::unique_ptr<Surroundings> m_surroundings;
    TrayNotifier m_notifier;
    std::unique_ptr<session::WizardSession> m_session;
    std::unique_ptr<session::Autosave> m_autosave; // none in practice
    std::unique_ptr<ui::WizardWindow> m_window;
    Access m_access = Access::Full;
    QString m_problem;
    bool m_inTray = false;
    bool m_leaving = false;
};

} // namespace sw::gui
