// SPDX-License-Identifier: Apache-2.0
#include "core/dns/net/transport/server_selection.h"

#include <algorithm>
#include <numeric>

namespace sw::dns {

namespace {

constexpr int MaxStrikes = 8; // remembered at most, so that a server that recovers is tried again soon

bool isGood(const Received &received)
{
    if (!received.message || received.bareError)
        return false;
    const Rcode rcode = received.message->rcode;
    return rcode == Rcode::NoError || rcode == Rcode::NxDomain;
}

// Of several failures the most informative one is reported: an error reply before a time-out.
int tellingness(const Received &received)
{
    if (received.message)
        return received.message->rcode == Rcode::ServFail ? 5 : 4;
    switch (received.failure.kind) {
    case FailureKind::Tls:
        return 3;
    case FailureKind::BadReply:
        return 2;
    case FailureKind::Network:
        return 1;
    case FailureKind::Timeout:
    case FailureKind::Refused:
    case FailureKind::ServFail:
    case FailureKind::FormErr:
    case FailureKind::Cancelled:
    case FailureKind::NotAsked:
        return 0;
    }
    Q_UNREACHABLE();
}

} // namespace

class ServerSelection::Attempt final : public Exchange
{
public:
    Attempt(ServerSelection &selection, Message query, Done done)
        : m_selection(selection)
        , m_query(std::move(query))
        , m_done(std::move(done))
        , m_order(selection.order())
        , m_failed(static_cast<qsizetype>(selection.m_servers.size()), false)
        , m_waitMs(selection.m_policy.firstWaitMs)
    {
        for (const Server &server : selection.m_servers)
            m_left.push_back(server.candidate.delivery == Delivery::Stream ? selection.m_policy.streamAttempts
                                                                           : selection.m_policy.datagramAttempts);
        (void)launchNext();
    }

    [[nodiscard]] Received progress() const override
    {
        Received received = m_best.value_or(Received());
        for (const Launched &launched : m_launched) {
            if (!launched.exchange)
                continue;
            const Received inner = launched.exchange->progress();
            received.endpoint = inner.endpoint;
            received.transport = inner.transport;
            received.dropped += inner.dropped;
            received.truncated = received.truncated || inner.truncated;
        }
        return received;
    }

private:
    struct Launched
    {
        qsizetype server = 0;
        std::unique_ptr<Exchange> exchange;
    };

    // The next server in order that has attempts left and has not failed for good in this question.
    std::optional<qsizetype> nextServer()
    {
        if (m_launched.size() >= MaxAttempts)
            return std::nullopt;
        for (qsizetype tried = 0; tried < m_order.size(); ++tried) {
            const qsizetype server = m_order[m_turn++ % m_order.size()];
            if (!m_failed[server] && m_left[server] > 0)
                return server;
        }
        return std::nullopt;
    }

    [[nodiscard]] bool noneOpen() const
    {
        return std::none_of(m_launched.begin(), m_launched.end(),
                            [](const Launched &launched) { return launched.exchange != nullptr; });
    }

    // False when no server is left to ask.
    bool launchNext()
    {
        const auto server = nextServer();
        if (!server)
            return false;
        if (!m_launched.empty())
            ++m_selection.m_counters.retries;
        --m_left[*server];
        const size_t index = m_launched.size();
        m_launched.push_back({*server, nullptr});
        m_launched[index].exchange = m_selection.at(*server).candidate.transport->send(
            m_query, [this, index](Received &&received) { onReceived(index, std::move(received)); });
        m_deadline.set(m_selection.m_deadlines, waitMs(), [this] { onWaited(); });
        return true;
    }

    // Short before a new address; once all have been asked, the waits grow.
    int waitMs()
    {
        const bool anotherIsNew = static_cast<qsizetype>(m_launched.size()) < m_order.size();
        if (anotherIsNew)
            return std::min(m_waitMs, m_selection.m_policy.nextAddressMs);
        const int wait = m_waitMs;
        m_waitMs = static_cast<int>(m_waitMs * m_selection.m_policy.factor);
        return wait;
    }

    void onWaited()
    {
        Server &last = m_selection.at(m_launched.back().server);
        last.strikes = std::min(last.strikes + 1, MaxStrikes);
        (void)launchNext(); // if no server is left, an open exchange may still be answered
    }

    void onReceived(size_t index, Received &&received)
    {
        Server &server = m_selection.at(m_launched[index].server);
        if (isGood(received)) {
            server.strikes = 0;
            finish(std::move(received));
            return;
        }
        server.strikes = std::min(server.strikes + 1, MaxStrikes);
        // After a changed case the same server is tried again, in plain case; after a missing cookie, too: it is then
        // no longer expected.
        m_failed[m_launched[index].server] = !received.wrongCase && !received.missingCookie;
        m_launched[index].exchange.reset(); // not what it has handed us
        if (!m_best || tellingness(received) > tellingness(*m_best))
            m_best = std::move(received);
        if (noneOpen() && !launchNext())
            finish(std::move(*m_best));
    }

    void finish(Received &&from)
    {
        m_deadline.cancel();
        Received received = std::move(from);                        // moved: `from` may be destroyed with this object
        const std::vector<Launched> others = std::move(m_launched); // destroyed here, even while this exchange is kept
        const Done done = std::move(m_done);
        done(std::move(received));
    }

    ServerSelection &m_selection;
    Message m_query;
    Done m_done;
    Order m_order;
    QVarLengthArray<bool, Usual> m_failed;
    QVarLengthArray<int, Usual> m_left; // attempts, per server
    std::vector<Launched> m_launched;
    Deadlines::Deadline m_deadline;
    std::optional<Received> m_best; // of those that failed
    qsizetype m_turn = 0;
    int m_waitMs;
};

ServerSelection::ServerSelection(std::vector<Candidate> servers, RetryPolicy policy, TransportCounters &counters,
                                 Deadlines &deadlines)
    : m_policy(policy)
    , m_counters(counters)
    , m_deadlines(deadlines)
{
    for (auto &server : servers)
        m_servers.push_back({std::move(server)});
}

ServerSelection::Order ServerSelection::order() const
{
    Order indices(static_cast<qsizetype>(m_servers.size()));
    std::iota(indices.begin(), indices.end(), qsizetype(0));
    if (indices.size() == 1)
        return indices;
    std::stable_sort(indices.begin(), indices.end(),
                     [this](qsizetype a, qsizetype b) { return at(a).strikes < at(b).strikes; });
    return indices;
}

std::unique_ptr<Exchange> ServerSelection::send(const Message &query, Done done)
{
    return std::make_unique<Attempt>(*this, query, std::move(done));
}

} // namespace sw::dns
