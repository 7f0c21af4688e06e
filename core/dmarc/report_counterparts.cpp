// SPDX-License-Identifier: Apache-2.0
#include "core/dmarc/report_counterparts.h"

#include "core/dmarc/discovery/public_suffix.h"
#include "core/dmarc/record/record.h"
#include "core/dmarc/report_authorisation.h"

#include <algorithm>

namespace sw::dmarc {

QList<Counterpart> reportCounterparts(const dns::DomainName &domain, const QStringList &reportTo)
{
    QList<Counterpart> found;
    const dns::DomainName home = organizationalDomainByList(domain);
    for (const QString &typed : reportTo) {
        const auto uri = mailtoUri(typed.toUtf8());
        const auto parsed = uri ? parseReportUri(*uri) : tl::unexpected(uri.error());
        const auto host = parsed ? dns::DomainName::fromText(parsed->host) : tl::unexpected(parsed.error());
        if (!host || organizationalDomainByList(*host) == home)
            continue;
        const auto record = counterpartRecord(domain, *host);
        const bool known = record && std::any_of(found.cbegin(), found.cend(),
                                                 [&](const Counterpart &one) { return one.record == *record; });
        if (record && !known)
            found.append({QString::fromUtf8(parsed->address), *record});
    }
    return found;
}

} // namespace sw::dmarc
