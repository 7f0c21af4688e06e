// SPDX-License-Identifier: Apache-2.0
// Step "Details": the questions of the chosen route, and Workflow's records if it sends, too.
#pragma once

#include "ui/pages/practice/practice_sample.h"
#include "ui/wizard/wizard_page.h"

#include <QMap>

namespace sw::session {
class WizardSession;
}

namespace sw::ui {

class AdvancedSection;
class Card;
class DetailsSection;
class ExternalSection;
class PageHeader;
class PasteBox;

// One section for each route.
class DetailsPage : public WizardPage
{
    Q_OBJECT
public:
    // The session must outlive it.
    DetailsPage(session::WizardSession &session, const PracticeSample &sample, QWidget *parent = nullptr);

    [[nodiscard]] bool isComplete() const override;
    void explain() override;
    void enter() override;
    void leave() override;
    bool cancel() override;
    [[nodiscard]] QWidget *firstFocus() const override;
    [[nodiscard]] AdvancedSection *advanced() const { return m_advanced; }
    [[nodiscard]] ExternalSection *external() const { return m_external; }

private:
    void store();
    [[nodiscard]] DetailsSection *section() const; // of the chosen route
    DetailsSection *makeSection(plan::Route route, const PracticeSample &sample);

    session::WizardSession &m_session;
    PageHeader *m_header;
    QMap<plan::Route, DetailsSection *> m_sections;
    AdvancedSection *m_advanced = nullptr;
    ExternalSection *m_external = nullptr;
    Card *m_workflowCard = nullptr;
    PasteBox *m_workflow = nullptr;
    bool m_loading = false;
};

} // namespace sw::ui
