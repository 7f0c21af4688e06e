// SPDX-License-Identifier: Apache-2.0
// Reports to another organisation are sent only when that organisation has agreed (RFC 9990 4): the record that it has
// to publish for each such address.
#pragma once

#include "core/dns/wire/resource_record.h"

namespace sw::dmarc {

// For one address.
struct Counterpart
{
    QString address;            // as typed, without "mailto:"
    dns::ResourceRecord record; // to be published in the zone of the address's domain
    friend bool operator==(const Counterpart &, const Counterpart &) = default;
};

// Uses the public suffix list to find addresses of other organisations, because it is called while typing; whether the
// record exists is checked in the DNS by checkReportDestinations(). Without queries.
[[nodiscard]] QList<Counterpart> reportCounterparts(const dns::DomainName &domain, const QStringList &reportTo);

} // namespace sw::dmarc
