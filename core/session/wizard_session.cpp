#include "core/session/wizard_session.h"

#include "core/plan/dns_host.h"
#include "core/plan/planned_spf.h"
#include "core/session/whole_file.h"

namespace sw::session {

namespace {

constexpr int SurveyTickMs = 40;
constexpr int WatchTickMs = 150;            // each looks at every answer anew
constexpr qint64 FactsGoodForSeconds = 120; // a plan made later than this asks afresh

// A loop that reached its limit leaves a function that may want still more: answer that with "not asked" and go on, so
// that the result says what is unknown.
template<class F>
auto resultOrRest(const F &function, dns::Facts facts)
{
    for (int round = 0;; ++round) {
        auto step = function(std::as_const(facts));
        const auto *needed = std::get_if<dns::QuestionSet>(&step);
        if (needed == nullptr || round >= 64)
            return step;
        for (const dns::Query &query : needed->queries())
            facts.add(dns::Fact{query, dns::LookupFailure{dns::FailureKind::NotAsked, "limit"}, {}});
    }
}

struct Planned
{
    plan::RecordPlan plan;
    std::optional<spf::Audit> spf;
};

// The records, then what the SPF record among them will cost.
dns::Step<Planned> planned(const plan::SetupPlan &setup, const catalog::Catalog &tables, const dns::Facts &facts,
                           const QList<plan::CutText> &cut)
{
    const auto records = plan::planRecords(setup, tables, facts, cut);
    if (!dns::isDone(records))
        return std::get<dns::QuestionSet>(records);
    Planned result{dns::resultOf(records), std::nullopt};
    if (const auto request = plan::plannedSpf(result.plan)) {
        const auto audit = spf::audit(facts, *request);
        if (!dns::isDone(audit))
            return std::get<dns::QuestionSet>(audit);
        result.spf = dns::resultOf(audit);
    }
    return result;
}

} // namespace

WizardSession::WizardSession(Services services, QObject *parent)
    : QObject(parent)
    , m_services(std::move(services))
    , m_proof(m_services.resolver, m_services.clock)
    , m_hostPage(m_services.resolver, isPractice() ? nullptr : m_services.files)
{
    m_surveyTick.setSingleShot(true);
    m_surveyTick.setInterval(SurveyTickMs);
    connect(&m_surveyTick, &QTimer::timeout, this, &WizardSession::surveyAnswered);
    m_watchTick.setSingleShot(true);
    m_watchTick.setInterval(WatchTickMs);
    connect(&m_watchTick, &QTimer::timeout, this, &WizardSession::lookAnswered);
    m_watchTimer.setSingleShot(true);
    connect(&m_watchTimer, &QTimer::timeout, this, &WizardSession::look);
    if (m_services.updater != nullptr && !isPractice()) {
        m_direct = std::make_unique<DirectPublishing>(m_services.resolver, *m_services.updater);
        connect(m_direct.get(), &DirectPublishing::changed, this, [this] {
            if (m_direct->state() == DirectPublishing::State::Ended &&
                m_direct->end().kind != dns::UpdateEnd::Kind::NotSent)
                checkNow(); // what was seen before no longer counts
        });
    }
}

WizardSession::~WizardSession()
{
    // Members go in an order of their own; stop what could still call back first.
    stopLoop(m_surveyLoop);
    stopLoop(m_planLoop);
    stopLook();
}

void WizardSession::stopLoop(std::unique_ptr<dns::LookupLoop> &loop)
{
    if (!loop)
        return;
    loop->abort();
    loop->disconnect(this);
    // It may be the one that is calling us now.
    loop.release()->deleteLater();
}

// --- decisions ---

void WizardSession::setSetup(const plan::SetupPlan &setup)
{
    if (setup == m_setup)
        return;
    const bool domainChanged = setup.domain != m_setup.domain;
    plan::SetupPlan sameButHost = setup;
    sameButHost.dnsHost = m_setup.dnsHost;
    const bool onlyHostChanged = sameButHost == m_setup;
    m_setup = setup;
    if (domainChanged)
        dropSurvey();
    if (!onlyHostChanged) {
        dropPlan();
        if (domainChanged)
            dropPublished(); // nobody asks it any more
    } else if (m_plan) {     // the host changes the form of the records, not the records
        const catalog::DnsHost *host = dnsHost();
        m_plan->dnsHost = host != nullptr ? host->id : m_setup.dnsHost;
    }
    Q_EMIT setupChanged();
    if (onlyHostChanged && m_plan)
        Q_EMIT planChanged();
}

void WizardSession::setDraft(const QByteArray &field, const QString &text)
{
    const auto known = m_drafts.constFind(field);
    if (known == m_drafts.constEnd() ? text.isEmpty() : *known == text)
        return;
    if (text.isEmpty())
        m_drafts.remove(field);
    else
        m_drafts.insert(field, text);
    Q_EMIT draftsChanged();
}

void WizardSession::setDrafts(const QMap<QByteArray, QString> &drafts)
{
    if (drafts == m_drafts)
        return;
    m_drafts = drafts;
    Q_EMIT draftsChanged();
}

void WizardSession::setVantagePoints(const QList<verify::VantagePoint> &resolvers,
                                     const std::optional<dns::Server> &encrypted)
{
    m_services.resolvers = resolvers;
    m_services.encrypted = encrypted;
    if (m_watchActivity == Activity::Running)
        checkNow();
}

void WizardSession::dropSurvey()
{
    const bool had = m_surveyActivity != Activity::Idle;
    stopLoop(m_surveyLoop);
    m_surveyTick.stop();
    m_survey = {};
    m_facts = {};
    m_factsAt = {};
    m_surveyActivity = Activity::Idle;
    if (had)
        Q_EMIT surveyChanged();
}

void WizardSession::dropPlan()
{
    const bool hadPlan = m_plan.has_value() || m_planningActivity != Activity::Idle;
    const bool hadVerification = m_verification.has_value() || m_watchActivity != Activity::Idle;
    stopLoop(m_planLoop);
    stopLook();
    m_watchTimer.stop();
    m_plan.reset();
    m_spfAudit.reset();
    m_planningActivity = Activity::Idle;
    m_verification.reset();
    m_watchFacts = {};
    m_watchActivity = Activity::Idle;
    m_nextCheckAt.reset();
    m_timeline.clear();
    m_quietLooks = 0;
    if (m_direct)
        m_direct->reset();
    m_hostPage.cancel();
    if (m_lesson.stands()) // another plan starts from a zone without mistakes made for this one
        m_services.publisher->publish(m_lesson.mend());
    m_lesson.clearPlan();
    if (hadPlan)
        Q_EMIT planChanged();
    if (hadVerification)
        Q_EMIT verificationChanged();
    if (hadPlan && isPractice())
        Q_EMIT lessonChanged();
}

plan::DomainConnectWish WizardSession::hostPageWish() const
{
    if (!m_plan)
        return {};
    return {m_plan->zone, m_plan->vendor};
}

const catalog::DnsHost *WizardSession::dnsHost() const
{
    const catalog::Catalog &tables = m_services.catalog;
    if (m_setup.dnsHost == plan::OtherDnsHost)
        return nullptr; // the admin says it is none that we know, whatever the name servers look like
    if (const catalog::DnsHost *chosen = m_setup.dnsHost.isEmpty() ? nullptr : tables.dnsHost(m_setup.dnsHost))
        return chosen;
    if (const catalog::DnsHost *seen = m_survey.dnsHost.isEmpty() ? nullptr : tables.dnsHost(m_survey.dnsHost))
        return seen;
    if (m_plan && m_setup.dnsHost.isEmpty() && !m_plan->dnsHost.isEmpty())
        return tables.dnsHost(m_plan->dnsHost);
    return nullptr;
}

// --- what is published now ---

void WizardSession::startSurvey()
{
    if (m_setup.domain.isRoot() || m_surveyActivity == Activity::Running)
        return;
    m_facts = {};
    m_factsAt = {};
    m_surveyActivity = Activity::Running;
    m_survey = verify::partialSurvey(m_setup.domain, m_services.catalog, m_facts, m_services.encrypted);
    const auto function = [domain = m_setup.domain, &tables = m_services.catalog, encrypted = m_services.encrypted](
                              const dns::Facts &facts) { return verify::survey(domain, tables, facts, encrypted); };
    m_surveyLoop = std::make_unique<dns::LookupLoop>(source(), m_facts, dns::stepNeeds(function));
    connect(m_surveyLoop.get(), &dns::LookupLoop::answered, this, [this] {
        if (!m_surveyTick.isActive())
            m_surveyTick.start();
    });
    connect(m_surveyLoop.get(), &dns::LookupLoop::finished, this, &WizardSession::surveyFinished);
    m_surveyLoop->start();
    Q_EMIT surveyChanged();
}

void WizardSession::surveyAnswered()
{
    if (!m_surveyLoop)
        return;
    m_survey = verify::partialSurvey(m_setup.domain, m_services.catalog, m_surveyLoop->facts(), m_services.encrypted);
    Q_EMIT surveyChanged();
}

void WizardSession::surveyFinished()
{
    m_surveyTick.stop();
    m_facts = m_surveyLoop->facts();
    m_factsAt = m_services.clock.now();
    const auto step = resultOrRest(
        [this](const dns::Facts &facts) {
            return verify::survey(m_setup.domain, m_services.catalog, facts, m_services.encrypted);
        },
        m_facts);
    if (dns::isDone(step))
        m_survey = dns::resultOf(step);
    m_surveyActivity = Activity::Done;
    stopLoop(m_surveyLoop);
    Q_EMIT surveyChanged();
}

void WizardSession::cancelSurvey()
{
    if (m_surveyActivity != Activity::Running)
        return;
    surveyAnswered(); // keep what is known
    m_surveyTick.stop();
    stopLoop(m_surveyLoop);
    m_surveyActivity = Activity::Cancelled;
    Q_EMIT surveyChanged();
}

dns::Resolver &WizardSession::source()
{
    return m_published ? static_cast<dns::Resolver &>(*m_published) : m_services.resolver;
}

Expected<void> WizardSession::readPublished(const QString &file)
{
    constexpr qsizetype Most = 16 * 1024 * 1024;
    const auto text = readWholeFile(file, Most);
    if (!text)
        return unexpected(text.error());
    auto zone = plan::publishedFromText(*text, m_setup.domain);
    if (!zone)
        return unexpected(zone.error());
    dropSurvey();
    dropPlan();
    m_published = std::make_unique<dns::ZoneFileResolver>(std::move(zone->zone), m_services.resolver);
    m_publishedFindings = std::move(zone->findings);
    m_publishedCut = std::move(zone->cut);
    m_publishedFile = file;
    startSurvey();
    return {};
}

void WizardSession::askTheDns()
{
    if (!m_published)
        return;
    dropSurvey();
    dropPlan();
    dropPublished();
    startSurvey();
}

void WizardSession::dropPublished()
{
    m_published.reset();
    m_publishedFile.clear();
    m_publishedFindings.clear();
    m_publishedCut.clear();
}

// --- what to publish ---

dns::Facts WizardSession::factsForPlanning() const
{
    if (m_surveyLoop)
        return m_surveyLoop->facts();
    const bool fresh = m_factsAt.isValid() && m_factsAt.secsTo(m_services.clock.now()) < FactsGoodForSeconds;
    // Once records are being published, what was seen before no longer counts.
    return fresh && !m_verification ? m_facts : dns::Facts();
}

void WizardSession::startPlanning()
{
    if (m_setup.domain.isRoot() || m_planningActivity == Activity::Running)
        return;
    const dns::Facts known = factsForPlanning();
    m_planningActivity = Activity::Running;
    const auto function = [setup = m_setup, &tables = m_services.catalog, cut = m_publishedCut](
                              const dns::Facts &facts) { return planned(setup, tables, facts, cut); };
    m_planLoop = std::make_unique<dns::LookupLoop>(source(), known, dns::stepNeeds(function));
    connect(m_planLoop.get(), &dns::LookupLoop::finished, this, &WizardSession::planFinished);
    m_planLoop->start();
    Q_EMIT planChanged();
}

void WizardSession::planFinished()
{
    const auto step = resultOrRest(
        [this](const dns::Facts &facts) { return planned(m_setup, m_services.catalog, facts, m_publishedCut); },
        m_planLoop->facts());
    m_planningActivity = Activity::Done;
    stopLoop(m_planLoop);
    if (dns::isDone(step)) {
        m_plan = dns::resultOf(step).plan;
        m_plan->findings = m_publishedFindings + m_plan->findings;
        m_spfAudit = dns::resultOf(step).spf;
        if (!m_plan->takenAt.isValid())
            m_plan->takenAt = m_services.clock.now();
        if (const catalog::DnsHost *host = dnsHost())
            m_plan->dnsHost = host->id;
        if (isPractice())
            m_lesson.setPlan(*m_plan);
    }
    Q_EMIT planChanged();
    if (isPractice())
        Q_EMIT lessonChanged();
}

void WizardSession::cancelPlanning()
{
    if (m_planningActivity != Activity::Running)
        return;
    stopLoop(m_planLoop);
    m_planningActivity = Activity::Cancelled;
    Q_EMIT planChanged();
}

} // namespace sw::session
