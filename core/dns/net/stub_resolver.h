// SPDX-License-Identifier: Apache-2.0
// The resolver with sockets: sends a query to the server that it names, and turns the reply into a Fact.
//
//     Server{}                       the resolvers of this run, RD=1, the healthiest first
//     Server::authoritative("ADDR")  that server, RD=0, at the run's authoritative port unless the spec names one
//     Server::recursive("SPEC")      that resolver, RD=1, over the protocol of its spec
//
// A server that leaves an alias chain unfinished is asked for the rest of it, up to MaxAliasHops. A resolver that
// denies a record without an SOA to prove it is asked for the root's NS: when it has no answer for the root either, its
// empty answers mean nothing, and the outcome is BadReply "empty-answers".
//
// How replies become outcomes: core/dns/net/reply_outcome.h. How messages travel: core/dns/net/transport/transport.h.
#pragma once

#include "core/base/clock.h"
#include "core/dns/facts/resolver.h"
#include "core/dns/net/endpoint/endpoint.h"
#include "core/dns/net/stream/framing.h"
#include "core/dns/net/stream/tls_policy.h"
#include "core/dns/net/transport/server_selection.h"
#include "core/dns/net/udp/cookie_jar.h"
#include "core/dns/net/udp/udp_transport.h"

#include <QSet>

#include <optional>

namespace sw::dns {

// What StubResolver is configured with.
struct ResolverSettings
{
    QList<Endpoint> resolvers = {}; // of this run, in order of preference
    quint16 authoritativePort = 53; // of servers whose spec names no port
    int timeoutMs = 5000;           // per query, retries included; clamped to MinTimeoutMs … MaxTimeoutMs
    // Used when none of `resolvers` replies or is reachable: DNS over HTTPS where port 53 is blocked or captive. After
    // a success they are used first for a minute, so that not every query waits for the time-out.
    QList<Endpoint> fallbackResolvers = {};
    QList<QSslCertificate> extraAuthorities = {}; // in addition to the system's; for tests and private resolvers
    // Options of the transports.
    RetryPolicy retry = {};
    CaseMixing caseMixing = CaseMixing::On;
    DohMethod dohMethod = DohMethod::Post;
    bool tcpOnly = false; // no datagrams: for networks that drop or rewrite them
};

// A lookup that also keeps the reply itself: for `dns query`.
class NetLookup : public Lookup
{
    Q_OBJECT
public:
    using Lookup::Lookup;
    // The reply that gave the outcome, if there was one. Also after a failure (SERVFAIL, a lame answer …).
    [[nodiscard]] virtual const std::optional<Message> &lastMessage() const = 0;
    // The number of replies that arrived for this query and were not accepted.
    [[nodiscard]] virtual int droppedReplies() const = 0;
};

// Thread: the one that made it; not for use from others.
class StubResolver final : public Resolver
{
public:
    // Range of ResolverSettings::timeoutMs.
    static constexpr int MinTimeoutMs = 50;
    static constexpr int MaxTimeoutMs = 120'000;

    // `clock` must outlive it.
    StubResolver(ResolverSettings settings, const Clock &clock);
    ~StubResolver() override;

    [[nodiscard]] std::unique_ptr<Lookup> lookup(const Query &query) override { return netLookup(query); }
    // As lookup().
    [[nodiscard]] std::unique_ptr<NetLookup> netLookup(const Query &query);

    [[nodiscard]] const ResolverSettings &settings() const { return m_settings; }
    [[nodiscard]] const TransportCounters &counters() const { return m_counters; }
    // A query of the run was answered only by a fallback resolver: port 53 does not work here, so authoritative servers
    // cannot be asked either.
    [[nodiscard]] bool usedFallback() const { return m_usedFallback; }

private:
    class Asking;
    using Channel = std::shared_ptr<Transport>;

    [[nodiscard]] Channel channelFor(const Query &query, LookupFailure &problem);
    [[nodiscard]] Channel runChannel(LookupFailure &problem);
    [[nodiscard]] Channel channelTo(const Endpoint &endpoint, LookupFailure &problem);
    [[nodiscard]] Channel select(const QList<Endpoint> &endpoints, LookupFailure &problem);
    [[nodiscard]] std::vector<Candidate> candidatesFor(const Endpoint &endpoint) const;
    [[nodiscard]] bool prefersFallback() const;

    ResolverSettings m_settings;
    const Clock &m_clock;
    TlsPolicy m_tls;
    mutable TransportCounters m_counters;
    mutable CookieJar m_cookies;
    Deadlines m_deadlines;
    QHash<QByteArray, Channel> m_channels; // by the shortest spec: one for all spellings of a server
    QHash<Server, Channel> m_byServer;     // the same channels, by the server of the query
    QSet<QByteArray> m_trusted;            // endpoints that have shown more than empty answers
    Channel m_runChannel;
    Channel m_fallbackChannel;
    bool m_usedFallback = false;
    qint64 m_fallbackFirstUntil = 0; // monotonic ms
};

} // namespace sw::dns
