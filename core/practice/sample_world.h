// SPDX-License-Identifier: Apache-2.0
// The content of the practice world: the sample company's zone, and the parts of the real world that planning and
// verification ask for. Addresses are for documentation (RFC 5737, RFC 3849), the company's names reserved (RFC 2606);
// record shapes are those of the real services. Private to core/practice.
#pragma once

#include "core/dns/wire/resource_record.h"
#include "core/practice/practice_world.h"

namespace sw::practice {

// The sample company's zone file. The lesson's zone has a history: an earlier provider (brisk-mailer.example) left its
// include, its DKIM alias, its bounce host and a DMARC record without report addresses; it has a `ptr` term and real
// TTLs.
[[nodiscard]] QByteArray sampleZoneText(Sample sample);

// A zone of another organisation.
struct SurroundingZone
{
    QByteArray apex; // absolute
    QByteArray text; // without SOA and NS
};
// All except the practised zone and the root.
[[nodiscard]] QList<SurroundingZone> surroundingZones();

// Selectors that the consoles in this world show.
[[nodiscard]] QByteArrayList sampleSesTokens();
[[nodiscard]] QByteArray sampleSendGridAccount(); // "u4172938.wl017"

// A message from the sample company to a customer, sent through Amazon SES: CRLF, signed.
[[nodiscard]] QByteArray sampleMessage();

} // namespace sw::practice
