// SPDX-License-Identifier: Apache-2.0
#include "core/session/activities/domain_survey.h"

#include "core/base/abort_and_delete_later.h"

namespace sw::session {

namespace {
constexpr int TickMs = 40;
constexpr qint64 FactsGoodForSeconds = 120; // a later plan asks anew
} // namespace

DomainSurvey::DomainSurvey(const catalog::Catalog &catalog, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_catalog(catalog)
    , m_clock(clock)
{
    m_tick.setSingleShot(true);
    m_tick.setInterval(TickMs);
    connect(&m_tick, &QTimer::timeout, this, &DomainSurvey::onAnswers);
}

DomainSurvey::~DomainSurvey()
{
    abortAndDeleteLater(m_loop, this);
    abortAndDeleteLater(m_fetch, this);
}

void DomainSurvey::start(dns::Resolver &source, const dns::DomainName &domain,
                         const std::optional<dns::Server> &encrypted, FileFetcher *files)
{
    if (m_activity == Activity::Running)
        return;
    m_activity = Activity::Running;
    m_domain = domain;
    m_encrypted = encrypted;
    m_files = files;
    m_facts = {};
    m_factsAt = {};
    m_result = {verify::partialSurvey(m_domain, m_catalog, m_facts, m_encrypted)};
    m_loop = std::make_unique<dns::LookupLoop>(source, m_facts,
                                               dns::stepNeeds([this](const dns::Facts &facts) { return step(facts); }));
    connect(m_loop.get(), &dns::LookupLoop::answered, this, [this] {
        if (!m_tick.isActive())
            m_tick.start();
    });
    connect(m_loop.get(), &dns::LookupLoop::finished, this, &DomainSurvey::onFinished);
    m_loop->start();
    Q_EMIT changed();
}

dns::Step<verify::WholeSurvey> DomainSurvey::step(const dns::Facts &facts) const
{
    return verify::wholeSurvey(facts, m_domain, m_catalog, {}, m_encrypted);
}

void DomainSurvey::onAnswers()
{
    if (!m_loop)
        return;
    m_result.survey = verify::partialSurvey(m_domain, m_catalog, m_loop->facts(), m_encrypted);
    Q_EMIT changed();
}

void DomainSurvey::onFinished()
{
    m_tick.stop();
    m_facts = m_loop->facts();
    m_factsAt = m_clock.now();
    abortAndDeleteLater(m_loop, this);
    auto whole = resultOrRest([this](const dns::Facts &facts) { return step(facts); }, m_facts);
    if (dns::isDone(whole))
        m_result = dns::takeResult(std::move(whole));
    if (m_files != nullptr && m_files->mayFetch())
        m_wanted = m_result.files();
    if (!m_wanted.isEmpty())
        Q_EMIT changed();
    if (m_activity == Activity::Running) // a receiver may have cancelled it
        fetchNext();
}

// One after the other: there are two at most.
void DomainSurvey::fetchNext()
{
    abortAndDeleteLater(m_fetch, this);
    if (m_wanted.isEmpty()) {
        end(Activity::Done);
        return;
    }
    const verify::SurveyFile next = m_wanted.takeFirst();
    m_fetch = m_files->fetch(next.file, [this, kind = next.kind](const neighbours::FetchedFile &file) {
        m_result.addFile(kind, file);
        fetchNext();
    });
    m_fetch->start();
}

void DomainSurvey::end(Activity activity)
{
    m_tick.stop();
    abortAndDeleteLater(m_loop, this);
    abortAndDeleteLater(m_fetch, this);
    m_wanted.clear();
    m_activity = activity;
    Q_EMIT changed();
}

void DomainSurvey::cancel()
{
    if (m_activity != Activity::Running)
        return;
    onAnswers(); // keep what is known
    end(Activity::Cancelled);
}

void DomainSurvey::clear()
{
    const bool had = m_activity != Activity::Idle;
    abortAndDeleteLater(m_loop, this);
    abortAndDeleteLater(m_fetch, this);
    m_wanted.clear();
    m_tick.stop();
    m_result = {};
    m_facts = {};
    m_factsAt = {};
    m_activity = Activity::Idle;
    if (had)
        Q_EMIT changed();
}

dns::Facts DomainSurvey::freshFacts() const
{
    if (m_loop)
        return m_loop->facts();
    const bool fresh = m_factsAt.isValid() && m_factsAt.secsTo(m_clock.now()) < FactsGoodForSeconds;
    return fresh ? m_facts : dns::Facts();
}

} // namespace sw::session
