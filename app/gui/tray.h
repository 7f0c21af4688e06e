// SPDX-License-Identifier: Apache-2.0
// The icon in the desktop's tray, as an interface: for notifications, and for bringing windows back.
#pragma once

#include <QObject>
#include <QTimer>

#include <memory>

class QMenu;
class QSystemTrayIcon;

namespace sw::gui {

// Interface; tests have one of their own.
class Tray : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    [[nodiscard]] virtual bool isAvailable() const = 0;              // false: the desktop has no tray
    virtual void setShown(bool shown) = 0;                           // shows or hides the icon
    virtual void say(const QString &title, const QString &text) = 0; // a notification; plain text

Q_SIGNALS:
    void showRequested(); // the icon, its menu or the notification was clicked
    void quitRequested(); // by the icon's menu
};

// The desktop's tray.
class SystemTray final : public Tray
{
    Q_OBJECT
public:
    explicit SystemTray(QObject *parent = nullptr); // hidden
    ~SystemTray() override;
    [[nodiscard]] bool isAvailable() const override;
    void setShown(bool shown) override;
    void say(const QString &title, const QString &text) override;

private:
    std::unique_ptr<QMenu> m_menu;
    std::unique_ptr<QSystemTrayIcon> m_icon; // made when it is first needed
    QTimer m_speaking; // runs while a notification may still be visible: it disappears with its icon
    bool m_shown = false;
};

} // namespace sw::gui
