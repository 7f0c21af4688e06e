// SPDX-License-Identifier: Apache-2.0
// Publishing the plan directly, where the admin's key may change the zone (RFC 2136 with TSIG): look at the name
// server, say exactly what would be changed, send it as one signed update, look at every name server what became of it,
// and take it back.
//
// What takes it back is on the disk before anything is sent; where that cannot be written, nothing is sent.
// What is sent rests on what was just seen: the server itself refuses when that has changed meanwhile. The key is kept
// until forgetKey() or the end of this object, nowhere else, and is never part of an error. Thread: the GUI's.
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

// A file as tsig-keygen or keymgr wrote it. Errors: those of readWholeFile() and of dns::tsigKeyFromText().
[[nodiscard]] Expected<dns::TsigKey> readUpdateKey(const QString &file);

class DirectPublishing : public QObject
{
    Q_OBJECT
public:
    enum class State {
        Idle,     // nothing was looked at; problem() may say why
        Looking,  // at the name server
        Looked,   // prepared() says what would be changed, or why nothing may be
        Sending,  // the update is under way
        Checking, // looking what became of it
        Ended,    // end() and fates() say what became of it
    };
    // Of one changed set, as seen at the server afterwards. Differs: neither what was there nor what was to be there.
    enum class Fate { Unknown, Made, NotMade, Differs };

    // All must outlive this. `undoFolder`: where undo files go (undo_file.h).
    DirectPublishing(dns::Resolver &resolver, dns::Updater &updater, const Clock &clock, QString undoFolder,
                     QObject *parent = nullptr);
    ~DirectPublishing() override;

    // What the admin most likely has to give: the primary that the zone names (MNAME).
    [[nodiscard]] static QString primaryOf(const dns::Zone &zone, const plan::RecordPlan &plan);

    void look(const plan::RecordPlan &plan, const QString &server);
    void lookBack(); // the last update that was made, taken back: prepared() is its reverse
    void setKey(dns::TsigKey key);
    void forgetKey(); // also cancels what is being sent
    [[nodiscard]] bool hasKey() const { return m_key.has_value(); }
    [[nodiscard]] bool canSend() const; // there is something to change, nothing speaks against it, and there is a key
    void send(); // problem() says why nothing was sent: "file-unwritable" and its like, of the undo file
    // While looking: back to Idle. While sending: it may have been applied, so it is looked. While checking: Ended.
    void cancel();
    void reset(); // to Idle, as for another plan; what can be taken back stays

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] bool isBusy() const
    {
        return m_state == State::Looking || m_state == State::Sending || m_state == State::Checking;
    }
    [[nodiscard]] const std::optional<ParseError> &problem() const { return m_problem; }
    [[nodiscard]] const plan::UpdatePlan &prepared() const { return m_prepared; }
    [[nodiscard]] bool isTakingBack() const { return m_takingBack; }
    [[nodiscard]] const QByteArray &server() const { return m_server.spec; } // "192.0.2.1", once it was looked at
    [[nodiscard]] const dns::UpdateEnd &end() const { return m_end; }
    // For each of changedSets(prepared().update).
    [[nodiscard]] const QList<Fate> &fates() const { return m_fates; }
    [[nodiscard]] bool allMade() const;
    [[nodiscard]] bool someMade() const; // one set at least is not as it was
    // At Ended: what is not as planned, at the server that was told and at the others (plan::differences()), and what
    // the undo leaves out. Empty: all is, everywhere.
    [[nodiscard]] const Findings &differences() const { return m_differences; }
    // What takes the last update back, as far as it was made; nothing was made: no value.
    [[nodiscard]] const std::optional<dns::Update> &undo() const { return m_undo; }
    // Where that is kept; empty: there is none. A note of what could not be written there is undoProblem().
    [[nodiscard]] const QString &undoFile() const { return m_undoFile; }
    [[nodiscard]] const std::optional<ParseError> &undoProblem() const { return m_undoProblem; }
    [[nodiscard]] const QString &undoFolder() const { return m_undoFolder; }
    void setPatience(UpdateCheck::Patience patience) { m_patience = patience; }

Q_SIGNALS:
    void changed();

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
    void dropNewUndo(); // nothing was made of what it would take back

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
