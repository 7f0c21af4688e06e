// SPDX-License-Identifier: Apache-2.0
#include "core/session/activities/update_check.h"

#include "core/base/abort_and_delete_later.h"

#include <algorithm>
#include <utility>

namespace sw::session {

using plan::SetState;

namespace {

constexpr int FirstPauseMs = 100;
constexpr int LongestPauseMs = 2'000;

bool isSettled(const plan::ServerSeen &server)
{
    return !server.sets.isEmpty() && server.all(SetState::AsPlanned);
}

// A server with the old records may still get the new ones; waiting for a silent one is useless.
bool mayChange(const plan::ServerSeen &server)
{
    return server.any(SetState::AsBefore) || server.any(SetState::Different);
}

} // namespace

UpdateCheck::UpdateCheck(dns::Resolver &resolver, plan::UpdatePlan plan, plan::ServerSeen told, Patience patience,
                         quint16 port, QObject *parent)
    : Operation(parent)
    , m_resolver(resolver)
    , m_plan(std::move(plan))
    , m_patience(patience)
    , m_port(port)
    , m_pauseMs(FirstPauseMs)
{
    m_seen.told = std::move(told);
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &UpdateCheck::look);
}

UpdateCheck::~UpdateCheck()
{
    release();
}

void UpdateCheck::run()
{
    m_time.start();
    findOthers();
}

void UpdateCheck::release()
{
    m_next.stop();
    abortAndDeleteLater(m_loop, this);
}

// Without earlier facts: they say nothing about the time after the update.
template<class F, class Then>
void UpdateCheck::ask(F step, Then then)
{
    m_loop = std::make_unique<dns::LookupLoop>(m_resolver, dns::Facts(), dns::stepNeeds(step));
    connect(m_loop.get(), &dns::LookupLoop::finished, this, [this, step, then] {
        auto result = step(m_loop->facts());
        abortAndDeleteLater(m_loop, this);
        then(std::move(result));
    });
    m_loop->start();
}

void UpdateCheck::findOthers()
{
    ask([zone = m_plan.update.zone, told = m_seen.told.server,
         port = m_port](const dns::Facts &facts) { return plan::otherServers(zone, told, port, facts); },
        [this](const dns::Step<plan::OtherServers> &step) {
            const auto others = dns::isDone(step) ? dns::resultOf(step) : plan::OtherServers{{}, false};
            m_seen.othersAreKnown = others.areAll;
            m_seen.others = others.servers;
            look();
        });
}

void UpdateCheck::look()
{
    using Servers = QList<plan::ServerSeen>;
    Servers open;
    for (const plan::ServerSeen &server : Servers{m_seen.told} + m_seen.others) {
        if (!isSettled(server))
            open.append(server);
    }
    ask(
        [open, sets = m_plan.sets](const dns::Facts &facts) -> dns::Step<Servers> {
            dns::QuestionSet needed;
            Servers seen;
            for (const plan::ServerSeen &server : open) {
                if (auto shown = dns::part(plan::seenAt(sets, server, facts), needed))
                    seen.append(std::move(*shown));
            }
            if (!needed.isEmpty())
                return needed;
            return seen;
        },
        [this](const dns::Step<Servers> &step) {
            for (const plan::ServerSeen &server : dns::isDone(step) ? dns::resultOf(step) : Servers()) {
                if (server.server == m_seen.told.server)
                    m_seen.told = server;
                for (plan::ServerSeen &other : m_seen.others) {
                    if (other.server == server.server)
                        other = server;
                }
            }
            judge();
        });
}

void UpdateCheck::judge()
{
    const qint64 spent = m_time.elapsed();
    // Secondaries get nothing that the primary does not have.
    const bool waits = !isSettled(m_seen.told) ? mayChange(m_seen.told) && spent < m_patience.toldMs
                                               : spent < m_patience.othersMs &&
                                                     std::any_of(m_seen.others.begin(), m_seen.others.end(), mayChange);
    if (waits) {
        m_next.start(m_pauseMs);
        m_pauseMs = std::min(2 * m_pauseMs, LongestPauseMs);
        return;
    }
    if (conclude())
        Q_EMIT finished(m_seen);
}

} // namespace sw::session
