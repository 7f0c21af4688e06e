#include "app/gui/tray.h"

#include <QIcon>
#include <QMenu>
#include <QSystemTrayIcon>

namespace sw::gui {

SystemTray::SystemTray(QObject *parent)
    : Tray(parent)
{}

SystemTray::~SystemTray() = default;

bool SystemTray::isAvailable() const
{
    return QSystemTrayIcon::isSystemTrayAvailable();
}

void SystemTray::setShown(bool shown)
{
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
        m_icon->setVisible(shown);
}

void SystemTray::say(const QString &title, const QString &text)
{
    setShown(true); // a hidden icon cannot say anything
    m_icon->showMessage(title, text, QSystemTrayIcon::Information);
}

} // namespace sw::gui
