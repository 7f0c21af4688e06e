// Writes a picture of every page into a folder, to be looked at. Not a test.
//
//     render_pages FOLDER [VARIANT]    VARIANT: light dark small double font200 rtl contrast (light when left out)
//
// Walks the practice world as an admin would: nothing but loopback is asked.
#include "core/dns/net/server_spec.h"
#include "core/dns/net/stub_resolver.h"
#include "core/practice/practice_world.h"
#include "core/session/wizard_session.h"
#include "resources/resources.h"
#include "ui/pages/advanced_section.h"
#include "ui/pages/all_pages.h"
#include "ui/pages/details_page.h"
#include "ui/pages/domain_page.h"
#include "ui/pages/external_section.h"
#include "ui/pages/message_drop.h"
#include "ui/pages/paste_box.h"
#include "ui/pages/policy_page.h"
#include "ui/pages/prove_page.h"
#include "ui/pages/record_table.h"
#include "ui/pages/route_page.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/evidence_view.h"
#include "ui/widgets/theme.h"
#include "ui/wizard/wizard_page.h"
#include "translations/translations.h"
#include "ui/wizard/wizard_window.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

#include <cstdio>

using namespace sw;

namespace {

class Panel : public session::Publisher
{
public:
    explicit Panel(practice::PracticeWorld &world)
        : m_world(world)
    {}
    void publish(const QList<plan::PlannedRecord> &records) override { (void)m_world.publish(records); }

private:
    practice::PracticeWorld &m_world;
};

class Tour
{
public:
    Tour(session::WizardSession &session, ui::WizardWindow &window, QString folder)
        : m_session(session)
        , m_window(window)
        , m_folder(std::move(folder))
    {}
    void run(practice::PracticeWorld &world);

private:
    void picture(const QString &name);
    void settle() { QTest::qWait(120); }
    void next()
    {
        m_window.next();
        settle();
    }
    template<class Condition>
    void until(Condition condition)
    {
        (void)QTest::qWaitFor(condition, 20'000);
        settle();
    }
    void domainAndRoute();
    void details(practice::PracticeWorld &world);
    void publishing();

    session::WizardSession &m_session;
    ui::WizardWindow &m_window;
    QString m_folder;
    int m_number = 0;
};

void Tour::picture(const QString &name)
{
    settle();
    const QString file =
        QStringLiteral("%1/%2-%3.png").arg(m_folder).arg(++m_number, 2, 10, QLatin1Char('0')).arg(name);
    (void)m_window.grab().save(file);
    // What scrolling would show.
    auto *page = m_window.page(m_window.currentStep());
    for (QWidget *up = page->parentWidget(); up != nullptr; up = up->parentWidget()) {
        auto *scroll = qobject_cast<QScrollArea *>(up);
        if (scroll == nullptr)
            continue;
        if (scroll->verticalScrollBar()->maximum() > 0 || scroll->horizontalScrollBar()->maximum() > 0) {
            std::printf("%s scrolls by %d, %d\n", qPrintable(name), scroll->horizontalScrollBar()->maximum(),
                        scroll->verticalScrollBar()->maximum());
            scroll->verticalScrollBar()->setValue(scroll->verticalScrollBar()->maximum());
            settle();
            (void)m_window.grab().save(QString(file).replace(QLatin1String(".png"), QLatin1String("-end.png")));
            scroll->verticalScrollBar()->setValue(0);
        }
    }
}

void Tour::domainAndRoute()
{
    auto *domain = qobject_cast<ui::DomainPage *>(m_window.page(ui::Step::Domain));
    const QString address = domain->field()->text();
    until([this] { return m_session.surveyActivity() == session::Activity::Done; });
    picture(QStringLiteral("domain"));
    domain->field()->setText(QStringLiteral("not a domain"));
    m_window.next();
    picture(QStringLiteral("domain-wrong"));
    domain->field()->setText(address);
    until([this] { return m_session.surveyActivity() == session::Activity::Done; });
    const auto chips = domain->findChildren<ui::ChipButton *>();
    if (chips.size() > 2) {
        QList<Evidence> evidence = m_session.survey().spf.evidence;
        auto *popup = ui::EvidencePopup::open(chips.at(2), QStringLiteral("SPF"), evidence);
        settle();
        (void)popup->grab().save(m_folder + QStringLiteral("/evidence.png"));
        popup->close();
    }
    next();
    picture(QStringLiteral("route"));
    auto *route = qobject_cast<ui::RoutePage *>(m_window.page(ui::Step::Route));
    for (QPushButton *button : route->findChildren<QPushButton *>()) {
        if (button->text().contains(QLatin1String("choose")))
            button->click();
    }
    for (QRadioButton *button : route->findChildren<QRadioButton *>()) {
        if (button->text() == QLatin1String("No"))
            button->click();
    }
    picture(QStringLiteral("route-help"));
}

void Tour::details(practice::PracticeWorld &world)
{
    auto *route = qobject_cast<ui::RoutePage *>(m_window.page(ui::Step::Route));
    route->card(plan::Route::Default)->setChecked(true);
    next();
    picture(QStringLiteral("details-default"));
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
    picture(QStringLiteral("details-own-server"));
    external->vendor()->setCurrentIndex(external->vendor()->findData(QByteArray("sendgrid")));
    external->paste()->setText(world.sampleSendGridPaste());
    picture(QStringLiteral("details-sendgrid"));
    m_window.back();
    route->card(plan::Route::Advanced)->setChecked(true);
    route->workflow()->setChecked(true);
    next();
    m_window.next();
    picture(QStringLiteral("details-advanced-empty"));
    m_window.back();
    route->workflow()->setChecked(false);
    next();
    page->advanced()->paste()->setText(world.samplePaste());
    picture(QStringLiteral("details-advanced"));
}

void Tour::publishing()
{
    next();
    picture(QStringLiteral("policy"));
    auto *policy = qobject_cast<ui::PolicyPage *>(m_window.page(ui::Step::Policy));
    policy->card(dmarc::Policy::Reject)->setChecked(true);
    policy->reports()->setText(QStringLiteral("dmarc@acme-billing.example, acme@reports.example.net"));
    picture(QStringLiteral("policy-early"));
    policy->card(dmarc::Policy::None)->setChecked(true);
    next();
    until([this] { return m_session.recordPlan().has_value(); });
    picture(QStringLiteral("records"));
    if (!m_session.recordPlan())
        return;
    // The SPF record with its tree.
    for (ui::RecordRow *row : m_window.page(ui::Step::Records)->findChildren<ui::RecordRow *>()) {
        if (m_session.recordPlan()->records.at(row->record()).purpose == plan::Purpose::Spf)
            row->setFocus();
    }
    picture(QStringLiteral("records-spf"));
    next();
    until([this] { return m_session.verification().has_value(); });
    picture(QStringLiteral("verify-not-yet"));
    m_session.publish(m_session.recordPlan()->records.mid(0, 3));
    QTest::qWait(700);
    until([this] { return !m_session.isAsking(); });
    picture(QStringLiteral("verify-some"));
    m_session.publish(m_session.recordPlan()->records);
    until([this] { return m_session.watchActivity() == session::Activity::Done; });
    picture(QStringLiteral("verify"));
    next();
    picture(QStringLiteral("prove"));
    auto *prove = qobject_cast<ui::ProvePage *>(m_window.page(ui::Step::Prove));
    prove->drop()->sampleButton()->click();
    until([this] { return m_session.proof().state() == session::MessageProof::State::Done; });
    picture(QStringLiteral("prove-passed"));
    next();
    picture(QStringLiteral("finish"));
}

void Tour::run(practice::PracticeWorld &world)
{
    domainAndRoute();
    details(world);
    publishing();
}

QPalette contrastPalette()
{
    QPalette palette(Qt::black);
    for (const auto role : {QPalette::Window, QPalette::Base, QPalette::Button, QPalette::ToolTipBase})
        palette.setColor(role, Qt::black);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::PlaceholderText})
        palette.setColor(role, Qt::white);
    palette.setColor(QPalette::Highlight, QColor(0x1aebff));
    palette.setColor(QPalette::HighlightedText, Qt::black);
    palette.setColor(QPalette::Link, QColor(0xffff00));
    return palette;
}

} // namespace

int main(int argc, char *argv[])
{
    const QByteArray variant = argc > 2 ? argv[2] : "light";
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    if (variant == "double")
        qputenv("QT_SCALE_FACTOR", "2");
    initResources();
    QApplication application(argc, argv);
    if (argc < 2) {
        std::printf("render_pages FOLDER [light|dark|small|double|font200|rtl|contrast]\n");
        return 2;
    }
    const QString folder = QString::fromLocal8Bit(argv[1]);
    QDir().mkpath(folder);
    QFont font(QStringLiteral("Inter"));
    font.setPointSizeF(variant == "font200" ? 21.0 : 10.5);
    QApplication::setFont(font);
    if (variant == "rtl")
        QApplication::setLayoutDirection(Qt::RightToLeft);
    installTranslations(application, QLocale(QLocale::English));
    const ui::Theme theme(application, variant == "dark" ? ui::Scheme::Dark : ui::Scheme::Light);
    if (variant == "contrast")
        QApplication::setPalette(contrastPalette());

    const auto tables =
        catalog::Catalog::load(QStringLiteral(":/senderwright/vendors"), QStringLiteral(":/senderwright/dns-hosts"));
    auto world = practice::PracticeWorld::start();
    if (!tables || !world) {
        std::printf("the practice world does not start\n");
        return 1;
    }
    dns::ResolverSettings settings;
    for (const QByteArray &spec : (*world)->resolvers())
        settings.resolvers.append(*dns::parseServerSpec(spec));
    settings.authoritativePort = (*world)->authoritativePort();
    const SystemClock clock;
    dns::StubResolver resolver(settings, clock);
    Panel panel(**world);
    const QByteArrayList specs = (*world)->resolvers();
    using Kind = verify::VantagePoint::Kind;
    session::WizardSession session(
        {resolver,
         *tables,
         clock,
         {{Kind::System, dns::Server::recursive(specs.value(0)), QStringLiteral("office")},
          {Kind::Public, dns::Server::recursive(specs.value(1)), QStringLiteral("far away")}},
         &panel});
    ui::WizardWindow window(session);
    ui::addAllPages(window, session,
                    {QStringLiteral("billing@") + (*world)->domain().toString(), (*world)->samplePaste(),
                     (*world)->sampleSendGridPaste(), (*world)->sampleMessage()},
                    QStringLiteral(SENDERWRIGHT_VERSION));
    const bool big = variant == "font200";
    window.resize(variant == "small" ? QSize(800, 600) : big ? QSize(1600, 1100) : QSize(1180, 740));
    if (variant == "double" || variant == "rtl")
        window.resize(1024, 700);
    window.show();
    Tour(session, window, folder).run(**world);
    return 0;
}
