// SPDX-License-Identifier: Apache-2.0
// From the text of a domain-spec (after macro expansion) to a name that can be asked for.
#pragma once

#include "core/dns/wire/domain_name.h"

#include <optional>

namespace sw::spf {

// Octets between dots are labels as they stand: no escapes, any octet. A final dot is allowed. nullopt: no DNS query
// can be made of it (empty label, label over 63 octets, name too long, or empty).
[[nodiscard]] std::optional<dns::DomainName> nameFromOctets(QByteArrayView text);

} // namespace sw::spf
