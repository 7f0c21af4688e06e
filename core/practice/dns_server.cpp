// SPDX-License-Identifier: Apache-2.0
#include "core/practice/dns_server.h"

#include <QNetworkDatagram>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>
#include <QUdpSocket>

#include <QtEndian>

#include <algorithm>

namespace sw::practice {

namespace {

constexpr int HeaderSize = 12;
constexpr int PlainUdpLimit = 512; // RFC 1035 4.2.1
constexpr int EdnsUdpLimit = 1232; // what we send at most, and announce
constexpr int MaxConnections = 64;
constexpr int IdleMs = 10'000;
constexpr int FreePortTries = 50; // a port free for UDP may be taken for TCP

dns::Message emptyReply(const dns::Message &query, dns::Rcode rcode)
{
    dns::Message reply;
    reply.id = query.id;
    reply.qr = true;
    reply.opcode = query.opcode;
    reply.rd = query.rd;
    reply.questions = query.questions;
    reply.rcode = rcode;
    if (query.edns) {
        reply.edns = dns::Edns{};
        reply.edns->udpPayloadSize = EdnsUdpLimit;
    }
    return reply;
}

// A complete header gets FORMERR; less is ignored (RFC 1035 4.1.1).
std::optional<QByteArray> formatError(QByteArrayView octets)
{
    if (octets.size() < HeaderSize || (static_cast<quint8>(octets[2]) & 0x80) != 0)
        return std::nullopt;
    QByteArray reply(HeaderSize, '\0');
    reply[0] = octets[0];
    reply[1] = octets[1];
    reply[2] = static_cast<char>(0x80 | (static_cast<quint8>(octets[2]) & 0x79));
    reply[3] = static_cast<char>(dns::Rcode::FormErr);
    return reply;
}

int udpLimit(const dns::Message &query)
{
    if (!query.edns)
        return PlainUdpLimit;
    return std::clamp<int>(query.edns->udpPayloadSize, PlainUdpLimit, EdnsUdpLimit);
}

dns::Message truncated(dns::Message reply)
{
    reply.tc = true;
    reply.answer.clear();
    reply.authority.clear();
    reply.additional.clear();
    return reply;
}

} // namespace

struct DnsServer::Sockets
{
    QUdpSocket udp;
    QTcpServer tcp;
    int connections = 0;
};

DnsServer::DnsServer(Handler handler, QObject *parent)
    : QObject(parent)
    , m_handler(std::move(handler))
{}

DnsServer::~DnsServer()
{
    close();
}

Expected<quint16> DnsServer::listen(const QHostAddress &address, quint16 port)
{
    const int tries = port == 0 ? FreePortTries : 1;
    QString reason;
    for (int attempt = 0; attempt < tries; ++attempt) {
        auto sockets = std::make_unique<Sockets>();
        // TCP first: the system gives UDP ports from the same range, and a conflict shows at once.
        if (!sockets->tcp.listen(address, port)) {
            reason = sockets->tcp.errorString();
            continue;
        }
        if (!sockets->udp.bind(address, sockets->tcp.serverPort(), QAbstractSocket::DontShareAddress)) {
            reason = sockets->udp.errorString();
            continue;
        }
        m_sockets = std::move(sockets);
        connect(&m_sockets->udp, &QUdpSocket::readyRead, this, &DnsServer::readUdp);
        connect(&m_sockets->tcp, &QTcpServer::newConnection, this, &DnsServer::acceptTcp);
        return m_sockets->tcp.serverPort();
    }
    return unexpected(
        ParseError{"practice-port-in-use",
                   0,
                   0,
                   {{"address", address.toString()}, {"port", QString::number(port)}, {"reason", reason}}});
}

void DnsServer::close()
{
    // Taken out of the member first: closing sockets emits signals, whose receivers must not see half of them.
    const auto gone = std::move(m_sockets);
}

QHostAddress DnsServer::address() const
{
    return m_sockets ? m_sockets->tcp.serverAddress() : QHostAddress();
}

quint16 DnsServer::port() const
{
    return m_sockets ? m_sockets->tcp.serverPort() : 0;
}

QByteArray DnsServer::endpoint() const
{
    return address().toString().toLatin1() + ':' + QByteArray::number(port());
}

void DnsServer::readUdp()
{
    while (m_sockets && m_sockets->udp.hasPendingDatagrams()) {
        const QNetworkDatagram datagram = m_sockets->udp.receiveDatagram();
        ++m_overUdp;
        const auto reply = replyTo(datagram.data(), Transport::Udp);
        if (!reply)
            continue;
        // Not makeReply(): it names an interface, and Linux then chooses the source address anew, 127.0.0.1 for all.
        const auto send = [this, octets = reply->octets, to = datagram.senderAddress(), port = datagram.senderPort()] {
            if (m_sockets)
                m_sockets->udp.writeDatagram(octets, to, static_cast<quint16>(port));
        };
        if (m_faults.delayMs <= 0)
            send();
        else
            QTimer::singleShot(m_faults.delayMs, this, send);
    }
}

void DnsServer::acceptTcp()
{
    while (QTcpSocket *socket = m_sockets->tcp.nextPendingConnection()) {
        if (m_sockets->connections >= MaxConnections) {
            socket->abort();
            socket->deleteLater();
            continue;
        }
        ++m_sockets->connections;
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { readTcp(socket); });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            if (m_sockets)
                --m_sockets->connections;
            socket->deleteLater();
        });
        QTimer::singleShot(IdleMs, socket, [socket] { socket->abort(); });
    }
}

void DnsServer::readTcp(QTcpSocket *socket)
{
    for (;;) {
        const QByteArray head = socket->peek(2);
        if (head.size() < 2)
            return;
        const auto size = qFromBigEndian<quint16>(head.constData());
        if (socket->bytesAvailable() < 2 + size)
            return;
        socket->skip(2);
        const QByteArray query = socket->read(size);
        ++m_overTcp;
        const auto reply = replyTo(query, Transport::Tcp);
        if (!reply)
            continue;
        if (m_faults.delayMs <= 0) {
            writeTcp(socket, *reply);
            continue;
        }
        QTimer::singleShot(m_faults.delayMs, socket, [this, socket, reply] { writeTcp(socket, *reply); });
    }
}

void DnsServer::writeTcp(QTcpSocket *socket, const Reply &reply)
{
    QByteArray framed(2, '\0');
    qToBigEndian(static_cast<quint16>(reply.octets.size()), framed.data());
    framed += reply.octets;
    if (reply.cut) {
        socket->write(framed.first(framed.size() / 2));
        socket->disconnectFromHost();
        return;
    }
    if (!reply.split) {
        socket->write(framed);
        return;
    }
    // One octet per segment, so that a client must not take a read for a message.
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    for (const char octet : std::as_const(framed)) {
        socket->write(&octet, 1);
        socket->flush();
    }
}

Faults DnsServer::takeFaults(const dns::Message &query)
{
    const bool concerned =
        m_faults.only.isEmpty() || (!query.questions.isEmpty() && m_faults.only.contains(query.questions.first().name));
    if (!concerned || m_faults.limit == 0)
        return {};
    Faults now = m_faults;
    if (m_faults.limit > 0)
        --m_faults.limit;
    return now;
}

dns::Message DnsServer::answerTo(const dns::Message &query)
{
    if (query.opcode != 0)
        return emptyReply(query, dns::Rcode::NotImp);
    if (query.questions.size() != 1)
        return emptyReply(query, dns::Rcode::FormErr);
    if (query.edns && query.edns->version != 0)
        return emptyReply(query, dns::Rcode::BadVers); // RFC 6891 6.1.3
    dns::Message reply = m_handler(query);
    const dns::Message frame = emptyReply(query, reply.rcode);
    reply.id = frame.id;
    reply.qr = true;
    reply.rd = frame.rd;
    reply.questions = frame.questions;
    reply.edns = frame.edns;
    return reply;
}

std::optional<DnsServer::Reply> DnsServer::replyTo(QByteArrayView octets, Transport transport)
{
    const auto query = dns::decode(octets);
    if (!query || query->qr) {
        const auto error = query ? std::nullopt : formatError(octets);
        return error ? std::optional(Reply{*error}) : std::nullopt;
    }
    const Faults faults = takeFaults(*query);
    if (faults.drop || (faults.dropUdp && transport == Transport::Udp))
        return std::nullopt;
    if (faults.garbage)
        return Reply{QByteArray(40, '\xff')};

    dns::Message reply = answerTo(*query);
    if (faults.refuseEdns && query->edns) {
        reply = emptyReply(*query, dns::Rcode::FormErr);
        reply.edns.reset();
    } else if (faults.rcode) {
        reply = emptyReply(*query, *faults.rcode);
    }
    if (faults.wrongId)
        reply.id = static_cast<quint16>(reply.id + 1);
    if (faults.wrongQuestion && !reply.questions.isEmpty())
        reply.questions.first().name = dns::DomainName::literal("wrong.example");
    if (faults.truncate && transport == Transport::Udp)
        reply = truncated(std::move(reply));

    auto encoded = dns::encode(reply);
    if (encoded && transport == Transport::Udp && encoded->size() > udpLimit(*query))
        encoded = dns::encode(truncated(std::move(reply)));
    if (!encoded)
        encoded = dns::encode(emptyReply(*query, dns::Rcode::ServFail));
    if (!encoded)
        return std::nullopt;
    return Reply{*encoded, faults.splitTcp, faults.closeTcp};
}

std::optional<dns::Message> DnsServer::replyTo(const dns::Message &query)
{
    const Faults faults = takeFaults(query);
    if (faults.drop || faults.garbage || faults.wrongId || faults.wrongQuestion)
        return std::nullopt;
    if (faults.rcode)
        return emptyReply(query, *faults.rcode);
    return answerTo(query);
}

} // namespace sw::practice
