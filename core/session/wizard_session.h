// The one QObject the pages see: what the admin decided, what was found, what to publish, how it spreads.
//
// Pages read values and call the verbs below; every change is announced by one signal per topic. Nothing here blocks:
// each activity runs as a LookupLoop or on a worker, can be cancelled, and ends in exactly one …Changed with
// its state. Thread: the GUI's.
#pragma once

#include "core/base/clock.h"
#include "core/catalog/catalog.h"
#include "core/dns/facts/local_resolvers.h"
#include "core/dns/facts/lookup_loop.h"
#include "core/plan/paste.h"
#include "core/plan/planner.h"
#include "core/plan/published_file.h"
#include "core/session/direct_publishing.h"
#include "core/session/host_page.h"
#include "core/session/lesson.h"
#include "core/session/message_proof.h"
#include "core/spf/analysis.h"
#include "core/verify/survey.h"
#include "core/verify/verification.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace sw::session {

// Stands in for the DNS panel where we can publish ourselves (practice mode). Implemented in app.
class Publisher
{
public:
    virtual ~Publisher() = default;
    virtual void publish(const QList<plan::PlannedRecord> &records) = 0;
};

// Tells the person when all records are in place, also while the window is closed. Implemented in app.
class Notifier
{
public:
    virtual ~Notifier() = default;
    [[nodiscard]] virtual bool isAvailable() const = 0; // the desktop can; when not, the page offers nothing
    [[nodiscard]] virtual bool isWatching() const = 0;
    virtual void watch(bool on) = 0;
};

struct Services // all must outlive the session
{
    dns::Resolver &resolver;
    const catalog::Catalog &catalog;
    const Clock &clock;
    QList<verify::VantagePoint> resolvers = {}; // kinds System and Public
    Publisher *publisher = nullptr;             // practice mode only
    Notifier *notifier = nullptr;               // may be missing
    dns::Updater *updater = nullptr;            // signed updates of a real zone; not in practice mode
    std::optional<dns::Server> encrypted = {};  // whose answers the survey holds against this network's
    FileFetcher *files = nullptr;               // of DNS hosts; not in practice mode
};

enum class Activity { Idle, Running, Done, Cancelled };

struct TimelineEntry
{
    QDateTime at; // UTC
    dns::DomainName record;
    dns::RecordType type = dns::RecordType::TXT;
    QString vantagePoint; // label
    verify::State from = verify::State::NotAsked;
    verify::State to = verify::State::NotAsked;
};

class WizardSession : public QObject
{
    Q_OBJECT
public:
    explicit WizardSession(Services services, QObject *parent = nullptr);
    ~WizardSession() override;

    [[nodiscard]] const catalog::Catalog &catalog() const { return m_services.catalog; }
    [[nodiscard]] const Clock &clock() const { return m_services.clock; }
    [[nodiscard]] bool isPractice() const { return m_services.publisher != nullptr; }
    [[nodiscard]] Notifier *notifier() const { return m_services.notifier; }
    // Other resolvers to look through, from the next look on; a watch that runs looks at once.
    void setVantagePoints(const QList<verify::VantagePoint> &resolvers,
                          const std::optional<dns::Server> &encrypted = std::nullopt);

    // --- decisions ---
    [[nodiscard]] const plan::SetupPlan &setup() const { return m_setup; }
    void setSetup(const plan::SetupPlan &setup); // no signal when nothing changed; drops a plan made for another setup

    // What stands in a field that is not (yet) part of the setup, exactly as typed: kept so that nothing typed is lost.
    // `field` is a name of the page's choice; "address" is that of the first page.
    [[nodiscard]] QString draft(const QByteArray &field) const { return m_drafts.value(field); }
    [[nodiscard]] const QMap<QByteArray, QString> &drafts() const { return m_drafts; }
    void setDraft(const QByteArray &field, const QString &text); // no signal when nothing changed
    void setDrafts(const QMap<QByteArray, QString> &drafts);     // when resuming
    [[nodiscard]] QString typedAddress() const { return draft("address"); }
    void setTypedAddress(const QString &text) { setDraft("address", text); }

    // --- what is published now ---
    // From a zone file or a saved plan instead of the DNS, for the survey and the plan; verifying still asks the DNS.
    // Begins both afresh. Errors: those of readWholeFile() and plan::publishedFromText(). Another domain drops it.
    [[nodiscard]] Expected<void> readPublished(const QString &file);
    void askTheDns();                                                              // again
    [[nodiscard]] const QString &publishedFile() const { return m_publishedFile; } // empty: the DNS is asked
    void startSurvey();
    void cancelSurvey();
    [[nodiscard]] Activity surveyActivity() const { return m_surveyActivity; }
    [[nodiscard]] const verify::Survey &survey() const { return m_survey; } // partial while running

    // --- what to publish ---
    void startPlanning();
    void cancelPlanning();
    [[nodiscard]] Activity planningActivity() const { return m_planningActivity; }
    [[nodiscard]] const std::optional<plan::RecordPlan> &recordPlan() const { return m_plan; }
    // What the planned SPF record will ask receivers to look up; nothing when none is planned.
    [[nodiscard]] const std::optional<spf::Audit> &spfAudit() const { return m_spfAudit; }
    [[nodiscard]] const catalog::DnsHost *dnsHost() const; // chosen, else detected, else nullptr

    // --- how it spreads ---
    void startWatching(); // asks now, then again with back-off and when a cached answer expires, until complete
    void stopWatching();
    void checkNow();
    [[nodiscard]] Activity watchActivity() const { return m_watchActivity; } // Done: complete
    [[nodiscard]] bool isAsking() const { return m_watchLoop != nullptr; }
    [[nodiscard]] const std::optional<verify::Verification> &verification() const { return m_verification; }
    // While a look is under way: what is in of it, the rest as before; else verification(). For the matrix alone, since
    // verdicts wait for the whole.
    [[nodiscard]] const std::optional<verify::Verification> &seenSoFar() const
    {
        return m_seenSoFar ? m_seenSoFar : m_verification;
    }
    [[nodiscard]] std::optional<QDateTime> nextCheckAt() const { return m_nextCheckAt; }
    [[nodiscard]] const QList<TimelineEntry> &timeline() const { return m_timeline; }

    // --- does it work? ---
    [[nodiscard]] MessageProof &proof() { return m_proof; }

    // --- where the admin's own key may change the zone ---
    [[nodiscard]] DirectPublishing *direct() const { return m_direct.get(); } // nullptr: not offered
    [[nodiscard]] HostPage &hostPage() { return m_hostPage; }
    [[nodiscard]] plan::DomainConnectWish hostPageWish() const; // for the plan there is

    // --- practice ---
    void publish(const QList<plan::PlannedRecord> &records);        // then checks at once
    [[nodiscard]] const Lesson &lesson() const { return m_lesson; } // offers nothing outside practice
    void publishWithMistake(Mistake mistake);                       // all records, one of them wrongly
    void mendMistake();

Q_SIGNALS:
    void setupChanged();
    void draftsChanged();
    void surveyChanged();
    void planChanged();
    void verificationChanged();
    void seenSoFarChanged(); // answers of a look came in; verificationChanged() ends it
    void lessonChanged();

private:
    void dropSurvey();
    void dropPlan();
    void stopLoop(std::unique_ptr<dns::LookupLoop> &loop);
    void surveyAnswered();
    void surveyFinished();
    void planFinished();
    void look(); // one round of watching, with m_watchFacts as far as they are still good
    [[nodiscard]] verify::VerifyRequest verifyRequest() const; // of the plan there is
    void lookAnswered();
    void lookFinished();
    void stopLook();
    void remember(const verify::Verification &now);
    [[nodiscard]] dns::Facts factsForPlanning() const;
    [[nodiscard]] dns::Resolver &source();
    void dropPublished();

    Services m_services;
    MessageProof m_proof;
    plan::SetupPlan m_setup;
    QMap<QByteArray, QString> m_drafts;
    dns::Facts m_facts; // of the survey; a plan made soon after starts from them

    QString m_publishedFile;
    Findings m_publishedFindings;                       // about that file
    QList<plan::CutText> m_publishedCut;                // texts of its file that a semicolon cuts off
    std::unique_ptr<dns::ZoneFileResolver> m_published; // instead of the resolver

    Activity m_surveyActivity = Activity::Idle;
    verify::Survey m_survey;
    std::unique_ptr<dns::LookupLoop> m_surveyLoop;
    QTimer m_surveyTick; // answers come in bursts: one surveyChanged for each
    QDateTime m_factsAt; // when the survey ended

    Activity m_planningActivity = Activity::Idle;
    std::optional<plan::RecordPlan> m_plan;
    std::optional<spf::Audit> m_spfAudit;
    std::unique_ptr<dns::LookupLoop> m_planLoop;

    Activity m_watchActivity = Activity::Idle;
    std::optional<verify::Verification> m_verification;
    std::unique_ptr<dns::LookupLoop> m_watchLoop;
    QTimer m_watchTick; // answers come in bursts: one seenSoFarChanged for each
    std::optional<verify::Verification> m_seenSoFar;
    QTimer m_watchTimer;
    dns::Facts m_watchFacts;
    int m_quietLooks = 0; // in a row without a change
    std::optional<QDateTime> m_nextCheckAt;
    QList<TimelineEntry> m_timeline;

    std::unique_ptr<DirectPublishing> m_direct;
    HostPage m_hostPage;
    Lesson m_lesson;
};

} // namespace sw::session
