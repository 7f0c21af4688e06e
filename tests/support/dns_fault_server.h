// SPDX-License-Identifier: Apache-2.0
// A DNS server on loopback that misbehaves on demand: UDP and TCP on one free port, and TLS on another.
//
// A script decides what goes back for each query: nothing, one message, several, raw octets, late, in pieces. The
// helpers make the usual replies. Everything that came is kept in log(), so that a test can compare event logs.
#pragma once

#include "core/dns/wire/message.h"

#include <QObject>
#include <QSslCertificate>
#include <QSslKey>
#include <QTcpServer>
#include <QUdpSocket>

#include <functional>
#include <memory>

namespace sw::test {

class DnsFaultServer final : public QObject
{
    Q_OBJECT
public:
    enum class Via : quint8 { Udp, Tcp, Tls };
    enum class TcpMode : quint8 { Working, Dead /* accepts, never answers */, Closed };

    struct Action
    {
        QByteArray octets; // a message; over TCP its length is put before it
        int delayMs = 0;
        qsizetype splitAt = -1;  // TCP: the first so many octets (length included) alone, the rest later
        bool closeAfter = false; // TCP: close when sent
        bool noLength = false;   // TCP: exactly these octets
    };
    using Actions = QList<Action>;
    using Script = std::function<Actions(const dns::Message &query, Via via)>;

    explicit DnsFaultServer(Script script, TcpMode tcp = TcpMode::Working,
                            const QHostAddress &address = QHostAddress::LocalHost);
    ~DnsFaultServer() override;

    // DNS over TLS on a port of its own. DNS over HTTPS: tests/support/doh_fault_server.h.
    bool listenTls(const QSslCertificate &certificate, const QSslKey &key);

    [[nodiscard]] quint16 port() const { return m_udp.localPort(); }
    [[nodiscard]] quint16 tlsPort() const;
    [[nodiscard]] QByteArray spec() const;                            // "127.0.0.1:5353"
    [[nodiscard]] const QByteArrayList &log() const { return m_log; } // "udp a.test TXT"
    [[nodiscard]] int count(Via via) const;
    [[nodiscard]] int tcpConnections() const { return m_tcpConnections; }
    [[nodiscard]] const QList<dns::Message> &queries() const { return m_queries; }

    // The usual replies.
    [[nodiscard]] static dns::Message replyTo(const dns::Message &query); // QR, id, question, AA, NOERROR, EDNS
    [[nodiscard]] static Action send(const dns::Message &reply, int delayMs = 0);
    [[nodiscard]] static dns::Message answered(const dns::Message &query, const QByteArray &zoneText);
    [[nodiscard]] static dns::Message failed(const dns::Message &query, dns::Rcode rcode);
    // Answers from zone text as an authoritative server would, with AA.
    [[nodiscard]] static Script zone(const QByteArray &zoneText);

private:
    void onDatagram();
    void onConnection(QTcpServer &server, Via via);
    void onStreamData(QTcpSocket *socket, Via via);
    void note(const dns::Message &query, Via via);

    Script m_script;
    TcpMode m_tcpMode;
    QUdpSocket m_udp;
    std::unique_ptr<QTcpServer> m_tcp;
    std::unique_ptr<QTcpServer> m_tls;
    QByteArrayList m_log;
    QList<dns::Message> m_queries;
    int m_tcpConnections = 0;
};

} // namespace sw::test
