// SPDX-License-Identifier: Apache-2.0
// The Organizational Domain the old way (RFC 7489 3.2): one label below the public suffix, by libpsl.
// Many receivers still do it so; where it differs from the tree walk, the administrator must know.
#pragma once

#include "core/dns/wire/domain_name.h"

namespace sw::dmarc {

// The name itself when it is a public suffix (or the root).
[[nodiscard]] dns::DomainName organizationalDomainByList(const dns::DomainName &name);
[[nodiscard]] bool isPublicSuffix(const dns::DomainName &name);
// True for a suffix that a registry hands names out below ("com", "co.uk"). Those of companies ("github.io") are
// somebody's own domain, and a last label that the list does not hold is none either.
[[nodiscard]] bool isRegistrySuffix(const dns::DomainName &name);

} // namespace sw::dmarc
