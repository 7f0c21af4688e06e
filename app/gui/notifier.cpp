// SPDX-License-Identifier: Apache-2.0
#include "app/gui/notifier.h"

#include "core/report/text/state_text.h"

namespace sw::gui {

TrayNotifier::TrayNotifier(Tray *tray, QObject *parent)
    : QObject(parent)
    , m_tray(tray)
{}

void TrayNotifier::attach(session::WizardSession &session)
{
    m_session = &session;
    connect(&session, &session::WizardSession::verificationChanged, this, &TrayNotifier::look);
}

bool TrayNotifier::isAvailable() const
{
    return m_tray != nullptr && m_tray->isAvailable();
}

void TrayNotifier::watch(bool on)
{
    if (on == m_watching || (on && !isAvailable()))
        return;
    m_watching = on;
    Q_EMIT watchingChanged();
    if (!on || m_session == nullptr)
        return;
    if (m_session->watchActivity() == session::Activity::Idle ||
        m_session->watchActivity() == session::Activity::Cancelled)
        m_session->startWatching();
    look(); // it may be done already
}

void TrayNotifier::look()
{
    const auto &verification = m_session->verification();
    if (!m_watching || m_session->watchActivity() != session::Activity::Done || !verification)
        return;
    m_watching = false;
    const QString domain = m_session->setup().domain.toUnicode();
    m_tray->say(verification->complete() ? tr("%1: all records are in place").arg(domain)
                                         : tr("%1: there is news").arg(domain),
                report::verificationSummary(*verification));
    Q_EMIT told();
    Q_EMIT watchingChanged();
}

} // namespace sw::gui
