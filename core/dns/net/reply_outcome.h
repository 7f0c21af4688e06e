// SPDX-License-Identifier: Apache-2.0
// From a reply to an outcome (RFC 1034 4.3, RFC 2308 2): pure, no sockets.
//
// What counts depends on who was asked:
//  - Authoritative: only what the server says with authority (AA). The asked type must be there at the end of the CNAME
//    chain *in this message*; a chain that leaves the zone gives NoData{chain}: the caller asks on if it wants to know.
//    Without AA the outcome is LookupFailure{BadReply}: "lame" for a referral or an empty answer, "not-authoritative"
//    where something that is no authority answered (RA set: a resolver, perhaps one that intercepted the question).
//    One exception: NS asked where the server delegates. Its referral is the parent's side of the zone cut and comes
//    back as Answer; provenance.aa is false then.
//  - Answer::signatures also carries the NSEC or NSEC3 that a wildcard's answer needs as its proof.
//  - Recursive and RunResolver: the end of the chain as the resolver saw it. A dangling chain is NoData with chain and
//    SOA; a referral is LookupFailure{BadReply, "no-recursion"}.
#pragma once

#include "core/dns/facts/outcome.h"

namespace sw::dns {

// RFC 1034 5.2.2 wants chains short. Resolvers give up after 8 to 17 links, name servers cut off what lies in their own
// zones after 5 (Knot), 10 (PowerDNS), 11 (BIND) or 20 (NSD): this is more than all of them.
constexpr int MaxAliasHops = 24;

// Details of BadReply: "cname-loop", "cname-chain-too-long" (after MaxAliasHops), "lame", "not-authoritative",
// "no-recursion", "truncated" (over TCP as well), or the RCODE's name where it has no outcome of its own.
[[nodiscard]] Outcome outcomeOf(const Query &query, const Message &reply);

// Where a server left off: the end of an alias chain whose records it did not give, with NOERROR (Knot, NSD, PowerDNS)
// or with SERVFAIL (BIND, PowerDNS recursor). Asked for that name, it often knows. nullopt: the reply says all that
// there is to say. Name servers are asked on only for names that may be of the same zone; SERVFAIL of a resolver that
// the question names (Role::Recursive) stands.
[[nodiscard]] std::optional<DomainName> cutShortAt(const Query &query, const Message &reply);

// "There is no such record" from a resolver without the SOA that proves it (RFC 2308 2.2: NODATA type 3, or a resolver
// that answers nothing to everything).
[[nodiscard]] bool isBareDenial(const Query &query, const Outcome &outcome);

// Whether a resolver's reply to a question for the root's NS shows one that resolves: those always exist.
[[nodiscard]] bool showsRoot(const Message &reply);

// The query message for a question: RD, CD, DO and EDNS as the role and the wish for signatures demand; id 0.
[[nodiscard]] Message messageFor(const Query &query);

} // namespace sw::dns
