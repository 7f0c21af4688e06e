// SPDX-License-Identifier: Apache-2.0
// `man` and `completion SHELL`: print what documentation.h makes. Exit: 0.
#include "app/cli/frame/commands.h"
#include "app/cli/frame/documentation.h"

namespace sw::cli {

using namespace Qt::StringLiterals;

namespace {

class ManCommand final : public Command
{
public:
    explicit ManCommand(const Context &context)
        : Command(context)
        , m_context(context)
    {}

    void declare(QCommandLineParser &) override {}

    Usage<> accept(const QCommandLineParser &parser) override
    {
        const auto none = positionals(parser, {});
        return none ? Usage<>() : usageError(none.error().text);
    }

protected:
    void run() override
    {
        console().raw(manPage(m_context));
        finish(ExitCode::Good);
    }

private:
    Context m_context;
};

class CompletionCommand final : public Command
{
public:
    explicit CompletionCommand(const Context &context)
        : Command(context)
        , m_context(context)
    {}

    void declare(QCommandLineParser &parser) override
    {
        parser.addPositionalArgument(u"SHELL"_s, shells().join(u", "_s) + u'.');
    }

    Usage<> accept(const QCommandLineParser &parser) override
    {
        const auto shell = positionals(parser, {u"SHELL"_s});
        if (!shell)
            return unexpected(shell.error());
        if (!shells().contains(shell->first()))
            return usageError(u"SHELL \"%1\": give one of %2."_s.arg(shell->first(), shells().join(u", "_s)));
        m_shell = shell->first();
        return {};
    }

protected:
    void run() override
    {
        console().raw(completion(m_shell, m_context));
        finish(ExitCode::Good);
    }

private:
    Context m_context;
    QString m_shell;
};

} // namespace

std::unique_ptr<Command> makeManCommand(const Context &context)
{
    return std::make_unique<ManCommand>(context);
}

std::unique_ptr<Command> makeCompletionCommand(const Context &context)
{
    return std::make_unique<CompletionCommand>(context);
}

} // namespace sw::cli
