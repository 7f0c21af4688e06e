// SPDX-License-Identifier: Apache-2.0
// One command of senderwright-cli. Each is a file of its own that composes the core; command_table.h finds it by name,
// main.cpp is the program.
//
// Life cycle: declare() its options, accept() the arguments, start(); it ends with exactly one finished().
#pragma once

#include "app/cli/frame/console.h"
#include "core/base/clock.h"
#include "core/base/expected.h"
#include "core/base/operation.h"

#include <QCommandLineParser>

namespace sw::cli {

// Part of the contract with scripts: never renumber.
enum class ExitCode {
    Good = 0,    // all in place, the answer is good
    ToDo = 1,    // something needs doing, or the check says no
    Usage = 2,   // wrong usage or unreadable input
    Unknown = 3, // could not find out
};

// A whole sentence that names the argument.
struct UsageError
{
    QString text; // translated; plain text
};

// A value, or why the arguments are wrong.
template<class T = void>
using Usage = Expected<T, UsageError>;

// Makes the error.
[[nodiscard]] inline tl::unexpected<UsageError> usageError(const QString &text)
{
    return tl::unexpected<UsageError>(UsageError{text});
}

// The value goes to `target`; an error is passed on: `if (const auto read = store(m_domain, …); !read) return read;`
template<class T, class Value>
[[nodiscard]] Usage<> store(T &target, Usage<Value> value)
{
    if (!value)
        return unexpected(std::move(value.error()));
    target = std::move(*value);
    return {};
}

struct PdfModule;

struct Context // must outlive the command
{
    // For output, and for the time.
    Console &console;
    const Clock &clock;
    const PdfModule *pdf = nullptr; // for commands that need it (command_table.h); nullptr: not available
};

// Base of the commands.
class Command : public Operation
{
    Q_OBJECT
public:
    explicit Command(const Context &context); // does nothing yet

    virtual void declare(QCommandLineParser &parser) = 0; // adds its options to the parser
    // Reads them; the error ends the program with ExitCode::Usage.
    [[nodiscard]] virtual Usage<> accept(const QCommandLineParser &parser) = 0;

    // A signal asks for the end: writes what was asked to be saved, as far as it is known; then finished().
    virtual void interrupt();

Q_SIGNALS:
    void finished(sw::cli::ExitCode code); // exactly once

protected:
    [[nodiscard]] Console &console() const { return m_context.console; }
    [[nodiscard]] const Clock &clock() const { return m_context.clock; }
    [[nodiscard]] const PdfModule *pdf() const { return m_context.pdf; }

    // The last call of a command; emits finished().
    virtual void finish(ExitCode code);
    // Prints why, then ends.
    void fail(ExitCode code, const QString &sentence);

private:
    Context m_context;
};

// The positional arguments: exactly these, or the error names the missing or superfluous ones.
[[nodiscard]] Usage<QStringList> positionals(const QCommandLineParser &parser, const QStringList &names);
// "--name": a number in `low`…`high`, `standard` if not given; the error names the option, the value and the range.
[[nodiscard]] Usage<int> numberOption(const QCommandLineParser &parser, const QString &name, int low, int high,
                                      int standard);
// One of the choices, `standard` if not given; the error lists them.
[[nodiscard]] Usage<QString> choiceOption(const QCommandLineParser &parser, const QString &name,
                                          const QStringList &choices, const QString &standard);

} // namespace sw::cli
