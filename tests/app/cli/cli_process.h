// SPDX-License-Identifier: Apache-2.0
// Runs senderwright-cli as its users do: arguments and standard input in, exit status and both outputs out.
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

#include <memory>

namespace sw::test {

struct CliResult
{
    int code = -1; // -1: it crashed or did not end
    QByteArray out;
    QByteArray err;
    [[nodiscard]] QJsonObject json() const; // empty when the output is not one JSON object
    [[nodiscard]] QByteArray all() const
    {
        return "exit " + QByteArray::number(code) + "\n" + out + "\n--\n" + err;
    } // for messages of failed checks
};

// The event loop of the test goes on meanwhile, so that servers inside the test can answer. `runtimeFolder`: the
// child's XDG_RUNTIME_DIR; empty: inherited.
[[nodiscard]] CliResult runCli(const QStringList &arguments, const QByteArray &input = {},
                               const QString &runtimeFolder = {}, int timeoutMs = 60'000);
// The same by a copy of the program elsewhere.
[[nodiscard]] CliResult runProgram(const QString &program, const QStringList &arguments);
// In a pipeline whose reader takes so many lines and goes; the exit status is the program's own.
[[nodiscard]] CliResult runUnread(int lines, const QStringList &arguments, const QString &runtimeFolder = {});
// Started, not waited for; ended with the pointer.
[[nodiscard]] std::unique_ptr<QProcess> startCli(const QStringList &arguments, const QString &runtimeFolder = {});
void endProcess(QProcess *process);

// Writes a file into the folder; returns its path.
QString writeFile(const QTemporaryDir &folder, const QString &name, const QByteArray &octets);
[[nodiscard]] QByteArray readFile(const QString &path);

} // namespace sw::test
