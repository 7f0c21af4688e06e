// SPDX-License-Identifier: Apache-2.0
// `dns query NAME TYPE`: one question with all its evidence. Exit: 0 an answer, 1 there is none, 3 could not ask.
#include "app/cli/frame/commands.h"
#include "app/cli/options/dns_command.h"
#include "app/cli/output/json_values.h"
#include "core/base/display_text.h"
#include "core/dns/net/endpoint/server_spec.h"
#include "core/report/findings/finding_text.h"
#include "core/report/text/extended_error_text.h"

#include <QRegularExpression>

namespace sw::cli {

using namespace Qt::StringLiterals;

namespace {

ExitCode exitFor(const dns::Fact &fact)
{
    if (fact.isFailure())
        return ExitCode::Unknown;
    return fact.isMissing() ? ExitCode::ToDo : ExitCode::Good;
}

QStringList flagsOf(const dns::Provenance &provenance)
{
    QStringList flags;
    const auto note = [&flags](bool set, const QString &name) {
        if (set)
            flags.append(name);
    };
    note(provenance.aa, u"aa"_s);
    note(provenance.tc, u"tc"_s);
    note(provenance.ra, u"ra"_s);
    note(provenance.ad, u"ad"_s);
    return flags;
}

// The whole header, as dig shows it; "tc" also if only the reply over UDP was truncated.
QStringList flagsOf(const dns::Message &message, bool truncated)
{
    QStringList flags;
    const auto note = [&flags](bool set, const QString &name) {
        if (set)
            flags.append(name);
    };
    note(message.qr, u"qr"_s);
    note(message.aa, u"aa"_s);
    note(message.tc || truncated, u"tc"_s);
    note(message.rd, u"rd"_s);
    note(message.ra, u"ra"_s);
    note(message.ad, u"ad"_s);
    note(message.cd, u"cd"_s);
    return flags;
}

std::optional<dns::ResourceRecord> soaOf(const dns::Fact &fact)
{
    if (const auto *noData = std::get_if<dns::NoData>(&fact.outcome))
        return noData->soa;
    if (const auto *nxDomain = std::get_if<dns::NxDomain>(&fact.outcome))
        return nxDomain->soa;
    return std::nullopt;
}

dns::RecordList answersOf(const dns::Fact &fact)
{
    dns::RecordList records = fact.chain();
    if (const dns::Answer *answer = fact.answer())
        records += answer->records;
    return records;
}

class DnsQueryCommand final : public DnsCommand
{
public:
    using DnsCommand::DnsCommand;

    void declare(QCommandLineParser &parser) override
    {
        DnsCommand::declare(parser);
        parser.addPositionalArgument(u"NAME"_s, u"The name to ask about."_s);
        parser.addPositionalArgument(u"TYPE"_s, u"TXT, CNAME, MX, A … or TYPE1234."_s);
        parser.addOptions(
            {{u"server"_s, u"Ask this server, as a resolver."_s, u"SPEC"_s},
             {u"authoritative"_s, u"Ask this server for what it holds itself (no recursion)."_s, u"ADDR"_s},
             {u"json"_s, u"Print one JSON object."_s}});
    }

    Usage<> accept(const QCommandLineParser &parser) override
    {
        const auto arguments = positionals(parser, {u"NAME"_s, u"TYPE"_s});
        if (!arguments)
            return unexpected(arguments.error());
        const auto name = dns::DomainName::fromUnicode(arguments->at(0));
        if (!name)
            return usageError(u"NAME \"%1\": %2"_s.arg(arguments->at(0), report::errorText(name.error())));
        const auto type = dns::typeFromName(arguments->at(1).toUtf8());
        if (!type)
            return usageError(u"TYPE \"%1\" is not a record type, such as TXT or TYPE1234."_s.arg(arguments->at(1)));
        m_query.question = {*name, *type};
        for (const QString &option : {u"server"_s, u"authoritative"_s}) {
            if (!parser.isSet(option))
                continue;
            const QByteArray spec = parser.value(option).toUtf8();
            const auto endpoint = dns::parseServerSpec(spec);
            if (!endpoint)
                return usageError(
                    u"--%1 \"%2\": %3"_s.arg(option, parser.value(option), report::errorText(endpoint.error())));
            m_query.server = option == u"server" ? dns::Server::recursive(spec) : dns::Server::authoritative(spec);
        }
        m_json = parser.isSet(u"json"_s);
        return DnsCommand::accept(parser);
    }

protected:
    void run() override
    {
        if (const dns::Fact *known = facts().find(m_query)) {
            show(*known, {});
            return;
        }
        if (fromSavedFacts()) {
            show({m_query, dns::LookupFailure{dns::FailureKind::NotAsked, {}}, {}}, {});
            return;
        }
        m_lookup = network().netLookup(m_query);
        connect(m_lookup.get(), &dns::Lookup::finished, this,
                [this](const dns::Fact &fact) { show(fact, m_lookup->lastMessage()); });
        m_lookup->start();
    }

    void release() override { m_lookup.reset(); }

private:
    void show(const dns::Fact &fact, const std::optional<dns::Message> &message)
    {
        if (m_json)
            console().json(toJson(fact, message));
        else
            print(fact);
        learn(fact);
        finish(exitFor(fact));
    }

    QJsonObject toJson(const dns::Fact &fact, const std::optional<dns::Message> &message) const
    {
        const dns::Provenance &from = fact.provenance;
        dns::RecordList authority;
        if (message)
            authority = message->authority;
        else if (const auto soa = soaOf(fact))
            authority = {*soa};
        const QDateTime expiry = fact.expiresAt().value_or(QDateTime());
        const QDateTime earliest = fact.expiresAtEarliest().value_or(QDateTime());
        QJsonObject json{
            {u"schema"_s, SchemaVersion},
            {u"name"_s, fact.query.question.name.toString()},
            {u"type"_s, QString::fromLatin1(dns::typeName(fact.query.question.type))},
            {u"outcome"_s, QString::fromLatin1(dns::outcomeName(fact.outcome))},
            {u"rcode"_s,
             message || !fact.isFailure() ? QJsonValue(QString::fromLatin1(dns::rcodeName(from.rcode))) : QJsonValue()},
            {u"flags"_s, QJsonArray::fromStringList(message ? flagsOf(*message, from.tc) : flagsOf(from))},
            {u"answers"_s, recordsJson(message ? message->answer : answersOf(fact))},
            {u"authority"_s, recordsJson(authority)},
            {u"ede"_s, extendedErrorsJson(from.extendedErrors)},
            {u"server"_s, QString::fromLatin1(from.endpoint)},
            {u"transport"_s, QString::fromLatin1(from.transport)},
            {u"rttMs"_s, from.rttMs < 0 ? QJsonValue() : QJsonValue(from.rttMs)},
            {u"expiresAt"_s, expiry.isValid() ? QJsonValue(expiry.toUTC().toString(Qt::ISODateWithMs)) : QJsonValue()},
            {u"expiresAtEarliest"_s,
             earliest.isValid() ? QJsonValue(earliest.toUTC().toString(Qt::ISODateWithMs)) : QJsonValue()},
            {u"dropped"_s, m_lookup ? m_lookup->droppedReplies() : 0},
            {u"at"_s, from.at.isValid() ? QJsonValue(from.at.toUTC().toString(Qt::ISODateWithMs)) : QJsonValue()}};
        if (const dns::LookupFailure *failure = fact.failure())
            json.insert(u"detail"_s, QString::fromUtf8(failure->detail));
        return json;
    }

    void print(const dns::Fact &fact)
    {
        const dns::Provenance &from = fact.provenance;
        console().text(u"%1: %2"_s.arg(QString::fromLatin1(fact.query.question.toText()),
                                       QString::fromLatin1(dns::outcomeName(fact.outcome))));
        for (const dns::ResourceRecord &record : answersOf(fact))
            console().text(u"  "_s + displayZoneText(dns::toZoneLine(record)).trimmed());
        if (const auto soa = soaOf(fact))
            console().text(u"  authority: "_s + displayZoneText(dns::toZoneLine(*soa)).trimmed());
        if (const dns::LookupFailure *failure = fact.failure(); failure != nullptr && !failure->detail.isEmpty())
            console().text(u"  detail: "_s + QString::fromUtf8(failure->detail));
        for (const dns::ExtendedError &error : from.extendedErrors) {
            const QString meaning = report::extendedErrorMeaning(error.code);
            console().text(u"  extended error %1: %2"_s.arg(
                QString::number(error.code),
                QStringList{meaning, error.text}.filter(QRegularExpression(u"."_s)).join(u" — ")));
        }
        if (const auto expiry = fact.expiresAt()) {
            const QString latest = expiry->toUTC().toString(Qt::ISODate);
            const auto earliest = fact.expiresAtEarliest();
            if (!earliest || *earliest == *expiry)
                console().text(u"  leaves caches that asked now at %1"_s.arg(latest));
            else
                console().text(u"  leaves caches that asked now between %1 and %2: resolvers keep it no longer, "
                               "whatever its TTL"_s.arg(earliest->toUTC().toString(Qt::ISODate), latest));
        }
        if (m_lookup && m_lookup->droppedReplies() > 0)
            console().text(u"  replies that were not accepted: %1"_s.arg(m_lookup->droppedReplies()));
        if (from.endpoint.isEmpty())
            return;
        const QString took = from.rttMs < 0 ? QString() : u", %1 ms"_s.arg(from.rttMs);
        console().text(u"  asked %1 over %2%3; flags %4"_s.arg(
            QString::fromLatin1(from.endpoint), QString::fromLatin1(from.transport), took, flagsOf(from).join(u' ')));
    }

    dns::Query m_query;
    bool m_json = false;
    std::unique_ptr<dns::NetLookup> m_lookup;
};

} // namespace

std::unique_ptr<Command> makeDnsQueryCommand(const Context &context)
{
    return std::make_unique<DnsQueryCommand>(context);
}

} // namespace sw::cli
