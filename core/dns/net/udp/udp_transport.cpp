// SPDX-License-Identifier: Apache-2.0
#include "core/dns/net/udp/udp_transport.h"

#include "core/dns/net/transport/reply_match.h"
#include "core/dns/net/udp/case_mixing.h"

#include <QtEndian>

#include <algorithm>

namespace sw::dns {

namespace {

constexpr int MaxLostCases = 2; // then 0x20 is switched off for this server

} // namespace

class UdpTransport::Attempt final : public Exchange, private UdpChannel::User, public UdpPacer::Item
{
public:
    Attempt(UdpTransport &transport, Message query, Done done)
        : m_transport(transport)
        , m_query(std::move(query))
        , m_done(std::move(done))
    {
        m_received.endpoint = transport.m_endpoint;
        m_received.transport = QByteArrayLiteral("udp"); // once for all
        m_mixed = transport.m_mixing == CaseMixing::On && transport.m_lostCases < MaxLostCases &&
                  !m_query.questions.isEmpty();
        if (m_mixed)
            m_query.questions.first().name = withMixedCase(m_query.questions.first().name);
        transport.m_cookies.addTo(m_query, m_received.endpoint);
        begin();
    }

    ~Attempt() override
    {
        if (m_stage == Stage::Ended)
            m_transport.m_delivery.remove(m_place);
        if (m_stage >= Stage::Ended)
            return;
        if (m_channel != nullptr)
            m_channel->retire(); // a late answer, or a forged one, may still arrive
        detach();
        m_transport.closeIdleChannels();
    }

    [[nodiscard]] Received progress() const override { return m_received; }

    void deliver()
    {
        const Done done = std::move(m_done);
        Received received = std::move(m_received);
        m_stage = Stage::Delivered;
        done(std::move(received)); // may destroy us
    }

    // Called when the outbox sends it: the octets to send on `channel`, followed by one of the two functions below.
    [[nodiscard]] QByteArray prepare(UdpChannel &channel)
    {
        m_stage = Stage::Outstanding;
        return addressedTo(channel);
    }
    void markSent() { m_sentAt = m_transport.m_clock.monotonicMs(); }
    void sendSingle(const QByteArray &octets)
    {
        m_sentAt = m_transport.m_clock.monotonicMs();
        QByteArray problem;
        if (!m_channel->send(octets, problem))
            fail({FailureKind::Network, problem});
    }

private:
    // MaxOutstanding: sent by the outbox, on a shared socket. Ended: queued for delivery.
    enum class Stage : quint8 { OnOwnSocket, Queued, Outstanding, Ended, Delivered };

    void begin()
    {
        ++m_transport.m_counters.queries;
        ++m_transport.m_underWay;
        const bool isShared = m_transport.m_underWay > MaxOwnSockets;
        m_stage = isShared ? Stage::Queued : Stage::OnOwnSocket;
        const auto octets = encode(m_query);
        if (!octets) {
            fail({FailureKind::BadReply, octets.error().code});
            return;
        }
        m_octets = *octets;
        if (isShared)
            m_transport.m_pacer.add(*this);
        else
            sendSingle(addressedTo(m_transport.open(UdpChannel::Use::ByOne)));
    }

    // The id is written last, into the first two octets (RFC 1035 4.1.1): the channel chooses it.
    [[nodiscard]] QByteArray addressedTo(UdpChannel &channel)
    {
        m_channel = &channel;
        m_query.id = channel.add(*this);
        QByteArray octets = std::move(m_octets);
        qToBigEndian(m_query.id, octets.data());
        return octets;
    }

    void detach()
    {
        if (m_stage == Stage::Queued)
            m_transport.m_pacer.remove(*this);
        else if (m_stage == Stage::Outstanding)
            m_transport.m_pacer.onCompleted();
        --m_transport.m_underWay;
        if (m_channel == nullptr)
            return;
        m_channel->remove(m_query.id);
        m_transport.releaseChannel(*m_channel);
        m_channel = nullptr;
    }

    void onNetworkFailure(const QByteArray &detail) override { fail({FailureKind::Network, detail}); }
    void onInvalidReply() override { ++m_received.dropped; }

    void onReply(Message &&reply) override
    {
        TransportCounters &counters = m_transport.m_counters;
        switch (matchReply(m_query, reply)) {
        case Match::Answer:
            switch (m_transport.m_cookies.take(m_query, reply, m_received.endpoint)) {
            case CookieJar::Verdict::Accepted:
                break;
            case CookieJar::Verdict::Missing: // as below
                ++counters.missingCookie;
                m_received.missingCookie = true;
                fail({FailureKind::BadReply, "missing-cookie"});
                return;
            case CookieJar::Verdict::Forged:
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
            // Not an answer, but the reason to ask over TCP, where the case does not matter.
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
        detach();
        m_stage = Stage::Ended;
        m_place = m_transport.m_delivery.add(*this);
    }

    UdpTransport &m_transport;
    Message m_query;
    Done m_done;
    Received m_received;
    UdpChannel *m_channel = nullptr; // from sending to the end
    qint64 m_sentAt = 0;
    QByteArray m_octets; // until they are sent
    quint64 m_place = 0; // in the queue of deliveries, once ended
    Stage m_stage = Stage::OnOwnSocket;
    bool m_mixed = false;
};

UdpTransport::UdpTransport(const IpAddress &address, quint16 port, const Clock &clock, TransportCounters &counters,
                           CookieJar &cookies, CaseMixing mixing)
    : m_address(address)
    , m_port(port)
    , m_endpoint(addressWithPort(address, port))
    , m_clock(clock)
    , m_counters(counters)
    , m_cookies(cookies)
    , m_mixing(mixing)
    , m_delivery([](Attempt &attempt) { attempt.deliver(); }, [this] { closeIdleChannels(); })
    , m_pacer([this](std::span<UdpPacer::Item *const> attempts) { sendBatch(attempts); })
{}

UdpTransport::~UdpTransport()
{
    for (UdpChannel *channel : m_channels)
        close(*channel);
}

UdpChannel &UdpTransport::open(UdpChannel::Use use)
{
    m_channels.push_back(new UdpChannel(m_address, m_port, m_counters, use));
    return *m_channels.back();
}

// The newest first: few sockets, full batches, and the oldest are soon idle and closed.
UdpChannel &UdpTransport::sharedChannel()
{
    const auto found = std::find_if(m_channels.rbegin(), m_channels.rend(),
                                    [](const UdpChannel *channel) { return channel->takesMore(); });
    return found != m_channels.rend() ? **found : open(UdpChannel::Use::ByMany);
}

void UdpTransport::close(UdpChannel &channel)
{
    channel.close();
    channel.deleteLater();
}

// Closes a socket, and with it its port, once no exchange uses it. A shared one is kept for the next query, as long as
// the burst lasts.
void UdpTransport::releaseChannel(UdpChannel &channel)
{
    if (!channel.isIdle() || channel.takesMore())
        return;
    close(channel);
    m_channels.erase(std::find(m_channels.begin(), m_channels.end(), &channel));
}

void UdpTransport::closeIdleChannels()
{
    const bool quiet = m_delivery.isEmpty() && std::all_of(m_channels.begin(), m_channels.end(),
                                                           [](const UdpChannel *c) { return c->isIdle(); });
    if (!quiet)
        return;
    for (UdpChannel *channel : m_channels)
        close(*channel);
    m_channels.clear();
}

// Sends as many as one socket takes with as few system calls as possible; then the rest on the next.
void UdpTransport::sendBatch(std::span<UdpPacer::Item *const> items)
{
    const auto attempt = [items](size_t place) { return static_cast<Attempt *>(items[place]); };
    std::vector<QByteArray> datagrams;
    for (size_t next = 0; next < items.size();) {
        UdpChannel &channel = sharedChannel();
        const size_t first = next;
        datagrams.clear();
        for (; next < items.size() && channel.takesMore(); ++next)
            datagrams.push_back(attempt(next)->prepare(channel));
        for (size_t sent = 0; sent < datagrams.size(); ++sent) {
            const size_t end = sent + channel.sendTogether(std::span(datagrams).subspan(sent));
            for (; sent < end; ++sent)
                attempt(first + sent)->markSent();
            if (sent < datagrams.size())
                attempt(first + sent)->sendSingle(datagrams[sent]);
        }
    }
}

std::unique_ptr<Exchange> UdpTransport::send(const Message &query, Done done)
{
    return std::make_unique<Attempt>(*this, query, std::move(done));
}

} // namespace sw::dns
