// SPDX-License-Identifier: Apache-2.0
// Facts for DMARC tests out of a small map: what is not in it is answered NXDOMAIN.
#pragma once

#include "core/dns/facts/facts.h"
#include "tests/support/fake_resolver.h"

#include <QHash>

namespace sw::test {

using TextZone = QMap<QByteArray, QByteArrayList>; // "_dmarc.example.com" -> TXT records

inline FakeResolver resolverFor(const TextZone &zone)
{
    FakeResolver resolver;
    for (auto it = zone.cbegin(); it != zone.cend(); ++it) {
        const dns::DomainName owner = dns::DomainName::literal(it.key());
        dns::Answer answer;
        for (const QByteArray &text : it.value())
            answer.records.append(dns::txtRecord(owner, text));
        resolver.answer({owner, dns::RecordType::TXT}, answer);
    }
    return resolver;
}

} // namespace sw::test
