// SPDX-License-Identifier: Apache-2.0
// `dkim check DOMAIN SELECTOR`: judges the published key and compares it. Exit: 0 in place, 1 not, 3 unknown.
#include "app/cli/frame/commands.h"
#include "app/cli/options/input_file.h"
#include "app/cli/options/query_command.h"
#include "app/cli/output/json_values.h"
#include "core/base/display_text.h"
#include "core/dkim/key/key_check.h"
#include "core/dkim/key/key_pair.h"
#include "core/report/findings/finding_text.h"

namespace sw::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 KeyLimit = 64 * 1024;

class DkimCheckCommand final : public QueryCommand<dkim::KeyCheck>
{
public:
    using QueryCommand::QueryCommand;

    void declare(QCommandLineParser &parser) override
    {
        parser.addPositionalArgument(u"DOMAIN"_s, u"The signing domain."_s);
        parser.addPositionalArgument(u"SELECTOR"_s, u"The selector, without _domainkey."_s);
        parser.addOptions(
            {{u"expect"_s, u"The key record that should stand there."_s, u"TXT"_s},
             {u"public-key"_s, u"The public key that should stand there (PEM, or a record)."_s, u"FILE"_s}});
        QueryCommand::declare(parser);
    }

    Usage<> accept(const QCommandLineParser &parser) override
    {
        const auto arguments = positionals(parser, {u"DOMAIN"_s, u"SELECTOR"_s});
        if (!arguments)
            return unexpected(arguments.error());
        const auto domain = readDomain(u"DOMAIN"_s, arguments->at(0));
        if (!domain)
            return unexpected(domain.error());
        m_request.domain = *domain;
        m_request.selector = arguments->at(1).toUtf8();
        if (m_request.selector.isEmpty() || !domain->prepended(m_request.selector + "._domainkey"))
            return usageError(
                u"SELECTOR \"%1\": a selector is letters, digits and hyphens, such as s1."_s.arg(arguments->at(1)));
        if (const auto expected = readExpected(parser); !expected)
            return expected;
        return QueryCommand::accept(parser);
    }

protected:
    dns::Step<dkim::KeyCheck> step(const dns::Facts &known) const override { return dkim::checkKey(known, m_request); }

    ExitCode exitFor(const dkim::KeyCheck &check) const override
    {
        if (couldNotAsk(check.state))
            return ExitCode::Unknown;
        return isGood(check.state) && !hasSeverity(check.findings, Severity::Error) ? ExitCode::Good : ExitCode::ToDo;
    }

private:
    Usage<> readExpected(const QCommandLineParser &parser)
    {
        const bool text = parser.isSet(u"expect"_s);
        const bool file = parser.isSet(u"public-key"_s);
        if (text && file)
            return usageError(u"--expect and --public-key exclude each other."_s);
        if (!text && !file)
            return {};
        const QString option = text ? u"--expect"_s : u"--public-key"_s;
        const QString given = parser.value(option.mid(2));
        QByteArray octets = given.toUtf8();
        if (file) {
            if (const auto read = store(octets, readInput(option, given, KeyLimit)); !read)
                return read;
        }
        const auto record = dkim::keyRecordFromPublicKey(octets);
        if (!record)
            return usageError(u"%1 \"%2\": %3"_s.arg(option, given, report::errorText(record.error())));
        const auto parsed = dkim::parseKeyRecord(*record);
        if (!parsed)
            return usageError(u"%1 \"%2\": %3"_s.arg(option, given, report::errorText(parsed.error())));
        m_request.expected = *parsed;
        return {};
    }

    QJsonObject toJson(const dkim::KeyCheck &check) const override
    {
        QJsonArray via;
        for (const dns::DomainName &target : check.viaCname)
            via.append(target.toString());
        return {{u"schema"_s, SchemaVersion},
                {u"name"_s, check.name.toString()},
                {u"state"_s, QString::fromLatin1(stateName(check.state))},
                {u"keyType"_s, check.record ? QJsonValue(QString::fromLatin1(check.record->keyType)) : QJsonValue()},
                {u"bits"_s, check.bits},
                {u"viaCname"_s, via},
                {u"published"_s, textsJson(check.published)},
                {u"findings"_s, findingsJson(check.findings)}};
    }

    void print(const dkim::KeyCheck &check) const override
    {
        console().text(u"%1: %2"_s.arg(check.name.toString(), QString::fromLatin1(stateName(check.state))));
        for (const dns::DomainName &target : check.viaCname)
            console().text(u"  through "_s + target.toString());
        if (check.record)
            console().text(u"  %1, %2 bits"_s.arg(QString::fromLatin1(check.record->keyType)).arg(check.bits));
        for (const QByteArray &text : check.published)
            console().text(u"  "_s + displayText(text));
        printFindings(console(), check.findings);
    }

    dkim::KeyCheckRequest m_request;
};

} // namespace

std::unique_ptr<Command> makeDkimCheckCommand(const Context &context)
{
    return std::make_unique<DkimCheckCommand>(context);
}

} // namespace sw::cli
