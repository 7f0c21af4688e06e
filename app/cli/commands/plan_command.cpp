// SPDX-License-Identifier: Apache-2.0
// `plan DOMAIN --route …`: the records to publish, merged with the published ones. Exit: 0 all there already, 1
// something is to be published, 3 the published records could not be seen (except offline, where nothing is asked).
#include "app/cli/frame/commands.h"
#include "app/cli/options/dns_command.h"
#include "app/cli/options/existing_zone.h"
#include "app/cli/options/input_file.h"
#include "app/cli/options/language_option.h"
#include "app/cli/options/setup_options.h"
#include "app/cli/options/tables.h"
#include "app/cli/output/json_values.h"
#include "app/cli/output/verdicts.h"
#include "core/dns/facts/local_resolvers.h"
#include "core/plan/planner.h"
#include "core/report/export/exports.h"

namespace sw::cli {

using namespace Qt::StringLiterals;

namespace {

QStringList formatNames()
{
    QStringList names;
    for (const report::Format format : report::AllFormats)
        names.append(QString::fromLatin1(report::formatName(format)));
    return names;
}

class PlanCommand final : public DnsCommand
{
public:
    using DnsCommand::DnsCommand;

    void declare(QCommandLineParser &parser) override
    {
        parser.addPositionalArgument(u"DOMAIN"_s, u"The domain in the From address of the mail."_s);
        declareSetupOptions(parser);
        parser.addOptions(
            {{u"existing"_s,
              u"A zone file, or a PLAN.json taken as published, stands in for what is there; without --resolver nobody "
              "else is asked."_s,
              u"FILE"_s},
             {u"offline"_s, u"Ask nobody: plan as if nothing were known of what is published."_s},
             {u"format"_s, formatNames().join(u", ") + u" (text)."_s, u"FORMAT"_s},
             {u"json"_s, u"The same as --format json."_s},
             {{u"o"_s, u"output"_s}, u"Write there instead of to standard output."_s, u"FILE"_s}});
        declareLanguage(parser);
        declareCatalog(parser);
        DnsCommand::declare(parser);
    }

    Usage<> accept(const QCommandLineParser &parser) override
    {
        const auto domain = domainArgument(parser);
        if (!domain)
            return unexpected(domain.error());
        if (const auto language = readLanguage(parser); !language)
            return unexpected(language.error());
        if (const auto read = store(m_catalog, readCatalog(parser)); !read)
            return read;
        if (const auto read = store(m_given, readSetup(parser, *domain, m_catalog)); !read)
            return read;
        if (const auto format = readFormat(parser); !format)
            return format;
        if (const auto accepted = DnsCommand::accept(parser); !accepted)
            return accepted;
        return readSource(parser);
    }

protected:
    void run() override
    {
        ask([this](const dns::Facts &known) { return plan::planRecords(m_given.setup, m_catalog, known, m_cut); },
            [this](plan::RecordPlan planned) {
                planned.findings = m_given.findings + m_fileFindings + planned.findings;
                show(planned);
            });
    }

private:
    Usage<> readFormat(const QCommandLineParser &parser)
    {
        const bool json = parser.isSet(u"json"_s);
        const auto name = choiceOption(parser, u"format"_s, formatNames(), json ? u"json"_s : u"text"_s);
        if (!name)
            return unexpected(name.error());
        if (json && *name != u"json")
            return usageError(u"--json and --format %1 exclude each other."_s.arg(*name));
        m_format = *report::formatFromName(name->toLatin1());
        m_output = parser.value(u"output"_s);
        if (parser.isSet(u"output"_s) && m_output.isEmpty())
            return usageError(u"-o needs the name of a file."_s);
        return {};
    }

    Usage<> readSource(const QCommandLineParser &parser)
    {
        const bool existing = parser.isSet(u"existing"_s);
        const bool offline = parser.isSet(u"offline"_s);
        if (existing && offline)
            return usageError(u"--existing and --offline exclude each other."_s);
        if (offline)
            setResolver(m_offlineResolver);
        return existing ? readExisting(parser) : Usage<>();
    }

    Usage<> readExisting(const QCommandLineParser &parser)
    {
        auto existing = readExistingZone(u"--existing"_s, parser.value(u"existing"_s), m_given.setup.domain);
        if (!existing)
            return unexpected(existing.error());
        const bool onlyFile = parser.values(u"resolver"_s).isEmpty();
        dns::Resolver &others = onlyFile ? static_cast<dns::Resolver &>(m_outsideFile) : network();
        m_existing = std::make_unique<dns::ZoneFileResolver>(std::move(existing->zone), others);
        m_fileFindings = std::move(existing->findings);
        m_cut = std::move(existing->cut);
        setResolver(*m_existing);
        return {};
    }

    void show(const plan::RecordPlan &planned)
    {
        const QByteArray octets = report::exportPlan(planned, m_format);
        if (m_output.isEmpty() || m_output == u"-") {
            console().raw(octets);
        } else if (const auto written = writeOutput(u"-o"_s, m_output, octets); !written) {
            fail(ExitCode::Usage, written.error().text);
            return;
        }
        finish(verdictOn(planned));
    }

    catalog::Catalog m_catalog;
    GivenSetup m_given;
    report::Format m_format = report::Format::Text;
    QString m_output;
    Findings m_fileFindings;    // about the file of --existing
    QList<plan::CutText> m_cut; // the same
    dns::OfflineResolver m_offlineResolver;
    dns::OfflineResolver m_outsideFile{dns::OutsideFile};
    std::unique_ptr<dns::ZoneFileResolver> m_existing;
};

} // namespace

std::unique_ptr<Command> makePlanCommand(const Context &context)
{
    return std::make_unique<PlanCommand>(context);
}

} // namespace sw::cli
