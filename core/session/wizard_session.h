// SPDX-License-Identifier: Apache-2.0
// The one QObject that pages see: decisions, findings, the plan, how it spreads.
//
// Pages read values and call functions; a signal for each topic announces every change. The session composes the
// activities (DomainSurvey, Planning, Watching, DirectPublishing, HostPage, MessageProof) and connects them. Nothing
// here blocks: each activity can be cancelled, and ends in exactly one …Changed with its state. Lives on the GUI
// thread.
#pragma once

#include "core/session/activities/direct_publishing.h"
#include "core/session/activities/domain_survey.h"
#include "core/session/activities/host_page.h"
#include "core/session/activities/message_proof.h"
#include "core/session/activities/planning.h"
#include "core/session/activities/practice_publishing.h"
#include "core/session/activities/services.h"
#include "core/session/activities/watching.h"
#include "core/session/store/published_source.h"

#include <QObject>

#include <memory>

namespace sw::session {

// One session for one setup.
class WizardSession : public QObject
{
    Q_OBJECT
public:
    explicit WizardSession(Services services, QObject *parent = nullptr); // `services` must outlive the session
    ~WizardSession() override;

    // As given by the services.
    [[nodiscard]] const catalog::Catalog &catalog() const { return m_services.catalog; }
    [[nodiscard]] const Clock &clock() const { return m_services.clock; }
    [[nodiscard]] bool isPractice() const { return m_practice.isActive(); }
    [[nodiscard]] Notifier *notifier() const { return m_services.notifier; }
    // Other resolvers, from the next round on; a running watch starts a round at once.
    void setVantagePoints(const QList<verify::VantagePoint> &resolvers,
                          const std::optional<dns::Server> &encrypted = std::nullopt);

    // --- decisions ---
    [[nodiscard]] const plan::SetupPlan &setup() const { return m_setup; }
    void setSetup(const plan::SetupPlan &setup); // no signal without a change; drops a plan made for another setup

    // The text of a field that is not (yet) part of the setup, as typed, so that nothing is lost. `field` is the page's
    // name for it; "address" is that of the first page.
    [[nodiscard]] QString draft(const QByteArray &field) const { return m_drafts.value(field); }
    [[nodiscard]] const QMap<QByteArray, QString> &drafts() const { return m_drafts; }
    void setDraft(const QByteArray &field, const QString &text); // no signal without a change
    void setDrafts(const QMap<QByteArray, QString> &drafts);     // when resuming
    // The draft "address".
    [[nodiscard]] QString typedAddress() const { return draft("address"); }
    void setTypedAddress(const QString &text) { setDraft("address", text); }

    // --- what is published now ---
    // Uses a zone file or a saved plan instead of the DNS, for the survey and the plan; verifying still asks the DNS.
    // Drops both results and starts a survey. Errors: those of readPublishedFile(). A change of the domain returns to
    // the DNS.
    [[nodiscard]] Expected<void> readPublished(const QString &file);
    void askTheDns();                                                                 // back to the DNS
    [[nodiscard]] const QString &publishedFile() const { return m_published.file(); } // empty: the DNS is asked
    // The survey; see DomainSurvey.
    void startSurvey();
    void cancelSurvey() { m_survey.cancel(); }
    [[nodiscard]] Activity surveyActivity() const { return m_survey.activity(); }
    [[nodiscard]] const verify::Survey &survey() const { return m_survey.result().survey; } // partial while running
    // The survey and what rests on it: details come when it is complete.
    [[nodiscard]] const verify::WholeSurvey &wholeSurvey() const { return m_survey.result(); }

    // --- what to publish ---
    void startPlanning();
    // The plan; see Planning.
    void cancelPlanning() { m_planning.cancel(); }
    [[nodiscard]] Activity planningActivity() const { return m_planning.activity(); }
    [[nodiscard]] const std::optional<plan::RecordPlan> &recordPlan() const { return m_planning.plan(); }
    // DNS lookups of the planned SPF record (RFC 7208 4.6.4); nullopt: none is planned.
    [[nodiscard]] const std::optional<spf::Audit> &spfAudit() const { return m_planning.spfAudit(); }
    [[nodiscard]] const catalog::DnsHost *dnsHost() const; // chosen, else detected, else nullptr

    // --- how it spreads ---
    void startWatching(); // asks now, then again with growing pauses and when a cached answer expires, until complete
    void stopWatching() { m_watching.stop(); }                                     // keeps the result
    void checkNow();                                                               // a round with all questions anew
    [[nodiscard]] Activity watchActivity() const { return m_watching.activity(); } // Done: complete
    [[nodiscard]] bool isAsking() const { return m_watching.isAsking(); }          // a round is under way
    // Of the last complete round.
    [[nodiscard]] const std::optional<verify::Verification> &verification() const { return m_watching.verification(); }
    // During a round: its answers so far, the rest as before; else verification(). Only for the matrix, as verdicts
    // need the complete round.
    [[nodiscard]] const std::optional<verify::Verification> &seenSoFar() const { return m_watching.seenSoFar(); }
    // See Watching.
    [[nodiscard]] std::optional<QDateTime> nextCheckAt() const { return m_watching.nextCheckAt(); }
    [[nodiscard]] const QList<TimelineEntry> &timeline() const { return m_watching.timeline(); }

    // --- does it work? ---
    [[nodiscard]] MessageProof &proof() { return m_proof; }

    // --- where the admin's own key may change the zone ---
    [[nodiscard]] DirectPublishing *direct() const { return m_direct.get(); } // nullptr: not offered
    [[nodiscard]] HostPage &hostPage() { return m_hostPage; }                 // see HostPage
    [[nodiscard]] plan::DomainConnectWish hostPageWish() const;               // for the present plan

    // --- practice ---
    [[nodiscard]] PracticePublishing &practice() { return m_practice; } // what it publishes is verified at once

Q_SIGNALS:
    // The value of that name changed.
    void setupChanged();
    void draftsChanged();
    void surveyChanged();
    void planChanged();
    void verificationChanged();
    void seenSoFarChanged(); // answers arrived during a round; verificationChanged() ends it

private:
    void dropPlan();
    void onPlanningChanged();
    void onLooked();
    [[nodiscard]] verify::VerifyRequest verifyRequest() const; // of the plan there is

    Services m_services;
    PracticePublishing m_practice;
    plan::SetupPlan m_setup;
    QMap<QByteArray, QString> m_drafts;
    PublishedSource m_published; // outlives the activities that ask it
    DomainSurvey m_survey;
    Planning m_planning;
    Watching m_watching;
    MessageProof m_proof;
    std::unique_ptr<DirectPublishing> m_direct;
    HostPage m_hostPage;
};

} // namespace sw::session
