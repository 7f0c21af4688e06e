// SPDX-License-Identifier: Apache-2.0
// The icon in the desktop's tray, as the rest of the program sees it: for telling, and for coming back.
#pragma once

#include <QObject>
#include <QTimer>

#include <memory>

class QMenu;
class QSystemTrayIcon;

namespace sw::gui {

class Tray : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    [[nodiscard]] virtual bool isAvailable() const = 0;
    virtual void setShown(bool shown) = 0;
    virtual void say(const QString &title, const QString &text) = 0; // a notification; plain text

Q_SIGNALS:
    void showRequested(); // the icon, its menu or the notification was clicked
    void quitRequested();
};

class SystemTray final : public Tray
{
    Q_OBJECT
public:
    explicit SystemTray(QObject *parent = nullptr);
    ~SystemTray() override;
    [[nodiscard]] bool isAvailable() const override;
    void setShown(bool shown) override;
    void say(const QString &title, const QString &text) override;

private:
    std::unique_ptr<QMenu> m_menu;
    std::unique_ptr<QSystemTrayIcon> m_icon; // made when it is first needed
    QTimer m_speaking;                       // runs while a notification may still be read: it goes with its icon
    bool m_shown = false;
};

} // namespace sw::gui
