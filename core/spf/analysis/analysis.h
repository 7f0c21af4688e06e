// SPDX-License-Identifier: Apache-2.0
// What a record costs and what is wrong with it, over the whole tree of includes (RFC 7208 4.6.4): the worst case, that
// of a sender nothing matches. Evaluation stops early, so one message may cost less (check.h counts that).
#pragma once

#include "core/dns/facts/facts.h"
#include "core/spf/check/check.h"

namespace sw::spf {

struct AuditNode // one term that costs a lookup; the root is the domain's own record
{
    enum class Role { Root, Include, Redirect, A, Mx, Ptr, Exists };
    enum class State {
        Ok,
        NoRecord, // include, redirect, root: a server said that there is none
        SeveralRecords,
        SyntaxError,     // see `error`
        LookupFailed,    // not known
        Loop,            // leads back to a record above it
        DependsOnSender, // macros: cannot be followed without a message
        BadTarget,       // no domain name
        Void,            // a, mx, exists: nothing there
        TooManyMx,
        NotExpanded, // the tree is larger than anyone can use
    };
    Role role = Role::Root;
    State state = State::Ok;
    QByteArray term = {};                 // as written: "include:_spf.example.com"; empty for the root
    QByteArray domain = {};               // what it is about, macros expanded where that is possible
    QByteArray record = {};               // include, redirect, root
    QByteArray vendor = {};               // "Amazon SES"; empty: not known
    int lookups = 0;                      // of this branch, the term itself included
    int voidLookups = 0;                  // of this branch, for senders of either family
    int voidLookupsV4 = 0;                // for an IPv4 sender
    int voidLookupsV6 = 0;                // for an IPv6 sender: names without AAAA count too
    QList<dns::IpAddress> addresses = {}; // a, mx
    std::optional<ParseError> error = std::nullopt;
    QList<AuditNode> children = {};
    friend bool operator==(const AuditNode &, const AuditNode &) = default;
};
[[nodiscard]] QByteArray roleName(AuditNode::Role role);    // "root", "include", "redirect", "a", "mx", "ptr", "exists"
[[nodiscard]] QByteArray stateName(AuditNode::State state); // "ok", "noRecord", "severalRecords" …

struct AuditRequest
{
    dns::DomainName domain;
    std::optional<QByteArray> record = std::nullopt; // study this instead of what is published
    Limits limits = {};
    friend bool operator==(const AuditRequest &, const AuditRequest &) = default;
};

struct Audit
{
    AuditNode root = {};
    int lookups = 0;      // of limits.lookups
    int voidLookups = 0;  // of limits.voidLookups
    bool exact = true;    // false: a failure or a macro on the way; the counts are lower bounds
    int recordOctets = 0; // of the domain's own record
    int answerOctets = 0; // of all TXT data at the domain
    Findings findings = {};
    friend bool operator==(const Audit &, const Audit &) = default;
};

[[nodiscard]] dns::Step<Audit> audit(const dns::Facts &facts, const AuditRequest &request);

} // namespace sw::spf
