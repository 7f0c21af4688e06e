// SPDX-License-Identifier: Apache-2.0
// Looks what became of an update, until it is seen everywhere or patience is at an end: at the server that was told and
// at every other name server of the zone, which get it a moment later (core/plan/publish/update_seen.h). Thread: the
// caller's.
#pragma once

#include "core/dns/facts/lookup_loop.h"
#include "core/plan/publish/update_seen.h"

#include <QElapsedTimer>
#include <QTimer>

namespace sw::session {

class UpdateCheck final : public Operation
{
    Q_OBJECT
public:
    struct Patience
    {
        int toldMs = 2'000;    // for the server that was told: it changes the zone before it replies, or soon after
        int othersMs = 10'000; // for the others, which are notified (RFC 1996)
        // Not the server's timeouts: a question under way is waited for.
    };

    // `resolver` answers afresh, and outlives this. `told`: with its name, if it was given by one. `port`: where name
    // servers without a port are asked.
    UpdateCheck(dns::Resolver &resolver, plan::UpdatePlan plan, plan::ServerSeen told, Patience patience,
                quint16 port = 53, QObject *parent = nullptr);
    ~UpdateCheck() override;

Q_SIGNALS:
    void finished(const sw::plan::UpdateSeen &seen);

protected:
    void run() override;
    void release() override;

private:
    template<class F, class Then>
    void ask(F step, Then then);
    void findOthers();
    void look();
    void judge();

    dns::Resolver &m_resolver;
    plan::UpdatePlan m_plan;
    plan::UpdateSeen m_seen;
    Patience m_patience;
    quint16 m_port;
    QElapsedTimer m_time;
    QTimer m_next;
    int m_pauseMs = 0;
    std::unique_ptr<dns::LookupLoop> m_loop;
};

} // namespace sw::session
