// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/details/details_page.h"

#include "core/session/wizard_session.h"
#include "ui/pages/details/advanced_section.h"
#include "ui/pages/details/default_section.h"
#include "ui/pages/details/external_section.h"
#include "ui/pages/details/paste_box.h"
#include "ui/widgets/panels/card.h"
#include "ui/widgets/text/page_header.h"
#include "ui/widgets/text/text_label.h"

#include <QScopedValueRollback>
#include <QVBoxLayout>

namespace sw::ui {

DetailsPage::DetailsPage(session::WizardSession &session, const PracticeSample &sample, QWidget *parent)
    : WizardPage(Step::Details, parent)
    , m_session(session)
    , m_header(new PageHeader({}, {}, this))
    , m_advanced(new AdvancedSection(session.catalog(), sample.advancedPaste, this))
    , m_external(new ExternalSection(session.catalog(), sample.sendGridPaste, this))
    , m_default(new DefaultSection(this))
    , m_workflowCard(new Card(this))
    , m_workflow(new PasteBox(tr("Paste the CNAMEs that Zuora Support sent for &Workflow"),
                              tr("names and values, in any layout"), m_workflowCard))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2 * Grid);
    layout->addWidget(m_header);
    layout->addWidget(m_advanced);
    layout->addWidget(m_external);
    layout->addWidget(m_default);
    m_workflow->setHelp(tr("Ask Zuora Global Support for them; they hold for Production and all sandboxes at once."));
    m_workflowCard->body()->addWidget(m_workflow);
    layout->addWidget(m_workflowCard);
    layout->addStretch();
    for (DetailsSection *one : {static_cast<DetailsSection *>(m_advanced), static_cast<DetailsSection *>(m_external),
                                static_cast<DetailsSection *>(m_default)})
        connect(one, &DetailsSection::changed, this, &DetailsPage::store);
    connect(m_workflow, &PasteBox::changed, this, &DetailsPage::store);
}

DetailsSection *DetailsPage::section() const
{
    switch (m_session.setup().route) {
    case plan::Route::Advanced:
        return m_advanced;
    case plan::Route::External:
        return m_external;
    case plan::Route::Default:
        return m_default;
    }
    return m_advanced;
}

void DetailsPage::store()
{
    if (m_loading)
        return;
    plan::SetupPlan setup = m_session.setup();
    m_advanced->store(setup);
    m_external->store(setup);
    m_default->store(setup);
    setup.workflowPasted = m_workflow->text();
    setup.workflowRecords = m_workflow->records();
    m_session.setSetup(setup);
    Q_EMIT completeChanged();
}

bool DetailsPage::isComplete() const
{
    return blockers(Step::Details, m_session.setup(), &m_session.catalog()).isEmpty();
}

void DetailsPage::explain()
{
    for (const Blocker blocker : blockers(Step::Details, m_session.setup(), &m_session.catalog())) {
        if (blocker == Blocker::WorkflowPasteMissing) {
            m_workflow->explain();
            return;
        }
        if (section()->explain(blocker))
            return;
    }
}

void DetailsPage::enter()
{
    const QScopedValueRollback loading(m_loading, true);
    const plan::SetupPlan &setup = m_session.setup();
    m_advanced->load(setup);
    m_external->load(setup);
    m_default->load(setup);
    m_workflow->setDomain(setup.domain);
    m_workflow->setText(setup.workflowPasted);
    m_workflowCard->setVisible(setup.workflow);
    for (DetailsSection *one : {static_cast<DetailsSection *>(m_advanced), static_cast<DetailsSection *>(m_external),
                                static_cast<DetailsSection *>(m_default)})
        one->setVisible(one == section());
    switch (setup.route) {
    case plan::Route::Advanced:
        m_header->setTitle(tr("What does Zuora show for Advanced SMTP?"));
        m_header->setSentence(
            tr("Copy the DKIM records from Zuora and paste them; we turn them into records for your DNS."));
        break;
    case plan::Route::External:
        m_header->setTitle(tr("Who carries your mail?"));
        m_header->setSentence(tr("Choose who sends, and give what only its console or its administrator knows."));
        break;
    case plan::Route::Default:
        m_header->setTitle(tr("Which address is in the tenant profile?"));
        m_header->setSentence(tr("Zuora’s default server sends in that name. It has to be in your domain."));
        break;
    }
    m_loading = false;
    store(); // names may have been completed with another domain since
}

void DetailsPage::leave()
{
    store();
}

bool DetailsPage::cancel()
{
    return section()->cancel();
}

QWidget *DetailsPage::firstFocus() const
{
    return section()->firstFocus();
}

} // namespace sw::ui
