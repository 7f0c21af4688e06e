// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/tour.h"

#include "tests/support/fake_resolver.h"
#include "tests/support/listed_files.h"
#include "ui/pages/details/advanced_section.h"
#include "ui/pages/details/details_page.h"
#include "ui/pages/details/external_section.h"
#include "ui/pages/details/paste_box.h"
#include "ui/pages/domain/domain_page.h"
#include "ui/pages/policy/policy_page.h"
#include "ui/pages/prove/message_drop.h"
#include "ui/pages/prove/prove_page.h"
#include "ui/pages/publish/host_page_dialog.h"
#include "ui/pages/publish/publish_button.h"
#include "ui/pages/records/record_table.h"
#include "ui/pages/route/route_page.h"
#include "ui/widgets/controls/busy_row.h"
#include "ui/widgets/controls/chip.h"
#include "ui/widgets/panels/card.h"
#include "ui/widgets/panels/evidence_view.h"
#include "ui/wizard/wizard_page.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>

namespace sw::test {

Tour::Tour(session::WizardSession &session, ui::WizardWindow &window, Look look, Patience patience)
    : m_session(session)
    , m_window(window)
    , m_look(std::move(look))
    , m_patience(patience)
{}

void Tour::settle()
{
    QTest::qWait(120);
}

void Tour::view(const QString &name)
{
    settle();
    m_look(name);
}

void Tour::next()
{
    m_window.next();
    settle();
}

template<class Condition>
void Tour::until(Condition condition)
{
    (void)QTest::qWaitFor(condition, 45'000);
    settle();
}

void Tour::domainAndRoute()
{
    auto *domain = qobject_cast<ui::DomainPage *>(m_window.page(ui::Step::Domain));
    const QString address = domain->field()->text();
    until([this] { return m_session.surveyActivity() == session::Activity::Done; });
    view(QStringLiteral("domain"));
    domain->field()->setText(QStringLiteral("not a domain"));
    m_window.next();
    view(QStringLiteral("domain-wrong"));
    domain->field()->setText(address);
    until([this] { return m_session.surveyActivity() == session::Activity::Done; });
    const auto chips = domain->findChildren<ui::ChipButton *>();
    if (chips.size() > 2) {
        QList<Evidence> evidence = m_session.survey().spf.evidence;
        auto *popup = ui::EvidencePopup::open(chips.at(2), QStringLiteral("SPF"), evidence);
        view(QStringLiteral("evidence"));
        popup->close();
    }
    next();
    view(QStringLiteral("route"));
    auto *route = qobject_cast<ui::RoutePage *>(m_window.page(ui::Step::Route));
    for (QPushButton *button : route->findChildren<QPushButton *>()) {
        if (button->text().contains(QLatin1String("choose")))
            button->click();
    }
    for (QRadioButton *button : route->findChildren<QRadioButton *>()) {
        if (button->text() == QLatin1String("No"))
            button->click();
    }
    view(QStringLiteral("route-help"));
}

void Tour::details(practice::PracticeWorld &world)
{
    auto *route = qobject_cast<ui::RoutePage *>(m_window.page(ui::Step::Route));
    route->card(plan::Route::Default)->setChecked(true);
    next();
    view(QStringLiteral("details-default"));
    m_window.back();
    route->card(plan::Route::External)->setChecked(true);
    next();
    auto *page = qobject_cast<ui::DetailsPage *>(m_window.page(ui::Step::Details));
    auto *external = page->external();
    external->vendor()->setCurrentIndex(external->vendor()->findData(QByteArray("own-server")));
    for (QRadioButton *button : external->findChildren<QRadioButton *>()) {
        if (button->text().contains(QLatin1String("new key")))
            button->click();
    }
    view(QStringLiteral("details-own-server"));
    external->vendor()->setCurrentIndex(external->vendor()->findData(QByteArray("sendgrid")));
    external->paste()->setText(world.sampleSendGridPaste());
    view(QStringLiteral("details-sendgrid"));
    m_window.back();
    route->card(plan::Route::Advanced)->setChecked(true);
    route->workflow()->setChecked(true);
    next();
    m_window.next();
    view(QStringLiteral("details-advanced-empty"));
    m_window.back();
    route->workflow()->setChecked(false);
    next();
    page->advanced()->paste()->setText(world.samplePaste());
    view(QStringLiteral("details-advanced"));
}

void Tour::policy()
{
    next();
    view(QStringLiteral("policy"));
    auto *page = qobject_cast<ui::PolicyPage *>(m_window.page(ui::Step::Policy));
    page->card(dmarc::Policy::Reject)->setChecked(true);
    page->reports()->setText(QStringLiteral("dmarc@acme-billing.example, acme@reports.example.net"));
    view(QStringLiteral("policy-early"));
    page->card(dmarc::Policy::None)->setChecked(true);
}

void Tour::publishing()
{
    next();
    until([this] { return m_session.recordPlan().has_value(); });
    view(QStringLiteral("records"));
    if (!m_session.recordPlan())
        return;
    hostPage();
    // The SPF record with its tree.
    for (ui::RecordRow *row : m_window.page(ui::Step::Records)->findChildren<ui::RecordRow *>()) {
        if (m_session.recordPlan()->records.at(row->record()).purpose == plan::Purpose::Spf)
            row->setFocus();
    }
    view(QStringLiteral("records-spf"));
    next();
    until([this] { return m_session.verification().has_value(); });
    view(QStringLiteral("verify-not-yet"));
    m_session.practice().publish(m_session.recordPlan()->records.mid(0, 3));
    QTest::qWait(700);
    until([this] { return !m_session.isAsking(); });
    view(QStringLiteral("verify-some"));
    m_session.practice().publish(m_session.recordPlan()->records);
    if (m_patience == Patience::Whole)
        until([this] { return m_session.watchActivity() == session::Activity::Done; });
    else
        until([this] { return !m_session.isAsking(); });
    view(QStringLiteral("verify"));
    using Phase = practice::Lesson::Phase;
    m_session.practice().publishWithMistake(practice::Mistake::DoubledName);
    until([this] { return m_session.practice().lesson().phase() == Phase::Found; });
    view(QStringLiteral("verify-mistake"));
    m_session.practice().mendMistake();
    until([this] { return m_session.practice().lesson().phase() == Phase::Mended; });
    view(QStringLiteral("verify-mended"));
}

// The practice world's answer, and then those of a made-up host.
void Tour::hostPage()
{
    using State = session::HostPage::State;
    m_window.findChild<ui::PublishButton *>()->menu()->actions().last()->trigger();
    auto *dialog = m_window.findChild<ui::HostPageDialog *>();
    dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    view(QStringLiteral("host-page"));
    dialog->goOn()->click();
    until([this] { return m_session.hostPage().state() == State::Done; });
    view(QStringLiteral("host-page-none"));
    delete dialog;

    FakeResolver resolver;
    resolver.addZone("_domainconnect.shop.example. 60 TXT \"domainconnect.api.host.example\"\n"
                     "domainconnect.api.host.example. 60 A 192.0.2.1\n");
    ListedFiles files;
    session::HostPage page(resolver, &files);
    ui::HostPageDialog other(page, {dns::DomainName::literal("shop.example"), "sendgrid"}, QStringLiteral("SendGrid"),
                             &m_window);
    other.open();
    view(QStringLiteral("host-page-vendor"));
    other.goOn()->click();
    until([&other] { return other.busy()->cancelButton()->isVisible(); });
    view(QStringLiteral("host-page-busy"));
    other.busy()->cancelButton()->click();
    view(QStringLiteral("host-page-cancelled"));
    const auto look = [&](const char *name, neighbours::FetchedFile settings, const neighbours::FetchedFile &known) {
        files.files = {{"/v2/shop.example/settings", std::move(settings)},
                       {"/v2/domainTemplates/providers/sendgrid.com/services/domain-auth", known}};
        page.look({dns::DomainName::literal("shop.example"), "sendgrid"});
        until([&page] { return page.state() != State::Looking; });
        view(QLatin1String(name));
    };
    using Failure = neighbours::FetchedFile::Failure;
    const auto settings = [](const QByteArray &name, const QByteArray &panel) {
        return neighbours::FetchedFile{Failure::None,
                                       200,
                                       {},
                                       "{\"providerName\":\"" + name +
                                           "\",\"urlAPI\":\"https://domainconnect.api.host.example\","
                                           "\"urlControlPanel\":\"" +
                                           panel + "\"}"};
    };
    const QByteArray panel = "https://manage.dns.panel.host.example/zones/%domain%";
    look("host-page-unreachable", {Failure::Certificate, 0, {}, {}}, {});
    look("host-page-known", settings("Host Incorporated", panel), {Failure::None, 200, {}, {}});
    look("host-page-strange", settings("<b>" + QByteArray("long ").repeated(40) + "\\u202e", panel),
         {Failure::None, 404, {}, {}});
    look("host-page-nowhere", settings("Host Incorporated", "javascript:0"), {Failure::None, 500, {}, {}});
    files.may = false;
    look("host-page-kept", {}, {});
}

void Tour::proving()
{
    next();
    view(QStringLiteral("prove"));
    auto *prove = qobject_cast<ui::ProvePage *>(m_window.page(ui::Step::Prove));
    prove->drop()->sampleButton()->click();
    until([this] { return m_session.proof().state() == session::MessageProof::State::Done; });
    view(QStringLiteral("prove-passed"));
    next();
    view(QStringLiteral("finish"));
}

void Tour::run(practice::PracticeWorld &world)
{
    domainAndRoute();
    details(world);
    policy();
    publishing();
    proving();
}

} // namespace sw::test
