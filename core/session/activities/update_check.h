// SPDX-License-Identifier: Apache-2.0
// Queries the result of an update until it is seen everywhere or the time is over: at the updated server and at every
// other name server of the zone, which follow a moment later (core/plan/publish/update_seen.h). Runs on the caller's
// thread.
#pragma once

#include "core/dns/facts/lookup_loop.h"
#include "core/plan/publish/update_seen.h"

#include <QElapsedTimer>
#include <QTimer>

namespace sw::session {

// One check; destroying it aborts.
class UpdateCheck final : public Operation
{
    Q_OBJECT
public:
    // How long to wait, in ms.
    struct Patience
    {
        int toldMs = 2'000;    // for the updated server, which applies the update before or soon after its reply
        int othersMs = 10'000; // for the others, which get a NOTIFY (RFC 1996)
        // Without the resolver's time-outs: a question under way is completed.
    };

    // `resolver` must not cache and must outlive this object. `told`: the updated server, with its name if known.
    // `port`: for name servers without one.
    UpdateCheck(dns::Resolver &resolver, plan::UpdatePlan plan, plan::ServerSeen told, Patience patience,
                quint16 port = 53, QObject *parent = nullptr);
    ~UpdateCheck() override;

Q_SIGNALS:
    void finished(const sw::plan::UpdateSeen &seen); // once, with everything seen

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
