// SPDX-License-Identifier: Apache-2.0
// A tolerant reader for zone files as exported by DNS hosts: it reads what it can and lists what it cannot, so that a
// record is never taken for absent because its line was not understood. For files that are used in place of live DNS;
// recordsFromZoneText() in resource_record.h is the strict reader.
#pragma once

#include "core/dns/wire/resource_record.h"

#include <QSet>

namespace sw::dns {

// Something about a line that the reader of the file should know.
struct ZoneRemark
{
    // The meaning of `text` depends on it.
    enum class Kind {
        Unread,       // the line was skipped: `text` is the line, `reason` why
        CutAtComment, // TXT outside quotes: name servers ignore it from the semicolon on; `text` is the ignored part
        SeveralWords, // TXT outside quotes: most name servers join its words without blanks; `text` is the words
        LongString,   // a string of more than 255 octets: some name servers refuse the zone, some split it
        Repeated,     // the same record again: a set contains it once (RFC 2181 5)
    };
    Kind kind = Kind::Unread; // decides what `text` is
    int line = 0;             // from 1
    DomainName owner = {};    // of the entry; the root where it could not be read
    QByteArray text = {};     // at most 200 octets, any octets
    QByteArray reason = {};   // of Unread: a few words, ours or ldns's
    friend bool operator==(const ZoneRemark &, const ZoneRemark &) = default;
};

// The result of reading one file.
struct ZoneReading
{
    RecordList records = {};        // in the order of the file, each once
    QList<ZoneRemark> remarks = {}; // at most 1,000
    // Names at which a skipped line may have been an SPF, DKIM or DMARC record or an alias: TXT and CNAME there are
    // unknown.
    QSet<DomainName> unclear = {};
    // $INCLUDE or $GENERATE: records that are not in the text may exist at any name.
    bool hasGaps = false;
    friend bool operator==(const ZoneReading &, const ZoneReading &) = default;
};

// UTF-8 with or without a byte order mark, UTF-16 with one; lines may end in LF, CR LF or CR. TTL and class in either
// order (RFC 1035 5.1), TTLs also as 1h30m. Relative names are below `origin` until an $ORIGIN says otherwise.
// Untrusted input: at most 4 MiB and 100,000 records.
// Errors: "zone-too-large"; "zone-not-text" (octets that no zone file has); "zone-syntax" (args: line, reason: an open
// quote or parenthesis in a line that may hide any record).
[[nodiscard]] Expected<ZoneReading> readZone(const QByteArray &text, const DomainName &origin,
                                             quint32 defaultTtl = 3600);

} // namespace sw::dns
