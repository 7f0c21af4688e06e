// SPDX-License-Identifier: Apache-2.0
// Finds the DNS host's own page for a zone by Domain Connect: one TXT question, then a file from the host it names, and
// for a vendor with a template a second one. Changes nothing anywhere.
//
// Every look() emits ended() once, within the time limit; a new look() ends the earlier one silently. Lives on the GUI
// thread.
#pragma once

#include "core/dns/facts/lookup_loop.h"
#include "core/plan/publish/domain_connect_discovery.h"
#include "core/session/activities/file_fetcher.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace sw::session {

// One search at a time.
class HostPage : public QObject
{
    Q_OBJECT
public:
    // Its state.
    enum class State {
        Idle,
        Looking,
        Done, // see result()
        Kept, // the zone names a host, see asked(), but fetching is not allowed
        Cancelled,
    };
    static constexpr int PatienceMs = 30'000; // for the whole search; what is missing then counts as unanswered

    // Without `files` (practice mode) only the resolver is asked. Both must outlive this object.
    HostPage(dns::Resolver &resolver, FileFetcher *files, int patienceMs = PatienceMs, QObject *parent = nullptr);
    ~HostPage() override;

    void look(const plan::DomainConnectWish &wish); // starts the search
    void cancel();                                  // does nothing unless looking
    void reset();                                   // to Idle, silently

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] bool hasFetcher() const { return m_files != nullptr; } // false in practice mode
    // As FileFetcher::mayFetch().
    [[nodiscard]] bool mayFetch() const { return m_files != nullptr && m_files->mayFetch(); }
    [[nodiscard]] const plan::DomainConnectResult &result() const { return m_result; }
    // The host whose settings file is to be fetched; the root while unknown.
    [[nodiscard]] const dns::DomainName &asked() const { return m_asked; }
    // The fetched settings file with its failure; default without one.
    [[nodiscard]] neighbours::FetchedFile settingsFile() const;

Q_SIGNALS:
    void ended(); // once for each look(), unless replaced or reset

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
