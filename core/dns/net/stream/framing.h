// SPDX-License-Identifier: Apache-2.0
// Writes messages to a byte stream and reads them from it: with a length prefix (TCP and TLS, RFC 1035 4.2.2), or as
// HTTP/2 requests (RFC 8484, RFC 9113). No sockets here: octets in, octets out. Used by StreamConnection.
#pragma once

#include "core/dns/facts/outcome.h"

#include <functional>
#include <memory>
#include <optional>

namespace sw::dns {

class Framing
{
public:
    // Called from send(), cancel() and feed(); must not destroy the Framing.
    struct Events
    {
        std::function<void(const QByteArray &octets)> write; // to the peer
        // A whole message. With `ticket` where the framing knows which query it answers; else the DNS id decides.
        std::function<void(std::optional<quint64> ticket, const QByteArray &message)> message;
        std::function<void(quint64 ticket, const LookupFailure &why)> failed; // only this query
        std::function<void(const LookupFailure &why)> broken;                 // the stream is unusable from here on
        // HTTP only. Before message(): the time it was in HTTP caches on the way (RFC 8484 5.1).
        std::function<void(quint64 ticket, quint32 seconds)> aged = {};
        // HTTP only. The peer finishes open requests and accepts no new ones (GOAWAY, RFC 9113 6.8).
        std::function<void()> draining = {};
    };

    virtual ~Framing() = default;
    // Writes a query; `ticket` is unique on this stream.
    virtual void send(quint64 ticket, const QByteArray &message) = 0;
    // No event for this ticket follows.
    virtual void cancel(quint64 ticket) = 0;
    // Octets that arrived, in pieces of any size; untrusted.
    virtual void feed(const QByteArray &octets) = 0;
};

// Two octets of length before each message. It never knows the ticket of an answer.
[[nodiscard]] std::unique_ptr<Framing> lengthFraming(Framing::Events events);

enum class DohMethod : quint8 { Post, Get }; // RFC 8484 4.1; GET can be cached by proxies

// Details of failures. BadReply: "http-404" (any status but 200), "http-content-type", "http-too-large": reported as
// soon as they are seen, and the stream is reset; "http2": the octets are not HTTP/2. Network: "http-reset", the stream
// ended before the answer did; UnprocessedDetail: the peer has not processed the request (RFC 9113 8.7), so that it may
// be repeated at once.
constexpr char UnprocessedDetail[] = "http-refused";
// `authority`: host, with the port unless it is 443. `path`: "/dns-query".
[[nodiscard]] std::unique_ptr<Framing> http2Framing(Framing::Events events, const QByteArray &authority,
                                                    const QByteArray &path, DohMethod method);

} // namespace sw::dns
