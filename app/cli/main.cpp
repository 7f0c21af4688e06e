// SPDX-License-Identifier: Apache-2.0
// senderwright-cli: finds the command, gives it its arguments, ends with its exit status.
#include "app/cli/frame/command_table.h"
#include "app/cli/frame/shown_value.h"
#include "app/cli/frame/signal_watch.h"
#include "app/cli/options/input_file.h"
#include "app/cli/output/pdf_module.h"
#include "core/base/standard_streams.h"
#include "core/dns/net/endpoint/file_descriptors.h"
#include "resources/resources.h"
#include "translations/translations.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using namespace sw::cli;

namespace {

int status(ExitCode code)
{
    return static_cast<int>(code);
}

QStringList argumentsOf(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    return arguments;
}

// Qt's own messages ("XDG_RUNTIME_DIR not set …") are for developers, who enable them by QT_LOGGING_RULES.
void quietLibrary(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    const bool wanted = type == QtCriticalMsg || type == QtFatalMsg || qEnvironmentVariableIsSet("QT_LOGGING_RULES");
    if (wanted)
        std::fprintf(stderr, "%s\n", qPrintable(qFormatLogMessage(type, context, message)));
}

// Without a command: help, version, or what is wrong.
int runWithout(const QStringList &arguments, Console &console)
{
    const QString first = arguments.value(0);
    if (first == u"--help" || first == u"-h" || first == u"help") {
        console.lines(overview().trimmed());
        return status(ExitCode::Good);
    }
    if (first == u"--version" || first == u"-v") {
        console.text(u"senderwright-cli "_s + QLatin1String(SENDERWRIGHT_VERSION));
        return status(ExitCode::Good);
    }
    if (first.isEmpty())
        console.message(u"Say which command.\n\n"_s + overview().trimmed());
    else
        console.message(withoutSecretsOf(arguments, unknownCommand(arguments)));
    return status(ExitCode::Usage);
}

QString helpOf(const CommandEntry &entry, const QCommandLineParser &parser)
{
    QString help = parser.helpText();
    // Qt begins with a usage line of its own, which does not know the subcommands.
    const qsizetype lineEnd = help.indexOf(u'\n');
    help = help.mid(lineEnd + 1);
    return u"Usage: senderwright-cli %1 %2\n%3"_s.arg(entry.name, entry.synopsis, help).trimmed();
}

// The exit status, unless the answer did not reach standard output.
int ended(Console &console, int code)
{
    return console.closeOutput() ? code : status(ExitCode::Usage);
}

} // namespace

int main(int argc, char *argv[])
{
    sw::openMissingStreams();
    sw::surviveFailedWrites();
    qInstallMessageHandler(quietLibrary);
    sw::dns::reserveFileDescriptors();
    sw::initResources();
    const QStringList arguments = argumentsOf(argc, argv);
    Console console;
    const sw::SystemClock clock;

    const CommandEntry *entry = findCommand(arguments);
    if (entry == nullptr)
        return ended(console, runWithout(arguments, console));

    const PdfModule *pdf = entry->needs == CommandEntry::Needs::Pdf ? loadPdfModule(argc, argv) : nullptr;
    const auto application =
        pdf != nullptr ? pdf->makeApplication(argc, argv) : std::make_unique<QCoreApplication>(argc, argv);
    QCoreApplication::setApplicationName(u"senderwright"_s);
    QLocale::setDefault(sw::spokenLocale(QLocale()));
    sw::installTranslations(*application, QLocale());
    QCoreApplication::setApplicationVersion(QLatin1String(SENDERWRIGHT_VERSION));

    const auto command = entry->make({console, clock, pdf});
    QCommandLineParser parser;
    parser.setApplicationDescription(entry->summary + u'.');
    parser.addOption({{u"h"_s, u"help"_s}, u"Say this."_s});
    command->declare(parser);

    const QStringList own = arguments.mid(entry->name.split(u' ').size());
    const bool parsed = parser.parse(QStringList{u"senderwright-cli"_s} + own);
    if (parser.isSet(u"help"_s)) {
        console.lines(helpOf(*entry, parser));
        return ended(console, status(ExitCode::Good));
    }
    Usage<> accepted = parsed ? command->accept(parser) : Usage<>(usageError(parser.errorText()));
    if (accepted)
        accepted = checkOutputs(parser);
    if (!accepted) {
        console.message(withoutSecretsOf(own, accepted.error().text));
        return status(ExitCode::Usage);
    }
    int signalled = 0;
    whenSignalled(*application, [&](int number) {
        signalled = number;
        command->interrupt();
    });
    QObject::connect(command.get(), &Command::finished, application.get(), [&signalled](ExitCode code) {
        // A shell's convention for a program ended by a signal; but a failure to save is reported first.
        const bool interrupted = signalled != 0 && code != ExitCode::Usage;
        QCoreApplication::exit(interrupted ? 128 + signalled : status(code));
    });
    command->start();
    const int code = QCoreApplication::exec();
    return ended(console, code);
}
