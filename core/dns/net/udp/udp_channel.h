// SPDX-License-Identifier: Apache-2.0
// One connected UDP socket to one server, and the exchanges that are under way on it. Used by UdpTransport alone.
//
// Usually one exchange has the socket, and with it a random port, to itself. When very many questions go to one server
// at once they share some: opening a socket costs more than asking. What a forger has to guess stays the same:
// which of the open ports carries the question, and its id (RFC 5452 9.2); he gains no second chance by the sharing,
// since a reply is taken by the one exchange that has its id, and only when the question fits too.
// A shared socket takes a limited number of exchanges, and no further one after it left one without an answer. At a
// time it takes no more than its receive buffer has room for, should they all be answered at once and at length.
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
    enum class Use : quint8 { ByOne, ByMany };
    static constexpr int MaxExchanges = 128; // in its life
    // So many replies of 1,232 octets fit Linux's usual receive buffer of 208 KiB, its bookkeeping included.
    static constexpr int MaxAtATime = 64;

    class User
    {
    public:
        virtual ~User() = default;
        virtual void onReply(Message &&reply) = 0;
        virtual void onNonsense() = 0; // a datagram that is not a message, or has nobody's id
        virtual void onNetworkFailure(const QByteArray &detail) = 0;
    };

    UdpChannel(const IpAddress &address, quint16 port, TransportCounters &counters, Use use);

    [[nodiscard]] bool takesMore() const { return !m_retired && m_taken < m_capacity && m_users.size() < MaxAtATime; }
    [[nodiscard]] bool isIdle() const { return m_users.isEmpty(); }
    void retire() { m_retired = true; }
    void close(); // nothing is heard any more

    // A random id that no other user here has.
    [[nodiscard]] quint16 add(User &user);
    void remove(quint16 id) { m_users.remove(id); }
    // False: `why` it could not be sent.
    [[nodiscard]] bool send(const QByteArray &octets, QByteArray &why);
    // Several with one call of the system, where it has one: how many it took, from the first on. Send the next one by
    // itself, which says what is wrong with it, if anything.
    [[nodiscard]] size_t sendTogether(std::span<const QByteArray> datagrams);

private:
    void open(const IpAddress &address, quint16 port);
    void keepNetworkErrors(bool isV4);
    // Empties the queue of what the network said of our datagrams; true when the server's port was said to be closed.
    [[nodiscard]] bool takeNetworkErrors();
    void read();
    void take(QByteArrayView octets);
    void nonsense(quint64 &counter);
    void tellOfRefusal();
    [[nodiscard]] QByteArray problem() const;

    TransportCounters &m_counters;
    QUdpSocket m_socket;
    QHash<quint16, User *> m_users;
    const int m_capacity;
    int m_taken = 0;
    bool m_retired = false;
};

} // namespace sw::dns
