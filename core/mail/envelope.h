// SPDX-License-Identifier: Apache-2.0
// How a message arrived (RFC 5321): as given, or by its trace fields. A trace field is as trustworthy as the host that
// wrote it, so only the topmost one, by the receiver's own server, is used.
#pragma once

#include "core/dkim/message_reader.h"
#include "core/dns/wire/ip_address.h"

#include <optional>

namespace sw::mail {

// Client address, MAIL FROM and HELO, each with its source.
struct Envelope
{
    // Unknown; given by the caller; read from the message.
    enum class Source { None, Given, Message };
    // Each with its source; nullopt or empty while that is None.
    std::optional<dns::IpAddress> ip = std::nullopt;
    Source ipSource = Source::None;
    QByteArray mailFrom = {}; // "" unless its source is None: the null sender
    Source mailFromSource = Source::None;
    QByteArray helo = {}; // name as given to HELO or EHLO; may be no host name
    Source heloSource = Source::None;
    friend bool operator==(const Envelope &, const Envelope &) = default;
};

// What a Received field says of the client (RFC 5321 4.4): "from HELO (name [address]) by …".
struct Hop
{
    QByteArray helo = {};                            // empty: not given
    std::optional<dns::IpAddress> ip = std::nullopt; // nullopt: none, or not readable
    friend bool operator==(const Hop &, const Hop &) = default;
};
// `receivedValue`: the field's value, folded or not.
[[nodiscard]] Hop hopOf(const QByteArray &receivedValue);

// Fills what `given` lacks from Return-Path and from the topmost Received field with a public address.
[[nodiscard]] Envelope completeEnvelope(const Envelope &given, const QList<dkim::HeaderField> &fields);

} // namespace sw::mail
