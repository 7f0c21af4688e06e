// SPDX-License-Identifier: Apache-2.0
// What is published now at the domain (core/verify/survey/whole_survey.h), growing while answers arrive; then the files
// that its records point to.
//
// Lives on the GUI thread.
#pragma once

#include "core/base/clock.h"
#include "core/dns/facts/lookup_loop.h"
#include "core/session/activities/activity.h"
#include "core/session/activities/file_fetcher.h"
#include "core/verify/survey/whole_survey.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace sw::session {

// One survey at a time.
class DomainSurvey : public QObject
{
    Q_OBJECT
public:
    // Both must outlive this object.
    DomainSurvey(const catalog::Catalog &catalog, const Clock &clock, QObject *parent = nullptr);
    ~DomainSurvey() override;

    // Starts anew; does nothing during a run. `source` and `files` must outlive the run. `encrypted`: see
    // verify::survey(). `files`: nullptr: none are fetched.
    void start(dns::Resolver &source, const dns::DomainName &domain, const std::optional<dns::Server> &encrypted,
               FileFetcher *files);
    void cancel(); // keeps what is known
    void clear();  // back to the initial state

    [[nodiscard]] Activity activity() const { return m_activity; }
    [[nodiscard]] const verify::WholeSurvey &result() const { return m_result; } // partial while running
    // Facts a plan may start from: during a run those so far, else those of a survey whose last answer came less than
    // two minutes ago, else none.
    [[nodiscard]] dns::Facts freshFacts() const;

Q_SIGNALS:
    void changed(); // activity or result; at most once in 40 ms during a run

private:
    [[nodiscard]] dns::Step<verify::WholeSurvey> step(const dns::Facts &facts) const;
    void onAnswers();
    void onFinished();
    void fetchNext();
    void end(Activity activity);

    const catalog::Catalog &m_catalog;
    const Clock &m_clock;
    Activity m_activity = Activity::Idle;
    dns::DomainName m_domain;
    std::optional<dns::Server> m_encrypted;
    FileFetcher *m_files = nullptr;
    verify::WholeSurvey m_result;
    std::unique_ptr<dns::LookupLoop> m_loop;
    QList<verify::SurveyFile> m_wanted; // not fetched yet
    std::unique_ptr<Operation> m_fetch;
    QTimer m_tick; // answers come in bursts: one changed() for each
    dns::Facts m_facts;
    QDateTime m_factsAt; // when the last answer came
};

} // namespace sw::session
