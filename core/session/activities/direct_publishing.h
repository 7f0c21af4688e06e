// SPDX-License-Identifier: Apache-2.0
// Publishing the plan directly, where the admin's key may change the zone (RFC 2136 with TSIG, RFC 8945): query the
// name server, show exactly what would change, send it as one signed update, query every name server for the result,
// undo it.
//
// The undo is on the disk before anything is sent; if it cannot be written, nothing is sent. The update rests on what
// was just seen: the server refuses it if that has changed. The key is kept in memory until forgetKey() or the end of
// this object, and is never part of an error. Lives on the GUI thread.
#pragma once

#include "core/base/clock.h"
#include "core/dns/facts/lookup_loop.h"
#include "core/dns/facts/updater.h"
#include "core/dns/zone/zone_cut.h"
#include "core/plan/publish/update_plan.h"
#include "core/plan/publish/update_server.h"
#include "core/session/activities/update_check.h"

#include <QObject>

#include <memory>

namespace sw::session {

// Reads a file written by tsig-keygen or keymgr. Errors: those of readWholeFile() and of dns::tsigKeyFromText().
[[nodiscard]] Expected<dns::TsigKey> readUpdateKey(const QString &file);

// One update at a time; changed() announces every new state.
class DirectPublishing : public QObject
{
    Q_OBJECT
public:
    // What is under way.
    enum class State {
        Idle,     // nothing was queried; problem() may say why
        Looking,  // querying the name server
        Looked,   // prepared() says what would change, or why nothing may be sent
        Sending,  // the update is under way
        Checking, // querying for the result
        Ended,    // end() and fates() have the result
    };
    // Result for one changed set, as seen at the server. Differs: neither the earlier records nor the planned ones.
    enum class Fate { Unknown, Made, NotMade, Differs };

    // All must outlive this object. `undoFolder`: for undo files (undo_file.h).
    DirectPublishing(dns::Resolver &resolver, dns::Updater &updater, const Clock &clock, QString undoFolder,
                     QObject *parent = nullptr);
    ~DirectPublishing() override;

    // A suggestion for the server to update: the primary that the zone's SOA names (RFC 1035 3.3.13), else the
    // plan's first name server; empty: unknown.
    [[nodiscard]] static QString primaryOf(const dns::Zone &zone, const plan::RecordPlan &plan);

    // To Looking. `server`: as updateServerFromText() reads it
    void look(const plan::RecordPlan &plan, const QString &server);
    void lookBack();               // prepares the undo of the last update: prepared() is its reverse
    void setKey(dns::TsigKey key); // replaces an earlier key
    void forgetKey();              // also cancels sending
    [[nodiscard]] bool hasKey() const { return m_key.has_value(); }
    [[nodiscard]] bool canSend() const; // there are changes, no refusals, and a key
    void send(); // problem() says why nothing was sent: "file-unwritable" and similar, of the undo file
    // Looking: back to Idle. Sending: the update may have been applied, so the result is queried. Checking: Ended.
    void cancel();
    void reset(); // to Idle, for another plan; a possible undo is kept

    [[nodiscard]] State state() const { return m_state; }
    // Waiting for a server.
    [[nodiscard]] bool isBusy() const
    {
        return m_state == State::Looking || m_state == State::Sending || m_state == State::Checking;
    }
    [[nodiscard]] const std::optional<ParseError> &problem() const { return m_problem; }
    [[nodiscard]] const plan::UpdatePlan &prepared() const { return m_prepared; }
    [[nodiscard]] bool isTakingBack() const { return m_takingBack; }         // prepared() is an undo
    [[nodiscard]] const QByteArray &server() const { return m_server.spec; } // "192.0.2.1", once it was queried
    [[nodiscard]] const dns::UpdateEnd &end() const { return m_end; }
    // For each of changedSets(prepared().update).
    [[nodiscard]] const QList<Fate> &fates() const { return m_fates; }
    [[nodiscard]] bool allMade() const;  // all fates are Made
    [[nodiscard]] bool someMade() const; // some fate is Made or Differs
    // At Ended: deviations from the plan, at the updated server and at the others (plan::differences()), and what the
    // undo leaves out. Empty: all is as planned everywhere.
    [[nodiscard]] const Findings &differences() const { return m_differences; }
    // Takes back the last update, as far as it was made; nullopt: nothing was made.
    [[nodiscard]] const std::optional<dns::Update> &undo() const { return m_undo; }
    // Its file; empty: there is none. Why it could not be updated is undoProblem().
    [[nodiscard]] const QString &undoFile() const { return m_undoFile; }
    [[nodiscard]] const std::optional<ParseError> &undoProblem() const { return m_undoProblem; }
    [[nodiscard]] const QString &undoFolder() const { return m_undoFolder; }
    // For tests: how long to wait for name servers.
    void setPatience(UpdateCheck::Patience patience) { m_patience = patience; }

Q_SIGNALS:
    void changed(); // any of the values above

private:
    struct Looked
    {
        dns::Server server; // spec empty: the name has no address
        plan::UpdatePlan plan;
    };
    static dns::Step<Looked> lookAt(const plan::UpdateServer &wanted, const plan::RecordPlan &plan,
                                    const dns::Facts &facts);
    template<class F, class Then>
    void ask(F step, Then then);
    void stop(); // silently
    void become(State state);
    void ended(const dns::UpdateEnd &end);
    void check();
    void judge(const plan::UpdateSeen &seen);
    void keepUndo(const plan::UpdateSeen &seen);
    void dropNewUndo(); // nothing was changed, so there is nothing to undo

    dns::Resolver &m_resolver;
    dns::Updater &m_updater;
    const Clock &m_clock;
    QString m_undoFolder;
    UpdateCheck::Patience m_patience;
    State m_state = State::Idle;
    std::optional<ParseError> m_problem;
    std::optional<dns::TsigKey> m_key;
    dns::Server m_server;
    dns::DomainName m_serverName; // when it was given by name
    plan::UpdatePlan m_prepared;
    bool m_takingBack = false;
    dns::UpdateEnd m_end;
    QList<Fate> m_fates;
    Findings m_differences;
    std::optional<dns::Update> m_undo;
    dns::Server m_undoServer;
    QString m_undoFile;
    QString m_newUndoFile; // of the update under way
    std::optional<ParseError> m_undoProblem;
    std::unique_ptr<dns::LookupLoop> m_loop;
    std::unique_ptr<dns::UpdateTask> m_task;
    std::unique_ptr<UpdateCheck> m_check;
};

} // namespace sw::session
