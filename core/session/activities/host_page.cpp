// SPDX-License-Identifier: Apache-2.0
#include "core/session/activities/host_page.h"

#include "core/base/abort_and_delete_later.h"

namespace sw::session {

using neighbours::FetchedFile;
using neighbours::WantedFile;
using plan::DomainConnectNext;
using plan::DomainConnectResult;

HostPage::HostPage(dns::Resolver &resolver, FileFetcher *files, int patienceMs, QObject *parent)
    : QObject(parent)
    , m_resolver(resolver)
    , m_files(files)
{
    m_deadline.setSingleShot(true);
    m_deadline.setInterval(patienceMs);
    connect(&m_deadline, &QTimer::timeout, this, &HostPage::runOutOfTime);
}

HostPage::~HostPage()
{
    stop();
}

void HostPage::stop()
{
    m_deadline.stop();
    abortAndDeleteLater(m_loop, this);
    abortAndDeleteLater(m_fetch, this);
}

void HostPage::reset()
{
    stop();
    m_state = State::Idle;
    m_facts = {};
    m_fetched.clear();
    m_asked = {};
    m_result = {};
}

void HostPage::end(State state)
{
    stop();
    m_state = state;
    Q_EMIT ended();
}

void HostPage::look(const plan::DomainConnectWish &wish)
{
    reset();
    m_wish = wish;
    m_state = State::Looking;
    m_deadline.start();
    goOn();
}

void HostPage::cancel()
{
    if (m_state == State::Looking)
        end(State::Cancelled);
}

FetchedFile HostPage::settingsFile() const
{
    return m_result.file ? m_fetched.value(m_result.file->url) : FetchedFile();
}

dns::Step<DomainConnectNext> HostPage::step() const
{
    return plan::discoverDomainConnect(m_wish, m_facts, m_fetched);
}

void HostPage::goOn()
{
    m_loop = std::make_unique<dns::LookupLoop>(
        m_resolver, m_facts, dns::stepNeeds([wish = m_wish, fetched = m_fetched](const dns::Facts &facts) {
            return plan::discoverDomainConnect(wish, facts, fetched);
        }));
    connect(m_loop.get(), &dns::LookupLoop::finished, this, [this] {
        m_facts = m_loop->facts();
        abortAndDeleteLater(m_loop, this);
        const auto next = step();
        if (dns::isDone(next))
            take(dns::resultOf(next));
        else
            runOutOfTime(); // the number of questions is bounded, too
    });
    m_loop->start();
}

void HostPage::take(const DomainConnectNext &next)
{
    if (const auto *file = std::get_if<WantedFile>(&next))
        return fetch(*file);
    m_result = std::get<DomainConnectResult>(next);
    end(State::Done);
}

void HostPage::fetch(const WantedFile &file)
{
    if (m_fetched.isEmpty())
        m_asked = file.host;
    if (!mayFetch()) // asked before every request, as the person may have changed the setting
        return end(State::Kept);
    m_fetch = m_files->fetch(file, [this, url = file.url](const FetchedFile &got) {
        m_fetched.insert(url, got);
        abortAndDeleteLater(m_fetch, this);
        goOn();
    });
    m_fetch->start();
}

// The result says what is unknown: a slow server must not become "not offered".
void HostPage::runOutOfTime()
{
    if (m_loop)
        m_facts = m_loop->facts();
    stop();
    for (;;) {
        const auto next = step();
        if (!dns::isDone(next)) {
            for (const dns::Query &query : dns::neededBy(next).queries())
                m_facts.add(dns::Fact{query, dns::LookupFailure{dns::FailureKind::Timeout, "limit"}, {}});
        } else if (const auto *file = std::get_if<WantedFile>(&dns::resultOf(next))) {
            m_fetched.insert(file->url, FetchedFile{FetchedFile::Failure::Timeout, 0, {}, {}});
        } else {
            return take(dns::resultOf(next));
        }
    }
}

} // namespace sw::session
