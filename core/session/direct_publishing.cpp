#include "core/session/direct_publishing.h"

#include "core/base/let_go.h"
#include "core/session/whole_file.h"

#include <algorithm>

namespace sw::session {

namespace {

constexpr qsizetype KeyLimit = 64 * 1024;

bool speaksOf(const Findings &findings, const plan::ChangedSet &set)
{
    const QString type = QString::fromLatin1(dns::typeName(set.type));
    return std::any_of(findings.begin(), findings.end(), [&](const Finding &finding) {
        return finding.args.value("name") == set.name.toString() && finding.args.value("type") == type;
    });
}

bool couldNotSee(const Findings &findings)
{
    return std::any_of(findings.begin(), findings.end(),
                       [](const Finding &finding) { return finding.code == "update-could-not-see"; });
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

DirectPublishing::DirectPublishing(dns::Resolver &resolver, dns::Updater &updater, QObject *parent)
    : QObject(parent)
    , m_resolver(resolver)
    , m_updater(updater)
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
    letGo(m_loop, this);
    letGo(m_task, this);
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
        letGo(m_loop, this);
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
    m_takingBack = false;
    const auto wanted = plan::updateServerFromText(server);
    if (!wanted) {
        m_problem = wanted.error();
        return become(State::Idle);
    }
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
    m_takingBack = true;
    m_server = m_undoServer;
    m_prepared = {*m_undo, m_redo, {}, {}};
    ask([update = *m_undo,
         server = m_server](const dns::Facts &facts) { return plan::brokenConditions(update, server, facts); },
        [this](const Findings &broken) {
            m_prepared.refusals = broken;
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
    m_end = {};
    m_task = m_updater.update(m_server, m_prepared.update, *m_key);
    connect(m_task.get(), &dns::UpdateTask::finished, this, &DirectPublishing::ended);
    m_task->start();
    become(State::Sending);
}

void DirectPublishing::ended(const dns::UpdateEnd &end)
{
    m_end = end;
    letGo(m_task, this);
    m_fates = QList<Fate>(plan::changedSets(m_prepared.update).size(), Fate::NotMade);
    using Kind = dns::UpdateEnd::Kind;
    if (end.kind == Kind::Applied || end.kind == Kind::Uncertain)
        return check();
    become(State::Ended);
}

// Nobody is believed who can be looked up: the server is asked once more for every record that was touched.
void DirectPublishing::check()
{
    std::fill(m_fates.begin(), m_fates.end(), Fate::Unknown);
    ask(
        [update = m_prepared.update, undo = m_prepared.undo,
         server = m_server](const dns::Facts &facts) -> dns::Step<Seen> {
            const auto after = plan::brokenConditions(undo, server, facts);
            const auto before = plan::brokenConditions(update, server, facts);
            if (dns::isDone(after) && dns::isDone(before))
                return Seen{dns::resultOf(after), dns::resultOf(before)};
            dns::QuestionSet needed;
            for (const auto &step : {after, before}) {
                if (!dns::isDone(step))
                    needed.add(dns::neededBy(step));
            }
            return needed;
        },
        [this](const Seen &seen) { judge(seen); });
    become(State::Checking);
}

void DirectPublishing::judge(const Seen &seen)
{
    const QList<plan::ChangedSet> sets = plan::changedSets(m_prepared.update);
    const bool blind = couldNotSee(seen.after) || couldNotSee(seen.before);
    for (qsizetype i = 0; i < sets.size() && !blind; ++i) {
        if (!speaksOf(seen.after, sets.at(i)))
            m_fates[i] = Fate::Made;
        else if (!speaksOf(seen.before, sets.at(i)))
            m_fates[i] = Fate::NotMade;
    }
    const bool saidSo = m_end.kind == dns::UpdateEnd::Kind::Applied;
    if (m_takingBack && allMade()) {
        m_undo.reset();
    } else if (!m_takingBack && (saidSo || allMade())) {
        m_undo = m_prepared.undo;
        m_redo = m_prepared.update;
        m_undoServer = m_server;
    }
    become(State::Ended);
}

bool DirectPublishing::allMade() const
{
    return !m_fates.isEmpty() &&
           std::all_of(m_fates.begin(), m_fates.end(), [](Fate fate) { return fate == Fate::Made; });
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
        return; // it belongs to what was confirmed, not to the plan that comes
    stop();
    m_problem.reset();
    m_prepared = {};
    m_fates.clear();
    if (m_state != State::Idle)
        become(State::Idle);
}

} // namespace sw::session
