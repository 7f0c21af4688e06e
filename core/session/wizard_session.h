// SPDX-License-Identifier: Apache-2.0
// The one QObject the pages see: what the admin decided, what was found, what to publish, how it spreads.
//
// Pages read values and call the verbs below; every change is announced by one signal per topic. It composes the
// activities (DomainSurvey, Planning, Watching, DirectPublishing, HostPage, MessageProof) and says what one means for
// the others. Nothing here blocks: each can be cancelled, and ends in exactly one …Changed with its state. Thread: the
// GUI's.
#pragma once

#include "core/practice/lesson.h"
#include "core/session/activities/direct_publishing.h"
#include "core/session/activities/domain_survey.h"
#include "core/session/activities/host_page.h"
#include "core/session/activities/message_proof.h"
#include "core/session/activities/planning.h"
#include "core/session/activities/services.h"
#include "core/session/activities/watching.h"
#include "core/session/store/published_source.h"

#include <QObject>

#include <memory>

namespace sw::session {

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
    // Begins both afresh. Errors: those of readPublishedFile(). Another domain drops it.
    [[nodiscard]] Expected<void> readPublished(const QString &file);
    void askTheDns();                                                                 // again
    [[nodiscard]] const QString &publishedFile() const { return m_published.file(); } // empty: the DNS is asked
    void startSurvey();
    void cancelSurvey() { m_survey.cancel(); }
    [[nodiscard]] Activity surveyActivity() const { return m_survey.activity(); }
    [[nodiscard]] const verify::Survey &survey() const { return m_survey.result(); } // partial while running

    // --- what to publish ---
    void startPlanning();
    void cancelPlanning() { m_planning.cancel(); }
    [[nodiscard]] Activity planningActivity() const { return m_planning.activity(); }
    [[nodiscard]] const std::optional<plan::RecordPlan> &recordPlan() const { return m_planning.plan(); }
    // What the planned SPF record will ask receivers to look up; nothing when none is planned.
    [[nodiscard]] const std::optional<spf::Audit> &spfAudit() const { return m_planning.spfAudit(); }
    [[nodiscard]] const catalog::DnsHost *dnsHost() const; // chosen, else detected, else nullptr

    // --- how it spreads ---
    void startWatching(); // asks now, then again with back-off and when a cached answer expires, until complete
    void stopWatching() { m_watching.stop(); }
    void checkNow();                                                               // everything afresh
    [[nodiscard]] Activity watchActivity() const { return m_watching.activity(); } // Done: complete
    [[nodiscard]] bool isAsking() const { return m_watching.isAsking(); }
    [[nodiscard]] const std::optional<verify::Verification> &verification() const { return m_watching.verification(); }
    // While a look is under way: what is in of it, the rest as before; else verification(). For the matrix alone, since
    // verdicts wait for the whole.
    [[nodiscard]] const std::optional<verify::Verification> &seenSoFar() const { return m_watching.seenSoFar(); }
    [[nodiscard]] std::optional<QDateTime> nextCheckAt() const { return m_watching.nextCheckAt(); }
    [[nodiscard]] const QList<TimelineEntry> &timeline() const { return m_watching.timeline(); }

    // --- does it work? ---
    [[nodiscard]] MessageProof &proof() { return m_proof; }

    // --- where the admin's own key may change the zone ---
    [[nodiscard]] DirectPublishing *direct() const { return m_direct.get(); } // nullptr: not offered
    [[nodiscard]] HostPage &hostPage() { return m_hostPage; }
    [[nodiscard]] plan::DomainConnectWish hostPageWish() const; // for the plan there is

    // --- practice ---
    void publish(const QList<plan::PlannedRecord> &records);                  // then checks at once
    [[nodiscard]] const practice::Lesson &lesson() const { return m_lesson; } // offers nothing outside practice
    void publishWithMistake(practice::Mistake mistake);                       // all records, one of them wrongly
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
    void dropPlan();
    void onPlanningChanged();
    void onLooked();
    [[nodiscard]] verify::VerifyRequest verifyRequest() const; // of the plan there is

    Services m_services;
    plan::SetupPlan m_setup;
    QMap<QByteArray, QString> m_drafts;
    PublishedSource m_published; // outlives the activities that ask it
    DomainSurvey m_survey;
    Planning m_planning;
    Watching m_watching;
    MessageProof m_proof;
    std::unique_ptr<DirectPublishing> m_direct;
    HostPage m_hostPage;
    practice::Lesson m_lesson;
};

} // namespace sw::session
