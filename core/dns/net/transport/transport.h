// SPDX-License-Identifier: Apache-2.0
// One way of carrying a query to a server and bringing back the result. Everything that adds behaviour (fallback to
// TCP, retry, EDNS fallback, choice among servers) is a Transport around Transports, so that each can be tested alone:
//
//     ServerSelection( EdnsFallback( TruncationFallback( UdpTransport, StreamTransport ) ), … )
//
// Lighter than an Operation, because a query passes through several of them: an Exchange is cancelled by destroying it,
// `done` is called at most once, never inside send(), never after destruction; it may destroy its Exchange. A transport
// sets no deadline: its user does (core/dns/net/stub_resolver.h). Thread: the one that made it.
#pragma once

#include "core/dns/facts/outcome.h"

#include <functional>
#include <memory>
#include <optional>

namespace sw::dns {

// The result of a query, and what was seen on the way.
struct Received
{
    std::optional<Message> message = std::nullopt; // an accepted reply; nullopt: `failure` says why there is none
    LookupFailure failure = {};                    // why there is no message
    QByteArray endpoint = {};                      // "192.0.2.1:53"
    QByteArray transport = {};                     // "udp", "tcp", "tls", "https"
    int rttMs = -1;                                // milliseconds, of the exchange that gave the result; -1: none
    int dropped = 0;                               // replies that were not accepted
    bool truncated = false;                        // a UDP reply had TC set
    bool bareError = false;     // `message` is a FORMERR without a question (core/dns/net/transport/reply_match.h)
    bool wrongCase = false;     // a UDP reply echoed the name in another case
    bool missingCookie = false; // a UDP reply lacked the cookie that its server had shown before
};

// One query in progress; cancelled by destroying it.
class Exchange
{
public:
    Exchange();          // counted, for liveCount()
    virtual ~Exchange(); // `done` is not called any more
    Exchange(const Exchange &) = delete;
    Exchange &operator=(const Exchange &) = delete;

    // What is known so far: which server is being asked, what was dropped. For the evidence of a time-out.
    [[nodiscard]] virtual Received progress() const = 0;

    [[nodiscard]] static int liveCount(); // instances in the process; for tests
};

// Moved and not copied: a reply passes through several transports. The referenced object is valid during the call only.
using Done = std::function<void(Received &&)>;

class Transport
{
public:
    virtual ~Transport() = default;
    // The transport chooses the id of the message. It must outlive its exchanges.
    [[nodiscard]] virtual std::unique_ptr<Exchange> send(const Message &query, Done done) = 0;
};

// Why replies were dropped and how often fallbacks were needed; shown by `dns query` and read by tests.
struct TransportCounters
{
    // Messages sent and accepted; then dropped replies by reason.
    quint64 queries = 0;
    quint64 replies = 0;
    quint64 notAResponse = 0;
    quint64 wrongId = 0;
    quint64 wrongQuestion = 0; // also another opcode
    quint64 wrongCase = 0;
    quint64 wrongCookie = 0;
    quint64 missingCookie = 0; // repeated over TCP, as for `wrongCase`
    quint64 malformed = 0;
    // Fallbacks and repetitions.
    quint64 truncations = 0;
    quint64 ednsFallbacks = 0;
    quint64 retries = 0;

    // Without those that were repeated over TCP.
    [[nodiscard]] quint64 dropped() const { return notAResponse + wrongId + wrongQuestion + wrongCookie + malformed; }
};

} // namespace sw::dns
