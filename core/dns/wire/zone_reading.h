// SPDX-License-Identifier: Apache-2.0
// A zone file as people have it: what can be read is read, what cannot is listed, and nothing is taken for absent
// because its line was not understood. For files that stand in for what is published; recordsFromZoneText() in
// resource_record.h is the strict reader.
#pragma once

#include "core/dns/wire/resource_record.h"

#include <QSet>

namespace sw::dns {

struct ZoneRemark
{
    enum class Kind {
        Unread,       // the line was skipped: `text` is the line, `reason` why
        CutAtComment, // TXT outside quotes: name servers read it up to the semicolon only; `text` is what they lose
        SeveralWords, // TXT outside quotes: most name servers join its words without blanks; `text` is the words
        LongString,   // a string of more than 255 octets: some name servers refuse the zone, some split it
        Repeated,     // the same record again: a set holds it once (RFC 2181 5)
    };
    Kind kind = Kind::Unread;
    int line = 0; // from 1
    DomainName owner = {};
    QByteArray text = {};   // at most 200 octets, any octets
    QByteArray reason = {}; // of Unread: a word or two of ours or ldns's
    friend bool operator==(const ZoneRemark &, const ZoneRemark &) = default;
};

struct ZoneReading
{
    RecordList records = {};
    QList<ZoneRemark> remarks = {}; // at most 1,000
    // Names at which a line was skipped that may have been an SPF, DKIM or DMARC record or an alias: what the file says
    // of TXT and CNAME there is not known.
    QSet<DomainName> unclear = {};
    // $INCLUDE or $GENERATE: records that the text does not show may stand at any name.
    bool hasGaps = false;
    friend bool operator==(const ZoneReading &, const ZoneReading &) = default;
};

// UTF-8 with or without a byte order mark, UTF-16 with one; lines may end in LF, CR LF or CR. TTL and class in either
// order (RFC 1035 5.1), TTLs also as 1h30m. Relative names are below `origin` until an $ORIGIN says otherwise.
// Hostile input: at most 4 MiB and 100,000 records.
// Errors: "zone-too-large"; "zone-not-text" (octets that no zone file has); "zone-syntax" (args: line, reason: an open
// quote or parenthesis in a line that may hide any record).
[[nodiscard]] Expected<ZoneReading> readZone(const QByteArray &text, const DomainName &origin,
                                             quint32 defaultTtl = 3600);

} // namespace sw::dns
