// SPDX-License-Identifier: Apache-2.0
// Types a fixed script into a real wizard window, key by key, and says after each key what must be on the disk now.
// Not a test: tst_kill.cpp starts it and kills it.
//
//     typing_driver FOLDER               begins a new setup in FOLDER
//
// Prints "N STATE" after the Nth key, STATE being what the session holds (typed_state.h). With KILL_AT_CALL=N the Nth
// call that changes files ends the process by SIGKILL: in the middle of a write, before or after a rename.
#include "app/gui/desk.h"
#include "core/dns/net/endpoint/server_spec.h"
#include "resources/resources.h"
#include "tests/app/gui/typed_state.h"
#include "ui/pages/details/details_page.h"
#include "ui/pages/details/external_section.h"
#include "ui/pages/details/own_server_section.h"
#include "ui/pages/details/paste_box.h"
#include "ui/pages/route/route_page.h"
#include "ui/settings/text_scale.h"
#include "ui/widgets/panels/card.h"
#include "ui/widgets/style/theme.h"
#include "ui/wizard/wizard_page.h"
#include "ui/wizard/wizard_window.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QTest>

#include <csignal>
#include <cstdio>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

using namespace sw;

// --- calls that change files, counted: these stand in for the C library's, for Qt as well ---

namespace {

long s_calls = 0;
long s_killAt = -1;

bool isFile(int file) // not a pipe or an event counter of the event loop
{
    struct stat info = {};
    return ::fstat(file, &info) == 0 && S_ISREG(info.st_mode);
}

bool isMoment()
{
    return ++s_calls == s_killAt;
}

[[noreturn]] void die()
{
    ::kill(::getpid(), SIGKILL);
    for (;;)
        ::pause();
}

} // namespace

extern "C" {

ssize_t write(int file, const void *octets, size_t count)
{
    if (file > 2 && isFile(file) && isMoment()) {
        ::syscall(SYS_write, file, octets, count / 2);
        die();
    }
    return ::syscall(SYS_write, file, octets, count);
}

int rename(const char *from, const char *to) noexcept
{
    const bool moment = isMoment();
    if (moment && s_calls % 2 == 0)
        die();
    const long result = ::syscall(SYS_rename, from, to);
    if (moment)
        die();
    return static_cast<int>(result);
}

int linkat(int fromFolder, const char *from, int toFolder, const char *to, int flags) noexcept
{
    if (isMoment())
        die();
    return static_cast<int>(::syscall(SYS_linkat, fromFolder, from, toFolder, to, flags));
}

int fdatasync(int file)
{
    if (isMoment())
        die();
    return static_cast<int>(::syscall(SYS_fdatasync, file));
}

int fsync(int file)
{
    if (isMoment())
        die();
    return static_cast<int>(::syscall(SYS_fsync, file));
}

int fchmod(int file, mode_t mode) noexcept
{
    if (isMoment())
        die();
    return static_cast<int>(::syscall(SYS_fchmod, file, mode));
}

} // extern "C"

namespace {

class Script
{
public:
    explicit Script(gui::SetupWindow &window)
        : m_window(window)
    {}
    void run();

private:
    void done()
    {
        const QByteArray state = test::typedState(m_window.autosave()->current()).join('/');
        std::printf("%d %s\n", ++m_number, state.constData());
        std::fflush(stdout);
        QCoreApplication::processEvents();
    }
    void press(QWidget *where, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(where, key, modifiers);
        done();
    }
    void type(QWidget *where, const char *text)
    {
        for (const char *at = text; *at != '\0'; ++at) {
            if (*at == '\n')
                QTest::keyClick(where, Qt::Key_Return);
            else
                QTest::keyClick(where, *at);
            done();
        }
    }
    template<class Page>
    Page *page(ui::Step step)
    {
        return qobject_cast<Page *>(m_window.window().page(step));
    }

    gui::SetupWindow &m_window;
    int m_number = 0;
};

void Script::run()
{
    ui::WizardWindow &window = m_window.window();
    type(window.page(ui::Step::Domain)->findChild<QLineEdit *>(), "billing@example.com");
    press(&window, Qt::Key_Right, Qt::AltModifier);
    auto *route = page<ui::RoutePage>(ui::Step::Route);
    press(route->card(plan::Route::Default), Qt::Key_Space);
    press(route->card(plan::Route::Advanced), Qt::Key_Space);
    press(&window, Qt::Key_Right, Qt::AltModifier);
    auto *details = page<ui::DetailsPage>(ui::Step::Details);
    type(details->findChild<ui::PasteEdit *>(), "a1._domainkey a1.dkim.amazonses.com\nb2._do");
    press(&window, Qt::Key_Left, Qt::AltModifier);
    press(route->card(plan::Route::External), Qt::Key_Space);
    press(&window, Qt::Key_Right, Qt::AltModifier);
    QComboBox *vendor = details->external()->vendor();
    vendor->setCurrentIndex(vendor->findData(QByteArray("own-server")));
    done();
    auto *own = details->external()->findChild<ui::OwnServerSection *>();
    auto *senders = own->findChild<QLineEdit *>(QStringLiteral("draft-senders"));
    type(senders, "192.0.2.25, mail.example.co");
    press(senders, Qt::Key_Backspace);
    std::printf("end %ld\n", s_calls);
    std::fflush(stdout);
}

} // namespace

int main(int argc, char *argv[])
{
    s_killAt = qEnvironmentVariableIsSet("KILL_AT_CALL") ? qEnvironmentVariable("KILL_AT_CALL").toLong() : -1;
    initResources();
    QApplication application(argc, argv);
    if (argc < 2)
        return 2;
    const auto tables = catalog::Catalog::builtIn();
    if (!tables)
        return 3;
    const QString folder = QString::fromLocal8Bit(argv[1]);
    const SystemClock clock;
    gui::Options options;
    options.resolvers = {*dns::parseServerSpec("127.0.0.1:9")}; // nobody answers, and nobody else is asked
    session::SetupStore store(folder + QStringLiteral("/setups"), clock);
    const session::SettingsFile settings(folder + QStringLiteral("/settings.json"));
    ui::Theme theme(application, ui::Scheme::Light);
    ui::TextScale text(application);
    gui::Desk desk({options, *tables, clock, store, settings, theme, text});
    gui::SetupWindow *window = desk.newSetup();
    Script(*window).run();
    return 0;
}
