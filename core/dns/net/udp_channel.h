// One connected UDP socket to one server, and the exchanges that are under way on it. Used by UdpTransport alone.
//
// Usually one exchange has the socket, and with it a random port, to itself. When very many questions go to one server
// at once they share: opening a socket costs three times as much as asking. What a forger has to guess stays the same:
// which of the open ports carries the question, and its id (RFC 5452 9.2); he gains no second chance by the sharing,
// since a reply is taken by the one exchange that has its id, and only when the question fits too.
// A socket takes a limited number of exchanges, and no further one after it left one without an answer.
#pragma once

#include "core/dns/net/endpoint.h"
#include "core/dns/net/transport.h"

#include <QHash>
#include <QUdpSocket>

namespace sw::dns {

class UdpChannel final : public QObject
{
public:
    static constexpr int MaxExchanges = 128; // in its life

    class User
    {
    public:
        virtual ~User() = default;
        virtual void onReply(Message &&reply) = 0;
        virtual void onNonsense() = 0; // a datagram that is not a message, or has nobody's id
        virtual void onNetworkFailure(const QByteArray &detail) = 0;
    };

    UdpChannel(const IpAddress &address, quint16 port, TransportCounters &counters);

    [[nodiscard]] bool takesMore() const { return !m_retired && m_taken < MaxExchanges; }
    [[nodiscard]] bool isIdle() const { return m_users.isEmpty(); }
    [[nodiscard]] bool isShared() const { return m_users.size() > 1; }
    [[nodiscard]] bool wasShared() const { return m_shared; }
    void retire() { m_retired = true; }
    void close(); // nothing is heard any more

    // A random id that no other user here has.
    [[nodiscard]] quint16 add(User &user);
    void remove(quint16 id) { m_users.remove(id); }
    // False: `problem` says why it could not be sent.
    [[nodiscard]] bool send(const QByteArray &octets, QByteArray &problem);

private:
    void open(const IpAddress &address, quint16 port);
    void read();
    void take(QByteArrayView octets);
    void nonsense(quint64 &counter);
    void tellOfRefusal();
    [[nodiscard]] QByteArray problem() const;

    TransportCounters &m_counters;
    QUdpSocket m_socket;
    QHash<quint16, User *> m_users;
    int m_taken = 0;
    bool m_shared = false;
    bool m_retired = false;
};

} // namespace sw::dns
