// SPDX-License-Identifier: Apache-2.0
// A command that asks one question of the core: it prints the result, or its JSON with --json, and the result decides
// the exit status.
#pragma once

#include "app/cli/options/dns_command.h"

#include <QJsonObject>

namespace sw::cli {

template<class Result>
class QueryCommand : public DnsCommand
{
public:
    using DnsCommand::DnsCommand;

    void declare(QCommandLineParser &parser) override
    {
        parser.addOption({QStringLiteral("json"), QStringLiteral("Print one JSON object.")});
        DnsCommand::declare(parser);
    }
    [[nodiscard]] Usage<> accept(const QCommandLineParser &parser) override
    {
        m_json = parser.isSet(QStringLiteral("json"));
        return DnsCommand::accept(parser);
    }

protected:
    // Pure over facts.
    [[nodiscard]] virtual dns::Step<Result> step(const dns::Facts &known) const = 0;
    [[nodiscard]] virtual QJsonObject toJson(const Result &result) const = 0;
    virtual void print(const Result &result) const = 0;
    [[nodiscard]] virtual ExitCode exitFor(const Result &result) const = 0;

    // The last act: shows the result and finishes.
    virtual void show(const Result &result)
    {
        if (m_json)
            console().json(toJson(result));
        else
            print(result);
        finish(exitFor(result));
    }

    void run() override
    {
        ask([this](const dns::Facts &known) { return step(known); }, [this](const Result &result) { show(result); });
    }

private:
    bool m_json = false;
};

} // namespace sw::cli
