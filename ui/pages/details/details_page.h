// SPDX-License-Identifier: Apache-2.0
// Step "Details": the questions of the chosen route and Workflow's records when it sends too.
#pragma once

#include "ui/pages/practice/practice_sample.h"
#include "ui/wizard/wizard_page.h"

namespace sw::session {
class WizardSession;
}

namespace sw::ui {

class AdvancedSection;
class Card;
class DefaultSection;
class DetailsSection;
class ExternalSection;
class PageHeader;
class PasteBox;

class DetailsPage : public WizardPage
{
    Q_OBJECT
public:
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
    [[nodiscard]] DetailsSection *section() const;

    session::WizardSession &m_session;
    PageHeader *m_header;
    AdvancedSection *m_advanced;
    ExternalSection *m_external;
    DefaultSection *m_default;
    Card *m_workflowCard;
    PasteBox *m_workflow;
    bool m_loading = false;
};

} // namespace sw::ui
