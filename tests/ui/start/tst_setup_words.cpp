// SPDX-License-Identifier: Apache-2.0
// What is said about a saved setup.
#include "resources/resources.h"
#include "tests/support/utc_time.h"
#include "ui/start/setup_words.h"

#include <QLocale>
#include <QTest>

using namespace sw;
using namespace sw::ui;

namespace {

const QDateTime Now = sw::test::utcTime(QDate(2026, 11, 23), QTime(14, 30));

session::SetupEntry entryAt(const QByteArray &step)
{
    session::SetupEntry entry;
    entry.file = QStringLiteral("/x/y.senderwright");
    entry.saved.setup.domain = dns::DomainName::literal("example.com");
    entry.saved.title = QStringLiteral("example.com");
    entry.saved.step = step;
    entry.changedAt = Now.addSecs(-300);
    return entry;
}

} // namespace

class TestSetupWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        initResources();
        m_catalog = *catalog::Catalog::builtIn();
    }

    void damaged()
    {
        session::SetupEntry entry = entryAt("domain");
        entry.file = QStringLiteral("/x/<b>bad\u202E.senderwright");
        entry.problem = ParseError{"setup-not-json"};
        const SetupWords words = say(entry);
        QVERIFY(!words.canOpen);
        QVERIFY(words.title.contains(QLatin1String("bad")));
        QVERIFY(!words.title.contains(QChar(0x202E)));
        QVERIFY(!words.left.isEmpty());
        QCOMPARE(words.state.tone, ToneRole::Bad);
    }

    void newer()
    {
        session::SetupEntry entry = entryAt("records");
        entry.saved.version = session::SavedSetup::Version::Newer;
        QVERIFY(say(entry).left.contains(QLatin1String("newer")));
        QVERIFY(say(entry).canOpen);
    }

    void unknownStepIsTheFirst()
    {
        QCOMPARE(say(entryAt("hologram")).left, say(entryAt("domain")).left);
        QVERIFY(say(entryAt("records")).left != say(entryAt("domain")).left);
    }

    void routeOnlyOnceChosen()
    {
        QVERIFY(say(entryAt("domain")).route.isEmpty());
        session::SetupEntry entry = entryAt("details");
        QCOMPARE(say(entry).route, QStringLiteral("Advanced SMTP"));
        entry.saved.setup.route = plan::Route::External;
        QCOMPARE(say(entry).route, QStringLiteral("External SMTP"));
        entry.saved.setup.vendor.vendor = "own-server";
        QVERIFY(say(entry).route.contains(QLatin1String("own server")));
        entry.saved.setup.vendor.vendor = "sendgrid";
        QVERIFY(say(entry).route.contains(QLatin1String("SendGrid")));
        entry.saved.setup.vendor.vendor = "no-such-vendor";
        QCOMPARE(say(entry).route, QStringLiteral("External SMTP"));
    }

    void progress()
    {
        session::SetupEntry entry = entryAt("verify");
        entry.saved.progress = session::SavedProgress{6, 4, Now};
        QVERIFY(say(entry).left.startsWith(QLatin1String("4 of 6")));
        QCOMPARE(say(entry).state.tone, ToneRole::Waiting);
        entry.saved.progress->inPlace = 6;
        QCOMPARE(say(entry).state.tone, ToneRole::Good);
        entry.saved.step = "route"; // went back: what counts is what is to be done there
        QCOMPARE(say(entry).state.tone, ToneRole::Accent);
    }

    void noDomainYet()
    {
        session::SetupEntry entry = entryAt("domain");
        entry.saved.title.clear();
        QVERIFY(!say(entry).title.isEmpty());
    }

    void when_data()
    {
        QTest::addColumn<int>("secondsAgo");
        QTest::addColumn<QString>("words");
        QTest::newRow("clock set back") << -500 << QStringLiteral("just now");
        QTest::newRow("now") << 59 << QStringLiteral("just now");
        QTest::newRow("minutes") << 60 * 5 << QStringLiteral("5 minute(s) ago");
        QTest::newRow("today") << 3600 * 3 << QStringLiteral("today, 11:30");
        QTest::newRow("yesterday") << 3600 * 15 << QStringLiteral("yesterday, 23:30");
        QTest::newRow("long ago") << 86400 * 30 << QStringLiteral("24 October 2026");
    }
    void when()
    {
        QFETCH(int, secondsAgo);
        QFETCH(QString, words);
        QCOMPARE(whenText(Now.addSecs(-secondsAgo), Now, QLocale(QLocale::English, QLocale::UnitedKingdom)), words);
    }

    void whenUnknown() { QVERIFY(whenText({}, Now, QLocale::c()).isEmpty()); }

private:
    [[nodiscard]] SetupWords say(const session::SetupEntry &entry) const
    {
        return wordsFor(entry, m_catalog, Now, QLocale(QLocale::English, QLocale::UnitedKingdom));
    }

    catalog::Catalog m_catalog;
};

QTEST_MAIN(TestSetupWords)
#include "tst_setup_words.moc"
