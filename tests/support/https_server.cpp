// SPDX-License-Identifier: Apache-2.0
#include "tests/support/https_server.h"

#include <QSslConfiguration>
#include <QSslSocket>

namespace sw::test {

QByteArray httpReply(const QByteArray &head, const QByteArray &body)
{
    return "HTTP/1.1 " + head + "\r\nContent-Type: text/plain\r\nContent-Length: " + QByteArray::number(body.size()) +
           "\r\n\r\n" + body;
}

HttpsServer::HttpsServer(const Identity &identity, const QByteArray &otherwise)
    : m_otherwise(otherwise)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificate(identity.certificate);
    tls.setPrivateKey(identity.key);
    m_server.setSslConfiguration(tls);
    connect(&m_server, &QTcpServer::pendingConnectionAvailable, this, &HttpsServer::take);
    listening = m_server.listen(QHostAddress::LocalHost);
}

void HttpsServer::take()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
            request += socket->readAll();
            if (!request.endsWith("\r\n\r\n"))
                return;
            const qsizetype last = request.lastIndexOf("GET ");
            const QByteArray path = request.mid(last + 4, request.indexOf(' ', last + 4) - last - 4);
            paths.append(path);
            const QByteArray reply = replies.value(path, m_otherwise);
            if (reply.isEmpty())
                return;
            ++requests;
            socket->write(reply);
            socket->disconnectFromHost();
        });
    }
}

} // namespace sw::test
