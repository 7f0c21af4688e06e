// SPDX-License-Identifier: Apache-2.0
// RR types by number (IANA "DNS Parameters"), with the mnemonics that people and zone files use.
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace sw::dns {

// Open enumeration: any 16-bit number is valid; named are those that this program handles.
enum class RecordType : quint16 {
    A = 1,
    NS = 2,
    CNAME = 5,
    SOA = 6,
    PTR = 12,
    MX = 15,
    TXT = 16,
    AAAA = 28,
    DNAME = 39,
    OPT = 41,
    DS = 43,
    RRSIG = 46,
    NSEC = 47,
    DNSKEY = 48,
    NSEC3 = 50,
    TLSA = 52,
    SVCB = 64,
    HTTPS = 65,
    ANY = 255,
    CAA = 257,
};

// Type SPF (RFC 4408 3.1.1), of the form of TXT; discontinued (RFC 7208 3.1), still published. It has no mnemonic here:
// it is shown as TYPE99, so that it is not mistaken for the SPF record, which is a TXT record.
inline constexpr RecordType DiscontinuedSpf{99};

// "TXT"; "TYPE1234" for a type without a mnemonic (RFC 3597 5).
[[nodiscard]] QByteArray typeName(RecordType type);
// Case-insensitive; accepts "TYPE1234". Nothing: no such mnemonic.
[[nodiscard]] std::optional<RecordType> typeFromName(QByteArrayView name);

} // namespace sw::dns
