// SPDX-License-Identifier: Apache-2.0
// The open windows, and the actions of their menus. The composition's one object.
#pragma once

#include "app/gui/setup_window.h"
#include "core/session/store/settings.h"
#include "ui/settings/settings_dialog.h"

#include <QPointer>

namespace sw::ui {
class StartWindow;
class TextScale;
class Theme;
} // namespace sw::ui

namespace sw::gui {

// One for each process.
class Desk : public QObject
{
    Q_OBJECT
public:
    struct Parts // all must outlive it
    {
        // Of the command line; the catalogue; the time.
        const Options &options;
        const catalog::Catalog &tables;
        const Clock &clock;
        // Setups and settings on the disk.
        session::SetupStore &store;
        const session::SettingsFile &settingsFile;
        // Appearance of all windows.
        ui::Theme &theme;
        ui::TextScale &text;
        Tray *tray = nullptr; // nullptr: no tray
    };
    explicit Desk(Parts parts, QObject *parent = nullptr); // opens nothing yet
    ~Desk() override;

    // Opens what the command line asks for; else the start window if there is something to resume or on the first run,
    // else a new setup. Errors: those of PracticeWorld::start.
    [[nodiscard]] Expected<void> begin();

    SetupWindow *newSetup(); // with a new file
    // Brings an open one to the front. nullptr: it could not be opened, which was reported.
    SetupWindow *open(const QString &file);
    [[nodiscard]] Expected<SetupWindow *> practise(); // errors: those of PracticeWorld::start
    void showStart();                                 // or brings it to the front
    void quit();                                      // closes every window, also those in the tray

    [[nodiscard]] QList<SetupWindow *> windows() const;                          // open ones, also in the tray
    [[nodiscard]] ui::StartWindow *startWindow() const { return m_start.get(); } // nullptr: not open
    [[nodiscard]] ui::SettingsDialog *settingsDialog() const { return m_settingsDialog; }
    [[nodiscard]] const session::Settings &settings() const { return m_settings; }

Q_SIGNALS:
    void emptied(); // the last window was closed

protected:
    bool eventFilter(QObject *watched, QEvent *event) override; // notices that the start window closes

private:
    SetupWindow *add(std::unique_ptr<Surroundings> surroundings, const QString &file);
    void act(SetupWindow *window, ui::WindowMenu::Verb verb);
    void closed(SetupWindow *window);
    void closeStart();
    void showSettings(QWidget *parent);
    void take(const session::Settings &settings);
    void applyLook();
    void started(); // something was begun: the next run is not the first
    void askForFile(QWidget *parent, SetupWindow *window, ui::WindowMenu::Verb verb);
    void import(SetupWindow *window, const QString &file);
    void saveCopy(SetupWindow *window);
    void refreshTray() const;
    void checkEmpty();
    void practiseOrSay(SetupWindow *window);
    void problem(SetupWindow *window, const QString &text);

    Parts m_parts;
    session::Settings m_settings;
    std::optional<ParseError> m_settingsProblem;
    std::vector<std::unique_ptr<SetupWindow>> m_windows;
    std::unique_ptr<ui::StartWindow> m_start;
    QPointer<ui::SettingsDialog> m_settingsDialog;
};

} // namespace sw::gui
