// SPDX-License-Identifier: Apache-2.0
// The table of vantage points: the shipped one is whole, readable and understood; a user's is read with suspicion.
#include "app/shared/resolvers.h"
#include "core/catalog/json_schema.h"
#include "core/catalog/vantage_points.h"
#include "core/dns/net/endpoint/server_spec.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>

using namespace sw;
using namespace sw::catalog;
using namespace sw::dns;

class TestVantagePoints : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void hostile_data();
    void hostile();
    void shippedTable();
    void schemaHoldsForTheShippedTable();
    void schemaAndReaderAgree_data() { hostile_data(); }
    void schemaAndReaderAgree();
    void fallbacksComeFromTheTable();
    void changedByTheUser();
};

namespace {

QByteArray readFile(const char *path)
{
    QFile file(QStringLiteral(SENDERWRIGHT_SOURCE_DIR) + QLatin1String(path));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

void TestVantagePoints::hostile_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<QString>("field");
    const QByteArray good =
        R"({"id":"a","name":"A","operator":"O","place":{"kind":"anycast"},"filtering":"none","servers":["192.0.2.1"],"enabled":true,"suggested":true})";
    const auto table = [](const QByteArray &entries) {
        return QByteArray(R"({"schema":1,"vantagePoints":[)") + entries + "]}";
    };
    const auto bad = [&](const char *field, QByteArray from, const QByteArray &to) {
        QTest::newRow((QByteArray(field) + ' ' + to).constData())
            << table(QByteArray(good).replace(from, to)) << QByteArray("vantage-points-bad-entry")
            << QString::fromLatin1(field);
    };
    QTest::newRow("empty") << QByteArray() << QByteArray("vantage-points-not-json") << QString();
    QTest::newRow("newer") << QByteArray(R"({"schema":2,"vantagePoints":[]})")
                           << QByteArray("vantage-points-newer-schema") << QString();
    QTest::newRow("large") << QByteArray(4 * 1024 * 1024 + 1, ' ') << QByteArray("vantage-points-too-large")
                           << QString();
    QTest::newRow("twice") << table(good + ',' + good) << QByteArray("vantage-points-bad-entry")
                           << QStringLiteral("id");
    QTest::newRow("a string for an entry")
        << table("\"x\"") << QByteArray("vantage-points-bad-entry") << QStringLiteral("id");
    bad("id", "\"a\"", "\"A B\"");
    bad("name", "\"A\"", "5");
    bad("place", "anycast", "moon");
    bad("place", "anycast", "city");
    bad("filtering", "none", "some");
    bad("servers", "\"192.0.2.1\"", "");
    bad("servers", "\"192.0.2.1\"", "7");
    bad("operator", "\"O\"", "\"\"");
    bad("enabled", "\"enabled\":true", "\"enabled\":1");
    bad("suggested", "\"suggested\":true", "\"suggested\":\"yes\"");
    bad("unknown", "\"enabled\"", "\"colour\":\"red\",\"enabled\"");
    bad("privacy", "\"enabled\"", "\"privacy\":\"javascript:x\",\"enabled\"");
    QVERIFY(VantagePointTable::fromJson(table(good)));
}

void TestVantagePoints::hostile()
{
    QFETCH(QByteArray, json);
    const auto table = VantagePointTable::fromJson(json);
    QVERIFY(!table);
    QTEST(table.error().code, "code");
    QTEST(table.error().args.value("field"), "field");
}

void TestVantagePoints::shippedTable()
{
    const auto table = VantagePointTable::fromJson(readFile("/resources/vantage-points.json"));
    QVERIFY2(table, table ? "" : qPrintable(table.error().args.value("index") + table.error().args.value("field")));
    QVERIFY(table->all().size() > 150);
    int cities = 0;
    QSet<QByteArray> countries;
    for (const PublicResolver &resolver : table->all()) {
        for (const QByteArray &spec : resolver.servers) {
            const auto endpoint = parseServerSpec(spec);
            QVERIFY2(endpoint, (resolver.id + ' ' + spec).constData());
            QVERIFY2(!endpoint->addresses.isEmpty(), spec.constData()); // its name is never asked of the system
        }
        cities += resolver.where == PublicResolver::Where::City ? 1 : 0;
        countries.insert(resolver.country);
        QVERIFY2(resolver.counts() || !resolver.suggested || resolver.filtering == PublicResolver::Filtering::National,
                 resolver.id.constData());
    }
    QCOMPARE(cities, 131);
    QVERIFY(countries.size() > 40);
    QVERIFY(table->enabled().size() >= 5);
    QVERIFY(table->find("google") && table->find("dnscry-syd02"));
    QVERIFY(!QJsonDocument::fromJson(readFile("/resources/schemas/vantage-points.schema.json")).object().isEmpty());
    QCOMPARE(*VantagePointTable::fromJson(table->toJson()), *table);
}

void TestVantagePoints::schemaHoldsForTheShippedTable()
{
    const QJsonObject schema =
        QJsonDocument::fromJson(readFile("/resources/schemas/vantage-points.schema.json")).object();
    const QJsonObject shipped = QJsonDocument::fromJson(readFile("/resources/vantage-points.json")).object();
    const auto fault = catalog::faultAgainst(schema, shipped);
    QVERIFY2(!fault, fault ? qPrintable(fault->place) : "");
    // And what we write ourselves, after a user's changes.
    const auto table = VantagePointTable::fromJson(readFile("/resources/vantage-points.json"));
    QVERIFY(table);
    QVERIFY(!catalog::faultAgainst(schema, QJsonDocument::fromJson(table->toJson()).object()));
}

// What the schema refuses in an editor, the program refuses too.
void TestVantagePoints::schemaAndReaderAgree()
{
    QFETCH(QByteArray, json);
    const QJsonObject schema =
        QJsonDocument::fromJson(readFile("/resources/schemas/vantage-points.schema.json")).object();
    const QJsonDocument document = QJsonDocument::fromJson(json);
    const bool schemaHolds = document.isObject() && !catalog::faultAgainst(schema, document.object());
    QVERIFY(!schemaHolds || !VantagePointTable::fromJson(json));
}

void TestVantagePoints::fallbacksComeFromTheTable()
{
    auto table = *VantagePointTable::fromJson(readFile("/resources/vantage-points.json"));
    const QList<Endpoint> fallbacks = app::fallbackResolvers(table);
    QCOMPARE(fallbacks.size(), 4);
    for (const Endpoint &endpoint : fallbacks) {
        QCOMPARE(endpoint.protocol, Endpoint::Protocol::Https);
        QVERIFY(!endpoint.addresses.isEmpty()); // nobody has to be asked for its name
    }
    QCOMPARE(fallbacks.first().host, QByteArray("cloudflare-dns.com"));
    QVERIFY(table.moveTo("google", 0)); // the user's order counts
    QCOMPARE(app::fallbackResolvers(table).first().host, QByteArray("dns.google"));
    QVERIFY(table.setEnabled("google", false));
    QCOMPARE(app::fallbackResolvers(table).first().host, QByteArray("cloudflare-dns.com"));
    QVERIFY(app::fallbackResolvers({}).isEmpty());
}

void TestVantagePoints::changedByTheUser()
{
    VantagePointTable table;
    PublicResolver one{"one", QStringLiteral("One"), QStringLiteral("Me")};
    one.servers = {"192.0.2.1"};
    PublicResolver two = one;
    two.id = "two";
    QVERIFY(table.add(one) && table.add(two));
    QVERIFY(!table.add(one));
    QVERIFY(!table.add(PublicResolver{}));
    QVERIFY(table.moveTo("two", -5));
    QCOMPARE(table.all().first().id, QByteArray("two"));
    QVERIFY(table.moveTo("two", 99));
    QCOMPARE(table.all().last().id, QByteArray("two"));
    QVERIFY(table.setEnabled("two", true));
    QCOMPARE(table.enabled().size(), 1);
    QVERIFY(table.remove("two"));
    QVERIFY(!table.remove("two") && !table.moveTo("two", 0) && !table.setEnabled("two", true));
    QCOMPARE(*VantagePointTable::fromJson(table.toJson()), table);
}

QTEST_GUILESS_MAIN(TestVantagePoints)
#include "tst_vantage_points.moc"
