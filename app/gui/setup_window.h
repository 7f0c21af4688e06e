// SPDX-License-Identifier: Apache-2.0
// One wizard window with all that it lives on: surroundings, session, autosave, notifier. Made by Desk, which also
// answers the verbs of its menu.
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

class SetupWindow : public QObject
{
    Q_OBJECT
public:
    enum class Mode { Saved, Practice };
    struct Parts
    {
        std::unique_ptr<Surroundings> surroundings;
        const catalog::Catalog &tables;
        const Clock &clock;
        session::SetupStore &store;
        Tray *tray = nullptr;
        QString file = {}; // where it is saved to; not used in practice
    };
    explicit SetupWindow(Parts parts, QObject *parent = nullptr);
    ~SetupWindow() override;

    enum class Access { Full, NewerVersion, OpenElsewhere };
    void resume(const session::SavedSetup &saved, std::optional<session::SetupLock> held, Access access);
    void show();
    void bringBack(); // also from the tray, and from behind other windows
    // Closes, not into the tray. Asks first only when something could not be saved.
    void leave();

    [[nodiscard]] QString file() const; // empty in practice
    [[nodiscard]] ui::WizardWindow &window() { return *m_window; }
    [[nodiscard]] session::WizardSession &session() { return *m_session; }
    [[nodiscard]] session::Autosave *autosave() { return m_autosave.get(); }
    [[nodiscard]] TrayNotifier &notifier() { return m_notifier; }
    [[nodiscard]] bool isInTray() const { return m_inTray; }
    void apply(const Options &options, const session::Settings &settings);
    void saveNow(); // and says so
    // Above the pages, until the next verb: what went wrong with the one before.
    void showProblem(const QString &text);

Q_SIGNALS:
    void requested(sw::ui::WindowMenu::Verb verb);
    void closed(); // for good
    void trayChanged();

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
