// SPDX-License-Identifier: Apache-2.0
// The desk: which windows are open, and what the verbs of their menus do. The composition root's one object.
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

class Desk : public QObject
{
    Q_OBJECT
public:
    struct Parts // all must outlive the desk
    {
        const Options &options;
        const catalog::Catalog &tables;
        const Clock &clock;
        session::SetupStore &store;
        const session::SettingsFile &settingsFile;
        ui::Theme &theme;
        ui::TextScale &text;
        Tray *tray = nullptr;
    };
    explicit Desk(Parts parts, QObject *parent = nullptr);
    ~Desk() override;

    // What the command line asks for; else the start window when there is something to resume or on the first run,
    // else a new setup. Errors: those of PracticeWorld::start.
    [[nodiscard]] Expected<void> begin();

    SetupWindow *newSetup();
    // Brings it to the front where it is open already. nullptr: it could not be opened; that was said.
    SetupWindow *open(const QString &file);
    [[nodiscard]] Expected<SetupWindow *> practise();
    void showStart();
    void quit(); // closes every window, those in the tray too

    [[nodiscard]] QList<SetupWindow *> windows() const;
    [[nodiscard]] ui::StartWindow *startWindow() const { return m_start.get(); }
    [[nodiscard]] ui::SettingsDialog *settingsDialog() const { return m_settingsDialog; }
    [[nodiscard]] const session::Settings &settings() const { return m_settings; }

Q_SIGNALS:
    void emptied(); // the last window is closed

protected:
    bool eventFilter(QObject *watched, QEvent *event) override; // the start window closes

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
    void refreshTray();
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
