// SPDX-License-Identifier: Apache-2.0
// Parses the text that names a resolver (`--resolver SPEC`, an entry of the table of public resolvers):
//
//     192.0.2.1   192.0.2.1:5353   2001:db8::1   [2001:db8::1]:53        plain
//     tls://192.0.2.1   tls://192.0.2.1:853#dns.example                  DNS over TLS, certificate for the name
//     tls://192.0.2.1#pin-sha256=BASE64                                  … or for one key, whatever its name
//     https://dns.example/dns-query   https://dns.example/dns-query#192.0.2.1,2001:db8::1
//                                                                        DNS over HTTPS, at the listed addresses
//
// RFC 7858 4.2, RFC 8484 3. Several parts after '#' are separated by commas.
#pragma once

#include "core/base/expected.h"
#include "core/dns/net/endpoint/endpoint.h"

namespace sw::dns {

// Errors, with offset and length in the text: "resolver-empty", "resolver-too-long", "resolver-bad-scheme",
// "resolver-bad-address", "resolver-bad-port", "resolver-bad-name", "resolver-bad-path", "resolver-bad-pin".
[[nodiscard]] Expected<Endpoint> parseServerSpec(const QByteArray &text);

// The form of Server::authoritative(): "192.0.2.1" and "[2001:db8::1]" are at `usualPort`; a port in the text has
// precedence. Errors as above.
[[nodiscard]] Expected<Endpoint> parseAuthoritativeSpec(const QByteArray &text, quint16 usualPort);

} // namespace sw::dns
