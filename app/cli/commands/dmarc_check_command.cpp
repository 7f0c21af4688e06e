// SPDX-License-Identifier: Apache-2.0
// `dmarc check DOMAIN`: the policy that applies, and how it was found. Exit: 0 there is one and nothing to correct, 1
// there is none or something to correct, 3 could not find out.
#include "app/cli/frame/commands.h"
#include "app/cli/options/query_command.h"
#include "app/cli/output/dmarc_json.h"
#include "core/base/display_text.h"
#include "core/dmarc/check.h"
#include "core/dmarc/record/policy_ladder.h"

namespace sw::cli {

using namespace Qt::StringLiterals;

namespace {

using Status = dmarc::Discovery::Status;

QString destinationWord(dmarc::ReportDestination::Status status)
{
    switch (status) {
    case dmarc::ReportDestination::Status::Internal:
        return u"internal"_s;
    case dmarc::ReportDestination::Status::Authorised:
        return u"authorised"_s;
    case dmarc::ReportDestination::Status::NotAuthorised:
        return u"notAuthorised"_s;
    case dmarc::ReportDestination::Status::Unknown:
        return u"unknown"_s;
    case dmarc::ReportDestination::Status::Unusable:
        return u"unusable"_s;
    }
    Q_UNREACHABLE();
}

QString counterpartValue(const dmarc::ReportDestination &destination)
{
    const auto *text = destination.counterpart->as<dns::TxtData>();
    return text ? QString::fromUtf8(text->joined()) : QString();
}

QJsonArray destinationsJson(const QList<dmarc::ReportDestination> &destinations)
{
    QJsonArray out;
    for (const dmarc::ReportDestination &destination : destinations) {
        QJsonObject json{{u"tag"_s, QString::fromLatin1(destination.tag)},
                         {u"uri"_s, QString::fromUtf8(destination.uri.uri)},
                         {u"host"_s, QString::fromUtf8(destination.uri.host)},
                         {u"state"_s, destinationWord(destination.status)}};
        if (destination.counterpart) {
            json.insert(u"counterpart"_s, QJsonObject{{u"name"_s, destination.counterpart->owner.toString()},
                                                      {u"type"_s, u"TXT"_s},
                                                      {u"value"_s, counterpartValue(destination)}});
        }
        out.append(json);
    }
    return out;
}

// By what the DNS alone shows; facts that only people know count as missing.
dmarc::Ladder ladderOf(const dmarc::Check &check)
{
    dmarc::LadderEvidence evidence;
    evidence.record = check.discovery.record;
    return dmarc::policyLadder(evidence);
}

QJsonValue ladderJson(const dmarc::Check &check)
{
    if (check.discovery.status == Status::Unknown)
        return {};
    const dmarc::Ladder ladder = ladderOf(check);
    const auto policy = [](const std::optional<dmarc::Policy> &p) {
        return p ? QJsonValue(policyText(*p)) : QJsonValue();
    };
    return QJsonObject{
        {u"now"_s, policy(ladder.now)}, {u"next"_s, policy(ladder.next)}, {u"missing"_s, findingsJson(ladder.missing)}};
}

class DmarcCheckCommand final : public QueryCommand<dmarc::Check>
{
public:
    using QueryCommand::QueryCommand;

    void declare(QCommandLineParser &parser) override
    {
        parser.addPositionalArgument(u"DOMAIN"_s, u"The domain in the From address."_s);
        QueryCommand::declare(parser);
    }

    Usage<> accept(const QCommandLineParser &parser) override
    {
        if (const auto read = store(m_request.domain, domainArgument(parser)); !read)
            return read;
        return QueryCommand::accept(parser);
    }

protected:
    dns::Step<dmarc::Check> step(const dns::Facts &known) const override { return dmarc::check(known, m_request); }

private:
    ExitCode exitFor(const dmarc::Check &check) const override
    {
        switch (check.discovery.status) {
        case Status::Unknown:
            return ExitCode::Unknown;
        case Status::NoPolicy:
        case Status::Broken:
            return ExitCode::ToDo;
        case Status::Applies:
            break;
        }
        return hasSeverity(check.findings, Severity::Warning) ? ExitCode::ToDo : ExitCode::Good;
    }

    QJsonObject toJson(const dmarc::Check &check) const override
    {
        const dmarc::Discovery &found = check.discovery;
        const bool record = found.record.has_value();
        const auto ifRecord = [record](const QString &text) { return record ? QJsonValue(text) : QJsonValue(); };
        // A record may be seen although the tree walk is incomplete: then it is unknown whether it applies.
        const auto ifKnown = [&found](dmarc::Policy policy) {
            return found.status == Status::Applies ? QJsonValue(policyText(policy)) : QJsonValue();
        };
        return {
            {u"schema"_s, SchemaVersion},
            {u"domain"_s, found.author.toString()},
            {u"state"_s, statusWord(found.status)},
            {u"record"_s, ifRecord(record ? QString::fromUtf8(found.record->text) : QString())},
            {u"policyDomain"_s, ifRecord(found.policyDomain.toString())},
            {u"policy"_s, ifKnown(found.policy)},
            {u"effectivePolicy"_s, ifKnown(found.effectivePolicy)},
            {u"source"_s, QString::fromLatin1(dmarc::sourceName(found.source))},
            {u"organizationalDomain"_s,
             QJsonObject{{u"treeWalk"_s, found.organizationalDomain ? QJsonValue(found.organizationalDomain->toString())
                                                                    : QJsonValue()},
                         {u"publicSuffix"_s, check.organizationalDomainByList.toString()}}},
            {u"queries"_s, walkJson(found.walk)},
            {u"reports"_s, destinationsJson(check.destinations)},
            {u"ladder"_s, ladderJson(check)},
            {u"findings"_s, findingsJson(check.findings)}};
    }

    static QString statusWord(Status status)
    {
        switch (status) {
        case Status::Applies:
            return u"applies"_s;
        case Status::NoPolicy:
            return u"noPolicy"_s;
        case Status::Broken:
            return u"broken"_s;
        case Status::Unknown:
            return u"unknown"_s;
        }
        Q_UNREACHABLE();
    }

    void print(const dmarc::Check &check) const override
    {
        const dmarc::Discovery &found = check.discovery;
        if (found.record) {
            console().text(u"%1: %2"_s.arg(found.policyDomain.toString(), displayText(found.record->text)));
            if (found.status == Status::Applies)
                console().text(
                    u"  policy %1, in effect %2"_s.arg(policyText(found.policy), policyText(found.effectivePolicy)));
        }
        switch (found.status) {
        case Status::Applies:
            break;
        case Status::NoPolicy:
            console().text(u"No DMARC policy is published for %1."_s.arg(found.author.toUnicode()));
            break;
        case Status::Broken:
            console().text(u"  The record is broken: receivers ignore it."_s);
            break;
        case Status::Unknown:
            console().text(u"Could not find out which policy applies to %1."_s.arg(found.author.toUnicode()));
            break;
        }
        printFindings(console(), check.findings);
        for (const dmarc::ReportDestination &destination : check.destinations) {
            if (destination.counterpart && destination.status != dmarc::ReportDestination::Status::Authorised)
                console().text(u"%1 has to publish: %2 TXT \"%3\""_s.arg(QString::fromUtf8(destination.uri.host),
                                                                         destination.counterpart->owner.toString(),
                                                                         counterpartValue(destination)));
        }
        printLadder(check);
    }

    void printLadder(const dmarc::Check &check) const
    {
        const dmarc::Ladder ladder = ladderOf(check);
        if (check.discovery.status == Status::Unknown || !ladder.next)
            return;
        console().text(
            u"Next step: p=%1%2"_s.arg(policyText(*ladder.next), ladder.missing.isEmpty() ? QString() : u", when"_s));
        printFindings(console(), ladder.missing);
    }

    dmarc::CheckRequest m_request;
};

} // namespace

std::unique_ptr<Command> makeDmarcCheckCommand(const Context &context)
{
    return std::make_unique<DmarcCheckCommand>(context);
}

} // namespace sw::cli
