// SPDX-License-Identifier: Apache-2.0
// Address and protocol of a DNS server: the parsed form of `--resolver SPEC`.
//
// A value. core/dns/net/endpoint/server_spec.h reads it from text; core/dns/net/stub_resolver.h sends queries to it.
#pragma once

#include "core/dns/wire/ip_address.h"

#include <QHostAddress>
#include <QList>

namespace sw::dns {

struct Endpoint
{
    // How messages travel.
    enum class Protocol : quint8 {
        Plain, // UDP, and TCP where UDP does not carry the answer (RFC 1035, RFC 7766)
        Tls,   // RFC 7858
        Https, // RFC 8484
    };
    Protocol protocol = Protocol::Plain; // decides which fields below count
    QList<IpAddress> addresses = {}; // tried in order; empty only for Https by name: then the system is asked for it
    quint16 port = 53;               // also of Tls (853) and Https (443), where it is set by the reader
    QByteArray host = {};            // Tls, Https: the name the certificate must show; empty: it must show the address
    QByteArray path = {};            // Https: "/dns-query"
    QList<QByteArray> pins = {};     // Tls, Https: SHA-256 of the key (SubjectPublicKeyInfo), 32 octets; RFC 7858 4.2

    // The shortest text that reads back as this endpoint: "192.0.2.1", "tls://192.0.2.1#dns.example".
    [[nodiscard]] QByteArray toSpec() const;
    friend bool operator==(const Endpoint &, const Endpoint &) = default;
};

// 53, 853, 443.
[[nodiscard]] quint16 defaultPort(Endpoint::Protocol protocol);
// The same address for Qt Network.
[[nodiscard]] QHostAddress toHostAddress(const IpAddress &address);
// "192.0.2.1:53", "[2001:db8::1]:53": the form of Provenance::endpoint.
[[nodiscard]] QByteArray addressWithPort(const IpAddress &address, quint16 port);

} // namespace sw::dns
