// SPDX-License-Identifier: Apache-2.0
#include "core/dns/net/transport/fallback_transport.h"

namespace sw::dns {

class TruncationFallback::Attempt final : public Exchange
{
public:
    Attempt(TruncationFallback &transport, const Message &query, Done done)
        : m_transport(transport)
        , m_query(query)
        , m_done(std::move(done))
    {
        m_inner = transport.m_datagram->send(query, [this](Received &&received) { onDatagram(std::move(received)); });
    }

    [[nodiscard]] Received progress() const override { return withFirst(m_inner ? m_inner->progress() : Received()); }

private:
    void onDatagram(Received &&received)
    {
        if (!received.truncated && !received.wrongCase && !received.missingCookie) {
            const Done done = std::move(m_done);
            done(std::move(received));
            return;
        }
        ++m_transport.m_counters.truncations;
        m_first = std::move(received);
        m_inner = m_transport.m_stream->send(m_query, [this](Received &&second) { onStream(std::move(second)); });
    }

    void onStream(Received &&received)
    {
        const Done done = std::move(m_done);
        done(withFirst(std::move(received)));
    }

    // Adds what was seen over UDP, for the evidence.
    [[nodiscard]] Received withFirst(Received received) const
    {
        if (m_first) {
            received.truncated = received.truncated || m_first->truncated;
            received.wrongCase = received.wrongCase || m_first->wrongCase;
            received.missingCookie = received.missingCookie || m_first->missingCookie;
            received.dropped += m_first->dropped;
        }
        return received;
    }

    TruncationFallback &m_transport;
    Message m_query;
    Done m_done;
    std::optional<Received> m_first; // by datagram, when TCP followed
    std::unique_ptr<Exchange> m_inner;
};

TruncationFallback::TruncationFallback(std::unique_ptr<Transport> datagram, std::unique_ptr<Transport> stream,
                                       TransportCounters &counters)
    : m_datagram(std::move(datagram))
    , m_stream(std::move(stream))
    , m_counters(counters)
{}

std::unique_ptr<Exchange> TruncationFallback::send(const Message &query, Done done)
{
    return std::make_unique<Attempt>(*this, query, std::move(done));
}

class EdnsFallback::Attempt final : public Exchange
{
public:
    Attempt(EdnsFallback &transport, Message query, Done done)
        : m_transport(transport)
        , m_query(std::move(query))
        , m_done(std::move(done))
    {
        ask();
    }

    [[nodiscard]] Received progress() const override { return m_inner ? m_inner->progress() : Received(); }

private:
    void ask()
    {
        m_inner = m_transport.m_inner->send(m_query, [this](Received &&received) { onReceived(std::move(received)); });
    }

    void onReceived(Received &&received)
    {
        const Rcode rcode = received.message ? received.message->rcode : Rcode::NoError;
        const bool disliked = rcode == Rcode::FormErr || rcode == Rcode::NotImp || rcode == Rcode::BadVers;
        if (rcode == Rcode::BadCookie && !m_cookieRetried) {
            m_cookieRetried = true;
            ask();
            return;
        }
        if (disliked && m_query.edns) {
            ++m_transport.m_counters.ednsFallbacks;
            m_query.edns.reset();
            ask();
            return;
        }
        const Done done = std::move(m_done);
        done(std::move(received));
    }

    EdnsFallback &m_transport;
    Message m_query;
    Done m_done;
    bool m_cookieRetried = false;
    std::unique_ptr<Exchange> m_inner;
};

EdnsFallback::EdnsFallback(std::unique_ptr<Transport> inner, TransportCounters &counters)
    : m_inner(std::move(inner))
    , m_counters(counters)
{}

std::unique_ptr<Exchange> EdnsFallback::send(const Message &query, Done done)
{
    return std::make_unique<Attempt>(*this, query, std::move(done));
}

} // namespace sw::dns
