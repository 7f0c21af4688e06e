// SPDX-License-Identifier: Apache-2.0
#include "core/dns/net/net_updater.h"

#include "core/dns/net/endpoint/server_spec.h"
#include "core/dns/net/update_sender.h"

#include <QRandomGenerator>

namespace sw::dns {

namespace {

using Kind = UpdateEnd::Kind;

QString nameOf(Rcode rcode)
{
    return QString::fromLatin1(rcodeName(rcode));
}

UpdateEnd endOf(Rcode rcode)
{
    if (rcode == Rcode::NoError)
        return {Kind::Applied, {}, rcode};
    // The server may have failed in the middle (RFC 2136 3.5): the caller has to query what is published.
    const bool failed = rcode == Rcode::ServFail;
    const bool changed = rcode == Rcode::NxRrSet || rcode == Rcode::YxRrSet || rcode == Rcode::YxDomain ||
                         rcode == Rcode::NxDomain; // RFC 2136 2.2, 3.2.5
    return {changed  ? Kind::Changed
            : failed ? Kind::Uncertain
                     : Kind::Refused,
            ParseError{changed ? "update-condition-broken" : "update-refused",
                       0,
                       0,
                       {{"rcode", nameOf(rcode)}, {"variant", nameOf(rcode)}}},
            rcode};
}

class NetUpdateTask final : public UpdateTask
{
public:
    NetUpdateTask(Expected<Endpoint> endpoint, Expected<SignedUpdate> update, DomainName zone, const TsigKey &key,
                  int timeoutMs)
        : m_update(std::move(update))
        , m_zone(std::move(zone))
        , m_key(key)
    {
        if (!endpoint || !m_update)
            m_fault = endpoint ? m_update.error() : endpoint.error();
        else
            m_sender = std::make_unique<UpdateSender>(*endpoint, *m_update, timeoutMs);
    }

protected:
    void run() override
    {
        if (m_fault)
            return end({Kind::NotSent, *m_fault, {}});
        connect(m_sender.get(), &UpdateSender::finished, this, &NetUpdateTask::judge);
        m_sender->start();
    }
    void release() override
    {
        if (m_sender)
            m_sender->abort();
    }

private:
    void judge(const UpdateSender::Result &result)
    {
        if (result.reply.isEmpty()) {
            const QString reason = QString::fromLatin1(failureName(result.failure.kind));
            return result.mayHaveArrived
                       ? end({Kind::Uncertain, ParseError{"update-no-reply", 0, 0, {{"reason", reason}}}, {}})
                       : end({Kind::NotSent, ParseError{"update-not-sent", 0, 0, {{"reason", reason}}}, {}});
        }
        const auto rcode = updateReply(*m_update, m_key, result.reply);
        if (rcode)
            return end(endOf(*rcode));
        // A server that does not accept our signature has changed nothing (RFC 8945 5.2).
        const QByteArray &code = rcode.error().code;
        const bool refused = code == "update-tsig-error" || code == "update-key-refused";
        end({refused ? Kind::Refused : Kind::Uncertain, rcode.error(), {}});
    }

    // Adds what a refusal is about: the zone, and the key by its name, never its secret.
    void end(UpdateEnd what)
    {
        if (what.kind != Kind::Applied) {
            what.why.args.insert("zone", m_zone.toString());
            what.why.args.insert("key", m_key.name.toString());
            what.why.args.insert("algorithm", QString::fromLatin1(m_key.algorithm));
        }
        if (conclude())
            Q_EMIT finished(what);
    }

    Expected<SignedUpdate> m_update;
    DomainName m_zone;
    const TsigKey &m_key;
    std::optional<ParseError> m_fault;
    std::unique_ptr<UpdateSender> m_sender;
};

Expected<Endpoint> endpointOf(const Server &server, quint16 port)
{
    auto endpoint = parseAuthoritativeSpec(server.spec, port);
    if (endpoint && (endpoint->protocol != Endpoint::Protocol::Plain || endpoint->addresses.isEmpty()))
        return unexpected(ParseError{"resolver-bad-address"});
    return endpoint;
}

} // namespace

NetUpdater::NetUpdater(quint16 port, int timeoutMs)
    : m_port(port)
    , m_timeoutMs(timeoutMs)
{}

std::unique_ptr<UpdateTask> NetUpdater::update(const Server &server, const Update &update, const TsigKey &key)
{
    const auto id = static_cast<quint16>(QRandomGenerator::system()->bounded(0x10000));
    return std::make_unique<NetUpdateTask>(endpointOf(server, m_port), signedUpdate(update, key, id), update.zone, key,
                                           m_timeoutMs);
}

} // namespace sw::dns
