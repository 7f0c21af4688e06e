// SPDX-License-Identifier: Apache-2.0
// `dns zone DOMAIN`: every address of every name server, the parent's side of the cut, the signatures, and what this
// network does to questions. Exit: 0 nothing to correct, 1 something is wrong, 3 the zone was not found.
#include "app/cli/frame/commands.h"
#include "app/cli/options/query_command.h"
#include "app/cli/options/vantage_points.h"
#include "app/cli/output/json_values.h"
#include "core/dns/net/endpoint/server_spec.h"
#include "core/dns/net/endpoint/system_resolvers.h"
#include "core/dns/zone/zone_report.h"
#include "core/report/findings/finding_text.h"

namespace sw::cli {

using namespace Qt::StringLiterals;

namespace {

QString text(const QByteArray &bytes)
{
    return QString::fromUtf8(bytes);
}

QString pathName(dns::PathVerdict verdict)
{
    switch (verdict) {
    case dns::PathVerdict::Same:
        return u"same"_s;
    case dns::PathVerdict::Differ:
        return u"differ"_s;
    case dns::PathVerdict::Unknown:
        return u"unknown"_s;
    }
    Q_UNREACHABLE();
}

QString dnssecName(const dns::ZoneReport &report)
{
    return report.bogus ? u"bogus"_s : text(dns::dnssecStatusName(report.dnssec.status));
}

QJsonArray serversJson(const dns::ZoneHealth &health)
{
    QJsonArray array;
    for (const dns::ServerHealth &server : health.servers) {
        QJsonObject entry{{u"name"_s, server.name.toString()},
                          {u"address"_s, text(server.spec)},
                          {u"condition"_s, text(dns::conditionName(server.condition))},
                          {u"nameServers"_s, domainsJson(server.nameServers)}};
        if (server.serial)
            entry.insert(u"serial"_s, static_cast<qint64>(*server.serial));
        array.append(entry);
    }
    return array;
}

class DnsZoneCommand final : public QueryCommand<dns::ZoneReport>
{
public:
    using QueryCommand::QueryCommand;

    void declare(QCommandLineParser &parser) override
    {
        DnsCommand::declare(parser);
        parser.addPositionalArgument(u"DOMAIN"_s, u"A name in the zone."_s);
        declareCompare(parser);
        parser.addOption({u"json"_s, u"Print one JSON object."_s});
    }

    Usage<> accept(const QCommandLineParser &parser) override
    {
        const auto given = positionals(parser, {u"DOMAIN"_s});
        if (!given)
            return unexpected(given.error());
        if (const auto read = store(m_request.name, readName(u"DOMAIN"_s, given->first())); !read)
            return read;
        if (const auto read = QueryCommand::accept(parser); !read)
            return read;
        return store(m_request.encrypted, readCompare(parser));
    }

protected:
    dns::Step<dns::ZoneReport> step(const dns::Facts &known) const override
    {
        return dns::zoneReport(known, m_request);
    }

private:
    ExitCode exitFor(const dns::ZoneReport &report) const override
    {
        if (report.zone.state == dns::Zone::State::Unknown && !report.bogus)
            return ExitCode::Unknown;
        if (report.zone.state == dns::Zone::State::DoesNotExist || hasSeverity(report.findings, Severity::Warning))
            return ExitCode::ToDo;
        return ExitCode::Good;
    }

    QJsonObject toJson(const dns::ZoneReport &report) const override
    {
        const bool found = report.zone.state == dns::Zone::State::Found;
        QJsonObject json{{u"schema"_s, SchemaVersion},
                         {u"zone"_s, found ? report.zone.apex.toString() : QString()},
                         {u"dnssec"_s, dnssecName(report)},
                         {u"path"_s, pathName(report.path)},
                         {u"servers"_s, report.health ? serversJson(*report.health) : QJsonArray()},
                         {u"findings"_s, findingsJson(report.findings)}};
        if (report.dnssec.expires)
            json.insert(u"signaturesEnd"_s, report.dnssec.expires->toUTC().toString(Qt::ISODate));
        if (report.health) {
            json.insert(u"atZone"_s, domainsJson(report.health->atZone));
            json.insert(u"atParent"_s,
                        report.health->parentKnown ? QJsonValue(domainsJson(report.health->atParent)) : QJsonValue());
        }
        return json;
    }

    void print(const dns::ZoneReport &report) const override
    {
        switch (report.zone.state) {
        case dns::Zone::State::Found:
            console().text(u"Zone %1"_s.arg(report.zone.apex.toUnicode()));
            break;
        case dns::Zone::State::DoesNotExist:
            console().text(u"There is no zone for %1: nobody has registered it."_s.arg(m_request.name.toUnicode()));
            break;
        case dns::Zone::State::Unknown:
            console().text(u"The zone of %1 could not be found out."_s.arg(m_request.name.toUnicode()));
            break;
        }
        for (const dns::ServerHealth &server : report.health ? report.health->servers : QList<dns::ServerHealth>()) {
            const QString serial = server.serial ? u", serial %1"_s.arg(*server.serial) : QString();
            console().text(u"  %1 %2: %3%4"_s.arg(server.name.toString(), text(server.spec),
                                                  text(dns::conditionName(server.condition)), serial));
        }
        const QString end = report.dnssec.expires
                                ? u", signatures until "_s + report.dnssec.expires->toUTC().toString(Qt::ISODate)
                                : QString();
        console().text(u"  DNSSEC: %1%2"_s.arg(dnssecName(report), end));
        if (m_request.encrypted)
            console().text(
                u"  This network and %1 say: %2"_s.arg(text(m_request.encrypted->spec), pathName(report.path)));
        printFindings(console(), report.findings);
    }

    dns::ZoneReportRequest m_request;
};

} // namespace

std::unique_ptr<Command> makeDnsZoneCommand(const Context &context)
{
    return std::make_unique<DnsZoneCommand>(context);
}

} // namespace sw::cli
