// Publishing the plan directly, where the admin's key may change the zone (RFC 2136 with TSIG): look at the name
// server, say exactly what would be changed, send it as one signed update, look again what became of it, and take it
// back.
//
// What is sent rests on what was just seen: the server itself refuses when that has changed meanwhile. The key is kept
// until forgetKey() or the end of this object, nowhere else, and is never part of an error. Thread: the GUI's.
#pragma once

#include "core/dns/facts/lookup_loop.h"
#include "core/dns/facts/updater.h"
#include "core/dns/facts/zone_cut.h"
#include "core/plan/update_plan.h"
#include "core/plan/update_server.h"

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
    enum class Fate { Unknown, Made, NotMade }; // of one changed set, as seen at the server afterwards

    // Both must outlive this.
    DirectPublishing(dns::Resolver &resolver, dns::Updater &updater, QObject *parent = nullptr);
    ~DirectPublishing() override;

    // What the admin most likely has to give: the primary that the zone names (MNAME).
    [[nodiscard]] static QString primaryOf(const dns::Zone &zone, const plan::RecordPlan &plan);

    void look(const plan::RecordPlan &plan, const QString &server);
    void lookBack(); // the last update that was made, taken back: prepared() is its reverse
    void setKey(dns::TsigKey key);
    void forgetKey(); // also cancels what is being sent
    [[nodiscard]] bool hasKey() const { return m_key.has_value(); }
    [[nodiscard]] bool canSend() const; // there is something to change, nothing speaks against it, and there is a key
    void send();
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
    // What takes the last update back; nothing was made: no value.
    [[nodiscard]] const std::optional<dns::Update> &undo() const { return m_undo; }

Q_SIGNALS:
    void changed();

private:
    struct Looked
    {
        dns::Server server; // spec empty: the name has no address
        plan::UpdatePlan plan;
    };
    struct Seen
    {
        Findings after;  // what is not as it would be afterwards
        Findings before; // what is no longer as it was
    };
    static dns::Step<Looked> lookAt(const plan::UpdateServer &wanted, const plan::RecordPlan &plan,
                                    const dns::Facts &facts);
    template<class F, class Then>
    void ask(F step, Then then);
    void stop(); // silently
    void become(State state);
    void ended(const dns::UpdateEnd &end);
    void check();
    void judge(const Seen &seen);

    dns::Resolver &m_resolver;
    dns::Updater &m_updater;
    State m_state = State::Idle;
    std::optional<ParseError> m_problem;
    std::optional<dns::TsigKey> m_key;
    dns::Server m_server;
    plan::UpdatePlan m_prepared;
    bool m_takingBack = false;
    dns::UpdateEnd m_end;
    QList<Fate> m_fates;
    std::optional<dns::Update> m_undo;
    dns::Update m_redo;
    dns::Server m_undoServer;
    std::unique_ptr<dns::LookupLoop> m_loop;
    std::unique_ptr<dns::UpdateTask> m_task;
};

} // namespace sw::session
