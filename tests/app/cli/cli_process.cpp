// SPDX-License-Identifier: Apache-2.0
#include "tests/app/cli/cli_process.h"

#include <QFile>
#include <QJsonDocument>
#include <QProcessEnvironment>
#include <QTest>

namespace sw::test {

namespace {

void prepare(QProcess &process, const QStringList &arguments, const QString &runtimeFolder)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(QStringLiteral("DISPLAY"));
    environment.remove(QStringLiteral("QT_LOGGING_RULES"));
    if (!runtimeFolder.isEmpty())
        environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), runtimeFolder);
    process.setProcessEnvironment(environment);
    process.setProgram(QStringLiteral(SENDERWRIGHT_CLI));
    process.setArguments(arguments);
}

} // namespace

QJsonObject CliResult::json() const
{
    return QJsonDocument::fromJson(out).object();
}

namespace {

CliResult resultOf(QProcess &process, const QByteArray &input, int timeoutMs)
{
    bool ended = false;
    QObject::connect(&process, &QProcess::finished, &process, [&ended] { ended = true; });
    QObject::connect(&process, &QProcess::errorOccurred, &process,
                     [&ended](QProcess::ProcessError error) { ended = ended || error == QProcess::FailedToStart; });
    process.start();
    process.write(input);
    process.closeWriteChannel();
    const bool inTime = QTest::qWaitFor([&ended] { return ended; }, timeoutMs);
    CliResult result{-1, process.readAllStandardOutput(), process.readAllStandardError()};
    if (inTime && process.exitStatus() == QProcess::NormalExit && process.error() == QProcess::UnknownError)
        result.code = process.exitCode();
    endProcess(&process);
    return result;
}

} // namespace

CliResult runCli(const QStringList &arguments, const QByteArray &input, const QString &runtimeFolder, int timeoutMs)
{
    QProcess process;
    prepare(process, arguments, runtimeFolder);
    return resultOf(process, input, timeoutMs);
}

CliResult runProgram(const QString &program, const QStringList &arguments)
{
    QProcess process;
    prepare(process, arguments, {});
    process.setProgram(program);
    return resultOf(process, {}, 60'000);
}

CliResult runUnread(int lines, const QStringList &arguments, const QString &runtimeFolder)
{
    QProcess process;
    const QString pipeline = QStringLiteral("\"$@\" | head -n %1; exit \"${PIPESTATUS[0]}\"").arg(lines);
    prepare(process,
            QStringList{QStringLiteral("-c"), pipeline, QStringLiteral("bash"), QStringLiteral(SENDERWRIGHT_CLI)} +
                arguments,
            runtimeFolder);
    process.setProgram(QStringLiteral("bash"));
    return resultOf(process, {}, 60'000);
}

std::unique_ptr<QProcess> startCli(const QStringList &arguments, const QString &runtimeFolder)
{
    auto process = std::make_unique<QProcess>();
    prepare(*process, arguments, runtimeFolder);
    process->start();
    return process;
}

void endProcess(QProcess *process)
{
    if (process->state() == QProcess::NotRunning)
        return;
    process->terminate();
    if (!process->waitForFinished(5000)) {
        process->kill();
        process->waitForFinished(5000);
    }
}

QString writeFile(const QTemporaryDir &folder, const QString &name, const QByteArray &octets)
{
    const QString path = folder.filePath(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(octets) != octets.size())
        qFatal("cannot write %s", qPrintable(path));
    return path;
}

QByteArray readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace sw::test
