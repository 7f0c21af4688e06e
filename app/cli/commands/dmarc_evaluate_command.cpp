// SPDX-License-Identifier: Apache-2.0
// `dmarc evaluate`: the RFC 9989 result for given identities. Exit: 0 pass, 1 any other result, 3 temperror.
#include "app/cli/frame/commands.h"
#include "app/cli/options/dns_command.h"
#include "app/cli/output/dmarc_json.h"

namespace sw::cli {

using namespace Qt::StringLiterals;

namespace {

class DmarcEvaluateCommand final : public DnsCommand
{
public:
    using DnsCommand::DnsCommand;

    void declare(QCommandLineParser &parser) override
    {
        parser.addOptions(
            {{u"from"_s, u"The domain in the From address."_s, u"DOMAIN"_s},
             {u"spf"_s, u"What SPF said of which domain, such as example.com=pass."_s, u"DOMAIN=RESULT"_s},
             {u"dkim"_s, u"What DKIM said of which signing domain; repeatable."_s, u"DOMAIN=RESULT"_s},
             {u"json"_s, u"Print one JSON object."_s}});
        DnsCommand::declare(parser);
    }

    Usage<> accept(const QCommandLineParser &parser) override
    {
        if (const auto none = positionals(parser, {}); !none)
            return unexpected(none.error());
        if (!parser.isSet(u"from"_s))
            return usageError(u"--from is missing: give the domain in the From address."_s);
        if (const auto read = store(m_from, readDomain(u"--from"_s, parser.value(u"from"_s))); !read)
            return read;
        if (parser.values(u"spf"_s).size() > 1)
            return usageError(u"--spf is given more than once: a message has one SPF result."_s);
        static const QStringList spf{u"pass"_s, u"fail"_s,      u"softfail"_s, u"neutral"_s,
                                     u"none"_s, u"temperror"_s, u"permerror"_s};
        static const QStringList dkim{u"pass"_s,   u"fail"_s,      u"none"_s,     u"neutral"_s,
                                      u"policy"_s, u"temperror"_s, u"permerror"_s};
        if (const auto read = readIdentities(parser, u"spf"_s, dmarc::Identity::Kind::Spf, spf); !read)
            return read;
        if (const auto read = readIdentities(parser, u"dkim"_s, dmarc::Identity::Kind::Dkim, dkim); !read)
            return read;
        m_json = parser.isSet(u"json"_s);
        return DnsCommand::accept(parser);
    }

protected:
    void run() override
    {
        ask([this](const dns::Facts &known) { return dmarc::evaluate(known, m_from, m_identities); },
            [this](const dmarc::Evaluation &evaluation) {
                if (m_json) {
                    QJsonObject json = evaluationJson(evaluation);
                    json.insert(u"schema"_s, SchemaVersion);
                    console().json(json);
                } else {
                    print(evaluation);
                }
                using Result = dmarc::Evaluation::Result;
                finish(evaluation.result == Result::Pass        ? ExitCode::Good
                       : evaluation.result == Result::TempError ? ExitCode::Unknown
                                                                : ExitCode::ToDo);
            });
    }

private:
    Usage<> readIdentities(const QCommandLineParser &parser, const QString &option, dmarc::Identity::Kind kind,
                           const QStringList &results)
    {
        for (const QString &given : parser.values(option)) {
            const qsizetype equals = given.lastIndexOf(u'=');
            if (equals <= 0)
                return usageError(u"--%1 \"%2\": give DOMAIN=RESULT."_s.arg(option, given));
            const auto domain = readName(u"--"_s + option, given.left(equals));
            if (!domain)
                return unexpected(domain.error());
            const QString result = given.mid(equals + 1).toLower();
            if (!results.contains(result))
                return usageError(u"--%1 \"%2\": the result is one of %3."_s.arg(option, given, results.join(u", ")));
            m_identities.append({kind, *domain, result.toLatin1()});
        }
        return {};
    }

    void print(const dmarc::Evaluation &evaluation)
    {
        console().text(QString::fromLatin1(dmarc::resultName(evaluation.result)));
        for (const dns::DomainName &domain : evaluation.alignedDomains())
            console().text(u"  aligned: "_s + domain.toString());
        if (evaluation.discovery.record)
            console().text(u"  policy %1 at %2"_s.arg(policyText(evaluation.discovery.effectivePolicy),
                                                      evaluation.discovery.policyDomain.toString()));
        printFindings(console(), evaluation.findings);
    }

    dns::DomainName m_from;
    QList<dmarc::Identity> m_identities;
    bool m_json = false;
};

} // namespace

std::unique_ptr<Command> makeDmarcEvaluateCommand(const Context &context)
{
    return std::make_unique<DmarcEvaluateCommand>(context);
}

} // namespace sw::cli
