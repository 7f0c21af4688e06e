// SPDX-License-Identifier: Apache-2.0
// The DNS host's own page for a zone, looked for by Domain Connect: one TXT question, then a file from the host that it
// names, and for a vendor with a template a second one. Nothing is changed anywhere.
//
// Every look() ends once, in time, with one ended(); a new look() ends the one before silently. Thread: the GUI's.
#pragma once

#include "core/dns/facts/lookup_loop.h"
#include "core/plan/publish/domain_connect_discovery.h"
#include "core/session/activities/file_fetcher.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace sw::session {

class HostPage : public QObject
{
    Q_OBJECT
public:
    enum class State {
        Idle,
        Looking,
        Done, // see result()
        Kept, // the zone names a host, see asked(); it must not be asked from here
        Cancelled,
    };
    static constexpr int PatienceMs = 30'000; // for all of it; what has not come by then counts as not answered

    // `files` may be missing (practice mode): then nobody is ever asked but the resolver. Both must outlive this.
    HostPage(dns::Resolver &resolver, FileFetcher *files, int patienceMs = PatienceMs, QObject *parent = nullptr);
    ~HostPage() override;

    void look(const plan::DomainConnectWish &wish);
    void cancel(); // while looking
    void reset();  // to Idle, silently

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] bool hasFetcher() const { return m_files != nullptr; }
    [[nodiscard]] bool mayFetch() const { return m_files != nullptr && m_files->mayFetch(); }
    [[nodiscard]] const plan::DomainConnectResult &result() const { return m_result; }
    // The host whose settings file is wanted; the root while that is not known.
    [[nodiscard]] const dns::DomainName &asked() const { return m_asked; }
    // Why its file did not come, when it did not.
    [[nodiscard]] neighbours::FetchedFile settingsFile() const;

Q_SIGNALS:
    void ended();

private:
    void stop();
    void end(State state);
    void goOn();
    [[nodiscard]] dns::Step<plan::DomainConnectNext> step() const;
    void take(const plan::DomainConnectNext &next);
    void fetch(const neighbours::WantedFile &file);
    void runOutOfTime();

    dns::Resolver &m_resolver;
    FileFetcher *m_files;
    QTimer m_deadline;
    State m_state = State::Idle;
    plan::DomainConnectWish m_wish;
    dns::Facts m_facts;
    plan::FetchedFiles m_fetched;
    dns::DomainName m_asked;
    plan::DomainConnectResult m_result;
    std::unique_ptr<dns::LookupLoop> m_loop;
    std::unique_ptr<Operation> m_fetch;
};

} // namespace sw::session
