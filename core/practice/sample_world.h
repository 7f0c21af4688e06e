// SPDX-License-Identifier: Apache-2.0
// What stands in the practice world: the sample company's zone, and the corners of the real world that planning
// and verification look at. Addresses are documentation addresses (RFC 5737, RFC 3849), names of the company reserved
// ones (RFC 2606); record shapes are those of the real services. Private to core/practice.
#pragma once

#include "core/dns/wire/resource_record.h"
#include "core/practice/practice_world.h"

namespace sw::practice {

// The sample company's zone file. That of the lesson has a past: the provider before (brisk-mailer.example) left its
// include, its DKIM alias, its bounce host and a DMARC record without a reader, somebody wrote `ptr`, and its TTLs are
// those of real life.
[[nodiscard]] QByteArray sampleZoneText(Sample sample);

struct SurroundingZone
{
    QByteArray apex;
    QByteArray text; // without SOA and NS
};
[[nodiscard]] QList<SurroundingZone> surroundingZones();

// Selectors that the consoles in this world give out.
[[nodiscard]] QByteArrayList sampleSesTokens();
[[nodiscard]] QByteArray sampleSendGridAccount(); // "u4172938.wl017"

// A message as it arrives at a customer of the sample company, through Amazon SES: CRLF, signed.
[[nodiscard]] QByteArray sampleMessage();

} // namespace sw::practice
