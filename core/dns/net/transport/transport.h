// SPDX-License-Identifier: Apache-2.0
// One way of carrying a query to a server and bringing back what came of it. Everything that adds behaviour (fallback
// to TCP, retry, EDNS fallback, choice among servers) is a Transport around Transports, so each can be tested alone:
//
//     ServerSelection( EdnsFallback( TruncationFallback( UdpTransport, StreamTransport ) ), … )
//
// Lighter than an Operation, because a question passes through several of them: an Exchange is cancelled by destroying
// it, `done` is called at most once, never inside send(), never after destruction; it may destroy its Exchange.
// A transport sets no deadline: whoever asks does (core/dns/net/stub_resolver.h). Thread: the one that made it.
#pragma once

#include "core/dns/facts/outcome.h"

#include <functional>
#include <memory>
#include <optional>

namespace sw::dns {

// What came of a query, and what was seen on the way.
struct Received
{
    std::optional<Message> message = std::nullopt; // an accepted reply; nullopt: `failure` says why there is none
    LookupFailure failure = {};
    QByteArray endpoint = {};   // "192.0.2.1:53"
    QByteArray transport = {};  // "udp", "tcp", "tls", "https"
    int rttMs = -1;             // of the exchange that counted
    int dropped = 0;            // replies that were not accepted
    bool truncated = false;     // a UDP reply had TC set
    bool bareError = false;     // `message` is a FORMERR without a question (core/dns/net/transport/reply_match.h)
    bool wrongCase = false;     // a UDP reply echoed the name in another case
    bool missingCookie = false; // a UDP reply lacked the cookie that its server had shown before
};

class Exchange
{
public:
    Exchange();
    virtual ~Exchange();
    Exchange(const Exchange &) = delete;
    Exchange &operator=(const Exchange &) = delete;

    // What is known before the end: who is being asked, what was dropped. For the evidence of a time-out.
    [[nodiscard]] virtual Received progress() const = 0;

    [[nodiscard]] static int liveCount();
};

// Handed on and not copied: a reply passes through several transports. What it refers to outlives the call.
using Done = std::function<void(Received &&)>;

class Transport
{
public:
    virtual ~Transport() = default;
    // The id of `query` is the transport's to choose. The transport must outlive its exchanges.
    [[nodiscard]] virtual std::unique_ptr<Exchange> send(const Message &query, Done done) = 0;
};

// Why replies were dropped and how often fallbacks were needed; shown by `dns query` and read by tests.
struct TransportCounters
{
    quint64 queries = 0;
    quint64 replies = 0;
    quint64 notAResponse = 0;
    quint64 wrongId = 0;
    quint64 wrongQuestion = 0; // also another opcode
    quint64 wrongCase = 0;
    quint64 wrongCookie = 0;
    quint64 missingCookie = 0; // asked once more over TCP
    quint64 malformed = 0;
    quint64 truncations = 0;
    quint64 ednsFallbacks = 0;
    quint64 retries = 0;

    [[nodiscard]] quint64 dropped() const { return notAResponse + wrongId + wrongQuestion + wrongCookie + malformed; }
};

} // namespace sw::dns
