// SPDX-License-Identifier: Apache-2.0
// The DNS host's own page, looked for: who is asked and who is not, that it ends once and in time, that it can be
// cancelled and destroyed at every moment; then once over real sockets, DNS and TLS on loopback.
#include "core/dns/net/endpoint/server_spec.h"
#include "core/dns/net/stub_resolver.h"
#include "core/mail/https_fetch.h"
#include "core/practice/practice_world.h"
#include "core/session/activities/host_page.h"
#include "tests/support/fake_resolver.h"
#include "tests/support/https_server.h"
#include "tests/support/listed_files.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>

using namespace sw;
using neighbours::FetchedFile;
using neighbours::WantedFile;
using plan::DomainConnectResult;
using session::HostPage;
using test::ListedFiles;
using Failure = FetchedFile::Failure;
using Host = DomainConnectResult::Host;
using State = HostPage::State;
using Template = DomainConnectResult::Template;

namespace {

constexpr int NeverMs = 600'000; // nothing here waits for it
constexpr char SettingsPath[] = "/v2/shop.example/settings";
constexpr char TemplatePath[] = "/v2/domainTemplates/providers/sendgrid.com/services/domain-auth";

QByteArray settingsText(const QByteArray &api)
{
    return "{\"providerId\":\"host.example\",\"providerName\":\"Host\",\"urlAPI\":\"https://" + api +
           "\",\"urlControlPanel\":\"https://panel.host.example/%domain%\"}";
}

// As app/gui makes them, trusting the authority of this test.
class HttpsFiles final : public session::FileFetcher
{
public:
    explicit HttpsFiles(const test::TestAuthority &authority)
        : m_authority(authority)
    {}
    int timeoutMs = 20'000;
    [[nodiscard]] bool mayFetch() const override { return true; }
    [[nodiscard]] std::unique_ptr<Operation> fetch(const WantedFile &file, Then then) override
    {
        mail::HttpsFetch::Options how{timeoutMs, QSslConfiguration::defaultConfiguration()};
        how.tls.setCaCertificates({m_authority.certificate()});
        auto made = std::make_unique<mail::HttpsFetch>(file, how);
        QObject::connect(made.get(), &mail::HttpsFetch::finished, made.get(), std::move(then));
        return made;
    }

private:
    const test::TestAuthority &m_authority;
};

} // namespace

class TestHostPage : public QObject
{
    Q_OBJECT

    const plan::DomainConnectWish m_wish{dns::DomainName::literal("shop.example"), "sendgrid"};
    test::FakeResolver m_resolver;
    ListedFiles m_files;
    int m_operations = 0;

    // Nobody answers for the name `silent`; empty: all do. So many files come.
    void onlyUpTo(const QByteArray &silent, int files)
    {
        for (const auto type : {dns::RecordType::TXT, dns::RecordType::A, dns::RecordType::AAAA}) {
            if (!silent.isEmpty())
                m_resolver.hang(silent, type);
        }
        if (files > 0)
            m_files.files.insert(SettingsPath, {Failure::None, 200, {}, settingsText("api.host.example")});
    }

    void rest(HostPage &page) { QTRY_VERIFY_WITH_TIMEOUT(page.state() != State::Looking, 30'000); }

private Q_SLOTS:
    void init()
    {
        m_operations = Operation::liveCount();
        m_resolver = {};
        m_resolver.addZone("_domainconnect.shop.example. 60 TXT \"api.host.example\"\n"
                           "api.host.example. 60 A 192.0.2.1\n");
        m_files = {};
    }
    void cleanup()
    {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QTRY_COMPARE(Operation::liveCount(), m_operations);
    }

    void notOfferedAndNobodyElseAsked()
    {
        m_resolver = {};
        HostPage page(m_resolver, &m_files, NeverMs);
        QSignalSpy ended(&page, &HostPage::ended);
        page.look(m_wish);
        QCOMPARE(page.state(), State::Looking);
        rest(page);
        QCOMPARE(page.state(), State::Done);
        QCOMPARE(page.result().state, Host::NotOffered);
        QVERIFY(m_files.fetched.isEmpty());
        QCOMPARE(m_resolver.asked().size(), 1);
        QCOMPARE(ended.count(), 1);
    }

    void notLookedUp()
    {
        m_resolver.fail("_domainconnect.shop.example", dns::RecordType::TXT, dns::FailureKind::ServFail);
        HostPage page(m_resolver, &m_files, NeverMs);
        page.look(m_wish);
        rest(page);
        QCOMPARE(page.result().state, Host::NotLookedUp);
        QVERIFY(m_files.fetched.isEmpty());
    }

    // "Only my name servers and my resolver": the DNS question is theirs, the request would not be.
    void keptFromAsking_data()
    {
        QTest::addColumn<bool>("practice");
        QTest::newRow("by the settings") << false;
        QTest::newRow("practice") << true;
    }
    void keptFromAsking()
    {
        QFETCH(bool, practice);
        m_files.may = false;
        HostPage page(m_resolver, practice ? nullptr : &m_files, NeverMs);
        QCOMPARE(page.hasFetcher(), !practice);
        QVERIFY(!page.mayFetch());
        QSignalSpy ended(&page, &HostPage::ended);
        page.look(m_wish);
        rest(page);
        QCOMPARE(page.state(), State::Kept);
        QCOMPARE(page.asked(), dns::DomainName::literal("api.host.example"));
        QVERIFY(m_files.fetched.isEmpty());
        QCOMPARE(ended.count(), 1);
        m_files.may = true; // the person changed their mind
        m_files.files.insert(SettingsPath, {Failure::None, 200, {}, settingsText({})});
        page.look(m_wish);
        rest(page);
        QCOMPARE(page.state(), practice ? State::Kept : State::Done);
    }

    void saidSoBetweenTheRequests()
    {
        struct Forbidding final : session::FileFetcher
        {
            ListedFiles &files;
            explicit Forbidding(ListedFiles &others)
                : files(others)
            {}
            [[nodiscard]] bool mayFetch() const override { return files.fetched.isEmpty(); }
            [[nodiscard]] std::unique_ptr<Operation> fetch(const WantedFile &file, Then then) override
            {
                return files.fetch(file, std::move(then));
            }
        } forbidding(m_files);
        m_files.files.insert(SettingsPath, {Failure::None, 200, {}, settingsText("api.host.example")});
        HostPage page(m_resolver, &forbidding, NeverMs);
        page.look(m_wish);
        rest(page);
        QCOMPARE(page.state(), State::Kept);
        QCOMPARE(m_files.fetched, QByteArrayList{SettingsPath});
    }

    void endsInTime_data()
    {
        QTest::addColumn<QByteArray>("silent"); // the name that nobody answers for
        QTest::addColumn<int>("files");         // that come
        QTest::addColumn<int>("state");
        QTest::addColumn<int>("known");
        QTest::newRow("the record") << QByteArray("_domainconnect.shop.example") << 0 << int(Host::NotLookedUp)
                                    << int(Template::NotAsked);
        QTest::newRow("the address") << QByteArray("api.host.example") << 0 << int(Host::NotLookedUp)
                                     << int(Template::NotAsked);
        QTest::newRow("the settings") << QByteArray() << 0 << int(Host::NotReached) << int(Template::NotAsked);
        QTest::newRow("the template") << QByteArray() << 1 << int(Host::Found) << int(Template::NotSaid);
    }
    void endsInTime()
    {
        QFETCH(QByteArray, silent);
        QFETCH(int, files);
        QFETCH(int, state);
        QFETCH(int, known);
        onlyUpTo(silent, files);
        HostPage page(m_resolver, &m_files, 100);
        QSignalSpy ended(&page, &HostPage::ended);
        page.look(m_wish);
        rest(page);
        QCOMPARE(page.state(), State::Done);
        QCOMPARE(int(page.result().state), state);
        QCOMPARE(int(page.result().known), known);
        if (state == int(Host::NotReached))
            QCOMPARE(page.settingsFile().failure, Failure::Timeout);
        QCOMPARE(ended.count(), 1);
    }

    // The moment is given by what never answers.
    void cancelledInTheMiddle_data() { endsInTime_data(); }
    void cancelledInTheMiddle()
    {
        QFETCH(QByteArray, silent);
        QFETCH(int, files);
        onlyUpTo(silent, files);
        const qsizetype fetches = silent.isEmpty() ? files + 1 : 0;
        HostPage page(m_resolver, &m_files, NeverMs);
        QSignalSpy ended(&page, &HostPage::ended);
        page.cancel(); // nothing runs: nothing ends
        QCOMPARE(ended.count(), 0);
        page.look(m_wish);
        QTRY_VERIFY(!m_resolver.asked().isEmpty() && m_files.fetched.size() == fetches);
        page.cancel();
        QCOMPARE(page.state(), State::Cancelled);
        QCOMPARE(ended.count(), 1);
        QTest::qWait(0);
        page.cancel();
        QCOMPARE(ended.count(), 1);
        QCOMPARE(m_files.fetched.size(), fetches); // nothing goes on behind our back

        m_resolver = {}; // and it can be looked again
        page.look(m_wish);
        rest(page);
        QCOMPARE(page.result().state, Host::NotOffered);
        QCOMPARE(ended.count(), 2);
    }

    void destroyedInTheMiddle_data() { endsInTime_data(); }
    void destroyedInTheMiddle()
    {
        QFETCH(QByteArray, silent);
        QFETCH(int, files);
        onlyUpTo(silent, files);
        const qsizetype fetches = silent.isEmpty() ? files + 1 : 0;
        auto page = std::make_unique<HostPage>(m_resolver, &m_files, NeverMs);
        page->look(m_wish);
        QTRY_VERIFY(!m_resolver.asked().isEmpty() && m_files.fetched.size() == fetches);
        page.reset(); // cleanup() counts what is left
    }

    void lookedAgainWhileLooking()
    {
        m_resolver.hang("_domainconnect.shop.example", dns::RecordType::TXT);
        HostPage page(m_resolver, &m_files, NeverMs);
        QSignalSpy ended(&page, &HostPage::ended);
        page.look(m_wish);
        page.look({dns::DomainName::literal("other.example"), {}});
        rest(page);
        QCOMPARE(page.result().state, Host::NotOffered);
        QCOMPARE(ended.count(), 1); // of the second
    }

    // The receiver may destroy the page in the middle of its signal's turn, by way of the event loop.
    void resetFromItsOwnSignal()
    {
        m_resolver = {};
        HostPage page(m_resolver, &m_files, NeverMs);
        connect(&page, &HostPage::ended, this, [&page] { page.reset(); });
        page.look(m_wish);
        rest(page);
        QCOMPARE(page.state(), State::Idle);
    }

    void overRealSockets_data()
    {
        QTest::addColumn<QByteArray>("certificate");
        QTest::addColumn<QByteArray>("reply"); // of the settings file; "@": the good one
        QTest::addColumn<QByteArray>("question");
        QTest::addColumn<int>("state");
        QTest::addColumn<int>("known");
        const auto row = [](const char *name, const QByteArray &certificate, const QByteArray &reply,
                            const QByteArray &question, Host state, Template known) {
            QTest::newRow(name) << certificate << reply << question << int(state) << int(known);
        };
        const QByteArray right = "DNS:api.shop.example";
        const QByteArray yes = test::httpReply("200 OK", "{}");
        row("somebody else", "DNS:other.example", "@", yes, Host::NotReached, Template::NotAsked);
        row("not found", right, test::httpReply("404 Not Found", ""), yes, Host::NotReached, Template::NotAsked);
        row("elsewhere", right, test::httpReply("302 Found\r\nLocation: https://api.shop.example/x", ""), yes,
            Host::NotReached, Template::NotAsked);
        row("a page", right, test::httpReply("200 OK", "<html>hello</html>"), yes, Host::NotReached,
            Template::NotAsked);
        row("far too large", right, test::httpReply("200 OK", QByteArray(200'000, ' ')), yes, Host::NotReached,
            Template::NotAsked);
        row("cut off", right, "HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n{\"providerId\"", yes, Host::NotReached,
            Template::NotAsked);
        row("does not know it", right, "@", test::httpReply("404 Not Found", ""), Host::Found, Template::Unknown);
        row("trouble", right, "@", test::httpReply("500 Oops", ""), Host::Found, Template::NotSaid);
        row("knows it", right, "@", yes, Host::Found, Template::Known);
    }
    void overRealSockets()
    {
        QFETCH(QByteArray, certificate);
        QFETCH(QByteArray, reply);
        QFETCH(QByteArray, question);
        QFETCH(int, state);
        QFETCH(int, known);
        const test::TestAuthority authority;
        test::HttpsServer server(authority.issue(certificate));
        QVERIFY(server.listening);
        const QByteArray at = "api.shop.example:" + QByteArray::number(server.port());
        server.replies.insert(SettingsPath, reply == "@" ? test::httpReply("200 OK", settingsText(at)) : reply);
        server.replies.insert(TemplatePath, question);
        practice::PracticeOptions zone;
        zone.zoneText = "shop.example. 300 IN SOA ns1.shop.example. h.shop.example. 1 300 300 300 60\n"
                        "shop.example. 300 IN NS ns1.shop.example.\nns1.shop.example. 300 IN A 127.0.0.1\n"
                        "api.shop.example. 300 IN A 127.0.0.1\n"
                        "_domainconnect.shop.example. 300 IN TXT \"" +
                        at + "\"\n";
        auto world = practice::PracticeWorld::start(zone);
        QVERIFY(world.has_value());
        const SystemClock clock;
        dns::ResolverSettings settings;
        settings.resolvers = {*dns::parseServerSpec((*world)->resolvers().first())};
        settings.authoritativePort = (*world)->authoritativePort();
        dns::StubResolver resolver(settings, clock);
        HttpsFiles files(authority);
        HostPage page(resolver, &files, NeverMs);
        QSignalSpy ended(&page, &HostPage::ended);
        page.look(m_wish);
        rest(page);
        QCOMPARE(page.state(), State::Done);
        QCOMPARE(int(page.result().state), state);
        QCOMPARE(int(page.result().known), known);
        QCOMPARE(page.asked(), dns::DomainName::literal("api.shop.example"));
        QCOMPARE(ended.count(), 1);
        if (page.result().host) {
            QCOMPARE(page.result().host->controlPanel, QUrl(QStringLiteral("https://panel.host.example/shop.example")));
            QCOMPARE(server.paths, (QByteArrayList{SettingsPath, TemplatePath}));
        }
    }
};

QTEST_GUILESS_MAIN(TestHostPage)
#include "tst_host_page.moc"
