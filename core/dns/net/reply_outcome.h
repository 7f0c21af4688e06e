// SPDX-License-Identifier: Apache-2.0
// Converts a reply into an outcome (RFC 1034 4.3, RFC 2308 2): pure, no sockets.
//
// Which parts count depends on the role of the server:
//  - Authoritative: only authoritative answers (AA). The asked type must be at the end of the CNAME chain *in this
//    message*; a chain that leaves the zone gives NoData{chain}, and the caller may continue from there. Without AA the
//    outcome is LookupFailure{BadReply}: "lame" for a referral or an empty answer, "not-authoritative" for an answer
//    with RA set (a resolver, perhaps one that intercepted the query). One exception: NS asked at a server that
//    delegates the name. The referral is the parent's side of the zone cut and is returned as Answer; provenance.aa is
//    false then.
//  - Answer::signatures also contains the NSEC or NSEC3 that prove a wildcard answer.
//  - Recursive and RunResolver: the end of the chain as the resolver returned it. A dangling chain is NoData with chain
//    and SOA; a referral is LookupFailure{BadReply, "no-recursion"}.
#pragma once

#include "core/dns/facts/outcome.h"

namespace sw::dns {

// RFC 1034 5.2.2 asks for short chains. Resolvers stop after 8 to 17 links, name servers within their own zones after
// 5 (Knot), 10 (PowerDNS), 11 (BIND) or 20 (NSD): this is more than all of them.
constexpr int MaxAliasHops = 24;

// Details of BadReply: "cname-loop", "cname-chain-too-long" (after MaxAliasHops), "lame", "not-authoritative",
// "no-recursion", "truncated" (over TCP as well), or the RCODE's name where it has no outcome of its own.
[[nodiscard]] Outcome outcomeOf(const Query &query, const Message &reply);

// The end of an alias chain whose records the server did not include, with NOERROR (Knot, NSD, PowerDNS) or with
// SERVFAIL (BIND, PowerDNS Recursor); a query for that name to the same server often succeeds. nullopt: the reply is
// complete. For name servers only names that may be in the same zone count; SERVFAIL of a resolver that the query names
// (Role::Recursive) is final.
[[nodiscard]] std::optional<DomainName> cutShortAt(const Query &query, const Message &reply);

// A negative answer from a resolver without the SOA that proves it (RFC 2308 2.2: NODATA type 3, or a resolver that
// gives an empty answer to everything).
[[nodiscard]] bool isBareDenial(const Query &query, const Outcome &outcome);

// Whether a resolver's reply to a query for the root's NS shows that it resolves: those records always exist.
[[nodiscard]] bool showsRoot(const Message &reply);

// The query message: RD, CD, DO and EDNS as the role and `dnssec` require; id 0.
[[nodiscard]] Message messageFor(const Query &query);

} // namespace sw::dns
