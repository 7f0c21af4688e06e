// `survey DOMAIN`: what is published now, with findings. Exit: 0 nothing to mend, 1 something is missing or wrong,
// 3 some part could not be asked and nothing is known to be wrong.
#include "app/cli/commands.h"
#include "app/cli/dns_command.h"
#include "app/cli/json_values.h"
#include "app/cli/tables.h"
#include "core/report/words.h"
#include "core/verify/survey_json.h"

#include <algorithm>

namespace sw::cli {

using namespace Qt::StringLiterals;

namespace {

bool anyPart(const verify::Survey &survey, verify::Presence presence)
{
    const auto is = [presence](const verify::SurveyPart &part) { return part.presence == presence; };
    return is(survey.spf) || is(survey.dmarc) || is(survey.mx) || is(survey.dkim);
}

ExitCode exitFor(const verify::Survey &survey)
{
    const bool unknown = survey.zone.state == dns::Zone::State::Unknown || anyPart(survey, verify::Presence::Unknown);
    const bool noSpf = survey.spf.presence == verify::Presence::Missing;
    const bool noDmarc = survey.dmarc.presence == verify::Presence::Missing;
    if (noSpf || noDmarc || survey.zone.state == dns::Zone::State::DoesNotExist)
        return ExitCode::ToDo;
    if (unknown) // findings of what could not be asked rank as warnings: they are no reason to say "no"
        return ExitCode::Unknown;
    return hasSeverity(survey.findings, Severity::Warning) ? ExitCode::ToDo : ExitCode::Good;
}

class SurveyCommand final : public DnsCommand
{
public:
    using DnsCommand::DnsCommand;

    void declare(QCommandLineParser &parser) override
    {
        DnsCommand::declare(parser);
        parser.addPositionalArgument(u"DOMAIN"_s, u"The domain in the From address of the mail."_s);
        parser.addOption({u"json"_s, u"Print one JSON object."_s});
    }

    Usage<> accept(const QCommandLineParser &parser) override
    {
        const auto arguments = positionals(parser, {u"DOMAIN"_s});
        if (!arguments)
            return usageError(arguments.error().text);
        const auto domain = readDomain(u"DOMAIN"_s, arguments->first());
        if (!domain)
            return usageError(domain.error().text);
        m_domain = *domain;
        m_json = parser.isSet(u"json"_s);
        auto catalog = builtInCatalog();
        if (!catalog)
            return usageError(catalog.error().text);
        m_catalog = std::move(*catalog);
        return DnsCommand::accept(parser);
    }

protected:
    void run() override
    {
        ask([this](const dns::Facts &known) { return verify::survey(m_domain, m_catalog, known); },
            [this](const verify::Survey &survey) {
                if (m_json)
                    console().json(verify::toJson(survey, report::findingWords(), report::severityOf()));
                else
                    print(survey);
                finish(exitFor(survey));
            });
    }

private:
    void print(const verify::Survey &survey)
    {
        console().text(survey.domain.toUnicode());
        printZone(survey);
        printPart(u"MX"_s, survey.mx);
        printPart(u"SPF"_s, survey.spf);
        if (survey.spfLookups >= 0)
            console().text(u"          %1 of 10 lookups"_s.arg(survey.spfLookups));
        printPart(u"DKIM"_s, survey.dkim);
        printPart(u"DMARC"_s, survey.dmarc);
        if (!survey.findings.isEmpty()) {
            console().text(u"Findings"_s);
            printFindings(console(), survey.findings);
        }
    }

    void printZone(const verify::Survey &survey)
    {
        switch (survey.zone.state) {
        case dns::Zone::State::Found: {
            QStringList servers;
            for (const dns::NameServer &server : survey.zone.servers)
                servers.append(server.name.toString());
            const catalog::DnsHost *host = m_catalog.dnsHost(survey.dnsHost);
            console().text(u"  Zone    %1, at %2"_s.arg(
                survey.zone.apex.toUnicode(), host != nullptr ? host->name : u"a DNS host not in our list"_s));
            console().text(u"  Servers "_s + servers.join(u", "));
            return;
        }
        case dns::Zone::State::DoesNotExist:
            console().text(u"  Zone    does not exist"_s);
            return;
        case dns::Zone::State::Unknown:
            console().text(u"  Zone    could not be asked"_s);
            return;
        }
    }

    void printPart(const QString &title, const verify::SurveyPart &part)
    {
        const QString head = u"  %1"_s.arg(title, -8);
        switch (part.presence) {
        case verify::Presence::Present:
            for (const QByteArray &value : part.values)
                console().text((&value == &part.values.first() ? head : QString(10, u' ')) + QString::fromUtf8(value));
            return;
        case verify::Presence::Missing:
            console().text(head + u"none published"_s);
            return;
        case verify::Presence::Unasked:
            console().text(head + u"not asked"_s);
            return;
        case verify::Presence::Unknown:
            console().text(head + u"could not find out (%1)"_s.arg(QString::fromLatin1(part.failure)));
            return;
        }
    }

    dns::DomainName m_domain;
    catalog::Catalog m_catalog;
    bool m_json = false;
};

} // namespace

std::unique_ptr<Command> makeSurveyCommand(const Context &context)
{
    return std::make_unique<SurveyCommand>(context);
}

} // namespace sw::cli
