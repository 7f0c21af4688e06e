// SPDX-License-Identifier: Apache-2.0
// DNS over UDP (RFC 1035 4.2.1, RFC 6891): one datagram out, the first acceptable one back.
//
// Against forgery (RFC 5452): a fresh socket with a random port per exchange, connected, so that the kernel drops other
// senders; a random id; the question echoed; 0x20 case mixing; DNS cookies where the server has them (RFC 7873).
// Anything that does not match is dropped and counted, and the wait continues. Beyond MaxOwnSockets exchanges at a time
// with one server they share as few sockets as possible (core/dns/net/udp/udp_channel.h explains why that is not
// weaker) and are sent in batches (udp_pacer.h). Next: core/dns/net/transport/fallback_transport.h.
#pragma once

#include "core/base/clock.h"
#include "core/base/sliced_queue.h"
#include "core/dns/net/endpoint/endpoint.h"
#include "core/dns/net/transport/transport.h"
#include "core/dns/net/udp/cookie_jar.h"
#include "core/dns/net/udp/udp_channel.h"
#include "core/dns/net/udp/udp_pacer.h"

#include <memory>
#include <span>
#include <vector>

namespace sw::dns {

enum class CaseMixing : quint8 { Off, On }; // draft-vixie-dnsext-dns0x20

class UdpTransport final : public Transport
{
public:
    static constexpr int MaxOwnSockets = 16; // exchanges at a time with one server that have a socket to themselves

    // Everything passed by reference must outlive it; `cookies` may be shared by all transports.
    UdpTransport(const IpAddress &address, quint16 port, const Clock &clock, TransportCounters &counters,
                 CookieJar &cookies, CaseMixing mixing = CaseMixing::On);
    ~UdpTransport() override;

    [[nodiscard]] std::unique_ptr<Exchange> send(const Message &query, Done done) override;

private:
    class Attempt;

    [[nodiscard]] UdpChannel &open(UdpChannel::Use use);
    [[nodiscard]] UdpChannel &sharedChannel();
    void sendBatch(std::span<UdpPacer::Item *const> items);
    void releaseChannel(UdpChannel &channel);
    void closeIdleChannels();
    static void close(UdpChannel &channel);

    IpAddress m_address;
    quint16 m_port;
    QByteArray m_endpoint; // "192.0.2.1:53"
    const Clock &m_clock;
    TransportCounters &m_counters;
    CookieJar &m_cookies;
    CaseMixing m_mixing;
    int m_lostCases = 0;                  // consecutive replies with changed case: the server does not preserve it
    int m_underWay = 0;                   // exchanges
    std::vector<UdpChannel *> m_channels; // owned; deleted by deleteLater(), since one may be reading now
    // Of results: a receiver may destroy its exchange or this object, which must not happen inside a signal of a
    // socket.
    SlicedQueue<Attempt> m_delivery;
    UdpPacer m_pacer;
};

} // namespace sw::dns
