#include "core/dns/net/udp_channel.h"

#include "core/dns/net/random_bits.h"

#include <QNetworkProxy>

#include <algorithm>

#ifdef Q_OS_LINUX
#include <array>
#include <sys/socket.h>
#endif

namespace sw::dns {

namespace {

constexpr int MaxDatagrams = 16; // read in one go: a flood cannot hold the event loop, nor can many busy sockets
constexpr int WriteAttempts = 3;
constexpr int BindAttempts = 4; // then the kernel chooses, at random as well
constexpr quint32 LowestPort = 10'000;
constexpr quint32 HighestPort = 65'535;

QByteArray &receiveBuffer()
{
    thread_local QByteArray buffer(65'535, Qt::Uninitialized);
    return buffer;
}

} // namespace

UdpChannel::UdpChannel(const IpAddress &address, quint16 port, TransportCounters &counters, Use use)
    : m_counters(counters)
    , m_capacity(use == Use::ByMany ? MaxExchanges : 1)
{
    connect(&m_socket, &QUdpSocket::readyRead, this, &UdpChannel::read);
    m_socket.setProxy(QNetworkProxy::NoProxy); // also spares a look at the system's settings per socket
    open(address, port);
}

void UdpChannel::open(const IpAddress &address, quint16 port)
{
    const QHostAddress any(address.isV4() ? QHostAddress::AnyIPv4 : QHostAddress::AnyIPv6);
    for (int i = 0; i < BindAttempts; ++i) {
        if (m_socket.bind(any, static_cast<quint16>(LowestPort + randomBelow(HighestPort - LowestPort + 1))))
            break;
    }
    m_socket.connectToHost(toHostAddress(address), port);
}

QByteArray UdpChannel::problem() const
{
    switch (m_socket.error()) {
    case QAbstractSocket::ConnectionRefusedError:
        return "connection-refused";
    case QAbstractSocket::SocketResourceError:
        return "no-sockets-left"; // ours to bear, not the server's
    default:                      // Qt's enumeration: no way there, for one reason or another
        return "unreachable";
    }
}

void UdpChannel::close()
{
    m_socket.disconnect(this);
    m_socket.close();
}

quint16 UdpChannel::add(User &user)
{
    quint16 id = 0;
    do { // at most MaxExchanges of 65,536 are taken
        id = static_cast<quint16>(randomBits(16));
    } while (m_users.contains(id));
    m_users.insert(id, &user);
    ++m_taken;
    return id;
}

bool UdpChannel::send(const QByteArray &octets, QByteArray &why)
{
    if (m_socket.state() == QAbstractSocket::ConnectedState) {
        // What the network said of an earlier datagram comes back once, at the next thing done with the socket, and Qt
        // does not tell what it was. Done again, the datagram goes out, and what the network says of it will be read.
        const int attempts = m_taken > 1 ? WriteAttempts : 1;
        for (int i = 0; i < attempts; ++i) {
            if (m_socket.write(octets) == octets.size())
                return true;
        }
    }
    m_retired = true;
    why = problem();
    return false;
}

#ifdef Q_OS_LINUX
size_t UdpChannel::sendTogether(std::span<const QByteArray> datagrams)
{
    const size_t count = std::min<size_t>(datagrams.size(), MaxAtATime);
    if (count < 2 || m_socket.state() != QAbstractSocket::ConnectedState)
        return 0;
    std::array<iovec, MaxAtATime> pieces;
    std::array<mmsghdr, MaxAtATime> headers;
    for (size_t i = 0; i < count; ++i) {
        pieces[i] = {const_cast<char *>(datagrams[i].constData()), static_cast<size_t>(datagrams[i].size())};
        headers[i] = {};
        headers[i].msg_hdr.msg_iov = &pieces[i];
        headers[i].msg_hdr.msg_iovlen = 1;
    }
    const int taken =
        sendmmsg(static_cast<int>(m_socket.socketDescriptor()), headers.data(), static_cast<unsigned>(count), 0);
    return static_cast<size_t>(std::max(taken, 0));
}
#else
size_t UdpChannel::sendTogether(std::span<const QByteArray>)
{
    return 0;
}
#endif

void UdpChannel::tellOfRefusal()
{
    m_retired = true;
    const QByteArray why = problem();
    const QHash<quint16, User *> users = m_users; // each leaves when it hears that
    for (User *user : users)
        user->onNetworkFailure(why);
}

void UdpChannel::read()
{
    QByteArray &buffer = receiveBuffer();
    // At least one is read, or Qt would not tell of the next; once nobody waits any more, the rest can lie.
    for (int i = 0; i == 0 || (i < MaxDatagrams && !m_users.isEmpty()); ++i) {
        const qint64 size = m_socket.readDatagram(buffer.data(), buffer.size());
        if (size >= 0) {
            take(QByteArrayView(buffer.constData(), size));
            continue;
        }
        // An ICMP message came back on the connected socket; anything else means that nothing is left to read.
        if (m_socket.error() == QAbstractSocket::ConnectionRefusedError)
            tellOfRefusal();
        return;
    }
}

void UdpChannel::take(QByteArrayView octets)
{
    auto reply = decode(octets);
    if (!reply) {
        nonsense(m_counters.malformed);
        return;
    }
    if (User *user = m_users.value(reply->id))
        user->onReply(std::move(*reply));
    else
        nonsense(m_counters.wrongId);
}

void UdpChannel::nonsense(quint64 &counter)
{
    ++counter;
    for (User *user : std::as_const(m_users))
        user->onNonsense();
}

} // namespace sw::dns
