// SPDX-License-Identifier: Apache-2.0
// Every table of the catalogue, one row a file; and that faults are named with file and place.
#include "core/catalog/json_schema.h"
#include "core/catalog/user_tables.h"

#include "resources/resources.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace sw;
using namespace sw::catalog;

namespace {

const QString Resources = QStringLiteral(SENDERWRIGHT_SOURCE_DIR "/resources");

void filesOf(const QString &folder)
{
    QTest::addColumn<QString>("file");
    for (const QString &name : QDir(Resources + folder).entryList({QStringLiteral("*.json")}, QDir::Files))
        QTest::newRow(qPrintable(name)) << name;
}

struct Sandbox // a copy of the resources with something spoiled
{
    QTemporaryDir folder;
    Sandbox()
    {
        QDir root(folder.path());
        root.mkpath(QStringLiteral("schemas"));
        root.mkpath(QStringLiteral("vendors"));
        root.mkpath(QStringLiteral("dns-hosts"));
        for (const char *name : {"vendor.schema.json", "dns-host.schema.json"})
            QFile::copy(Resources + QStringLiteral("/schemas/") + QLatin1String(name),
                        path("schemas/") + QLatin1String(name));
    }
    QString path(const char *part) const { return folder.path() + u'/' + QLatin1String(part); }
    void write(const char *part, const QByteArray &text) const
    {
        QFile file(path(part));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
    Expected<Catalog> load() const { return Catalog::load(path("vendors"), path("dns-hosts")); }
};

QByteArray vendorText(const QByteArray &id = "acme", const QByteArray &more = {}, const QByteArray &records = "[]")
{
    return R"({"schema":1,"id":")" + id + R"(","name":"Acme","kind":"external","records":)" + records +
           R"(,"spf":{"askedFor":false,"carriesDmarc":false,"sure":"general"},)"
           R"("alignment":{"dkimCarriesDmarc":true,"sure":"general"},"needsPaste":true,"sources":["x"],"checked":"2026-11")" +
           more + "}";
}

} // namespace

class TestTables : public QObject
{
    Q_OBJECT
    Catalog m_catalog;

private Q_SLOTS:
    void initTestCase()
    {
        initResources();
        const auto loaded =
            Catalog::load(Resources + QStringLiteral("/vendors"), Resources + QStringLiteral("/dns-hosts"));
        QVERIFY2(loaded.has_value(),
                 loaded ? ""
                        : qPrintable(loaded.error().args.value("file") + u' ' + loaded.error().args.value("place")));
        m_catalog = *loaded;
    }

    void faultsNameFileAndPlace_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("code");
        QTest::addColumn<QString>("place");
        QTest::newRow("syntax") << QByteArray("{\n  \"schema\": 1,,\n}") << QByteArray("catalog-not-json") << "2:16";
        QTest::newRow("array") << QByteArray("[]") << QByteArray("catalog-not-json") << "1:1";
        QTest::newRow("missing") << QByteArray("{\"schema\":1}") << QByteArray("catalog-bad-field") << "id";
        QTest::newRow("unknown field") << vendorText("acme", ",\"colour\":\"red\"") << QByteArray("catalog-bad-field")
                                       << "colour";
        QTest::newRow("wrong type") << vendorText("acme", ",\"notes\":\"x\"") << QByteArray("catalog-bad-field")
                                    << "notes";
        QTest::newRow("enum") << vendorText("acme").replace("external", "elsewhere") << QByteArray("catalog-bad-field")
                              << "kind";
        QTest::newRow("newer") << vendorText("acme").replace("\"schema\":1", "\"schema\":2")
                               << QByteArray("catalog-bad-field") << "schema";
        QTest::newRow("deep")
            << vendorText("acme", {},
                          R"([{"purpose":"dkim","type":"A","host":"h","value":"v","required":true,"sure":"general"}])")
            << QByteArray("catalog-bad-field") << "records[0].type";
        QTest::newRow("placeholder")
            << vendorText(
                   "acme", {},
                   R"([{"purpose":"dkim","type":"TXT","host":"{a b}.x","value":"v","required":true,"sure":"general"}])")
            << QByteArray("catalog-bad-placeholder") << "{a b}";
        QTest::newRow("id") << vendorText("other-id") << QByteArray("catalog-wrong-id") << "";
        QTest::newRow("port")
            << vendorText("acme",
                          R"(,"smtp":{"host":"h","startTlsPorts":[70000],"implicitTlsPorts":[],"authentication":"a"})")
            << QByteArray("catalog-bad-field") << "smtp.startTlsPorts[0]";
    }
    void faultsNameFileAndPlace()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, code);
        QFETCH(QString, place);
        const Sandbox box;
        box.write("vendors/acme.json", text);
        const auto catalog = box.load();
        QVERIFY(!catalog);
        QCOMPARE(catalog.error().code, code);
        QCOMPARE(catalog.error().args.value("file"), QStringLiteral("acme.json"));
        QCOMPARE(catalog.error().args.value("place"), place);
    }

    void aFaultInADnsHost()
    {
        const Sandbox box;
        box.write("dns-hosts/x.json", "{\"schema\":1,\"id\":\"x\"}");
        const auto catalog = box.load();
        QVERIFY(!catalog);
        QCOMPARE(catalog.error().args.value("file"), QStringLiteral("x.json"));
        QCOMPARE(catalog.error().args.value("place"), QStringLiteral("name"));
    }

    void aMissingFolderIsSaid()
    {
        const auto catalog = Catalog::load(Resources + QStringLiteral("/vendors"), QStringLiteral("/nowhere"));
        QVERIFY(!catalog);
        QCOMPARE(catalog.error().code, QByteArray("catalog-unreadable"));
        QCOMPARE(Catalog::load(QStringLiteral("/nowhere/vendors"), QStringLiteral("/nowhere")).error().code,
                 QByteArray("catalog-no-schema"));
    }

    void vendorFile_data() { filesOf(QStringLiteral("/vendors")); }
    void vendorFile()
    {
        QFETCH(QString, file);
        const Vendor *vendor = m_catalog.vendor(file.chopped(5).toUtf8());
        QVERIFY(vendor != nullptr);
        QVERIFY(!vendor->sources.isEmpty());
        for (const Field &field : vendor->fields) {
            QVERIFY2(
                field.standard.isEmpty() ||
                    checkedFieldValue(field, filledIn(field.standard, {{"domain", QStringLiteral("example.com")}})),
                field.name.constData());
        }
        const auto values = valuesFor(*vendor, dns::DomainName::literal("example.com"), {});
        for (const RecordTemplate &record : vendor->records) {
            QVERIFY2(record.host.endsWith(QLatin1String("{domain}")) ||
                         record.host.endsWith(QLatin1String("{sendingDomain}")),
                     qPrintable(record.host));
            const QString host = filledIn(record.host, values);
            QVERIFY2(hasPlaceholder(host) || dns::DomainName::fromUnicode(host), qPrintable(host));
            const QString value = filledIn(record.value, values);
            if (record.type == "CNAME" && !hasPlaceholder(value))
                QVERIFY2(dns::DomainName::fromUnicode(value), qPrintable(value));
            if (record.type == "MX")
                QVERIFY2(value.section(u' ', 0, 0).toInt() > 0, qPrintable(value));
        }
        QVERIFY2(!hasPlaceholder(filledIn(vendor->smtp.host, values)), qPrintable(vendor->smtp.host));
    }

    void dnsHostFile_data() { filesOf(QStringLiteral("/dns-hosts")); }
    void dnsHostFile()
    {
        QFETCH(QString, file);
        const DnsHost *host = m_catalog.dnsHost(file.chopped(5).toUtf8());
        QVERIFY(host != nullptr);
        QVERIFY(!host->name.isEmpty());
        QVERIFY(!(host->quotesForbidden && host->quoting == DnsHost::Quoting::Required));
        for (const QString &pattern : host->nameServerPatterns)
            QVERIFY2(pattern.contains(u'.') && pattern == pattern.toLower(), qPrintable(pattern));
    }

    void theWholeCatalogueIsThere()
    {
        const auto catalog =
            Catalog::load(QStringLiteral(":/senderwright/vendors"), QStringLiteral(":/senderwright/dns-hosts"));
        QVERIFY(catalog.has_value());
        QCOMPARE(catalog->vendors().size(), 25);
        QCOMPARE(catalog->dnsHosts().size(), 66);
        QCOMPARE(catalog->vendors().first().id, QByteArray("zuora-advanced"));
        QCOMPARE(catalog->vendors().last().id, QByteArray("other"));
        // What starts quickly is the same: these files are checked here, so that no start has to.
        const auto unchecked = Catalog::builtIn();
        QVERIFY(unchecked.has_value());
        QVERIFY(unchecked->vendors() == catalog->vendors());
        QVERIFY(unchecked->dnsHosts() == catalog->dnsHosts());
    }

    void usersFilesExtendIt()
    {
        const auto base =
            Catalog::load(Resources + QStringLiteral("/vendors"), Resources + QStringLiteral("/dns-hosts"));
        QVERIFY(base.has_value());
        const Sandbox box;
        box.write("vendors/acme.json", vendorText());
        box.write("vendors/postmark.json", vendorText("postmark"));
        const auto extended = base->extendedWith(box.path("vendors"), box.path("no-such-folder"));
        QVERIFY(extended.has_value());
        QCOMPARE(extended->vendors().size(), base->vendors().size() + 1);
        QVERIFY(extended->vendor("acme") != nullptr);
        QCOMPARE(extended->vendor("postmark")->name, QStringLiteral("Acme"));
        QCOMPARE(extended->dnsHosts().size(), 66);
    }

    void usersOwnFolder()
    {
        const Sandbox box;
        QVERIFY(QDir(box.folder.path()).mkpath(QStringLiteral("catalog/vendors")));
        box.write("catalog/vendors/acme.json", vendorText());
        const auto extended = tablesWith(box.path("catalog"));
        QVERIFY(extended.has_value());
        QVERIFY(extended->vendor("acme") != nullptr);
        QCOMPARE(extended->dnsHosts().size(), 66);
        QCOMPARE(tablesWith(box.path("nowhere"))->vendors().size(), 25); // no folder: no more than ours
        box.write("catalog/vendors/bad.json", "{\n  \"id\": }");
        const auto broken = tablesWith(box.path("catalog"));
        QCOMPARE(broken.error().code, QByteArray("catalog-not-json"));
        QCOMPARE(broken.error().args.value("file"), QStringLiteral("bad.json"));
        QVERIFY(broken.error().args.value("place").startsWith(u"2:"));
        QVERIFY(userTablesFolder().endsWith(QStringLiteral("/senderwright/catalog")));
    }

    void fieldValues_data()
    {
        QTest::addColumn<QString>("value");
        QTest::addColumn<QByteArray>("code");
        QTest::newRow("empty") << "" << QByteArray("field-required");
        QTest::newRow("bad") << "a b" << QByteArray("field-pattern");
        QTest::newRow("partly") << "ok then" << QByteArray("field-pattern");
        QTest::newRow("good") << " ok " << QByteArray();
    }
    void fieldValues()
    {
        QFETCH(QString, value);
        QFETCH(QByteArray, code);
        Field field;
        field.name = "x";
        field.pattern = QStringLiteral("[a-z]+");
        const auto checked = checkedFieldValue(field, value);
        QCOMPARE(checked ? QByteArray() : checked.error().code, code);
        if (checked)
            QCOMPARE(*checked, QStringLiteral("ok"));
    }

    void placeholdersAreFilledOnce()
    {
        QCOMPARE(filledIn(QStringLiteral("{a}.{b}.{c}"), {{"a", QStringLiteral("{b}")}, {"b", QStringLiteral("x")}}),
                 QStringLiteral("{b}.x.{c}"));
        QCOMPARE(filledIn(QStringLiteral("{open"), {}), QStringLiteral("{open"));
    }
};

QTEST_GUILESS_MAIN(TestTables)
#include "tst_tables.moc"
