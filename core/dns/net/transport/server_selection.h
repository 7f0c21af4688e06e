// SPDX-License-Identifier: Apache-2.0
// Retry with back-off, and the choice among several servers or addresses (RFC 1123 6.1.3.3, "happy eyeballs" of
// RFC 8305 5): ask the best one; a little later another that has not been asked yet, then the same again with growing
// waits; what was asked before may still answer, and the first good reply wins. A server that says "I cannot"
// (SERVFAIL, REFUSED, unreachable …) hands over to the next at once. Bounded: at most MaxAttempts exchanges per
// question.
#pragma once

#include "core/dns/net/transport/alarms.h"
#include "core/dns/net/transport/transport.h"

#include <QVarLengthArray>

#include <vector>

namespace sw::dns {

struct RetryPolicy
{
    int nextAddressMs = 250; // before an address that was not asked yet: RFC 8305 5, "Connection Attempt Delay"
    int firstWaitMs = 500;   // before asking again where we have asked
    double factor = 1.5;     // each wait is this much longer than the one before
    int datagramAttempts =
        5;                  // per server: with 30 % loss each way one question in 30 still fails, with 10 % one in 4000
    int streamAttempts = 2; // TCP repeats what gets lost by itself
};

enum class Delivery : quint8 { Datagram, Stream };

struct Candidate
{
    std::shared_ptr<Transport> transport;
    Delivery delivery = Delivery::Datagram;
};

class ServerSelection final : public Transport
{
public:
    static constexpr int MaxAttempts = 12;

    ServerSelection(std::vector<Candidate> servers, RetryPolicy policy, TransportCounters &counters, Alarms &alarms);
    [[nodiscard]] std::unique_ptr<Exchange> send(const Message &query, Done done) override;

private:
    class Attempt;
    struct Server
    {
        Candidate candidate;
        int strikes = 0; // waits in vain and failures since its last good reply
    };
    static constexpr qsizetype Usual = 4; // as many servers as need no memory of their own
    using Order = QVarLengthArray<qsizetype, Usual>;
    [[nodiscard]] Order order() const;
    [[nodiscard]] Server &at(qsizetype index) { return m_servers[static_cast<size_t>(index)]; }
    [[nodiscard]] const Server &at(qsizetype index) const { return m_servers[static_cast<size_t>(index)]; }

    std::vector<Server> m_servers;
    RetryPolicy m_policy;
    TransportCounters &m_counters;
    Alarms &m_alarms;
};

} // namespace sw::dns
