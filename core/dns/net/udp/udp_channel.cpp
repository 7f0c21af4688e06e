// SPDX-License-Identifier: Apache-2.0
#include "core/dns/net/udp/udp_channel.h"

#include "core/dns/net/transport/random_bits.h"

#include <QNetworkProxy>

#include <algorithm>
#include <cstring>
#include <tuple>

#ifdef Q_OS_LINUX
#include <array>
#include <cerrno>
#include <ctime> // linux/errqueue.h uses timespec without including it
#include <netinet/in.h>
#include <sys/socket.h>

#include <linux/errqueue.h>
#endif

namespace sw::dns {

namespace {

constexpr int MaxDatagrams = 16; // read in one go: a flood cannot hold the event loop, nor can many busy sockets
constexpr int WriteAttempts = 3;
constexpr int BindAttempts = 4; // then the kernel chooses a port, at random as well
constexpr quint32 LowestPort = 10'000;
constexpr quint32 HighestPort = 65'535;
const QByteArray ConnectionRefused = QByteArrayLiteral("connection-refused");

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
    m_socket.setProxy(QNetworkProxy::NoProxy); // also avoids reading the system's proxy settings per socket
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
    keepNetworkErrors(address.isV4());
}

#ifdef Q_OS_LINUX
// The kernel reports an ICMP message once, to the next call on the socket: newer versions of Qt (6.8) check whether a
// datagram is there before a read, and lose the report. In the socket's error queue it is kept.
void UdpChannel::keepNetworkErrors(bool isV4)
{
    const int yes = 1;
    const auto descriptor = static_cast<int>(m_socket.socketDescriptor());
    // Errors are ignored: a refusal that Qt reports is handled as well.
    std::ignore = isV4 ? setsockopt(descriptor, IPPROTO_IP, IP_RECVERR, &yes, sizeof yes)
                       : setsockopt(descriptor, IPPROTO_IPV6, IPV6_RECVERR, &yes, sizeof yes);
}

bool UdpChannel::takeNetworkErrors()
{
    bool refused = false;
    const auto descriptor = static_cast<int>(m_socket.socketDescriptor());
    for (int i = 0; i < MaxDatagrams; ++i) {
        alignas(cmsghdr) std::array<char, 512> control;
        msghdr header{};
        header.msg_control = control.data();
        header.msg_controllen = control.size();
        if (recvmsg(descriptor, &header, MSG_ERRQUEUE | MSG_DONTWAIT) < 0)
            break;
        for (cmsghdr *part = CMSG_FIRSTHDR(&header); part != nullptr; part = CMSG_NXTHDR(&header, part)) {
            const bool isError = (part->cmsg_level == IPPROTO_IP && part->cmsg_type == IP_RECVERR) ||
                                 (part->cmsg_level == IPPROTO_IPV6 && part->cmsg_type == IPV6_RECVERR);
            if (!isError)
                continue;
            sock_extended_err error;
            std::memcpy(&error, CMSG_DATA(part), sizeof error);
            refused = refused || error.ee_errno == ECONNREFUSED;
        }
    }
    return refused;
}
#else
void UdpChannel::keepNetworkErrors(bool) {}

bool UdpChannel::takeNetworkErrors()
{
    return false;
}
#endif

QByteArray UdpChannel::problem() const
{
    switch (m_socket.error()) {
    case QAbstractSocket::ConnectionRefusedError:
        return ConnectionRefused;
    case QAbstractSocket::SocketResourceError:
        return "no-sockets-left"; // a local limit, not a fault of the server
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
    do { // at most MaxExchanges of 65,536 ids are in use
        id = static_cast<quint16>(randomBits(16));
    } while (m_users.contains(id));
    m_users.insert(id, &user);
    ++m_taken;
    return id;
}

bool UdpChannel::send(const QByteArray &octets, QByteArray &why)
{
    if (m_socket.state() == QAbstractSocket::ConnectedState) {
        // The error of an earlier datagram is reported once, by the next call on the socket, and Qt does not say which
        // one it was. The second attempt sends the datagram, and its own error is read later.
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

void UdpChannel::reportRefusal()
{
    m_retired = true;
    const QHash<quint16, User *> users = m_users; // a copy: each removes itself in the callback
    for (User *user : users)
        user->onNetworkFailure(ConnectionRefused);
}

void UdpChannel::read()
{
    // Before Qt reads, which would get the error instead of a datagram.
    bool refused = takeNetworkErrors();
    QByteArray &buffer = receiveBuffer();
    // Read at least one, or readyRead is not emitted again; stop once no exchange is pending.
    for (int i = 0; i == 0 || (i < MaxDatagrams && !m_users.isEmpty()); ++i) {
        const qint64 size = m_socket.readDatagram(buffer.data(), buffer.size());
        if (size < 0) { // nothing left to read, or an ICMP error on the connected socket
            refused = refused || m_socket.error() == QAbstractSocket::ConnectionRefusedError;
            break;
        }
        onDatagram(QByteArrayView(buffer.constData(), size));
    }
    if (refused)
        reportRefusal();
}

void UdpChannel::onDatagram(QByteArrayView octets)
{
    auto reply = decode(octets);
    if (!reply) {
        countInvalid(m_counters.malformed);
        return;
    }
    if (User *user = m_users.value(reply->id))
        user->onReply(std::move(*reply));
    else
        countInvalid(m_counters.wrongId);
}

void UdpChannel::countInvalid(quint64 &counter)
{
    ++counter;
    for (User *user : std::as_const(m_users))
        user->onInvalidReply();
}

} // namespace sw::dns
