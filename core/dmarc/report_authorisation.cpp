// SPDX-License-Identifier: Apache-2.0
#include "core/dmarc/report_authorisation.h"

#include <algorithm>

namespace sw::dmarc {

namespace {

constexpr qsizetype MostDestinations = 50; // per tag; receivers use far fewer

// Fills in the status; false while answers are missing.
bool judge(const dns::Facts &facts, const dns::DomainName &policyDomain, ReportDestination &destination,
           dns::QuestionSet &needed)
{
    const auto host = dns::DomainName::fromText(destination.uri.host);
    if (!host || host->isRoot()) {
        destination.status = ReportDestination::Status::Unusable;
        return true;
    }
    if (*host == policyDomain) {
        destination.status = ReportDestination::Status::Internal;
        return true;
    }
    const auto ours = dns::part(walk(facts, policyDomain), needed);
    const auto theirs = dns::part(walk(facts, *host), needed);
    const auto counterpart = counterpartRecord(policyDomain, *host);
    std::optional<dns::Query> query;
    const dns::Fact *fact = nullptr;
    if (counterpart) {
        query = dns::Query{{counterpart->owner, dns::RecordType::TXT}};
        fact = facts.findOr(needed, *query); // asked together with the walks: one round trip less
    }
    if (!ours || !theirs || (counterpart && fact == nullptr))
        return false;

    destination.failures = ours->failures() + theirs->failures();
    if (destination.failures.isEmpty() && organizationalDomain(*ours) == organizationalDomain(*theirs)) {
        destination.status = ReportDestination::Status::Internal;
        return true;
    }
    destination.counterpart = counterpart;
    if (!counterpart) {
        destination.status =
            destination.failures.isEmpty() ? ReportDestination::Status::Unusable : ReportDestination::Status::Unknown;
        return true;
    }
    if (fact->isFailure())
        destination.failures.append(*query);
    const QByteArrayList texts = fact->texts();
    const bool said =
        std::any_of(texts.cbegin(), texts.cend(), [](const QByteArray &text) { return isDmarcRecord(text); });
    if (said)
        destination.status = ReportDestination::Status::Authorised;
    else if (destination.failures.isEmpty())
        destination.status = ReportDestination::Status::NotAuthorised;
    return true;
}

} // namespace

std::optional<dns::ResourceRecord> counterpartRecord(const dns::DomainName &policyDomain, const dns::DomainName &host)
{
    const auto owner = host.prepended(policyDomain.toText() + "._report._dmarc");
    if (!owner)
        return std::nullopt;
    return dns::txtRecord(*owner, "v=DMARC1;");
}

dns::Step<QList<ReportDestination>> checkReportDestinations(const dns::Facts &facts,
                                                            const dns::DomainName &policyDomain, const Record &record)
{
    QList<ReportDestination> destinations;
    for (const ReportUri &uri : record.rua.first(std::min(MostDestinations, record.rua.size())))
        destinations.append({"rua", uri});
    for (const ReportUri &uri : record.ruf.first(std::min(MostDestinations, record.ruf.size())))
        destinations.append({"ruf", uri});
    dns::QuestionSet needed;
    bool complete = true;
    for (ReportDestination &destination : destinations)
        complete = judge(facts, policyDomain, destination, needed) && complete;
    if (!complete)
        return needed;
    return destinations;
}

Findings destinationFindings(const dns::Facts &facts, const QList<ReportDestination> &destinations)
{
    Findings findings;
    for (const ReportDestination &destination : destinations) {
        Finding finding{{},
                        {{"tag", QString::fromLatin1(destination.tag)},
                         {"uri", QString::fromUtf8(destination.uri.uri)},
                         {"host", QString::fromUtf8(destination.uri.host)}}};
        if (destination.counterpart) {
            const dns::Question question{destination.counterpart->owner, dns::RecordType::TXT};
            finding.args.insert("name", question.name.toString());
            if (const dns::Fact *fact = facts.find(question))
                finding.evidence.append(dns::evidenceOf(*fact));
        }
        switch (destination.status) {
        case ReportDestination::Status::Internal:
        case ReportDestination::Status::Authorised:
            continue;
        case ReportDestination::Status::NotAuthorised:
            finding.code = "dmarc-report-not-authorised";
            break;
        case ReportDestination::Status::Unknown:
            finding.code = "dmarc-report-unknown";
            break;
        case ReportDestination::Status::Unusable:
            finding.code = "dmarc-report-unusable";
            break;
        }
        findings.append(finding);
    }
    return findings;
}

} // namespace sw::dmarc
