// SPDX-License-Identifier: Apache-2.0
// What a record costs and what is wrong with it, over the whole tree of includes (RFC 7208 4.6.4): the worst case, that
// of a sender that nothing matches. Evaluation stops early, so one message may cost less (core/spf/check/check.h counts
// that).
#pragma once

#include "core/dns/facts/facts.h"
#include "core/spf/check/check.h"

namespace sw::spf {

struct AuditNode // one term that costs a lookup; the root is the domain's own record
{
    // Which term it is.
    enum class Role { Root, Include, Redirect, A, Mx, Ptr, Exists };
    // What was found at its target.
    enum class State {
        Ok,
        NoRecord, // include, redirect, root: a server answered that there is none
        SeveralRecords,
        SyntaxError,     // see `error`
        LookupFailed,    // unknown: no server answered
        Loop,            // leads back to a record above it
        DependsOnSender, // macros: the target is known only with a message
        BadTarget,       // not a domain name
        Void,            // a, mx, exists: no such record (RFC 7208 4.6.4)
        TooManyMx,
        NotExpanded, // beyond the size up to which the tree is followed (120 lookups)
    };
    Role role = Role::Root;                         // of the term
    State state = State::Ok;                        // of the target
    QByteArray term = {};                           // as written: "include:_spf.example.com"; empty for the root
    QByteArray domain = {};                         // its target, macros expanded where that is possible
    QByteArray record = {};                         // include, redirect, root: the record found there
    QByteArray vendor = {};                         // "Amazon SES"; empty: unknown
    int lookups = 0;                                // of this branch, the term itself included
    int voidLookups = 0;                            // of this branch, for senders of either family
    int voidLookupsV4 = 0;                          // for an IPv4 sender
    int voidLookupsV6 = 0;                          // for an IPv6 sender: names without AAAA count too
    QList<dns::IpAddress> addresses = {};           // a, mx: of the names
    std::optional<ParseError> error = std::nullopt; // for SyntaxError: the first one
    QList<AuditNode> children = {};                 // the terms of `record`, in order
    friend bool operator==(const AuditNode &, const AuditNode &) = default;
};
[[nodiscard]] QByteArray roleName(AuditNode::Role role);    // "root", "include", "redirect", "a", "mx", "ptr", "exists"
[[nodiscard]] QByteArray stateName(AuditNode::State state); // "ok", "noRecord", "severalRecords" …

// What to study.
struct AuditRequest
{
    dns::DomainName domain;                          // whose record it is
    std::optional<QByteArray> record = std::nullopt; // study this instead of what is published
    Limits limits = {};                              // for the findings
    friend bool operator==(const AuditRequest &, const AuditRequest &) = default;
};

// The result; counts are for the worst sender of either family.
struct Audit
{
    // The record of the domain itself.
    AuditNode root = {};
    int lookups = 0;        // to compare with limits.lookups
    int voidLookups = 0;    // to compare with limits.voidLookups
    bool exact = true;      // false: a failure or a macro on the way; the counts are lower bounds
    int recordOctets = 0;   // of the domain's own record
    int answerOctets = 0;   // of all TXT data at the domain
    Findings findings = {}; // in the order of the tree
    friend bool operator==(const Audit &, const Audit &) = default;
};

// Never fails: a record that is missing or unreadable is a state of the root, with a finding.
[[nodiscard]] dns::Step<Audit> audit(const dns::Facts &facts, const AuditRequest &request);

} // namespace sw::spf
