// SPDX-License-Identifier: Apache-2.0
// Step "Policy": what receivers are asked to do with forged mail (DMARC). The published policy, the ladder with the
// step that the evidence allows, report addresses, and the resulting record.
#pragma once

#include "core/dmarc/record/record.h"
#include "core/plan/model/setup_plan.h"
#include "ui/wizard/wizard_page.h"

#include <array>

class QButtonGroup;
class QComboBox;
class QLineEdit;
class QVBoxLayout;

namespace sw::session {
class WizardSession;
}

namespace sw::ui {

class Card;
class FindingList;
class InlineMessage;
class PageHeader;
class PolicyLadderCard;
class PolicyRecordCard;
class RouteCard;

// Choices, evidence and record.
class PolicyPage : public WizardPage
{
    Q_OBJECT
public:
    explicit PolicyPage(session::WizardSession &session, QWidget *parent = nullptr); // the session must outlive it

    [[nodiscard]] bool isComplete() const override;
    void explain() override;
    void enter() override;
    void leave() override;
    bool cancel() override;
    [[nodiscard]] QWidget *firstFocus() const override;

    [[nodiscard]] RouteCard *card(dmarc::Policy policy) const; // never nullptr
    [[nodiscard]] QLineEdit *reports() const { return m_reports; }
    [[nodiscard]] QComboBox *subdomains() const { return m_subdomains; }
    [[nodiscard]] PolicyLadderCard *ladder() const { return m_ladder; }
    [[nodiscard]] PolicyRecordCard *record() const { return m_record; }

private:
    QWidget *makeChoices();
    QWidget *makeReports();
    void choose(dmarc::Policy policy);
    void store();
    void refresh(); // the published record, and all that follows from it
    [[nodiscard]] bool keptElsewhere() const;
    void showKept(); // who keeps the published record, if not this zone
    void showRecord();
    void showCounterparts();
    bool checkReports(); // false: a word is not an address; says which
    [[nodiscard]] std::optional<dmarc::Record> published() const;
    // Chosen, else published, else none.
    [[nodiscard]] dmarc::Policy standing() const;

    session::WizardSession &m_session;
    PageHeader *m_header;
    InlineMessage *m_unknown;
    InlineMessage *m_kept;
    FindingList *m_published; // about the policy that applies now
    QButtonGroup *m_group;
    std::array<RouteCard *, 3> m_cards{};
    InlineMessage *m_early;
    PolicyLadderCard *m_ladder;
    QLineEdit *m_reports = nullptr;
    QComboBox *m_subdomains = nullptr;
    InlineMessage *m_reportsMessage = nullptr;
    Card *m_counterparts;
    PolicyRecordCard *m_record;
    QVBoxLayout *m_findings;
    bool m_loading = false;
};

} // namespace sw::ui
