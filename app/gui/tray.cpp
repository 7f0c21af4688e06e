// SPDX-License-Identifier: Apache-2.0
#include "app/gui/tray.h"

#include <QIcon>
#include <QMenu>
#include <QSystemTrayIcon>

namespace sw::gui {

namespace {

constexpr int ReadingMs = 20'000;

} // namespace

SystemTray::SystemTray(QObject *parent)
    : Tray(parent)
{
    m_speaking.setSingleShot(true);
    m_speaking.setInterval(ReadingMs);
    connect(&m_speaking, &QTimer::timeout, this, [this] { setShown(m_shown); });
}

SystemTray::~SystemTray() = default;

bool SystemTray::isAvailable() const
{
    return QSystemTrayIcon::isSystemTrayAvailable();
}

void SystemTray::setShown(bool shown)
{
    m_shown = shown;
    if (!m_icon && shown) {
        m_menu = std::make_unique<QMenu>();
        m_menu->addAction(tr("&Show"), this, &Tray::showRequested);
        m_menu->addAction(tr("&Quit"), this, &Tray::quitRequested);
        m_icon = std::make_unique<QSystemTrayIcon>(QIcon(QStringLiteral(":/senderwright/icons/senderwright.svg")));
        m_icon->setToolTip(tr("Senderwright is watching your records"));
        m_icon->setContextMenu(m_menu.get());
        connect(m_icon.get(), &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
            if (reason != QSystemTrayIcon::Context)
                Q_EMIT showRequested();
        });
        connect(m_icon.get(), &QSystemTrayIcon::messageClicked, this, &Tray::showRequested);
    }
    if (m_icon)
        m_icon->setVisible(shown || m_speaking.isActive());
}

void SystemTray::say(const QString &title, const QString &text)
{
    const bool shown = m_shown;
    setShown(true); // a hidden icon cannot show notifications
    m_icon->showMessage(title, text, QSystemTrayIcon::Information);
    m_speaking.start();
    m_shown = shown;
}

} // namespace sw::gui
