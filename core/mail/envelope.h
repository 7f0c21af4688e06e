// SPDX-License-Identifier: Apache-2.0
// How a message came in (RFC 5321): as told, or as its trace fields say. Trace fields are only as good as the host that
// wrote them: the topmost one, by the receiver's own server, is believed.
#pragma once

#include "core/dkim/message_reader.h"
#include "core/dns/wire/ip_address.h"

#include <optional>

namespace sw::mail {

struct Envelope
{
    enum class Source { None, Given, Message };
    std::optional<dns::IpAddress> ip = std::nullopt;
    Source ipSource = Source::None;
    QByteArray mailFrom = {}; // "" with a source: the null sender
    Source mailFromSource = Source::None;
    QByteArray helo = {};
    Source heloSource = Source::None;
    friend bool operator==(const Envelope &, const Envelope &) = default;
};

// What one Received field says about the client (RFC 5321 4.4): "from HELO (name [address]) by …".
struct Hop
{
    QByteArray helo = {};
    std::optional<dns::IpAddress> ip = std::nullopt;
    friend bool operator==(const Hop &, const Hop &) = default;
};
[[nodiscard]] Hop hopOf(const QByteArray &receivedValue);

// Fills in from Return-Path and from the topmost Received field with an address of the public Internet whatever
// `given` leaves open.
[[nodiscard]] Envelope completeEnvelope(const Envelope &given, const QList<dkim::HeaderField> &fields);

} // namespace sw::mail
