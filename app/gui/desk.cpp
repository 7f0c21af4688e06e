// SPDX-License-Identifier: Apache-2.0
#include "app/gui/desk.h"

#include "app/shared/resolvers.h"
#include "core/dns/net/endpoint/server_spec.h"
#include "core/dns/net/endpoint/system_resolvers.h"
#include "core/report/findings/finding_text.h"
#include "ui/settings/text_scale.h"
#include "ui/start/start_window.h"
#include "ui/widgets/style/theme.h"
#include "ui/wizard/menu_dialogs.h"
#include "ui/wizard/wizard_window.h"

#include <QDir>
#include <QEvent>
#include <QFileInfo>

#include <algorithm>

namespace sw::gui {

namespace {

using session::Settings;
using Verb = ui::WindowMenu::Verb;

QString identity(const QString &file)
{
    const QString canonical = QFileInfo(file).canonicalFilePath();
    return canonical.isEmpty() ? QDir::cleanPath(QFileInfo(file).absoluteFilePath()) : canonical;
}

} // namespace

Desk::Desk(Parts parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
    if (auto settings = m_parts.settingsFile.load())
        m_settings = *settings;
    else
        m_settingsProblem = settings.error();
    applyLook();
    if (m_parts.tray != nullptr) {
        connect(m_parts.tray, &Tray::showRequested, this, [this] {
            for (SetupWindow *window : windows())
                window->bringBack();
        });
        connect(m_parts.tray, &Tray::quitRequested, this, &Desk::quit);
    }
}

Desk::~Desk()
{
    for (const auto &window : m_windows)
        window->disconnect(this);
}

Expected<void> Desk::begin()
{
    m_parts.store.tidy();
    if (m_parts.options.practice) {
        const auto window = practise();
        return window ? Expected<void>() : unexpected(window.error());
    }
    if (!m_parts.options.file.isEmpty())
        (void)open(m_parts.options.file);
    else if (!m_settings.startedBefore || !m_parts.store.list().isEmpty())
        showStart();
    else
        newSetup();
    return {};
}

QList<SetupWindow *> Desk::windows() const
{
    QList<SetupWindow *> all;
    for (const auto &window : m_windows)
        all.append(window.get());
    return all;
}

// --- windows ---

SetupWindow *Desk::add(std::unique_ptr<Surroundings> surroundings, const QString &file)
{
    m_windows.push_back(std::make_unique<SetupWindow>(
        SetupWindow::Parts{std::move(surroundings), m_parts.tables, m_parts.clock, m_parts.store, m_parts.tray, file}));
    SetupWindow *window = m_windows.back().get();
    connect(window, &SetupWindow::requested, this, [this, window](Verb verb) { act(window, verb); });
    connect(window, &SetupWindow::closed, this, [this, window] { closed(window); });
    connect(window, &SetupWindow::trayChanged, this, &Desk::refreshTray);
    return window;
}

SetupWindow *Desk::newSetup()
{
    SetupWindow *window = add(Surroundings::real(m_parts.options, m_settings, m_parts.clock), m_parts.store.newFile());
    window->show();
    started();
    return window;
}

SetupWindow *Desk::open(const QString &file)
{
    for (SetupWindow *window : windows()) {
        if (!window->file().isEmpty() && identity(window->file()) == identity(file)) {
            window->bringBack();
            closeStart();
            return window;
        }
    }
    // The lock before the content: what is read must be what the last holder wrote.
    std::optional<session::SetupLock> held;
    if (auto lock = m_parts.store.lock(file))
        held = std::move(*lock);
    const auto saved = m_parts.store.read(file);
    if (!saved) {
        problem(nullptr, report::errorText(saved.error()));
        return nullptr;
    }
    using Access = SetupWindow::Access;
    const Access access = saved->version == session::SavedSetup::Version::Newer ? Access::NewerVersion
                          : held                                                ? Access::Full
                                                                                : Access::OpenElsewhere;
    SetupWindow *window = add(Surroundings::real(m_parts.options, m_settings, m_parts.clock), file);
    window->resume(*saved, std::move(held), access);
    window->show();
    m_parts.store.remember(file);
    started();
    return window;
}

Expected<SetupWindow *> Desk::practise()
{
    auto surroundings = Surroundings::practice(m_parts.clock);
    if (!surroundings)
        return unexpected(surroundings.error());
    SetupWindow *window = add(std::move(*surroundings), {});
    window->show();
    started();
    return window;
}

void Desk::practiseOrSay(SetupWindow *window)
{
    if (const auto opened = practise(); !opened)
        problem(window, report::errorText(opened.error()));
}

void Desk::showStart()
{
    if (!m_start) {
        m_start = std::make_unique<ui::StartWindow>(m_parts.store, m_parts.tables, m_parts.clock);
        ui::StartWindow *start = m_start.get();
        // Queued: the slot may close the sending window.
        connect(start, &ui::StartWindow::newRequested, this, &Desk::newSetup, Qt::QueuedConnection);
        connect(start, &ui::StartWindow::openRequested, this, &Desk::open, Qt::QueuedConnection);
        connect(
            start, &ui::StartWindow::practiseRequested, this, [this] { practiseOrSay(nullptr); }, Qt::QueuedConnection);
        connect(start, &ui::StartWindow::fileRequested, this,
                [this] { askForFile(m_start.get(), nullptr, Verb::Open); });
        connect(start, &ui::StartWindow::settingsRequested, this, [this] { showSettings(m_start.get()); });
        connect(start, &ui::StartWindow::quitRequested, this, &Desk::quit, Qt::QueuedConnection);
        start->installEventFilter(this);
    }
    m_start->refresh();
    m_start->show();
    m_start->raise();
    m_start->activateWindow();
}

void Desk::closeStart()
{
    if (m_start)
        m_start.release()->deleteLater();
}

void Desk::started()
{
    closeStart();
    if (m_settings.startedBefore || m_settingsProblem)
        return;
    m_settings.startedBefore = true;
    // A failure is not reported: nothing the person entered is lost, and the next run only greets again. Failures to
    // save the settings themselves are reported.
    (void)m_parts.settingsFile.save(m_settings);
}

void Desk::closed(SetupWindow *window)
{
    const auto at =
        std::find_if(m_windows.begin(), m_windows.end(), [window](const auto &one) { return one.get() == window; });
    if (at == m_windows.end())
        return;
    window->disconnect(this);
    at->release()->deleteLater(); // it may be the sender of this signal
    m_windows.erase(at);
    refreshTray();
    checkEmpty();
}

void Desk::checkEmpty()
{
    if (m_windows.empty() && (!m_start || !m_start->isVisible()))
        Q_EMIT emptied();
}

bool Desk::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_start.get() && event->type() == QEvent::Close) {
        QMetaObject::invokeMethod(
            this,
            [this] {
                closeStart();
                checkEmpty();
            },
            Qt::QueuedConnection);
    }
    return QObject::eventFilter(watched, event);
}

void Desk::quit()
{
    closeStart();
    for (SetupWindow *window : windows())
        window->leave();
    checkEmpty();
}

void Desk::refreshTray() const
{
    if (m_parts.tray == nullptr)
        return;
    const QList<SetupWindow *> all = windows();
    m_parts.tray->setShown(std::any_of(all.begin(), all.end(), [](SetupWindow *window) {
        return window->isInTray() || window->notifier().isWatching();
    }));
}

// --- the verbs ---

void Desk::act(SetupWindow *window, Verb verb)
{
    switch (verb) {
    case Verb::New:
        newSetup();
        break;
    case Verb::Open:
        showStart();
        break;
    case Verb::Import:
        askForFile(&window->window(), window, verb);
        break;
    case Verb::SaveNow:
        window->saveNow();
        break;
    case Verb::SaveCopy:
        saveCopy(window);
        break;
    case Verb::Practise:
        practiseOrSay(window);
        break;
    case Verb::Settings:
        showSettings(&window->window());
        break;
    case Verb::Shortcuts:
        ui::openShortcuts(&window->window());
        break;
    case Verb::About:
        ui::openAbout(&window->window(), QStringLiteral(SENDERWRIGHT_VERSION));
        break;
    case Verb::Close:
        window->window().close();
        break;
    case Verb::Quit:
        quit();
        break;
    }
}

void Desk::problem(SetupWindow *window, const QString &text)
{
    if (window != nullptr) {
        window->showProblem(text);
        return;
    }
    if (m_start == nullptr || !m_start->isVisible())
        showStart();
    m_start->showProblem(text);
}

// --- the settings ---

void Desk::applyLook()
{
    m_parts.theme.setScheme(m_parts.options.theme.value_or(m_settings.theme));
    m_parts.text.setPercent(m_settings.textPercent);
}

void Desk::showSettings(QWidget *parent)
{
    if (m_settingsDialog) {
        m_settingsDialog->raise();
        m_settingsDialog->activateWindow();
        return;
    }
    ui::SettingsDialog::Surroundings surroundings;
    surroundings.world = app::shippedVantagePoints();
    for (const dns::Endpoint &endpoint : dns::systemResolvers().endpoints)
        surroundings.systemResolvers.append(QString::fromLatin1(endpoint.toSpec()));
    surroundings.reader = [](const QString &text) -> Expected<QByteArray> {
        const auto endpoint = dns::parseServerSpec(text.toUtf8());
        return endpoint ? Expected<QByteArray>(endpoint->toSpec()) : unexpected(endpoint.error());
    };
    m_settingsDialog = new ui::SettingsDialog(m_settings, std::move(surroundings), parent);
    m_settingsDialog->setAttribute(Qt::WA_DeleteOnClose);
    if (m_settingsProblem)
        m_settingsDialog->showProblem(*m_settingsProblem);
    connect(m_settingsDialog, &ui::SettingsDialog::changed, this, &Desk::take);
    connect(
        m_settingsDialog, &ui::SettingsDialog::practiseRequested, this,
        [this] {
            if (m_settingsDialog)
                m_settingsDialog->accept();
            practiseOrSay(windows().value(0));
        },
        Qt::QueuedConnection);
    m_settingsDialog->open();
}

void Desk::take(const Settings &settings)
{
    const bool asksOthers = settings.resolvers != m_settings.resolvers || settings.asking != m_settings.asking ||
                            settings.world != m_settings.world;
    const bool startedBefore = m_settings.startedBefore;
    m_settings = settings;
    m_settings.startedBefore = startedBefore;
    m_settingsProblem.reset();
    if (const auto saved = m_parts.settingsFile.save(m_settings); !saved) {
        m_settingsProblem = saved.error();
        if (m_settingsDialog)
            m_settingsDialog->showNotSaved(saved.error());
    }
    applyLook();
    if (!asksOthers)
        return;
    for (SetupWindow *window : windows())
        window->apply(m_parts.options, m_settings);
}

} // namespace sw::gui
