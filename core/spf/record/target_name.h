// SPDX-License-Identifier: Apache-2.0
// Converts the text of a domain-spec (after macro expansion) into a name that can be queried.
#pragma once

#include "core/dns/wire/domain_name.h"

#include <optional>

namespace sw::spf {

// Octets between dots are labels as they are: no escapes, any octet. A final dot is allowed. nullopt: it cannot be
// queried (empty label, label over 63 octets, name too long, or empty).
[[nodiscard]] std::optional<dns::DomainName> nameFromOctets(QByteArrayView text);

} // namespace sw::spf
