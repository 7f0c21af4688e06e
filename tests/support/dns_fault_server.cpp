// SPDX-License-Identifier: Apache-2.0
#include "tests/support/dns_fault_server.h"

#include "core/dns/facts/facts.h"

#include <QNetworkDatagram>
#include <QNetworkProxy>
#include <QPointer>
#include <QSslServer>
#include <QSslSocket>
#include <QTcpSocket>
#include <QtEndian>
#include <QTimer>

namespace sw::test {

using namespace sw::dns;

namespace {

constexpr int PortAttempts = 50;

QByteArray viaName(DnsFaultServer::Via via)
{
    switch (via) {
    case DnsFaultServer::Via::Udp:
        return "udp";
    case DnsFaultServer::Via::Tcp:
        return "tcp";
    case DnsFaultServer::Via::Tls:
        return "tls";
    }
    Q_UNREACHABLE();
}

QByteArray framed(const DnsFaultServer::Action &action)
{
    if (action.noLength)
        return action.octets;
    char length[2];
    qToBigEndian(static_cast<quint16>(action.octets.size()), length);
    return QByteArray(length, 2) + action.octets;
}

void sendOnStream(const QPointer<QTcpSocket> &socket, const DnsFaultServer::Action &action)
{
    if (!socket)
        return;
    const QByteArray octets = framed(action);
    const auto finish = [socket, action] {
        if (socket && action.closeAfter)
            socket->disconnectFromHost();
    };
    if (action.splitAt < 0) {
        socket->write(octets);
        finish();
        return;
    }
    socket->write(octets.left(action.splitAt));
    socket->flush();
    QTimer::singleShot(15, socket, [socket, octets, action, finish] {
        socket->write(octets.mid(action.splitAt));
        finish();
    });
}

} // namespace

DnsFaultServer::DnsFaultServer(Script script, TcpMode tcp, const QHostAddress &address)
    : m_script(std::move(script))
    , m_tcpMode(tcp)
{
    m_udp.setProxy(QNetworkProxy::NoProxy);
    // UDP and TCP on one number: take what UDP got, and draw again when TCP is not free there.
    for (int i = 0; i < PortAttempts; ++i) {
        if (!m_udp.bind(address, 0))
            qFatal("fault server: cannot bind");
        if (tcp == TcpMode::Closed)
            break;
        m_tcp = std::make_unique<QTcpServer>();
        m_tcp->setProxy(QNetworkProxy::NoProxy);
        if (m_tcp->listen(address, m_udp.localPort()))
            break;
        m_tcp.reset();
        m_udp.close();
    }
    m_udp.setSocketOption(QAbstractSocket::ReceiveBufferSizeSocketOption, 4 * 1024 * 1024);
    connect(&m_udp, &QUdpSocket::readyRead, this, &DnsFaultServer::onDatagram);
    if (m_tcp)
        connect(m_tcp.get(), &QTcpServer::newConnection, this, [this] { onConnection(*m_tcp, Via::Tcp); });
}

DnsFaultServer::~DnsFaultServer() = default;

bool DnsFaultServer::listenTls(const QSslCertificate &certificate, const QSslKey &key)
{
    auto server = std::make_unique<QSslServer>();
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificate(certificate);
    configuration.setPrivateKey(key);
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    configuration.setAllowedNextProtocols({"dot"});
    server->setSslConfiguration(configuration);
    QTcpServer *raw = server.get();
    raw->setProxy(QNetworkProxy::NoProxy);
    m_tls = std::move(server);
    connect(raw, &QTcpServer::pendingConnectionAvailable, this, [this] { onConnection(*m_tls, Via::Tls); });
    return m_tls->listen(m_udp.localAddress());
}

quint16 DnsFaultServer::tlsPort() const
{
    return m_tls ? m_tls->serverPort() : quint16(0);
}

QByteArray DnsFaultServer::spec() const
{
    const QString address = m_udp.localAddress().toString();
    const bool v6 = address.contains(u':');
    return (v6 ? '[' + address.toLatin1() + ']' : address.toLatin1()) + ':' + QByteArray::number(port());
}

int DnsFaultServer::count(Via via) const
{
    int n = 0;
    for (const QByteArray &line : m_log)
        n += line.startsWith(viaName(via) + ' ') ? 1 : 0;
    return n;
}

void DnsFaultServer::note(const Message &query, Via via)
{
    m_queries.append(query);
    const QByteArray name =
        query.questions.isEmpty() ? QByteArray("?") : query.questions.first().name.toText().toLower();
    const QByteArray type = query.questions.isEmpty() ? QByteArray("?") : typeName(query.questions.first().type);
    m_log.append(viaName(via) + ' ' + name + ' ' + type);
}

void DnsFaultServer::onDatagram()
{
    while (m_udp.hasPendingDatagrams()) {
        const QNetworkDatagram datagram = m_udp.receiveDatagram();
        const auto query = decode(datagram.data());
        if (!query)
            continue;
        note(*query, Via::Udp);
        for (const Action &action : m_script(*query, Via::Udp)) {
            const auto deliver = [this, action, to = datagram.senderAddress(), port = datagram.senderPort()] {
                m_udp.writeDatagram(action.octets, to, static_cast<quint16>(port));
            };
            if (action.delayMs == 0)
                deliver();
            else
                QTimer::singleShot(action.delayMs, Qt::PreciseTimer, this, deliver);
        }
    }
}

void DnsFaultServer::onConnection(QTcpServer &server, Via via)
{
    while (QTcpSocket *socket = server.nextPendingConnection()) {
        ++m_tcpConnections;
        socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        if (m_tcpMode == TcpMode::Dead && via == Via::Tcp)
            continue;
        connect(socket, &QTcpSocket::readyRead, this, [this, socket, via] { onStreamData(socket, via); });
        if (socket->bytesAvailable() > 0)
            onStreamData(socket, via);
    }
}

void DnsFaultServer::onStreamData(QTcpSocket *socket, Via via)
{
    const QPointer<QTcpSocket> alive(socket);
    while (alive && socket->bytesAvailable() >= 2) {
        const auto length = qFromBigEndian<quint16>(socket->peek(2).constData());
        if (socket->bytesAvailable() < 2 + length)
            return;
        socket->read(2);
        const auto query = decode(socket->read(length));
        if (!query)
            continue;
        note(*query, via);
        for (const Action &action : m_script(*query, via)) {
            if (action.delayMs == 0)
                sendOnStream(alive, action);
            else
                QTimer::singleShot(action.delayMs, Qt::PreciseTimer, this,
                                   [alive, action] { sendOnStream(alive, action); });
        }
    }
}

Message DnsFaultServer::replyTo(const Message &query)
{
    Message reply;
    reply.id = query.id;
    reply.qr = true;
    reply.aa = true;
    reply.rd = query.rd;
    reply.questions = query.questions;
    if (query.edns)
        reply.edns = Edns{};
    return reply;
}

DnsFaultServer::Action DnsFaultServer::send(const Message &reply, int delayMs)
{
    const auto octets = encode(reply);
    if (!octets)
        qFatal("fault server: reply cannot be encoded");
    return {*octets, delayMs};
}

Message DnsFaultServer::failed(const Message &query, Rcode rcode)
{
    Message reply = replyTo(query);
    reply.aa = false;
    reply.rcode = rcode;
    return reply;
}

Message DnsFaultServer::answered(const Message &query, const QByteArray &zoneText)
{
    const auto records = recordsFromZoneText(zoneText, DomainName());
    if (!records)
        qFatal("fault server: bad zone text");
    Message reply = replyTo(query);
    const MessageQuestion &question = query.questions.first();
    const Outcome outcome = outcomeFromRecords(*records, {question.name, question.type});
    if (const auto *answer = std::get_if<Answer>(&outcome)) {
        reply.answer = answer->chain + answer->records;
    } else if (const auto *none = std::get_if<NoData>(&outcome)) {
        reply.answer = none->chain;
        if (none->soa)
            reply.authority = {*none->soa};
    } else if (const auto *missing = std::get_if<NxDomain>(&outcome)) {
        reply.answer = missing->chain;
        reply.rcode = Rcode::NxDomain;
        if (missing->soa)
            reply.authority = {*missing->soa};
    }
    return reply;
}

DnsFaultServer::Script DnsFaultServer::zone(const QByteArray &zoneText)
{
    return [zoneText](const Message &query, Via) { return Actions{send(answered(query, zoneText))}; };
}

} // namespace sw::test
