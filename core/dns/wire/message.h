// SPDX-License-Identifier: Apache-2.0
// A DNS message (RFC 1035 4) with its EDNS part (RFC 6891) as a value. ldns encodes and decodes.
#pragma once

#include "core/base/expected.h"
#include "core/dns/wire/resource_record.h"

#include <QString>

#include <optional>

namespace sw::dns {

enum class Rcode : quint16 { // open: any 12-bit number is valid (RFC 6891 6.1.3)
    NoError = 0,
    FormErr = 1,
    ServFail = 2,
    NxDomain = 3,
    NotImp = 4,
    Refused = 5,
    YxDomain = 6,
    YxRrSet = 7,
    NxRrSet = 8,
    NotAuth = 9,
    NotZone = 10,
    BadVers = 16,
    BadCookie = 23,
};
[[nodiscard]] QByteArray rcodeName(Rcode rcode); // "NOERROR", "SERVFAIL", "RCODE42"

struct ExtendedError // RFC 8914
{
    quint16 code = 0; // IANA "Extended DNS Error Codes"
    QString text;     // untrusted: show as plain text only
    friend bool operator==(const ExtendedError &, const ExtendedError &) = default;
};

// RFC 6891 6.1.2.
struct EdnsOption
{
    quint16 code = 0; // IANA "DNS EDNS0 Option Codes": 10 COOKIE, 15 EDE
    QByteArray data;  // without code and length
    friend bool operator==(const EdnsOption &, const EdnsOption &) = default;
};

// The OPT pseudo-record (RFC 6891 6.1.2, 6.1.3).
struct Edns
{
    quint16 udpPayloadSize = 1232;  // octets the sender can receive by UDP
    quint8 version = 0;             // 0 is the only one there is
    bool dnssecOk = false;          // DO: DNSSEC records are wanted
    QList<EdnsOption> options = {}; // in the order of the message

    [[nodiscard]] QList<ExtendedError> extendedErrors() const; // from options 15 (RFC 8914 2)
    [[nodiscard]] QByteArray option(quint16 code) const;       // data of the first one; empty: none
    friend bool operator==(const Edns &, const Edns &) = default;
};

// RFC 1035 4.1.2.
struct MessageQuestion
{
    DomainName name;                   // QNAME
    RecordType type = RecordType::TXT; // QTYPE
    quint16 klass = 1;                 // QCLASS; 1: IN
    friend bool operator==(const MessageQuestion &, const MessageQuestion &) = default;
};

// Sections and flags as in the message (RFC 1035 4.1.1; ad, cd: RFC 4035).
struct Message
{
    quint16 id = 0;                        // 0 to 65,535
    bool qr = false;                       // a response
    quint8 opcode = 0;                     // 0 QUERY, 5 UPDATE
    bool aa = false;                       // authoritative answer
    bool tc = false;                       // truncated
    bool rd = false;                       // recursion desired
    bool ra = false;                       // recursion available
    bool ad = false;                       // authentic data
    bool cd = false;                       // checking disabled
    Rcode rcode = Rcode::NoError;          // with the upper 8 bits from EDNS
    QList<MessageQuestion> questions = {}; // one, in practice
    // In the order of the message; RRsets are not grouped.
    RecordList answer = {};
    RecordList authority = {};
    RecordList additional = {};              // without OPT
    std::optional<Edns> edns = std::nullopt; // nullopt: no OPT record

    friend bool operator==(const Message &, const Message &) = default;
};

// Wire form with compressed names. Errors: "message-too-large" (over 65,535 octets), "message-encode".
[[nodiscard]] Expected<QByteArray> encode(const Message &message);

// Untrusted input. Errors: "message-empty", "message-malformed" (args: reason, ldns's word).
[[nodiscard]] Expected<Message> decode(QByteArrayView octets);

} // namespace sw::dns
