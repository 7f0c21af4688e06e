// SPDX-License-Identifier: Apache-2.0
#include "app/gui/setup_window.h"

#include "core/report/findings/finding_text.h"
#include "ui/pages/all_pages.h"
#include "ui/widgets/panels/inline_message.h"
#include "ui/widgets/style/announce.h"
#include "ui/wizard/step_name.h"
#include "ui/wizard/wizard_window.h"

#include <QCloseEvent>
#include <QMessageBox>
#include <QPushButton>

namespace sw::gui {

namespace {

using Saved = ui::WindowMenu::Saved;
using session::Autosave;

Saved markOf(Autosave::State state)
{
    switch (state) {
    case Autosave::State::Nothing:
        return Saved::Nothing;
    case Autosave::State::Saved:
        return Saved::Saved;
    case Autosave::State::Failed:
        return Saved::Failed;
    case Autosave::State::ReadOnly:
        return Saved::ReadOnly;
    }
    return Saved::Nothing;
}

} // namespace

SetupWindow::SetupWindow(Parts parts, QObject *parent)
    : QObject(parent)
    , m_surroundings(std::move(parts.surroundings))
    , m_notifier(parts.tray)
    , m_session(std::make_unique<session::WizardSession>(m_surroundings->services(parts.tables, &m_notifier)))
    , m_window(std::make_unique<ui::WizardWindow>(*m_session))
{
    m_notifier.attach(*m_session);
    if (!m_surroundings->isPractice())
        m_autosave = std::make_unique<Autosave>(*m_session, parts.store, parts.file);
    auto *menu = new ui::WindowMenu(m_window.get());
    m_window->setMenu(menu);
    m_window->installEventFilter(this);
    connect(menu, &ui::WindowMenu::requested, this, [this](ui::WindowMenu::Verb verb) {
        m_problem.clear();
        refreshState();
        Q_EMIT requested(verb);
    });
    connect(m_window.get(), &ui::WizardWindow::helpRequested, this,
            [this] { Q_EMIT requested(ui::WindowMenu::Verb::Shortcuts); });
    connect(&m_notifier, &TrayNotifier::watchingChanged, this, &SetupWindow::trayChanged);
    if (m_autosave)
        connect(m_autosave.get(), &Autosave::stateChanged, this, &SetupWindow::refreshState);
    refreshState();
}

SetupWindow::~SetupWindow()
{
    m_window->removeEventFilter(this);
    m_window.reset(); // its pages still use the session
}

void SetupWindow::resume(const session::SavedSetup &saved, std::optional<session::SetupLock> held, Access access)
{
    m_access = access;
    m_autosave->resume(saved, std::move(held));
    refreshState();
}

void SetupWindow::show()
{
    const QByteArray step = m_autosave ? m_autosave->current().step : QByteArray();
    ui::addAllPages(*m_window, *m_session, m_surroundings->sample(), QStringLiteral(SENDERWRIGHT_VERSION));
    m_window->resume(ui::stepFromName(step).value_or(ui::Step::Domain));
    if (m_autosave) {
        // Resuming may show a planning step first; the saved step is kept until the person moves.
        connect(m_window.get(), &ui::WizardWindow::stepChanged, this,
                [this](ui::Step now) { m_autosave->setStep(ui::stepName(now)); });
        if (step.isEmpty())
            m_autosave->setStep(ui::stepName(m_window->currentStep()));
    }
    m_window->show();
}

QString SetupWindow::file() const
{
    return m_autosave ? m_autosave->file() : QString();
}

void SetupWindow::bringBack()
{
    const bool wasInTray = m_inTray;
    m_inTray = false;
    m_window->setWindowState(m_window->windowState() & ~Qt::WindowMinimized);
    m_window->show();
    m_window->raise();
    m_window->activateWindow();
    if (wasInTray)
        Q_EMIT trayChanged();
}

void SetupWindow::apply(const Options &options, const session::Settings &settings)
{
    if (m_surroundings->isPractice())
        return;
    m_surroundings->apply(options, settings);
    m_session->setVantagePoints(m_surroundings->vantagePoints(), m_surroundings->encrypted());
}

void SetupWindow::saveNow()
{
    QString words = tr("This is practice: nothing of it is kept.");
    if (m_autosave && m_autosave->state() == Autosave::State::ReadOnly)
        words = tr("Read-only: save a copy to keep your changes.");
    else if (m_autosave && m_autosave->saveNow())
        words = tr("Everything is saved. Every change is, at once.");
    else if (m_autosave)
        words = tr("Not saved yet.");
    m_window->setStatus(words);
    ui::announce(m_window->menu(), words);
}

void SetupWindow::showProblem(const QString &text)
{
    m_problem = text;
    refreshState();
}

void SetupWindow::refreshState()
{
    m_window->menu()->setSaved(m_autosave ? markOf(m_autosave->state()) : Saved::Practice);
    ui::InlineMessage *banner = m_window->banner();
    if (!m_problem.isEmpty()) {
        banner->show(ui::ToneRole::Bad, m_problem);
    } else if (m_autosave && m_autosave->state() == Autosave::State::Failed) {
        banner->show(
            ui::ToneRole::Bad, tr("Not saved.") + u' ' + report::errorText(*m_autosave->error()),
            tr("Your last change is not saved yet; it is tried again while this window is open. To be safe, save a "
               "copy elsewhere (in the menu)."));
    } else if (m_access == Access::NewerVersion) {
        banner->show(ui::ToneRole::Careful,
                     tr("This setup was saved by a newer version of Senderwright and is open read-only: nothing that "
                        "you change here is saved."),
                     tr("Update Senderwright, or save a copy (in the menu) and go on with that."));
    } else if (m_access == Access::OpenElsewhere) {
        banner->show(ui::ToneRole::Careful,
                     tr("This setup is open in another Senderwright and therefore read-only here: nothing that you "
                        "change in this window is saved."),
                     tr("Go on in the other window, or save a copy (in the menu)."));
    } else {
        banner->clear();
    }
}

// --- closing ---

bool SetupWindow::mayClose()
{
    if (m_leaving || !m_autosave || m_autosave->state() != Autosave::State::Failed)
        return true;
    return m_autosave->saveNow();
}

void SetupWindow::askAboutUnsaved()
{
    if (m_window->findChild<QMessageBox *>() != nullptr)
        return;
    auto *box = new QMessageBox(m_window.get());
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setIcon(QMessageBox::Warning);
    box->setWindowTitle(tr("Not saved"));
    box->setText(tr("Your last change could not be saved."));
    box->setInformativeText(report::errorText(*m_autosave->error()));
    auto *stay = box->addButton(tr("&Stay here"), QMessageBox::RejectRole);
    auto *copy = box->addButton(tr("Save a &copy as…"), QMessageBox::ActionRole);
    auto *close = box->addButton(tr("C&lose all the same"), QMessageBox::DestructiveRole);
    box->setDefaultButton(stay);
    box->setEscapeButton(stay);
    connect(copy, &QPushButton::clicked, this, [this] { Q_EMIT requested(ui::WindowMenu::Verb::SaveCopy); });
    connect(close, &QPushButton::clicked, this, [this] {
        m_leaving = true;
        QMetaObject::invokeMethod(m_window.get(), &QWidget::close, Qt::QueuedConnection);
    });
    box->open();
}

void SetupWindow::leave()
{
    if (!mayClose()) {
        bringBack();
        askAboutUnsaved();
        return;
    }
    m_leaving = true;
    if (m_window->isVisible())
        m_window->close();
    else // in the tray
        Q_EMIT closed();
}

bool SetupWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_window.get() || event->type() != QEvent::Close)
        return QObject::eventFilter(watched, event);
    if (!mayClose()) {
        event->ignore();
        askAboutUnsaved();
        return true;
    }
    if (!m_leaving && m_notifier.isWatching() && m_notifier.isAvailable()) {
        event->ignore();
        m_inTray = true;
        m_window->hide();
        Q_EMIT trayChanged();
        return true;
    }
    event->accept();
    QMetaObject::invokeMethod(this, &SetupWindow::closed, Qt::QueuedConnection);
    return true;
}

} // namespace sw::gui
