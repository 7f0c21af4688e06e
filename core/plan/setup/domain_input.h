// SPDX-License-Identifier: Apache-2.0
// The only reader of "the domain": typed or pasted as an address, a link, or the domain itself.
#pragma once

#include "core/base/expected.h"
#include "core/dns/wire/domain_name.h"

namespace sw::plan {

// Reads "example.com", "billing@example.com", "Acme <billing@example.com>", "mailto:…", links, names in any script;
// with blanks, quotes and brackets around it, a final dot, or a port. The result is in lower case, A-labels.
//
// Errors (offset and length: UTF-16 units of `input`; args: input, and others named here): "domain-empty",
// "domain-is-address" (an IP address), "domain-public-suffix" (com, co.uk), "domain-wildcard", "domain-single-label",
// "domain-underscore" (args: domain, without the underscored labels), "domain-several", "domain-invalid", and those of
// dns::DomainName::fromUnicode.
[[nodiscard]] Expected<dns::DomainName> domainFromInput(const QString &input);

} // namespace sw::plan
