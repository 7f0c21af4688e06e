// SPDX-License-Identifier: Apache-2.0
// Reports that go to another organisation only arrive when that organisation agrees to get them (RFC 9990 4): the
// record it has to publish for each such address.
#pragma once

#include "core/dns/wire/resource_record.h"

namespace sw::dmarc {

struct Counterpart
{
    QString address;            // as typed, without "mailto:"
    dns::ResourceRecord record; // to be published by whoever runs the address's domain
    friend bool operator==(const Counterpart &, const Counterpart &) = default;
};

// Which addresses are of another organisation is told by the public suffix list here, because this is asked while
// typing; whether the record is there is checked with the DNS by checkReportDestinations().
[[nodiscard]] QList<Counterpart> reportCounterparts(const dns::DomainName &domain, const QStringList &reportTo);

} // namespace sw::dmarc
