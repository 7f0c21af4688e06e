// SPDX-License-Identifier: Apache-2.0
// The outcome of a query: never just "found / not found" (core/README.md, idea 2).
//
// Only NoData and NxDomain, from a server that answered, may become "missing"; a LookupFailure means unknown. Every
// fact keeps who was asked, over what, when, and what the message contained besides its records.
#pragma once

#include "core/dns/facts/question.h"
#include "core/dns/wire/message.h"
#include "core/finding/finding.h"

#include <QDateTime>

#include <optional>
#include <variant>

namespace sw::dns {

// The type exists at the name, or at the end of its aliases.
struct Answer
{
    RecordList chain = {};      // CNAMEs followed, from the asked name on; empty when there were none
    RecordList records = {};    // of the asked type, at the end of the chain; never empty
    RecordList signatures = {}; // RRSIGs of the answer section, where they were asked for (Dnssec::WantSignatures)
    friend bool operator==(const Answer &, const Answer &) = default;
};

// The name exists, the type does not (RFC 2308 2.2); servers with compact denial answer it for missing names, too (RFC
// 9824).
struct NoData
{
    RecordList chain = {};                            // as in Answer
    std::optional<ResourceRecord> soa = std::nullopt; // from the authority section; caches count its TTL down
    RecordList proof = {}; // NSEC, NSEC3 and RRSIG of the authority section, where they were asked for
    friend bool operator==(const NoData &, const NoData &) = default;
};

// The name (or the end of the chain) does not exist (RFC 2308 2.1, RFC 8020).
struct NxDomain
{
    // As in NoData.
    RecordList chain = {};
    std::optional<ResourceRecord> soa = std::nullopt;
    RecordList proof = {};
    friend bool operator==(const NxDomain &, const NxDomain &) = default;
};

// Why there is no answer.
enum class FailureKind : quint8 {
    Timeout,  // no acceptable reply in time
    Network,  // unreachable, connection refused or broken
    Tls,      // handshake or certificate
    Refused,  // RCODE 5
    ServFail, // RCODE 2
    FormErr,  // RCODE 1, also without EDNS
    BadReply, // an unusable answer: chain loop, unusable referral, other RCODE, malformed over TCP
    Cancelled,
    NotAsked, // no query was sent: offline, or beyond saved facts
};

// No answer; nothing is known about the name.
struct LookupFailure
{
    FailureKind kind = FailureKind::Timeout; // of the last attempt
    QByteArray detail = {};                  // a code, or the library's text ("connection-refused"); not for users
    friend bool operator==(const LookupFailure &, const LookupFailure &) = default;
};

// Exactly one of the four.
using Outcome = std::variant<Answer, NoData, NxDomain, LookupFailure>;

// "answer", "noData", "nxDomain", "timeout", "network", "tls", "refused", "servfail", "formerr", "badReply",
// "cancelled", "notAsked": the names in the command-line contract and of saved facts.
[[nodiscard]] QByteArray outcomeName(const Outcome &outcome);
[[nodiscard]] QByteArray failureName(FailureKind kind);

// Where an outcome comes from.
struct Provenance
{
    QByteArray endpoint = {};     // "192.0.2.1:53": who answered, or who was asked last
    QByteArray transport = {};    // "udp", "tcp", "tls", "https"; "saved" or "local" without a query
    QDateTime at = {};            // UTC, when the reply arrived, or the last attempt ended
    int rttMs = -1;               // milliseconds, of the exchange that gave the outcome; -1: none
    Rcode rcode = Rcode::NoError; // of the reply
    bool aa = false, tc = false, ra = false, ad = false; // flags of the reply
    QList<ExtendedError> extendedErrors = {};            // of the reply (RFC 8914)
    friend bool operator==(const Provenance &, const Provenance &) = default;
};

// The default limits of resolvers on how long they cache an answer, whatever its TTL, in seconds (seen at BIND 9.18,
// Unbound 1.17, PowerDNS Recursor 4.8).
struct CacheCap
{
    quint32 positive = 0; // of an answer
    quint32 negative = 0; // of NoData and NxDomain
};
constexpr CacheCap LongestKept{604'800, 10'800}; // BIND
constexpr CacheCap ShortestKept{86'400, 3'600};  // Unbound, PowerDNS recursor

// A query and what came back.
struct Fact
{
    Query query;                                            // as it was asked
    Outcome outcome = LookupFailure{FailureKind::NotAsked}; // what came back
    Provenance provenance = {};                             // from whom and when

    // The outcome as one of its alternatives; null when it is another.
    [[nodiscard]] const Answer *answer() const { return std::get_if<Answer>(&outcome); }
    [[nodiscard]] const LookupFailure *failure() const { return std::get_if<LookupFailure>(&outcome); }
    [[nodiscard]] bool isFailure() const { return failure() != nullptr; }
    // A server replied that there is no such record: NoData or NxDomain.
    [[nodiscard]] bool isMissing() const { return !isFailure() && answer() == nullptr; }
    [[nodiscard]] const RecordList &chain() const; // empty for a failure
    // TXT records of the answer, each with its strings joined; empty for everything else.
    [[nodiscard]] QByteArrayList texts() const;
    // When this answer leaves the cache that it came from, UTC: `at` + TTL, for a negative answer `at` + min(SOA TTL,
    // MINIMUM) (RFC 2308 5), limited by LongestKept; nullopt for failures and for negative answers without SOA. For
    // authoritative answers: how long a resolver that asked at the same moment may keep it. An estimate: Unbound
    // reports in negative answers the remaining TTL of the cached SOA, which other queries refresh.
    [[nodiscard]] std::optional<QDateTime> expiresAt() const;
    // The same with ShortestKept; earlier than expiresAt() only for long TTLs.
    [[nodiscard]] std::optional<QDateTime> expiresAtEarliest() const;

    friend bool operator==(const Fact &, const Fact &) = default;

private:
    [[nodiscard]] std::optional<QDateTime> leavesCachesAt(const CacheCap &cap) const;
};

// For findings: at most 100 records of the answer.
[[nodiscard]] Evidence evidenceOf(const Fact &fact);

} // namespace sw::dns
