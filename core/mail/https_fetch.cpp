// SPDX-License-Identifier: Apache-2.0
#include "core/mail/https_fetch.h"

#include <QNetworkProxy>

namespace sw::mail {

using Failure = neighbours::FetchedFile::Failure;

namespace {

constexpr qint64 Block = 16 * 1024; // octets read at once; the rest stays in the system's buffer

} // namespace

HttpsFetch::HttpsFetch(const neighbours::WantedFile &file, const Options &options, QObject *parent)
    : Operation(parent)
    , m_file(file)
    , m_options(options)
    , m_response(file.largest)
{
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] { end(Failure::Timeout); });
}

HttpsFetch::~HttpsFetch()
{
    release();
}

void HttpsFetch::run()
{
    m_deadline.start(m_options.timeoutMs);
    tryNextAddress();
}

void HttpsFetch::release()
{
    m_deadline.stop();
    releaseSocket();
}

// The caller may be inside a signal of the socket, so it is deleted from the event loop.
void HttpsFetch::releaseSocket()
{
    if (QSslSocket *socket = m_socket) {
        m_socket = nullptr;
        socket->disconnect(this);
        socket->abort();
        socket->deleteLater();
    }
}

void HttpsFetch::tryNextAddress()
{
    releaseSocket();
    if (m_next == m_file.addresses.size()) {
        end(Failure::Network);
        return;
    }
    m_response = HttpResponse(m_file.largest);
    m_socket = new QSslSocket(this);
    m_socket->setProxy(QNetworkProxy::NoProxy); // this address is to be tested
    QSslConfiguration tls = m_options.tls;
    tls.setAllowedNextProtocols({QByteArrayLiteral("http/1.1")});
    m_socket->setSslConfiguration(tls);
    m_socket->setReadBufferSize(Block);
    connect(m_socket, &QSslSocket::encrypted, this, &HttpsFetch::ask);
    connect(m_socket, &QSslSocket::readyRead, this, &HttpsFetch::readMore);
    connect(m_socket, &QSslSocket::errorOccurred, this, &HttpsFetch::failed);
    connect(m_socket, &QSslSocket::disconnected, this, &HttpsFetch::closed);
    const QString address = QString::fromLatin1(m_file.addresses[m_next++].toText());
    // The name is also the SNI of the TLS handshake.
    m_socket->connectToHostEncrypted(address, m_file.port, QString::fromLatin1(m_file.host.toText()));
}

void HttpsFetch::ask()
{
    const QByteArray port = m_file.port == 443 ? QByteArray() : ':' + QByteArray::number(m_file.port);
    m_socket->write(
        "GET " + m_file.path + " HTTP/1.1\r\nHost: " + m_file.host.toText() + port +
        "\r\nAccept-Encoding: identity\r\nAccept: */*\r\nUser-Agent: Senderwright\r\nConnection: close\r\n\r\n");
}

void HttpsFetch::readMore()
{
    while (m_socket != nullptr && m_socket->bytesAvailable() > 0 && !m_response.ended())
        m_response.feed(m_socket->read(Block));
    if (m_response.ended())
        judge();
}

void HttpsFetch::failed(QAbstractSocket::SocketError error)
{
    if (error == QAbstractSocket::SslHandshakeFailedError)
        end(Failure::Certificate);
    else if (error == QAbstractSocket::RemoteHostClosedError)
        closed();
    else if (m_response.status() != 0)
        end(Failure::Network); // an incomplete response is no answer
    else
        tryNextAddress();
}

void HttpsFetch::closed()
{
    readMore();
    if (m_socket == nullptr) // the rest already completed it
        return;
    m_response.close();
    if (m_response.status() == 0)
        tryNextAddress();
    else
        judge();
}

void HttpsFetch::judge()
{
    m_result.status = m_response.status();
    m_result.contentType = m_response.contentType();
    m_result.body = m_response.body();
    switch (m_response.state()) {
    case HttpResponse::State::Done:
        return end(Failure::None);
    case HttpResponse::State::TooLarge:
        return end(Failure::TooLarge);
    case HttpResponse::State::Head:
    case HttpResponse::State::Body:
    case HttpResponse::State::Broken:
        return end(Failure::Network);
    }
    Q_UNREACHABLE();
}

void HttpsFetch::end(Failure failure)
{
    m_result.failure = failure;
    if (failure != Failure::None)
        m_result.body.clear();
    release();
    if (conclude())
        Q_EMIT finished(m_result);
}

} // namespace sw::mail
