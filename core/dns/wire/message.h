// SPDX-License-Identifier: Apache-2.0
// A DNS message (RFC 1035 4) with its EDNS part (RFC 6891) as a value. Encoding and decoding are ldns's.
#pragma once

#include "core/base/expected.h"
#include "core/dns/wire/resource_record.h"

#include <QString>

#include <optional>

namespace sw::dns {

enum class Rcode : quint16 { // open enumeration
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
    quint16 code = 0;
    QString text; // from outside: plain text only
    friend bool operator==(const ExtendedError &, const ExtendedError &) = default;
};

struct EdnsOption
{
    quint16 code = 0;
    QByteArray data;
    friend bool operator==(const EdnsOption &, const EdnsOption &) = default;
};

struct Edns
{
    quint16 udpPayloadSize = 1232; // octets
    quint8 version = 0;
    bool dnssecOk = false;
    QList<EdnsOption> options = {};

    [[nodiscard]] QList<ExtendedError> extendedErrors() const; // option 15
    [[nodiscard]] QByteArray option(quint16 code) const;       // empty: not there
    friend bool operator==(const Edns &, const Edns &) = default;
};

struct MessageQuestion
{
    DomainName name;
    RecordType type = RecordType::TXT;
    quint16 klass = 1; // IN
    friend bool operator==(const MessageQuestion &, const MessageQuestion &) = default;
};

struct Message
{
    quint16 id = 0;
    bool qr = false; // response
    quint8 opcode = 0;
    bool aa = false;
    bool tc = false;
    bool rd = false;
    bool ra = false;
    bool ad = false;
    bool cd = false;
    Rcode rcode = Rcode::NoError; // with the upper bits of EDNS
    QList<MessageQuestion> questions = {};
    RecordList answer = {};
    RecordList authority = {};
    RecordList additional = {}; // without OPT
    std::optional<Edns> edns = std::nullopt;

    friend bool operator==(const Message &, const Message &) = default;
};

// Errors: "message-too-large" (over 65,535 octets), "message-encode".
[[nodiscard]] Expected<QByteArray> encode(const Message &message);

// Any octets end in a message or an error. Errors: "message-empty", "message-malformed" (args: reason, ldns's word).
[[nodiscard]] Expected<Message> decode(QByteArrayView octets);

} // namespace sw::dns
