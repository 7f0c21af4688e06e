// SPDX-License-Identifier: Apache-2.0
// `spf check`: may this address send mail for this sender (RFC 7208 check_host)? Exit: 0 pass, 1 any other result,
// 3 temperror.
#include "app/cli/frame/commands.h"
#include "app/cli/frame/shown_value.h"
#include "app/cli/options/query_command.h"
#include "app/cli/output/json_values.h"
#include "core/base/display_text.h"
#include "core/report/findings/finding_text.h"
#include "core/spf/check/check.h"

namespace sw::cli {

using namespace Qt::StringLiterals;

namespace {

class SpfCheckCommand final : public QueryCommand<spf::CheckResult>
{
public:
    using QueryCommand::QueryCommand;

    void declare(QCommandLineParser &parser) override
    {
        parser.addOptions({{u"ip"_s, u"The address that sends."_s, u"IP"_s},
                           {u"mail-from"_s, u"The envelope sender; empty: the null sender."_s, u"ADDR"_s},
                           {u"helo"_s, u"The name in HELO or EHLO."_s, u"NAME"_s},
                           {u"record"_s, u"Evaluate this record instead of the published one."_s, u"TXT"_s},
                           {u"receiver"_s, u"The name of the receiving host, for the r macro."_s, u"NAME"_s}});
        QueryCommand::declare(parser);
    }

    Usage<> accept(const QCommandLineParser &parser) override
    {
        if (const auto none = positionals(parser, {}); !none)
            return unexpected(none.error());
        if (!parser.isSet(u"ip"_s))
            return usageError(u"--ip is missing: give the address that sends."_s);
        const auto ip = dns::IpAddress::fromText(parser.value(u"ip"_s).toUtf8());
        if (!ip)
            return usageError(
                u"--ip \"%1\": give an address, such as 192.0.2.1 or 2001:db8::1."_s.arg(parser.value(u"ip"_s)));
        if (!parser.isSet(u"mail-from"_s) && !parser.isSet(u"helo"_s))
            return usageError(u"--mail-from is missing: give the envelope sender, or --helo for the null sender."_s);
        m_request.ip = *ip;
        m_request.mailFrom = parser.value(u"mail-from"_s).toUtf8();
        m_request.helo = parser.value(u"helo"_s).toUtf8();
        if (m_request.mailFrom.isEmpty() && m_request.helo.isEmpty())
            return usageError(u"--mail-from is empty: the null sender is checked by --helo NAME."_s);
        if (parser.isSet(u"record"_s))
            m_request.record = parser.value(u"record"_s).toUtf8();
        if (parser.isSet(u"receiver"_s))
            m_request.receiver = parser.value(u"receiver"_s).toUtf8();
        m_request.epochSeconds = clock().now().toSecsSinceEpoch();
        return QueryCommand::accept(parser);
    }

protected:
    dns::Step<spf::CheckResult> step(const dns::Facts &known) const override
    {
        return spf::checkHost(known, m_request);
    }

    void show(const spf::CheckResult &result) override
    {
        if (result.lacksHelo)
            fail(ExitCode::Usage,
                 u"--helo is missing: what decides at %1 depends on the name in HELO or EHLO. Give --helo NAME."_s.arg(
                     shownValue(QString::fromUtf8(result.domain))));
        else
            QueryCommand::show(result);
    }

    ExitCode exitFor(const spf::CheckResult &result) const override
    {
        return result.result == spf::Result::Pass        ? ExitCode::Good
               : result.result == spf::Result::TempError ? ExitCode::Unknown
                                                         : ExitCode::ToDo;
    }

private:
    QJsonObject toJson(const spf::CheckResult &result) const override
    {
        QJsonObject json{{u"schema"_s, SchemaVersion},
                         {u"result"_s, QString::fromLatin1(spf::resultName(result.result))},
                         {u"domain"_s, QString::fromUtf8(result.domain)},
                         {u"record"_s, QString::fromUtf8(result.record)},
                         {u"mechanism"_s, QString::fromUtf8(result.mechanism)},
                         {u"explanation"_s, QString::fromUtf8(result.explanation)},
                         {u"lookups"_s, result.lookups},
                         {u"voidLookups"_s, result.voidLookups}};
        if (result.problem) {
            json.insert(u"problem"_s, QJsonObject{{u"code"_s, QString::fromLatin1(result.problem->code)},
                                                  {u"text"_s, report::errorText(*result.problem)}});
        }
        return json;
    }

    void print(const spf::CheckResult &result) const override
    {
        console().text(QString::fromLatin1(spf::resultName(result.result)));
        if (!result.mechanism.isEmpty())
            console().text(u"  decided by %1"_s.arg(QString::fromUtf8(result.mechanism)));
        if (!result.record.isEmpty())
            console().text(u"  %1: %2"_s.arg(displayText(result.domain), displayText(result.record)));
        if (!result.explanation.isEmpty())
            console().text(u"  \"%1\""_s.arg(QString::fromUtf8(result.explanation)));
        if (result.problem)
            console().text(u"  "_s + report::errorText(*result.problem));
        console().text(u"  %1 of %2 lookups, %3 of %4 void"_s.arg(result.lookups)
                           .arg(spf::MaxLookups)
                           .arg(result.voidLookups)
                           .arg(spf::MaxVoidLookups));
    }

    spf::CheckRequest m_request;
};

} // namespace

std::unique_ptr<Command> makeSpfCheckCommand(const Context &context)
{
    return std::make_unique<SpfCheckCommand>(context);
}

} // namespace sw::cli
