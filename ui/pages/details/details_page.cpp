// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/details/details_page.h"

#include "core/session/wizard_session.h"
#include "ui/pages/details/advanced_section.h"
#include "ui/pages/details/default_section.h"
#include "ui/pages/details/external_section.h"
#include "ui/pages/details/no_mail_section.h"
#include "ui/pages/details/paste_box.h"
#include "ui/widgets/panels/card.h"
#include "ui/widgets/text/page_header.h"
#include "ui/widgets/text/text_label.h"
#include "ui/wizard/route_texts.h"

#include <QScopedValueRollback>
#include <QVBoxLayout>

namespace sw::ui {

DetailsPage::DetailsPage(session::WizardSession &session, const PracticeSample &sample, QWidget *parent)
    : WizardPage(Step::Details, parent)
    , m_session(session)
    , m_header(new PageHeader({}, {}, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2 * Grid);
    layout->addWidget(m_header);
    for (const plan::Route route : plan::AllRoutes) {
        DetailsSection *one = makeSection(route, sample);
        m_sections.insert(route, one);
        layout->addWidget(one);
    }
    m_workflowCard = new Card(this); // after the sections: tab order is the order of creation
    m_workflow = new PasteBox(tr("Paste the CNAMEs that Zuora Support sent for &Workflow"),
                              tr("names and values, in any layout"), m_workflowCard);
    m_workflow->setHelp(tr("Ask Zuora Global Support for them; they hold for Production and all sandboxes at once."));
    m_workflowCard->body()->addWidget(m_workflow);
    layout->addWidget(m_workflowCard);
    layout->addStretch();
    for (DetailsSection *one : std::as_const(m_sections))
        connect(one, &DetailsSection::changed, this, &DetailsPage::store);
    connect(m_workflow, &PasteBox::changed, this, &DetailsPage::store);
}

DetailsSection *DetailsPage::makeSection(plan::Route route, const PracticeSample &sample)
{
    switch (route) {
    case plan::Route::Advanced:
        return m_advanced = new AdvancedSection(m_session.catalog(), sample.advancedPaste, this);
    case plan::Route::External:
        return m_external = new ExternalSection(m_session.catalog(), sample.sendGridPaste, this);
    case plan::Route::Default:
        return new DefaultSection(this);
    case plan::Route::NoMail:
        return new NoMailSection(this);
    }
    Q_UNREACHABLE();
}

DetailsSection *DetailsPage::section() const
{
    return m_sections.value(m_session.setup().route);
}

void DetailsPage::store()
{
    if (m_loading)
        return;
    plan::SetupPlan setup = m_session.setup();
    for (const DetailsSection *one : std::as_const(m_sections))
        one->store(setup);
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
    for (DetailsSection *one : std::as_const(m_sections))
        one->load(setup);
    m_workflow->setDomain(setup.domain);
    m_workflow->setText(setup.workflowPasted);
    m_workflowCard->setVisible(setup.workflow && setup.route != plan::Route::NoMail);
    for (DetailsSection *one : std::as_const(m_sections))
        one->setVisible(one == section());
    const RouteTexts texts = routeTexts(setup.route);
    m_header->setTitle(texts.detailsTitle);
    m_header->setSentence(texts.detailsSentence);
    m_loading = false;
    store(); // the domain, which completes names, may have changed
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
