// SPDX-License-Identifier: Apache-2.0
// Retries with back-off, and the choice among several servers or addresses (RFC 1123 6.1.3.3, "happy eyeballs" of RFC
// 8305 5): ask the best one; a little later one that was not asked yet, then the same again with growing waits; a
// server asked before may still reply, and the first good reply is used. After an error (SERVFAIL, REFUSED, unreachable
// …) the next is asked at once. Bounded: at most MaxAttempts exchanges per query.
#pragma once

#include "core/dns/net/transport/deadlines.h"
#include "core/dns/net/transport/transport.h"

#include <QVarLengthArray>

#include <vector>

namespace sw::dns {

// When to ask again; times in milliseconds.
struct RetryPolicy
{
    int nextAddressMs = 250; // before an address that was not asked yet: RFC 8305 5, "Connection Attempt Delay"
    int firstWaitMs = 500;   // before a server is asked again
    double factor = 1.5;     // each wait is this much longer than the one before
    // Per server: with 30 % loss each way one query in 30 still fails, with 10 % one in 4000.
    int datagramAttempts = 5;
    int streamAttempts = 2; // per server; TCP retransmits by itself
};

enum class Delivery : quint8 { Datagram, Stream }; // decides the number of attempts

// One server that can be chosen.
struct Candidate
{
    std::shared_ptr<Transport> transport;   // may be shared with other selections
    Delivery delivery = Delivery::Datagram; // of `transport`
};

class ServerSelection final : public Transport
{
public:
    // Exchanges of one query, over all servers.
    static constexpr int MaxAttempts = 12;

    // At least one server, in order of preference; `counters` and `alarms` must outlive it.
    ServerSelection(std::vector<Candidate> servers, RetryPolicy policy, TransportCounters &counters,
                    Deadlines &deadlines);
    [[nodiscard]] std::unique_ptr<Exchange> send(const Message &query, Done done) override;

private:
    class Attempt;
    struct Server
    {
        Candidate candidate;
        int strikes = 0; // time-outs and failures since its last good reply
    };
    static constexpr qsizetype Usual = 4; // this many servers need no allocation
    using Order = QVarLengthArray<qsizetype, Usual>;
    [[nodiscard]] Order order() const;
    [[nodiscard]] Server &at(qsizetype index) { return m_servers[static_cast<size_t>(index)]; }
    [[nodiscard]] const Server &at(qsizetype index) const { return m_servers[static_cast<size_t>(index)]; }

    std::vector<Server> m_servers;
    RetryPolicy m_policy;
    TransportCounters &m_counters;
    Deadlines &m_deadlines;
};

} // namespace sw::dns
