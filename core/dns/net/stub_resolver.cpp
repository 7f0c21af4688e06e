// SPDX-License-Identifier: Apache-2.0
#include "core/dns/net/stub_resolver.h"

#include "core/dns/net/endpoint/server_spec.h"
#include "core/dns/net/reply_outcome.h"
#include "core/dns/net/stream/stream_transport.h"
#include "core/dns/net/transport/fallback_transport.h"

#include <algorithm>
#include <utility>

namespace sw::dns {

namespace {

constexpr qsizetype MaxChannels = 4096; // servers with a channel; more than any sweep asks
constexpr qint64 FallbackFirstMs = 60'000;

// RFC 8305 4: alternates the families, so that a dead one costs one wait and not several. The first listed stays first.
QList<IpAddress> interleaved(const QList<IpAddress> &addresses)
{
    QList<IpAddress> first;
    QList<IpAddress> second;
    for (const IpAddress &address : addresses)
        (address.isV4() == addresses.first().isV4() ? first : second).append(address);
    QList<IpAddress> result;
    for (qsizetype i = 0; i < std::max(first.size(), second.size()); ++i) {
        result += first.mid(i, 1);
        result += second.mid(i, 1);
    }
    return result;
}

} // namespace

class StubResolver::Asking final : public NetLookup
{
public:
    Asking(StubResolver &resolver, const Query &query)
        : m_resolver(resolver)
    {
        m_fact.query = query;
    }

    [[nodiscard]] const std::optional<Message> &lastMessage() const override { return m_message; }
    [[nodiscard]] int droppedReplies() const override { return m_dropped; }

protected:
    void run() override
    {
        LookupFailure problem;
        m_channel = m_resolver.channelFor(m_fact.query, problem);
        if (!m_channel) {
            finish(problem);
            return;
        }
        ask();
    }

    void release() override
    {
        m_deadline.cancel();
        m_exchange.reset();
    }

private:
    void ask()
    {
        m_deadline.set(m_resolver.m_deadlines, m_resolver.m_settings.timeoutMs, [this] { onDeadline(); });
        m_trail.clear();
        m_withTrail.reset();
        m_askedLast = m_fact.query.question.name;
        send(messageFor(m_fact.query));
    }

    void send(const Message &message)
    {
        m_exchange = m_channel->send(message, [this](Received &&received) { onReceived(std::move(received)); });
    }

    // Port 53 does not work (or, while the fallback is preferred, that does not): ask once by the other way.
    [[nodiscard]] bool askTheOtherWay()
    {
        const bool isRun = m_fact.query.server.role == Server::Role::RunResolver;
        if (!isRun || !m_resolver.m_fallbackChannel || std::exchange(m_turned, true))
            return false;
        LookupFailure problem;
        const bool wasFallback = m_channel == m_resolver.m_fallbackChannel;
        if (wasFallback)
            m_resolver.m_fallbackFirstUntil = 0;
        m_channel = wasFallback ? m_resolver.runChannel(problem) : m_resolver.m_fallbackChannel;
        if (!m_channel)
            return false;
        ask();
        return true;
    }

    void describe(const Received &received)
    {
        Provenance &provenance = m_fact.provenance;
        provenance.endpoint = received.endpoint;
        provenance.transport = received.transport;
        provenance.rttMs = received.rttMs;
        provenance.tc = received.truncated;
        m_dropped = received.dropped;
    }

    void onReceived(Received &&received) // a copy held by the caller, so finish() may destroy the exchange
    {
        if (!m_probing)
            describe(received);
        if (!received.message) {
            if (m_probing)
                finish(emptyAnswers());
            else if (received.failure.kind != FailureKind::Network || !askTheOtherWay())
                finish(received.failure);
            return;
        }
        if (m_probing) {
            finish(showsRoot(*received.message) ? believed() : emptyAnswers());
            return;
        }
        takeMessage(std::move(*received.message), received.truncated);
        if (goesOn())
            return;
        backToTheChain();
        Outcome outcome = outcomeOf(m_fact.query, *m_message);
        if (isBareDenial(m_fact.query, outcome) && !m_resolver.m_trusted.contains(m_fact.provenance.endpoint)) {
            m_denied = std::move(outcome);
            probe();
            return;
        }
        const auto *answer = std::get_if<Answer>(&outcome);
        // Addresses alone prove nothing: a captive network returns them, too.
        const bool address =
            m_fact.query.question.type == RecordType::A || m_fact.query.question.type == RecordType::AAAA;
        if (m_fact.query.server.role != Server::Role::Authoritative && answer != nullptr && !address)
            m_resolver.m_trusted.insert(m_fact.provenance.endpoint);
        finish(std::move(outcome));
    }

    void takeMessage(Message &&message, bool truncated)
    {
        Provenance &provenance = m_fact.provenance;
        provenance.ad = message.ad && (m_trail.isEmpty() || provenance.ad); // every part of it was validated
        provenance.rcode = message.rcode;
        provenance.aa = message.aa;
        provenance.tc = message.tc || truncated;
        provenance.ra = message.ra;
        if (message.edns)
            provenance.extendedErrors = message.edns->extendedErrors();
        message.answer = m_trail + message.answer;
        m_message = std::move(message);
        if (m_channel == m_resolver.m_fallbackChannel) {
            m_resolver.m_usedFallback = true;
            if (m_turned)
                m_resolver.m_fallbackFirstUntil = m_resolver.m_clock.monotonicMs() + FallbackFirstMs;
        }
    }

    // Continues a chain that the server cut short at its end, as long as that is a new name. True: asked.
    [[nodiscard]] bool goesOn()
    {
        const auto end = cutShortAt(m_fact.query, *m_message);
        if (!end || *end == m_askedLast)
            return false;
        m_trail = m_message->answer;
        m_withTrail = m_message;
        m_askedLast = *end;
        Query further = m_fact.query;
        further.question.name = *end;
        send(messageFor(further));
        return true;
    }

    // The name server has no answer for the end of its chain: the chain ends there, outside of the zone.
    void backToTheChain()
    {
        const bool speaks =
            m_message->aa && (m_message->rcode == Rcode::NoError || m_message->rcode == Rcode::NxDomain);
        if (m_fact.query.server.role != Server::Role::Authoritative || !m_withTrail || speaks)
            return;
        m_message = std::move(m_withTrail);
        m_message->rcode = Rcode::NoError;
        m_fact.provenance.rcode = m_message->rcode;
        m_fact.provenance.aa = m_message->aa;
    }

    // An empty answer without SOA: ask the resolver for the root, within the same deadline.
    void probe()
    {
        m_probing = true;
        send(messageFor({{DomainName(), RecordType::NS}, m_fact.query.server, Dnssec::Default}));
    }

    [[nodiscard]] Outcome believed()
    {
        m_resolver.m_trusted.insert(m_fact.provenance.endpoint);
        return std::move(m_denied);
    }

    [[nodiscard]] static Outcome emptyAnswers() { return LookupFailure{FailureKind::BadReply, "empty-answers"}; }

    void onDeadline()
    {
        if (m_probing) {
            finish(emptyAnswers());
            return;
        }
        const Received seen = m_exchange ? m_exchange->progress() : Received();
        describe(seen);
        m_exchange.reset();
        if (askTheOtherWay())
            return;
        const char *detail = seen.truncated     ? "no-reply-over-tcp"
                             : seen.dropped > 0 ? "no-acceptable-reply"
                                                : "no-reply";
        finish(LookupFailure{FailureKind::Timeout, detail});
    }

    void finish(Outcome outcome)
    {
        release();
        m_fact.outcome = std::move(outcome);
        m_fact.provenance.at = m_resolver.m_clock.now();
        if (conclude())
            Q_EMIT finished(m_fact);
    }

    StubResolver &m_resolver;
    Fact m_fact;
    Deadlines::Deadline m_deadline;
    Channel m_channel;
    std::unique_ptr<Exchange> m_exchange;
    std::optional<Message> m_message;   // the answer section of the whole chain, however many replies it took
    RecordList m_trail;                 // what the replies before this one held
    std::optional<Message> m_withTrail; // the last of those, with all of it
    DomainName m_askedLast;             // the end of that
    Outcome m_denied;                   // the answer, while probe() finds out whether it can be trusted
    bool m_probing = false;
    int m_dropped = 0;
    bool m_turned = false; // by askTheOtherWay()
};

StubResolver::StubResolver(ResolverSettings settings, const Clock &clock)
    : m_settings(std::move(settings))
    , m_clock(clock)
    , m_tls(m_settings.extraAuthorities)
{
    m_settings.timeoutMs = std::clamp(m_settings.timeoutMs, MinTimeoutMs, MaxTimeoutMs);
    // A short deadline needs earlier retries.
    m_settings.retry.firstWaitMs = std::clamp(m_settings.timeoutMs / 10, 20, m_settings.retry.firstWaitMs);
    LookupFailure unused;
    if (!m_settings.fallbackResolvers.isEmpty())
        m_fallbackChannel = select(m_settings.fallbackResolvers, unused);
}

StubResolver::~StubResolver() = default;

std::unique_ptr<NetLookup> StubResolver::netLookup(const Query &query)
{
    return std::make_unique<Asking>(*this, query);
}

StubResolver::Channel StubResolver::channelFor(const Query &query, LookupFailure &problem)
{
    switch (query.server.role) {
    case Server::Role::RunResolver:
        return prefersFallback() ? m_fallbackChannel : runChannel(problem);
    case Server::Role::Authoritative:
    case Server::Role::Recursive: {
        // Cached: thousands of queries name a few servers, and parsing a spec takes time.
        if (const auto known = m_byServer.constFind(query.server); known != m_byServer.constEnd())
            return *known;
        const bool authoritative = query.server.role == Server::Role::Authoritative;
        const auto endpoint = authoritative ? parseAuthoritativeSpec(query.server.spec, m_settings.authoritativePort)
                                            : parseServerSpec(query.server.spec);
        if (endpoint) {
            Channel channel = channelTo(*endpoint, problem);
            if (channel)
                m_byServer.insert(query.server, channel);
            return channel;
        }
        problem = {FailureKind::NotAsked, endpoint.error().code};
        return nullptr;
    }
    }
    Q_UNREACHABLE();
}

StubResolver::Channel StubResolver::runChannel(LookupFailure &problem)
{
    if (!m_runChannel)
        m_runChannel = select(m_settings.resolvers, problem);
    return m_runChannel;
}

bool StubResolver::prefersFallback() const
{
    return m_fallbackChannel && m_clock.monotonicMs() < m_fallbackFirstUntil;
}

StubResolver::Channel StubResolver::channelTo(const Endpoint &endpoint, LookupFailure &problem)
{
    const QByteArray key = endpoint.toSpec();
    if (const auto known = m_channels.constFind(key); known != m_channels.constEnd())
        return *known;
    Channel channel = select({endpoint}, problem);
    if (m_byServer.size() >= MaxChannels) {
        m_channels.clear(); // lookups in progress keep theirs
        m_byServer.clear();
    }
    if (channel)
        m_channels.insert(key, channel);
    return channel;
}

StubResolver::Channel StubResolver::select(const QList<Endpoint> &endpoints, LookupFailure &problem)
{
    std::vector<Candidate> candidates;
    for (const Endpoint &endpoint : endpoints) {
        for (Candidate &candidate : candidatesFor(endpoint))
            candidates.push_back(std::move(candidate));
    }
    if (candidates.empty()) {
        problem = {FailureKind::NotAsked, "no-resolver"};
        return nullptr;
    }
    return std::make_shared<ServerSelection>(std::move(candidates), m_settings.retry, m_counters, m_deadlines);
}

std::vector<Candidate> StubResolver::candidatesFor(const Endpoint &endpoint) const
{
    std::vector<Candidate> candidates;
    const auto stream = [&](const std::optional<IpAddress> &address) {
        return std::make_unique<StreamTransport>(
            StreamContext{endpoint, address, m_tls, m_clock, m_counters, m_settings.dohMethod});
    };
    if (endpoint.protocol == Endpoint::Protocol::Https && endpoint.addresses.isEmpty())
        candidates.push_back({std::make_shared<EdnsFallback>(stream(std::nullopt), m_counters), Delivery::Stream});
    for (const IpAddress &address : interleaved(endpoint.addresses)) {
        switch (endpoint.protocol) {
        case Endpoint::Protocol::Plain: {
            if (m_settings.tcpOnly) {
                candidates.push_back({std::make_shared<EdnsFallback>(stream(address), m_counters), Delivery::Stream});
                break;
            }
            auto datagram = std::make_unique<UdpTransport>(address, endpoint.port, m_clock, m_counters, m_cookies,
                                                           m_settings.caseMixing);
            auto both = std::make_unique<TruncationFallback>(std::move(datagram), stream(address), m_counters);
            candidates.push_back({std::make_shared<EdnsFallback>(std::move(both), m_counters), Delivery::Datagram});
            break;
        }
        case Endpoint::Protocol::Tls:
        case Endpoint::Protocol::Https:
            candidates.push_back({std::make_shared<EdnsFallback>(stream(address), m_counters), Delivery::Stream});
            break;
        }
    }
    return candidates;
}

} // namespace sw::dns
