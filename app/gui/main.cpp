// SPDX-License-Identifier: Apache-2.0
// senderwright: the wizard. Composition only: options, tables, and the Desk that opens the windows.
#include "app/gui/desk.h"
#include "app/gui/options.h"
#include "core/base/standard_streams.h"
#include "core/catalog/user_tables.h"
#include "core/dns/net/endpoint/file_descriptors.h"
#include "core/report/findings/finding_text.h"
#include "resources/resources.h"
#include "translations/translations.h"
#include "ui/settings/text_scale.h"
#include "ui/widgets/style/theme.h"

#include <QApplication>
#include <QLocale>

#include <cstdio>

using namespace sw;

namespace {

int say(const QString &text, int status)
{
    std::FILE *stream = status == 0 ? stdout : stderr;
    const bool said = std::fprintf(stream, "%s\n", qUtf8Printable(text.trimmed())) >= 0 && std::fflush(stream) == 0;
    return status == 0 && !said ? 2 : status;
}

// --help and --version need no display: answered before a QApplication requires one.
std::optional<int> answerWithoutWindow(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    const bool asked = arguments.contains(QLatin1String("--help")) || arguments.contains(QLatin1String("-h")) ||
                       arguments.contains(QLatin1String("--version")) || arguments.contains(QLatin1String("-v"));
    if (!asked)
        return std::nullopt;
    const QCoreApplication bare(argc, argv);
    const auto options = gui::readOptions(arguments);
    return options ? std::nullopt : std::optional(say(options.error().text, options.error().status));
}

// Ends the program after the first painting.
class QuitAfterPaint : public QObject
{
protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            QMetaObject::invokeMethod(qApp, &QCoreApplication::quit, Qt::QueuedConnection);
        return QObject::eventFilter(watched, event);
    }
};

} // namespace

int main(int argc, char *argv[])
{
    openMissingStreams();
    surviveFailedWrites();
    initResources();
    if (const auto status = answerWithoutWindow(argc, argv))
        return *status;

    dns::reserveFileDescriptors();
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("senderwright"));
    QApplication::setApplicationDisplayName(QStringLiteral("Senderwright"));
    QApplication::setApplicationVersion(QStringLiteral(SENDERWRIGHT_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("org.senderwright.Senderwright"));
    // Words, dates and direction belong together: English is left to right also in a right-to-left locale.
    QLocale::setDefault(spokenLocale(QLocale()));
    installTranslations(application, QLocale());
    QGuiApplication::setLayoutDirection(QLocale().textDirection());

    const auto options = gui::readOptions(QApplication::arguments());
    if (!options)
        return say(options.error().text, options.error().status);
    ui::Theme theme(application, options->theme.value_or(ui::Scheme::System));
    ui::TextScale text(application);

    auto tables = catalog::tablesWith(catalog::userTablesFolder());
    if (!tables) { // a fault in a user's file is no reason not to start
        say(report::errorText(tables.error()), 2);
        tables = catalog::Catalog::builtIn();
    }
    if (!tables)
        return say(report::errorText(tables.error()), 2);
    const SystemClock clock;
    session::SetupStore store(session::SetupStore::standardFolder(), clock);
    const session::SettingsFile settings(session::SettingsFile::standardPlace());
    gui::SystemTray tray;
    gui::Desk desk({*options, *tables, clock, store, settings, theme, text, &tray});
    // Desk knows when the last window is closed; one in the tray is not.
    QGuiApplication::setQuitOnLastWindowClosed(false);
    QObject::connect(&desk, &gui::Desk::emptied, &application, &QCoreApplication::quit, Qt::QueuedConnection);
    QuitAfterPaint quitter;
    if (options->smoke)
        application.installEventFilter(&quitter);
    if (const auto begun = desk.begin(); !begun)
        return say(report::errorText(begun.error()), 3);
    return QApplication::exec();
}
