// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/all_pages.h"

#include "ui/pages/details/details_page.h"
#include "ui/pages/domain/domain_page.h"
#include "ui/pages/finish/finish_page.h"
#include "ui/pages/policy/policy_page.h"
#include "ui/pages/prove/prove_page.h"
#include "ui/pages/records/records_page.h"
#include "ui/pages/route/route_page.h"
#include "ui/pages/verify/verify_page.h"
#include "ui/wizard/wizard_window.h"

namespace sw::ui {

void addAllPages(WizardWindow &window, session::WizardSession &session, const PracticeSample &sample,
                 const QString &version)
{
    window.addPage(new DomainPage(session, sample));
    window.addPage(new RoutePage(session));
    window.addPage(new DetailsPage(session, sample));
    window.addPage(new PolicyPage(session));
    window.addPage(new RecordsPage(session));
    window.addPage(new VerifyPage(session));
    window.addPage(new ProvePage(session, sample));
    auto *finish = new FinishPage(session, version);
    window.addPage(finish);
    QObject::connect(&window, &WizardWindow::finished, finish, &FinishPage::exportChecklist);
    window.start();
}

} // namespace sw::ui
