#include "ui/pages/publish_button.h"

#include "core/session/wizard_session.h"
#include "ui/pages/direct_publish_dialog.h"

#include <QMenu>

namespace sw::ui {

PublishButton::PublishButton(session::WizardSession &session, QWidget *parent)
    : QPushButton(tr("Publish d&irectly"), parent)
    , m_session(session)
{
    setAccessibleDescription(tr("For those who may change the zone from here"));
    auto *ways = new QMenu(this);
    ways->addAction(tr("With a &key for updates…"), this, &PublishButton::openUpdate);
    setMenu(ways);
    connect(&m_session, &session::WizardSession::planChanged, this, &PublishButton::refresh);
    refresh();
}

void PublishButton::refresh()
{
    const auto &plan = m_session.recordPlan();
    setVisible(m_session.direct() != nullptr && plan && plan->count(plan::Action::Keep) != plan->records.size());
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

} // namespace sw::ui
