// SPDX-License-Identifier: Apache-2.0
// Addresses in header fields (RFC 5322 3.4), as far as authentication needs them.
#pragma once

#include "core/dns/wire/domain_name.h"

namespace sw::mail {

// One address.
struct Mailbox
{
    QByteArray address;    // "local@domain" as written, without comments
    QByteArray domainText; // after the last "@"
    Expected<dns::DomainName> domain = tl::unexpected(ParseError{"name-empty"}); // A-labels (RFC 9989 5.3.1)
};

// Every mailbox of a From field: quoted strings, comments, angle brackets, groups; at most 100. Never fails: what
// cannot be read is returned with its text and no domain.
[[nodiscard]] QList<Mailbox> mailboxesOf(const QByteArray &fieldValue);

// "<a@b>" or "a@b": the address between the brackets, "" for the null sender "<>".
[[nodiscard]] QByteArray addressInPath(const QByteArray &path);

} // namespace sw::mail
