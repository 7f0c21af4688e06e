// SPDX-License-Identifier: Apache-2.0
#include "tests/support/dns_exchange.h"

#include <QDeadlineTimer>
#include <QRandomGenerator>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace sw::test {

namespace {

// Blocking, and connected: a port that nobody listens on is noticed at once.
class Datagrams
{
public:
    Datagrams(const QByteArray &address, quint16 port)
        : m_socket(::socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0))
    {
        sockaddr_in peer = {};
        peer.sin_family = AF_INET;
        peer.sin_port = htons(port);
        m_ok = ::inet_pton(AF_INET, address.constData(), &peer.sin_addr) == 1 &&
               ::connect(m_socket, reinterpret_cast<const sockaddr *>(&peer), sizeof peer) == 0;
    }
    ~Datagrams() { ::close(m_socket); }
    Datagrams(const Datagrams &) = delete;
    Datagrams &operator=(const Datagrams &) = delete;

    [[nodiscard]] bool send(const QByteArray &octets) const
    {
        return m_ok && ::send(m_socket, octets.constData(), static_cast<size_t>(octets.size()), 0) == octets.size();
    }
    // Empty: none came in time, or there is nobody.
    [[nodiscard]] QByteArray receive(int withinMs) const
    {
        pollfd waiting = {m_socket, POLLIN, 0};
        if (::poll(&waiting, 1, withinMs) != 1)
            return {};
        QByteArray octets(65'535, 0);
        const ssize_t size = ::recv(m_socket, octets.data(), static_cast<size_t>(octets.size()), 0);
        return size > 0 ? octets.left(size) : QByteArray();
    }

private:
    int m_socket;
    bool m_ok = false;
};

} // namespace

std::optional<dns::Message> exchange(const QByteArray &address, quint16 port, const RawQuestion &question, int withinMs)
{
    dns::Message query;
    query.id = static_cast<quint16>(QRandomGenerator::global()->bounded(0x10000));
    query.rd = question.recursionDesired;
    query.questions = {{dns::DomainName::literal(question.name.constData()), question.type}};
    if (question.edns)
        query.edns = dns::Edns{};
    const auto octets = dns::encode(query);
    const Datagrams socket(address, port);
    if (!octets || !socket.send(*octets))
        return std::nullopt;
    const QDeadlineTimer deadline(withinMs);
    for (;;) {
        const QByteArray reply = socket.receive(static_cast<int>(deadline.remainingTime()));
        if (reply.isEmpty())
            return std::nullopt;
        const auto message = dns::decode(reply);
        if (message && message->qr && message->id == query.id)
            return *message;
    }
}

} // namespace sw::test
