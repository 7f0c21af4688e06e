// SPDX-License-Identifier: Apache-2.0
#include "core/dns/zone/zone_fault.h"

#include <algorithm>

namespace sw::dns {

namespace {

constexpr qsizetype MaxParentServers = 3; // one that answers is enough
constexpr qsizetype MaxServers = 8;       // of the delegation, and addresses of them

bool isSilence(const LookupFailure &failure)
{
    return failure.kind == FailureKind::Timeout || failure.kind == FailureKind::Network ||
           failure.kind == FailureKind::Tls;
}

QString endpointOf(const Fact &fact)
{
    return QString::fromUtf8(fact.provenance.endpoint);
}

// What the resolver answered about the zone above; nullptr: there is no zone above.
const Fact *askAbove(const Facts &facts, const DomainName &domain, QuestionSet &needed)
{
    const DomainName above = domain.parent();
    return above.isRoot() ? nullptr : facts.findOr(needed, Question{above, RecordType::SOA});
}

// The name servers that the zone above names for the domain, or for a domain between the two.
Step<QList<DomainName>> delegation(const Facts &facts, const DomainName &domain)
{
    QList<DomainName> names;
    if (domain.parent().isRoot())
        return names;
    const auto parent = findZone(facts, domain.parent());
    if (!isDone(parent))
        return neededBy(parent);
    QuestionSet needed;
    const QList<QByteArray> specs = resultOf(parent).serverSpecs();
    for (const QByteArray &spec : specs.first(std::min(specs.size(), MaxParentServers))) {
        const Fact *fact = facts.findOr(needed, Query{{domain, RecordType::NS}, Server::authoritative(spec)});
        if (fact == nullptr || fact->answer() == nullptr || !names.isEmpty())
            continue;
        for (const ResourceRecord &record : fact->answer()->records) {
            if (const auto *target = record.as<NameData>(); target != nullptr && names.size() < MaxServers)
                names.append(target->target);
        }
    }
    if (!needed.isEmpty())
        return needed;
    return names;
}

struct Tally
{
    int answering = 0; // with an SOA of the zone
    int refusing = 0;  // SERVFAIL, REFUSED, lame
    int silent = 0;
    QStringList servers = {};
    QString outcome = {};
    QList<Evidence> evidence = {};
};

Step<Tally> askServers(const Facts &facts, const DomainName &domain, const QList<DomainName> &names)
{
    QuestionSet needed;
    QList<std::pair<DomainName, QByteArray>> addresses;
    for (const DomainName &name : names) {
        for (const RecordType type : {RecordType::A, RecordType::AAAA}) {
            const Fact *fact = facts.findOr(needed, Question{name, type});
            if (fact == nullptr || fact->answer() == nullptr)
                continue;
            const auto *address = fact->answer()->records.first().as<AData>();
            if (address != nullptr && addresses.size() < MaxServers)
                addresses.append({name, serverSpec(address->address)});
        }
    }
    Tally tally;
    for (const auto &[name, spec] : std::as_const(addresses)) {
        const Fact *fact = facts.findOr(needed, Query{{domain, RecordType::SOA}, Server::authoritative(spec)});
        if (fact == nullptr)
            continue;
        tally.evidence.append(evidenceOf(*fact));
        if (!fact->isFailure()) {
            ++tally.answering;
        } else if (isSilence(*fact->failure())) {
            ++tally.silent;
        } else {
            ++tally.refusing;
            tally.outcome = QString::fromLatin1(outcomeName(fact->outcome));
        }
        if (!tally.servers.contains(name.toString()))
            tally.servers.append(name.toString());
    }
    if (!needed.isEmpty())
        return needed;
    return tally;
}

} // namespace

Step<Finding> zoneFault(const Facts &facts, const DomainName &domain, const Zone &zone)
{
    Finding finding{"zone-fault-unknown", {{"domain", domain.toString()}}, {}};
    const Fact *failed = zone.failures.isEmpty() ? nullptr : facts.find(zone.failures.first());
    if (failed == nullptr)
        return finding;
    finding.evidence.append(evidenceOf(*failed));
    finding.args.insert("outcome", QString::fromLatin1(outcomeName(failed->outcome)));
    finding.args.insert("server", endpointOf(*failed));
    const LookupFailure *failure = failed->failure();
    if (failure == nullptr && failed->provenance.endpoint.isEmpty())
        return finding;                                             // a file of records: no query was sent
    if (failure == nullptr || failure->detail == "empty-answers") { // denied without an SOA, by a resolver of that kind
        finding.code = "network-resolver-empty";
        return finding;
    }
    if (failure->kind == FailureKind::NotAsked || failure->kind == FailureKind::Cancelled)
        return finding;

    QuestionSet needed;
    const Fact *above = askAbove(facts, domain, needed);
    if (!needed.isEmpty())
        return needed;
    // It fails for the zone above as well: then this zone is not the reason.
    const LookupFailure *alsoAbove = above != nullptr ? above->failure() : nullptr;
    if (alsoAbove != nullptr && isSilence(*failure) && isSilence(*alsoAbove)) {
        finding.code = "network-resolver-silent";
        return finding;
    }
    if (alsoAbove != nullptr && failure->kind == FailureKind::Refused && alsoAbove->kind == FailureKind::Refused) {
        finding.code = "network-resolver-refuses";
        return finding;
    }
    const auto names = delegation(facts, domain);
    if (!isDone(names))
        return neededBy(names);
    const auto asked = askServers(facts, domain, resultOf(names));
    if (!isDone(asked))
        return neededBy(asked);
    const Tally &tally = resultOf(asked);
    finding.evidence += tally.evidence;
    finding.args.insert("servers", tally.servers.join(QStringLiteral(", ")));
    if (tally.answering > 0) {
        finding.code = "network-resolver-fails-for-zone";
    } else if (tally.refusing > 0) {
        finding.code = "zone-not-served";
        finding.args.insert("outcome", tally.outcome);
    } else if (tally.silent > 0) {
        finding.code = "zone-servers-silent";
    } else if (!isSilence(*failure)) {
        finding.code = "zone-not-served-likely";
    }
    return finding;
}

} // namespace sw::dns
