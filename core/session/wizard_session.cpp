// SPDX-License-Identifier: Apache-2.0
#include "core/session/wizard_session.h"

#include "core/plan/setup/dns_host.h"

namespace sw::session {

namespace {

// In practice mode asking costs nothing: a round once a second of real time, whatever the clock's speed.
verify::WatchLimits watchLimits(const Services &services)
{
    verify::WatchLimits limits;
    if (services.publisher != nullptr) {
        const int speed = services.clock.speed();
        limits.minIntervalMs = 1'000 * speed;
        limits.maxIntervalMs = 5'000 * speed;
        limits.afterExpiryMs = 200 * speed;
    }
    return limits;
}

} // namespace

WizardSession::WizardSession(Services services, QObject *parent)
    : QObject(parent)
    , m_services(std::move(services))
    , m_practice(m_services.publisher)
    , m_published(m_services.resolver)
    , m_survey(m_services.catalog, m_services.clock)
    , m_planning(m_services.catalog, m_services.clock)
    , m_watching(m_services.resolver, m_services.clock, watchLimits(m_services))
    , m_proof(m_services.resolver, m_services.clock)
    , m_hostPage(m_services.resolver, isPractice() ? nullptr : m_services.files)
{
    connect(&m_practice, &PracticePublishing::published, this, &WizardSession::checkNow);
    connect(&m_survey, &DomainSurvey::changed, this, &WizardSession::surveyChanged);
    connect(&m_planning, &Planning::changed, this, &WizardSession::onPlanningChanged);
    connect(&m_watching, &Watching::changed, this, &WizardSession::verificationChanged);
    connect(&m_watching, &Watching::looked, this, &WizardSession::onLooked);
    connect(&m_watching, &Watching::seenSoFarChanged, this, &WizardSession::seenSoFarChanged);
    if (m_services.updater != nullptr && !isPractice()) {
        m_direct = std::make_unique<DirectPublishing>(m_services.resolver, *m_services.updater, m_services.clock,
                                                      m_services.undoFolder);
        connect(m_direct.get(), &DirectPublishing::changed, this, [this] {
            if (m_direct->state() == DirectPublishing::State::Ended &&
                m_direct->end().kind != dns::UpdateEnd::Kind::NotSent)
                checkNow(); // earlier answers no longer count
        });
    }
}

WizardSession::~WizardSession() = default;

void WizardSession::setVantagePoints(const QList<verify::VantagePoint> &resolvers,
                                     const std::optional<dns::Server> &encrypted)
{
    m_services.resolvers = resolvers;
    m_services.encrypted = encrypted;
    if (watchActivity() == Activity::Running)
        checkNow();
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
        m_survey.clear();
    if (!onlyHostChanged) {
        dropPlan();
        if (domainChanged)
            m_published.useDns(); // the file was another domain's; nothing asks it any more
    } else if (recordPlan()) {
        const catalog::DnsHost *host = dnsHost();
        m_planning.setDnsHost(host != nullptr ? host->id : m_setup.dnsHost);
        m_watching.setRequest(verifyRequest());
    }
    Q_EMIT setupChanged();
    if (onlyHostChanged && recordPlan())
        Q_EMIT planChanged();
}

void WizardSession::setDraft(const QByteArray &field, const QString &text)
{
    QMap<QByteArray, QString> drafts = m_drafts;
    if (text.isEmpty())
        drafts.remove(field);
    else
        drafts.insert(field, text);
    setDrafts(drafts);
}

void WizardSession::setDrafts(const QMap<QByteArray, QString> &drafts)
{
    if (drafts == m_drafts)
        return;
    m_drafts = drafts;
    Q_EMIT draftsChanged();
}

const catalog::DnsHost *WizardSession::dnsHost() const
{
    const catalog::Catalog &tables = m_services.catalog;
    if (m_setup.dnsHost == plan::OtherDnsHost)
        return nullptr; // the admin says that it is none of the catalogue, whatever the name servers suggest
    if (const catalog::DnsHost *chosen = m_setup.dnsHost.isEmpty() ? nullptr : tables.dnsHost(m_setup.dnsHost))
        return chosen;
    if (const catalog::DnsHost *seen = survey().dnsHost.isEmpty() ? nullptr : tables.dnsHost(survey().dnsHost))
        return seen;
    if (recordPlan() && m_setup.dnsHost.isEmpty() && !recordPlan()->dnsHost.isEmpty())
        return tables.dnsHost(recordPlan()->dnsHost);
    return nullptr;
}

// --- what is published now ---

void WizardSession::startSurvey()
{
    if (m_setup.domain.isRoot())
        return;
    // A file of records is no reason to ask the web.
    FileFetcher *files = isPractice() || m_published.isFile() ? nullptr : m_services.files;
    m_survey.start(m_published.resolver(), m_setup.domain, m_services.encrypted, files);
}

Expected<void> WizardSession::readPublished(const QString &file)
{
    auto content = readPublishedFile(file, m_setup.domain);
    if (!content)
        return unexpected(content.error());
    m_survey.clear();
    dropPlan();
    m_published.use(file, std::move(*content));
    startSurvey();
    return {};
}

void WizardSession::askTheDns()
{
    if (!m_published.isFile())
        return;
    m_survey.clear();
    dropPlan();
    m_published.useDns();
    startSurvey();
}

// --- what to publish ---

void WizardSession::startPlanning()
{
    if (m_setup.domain.isRoot())
        return;
    // Once records are being published, the survey's answers are out of date.
    const bool surveyCounts = surveyActivity() == Activity::Running || !verification();
    m_planning.start(m_published.resolver(), {m_setup, m_published.findings(), m_published.cut()},
                     surveyCounts ? m_survey.freshFacts() : dns::Facts());
}

void WizardSession::onPlanningChanged()
{
    bool lessonChanged = false;
    if (planningActivity() == Activity::Done && recordPlan()) {
        if (const catalog::DnsHost *host = dnsHost())
            m_planning.setDnsHost(host->id);
        lessonChanged = m_practice.setPlan(*recordPlan());
    }
    Q_EMIT planChanged();
    if (lessonChanged)
        Q_EMIT m_practice.changed();
}

void WizardSession::dropPlan()
{
    const bool hadPlan = m_planning.clear();
    const bool hadVerification = m_watching.clear();
    if (m_direct)
        m_direct->reset();
    m_hostPage.cancel();
    m_practice.dropPlan();
    if (hadPlan)
        Q_EMIT planChanged();
    if (hadVerification)
        Q_EMIT verificationChanged();
    if (hadPlan && isPractice())
        Q_EMIT m_practice.changed();
}

plan::DomainConnectWish WizardSession::hostPageWish() const
{
    if (!recordPlan())
        return {};
    return {recordPlan()->zone, recordPlan()->vendor};
}

// --- how it spreads ---

verify::VerifyRequest WizardSession::verifyRequest() const
{
    return {*recordPlan(), m_services.resolvers, &m_services.catalog};
}

void WizardSession::startWatching()
{
    if (watchActivity() != Activity::Running)
        checkNow();
}

void WizardSession::checkNow()
{
    if (recordPlan())
        m_watching.start(verifyRequest());
}

void WizardSession::onLooked()
{
    const bool learned = m_practice.learn(*verification());
    Q_EMIT verificationChanged();
    if (learned)
        Q_EMIT m_practice.changed();
}

} // namespace sw::session
