// SPDX-License-Identifier: Apache-2.0
// The settings: damaged, hostile and newer files, then that each one is kept.
#include "core/report/findings/finding_text.h"
#include "core/session/store/settings.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace sw;
using namespace sw::session;

class TestSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refused_data();
    void refused();
    void newerIsLeftAlone();
    void unwritable();
    void noFileYet();
    void eachIsKept();
    void damagedIsReplacedByTheNextChange();
};

namespace {

bool put(const QString &file, const QByteArray &content)
{
    QFile out(file);
    return out.open(QIODevice::WriteOnly) && out.write(content) == content.size();
}

} // namespace

void TestSettings::refused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("code");
    const QByteArray bad = "settings-bad-field";
    QTest::newRow("empty") << QByteArray() << QByteArray("settings-not-json");
    QTest::newRow("array") << QByteArray("[1]") << QByteArray("settings-not-json");
    QTest::newRow("no schema") << QByteArray("{}") << bad;
    QTest::newRow("newer") << QByteArray("{\"schema\":2}") << QByteArray("settings-newer-schema");
    QTest::newRow("theme") << QByteArray("{\"schema\":1,\"theme\":\"pink\"}") << bad;
    QTest::newRow("text too small") << QByteArray("{\"schema\":1,\"textPercent\":99}") << bad;
    QTest::newRow("text too large") << QByteArray("{\"schema\":1,\"textPercent\":100000}") << bad;
    QTest::newRow("text is text") << QByteArray("{\"schema\":1,\"textPercent\":\"150\"}") << bad;
    QTest::newRow("switch") << QByteArray("{\"schema\":1,\"onlyMine\":\"yes\"}") << bad;
    QTest::newRow("resolvers") << QByteArray("{\"schema\":1,\"resolvers\":[\"192.0.2.1\",7]}") << bad;
    QTest::newRow("resolver with a space") << QByteArray("{\"schema\":1,\"resolvers\":[\"192.0.2.1 x\"]}") << bad;
    QTest::newRow("resolver empty") << QByteArray("{\"schema\":1,\"resolvers\":[\"\"]}") << bad;
    QTest::newRow("too many resolvers") << QByteArray("{\"schema\":1,\"resolvers\":[") +
                                               QByteArray("\"1\",").repeated(20) + "\"1\"]}"
                                        << bad;
    QTest::newRow("world") << QByteArray("{\"schema\":1,\"world\":{\"schema\":1,\"vantagePoints\":[{}]}}")
                           << QByteArray("vantage-points-bad-entry");
    QTest::newRow("large") << QByteArray(6'000'000, ' ') << QByteArray("settings-too-large");
}

void TestSettings::refused()
{
    QFETCH(QByteArray, json);
    QFETCH(QByteArray, code);
    const auto settings = settingsFromJson(json);
    QVERIFY(!settings);
    QCOMPARE(settings.error().code, code);
    QVERIFY(report::errorText(settings.error()) != QString::fromLatin1(code));
}

void TestSettings::newerIsLeftAlone()
{
    const QTemporaryDir folder;
    const SettingsFile file(folder.filePath(QStringLiteral("settings.json")));
    QVERIFY(put(file.file(), "{\"schema\":9,\"future\":true}"));
    const auto saved = file.save(Settings());
    QVERIFY(!saved);
    QCOMPARE(saved.error().code, QByteArray("settings-newer-schema"));
    QFile after(file.file());
    QVERIFY(after.open(QIODevice::ReadOnly));
    QCOMPARE(after.readAll(), QByteArray("{\"schema\":9,\"future\":true}"));
}

void TestSettings::unwritable()
{
    const QTemporaryDir folder;
    QVERIFY(put(folder.filePath(QStringLiteral("in the way")), "x"));
    const SettingsFile file(folder.filePath(QStringLiteral("in the way/settings.json")));
    const auto saved = file.save(Settings());
    QVERIFY(!saved);
    QCOMPARE(saved.error().code, QByteArray("file-unwritable"));
}

void TestSettings::noFileYet()
{
    const QTemporaryDir folder;
    const SettingsFile file(folder.filePath(QStringLiteral("sub/settings.json")));
    const auto loaded = file.load();
    QVERIFY(loaded.has_value());
    QCOMPARE(*loaded, Settings());
    QVERIFY(!QFileInfo::exists(folder.filePath(QStringLiteral("sub"))));
}

void TestSettings::eachIsKept()
{
    const QTemporaryDir folder;
    const SettingsFile file(folder.filePath(QStringLiteral("sub/settings.json")));
    catalog::VantagePointTable world;
    catalog::PublicResolver one;
    one.id = "mine";
    one.name = QStringLiteral("Mine “ä”");
    one.operatorName = QStringLiteral("I");
    one.servers = {"192.0.2.7"};
    one.enabled = true;
    QVERIFY(world.add(one));
    QList<Settings> all(6);
    all[0].theme = Settings::Theme::Dark;
    all[1].textPercent = 200;
    all[2].asking = Settings::Asking::OnlyMine;
    all[3].resolvers = {"192.0.2.1", "tls://192.0.2.2#dns.example"};
    all[4].world = world;
    all[5].startedBefore = true;
    for (const Settings &settings : std::as_const(all)) {
        QVERIFY(!(settings == Settings()));
        QVERIFY(file.save(settings).has_value());
        const auto loaded = file.load();
        QVERIFY(loaded.has_value());
        QVERIFY(*loaded == settings);
    }
    QCOMPARE(QFile::permissions(file.file()) & QFileDevice::Permissions(0x77),
             QFileDevice::Permissions()); // owner-only
}

void TestSettings::damagedIsReplacedByTheNextChange()
{
    const QTemporaryDir folder;
    const SettingsFile file(folder.filePath(QStringLiteral("settings.json")));
    QVERIFY(put(file.file(), "{\"sche"));
    QVERIFY(!file.load());
    QVERIFY(file.save(Settings()).has_value());
    QVERIFY(file.load().has_value());
}

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
