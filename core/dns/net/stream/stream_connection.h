// SPDX-License-Identifier: Apache-2.0
// One TCP, TLS or HTTPS connection that carries many queries, answered in any order (RFC 7766 6.2.1, RFC 7858 3.3, RFC
// 8484 5.2). Bounded: at most MaxPipelined queries at a time, one message at most 65,535 octets. Closed when idle for 3
// seconds. The format of messages on the stream: core/dns/net/stream/framing.h. Used by StreamTransport only.
#pragma once

#include "core/base/clock.h"
#include "core/dns/net/endpoint/endpoint.h"
#include "core/dns/net/stream/framing.h"
#include "core/dns/net/stream/tls_policy.h"
#include "core/dns/net/transport/transport.h"

#include <QHash>
#include <QObject>
#include <QSslSocket>
#include <QTimer>

#include <map>

namespace sw::dns {

// What every connection of one transport shares; the references must outlive it.
struct StreamContext
{
    Endpoint endpoint;                // decides between TCP, TLS and HTTPS
    std::optional<IpAddress> address; // nullopt: the system resolves endpoint.host
    // Shared with other transports.
    const TlsPolicy &policy;
    const Clock &clock;
    TransportCounters &counters;
    DohMethod method = DohMethod::Post; // of Https only
};

class StreamConnection final : public QObject
{
    Q_OBJECT
public:
    // Queries without an answer at a time.
    static constexpr int MaxPipelined = 200;

    // Begins to connect at once.
    explicit StreamConnection(const StreamContext &context);
    ~StreamConnection() override;

    // Whether submit() may be called.
    [[nodiscard]] bool takesMore() const { return m_usable && static_cast<int>(m_pending.size()) < MaxPipelined; }
    [[nodiscard]] bool isFinished() const { return !m_usable && m_pending.empty(); } // may be deleted
    // Sends the query, or keeps it until connected. The returned ticket is valid until `done` is called or cancel().
    quint64 submit(const Message &query, Done done);
    void cancel(quint64 ticket);             // `done` is not called any more
    [[nodiscard]] Received progress() const; // endpoint and transport only

private:
    struct Pending
    {
        Message query;
        Done done;
        qint64 sentAt = 0;
        int dropped = 0;
        quint32 age = 0;      // seconds that the answer was in HTTP caches
        bool settled = false; // its result is queued for delivery
    };
    struct Result
    {
        quint64 ticket = 0;
        Received received;
    };

    void open();
    void onReady();
    void onRead();
    void onClosed();
    void onIdle();
    void onMessage(std::optional<quint64> ticket, const QByteArray &octets);
    void write(quint64 ticket, const Pending &pending);
    void fail(quint64 ticket, const LookupFailure &failure);
    void failAll(const LookupFailure &failure);
    void settle(quint64 ticket, Received received);
    void deliver();
    [[nodiscard]] bool isTls() const { return m_context.endpoint.protocol != Endpoint::Protocol::Plain; }
    [[nodiscard]] bool isHttps() const { return m_context.endpoint.protocol == Endpoint::Protocol::Https; }
    [[nodiscard]] std::unique_ptr<Framing> makeFraming();
    [[nodiscard]] quint16 freeId() const;
    [[nodiscard]] LookupFailure closedFailure() const;

    StreamContext m_context;
    QSslSocket m_socket; // plain TCP for Protocol::Plain
    QTimer m_idle;
    std::unique_ptr<Framing> m_framing;   // once connected
    std::map<quint64, Pending> m_pending; // in order of submission
    QHash<quint16, quint64> m_byId;       // not for HTTPS, where the stream id decides
    QList<Result> m_results;
    quint64 m_nextTicket = 1;
    int m_answered = 0;
    int m_foreign = 0;
    bool m_usable = true;
    bool m_deliveryQueued = false;
};

} // namespace sw::dns
