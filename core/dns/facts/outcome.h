// SPDX-License-Identifier: Apache-2.0
// What came back: never just "found / not found" (architecture, idea 2).
//
// Only NoData and NxDomain, from a server that answered, may ever become "missing"; a LookupFailure means that we
// do not know. Every fact keeps who was asked, over what, when, and what the message said besides its records.
#pragma once

#include "core/dns/facts/question.h"
#include "core/dns/wire/message.h"
#include "core/finding/finding.h"

#include <QDateTime>

#include <optional>
#include <variant>

namespace sw::dns {

struct Answer
{
    RecordList chain = {};      // CNAMEs followed, from the asked name on; empty when there were none
    RecordList records = {};    // of the asked type, at the end of the chain; never empty
    RecordList signatures = {}; // RRSIGs of the answer section, where they were asked for (Dnssec::WantSignatures)
    friend bool operator==(const Answer &, const Answer &) = default;
};

// The name exists, the type does not (RFC 2308 2.2); also what compact denial says of missing names (RFC 9824).
struct NoData
{
    RecordList chain = {};
    std::optional<ResourceRecord> soa = std::nullopt; // from the authority section; its TTL counts down in caches
    RecordList proof = {}; // NSEC, NSEC3 and RRSIG that came along, where they were asked for
    friend bool operator==(const NoData &, const NoData &) = default;
};

// The name (or the end of the chain) does not exist (RFC 2308 2.1, RFC 8020).
struct NxDomain
{
    RecordList chain = {};
    std::optional<ResourceRecord> soa = std::nullopt;
    RecordList proof = {};
    friend bool operator==(const NxDomain &, const NxDomain &) = default;
};

enum class FailureKind : quint8 {
    Timeout,  // nothing acceptable came in time
    Network,  // unreachable, connection refused or broken
    Tls,      // handshake or certificate
    Refused,  // RCODE 5
    ServFail, // RCODE 2
    FormErr,  // RCODE 1, also without EDNS
    BadReply, // an answer that makes no sense: chain loop, unusable referral, other RCODE, malformed over TCP
    Cancelled,
    NotAsked, // offline: nobody was asked
};

struct LookupFailure
{
    FailureKind kind = FailureKind::Timeout;
    QByteArray detail = {}; // a code or the library's word for it ("connection-refused"); never a sentence of ours
    friend bool operator==(const LookupFailure &, const LookupFailure &) = default;
};

using Outcome = std::variant<Answer, NoData, NxDomain, LookupFailure>;

// "answer", "noData", "nxDomain", "timeout", "network", "tls", "refused", "servfail", "formerr", "badReply",
// "cancelled", "notAsked": the words of the command-line contract and of saved facts.
[[nodiscard]] QByteArray outcomeName(const Outcome &outcome);
[[nodiscard]] QByteArray failureName(FailureKind kind);

struct Provenance
{
    QByteArray endpoint = {};  // "192.0.2.1:53": who answered, or who was asked last
    QByteArray transport = {}; // "udp", "tcp", "tls", "https"; "saved" or "local" when nobody was asked
    QDateTime at = {};         // UTC, when the reply came (or the wait ended)
    int rttMs = -1;            // of the exchange that counted; -1: none
    Rcode rcode = Rcode::NoError;
    bool aa = false, tc = false, ra = false, ad = false;
    QList<ExtendedError> extendedErrors = {};
    friend bool operator==(const Provenance &, const Provenance &) = default;
};

// How long resolvers keep an answer at most, by default and whatever its TTL, in seconds (seen at BIND 9.18, Unbound
// 1.17, PowerDNS recursor 4.8).
struct CacheCap
{
    quint32 positive = 0;
    quint32 negative = 0;
};
constexpr CacheCap LongestKept{604'800, 10'800}; // BIND
constexpr CacheCap ShortestKept{86'400, 3'600};  // Unbound, PowerDNS recursor

struct Fact
{
    Query query;
    Outcome outcome = LookupFailure{FailureKind::NotAsked};
    Provenance provenance = {};

    [[nodiscard]] const Answer *answer() const { return std::get_if<Answer>(&outcome); }
    [[nodiscard]] const LookupFailure *failure() const { return std::get_if<LookupFailure>(&outcome); }
    [[nodiscard]] bool isFailure() const { return failure() != nullptr; }
    // A server said that there is no such record: NoData or NxDomain.
    [[nodiscard]] bool isMissing() const { return !isFailure() && answer() == nullptr; }
    [[nodiscard]] const RecordList &chain() const; // empty for a failure
    // TXT records of the answer, each with its strings joined; empty for everything else.
    [[nodiscard]] QByteArrayList texts() const;
    // When this answer leaves the cache it came from: at + TTL, or for a negative one at + min(SOA TTL, MINIMUM)
    // (RFC 2308 5), no later than resolvers keep anything; nullopt for failures and negatives without SOA. For
    // authoritative answers: how long a resolver that asked at the same moment may keep it. A forecast: Unbound shows
    // in a negative answer what is left of the zone's SOA, which other questions start anew.
    [[nodiscard]] std::optional<QDateTime> expiresAt() const;
    // The same for the resolvers that let go soonest; earlier than expiresAt() only where their caps differ.
    [[nodiscard]] std::optional<QDateTime> expiresAtEarliest() const;

    friend bool operator==(const Fact &, const Fact &) = default;

private:
    [[nodiscard]] std::optional<QDateTime> leavesCachesAt(const CacheCap &cap) const;
};

[[nodiscard]] Evidence evidenceOf(const Fact &fact);

} // namespace sw::dns
