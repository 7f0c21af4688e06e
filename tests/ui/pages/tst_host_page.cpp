// SPDX-License-Identifier: Apache-2.0
// "At your DNS host's own page" as a person meets it: from the menu of the records page, by mouse and keys. Failures
// first; what must never happen: a request that was not announced or not wanted, something opened that is no web page,
// words from outside read as more than words.
#include "core/dns/net/endpoint/server_spec.h"
#include "core/dns/net/stub_resolver.h"
#include "core/mail/https_fetch.h"
#include "resources/resources.h"
#include "tests/support/fake_resolver.h"
#include "tests/support/https_server.h"
#include "tests/support/listed_files.h"
#include "tests/ui/practice_wizard.h"
#include "tests/ui/tour.h"
#include "ui/pages/publish/host_page_dialog.h"
#include "ui/pages/publish/publish_button.h"
#include "ui/pages/records/records_page.h"
#include "ui/widgets/controls/busy_row.h"
#include "ui/widgets/panels/card.h"
#include "ui/widgets/panels/inline_message.h"
#include "ui/widgets/style/theme.h"
#include "ui/widgets/text/outside_text.h"
#include "ui/widgets/text/page_header.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QTest>

using namespace sw;
using namespace sw::ui;
using neighbours::FetchedFile;
using session::HostPage;
using Failure = FetchedFile::Failure;
using State = HostPage::State;

namespace {

constexpr int NeverMs = 600'000; // nothing here waits for it
constexpr char SettingsPath[] = "/v2/shop.example/settings";
constexpr char TemplatePath[] = "/v2/domainTemplates/providers/sendgrid.com/services/domain-auth";
constexpr char PanelUrl[] = "https://panel.host.example/dns/shop.example";

QByteArray settings(const QByteArray &name = "Host Inc.", const QByteArray &panel = PanelUrl)
{
    return "{\"providerId\":\"host.example\",\"providerName\":\"" + name +
           "\",\"urlAPI\":\"https://api.host.example\",\"urlControlPanel\":\"" + panel + "\"}";
}

FetchedFile file(const QByteArray &body, int status = 200, Failure failure = Failure::None)
{
    return {failure, status, {}, body};
}

} // namespace

class TestHostPage : public QObject
{
    Q_OBJECT

    test::FakeResolver m_resolver;
    test::ListedFiles m_files;
    std::unique_ptr<HostPage> m_page;
    QPointer<HostPageDialog> m_dialog;
    QList<QUrl> m_opened;
    bool m_hasBrowser = true;
    int m_operations = 0;

    void open(const QByteArray &vendor = {}, session::FileFetcher *files = nullptr)
    {
        m_page = std::make_unique<HostPage>(m_resolver, files != nullptr ? files : &m_files, NeverMs);
        show(vendor);
    }
    void show(const QByteArray &vendor = {})
    {
        m_dialog = new HostPageDialog(*m_page, {dns::DomainName::literal("shop.example"), vendor},
                                      vendor.isEmpty() ? QString() : QStringLiteral("SendGrid"));
        m_dialog->setAttribute(Qt::WA_DeleteOnClose);
        m_dialog->setOpener([this](const QUrl &url) {
            m_opened.append(url);
            return m_hasBrowser;
        });
        m_dialog->open();
        QVERIFY(QTest::qWaitForWindowExposed(m_dialog));
    }
    void look()
    {
        QTest::mouseClick(m_dialog->goOn(), Qt::LeftButton);
        QTRY_VERIFY(m_page->state() != State::Looking);
    }
    static QString withoutMarks(QString text)
    {
        return text.remove(QChar(0x2066)).remove(QChar(0x2068)).remove(QChar(0x2069));
    }
    QString said() const { return withoutMarks(m_dialog->result()->text()); }
    QString button() const { return m_dialog->goOn()->text().remove(u'&'); }
    QString saidAll() const
    {
        QStringList all{m_dialog->header()->sentence(), said()};
        for (const QLabel *label : m_dialog->findChildren<QLabel *>()) {
            if (label->isVisible())
                all.append(label->text());
        }
        return all.join(u'\n');
    }

private Q_SLOTS:
    void initTestCase() { initResources(); }

    void init()
    {
        m_operations = Operation::liveCount();
        m_resolver = {};
        m_resolver.addZone("_domainconnect.shop.example. 60 TXT \"api.host.example\"\n"
                           "api.host.example. 60 A 192.0.2.1\n");
        m_files.files.clear();
        m_files.fetched.clear();
        m_files.may = true;
        m_opened.clear();
        m_hasBrowser = true;
    }
    void cleanup()
    {
        delete m_dialog.data();
        m_page.reset();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QTRY_COMPARE(Operation::liveCount(), m_operations);
    }

    void nothingIsAskedBeforeThePersonSaysSo()
    {
        open("sendgrid");
        QTest::qWait(0);
        QVERIFY(m_resolver.asked().isEmpty());
        QVERIFY(m_files.fetched.isEmpty());
        const QString sentence = m_dialog->header()->sentence();
        QVERIFY2(sentence.contains(QLatin1String("_domainconnect.shop.example")), qPrintable(sentence));
        QVERIFY2(sentence.contains(QLatin1String("one HTTPS request")), qPrintable(sentence));
        QVERIFY2(sentence.contains(QLatin1String("template of SendGrid")), qPrintable(sentence));
        QVERIFY(m_dialog->goOn()->hasFocus());
        QVERIFY(m_dialog->goOn()->isDefault());
    }

    // The sentence names every request: without a template there is no second one, whoever the vendor is.
    void onlyWhatWasAnnounced()
    {
        m_files.files.insert(SettingsPath, file(settings()));
        open("zuora-advanced");
        QVERIFY(!m_dialog->header()->sentence().contains(QLatin1String("template")));
        look();
        QCOMPARE(m_files.fetched, QByteArrayList{SettingsPath});
        QVERIFY2(said().contains(QLatin1String("Copy the records into it by hand")), qPrintable(said()));
    }

    // A sentence that says what is so, and the next thing to do, for each way in which there is no page.
    void noPage_data()
    {
        QTest::addColumn<int>("failure");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *name, Failure failure, int status, const QByteArray &body, const char *words) {
            QTest::newRow(name) << int(failure) << status << body << QString::fromLatin1(words);
        };
        row("unreachable", Failure::Network, 0, {}, "api.host.example could not be reached.");
        row("late", Failure::Timeout, 0, {}, "api.host.example did not answer in time.");
        row("somebody else", Failure::Certificate, 0, {}, "api.host.example did not prove who it is");
        row("too large", Failure::TooLarge, 200, {}, "api.host.example sent far more");
        row("not found", Failure::None, 404, "{}", "api.host.example answered with HTTP status 404");
        row("a page", Failure::None, 200, "<html>", "What api.host.example sent as its settings cannot be understood.");
        row("nothing", Failure::None, 200, {}, "cannot be understood");
        row("a list", Failure::None, 200, "[1,2]", "cannot be understood");
    }
    void noPage()
    {
        QFETCH(int, failure);
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(QString, words);
        m_files.files.insert(SettingsPath, file(body, status, static_cast<Failure>(failure)));
        open();
        look();
        QVERIFY2(said().contains(words), qPrintable(said()));
        QVERIFY2(said().contains(QStringLiteral("Look again, or go to the DNS host’s panel by hand.")),
                 qPrintable(said()));
        QCOMPARE(m_dialog->result()->tone(), ToneRole::Careful);
        QCOMPARE(button(), QStringLiteral("Look again"));
        QVERIFY(m_dialog->goOn()->hasFocus());
        // And looking again is one key.
        m_files.files.insert(SettingsPath, file(settings()));
        QTest::keyClick(m_dialog->goOn(), Qt::Key_Return);
        QTRY_COMPARE(button(), QStringLiteral("Open the page"));
        QVERIFY(m_opened.isEmpty());
    }

    void resolverFails()
    {
        m_resolver.fail("_domainconnect.shop.example", dns::RecordType::TXT, dns::FailureKind::ServFail);
        open();
        look();
        QVERIFY2(said().contains(QLatin1String("We could not look up")), qPrintable(said()));
        QVERIFY2(!said().contains(QLatin1String("does not take part")), qPrintable(said()));
        QCOMPARE(button(), QStringLiteral("Look again"));
    }

    void doesNotTakePart()
    {
        m_resolver = {};
        open("sendgrid");
        look();
        QVERIFY2(said().contains(QLatin1String("does not take part")), qPrintable(said()));
        QVERIFY2(said().contains(QLatin1String("by hand")), qPrintable(said()));
        QVERIFY(m_files.fetched.isEmpty());
        QCOMPARE(button(), QStringLiteral("Close"));
        QTest::mouseClick(m_dialog->goOn(), Qt::LeftButton);
        QTRY_VERIFY(m_dialog == nullptr);
    }

    void keptFromAsking()
    {
        m_files.may = false;
        open("sendgrid");
        QVERIFY2(m_dialog->header()->sentence().contains(QLatin1String("by your settings")),
                 qPrintable(m_dialog->header()->sentence()));
        QVERIFY(!m_dialog->header()->sentence().contains(QLatin1String("HTTPS")));
        look();
        QVERIFY2(said().contains(QLatin1String("api.host.example, which was not asked")), qPrintable(said()));
        QVERIFY2(said().contains(QLatin1String("settings")), qPrintable(said()));
        QVERIFY(m_files.fetched.isEmpty());
        QCOMPARE(button(), QStringLiteral("Close"));
    }

    // Whatever stands in the file as the page, only a web page is ever opened.
    void strangePages_data()
    {
        QTest::addColumn<QByteArray>("panel");
        for (const char *panel :
             {"http://panel.host.example/", "javascript:alert(1)", "file:///etc/passwd", "ftp://panel.host.example/",
              "https://127.0.0.1/", "https://user:secret@panel.host.example/", "https://localhost/",
              "HTTPS//panel.host.example", "data:text/html,x", "https:///x", "smb://panel.host.example/share", ""})
            QTest::newRow(*panel == '\0' ? "none" : panel) << QByteArray(panel);
    }
    void strangePages()
    {
        QFETCH(QByteArray, panel);
        m_files.files.insert(SettingsPath, file(settings("Host Inc.", panel)));
        open();
        look();
        QVERIFY2(said().contains(QLatin1String("does not say where its page is")), qPrintable(said()));
        QCOMPARE(button(), QStringLiteral("Close"));
        QTest::keyClick(m_dialog->goOn(), Qt::Key_Return);
        QVERIFY(m_opened.isEmpty());
    }

    void strangeNames_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QString>("shown");
        QTest::newRow("markup") << QByteArray("<b>Host</b> <img src='https://x.example/'>&amp;")
                                << QStringLiteral("<b>Host</b> <img src='https://x.example/'>&amp;");
        QTest::newRow("line breaks") << QByteArray("Host\\n\\r\\nOpen the page:\\tnow")
                                     << QStringLiteral("Host Open the page: now");
        QTest::newRow("control characters")
            << QByteArray("Ho\\u0000st\\u001b[31m\\u0007") << QStringLiteral("Ho st[31m");
        QTest::newRow("direction") << QByteArray("Host \\u202egro.elpmaxe\\u202c\\u2066x\\u2069\\u200f")
                                   << QStringLiteral("Host gro.elpmaxex");
        QTest::newRow("a mnemonic") << QByteArray("Host && &Co") << QStringLiteral("Host && &Co");
        QTest::newRow("placeholders") << QByteArray("%1 %2 %n") << QStringLiteral("%1 %2 %n");
        QTest::newRow("nothing to see") << QByteArray("\\u200b\\u202e \\u0007") << QStringLiteral("host.example");
    }
    void strangeNames()
    {
        QFETCH(QByteArray, name);
        QFETCH(QString, shown);
        m_files.files.insert(SettingsPath, file(settings(name)));
        open();
        look();
        QCOMPARE(button(), QStringLiteral("Open the page"));
        bool seen = false;
        for (const QLabel *label : m_dialog->findChildren<QLabel *>()) {
            QCOMPARE(label->textFormat(), Qt::PlainText);
            QVERIFY(!label->openExternalLinks());
            if (label->isVisible())
                seen = seen || label->text().contains(shown);
        }
        QVERIFY2(seen, qPrintable(saidAll()));
    }

    void longNameIsCut()
    {
        const QString text = outsideText(QString(100, u'x'));
        QCOMPARE(text.size(), OutsideTextLimit + 2); // and its marks
        QVERIFY(text.contains(QChar(0x2026)));
        const QString pairs = outsideText(QString::fromUcs4(U"x") + QString::fromUcs4(U"\U0001F600").repeated(60));
        QVERIFY(pairs.isValidUtf16());
        QVERIFY(pairs.size() <= OutsideTextLimit + 2);
        QVERIFY(outsideText(QString(QChar(0xD800))).isValidUtf16());
        QVERIFY(outsideText({}).isEmpty());
    }

    void template_outcomes_data()
    {
        QTest::addColumn<int>("failure");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("words");
        QTest::newRow("silent") << int(Failure::Timeout) << 0 << QStringLiteral("did not say whether it knows");
        QTest::newRow("trouble") << int(Failure::None) << 503 << QStringLiteral("did not say whether it knows");
        QTest::newRow("no") << int(Failure::None) << 404
                            << QStringLiteral(
                                   "does not know the template of SendGrid: copy the records into it by hand");
        QTest::newRow("yes") << int(Failure::None) << 200
                             << QStringLiteral("knows the template of SendGrid: the vendor’s own console");
    }
    void template_outcomes()
    {
        QFETCH(int, failure);
        QFETCH(int, status);
        QFETCH(QString, words);
        m_files.files.insert(SettingsPath, file(settings()));
        m_files.files.insert(TemplatePath, file({}, status, static_cast<Failure>(failure)));
        open("sendgrid");
        look();
        QVERIFY2(said().contains(words), qPrintable(said()));
        QCOMPARE(m_files.fetched, (QByteArrayList{SettingsPath, TemplatePath}));
        QCOMPARE(button(), QStringLiteral("Open the page")); // whatever it says, there is a page
    }

    void opensThePage()
    {
        m_files.files.insert(SettingsPath, file(settings()));
        open();
        look();
        QVERIFY2(saidAll().contains(QLatin1String("panel.host.example")), qPrintable(saidAll())); // before it is opened
        QVERIFY2(saidAll().contains(QLatin1String("Host Inc.")), qPrintable(saidAll()));
        QVERIFY(m_opened.isEmpty());
        QVERIFY(m_dialog->goOn()->hasFocus());
        QTest::keyClick(m_dialog->goOn(), Qt::Key_Return);
        QCOMPARE(m_opened, QList<QUrl>{QUrl(QString::fromLatin1(PanelUrl))});
        QTRY_VERIFY(m_dialog == nullptr);
    }

    void noBrowser()
    {
        m_hasBrowser = false;
        m_files.files.insert(SettingsPath, file(settings()));
        open();
        look();
        QGuiApplication::clipboard()->clear();
        QTest::mouseClick(m_dialog->goOn(), Qt::LeftButton);
        QVERIFY2(said().contains(QLatin1String("on the clipboard")), qPrintable(said()));
        QCOMPARE(QGuiApplication::clipboard()->text(), QString::fromLatin1(PanelUrl));
        QVERIFY(m_dialog->isVisible());
    }

    void cancelledInTheMiddle_data()
    {
        QTest::addColumn<bool>("byEscape");
        QTest::newRow("by its button") << false;
        QTest::newRow("by Escape") << true;
    }
    void cancelledInTheMiddle()
    {
        QFETCH(bool, byEscape);
        open(); // the settings file never comes
        QTest::mouseClick(m_dialog->goOn(), Qt::LeftButton);
        QVERIFY(!m_dialog->goOn()->isEnabled());
        QTRY_VERIFY(m_dialog->busy()->cancelButton()->isVisible());
        QCOMPARE(m_files.fetched.size(), 1);
        if (byEscape)
            QTest::keyClick(m_dialog, Qt::Key_Escape);
        else
            QTest::mouseClick(m_dialog->busy()->cancelButton(), Qt::LeftButton);
        QCOMPARE(m_page->state(), State::Cancelled);
        QVERIFY2(said().contains(QLatin1String("Cancelled")), qPrintable(said()));
        QVERIFY(!m_dialog->busy()->isVisible());
        QVERIFY(m_dialog->isVisible());
        QCOMPARE(button(), QStringLiteral("Look again"));
        QVERIFY(m_dialog->goOn()->isEnabled());
        QVERIFY(m_dialog->goOn()->hasFocus());
        QTest::keyClick(m_dialog, Qt::Key_Escape); // now it closes
        QTRY_VERIFY(m_dialog == nullptr);
    }

    void closedWhileRunning()
    {
        open();
        QTest::mouseClick(m_dialog->goOn(), Qt::LeftButton);
        QTRY_COMPARE(m_files.fetched.size(), 1);
        delete m_dialog.data();
        QCOMPARE(m_page->state(), State::Idle); // nothing goes on behind it; cleanup() counts
    }

    void reopenedAsksAfresh()
    {
        m_files.files.insert(SettingsPath, file(settings()));
        open();
        look();
        QCOMPARE(button(), QStringLiteral("Open the page"));
        delete m_dialog.data();
        show();
        QCOMPARE(button(), QStringLiteral("Look for the page"));
        QVERIFY(said().isEmpty());
    }

    // The whole way over real sockets: DNS and TLS on loopback.
    void overRealSockets()
    {
        const test::TestAuthority authority;
        test::HttpsServer server(authority.issue("DNS:api.shop.example"));
        QVERIFY(server.listening);
        server.replies.insert(SettingsPath, test::httpReply("200 OK", settings()));
        practice::PracticeOptions zone;
        zone.zoneText = "shop.example. 300 IN SOA ns1.shop.example. h.shop.example. 1 300 300 300 60\n"
                        "shop.example. 300 IN NS ns1.shop.example.\nns1.shop.example. 300 IN A 127.0.0.1\n"
                        "api.shop.example. 300 IN A 127.0.0.1\n_domainconnect.shop.example. 300 IN TXT "
                        "\"api.shop.example:" +
                        QByteArray::number(server.port()) + "\"\n";
        auto world = practice::PracticeWorld::start(zone);
        QVERIFY(world.has_value());
        const SystemClock clock;
        dns::ResolverSettings how;
        how.resolvers = {*dns::parseServerSpec((*world)->resolvers().first())};
        how.authoritativePort = (*world)->authoritativePort();
        dns::StubResolver resolver(how, clock);
        struct Files final : session::FileFetcher
        {
            QSslCertificate trusted;
            [[nodiscard]] bool mayFetch() const override { return true; }
            [[nodiscard]] std::unique_ptr<Operation> fetch(const neighbours::WantedFile &file, Then then) override
            {
                mail::HttpsFetch::Options options{20'000, QSslConfiguration::defaultConfiguration()};
                options.tls.setCaCertificates({trusted});
                auto made = std::make_unique<mail::HttpsFetch>(file, options);
                QObject::connect(made.get(), &mail::HttpsFetch::finished, made.get(), std::move(then));
                return made;
            }
        } files;
        files.trusted = authority.certificate();
        m_page = std::make_unique<HostPage>(resolver, &files, NeverMs);
        show();
        QTest::mouseClick(m_dialog->goOn(), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(m_page->state() != State::Looking, 20'000);
        QCOMPARE(button(), QStringLiteral("Open the page"));
        QTest::mouseClick(m_dialog->goOn(), Qt::LeftButton);
        QCOMPARE(m_opened, QList<QUrl>{QUrl(QString::fromLatin1(PanelUrl))});
        delete m_dialog.data();
        m_page.reset();
    }

    // In practice nothing outside is asked, and the entry that needs a key is not there.
    void inPractice()
    {
        test::PracticeWizard wizard;
        bool seen = false;
        const auto lookAtRecords = [&](const QString &view) {
            if (seen || view != QLatin1String("records"))
                return;
            seen = true;
            auto *button = wizard.window->findChild<PublishButton *>();
            QVERIFY(button != nullptr && button->isVisible());
            QList<QAction *> shown;
            for (QAction *action : button->menu()->actions()) {
                if (action->isVisible())
                    shown.append(action);
            }
            QCOMPARE(shown.size(), 1);
            shown.first()->trigger();
            QPointer<HostPageDialog> dialog = wizard.window->findChild<HostPageDialog *>();
            QVERIFY(dialog != nullptr && dialog->isModal());
            QVERIFY2(dialog->header()->sentence().contains(QLatin1String("practice world, and nothing else")),
                     qPrintable(dialog->header()->sentence()));
            QTest::mouseClick(dialog->goOn(), Qt::LeftButton);
            HostPage &page = wizard.session->hostPage();
            QTRY_COMPARE_WITH_TIMEOUT(page.state(), State::Done, 20'000);
            QVERIFY2(dialog->result()->text().contains(QLatin1String("does not take part")),
                     qPrintable(dialog->result()->text()));
            QTest::mouseClick(dialog->goOn(), Qt::LeftButton);
            QTRY_VERIFY(dialog == nullptr);
        };
        test::Tour(*wizard.session, *wizard.window, lookAtRecords, test::Tour::Patience::Quick).run(*wizard.world);
        QVERIFY(seen);
    }
};

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const ui::Theme theme(application, ui::Scheme::Light);
    TestHostPage test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_host_page.moc"
