// SPDX-License-Identifier: Apache-2.0
// Wrappers that ask the same question another way when the first way cannot carry the answer.
#pragma once

#include "core/dns/net/transport/transport.h"

namespace sw::dns {

// TC set -> the same query over TCP (RFC 7766 5); the name's case changed on the way, or an expected cookie is missing
// -> likewise, for that may be an old server, a forwarder or a forger, and over TCP it does not matter.
class TruncationFallback final : public Transport
{
public:
    TruncationFallback(std::unique_ptr<Transport> datagram, std::unique_ptr<Transport> stream,
                       TransportCounters &counters);
    [[nodiscard]] std::unique_ptr<Exchange> send(const Message &query, Done done) override;

private:
    class Attempt;
    std::unique_ptr<Transport> m_datagram;
    std::unique_ptr<Transport> m_stream;
    TransportCounters &m_counters;
};

// FORMERR, NOTIMP or BADVERS to a query with OPT -> once without (RFC 6891 7). BADCOOKIE -> once more with the cookie
// that came with it (RFC 7873 5.3).
class EdnsFallback final : public Transport
{
public:
    EdnsFallback(std::unique_ptr<Transport> inner, TransportCounters &counters);
    [[nodiscard]] std::unique_ptr<Exchange> send(const Message &query, Done done) override;

private:
    class Attempt;
    std::unique_ptr<Transport> m_inner;
    TransportCounters &m_counters;
};

} // namespace sw::dns
