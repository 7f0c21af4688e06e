// SPDX-License-Identifier: Apache-2.0
// How messages are put onto a byte stream and taken off it: after a length (TCP and TLS, RFC 1035 4.2.2), or as HTTP/2
// requests (RFC 8484, RFC 9113). No sockets here: octets in, octets out. Used by StreamConnection.
#pragma once

#include "core/dns/facts/outcome.h"

#include <functional>
#include <memory>
#include <optional>

namespace sw::dns {

class Framing
{
public:
    struct Events
    {
        std::function<void(const QByteArray &octets)> write; // to the peer
        // A whole message. `ticket` where the framing knows what it answers; else the DNS id tells.
        std::function<void(std::optional<quint64> ticket, const QByteArray &message)> message;
        std::function<void(quint64 ticket, const LookupFailure &why)> failed; // this query alone
        std::function<void(const LookupFailure &why)> broken;                 // the stream makes no sense any more
        // HTTP only. Before message(): it has lain in caches on the way for so long (RFC 8484 5.1).
        std::function<void(quint64 ticket, quint32 seconds)> aged = {};
        // HTTP only. The peer ends what is under way and takes nothing new (GOAWAY, RFC 9113 6.8).
        std::function<void()> draining = {};
    };

    virtual ~Framing() = default;
    virtual void send(quint64 ticket, const QByteArray &message) = 0;
    virtual void cancel(quint64 ticket) = 0;
    virtual void feed(const QByteArray &octets) = 0;
};

[[nodiscard]] std::unique_ptr<Framing> lengthFraming(Framing::Events events);

enum class DohMethod : quint8 { Post, Get }; // RFC 8484 4.1; GET can be cached on the way

// Details of failures. BadReply: "http-404" (any status but 200), "http-content-type", "http-too-large": told as soon
// as they show, and the peer is told to stop; "http2": what came is not HTTP/2. Network: "http-reset", the stream ended
// before the answer did; UnprocessedDetail. The peer has not looked at the request (RFC 9113 8.7): whoever asked may do
// so again at once.
constexpr char UnprocessedDetail[] = "http-refused";
[[nodiscard]] std::unique_ptr<Framing> http2Framing(Framing::Events events, const QByteArray &authority,
                                                    const QByteArray &path, DohMethod method);

} // namespace sw::dns
