// SPDX-License-Identifier: Apache-2.0
// One command of senderwright-cli. Each lives in a file of its own and composes the core; the table that finds it
// by name is command_table.h, the program is main.cpp.
//
// Life of a command: declare() its options, accept() what was given, start(); it ends with exactly one finished().
#pragma once

#include "app/cli/frame/console.h"
#include "core/base/clock.h"
#include "core/base/expected.h"
#include "core/base/operation.h"

#include <QCommandLineParser>

namespace sw::cli {

// The contract of scripts: do not renumber.
enum class ExitCode {
    Good = 0,    // all in place, the answer is good
    ToDo = 1,    // something needs doing, or the check says no
    Usage = 2,   // wrong usage or unreadable input
    Unknown = 3, // could not find out
};

// A whole sentence that names the argument.
struct UsageError
{
    QString text;
};

template<class T = void>
using Usage = Expected<T, UsageError>;

[[nodiscard]] inline tl::unexpected<UsageError> usageError(const QString &text)
{
    return tl::unexpected<UsageError>(UsageError{text});
}

struct PdfModule;

struct Context // must outlive the command
{
    Console &console;
    const Clock &clock;
    const PdfModule *pdf = nullptr; // for those that need it (command_table.h), when there is one
};

class Command : public Operation
{
    Q_OBJECT
public:
    explicit Command(const Context &context);

    virtual void declare(QCommandLineParser &parser) = 0;
    [[nodiscard]] virtual Usage<> accept(const QCommandLineParser &parser) = 0;

    // A signal asks for the end: what was asked to be saved is written, as far as it is known; then finished().
    virtual void interrupt();

Q_SIGNALS:
    void finished(sw::cli::ExitCode code);

protected:
    [[nodiscard]] Console &console() const { return m_context.console; }
    [[nodiscard]] const Clock &clock() const { return m_context.clock; }
    [[nodiscard]] const PdfModule *pdf() const { return m_context.pdf; }

    // The last act of a command.
    virtual void finish(ExitCode code);
    // Says why, then ends.
    void fail(ExitCode code, const QString &sentence);

private:
    Context m_context;
};

// Positional arguments: exactly these, or the error names what is missing or too much.
[[nodiscard]] Usage<QStringList> positionals(const QCommandLineParser &parser, const QStringList &names);
// "--name": the number given, or the error names the option, the value and the range.
[[nodiscard]] Usage<int> numberOption(const QCommandLineParser &parser, const QString &name, int low, int high,
                                      int standard);
// One of the choices, or the error lists them.
[[nodiscard]] Usage<QString> choiceOption(const QCommandLineParser &parser, const QString &name,
                                          const QStringList &choices, const QString &standard);

} // namespace sw::cli
