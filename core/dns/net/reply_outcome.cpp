// SPDX-License-Identifier: Apache-2.0
#include "core/dns/net/reply_outcome.h"

#include "core/dns/wire/dnssec.h"

#include <QHash>

#include <algorithm>

namespace sw::dns {

namespace {

bool isSignature(const ResourceRecord &record)
{
    return record.type == RecordType::RRSIG;
}

bool isProof(const ResourceRecord &record)
{
    return isSignature(record) || record.type == RecordType::NSEC || record.type == RecordType::NSEC3;
}

RecordList recordsAt(const RecordList &section, const DomainName &name, RecordType type)
{
    RecordList found;
    QHash<size_t, qsizetype> places; // in `found`, by what the record's hash is
    for (const ResourceRecord &record : section) {
        if ((record.type != type && type != RecordType::ANY) || record.owner != name)
            continue;
        // Some servers repeat records. Compared by hash, not one by one: a hostile answer has thousands.
        const size_t hash = qHash(record);
        const auto place = places.constFind(hash);
        if (place == places.constEnd())
            places.insert(hash, found.size());
        else if (found.at(*place) == record || found.contains(record))
            continue;
        found.append(record);
    }
    return found;
}

std::optional<ResourceRecord> authoritySoa(const Message &reply)
{
    const auto soa = std::find_if(reply.authority.begin(), reply.authority.end(),
                                  [](const ResourceRecord &r) { return r.type == RecordType::SOA; });
    return soa == reply.authority.end() ? std::nullopt : std::optional(*soa);
}

bool hasReferral(const Message &reply)
{
    return std::any_of(reply.authority.begin(), reply.authority.end(),
                       [](const ResourceRecord &r) { return r.type == RecordType::NS; });
}

struct Chain
{
    RecordList aliases;
    DomainName end;
    const char *problem = nullptr;
};

// RFC 1034 3.6.2; bounded, and a name met twice is a loop.
Chain followAliases(const Question &question, const RecordList &answer)
{
    Chain chain{{}, question.name};
    if (question.type == RecordType::CNAME || question.type == RecordType::ANY)
        return chain;
    const auto metBefore = [&](const DomainName &name) {
        return name == question.name ||
               std::any_of(chain.aliases.begin(), chain.aliases.end() - 1,
                           [&](const ResourceRecord &alias) { return alias.as<NameData>()->target == name; });
    };
    for (;;) {
        const RecordList aliases = recordsAt(answer, chain.end, RecordType::CNAME);
        if (aliases.isEmpty())
            return chain;
        const DomainName &target = aliases.first().as<NameData>()->target;
        chain.aliases.append(aliases.first());
        if (metBefore(target)) {
            chain.problem = "cname-loop";
            return chain;
        }
        if (chain.aliases.size() > MaxAliasHops) {
            chain.problem = "cname-chain-too-long";
            return chain;
        }
        chain.end = target;
    }
}

RecordList collected(const RecordList &section, bool (*wanted)(const ResourceRecord &))
{
    RecordList found;
    std::copy_if(section.begin(), section.end(), std::back_inserter(found), wanted);
    return found;
}

// What a negative answer rests on: the signatures of its aliases, and the authority section's NSEC, NSEC3 and RRSIG.
RecordList proofIn(const Message &reply)
{
    return collected(reply.answer, isSignature) + collected(reply.authority, isProof);
}

// What a positive answer rests on: its signatures, and where one of them is a wildcard's, the proof from the authority
// section that nothing closer exists (RFC 4035 3.1.3.3).
RecordList signaturesOf(const Message &reply)
{
    const RecordList found = collected(reply.answer, isSignature);
    const bool wildcard =
        std::any_of(found.begin(), found.end(), [](const ResourceRecord &r) { return wildcardLabels(r).has_value(); });
    return wildcard ? found + collected(reply.authority, isProof) : found;
}

LookupFailure badReply(const QByteArray &detail)
{
    return {FailureKind::BadReply, detail};
}

// Why a reply of an authoritative server does not count; nullopt when it does.
std::optional<Outcome> withoutAuthority(const Query &query, const Message &reply)
{
    if (query.server.role != Server::Role::Authoritative || reply.aa)
        return std::nullopt;
    const RecordList delegation = recordsAt(reply.authority, query.question.name, RecordType::NS);
    if (query.question.type == RecordType::NS && reply.answer.isEmpty() && !delegation.isEmpty() && !reply.ra)
        return Answer{{}, delegation, collected(reply.authority, isSignature)};
    const bool empty = reply.answer.isEmpty() && !authoritySoa(reply);
    return badReply(!reply.ra && (empty || hasReferral(reply)) ? "lame" : "not-authoritative");
}

Outcome positive(const Query &query, const Message &reply, const Chain &chain)
{
    const RecordList records = recordsAt(reply.answer, chain.end, query.question.type);
    if (!records.isEmpty())
        return Answer{chain.aliases, records, signaturesOf(reply)};
    const auto soa = authoritySoa(reply);
    const bool recursive = query.server.role != Server::Role::Authoritative;
    // A server that was asked to recurse and sent a referral instead: nothing was resolved.
    if (recursive && !soa && !reply.aa && (hasReferral(reply) || (!reply.ra && !chain.aliases.isEmpty())))
        return badReply("no-recursion");
    return NoData{chain.aliases, soa, proofIn(reply)};
}

std::optional<LookupFailure> failureOf(Rcode rcode)
{
    switch (rcode) {
    case Rcode::NoError:
    case Rcode::NxDomain:
        return std::nullopt;
    case Rcode::FormErr:
        return LookupFailure{FailureKind::FormErr, rcodeName(rcode)};
    case Rcode::ServFail:
        return LookupFailure{FailureKind::ServFail, rcodeName(rcode)};
    case Rcode::Refused:
        return LookupFailure{FailureKind::Refused, rcodeName(rcode)};
    case Rcode::NotImp:
    case Rcode::YxDomain:
    case Rcode::YxRrSet:
    case Rcode::NxRrSet:
    case Rcode::NotAuth:
    case Rcode::NotZone:
    case Rcode::BadVers:
    case Rcode::BadCookie:
        break;
    }
    return badReply(rcodeName(rcode)); // and every number without a name
}

} // namespace

Outcome outcomeOf(const Query &query, const Message &reply)
{
    if (const auto failure = failureOf(reply.rcode))
        return *failure;
    if (reply.tc) // over UDP, TruncationFallback has asked again by TCP
        return badReply("truncated");
    if (const auto failure = withoutAuthority(query, reply))
        return *failure;
    const Chain chain = followAliases(query.question, reply.answer);
    if (chain.problem != nullptr)
        return badReply(chain.problem);
    if (reply.rcode == Rcode::NoError)
        return positive(query, reply, chain);
    // RFC 2308 2.1: NXDOMAIN is about the end of the chain.
    return NxDomain{chain.aliases, authoritySoa(reply), proofIn(reply)};
}

namespace {

// Names of one zone have at least the last two labels in common.
bool mayShareZone(const DomainName &a, const DomainName &b)
{
    constexpr int Labels = 2;
    return a.labelCount() >= Labels && b.labelCount() >= Labels && a.lastLabels(Labels) == b.lastLabels(Labels);
}

} // namespace

std::optional<DomainName> cutShortAt(const Query &query, const Message &reply)
{
    const bool authoritative = query.server.role == Server::Role::Authoritative;
    // A name server used as a resolver does not follow aliases into another of its zones (BIND, gdnsd).
    if ((authoritative ? !reply.aa : !(reply.ra || reply.aa)) || reply.tc)
        return std::nullopt;
    // A resolver that the query names is a vantage point: its failure is what its users see.
    const bool failed = reply.rcode == Rcode::ServFail && query.server.role != Server::Role::Recursive;
    if (!failed && (reply.rcode != Rcode::NoError || authoritySoa(reply)))
        return std::nullopt;
    const Chain chain = followAliases(query.question, reply.answer);
    if (chain.problem != nullptr || chain.aliases.isEmpty() ||
        !recordsAt(reply.answer, chain.end, query.question.type).isEmpty())
        return std::nullopt;
    if (authoritative && !mayShareZone(query.question.name, chain.end))
        return std::nullopt;
    return chain.end;
}

bool isBareDenial(const Query &query, const Outcome &outcome)
{
    if (query.server.role == Server::Role::Authoritative)
        return false;
    if (const auto *none = std::get_if<NoData>(&outcome))
        return !none->soa;
    const auto *none = std::get_if<NxDomain>(&outcome);
    return none != nullptr && !none->soa;
}

bool showsRoot(const Message &reply)
{
    if (reply.rcode != Rcode::NoError && reply.rcode != Rcode::NxDomain)
        return true; // an error other than an empty answer: a resolver of a private tree
    const auto ofRoot = [](const ResourceRecord &record) {
        return record.owner.isRoot() && (record.type == RecordType::NS || record.type == RecordType::SOA);
    };
    return std::any_of(reply.answer.begin(), reply.answer.end(), ofRoot) ||
           std::any_of(reply.authority.begin(), reply.authority.end(), ofRoot);
}

Message messageFor(const Query &query)
{
    const bool recursive = query.server.role != Server::Role::Authoritative;
    Message message;
    message.rd = recursive;
    message.ad = recursive; // RFC 6840 5.7: asks for the AD bit in the reply
    message.cd = query.dnssec == Dnssec::CheckingDisabled || query.dnssec == Dnssec::Unchecked;
    message.questions.append({query.question.name, query.question.type});
    message.edns = Edns{};
    message.edns->dnssecOk = query.dnssec == Dnssec::WantSignatures || query.dnssec == Dnssec::Unchecked;
    return message;
}

} // namespace sw::dns
