// SPDX-License-Identifier: Apache-2.0
// Transports that ask the same question in another way when the first way cannot carry the answer.
#pragma once

#include "core/dns/net/transport/transport.h"

namespace sw::dns {

// TC set: the same query over TCP (RFC 7766 5). Also when the reply changed the case of the name or lacks an expected
// cookie: that may be an old server, a forwarder or a forger, and over TCP off-path forgery is not possible.
class TruncationFallback final : public Transport
{
public:
    // `counters` must outlive it; here and below.
    TruncationFallback(std::unique_ptr<Transport> datagram, std::unique_ptr<Transport> stream,
                       TransportCounters &counters);
    [[nodiscard]] std::unique_ptr<Exchange> send(const Message &query, Done done) override;

private:
    class Attempt;
    std::unique_ptr<Transport> m_datagram;
    std::unique_ptr<Transport> m_stream;
    TransportCounters &m_counters;
};

// FORMERR, NOTIMP or BADVERS to a query with OPT: once more without OPT (RFC 6891 7). BADCOOKIE: once more with the
// cookie of the reply (RFC 7873 5.3).
class EdnsFallback final : public Transport
{
public:
    // Owns `inner`.
    EdnsFallback(std::unique_ptr<Transport> inner, TransportCounters &counters);
    [[nodiscard]] std::unique_ptr<Exchange> send(const Message &query, Done done) override;

private:
    class Attempt;
    std::unique_ptr<Transport> m_inner;
    TransportCounters &m_counters;
};

} // namespace sw::dns
