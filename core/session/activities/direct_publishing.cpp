// SPDX-License-Identifier: Apache-2.0
#include "core/session/activities/direct_publishing.h"

#include "core/base/abort_and_delete_later.h"
#include "core/session/store/undo_file.h"
#include "core/session/store/whole_file.h"

#include <QFile>

#include <algorithm>

namespace sw::session {

namespace {

constexpr qsizetype KeyLimit = 64 * 1024;

DirectPublishing::Fate fateOf(plan::SetState state)
{
    switch (state) {
    case plan::SetState::AsPlanned:
        return DirectPublishing::Fate::Made;
    case plan::SetState::AsBefore:
        return DirectPublishing::Fate::NotMade;
    case plan::SetState::Different:
        return DirectPublishing::Fate::Differs;
    case plan::SetState::NotSeen:
        return DirectPublishing::Fate::Unknown;
    }
    Q_UNREACHABLE();
}

} // namespace

Expected<dns::TsigKey> readUpdateKey(const QString &file)
{
    auto octets = readWholeFile(file, KeyLimit);
    if (!octets)
        return unexpected(octets.error());
    const SecretBytes text(std::move(*octets));
    return dns::tsigKeyFromText(text.reveal());
}

DirectPublishing::DirectPublishing(dns::Resolver &resolver, dns::Updater &updater, const Clock &clock,
                                   QString undoFolder, QObject *parent)
    : QObject(parent)
    , m_resolver(resolver)
    , m_updater(updater)
    , m_clock(clock)
    , m_undoFolder(std::move(undoFolder))
{}

DirectPublishing::~DirectPublishing()
{
    stop();
}

QString DirectPublishing::primaryOf(const dns::Zone &zone, const plan::RecordPlan &plan)
{
    if (zone.state == dns::Zone::State::Found && zone.apex == plan.zone && zone.soa) {
        if (const auto *soa = zone.soa->as<dns::SoaData>(); soa != nullptr && !soa->primary.isRoot())
            return soa->primary.toString();
    }
    return plan.nameServers.isEmpty() ? QString() : plan.nameServers.first().toString();
}

void DirectPublishing::stop()
{
    abortAndDeleteLater(m_loop, this);
    abortAndDeleteLater(m_task, this);
    abortAndDeleteLater(m_check, this);
}

void DirectPublishing::become(State state)
{
    m_state = state;
    Q_EMIT changed();
}

template<class F, class Then>
void DirectPublishing::ask(F step, Then then)
{
    m_loop = std::make_unique<dns::LookupLoop>(m_resolver, dns::Facts(), dns::stepNeeds(step));
    connect(m_loop.get(), &dns::LookupLoop::finished, this, [this, step, then] {
        auto result = step(m_loop->facts());
        abortAndDeleteLater(m_loop, this);
        if (dns::isDone(result))
            return then(dns::takeResult(std::move(result)));
        m_problem = ParseError{"update-server-unknown", 0, 0, {{"input", QString::fromLatin1(m_server.spec)}}};
        become(State::Idle);
    });
    m_loop->start();
}

dns::Step<DirectPublishing::Looked> DirectPublishing::lookAt(const plan::UpdateServer &wanted,
                                                             const plan::RecordPlan &plan, const dns::Facts &facts)
{
    const auto servers = plan::updateServers(wanted, facts);
    if (!dns::isDone(servers))
        return dns::neededBy(servers);
    if (dns::resultOf(servers).isEmpty())
        return Looked();
    const dns::Server server = dns::resultOf(servers).first();
    auto update = plan::updatePlan(plan, server, facts);
    if (!dns::isDone(update))
        return dns::neededBy(update);
    return Looked{server, dns::takeResult(std::move(update))};
}

void DirectPublishing::look(const plan::RecordPlan &plan, const QString &server)
{
    stop();
    m_problem.reset();
    m_fates.clear();
    m_differences.clear();
    m_undoProblem.reset();
    m_takingBack = false;
    const auto wanted = plan::updateServerFromText(server);
    if (!wanted) {
        m_problem = wanted.error();
        return become(State::Idle);
    }
    m_serverName = wanted->address ? dns::DomainName() : wanted->name;
    ask([wanted = *wanted, plan](const dns::Facts &facts) { return lookAt(wanted, plan, facts); },
        [this, server](Looked looked) {
            if (looked.server.spec.isEmpty()) {
                m_problem = ParseError{"update-server-unknown", 0, 0, {{"input", server.trimmed().left(80)}}};
                return become(State::Idle);
            }
            m_server = looked.server;
            m_prepared = std::move(looked.plan);
            become(State::Looked);
        });
    become(State::Looking);
}

void DirectPublishing::lookBack()
{
    if (!m_undo || isBusy())
        return;
    m_problem.reset();
    m_fates.clear();
    m_differences.clear();
    m_undoProblem.reset();
    m_takingBack = true;
    m_server = m_undoServer;
    m_serverName = {};
    m_prepared = {};
    ask([update = *m_undo,
         server = m_server](const dns::Facts &facts) { return plan::savedUpdatePlan(update, server, facts); },
        [this](plan::UpdatePlan prepared) {
            m_prepared = std::move(prepared);
            become(State::Looked);
        });
    become(State::Looking);
}

void DirectPublishing::setKey(dns::TsigKey key)
{
    if (m_state == State::Sending) // it still checks the reply
        return;
    m_key.emplace(std::move(key));
    Q_EMIT changed();
}

void DirectPublishing::forgetKey()
{
    if (m_state == State::Sending)
        cancel();
    m_key.reset();
}

bool DirectPublishing::canSend() const
{
    return m_state == State::Looked && m_prepared.refusals.isEmpty() && !m_prepared.update.changes.isEmpty() && m_key;
}

void DirectPublishing::send()
{
    if (!canSend())
        return;
    m_problem.reset();
    m_undoProblem.reset();
    m_differences.clear();
    if (!m_takingBack) { // an undo has its file already
        auto file = newUndoFile(m_undoFolder, m_prepared.undo, m_clock.now());
        if (!file) {
            m_problem = file.error();
            return become(State::Looked);
        }
        m_newUndoFile = std::move(*file);
    }
    m_end = {};
    m_task = m_updater.update(m_server, m_prepared.update, *m_key);
    connect(m_task.get(), &dns::UpdateTask::finished, this, &DirectPublishing::ended);
    m_task->start();
    become(State::Sending);
}

void DirectPublishing::ended(const dns::UpdateEnd &end)
{
    m_end = end;
    abortAndDeleteLater(m_task, this);
    m_fates = QList<Fate>(plan::changedSets(m_prepared.update).size(), Fate::NotMade);
    using Kind = dns::UpdateEnd::Kind;
    if (end.kind == Kind::Applied || end.kind == Kind::Uncertain)
        return check();
    dropNewUndo();
    become(State::Ended);
}

// The server's reply is not trusted: every changed set is queried again, at every name server.
void DirectPublishing::check()
{
    std::fill(m_fates.begin(), m_fates.end(), Fate::Unknown);
    m_check =
        std::make_unique<UpdateCheck>(m_resolver, m_prepared, plan::ServerSeen{m_serverName, m_server, {}}, m_patience);
    connect(m_check.get(), &UpdateCheck::finished, this, [this](const plan::UpdateSeen &seen) {
        abortAndDeleteLater(m_check, this);
        judge(seen);
    });
    m_check->start();
    become(State::Checking);
}

void DirectPublishing::judge(const plan::UpdateSeen &seen)
{
    const QList<plan::ChangedSet> sets = plan::changedSets(m_prepared.update);
    for (qsizetype i = 0; i < sets.size(); ++i) {
        for (qsizetype j = 0; j < m_prepared.sets.size() && j < seen.told.sets.size(); ++j) {
            if (m_prepared.sets.at(j).name == sets.at(i).name && m_prepared.sets.at(j).type == sets.at(i).type)
                m_fates[i] = fateOf(seen.told.sets.at(j).state);
        }
    }
    m_differences = plan::differences(m_prepared, seen);
    keepUndo(seen);
    become(State::Ended);
}

void DirectPublishing::keepUndo(const plan::UpdateSeen &seen)
{
    if (m_takingBack) {
        if (allMade()) { // the file describes a state that no longer exists
            m_undo.reset();
            (void)QFile::remove(std::exchange(m_undoFile, {}));
        }
        return;
    }
    const bool saidSo = m_end.kind == dns::UpdateEnd::Kind::Applied;
    dns::Update undo = m_prepared.undo;
    if (someMade() && !allMade()) {
        undo = plan::undoOfSeen(m_prepared, seen.told, m_differences);
        if (undo.changes.isEmpty())
            return dropNewUndo();
        if (undo != m_prepared.undo) {
            if (const auto written = replaceUndoFile(m_newUndoFile, undo); !written)
                m_undoProblem = written.error();
        }
    } else if (!someMade() && !saidSo) {
        if (!seen.told.any(plan::SetState::NotSeen))
            dropNewUndo();
        else // it may have been made
            m_undoFile = std::exchange(m_newUndoFile, {});
        return;
    }
    m_undo = undo;
    m_undoServer = m_server;
    m_undoFile = std::exchange(m_newUndoFile, {});
}

void DirectPublishing::dropNewUndo()
{
    if (const QString file = std::exchange(m_newUndoFile, {}); !file.isEmpty())
        (void)QFile::remove(file);
}

bool DirectPublishing::allMade() const
{
    return !m_fates.isEmpty() &&
           std::all_of(m_fates.begin(), m_fates.end(), [](Fate fate) { return fate == Fate::Made; });
}

bool DirectPublishing::someMade() const
{
    return std::any_of(m_fates.begin(), m_fates.end(),
                       [](Fate fate) { return fate == Fate::Made || fate == Fate::Differs; });
}

void DirectPublishing::cancel()
{
    switch (m_state) {
    case State::Looking:
        stop();
        return become(State::Idle);
    case State::Sending:
        return ended({dns::UpdateEnd::Kind::Uncertain, ParseError{"update-cancelled"}, {}});
    case State::Checking:
        stop();
        if (!m_newUndoFile.isEmpty())
            m_undoFile = std::exchange(m_newUndoFile, {});
        return become(State::Ended);
    case State::Idle:
    case State::Looked:
    case State::Ended:
        return;
    }
}

void DirectPublishing::reset()
{
    if (m_state == State::Sending || m_state == State::Checking)
        return; // belongs to what was confirmed, not to the next plan
    stop();
    m_problem.reset();
    m_undoProblem.reset();
    m_prepared = {};
    m_fates.clear();
    m_differences.clear();
    if (m_state != State::Idle)
        become(State::Idle);
}

} // namespace sw::session
