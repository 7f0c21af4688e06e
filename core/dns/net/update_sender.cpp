// SPDX-License-Identifier: Apache-2.0
#include "core/dns/net/update_sender.h"

namespace sw::dns {

UpdateSender::UpdateSender(Endpoint endpoint, SignedUpdate update, int timeoutMs, QObject *parent)
    : Operation(parent)
    , m_endpoint(std::move(endpoint))
    , m_update(std::move(update))
{
    m_deadline.setSingleShot(true);
    m_deadline.setInterval(timeoutMs);
    connect(&m_deadline, &QTimer::timeout, this, [this] { end({{}, {FailureKind::Timeout, {}}, m_sent}); });
    connect(&m_socket, &QTcpSocket::connected, this, &UpdateSender::sendIt);
    connect(&m_socket, &QTcpSocket::readyRead, this, [this] { m_framing->feed(m_socket.readAll()); });
    connect(&m_socket, &QTcpSocket::errorOccurred, this, [this] {
        end({{}, {FailureKind::Network, m_socket.errorString().toUtf8()}, m_sent});
    });
    Framing::Events events;
    events.write = [this](const QByteArray &octets) { m_socket.write(octets); };
    events.message = [this](std::optional<quint64>, const QByteArray &message) { end({message, {}, true}); };
    m_framing = lengthFraming(std::move(events));
}

UpdateSender::~UpdateSender()
{
    m_socket.disconnect(this); // no signal must reach a partly destroyed object
}

void UpdateSender::run()
{
    m_deadline.start();
    m_socket.connectToHost(toHostAddress(m_endpoint.addresses.value(0)), m_endpoint.port);
}

void UpdateSender::release()
{
    m_deadline.stop();
    m_socket.abort();
}

void UpdateSender::sendIt()
{
    m_sent = true;
    m_framing->send(0, m_update.octets);
}

void UpdateSender::end(const Result &result)
{
    if (!isRunning() || !conclude()) // one read may hold two replies
        return;
    m_deadline.stop();
    // A reply after the time-out, or the end of the connection, changes nothing any more.
    m_socket.disconnect(this);
    m_socket.abort();
    Q_EMIT finished(result);
}

} // namespace sw::dns
