#include "core/dns/net/udp_transport.h"

#include "core/base/queued_run.h"
#include "core/dns/net/case_mixing.h"
#include "core/dns/net/random_bits.h"
#include "core/dns/net/reply_match.h"
#include "core/dns/net/udp_channel.h"

#include <QElapsedTimer>
#include <QPointer>

#include <algorithm>
#include <deque>

namespace sw::dns {

namespace {

constexpr int MaxLostCases = 2;            // then 0x20 is switched off for this server
constexpr qint64 DeliveriesNs = 1'000'000; // of handing over in one turn of the event loop; receivers take their time

} // namespace

// Hands results over from the event loop: a receiver may destroy its exchange, or all of us, which must not happen
// inside a signal of a socket.
class UdpTransport::Delivery final : public QueuedRun
{
public:
    explicit Delivery(UdpTransport &transport)
        : m_transport(transport)
    {}
    void add(Attempt &attempt)
    {
        m_ended.push_back(&attempt);
        schedule();
    }
    void remove(const Attempt &attempt)
    {
        Attempt *nobody = nullptr;
        std::replace(m_ended.begin(), m_ended.end(), const_cast<Attempt *>(&attempt), nobody);
    }
    [[nodiscard]] bool isEmpty() const { return m_ended.empty(); }

private:
    void run() override;

    UdpTransport &m_transport;
    std::deque<Attempt *> m_ended;
};

class UdpTransport::Attempt final : public Exchange, private UdpChannel::User, private UdpOutbox::Item
{
public:
    Attempt(UdpTransport &transport, Message query, Done done)
        : m_transport(transport)
        , m_query(std::move(query))
        , m_done(std::move(done))
    {
        m_received.endpoint = transport.m_endpoint;
        m_received.transport = "udp";
        m_mixed = transport.m_mixing == CaseMixing::On && transport.m_lostCases < MaxLostCases &&
                  !m_query.questions.isEmpty();
        if (m_mixed)
            m_query.questions.first().name = withMixedCase(m_query.questions.first().name);
        transport.m_cookies.addTo(m_query, m_received.endpoint);
        send();
    }

    ~Attempt() override
    {
        if (m_ended)
            m_transport.m_delivery->remove(*this);
        if (m_channel == nullptr)
            return;
        m_channel->retire(); // its answer may still come, or a guess at it
        leave();
        m_transport.closeWhenQuiet();
    }

    [[nodiscard]] Received progress() const override { return m_received; }

    void deliver()
    {
        const Done done = std::move(m_done);
        Received received = std::move(m_received);
        m_ended = false;
        done(std::move(received)); // may destroy us
    }

private:
    enum class Place : quint8 { Elsewhere, Outbox, InTheAir }; // InTheAir: let go by the outbox

    void send()
    {
        m_channel = &m_transport.channelForNext();
        m_query.id = m_channel->add(*this);
        ++m_transport.m_counters.queries;
        const auto octets = encode(m_query);
        if (!octets) {
            fail({FailureKind::BadReply, octets.error().code});
            return;
        }
        m_octets = *octets;
        if (m_channel->isShared()) {
            m_place = Place::Outbox;
            m_transport.m_outbox.add(*this);
        } else {
            sendNow();
        }
    }

    void leaveOutbox() override
    {
        m_place = Place::InTheAir;
        sendNow();
    }

    void sendNow()
    {
        m_sentAt = m_transport.m_clock.monotonicMs();
        QByteArray problem;
        if (!m_channel->send(m_octets, problem))
            fail({FailureKind::Network, problem});
        m_octets.clear();
    }

    void leave()
    {
        if (m_channel == nullptr)
            return;
        m_channel->remove(m_query.id);
        if (m_place == Place::Outbox)
            m_transport.m_outbox.remove(*this);
        else if (m_place == Place::InTheAir)
            m_transport.m_outbox.landed();
        m_place = Place::Elsewhere;
        m_transport.letGo(*m_channel);
        m_channel = nullptr;
    }

    void onNetworkFailure(const QByteArray &detail) override { fail({FailureKind::Network, detail}); }
    void onNonsense() override { ++m_received.dropped; }

    void onReply(Message &&reply) override
    {
        TransportCounters &counters = m_transport.m_counters;
        if (m_place == Place::Outbox) { // nobody can answer what was not asked yet
            drop(counters.wrongId);
            return;
        }
        switch (matchReply(m_query, reply)) {
        case Match::Answer:
            if (m_transport.m_cookies.take(m_query, reply, m_received.endpoint) == CookieJar::Verdict::Forged) {
                drop(counters.wrongCookie);
                return;
            }
            if (m_mixed) {
                m_transport.m_lostCases = 0;
                undoMixedCase(reply);
            }
            m_received.truncated = reply.tc;
            accept(std::move(reply));
            return;
        case Match::BareError:
            m_received.bareError = true;
            accept(std::move(reply));
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

    void accept(Message &&reply)
    {
        ++m_transport.m_counters.replies;
        m_received.rttMs = static_cast<int>(m_transport.m_clock.monotonicMs() - m_sentAt);
        m_received.message = std::move(reply);
        end();
    }

    void fail(const LookupFailure &failure)
    {
        m_received.failure = failure;
        end();
    }

    void end()
    {
        m_ended = true;
        leave();
        m_transport.m_delivery->add(*this);
    }

    UdpTransport &m_transport;
    Message m_query;
    Done m_done;
    Received m_received;
    UdpChannel *m_channel = nullptr; // while under way
    qint64 m_sentAt = 0;
    bool m_mixed = false;
    QByteArray m_octets; // until they are sent
    Place m_place = Place::Elsewhere;
    bool m_ended = false; // waits for its delivery
};

void UdpTransport::Delivery::run()
{
    const QPointer<Delivery> self(this);
    QElapsedTimer timer;
    timer.start();
    while (!m_ended.empty() && timer.nsecsElapsed() < DeliveriesNs) {
        Attempt *attempt = m_ended.front();
        m_ended.pop_front();
        if (attempt != nullptr)
            attempt->deliver();
        if (!self)
            return;
    }
    if (m_ended.empty())
        m_transport.closeWhenQuiet();
    else
        schedule();
}

UdpTransport::UdpTransport(const IpAddress &address, quint16 port, const Clock &clock, TransportCounters &counters,
                           CookieJar &cookies, CaseMixing mixing)
    : m_address(address)
    , m_port(port)
    , m_endpoint(addressWithPort(address, port))
    , m_clock(clock)
    , m_counters(counters)
    , m_cookies(cookies)
    , m_mixing(mixing)
    , m_delivery(std::make_unique<Delivery>(*this))
{}

UdpTransport::~UdpTransport()
{
    for (UdpChannel *channel : m_channels)
        close(*channel);
}

UdpChannel &UdpTransport::channelForNext()
{
    if (openSockets() >= OwnSocketEach) {
        const size_t begin = randomBelow(static_cast<quint32>(openSockets()));
        for (size_t i = 0; i < m_channels.size(); ++i) {
            UdpChannel *channel = m_channels[(begin + i) % m_channels.size()];
            if (channel->takesMore())
                return *channel;
        }
    }
    m_channels.push_back(new UdpChannel(m_address, m_port, m_counters));
    return *m_channels.back();
}

void UdpTransport::close(UdpChannel &channel)
{
    channel.close();
    channel.deleteLater();
}

// A socket that nobody waits on is closed, and its port with it. One that was shared is kept for the next question, as
// long as the crowd lasts.
void UdpTransport::letGo(UdpChannel &channel)
{
    if (!channel.isIdle() || (channel.wasShared() && channel.takesMore()))
        return;
    close(channel);
    m_channels.erase(std::find(m_channels.begin(), m_channels.end(), &channel));
}

void UdpTransport::closeWhenQuiet()
{
    const bool quiet = m_delivery->isEmpty() && std::all_of(m_channels.begin(), m_channels.end(),
                                                            [](const UdpChannel *c) { return c->isIdle(); });
    if (!quiet)
        return;
    for (UdpChannel *channel : m_channels)
        close(*channel);
    m_channels.clear();
}

std::unique_ptr<Exchange> UdpTransport::send(const Message &query, Done done)
{
    return std::make_unique<Attempt>(*this, query, std::move(done));
}

} // namespace sw::dns
