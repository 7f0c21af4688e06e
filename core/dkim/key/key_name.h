// SPDX-License-Identifier: Apache-2.0
// The owner names of DKIM key records (RFC 6376 3.6.2.1): selector, "_domainkey", signing domain.
#pragma once

#include "core/dns/wire/domain_name.h"

#include <optional>

namespace sw::dkim {

// The domain a key record at `name` signs for: what follows "_domainkey"; nullopt when the name is not one of a key
// ("_domainkey" is missing or its first label).
[[nodiscard]] std::optional<dns::DomainName> signingDomain(const dns::DomainName &name);

} // namespace sw::dkim
