// SPDX-License-Identifier: Apache-2.0
// A resource record (RFC 1035 3.2.1, class IN) as a value: owner, type, TTL in seconds and typed data.
//
// Types that this program reasons about have a struct of their own; all others keep their uncompressed wire
// data (OpaqueData), so that nothing is lost when a record is only passed on.
#pragma once

#include "core/base/expected.h"
#include "core/dns/wire/domain_name.h"
#include "core/dns/wire/ip_address.h"
#include "core/dns/wire/record_type.h"

#include <QList>

#include <variant>

namespace sw::dns {

struct AData // A and AAAA: the record's type tells which
{
    IpAddress address; // of the family of the record's type
    friend bool operator==(const AData &, const AData &) = default;
};

struct NameData // CNAME, NS, PTR, DNAME
{
    DomainName target; // the name that the data consists of
    friend bool operator==(const NameData &, const NameData &) = default;
};

// RFC 1035 3.3.9.
struct MxData
{
    quint16 preference = 0; // lower values are preferred
    DomainName exchange;    // the mail host; the root in a null MX (RFC 7505)
    friend bool operator==(const MxData &, const MxData &) = default;
};

// RFC 1035 3.3.14.
struct TxtData
{
    QByteArrayList strings; // each at most 255 octets, any octets
    // RFC 7208 3.3, RFC 6376 3.6.2.2, RFC 9989 4.7: concatenated with nothing between them.
    [[nodiscard]] QByteArray joined() const { return strings.join(); }
    friend bool operator==(const TxtData &, const TxtData &) = default;
};

// RFC 1035 3.3.13.
struct SoaData
{
    DomainName primary; // MNAME
    DomainName mailbox; // RNAME
    // Compared by RFC 1982 3.2.
    quint32 serial = 0;
    // All in seconds.
    quint32 refresh = 0;
    quint32 retry = 0;
    quint32 expire = 0;
    quint32 minimum = 0; // the negative TTL is min(SOA TTL, minimum), RFC 2308 5
    friend bool operator==(const SoaData &, const SoaData &) = default;
};

// Data of all other types.
struct OpaqueData
{
    QByteArray wire; // uncompressed RDATA
    friend bool operator==(const OpaqueData &, const OpaqueData &) = default;
};

// Which alternative it is follows from the type of the record.
using RecordData = std::variant<AData, NameData, MxData, TxtData, SoaData, OpaqueData>;

// Two are equal when the TTL is equal, too.
struct ResourceRecord
{
    DomainName owner;                  // the name of the record
    RecordType type = RecordType::TXT; // decides the alternative of `data`
    quint32 ttl = 0;                   // seconds
    RecordData data = OpaqueData{};    // of the form of `type`

    // The data as one of the structs above, or nullptr when the record is of another type.
    template<class T>
    [[nodiscard]] const T *as() const
    {
        return std::get_if<T>(&data);
    }

    friend bool operator==(const ResourceRecord &, const ResourceRecord &) = default;
};
// The TTL is not part of the hash.
[[nodiscard]] size_t qHash(const ResourceRecord &record, size_t seed = 0) noexcept;

// In the order of the message or file that they come from.
using RecordList = QList<ResourceRecord>;

// `text` is cut by splitTxt(); TTLs in seconds.
[[nodiscard]] ResourceRecord txtRecord(const DomainName &owner, const QByteArray &text, quint32 ttl = 3600);
[[nodiscard]] ResourceRecord cnameRecord(const DomainName &owner, const DomainName &target, quint32 ttl = 3600);
[[nodiscard]] ResourceRecord addressRecord(const DomainName &owner, const IpAddress &address, quint32 ttl = 3600);

// The character-strings of data of the form of TXT (RFC 1035 3.3.14): of TXT itself, and of DiscontinuedSpf, whose data
// is kept in wire form. Empty for other data.
[[nodiscard]] QByteArrayList characterStrings(const RecordData &data);

// Cut into character-strings of at most 255 octets (RFC 1035 3.3); an empty value gives one empty string.
[[nodiscard]] QByteArrayList splitTxt(QByteArrayView text);

// Data in presentation form: `"v=spf1 -all"`, `10 mx.example.com.`, `\# 4 C0000201` where ldns has no better form.
[[nodiscard]] QByteArray dataToText(const ResourceRecord &record);
// The whole record as a line of a zone file, names with the final dot.
[[nodiscard]] QByteArray toZoneLine(const ResourceRecord &record);

// A zone file or a part of one (RFC 1035 5): $ORIGIN, $TTL, parentheses, comments, relative names.
// Untrusted input: at most 4 MiB and 100,000 records. Errors: "zone-too-large", "zone-syntax" (args: line, reason),
// "zone-no-temporary-file".
[[nodiscard]] Expected<RecordList> recordsFromZoneText(const QByteArray &text, const DomainName &origin,
                                                       quint32 defaultTtl = 3600);

// One line as toZoneLine() writes it: owner, TTL, IN, type and data. Unlike recordsFromZoneText(), it reads back every
// name and all data, however they are escaped. Errors: "zone-syntax" (args: line, reason).
[[nodiscard]] Expected<ResourceRecord> recordFromLine(const QByteArray &line);

} // namespace sw::dns
