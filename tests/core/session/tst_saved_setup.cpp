// SPDX-License-Identifier: Apache-2.0
// What is kept of a setup: hostile and newer files first, then that nothing is lost on the way.
#include "core/report/findings/finding_text.h"
#include "core/session/store/saved_setup.h"
#include "tests/core/session/saved_samples.h"
#include "tests/support/schemas.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace sw;
using namespace sw::session;

class TestSavedSetup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refused_data();
    void refused();
    void newerIsForLookingAt();
    void newerInside();
    void newerThatMeansSomethingElse();
    void tooLarge();
    void deepNesting();
    void privateKeysAreLeftOut();
    void titlesAreOneLine();
    void nothingIsLost();
    void bareSetup();
    void holdsToTheSchema();
    void titleFromWhatThereIs();
};

namespace {

QByteArray changed(const std::function<void(QJsonObject &)> &change)
{
    QJsonObject object = QJsonDocument::fromJson(toJson(test::sampleSaved())).object();
    change(object);
    return QJsonDocument(object).toJson();
}

template<class Value>
QByteArray with(const char *name, const Value &value)
{
    return changed([&](QJsonObject &object) { object.insert(QLatin1String(name), QJsonValue(value)); });
}

} // namespace

void TestSavedSetup::refused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<QString>("field");
    const QByteArray bad = "setup-bad-field";
    QTest::newRow("empty") << QByteArray() << QByteArray("setup-not-json") << QString();
    QTest::newRow("half") << toJson(test::sampleSaved()).chopped(40) << QByteArray("setup-not-json") << QString();
    QTest::newRow("zeros") << QByteArray(100, '\0') << QByteArray("setup-not-json") << QString();
    QTest::newRow("array") << QByteArray("[]") << QByteArray("setup-not-json") << QString();
    QTest::newRow("another program's") << QByteArray("{\"schema\":1}") << bad << QStringLiteral("format");
    QTest::newRow("no schema") << QByteArray("{}") << bad << QStringLiteral("schema");
    QTest::newRow("schema 0") << with("schema", 0) << bad << QStringLiteral("schema");
    QTest::newRow("schema 1.5") << with("schema", 1.5) << bad << QStringLiteral("schema");
    QTest::newRow("schema in words") << with("schema", QStringLiteral("1")) << bad << QStringLiteral("schema");
    QTest::newRow("format") << with("format", QStringLiteral("x")) << bad << QStringLiteral("format");
    QTest::newRow("setup") << with("setup", 1) << bad << QStringLiteral("setup.schema");
    QTest::newRow("inside") << changed([](QJsonObject &object) {
        QJsonObject setup = object.value(QLatin1String("setup")).toObject();
        setup.insert(QStringLiteral("route"), QStringLiteral("scenic"));
        object.insert(QStringLiteral("setup"), setup);
    }) << bad << QStringLiteral("setup.route");
    QTest::newRow("typed is a text") << with("typed", QStringLiteral("x")) << bad << QStringLiteral("typed");
    QTest::newRow("typed number") << with("typed", QJsonObject{{QStringLiteral("address"), 1}}) << bad
                                  << QStringLiteral("typed");
    QTest::newRow("typed too long") << with("typed",
                                            QJsonObject{{QStringLiteral("address"), QString(MaxDraftLength + 1, u'x')}})
                                    << bad << QStringLiteral("typed");
    QJsonObject many;
    for (int i = 0; i <= MaxDrafts; ++i)
        many.insert(QString::number(i), QStringLiteral("x"));
    QTest::newRow("typed too many") << with("typed", many) << bad << QStringLiteral("typed");
    QTest::newRow("step") << with("step", QString(200, u'x')) << bad << QStringLiteral("step");
    QTest::newRow("title") << with("title", 7) << bad << QStringLiteral("title");
    QTest::newRow("time") << with("savedAt", QStringLiteral("yesterday")) << bad << QStringLiteral("savedAt");
    QTest::newRow("progress") << with("progress", QJsonObject{{QStringLiteral("planned"), -1}}) << bad
                              << QStringLiteral("progress.planned");
}

void TestSavedSetup::refused()
{
    QFETCH(QByteArray, json);
    QFETCH(QByteArray, code);
    QFETCH(QString, field);
    const auto saved = savedSetupFromJson(json);
    QVERIFY(!saved);
    QCOMPARE(saved.error().code, code);
    QCOMPARE(saved.error().args.value("field"), field);
    QVERIFY(report::errorText(saved.error()) != QString::fromLatin1(code)); // there are words for it
}

void TestSavedSetup::newerIsForLookingAt()
{
    const auto saved = savedSetupFromJson(changed([](QJsonObject &object) {
        object.insert(QStringLiteral("schema"), 2);
        object.insert(QStringLiteral("holograms"), true);
    }));
    QVERIFY(saved.has_value());
    QCOMPARE(saved->version, SavedSetup::Version::Newer);
    QCOMPARE(saved->setup, test::sampleSaved().setup);
    QCOMPARE(saved->drafts, test::sampleSaved().drafts);
}

void TestSavedSetup::newerInside()
{
    const auto saved = savedSetupFromJson(changed([](QJsonObject &object) {
        QJsonObject setup = object.value(QLatin1String("setup")).toObject();
        setup.insert(QStringLiteral("schema"), 3);
        object.insert(QStringLiteral("setup"), setup);
    }));
    QVERIFY(saved.has_value());
    QCOMPARE(saved->version, SavedSetup::Version::Newer);
}

void TestSavedSetup::newerThatMeansSomethingElse()
{
    for (const char *field : {"setup", "typed", "title"}) {
        const auto saved = savedSetupFromJson(changed([field](QJsonObject &object) {
            object.insert(QStringLiteral("schema"), 1e30); // however large
            object.insert(QLatin1String(field), false);
        }));
        QVERIFY2(!saved, field);
        QCOMPARE(saved.error().code, QByteArray("setup-newer-schema"));
    }
}

void TestSavedSetup::tooLarge()
{
    const auto saved = savedSetupFromJson(QByteArray(MaxSavedOctets + 1, ' '));
    QVERIFY(!saved);
    QCOMPARE(saved.error().code, QByteArray("setup-too-large"));
}

void TestSavedSetup::deepNesting()
{
    QVERIFY(!savedSetupFromJson(QByteArray(1'000'000, '[')));
    QByteArray deep = "{\"schema\":1,\"format\":\"senderwright-setup\",\"setup\":";
    for (int i = 0; i < 100'000; ++i)
        deep += "{\"a\":";
    QVERIFY(!savedSetupFromJson(deep));
}

void TestSavedSetup::privateKeysAreLeftOut()
{
    const QString key =
        QStringLiteral("-----BEGIN RSA PRIVATE KEY-----\nMIIsecretsecret\n-----END RSA PRIVATE KEY-----");
    const QString cut = QStringLiteral("-----BEGIN PRIVATE KEY-----\nMIIsecretsecret"); // copied without its end
    SavedSetup saved = test::sampleSaved();
    saved.setup.advanced.pasted = QStringLiteral("before\n%1\nafter").arg(key);
    saved.setup.vendor.pasted = cut;
    saved.setup.vendor.fields["region"] = key;
    saved.setup.workflowPasted = key;
    saved.setup.alsoSends = {{"google", {}, key}};
    saved.drafts["public-key"] = cut;
    const QByteArray json = toJson(saved);
    QVERIFY(!json.contains("secret"));
    const auto read = savedSetupFromJson(json);
    QVERIFY(read.has_value());
    QCOMPARE(read->setup.advanced.pasted, QStringLiteral("before\n\nafter"));
    // Copied without its beginning; two in a row; the first of two cut off.
    for (const QString &text : {key.mid(40), key + QLatin1Char('\n') + key, cut + QLatin1Char('\n') + key,
                                cut + QLatin1Char('\n') + cut, QString(key.mid(40) + key)}) {
        saved = {};
        saved.setup.advanced.pasted = text;
        QVERIFY2(!toJson(saved).contains("secret"), qPrintable(text));
    }
    saved.setup.advanced.pasted = QStringLiteral("-----BEGIN PUBLIC KEY-----\nMII\n-----END PUBLIC KEY-----");
    QVERIFY(savedSetupFromJson(toJson(saved))->setup == saved.setup); // public is public
}

void TestSavedSetup::titlesAreOneLine()
{
    const auto saved =
        savedSetupFromJson(with("title", QStringLiteral("a\nb\u202Ec\u0007d\u2028e") + QString(500, u'x')));
    QVERIFY(saved.has_value());
    QVERIFY(saved->title.startsWith(QLatin1String("a b c d e")));
    QCOMPARE(saved->title.size(), 200);
}

void TestSavedSetup::nothingIsLost()
{
    const SavedSetup saved = test::sampleSaved();
    const auto read = savedSetupFromJson(toJson(saved));
    QVERIFY(read.has_value());
    QVERIFY(*read == saved);
    // Every single one of the parts matters to the comparison.
    SavedSetup other = saved;
    other.drafts["address"] += u'x';
    QVERIFY(!(*read == other));
}

void TestSavedSetup::holdsToTheSchema()
{
    const test::Schemas schemas;
    for (const SavedSetup &saved : {SavedSetup{}, test::sampleSaved()})
        QCOMPARE(schemas.faultIn(QStringLiteral("setup"), QJsonDocument::fromJson(toJson(saved)).object()), QString());
}

void TestSavedSetup::bareSetup()
{
    const plan::SetupPlan setup = test::sampleSaved().setup;
    const auto read = savedSetupFromJson(plan::toJson(setup));
    QVERIFY(read.has_value());
    QCOMPARE(read->setup, setup);
    QCOMPARE(read->title, QStringLiteral("bücher.example"));
}

void TestSavedSetup::titleFromWhatThereIs()
{
    QCOMPARE(titleOf(test::sampleSaved().setup, QStringLiteral("x")), QStringLiteral("bücher.example"));
    QCOMPARE(titleOf({}, QStringLiteral(" billing@exa\n")), QStringLiteral("billing@exa"));
    QCOMPARE(titleOf({}, {}), QString());
}

QTEST_GUILESS_MAIN(TestSavedSetup)
#include "tst_saved_setup.moc"
