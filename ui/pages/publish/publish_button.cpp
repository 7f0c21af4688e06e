// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/publish/publish_button.h"

#include "core/session/wizard_session.h"
#include "ui/pages/publish/direct_publish_dialog.h"
#include "ui/pages/publish/host_page_dialog.h"

#include <QMenu>

namespace sw::ui {

PublishButton::PublishButton(session::WizardSession &session, QWidget *parent)
    : QPushButton(tr("Publish d&irectly"), parent)
    , m_session(session)
{
    setAccessibleDescription(tr("For those who may change the zone from here"));
    auto *ways = new QMenu(this);
    m_withKey = ways->addAction(tr("With a &key for updates…"), this, &PublishButton::openUpdate);
    ways->addAction(tr("At your DNS &host’s own page…"), this, &PublishButton::openHostPage);
    setMenu(ways);
    connect(&m_session, &session::WizardSession::planChanged, this, &PublishButton::refresh);
    refresh();
}

void PublishButton::refresh()
{
    const auto &plan = m_session.recordPlan();
    m_withKey->setVisible(m_session.direct() != nullptr);
    setVisible(plan && std::any_of(plan->records.begin(), plan->records.end(),
                                   [](const plan::PlannedRecord &r) { return plan::isChange(r.action); }));
}

void PublishButton::openUpdate()
{
    if (m_session.direct() == nullptr || !m_session.recordPlan())
        return;
    const plan::RecordPlan &plan = *m_session.recordPlan();
    auto *dialog = new DirectPublishDialog(
        *m_session.direct(), plan, session::DirectPublishing::primaryOf(m_session.survey().zone, plan), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void PublishButton::openHostPage()
{
    if (!m_session.recordPlan())
        return;
    const plan::DomainConnectWish wish = m_session.hostPageWish();
    const catalog::Vendor *vendor = m_session.catalog().vendor(wish.vendor);
    auto *dialog =
        new HostPageDialog(m_session.hostPage(), wish, vendor != nullptr ? vendor->name : QString(), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace sw::ui
