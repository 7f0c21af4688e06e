// SPDX-License-Identifier: Apache-2.0
#include "core/dns/net/stream/stream_transport.h"

#include <QPointer>

#include <algorithm>
#include <utility>

namespace sw::dns {

namespace {

// A connection may end before the request is sent, and the limit of streams of the next one may not be known yet.
constexpr int MaxUnprocessed = 3;

} // namespace

class StreamTransport::Attempt final : public Exchange
{
public:
    Attempt(StreamTransport &transport, const Message &query, Done done)
        : m_transport(transport)
        , m_query(query)
        , m_done(std::move(done))
    {
        submit();
    }

    ~Attempt() override
    {
        if (m_connection)
            m_connection->cancel(m_ticket);
    }

    [[nodiscard]] Received progress() const override { return m_connection ? m_connection->progress() : Received(); }

private:
    void submit()
    {
        const int before = m_transport.m_opened;
        StreamConnection &connection = m_transport.connectionForNext();
        m_reused = m_transport.m_opened == before;
        m_connection = &connection;
        m_ticket = connection.submit(m_query, [this](Received &&received) { onReceived(std::move(received)); });
    }

    void onReceived(Received &&received)
    {
        m_connection = nullptr;
        const bool closed = !received.message && received.failure.kind == FailureKind::Network;
        const bool unprocessed = closed && received.failure.detail == UnprocessedDetail;
        const bool again =
            unprocessed ? m_unprocessed++ < MaxUnprocessed : closed && m_reused && !std::exchange(m_secondTry, true);
        if (again) {
            submit();
            return;
        }
        const Done done = std::move(m_done);
        done(std::move(received));
    }

    StreamTransport &m_transport;
    Message m_query;
    Done m_done;
    QPointer<StreamConnection> m_connection;
    quint64 m_ticket = 0;
    bool m_reused = false;
    bool m_secondTry = false;
    int m_unprocessed = 0;
};

StreamTransport::StreamTransport(const StreamContext &context)
    : m_context(context)
{}

StreamTransport::~StreamTransport() = default;

StreamConnection &StreamTransport::connectionForNext()
{
    // A finished one may be on the call stack (it is delivering to us): delete it from the event loop.
    const auto finished = std::stable_partition(m_connections.begin(), m_connections.end(),
                                                [](const auto &c) { return !c->isFinished(); });
    std::for_each(finished, m_connections.end(), [](auto &c) { c.release()->deleteLater(); });
    m_connections.erase(finished, m_connections.end());

    const auto open =
        std::find_if(m_connections.begin(), m_connections.end(), [](const auto &c) { return c->takesMore(); });
    if (open != m_connections.end())
        return **open;
    ++m_opened;
    m_connections.push_back(std::make_unique<StreamConnection>(m_context));
    return *m_connections.back();
}

std::unique_ptr<Exchange> StreamTransport::send(const Message &query, Done done)
{
    return std::make_unique<Attempt>(*this, query, std::move(done));
}

} // namespace sw::dns
