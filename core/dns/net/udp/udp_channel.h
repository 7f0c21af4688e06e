// SPDX-License-Identifier: Apache-2.0
// One connected UDP socket to one server, and the exchanges in progress on it. Used by UdpTransport only.
//
// Usually an exchange has the socket, and with it a random port, to itself. In a burst of very many queries to one
// server some share sockets: opening a socket costs more than a query. What a forger has to guess stays the same: which
// of the open ports carries the query, and its id (RFC 5452 9.2); sharing does not raise the chance of a hit, since a
// reply is accepted only by the one exchange with its id, and only when the question matches, too. A shared socket
// accepts a limited number of exchanges, and no more after one of them timed out. At a time it carries no more than its
// receive buffer can hold, should all be answered at once at full size.
#pragma once

#include "core/dns/net/endpoint/endpoint.h"
#include "core/dns/net/transport/transport.h"

#include <QHash>
#include <QUdpSocket>

#include <span>

namespace sw::dns {

class UdpChannel final : public QObject
{
public:
    // By one exchange, or shared.
    enum class Use : quint8 { ByOne, ByMany };
    static constexpr int MaxExchanges = 128; // during its life, when shared
    // This many replies of 1,232 octets fit into Linux's default receive buffer of 208 KiB, with its overhead.
    static constexpr int MaxAtATime = 64;

    // An exchange on this socket. The callbacks may remove users and retire the channel, but not destroy it.
    class User
    {
    public:
        virtual ~User() = default;
        virtual void onReply(Message &&reply) = 0; // has this user's id; not matched otherwise
        virtual void onInvalidReply() = 0;         // a datagram that is not a message, or has an unknown id
        virtual void onNetworkFailure(const QByteArray &detail) = 0; // "connection-refused" …: final for the user
    };

    // Binds a random port and connects. `counters` must outlive it.
    UdpChannel(const IpAddress &address, quint16 port, TransportCounters &counters, Use use);

    // Whether add() may be called.
    [[nodiscard]] bool takesMore() const { return !m_retired && m_taken < m_capacity && m_users.size() < MaxAtATime; }
    [[nodiscard]] bool isIdle() const { return m_users.isEmpty(); } // no exchange is in progress
    void retire() { m_retired = true; }                             // no new exchanges
    void close();                                                   // no callbacks follow

    // Returns a random id that no other user of this socket has; `user` must outlive its entry.
    [[nodiscard]] quint16 add(User &user);
    void remove(quint16 id) { m_users.remove(id); }
    // False: `why` it could not be sent.
    [[nodiscard]] bool send(const QByteArray &octets, QByteArray &why);
    // Several datagrams with one system call, where the system has one: returns how many were sent, from the first on.
    // Send the next one with send(), which reports the error, if there is one.
    [[nodiscard]] size_t sendTogether(std::span<const QByteArray> datagrams);

private:
    void open(const IpAddress &address, quint16 port);
    void keepNetworkErrors(bool isV4);
    // Reads the socket's error queue; true when it reports that the server's port is closed.
    [[nodiscard]] bool takeNetworkErrors();
    void read();
    void onDatagram(QByteArrayView octets);
    void countInvalid(quint64 &counter);
    void reportRefusal();
    [[nodiscard]] QByteArray problem() const;

    TransportCounters &m_counters;
    QUdpSocket m_socket;
    QHash<quint16, User *> m_users;
    const int m_capacity;
    int m_taken = 0;
    bool m_retired = false;
};

} // namespace sw::dns
