// SPDX-License-Identifier: Apache-2.0
// The Organizational Domain by RFC 7489 3.2: one label below the public suffix, by libpsl. Many receivers still use it;
// where it differs from the tree walk, the administrator has to know.
#pragma once

#include "core/dns/wire/domain_name.h"

namespace sw::dmarc {

// The name itself when it is a public suffix (or the root).
[[nodiscard]] dns::DomainName organizationalDomainByList(const dns::DomainName &name);
[[nodiscard]] bool isPublicSuffix(const dns::DomainName &name);
// True for a suffix below which a registry registers names ("com", "co.uk"). Not for suffixes of companies
// ("github.io"), which are their own domains, and not for a last label that the list does not contain.
[[nodiscard]] bool isRegistrySuffix(const dns::DomainName &name);

} // namespace sw::dmarc
