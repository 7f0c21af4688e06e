// SPDX-License-Identifier: Apache-2.0
#include "core/dns/net/stream/stream_connection.h"

#include "core/dns/net/transport/random_bits.h"
#include "core/dns/net/transport/reply_match.h"

#include <QNetworkProxy>
#include <QPointer>
#include <QtEndian>

namespace sw::dns {

namespace {

constexpr int IdleMs = 3'000; // RFC 7766 6.2.3: of the order of seconds
constexpr int SilentMs =
    500; // after a query was cancelled this late on a connection without any answer, it is unusable
constexpr int MaxForeign = 1'000; // unsolicited messages; more make the connection unusable
// Limits of one turn of the event loop, so that a fast peer does not block it: octets read (one message of the largest
// size), and records delivered. A zero timer ends the turn; queued calls would still belong to it.
constexpr qint64 MaxReadOctets = 64 * 1024;
constexpr qsizetype MaxDeliveredRecords = 512;
constexpr int MaxReadsAfterClose = 4;

QByteArray mismatchDetail(Match match)
{
    return match == Match::WrongId ? "wrong-id" : match == Match::NotAResponse ? "not-a-response" : "wrong-question";
}

// RFC 8484 5.1: the time in an HTTP cache is subtracted from the TTLs.
void passTime(Message &message, quint32 seconds)
{
    for (RecordList *section : {&message.answer, &message.authority, &message.additional}) {
        for (ResourceRecord &record : *section)
            record.ttl -= std::min(record.ttl, seconds);
    }
}

} // namespace

StreamConnection::StreamConnection(const StreamContext &context)
    : m_context(context)
{
    m_idle.setSingleShot(true);
    m_idle.setInterval(IdleMs);
    connect(&m_idle, &QTimer::timeout, this, &StreamConnection::onIdle);
    open();
}

StreamConnection::~StreamConnection()
{
    m_socket.disconnect(this);
    m_socket.abort();
}

void StreamConnection::open()
{
    const Endpoint &endpoint = m_context.endpoint;
    connect(&m_socket, &QSslSocket::readyRead, this, &StreamConnection::onRead);
    connect(&m_socket, &QSslSocket::disconnected, this, &StreamConnection::onClosed);
    connect(&m_socket, &QSslSocket::errorOccurred, this, &StreamConnection::onClosed);
    m_socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_socket.setProxy(QNetworkProxy::NoProxy);
    // With an address the system's resolver is not asked for the name: its answer may be forged.
    const QString host =
        m_context.address ? toHostAddress(*m_context.address).toString() : QString::fromLatin1(endpoint.host);
    if (!isTls()) {
        connect(&m_socket, &QSslSocket::connected, this, &StreamConnection::onReady);
        m_socket.connectToHost(host, endpoint.port);
        return;
    }
    connect(&m_socket, &QSslSocket::encrypted, this, &StreamConnection::onReady);
    m_context.policy.prepare(m_socket, endpoint, isHttps() ? "h2" : "dot");
    m_socket.connectToHostEncrypted(host, endpoint.port, m_context.policy.nameToCheck(endpoint, m_context.address));
}

std::unique_ptr<Framing> StreamConnection::makeFraming()
{
    Framing::Events events;
    events.write = [this](const QByteArray &octets) { m_socket.write(octets); };
    events.message = [this](std::optional<quint64> ticket, const QByteArray &octets) { onMessage(ticket, octets); };
    events.failed = [this](quint64 ticket, const LookupFailure &why) { fail(ticket, why); };
    events.broken = [this](const LookupFailure &why) {
        m_usable = false;
        failAll(why);
        m_socket.disconnectFromHost();
    };
    events.aged = [this](quint64 ticket, quint32 seconds) {
        if (const auto found = m_pending.find(ticket); found != m_pending.end())
            found->second.age = seconds;
    };
    events.draining = [this] { m_usable = false; };
    if (!isHttps())
        return lengthFraming(std::move(events));
    const Endpoint &endpoint = m_context.endpoint;
    const bool usual = endpoint.port == defaultPort(endpoint.protocol);
    const QByteArray host = endpoint.host.contains(':') ? '[' + endpoint.host + ']' : endpoint.host;
    return http2Framing(std::move(events), usual ? host : host + ':' + QByteArray::number(endpoint.port), endpoint.path,
                        m_context.method);
}

quint64 StreamConnection::submit(const Message &query, Done done)
{
    const quint64 ticket = m_nextTicket++;
    Pending pending{query, std::move(done), m_context.clock.monotonicMs()};
    if (isHttps()) {
        pending.query.id = 0; // RFC 8484 4.1: the same question makes the same request
    } else {
        pending.query.id = freeId();
        m_byId.insert(pending.query.id, ticket);
    }
    m_idle.stop();
    ++m_context.counters.queries;
    const auto place = m_pending.emplace(ticket, std::move(pending)).first;
    if (!m_usable)
        fail(ticket, closedFailure());
    else if (m_framing)
        write(ticket, place->second);
    return ticket;
}

void StreamConnection::cancel(quint64 ticket)
{
    const auto found = m_pending.find(ticket);
    if (found == m_pending.end())
        return;
    const bool silent = m_answered == 0 && m_context.clock.monotonicMs() - found->second.sentAt > SilentMs;
    if (m_byId.value(found->second.query.id) == ticket)
        m_byId.remove(found->second.query.id);
    const bool settled = found->second.settled;
    m_pending.erase(found);
    if (m_framing && !settled)
        m_framing->cancel(ticket);
    if (silent) // open queries may still be answered; no new ones are sent here
        m_usable = false;
    if (m_pending.empty())
        m_idle.start();
}

Received StreamConnection::progress() const
{
    Received received;
    received.endpoint = m_context.address ? addressWithPort(*m_context.address, m_context.endpoint.port)
                                          : m_context.endpoint.host + ':' + QByteArray::number(m_context.endpoint.port);
    received.transport = isHttps() ? "https" : isTls() ? "tls" : "tcp";
    return received;
}

quint16 StreamConnection::freeId() const
{
    for (;;) { // at most MaxPipelined of 65,536 are taken
        const auto id = static_cast<quint16>(randomBits(16));
        if (!m_byId.contains(id))
            return id;
    }
}

void StreamConnection::write(quint64 ticket, const Pending &pending)
{
    const auto octets = encode(pending.query);
    if (octets)
        m_framing->send(ticket, *octets);
    else
        fail(ticket, {FailureKind::BadReply, octets.error().code});
}

void StreamConnection::onReady()
{
    auto refused = m_context.policy.verdict(m_socket, m_context.endpoint);
    if (!refused && isHttps() && m_socket.sslConfiguration().nextNegotiatedProtocol() != "h2")
        refused = LookupFailure{FailureKind::Tls, "no-http2"};
    if (refused) {
        m_usable = false;
        failAll(*refused);
        m_socket.abort();
        return;
    }
    m_framing = makeFraming();
    for (const auto &[ticket, pending] : m_pending) {
        if (!pending.settled)
            write(ticket, pending);
    }
}

void StreamConnection::onRead()
{
    if (!m_framing)
        return;
    m_framing->feed(m_socket.read(MaxReadOctets));
    if (m_socket.bytesAvailable() > 0) // give other events a turn
        QTimer::singleShot(0, this, &StreamConnection::onRead);
}

void StreamConnection::onMessage(std::optional<quint64> ticket, const QByteArray &octets)
{
    auto reply = decode(octets);
    if (!ticket && octets.size() >= 2) {
        const auto byId = m_byId.constFind(qFromBigEndian<quint16>(octets.constData()));
        if (byId != m_byId.constEnd())
            ticket = *byId;
    }
    const auto found = ticket ? m_pending.find(*ticket) : m_pending.end();
    TransportCounters &counters = m_context.counters;
    if (!reply)
        ++counters.malformed;
    if (found == m_pending.end() || found->second.settled) {
        ++counters.wrongId;
        if (++m_foreign > MaxForeign)
            m_socket.abort();
        return;
    }
    if (!reply) {
        // The peer is the one that we connected to: a malformed message is its fault, not a forgery.
        fail(*ticket, {FailureKind::BadReply, "malformed"});
        return;
    }
    Pending &pending = found->second;
    const Match match = matchReply(pending.query, *reply);
    // A changed case hints at a forger only where off-path replies are possible: here the names are equal (RFC 4343).
    if (match != Match::Answer && match != Match::BareError && match != Match::WrongCase) {
        quint64 &counter = match == Match::NotAResponse ? counters.notAResponse
                           : match == Match::WrongId    ? counters.wrongId
                                                        : counters.wrongQuestion;
        ++counter;
        ++pending.dropped;
        if (isHttps()) // the stream has ended: no other answer will come
            fail(*ticket, {FailureKind::BadReply, mismatchDetail(match)});
        return;
    }
    ++counters.replies;
    ++m_answered;
    Received received;
    received.message = std::move(*reply);
    if (pending.age > 0)
        passTime(*received.message, pending.age);
    received.bareError = match == Match::BareError;
    received.rttMs = static_cast<int>(m_context.clock.monotonicMs() - pending.sentAt);
    settle(*ticket, std::move(received));
}

LookupFailure StreamConnection::closedFailure() const
{
    switch (m_socket.error()) {
    case QAbstractSocket::ConnectionRefusedError:
        return {FailureKind::Network, "connection-refused"};
    case QAbstractSocket::HostNotFoundError:
    case QAbstractSocket::NetworkError:
        return {FailureKind::Network, "unreachable"};
    case QAbstractSocket::SslHandshakeFailedError:
    case QAbstractSocket::SslInvalidUserDataError:
    case QAbstractSocket::SslInternalError:
        return m_context.policy.handshakeFailure(m_socket);
    default: // Qt's enumeration, and every other end means the same here
        return {FailureKind::Network, "connection-closed"};
    }
}

void StreamConnection::onClosed()
{
    if (!m_usable && m_pending.empty())
        return;
    for (int i = 0; m_framing && i < MaxReadsAfterClose && m_socket.bytesAvailable() > 0; ++i)
        m_framing->feed(m_socket.read(MaxReadOctets)); // data received before the end still counts
    m_usable = false;
    failAll(closedFailure());
}

void StreamConnection::onIdle()
{
    if (!m_pending.empty())
        return;
    m_usable = false;
    m_socket.disconnectFromHost();
}

void StreamConnection::fail(quint64 ticket, const LookupFailure &failure)
{
    settle(ticket, Received{std::nullopt, failure});
}

void StreamConnection::failAll(const LookupFailure &failure)
{
    for (const auto &entry : m_pending)
        fail(entry.first, failure);
}

void StreamConnection::settle(quint64 ticket, Received received)
{
    const auto found = m_pending.find(ticket);
    if (found == m_pending.end() || found->second.settled)
        return;
    Pending &pending = found->second;
    pending.settled = true;
    if (m_byId.value(pending.query.id) == ticket)
        m_byId.remove(pending.query.id);
    const Received peer = progress();
    received.endpoint = peer.endpoint;
    received.transport = peer.transport;
    received.dropped = pending.dropped;
    m_results.append({ticket, std::move(received)});
    if (m_deliveryQueued)
        return;
    m_deliveryQueued = true;
    // Queued: a receiver may destroy the transport, which must not happen inside a signal of the socket.
    QMetaObject::invokeMethod(
        this, [this] { deliver(); }, Qt::QueuedConnection);
}

void StreamConnection::deliver()
{
    m_deliveryQueued = false;
    const QPointer<StreamConnection> self(this);
    qsizetype records = 0;
    while (!m_results.isEmpty()) {
        if (records > MaxDeliveredRecords) {
            m_deliveryQueued = true;
            QTimer::singleShot(0, this, [this] { deliver(); });
            return;
        }
        Result result = m_results.takeFirst();
        records += result.received.message ? result.received.message->answer.size() : 0;
        const auto found = m_pending.find(result.ticket);
        if (found == m_pending.end())
            continue; // cancelled meanwhile
        const Done done = std::move(found->second.done);
        m_pending.erase(found);
        done(std::move(result.received));
        if (!self)
            return;
    }
    if (m_pending.empty())
        m_idle.start();
}

} // namespace sw::dns
