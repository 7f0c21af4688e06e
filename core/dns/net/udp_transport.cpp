#include "core/dns/net/udp_transport.h"

#include "core/dns/net/case_mixing.h"
#include "core/dns/net/reply_match.h"

#include <QNetworkProxy>
#include <QRandomGenerator>
#include <QUdpSocket>

namespace sw::dns {

namespace {

constexpr int MaxDatagrams = 64; // read in one go, so that a flood cannot hold the event loop
constexpr int BindAttempts = 4;  // then the kernel chooses, at random as well
constexpr quint32 LowestPort = 10'000;
constexpr quint32 HighestPort = 65'535;
constexpr int MaxLostCases = 2; // then 0x20 is switched off for this server

QByteArray &receiveBuffer()
{
    thread_local QByteArray buffer(65'535, Qt::Uninitialized);
    return buffer;
}

quint32 randomBelow(quint32 bound)
{
    return QRandomGenerator::system()->bounded(bound);
}

} // namespace

class UdpTransport::Attempt final : public Exchange
{
public:
    Attempt(UdpTransport &transport, const Message &query, Done done)
        : m_transport(transport)
        , m_query(query)
        , m_done(std::move(done))
    {
        m_received.endpoint = addressWithPort(transport.m_address, transport.m_port);
        m_received.transport = "udp";
        m_query.id = static_cast<quint16>(randomBelow(0x10000));
        m_mixed = transport.m_mixing == CaseMixing::On && transport.m_lostCases < MaxLostCases &&
                  !m_query.questions.isEmpty();
        if (m_mixed)
            m_query.questions.first().name = withMixedCase(m_query.questions.first().name);
        transport.m_cookies.addTo(m_query, m_received.endpoint);
        open();
    }

    [[nodiscard]] Received progress() const override { return m_received; }

private:
    void open()
    {
        QObject::connect(&m_socket, &QUdpSocket::readyRead, &m_socket, [this] { read(); });
        m_socket.setProxy(QNetworkProxy::NoProxy); // also spares a look at the system's settings per question
        const bool v4 = m_transport.m_address.isV4();
        const QHostAddress any(v4 ? QHostAddress::AnyIPv4 : QHostAddress::AnyIPv6);
        for (int i = 0; i < BindAttempts; ++i) {
            if (m_socket.bind(any, static_cast<quint16>(LowestPort + randomBelow(HighestPort - LowestPort + 1))))
                break;
        }
        m_socket.connectToHost(toHostAddress(m_transport.m_address), m_transport.m_port);
        const auto octets = encode(m_query);
        m_sentAt = m_transport.m_clock.monotonicMs();
        ++m_transport.m_counters.queries;
        if (!octets) {
            fail({FailureKind::BadReply, octets.error().code});
        } else if (m_socket.state() != QAbstractSocket::ConnectedState || m_socket.write(*octets) != octets->size()) {
            fail(networkFailure());
        }
    }

    LookupFailure networkFailure() const
    {
        return m_socket.error() == QAbstractSocket::ConnectionRefusedError
                   ? LookupFailure{FailureKind::Network, "connection-refused"}
                   : LookupFailure{FailureKind::Network, "unreachable"};
    }

    void read()
    {
        QByteArray &buffer = receiveBuffer();
        for (int i = 0; i < MaxDatagrams && !m_ended; ++i) {
            const qint64 size = m_socket.readDatagram(buffer.data(), buffer.size());
            if (size >= 0) {
                take(QByteArrayView(buffer.constData(), size));
                continue;
            }
            // An ICMP message came back on the connected socket; anything else means that nothing is left to read.
            if (m_socket.error() == QAbstractSocket::ConnectionRefusedError)
                fail(networkFailure());
            return;
        }
    }

    void take(QByteArrayView octets)
    {
        TransportCounters &counters = m_transport.m_counters;
        auto reply = decode(octets);
        if (!reply) {
            drop(counters.malformed);
            return;
        }
        switch (matchReply(m_query, *reply)) {
        case Match::Answer:
            if (m_transport.m_cookies.take(m_query, *reply, m_received.endpoint) == CookieJar::Verdict::Forged) {
                drop(counters.wrongCookie);
                return;
            }
            if (m_mixed) {
                m_transport.m_lostCases = 0;
                undoMixedCase(*reply);
            }
            m_received.truncated = reply->tc;
            accept(*reply);
            return;
        case Match::BareError:
            m_received.bareError = true;
            accept(*reply);
            return;
        case Match::NotAResponse:
            drop(counters.notAResponse);
            return;
        case Match::WrongId:
            drop(counters.wrongId);
            return;
        case Match::WrongOpcode:
        case Match::WrongQuestion:
            drop(counters.wrongQuestion);
            return;
        case Match::WrongCase:
            // Not an answer, but the reason to ask over TCP, which needs no guessing games.
            ++counters.wrongCase;
            ++m_transport.m_lostCases;
            m_received.wrongCase = true;
            fail({FailureKind::BadReply, "wrong-case"});
            return;
        }
    }

    void drop(quint64 &counter)
    {
        ++counter;
        ++m_received.dropped;
    }

    void accept(const Message &reply)
    {
        ++m_transport.m_counters.replies;
        m_received.rttMs = static_cast<int>(m_transport.m_clock.monotonicMs() - m_sentAt);
        m_received.message = reply;
        end();
    }

    void fail(const LookupFailure &failure)
    {
        m_received.failure = failure;
        end();
    }

    // Queued: the receiver may destroy this exchange, which must not happen inside a signal of its socket.
    void end()
    {
        if (m_ended)
            return;
        m_ended = true;
        QMetaObject::invokeMethod(
            &m_socket,
            [this] {
                const Done done = std::move(m_done);
                const Received received = std::move(m_received);
                done(received);
            },
            Qt::QueuedConnection);
    }

    UdpTransport &m_transport;
    Message m_query;
    Done m_done;
    Received m_received;
    QUdpSocket m_socket;
    qint64 m_sentAt = 0;
    bool m_mixed = false;
    bool m_ended = false;
};

UdpTransport::UdpTransport(const IpAddress &address, quint16 port, const Clock &clock, TransportCounters &counters,
                           CookieJar &cookies, CaseMixing mixing)
    : m_address(address)
    , m_port(port)
    , m_clock(clock)
    , m_counters(counters)
    , m_cookies(cookies)
    , m_mixing(mixing)
{}

std::unique_ptr<Exchange> UdpTransport::send(const Message &query, Done done)
{
    return std::make_unique<Attempt>(*this, query, std::move(done));
}

} // namespace sw::dns
