// SPDX-License-Identifier: Apache-2.0
// Every golden plan in every format: the zone text loads in named-checkzone, a real NSD that serves it verifies as
// complete, JSON reads back as the same plan, and what dnscontrol, octoDNS and Terraform are given is well formed and
// says the same records.
#include "core/dns/facts/lookup_loop.h"
#include "core/dns/net/endpoint/server_spec.h"
#include "core/dns/net/stub_resolver.h"
#include "core/report/export/exports.h"
#include "core/report/text/value_forms.h"
#include "core/verify/matrix/verification.h"
#include "resources/resources.h"
#include "tests/core/plan/golden_scenes.h"
#include "tests/core/report/hcl_syntax.h"
#include "tests/support/schemas.h"
#include "tests/support/update_server.h"

#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace sw;
using namespace sw::plan;
using namespace sw::test;
using report::Format;

namespace {

const QString Harness = QStringLiteral(SENDERWRIGHT_SOURCE_DIR "/tests/core/report/");

QString program(const char *name)
{
    const QString folders = QStringLiteral("/usr/sbin:/usr/bin:/usr/local/bin:/bin:/sbin");
    return QStandardPaths::findExecutable(QLatin1String(name), folders.split(u':'));
}

struct Ran
{
    int code = -1;
    QByteArray out;
};

Ran run(const char *name, const QStringList &arguments, const QByteArray &input = {})
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program(name), arguments);
    if (!process.waitForStarted())
        return {-1, QByteArray(name) + " is not installed"};
    process.write(input);
    process.closeWriteChannel();
    process.waitForFinished(30'000);
    return {process.exitCode(), process.readAll()};
}

// As the harnesses print records: "owner ttl type hex-of-the-value".
QByteArray lineOf(const PlannedRecord &record)
{
    QByteArray value = record.valueText();
    if (record.type == dns::RecordType::CNAME || record.type == dns::RecordType::MX)
        value += '.';
    return record.name.toText() + ' ' + QByteArray::number(record.ttl) + ' ' + dns::typeName(record.type) + ' ' +
           value.toHex();
}

QByteArrayList sortedLines(const QByteArray &text)
{
    QByteArrayList lines = text.trimmed().split('\n');
    lines.removeAll(QByteArray());
    std::sort(lines.begin(), lines.end());
    return lines;
}

QByteArrayList expectedLines(const RecordPlan &plan, bool withKept)
{
    QByteArrayList lines;
    for (const PlannedRecord &record : plan.records) {
        const bool isKept = record.action == Action::Keep;
        if (record.action != Action::Remove && record.action != Action::Check && (withKept || !isKept))
            lines.append(lineOf(record));
    }
    std::sort(lines.begin(), lines.end());
    return lines;
}

} // namespace

class TestGoldenServed : public QObject
{
    Q_OBJECT
    catalog::Catalog m_catalog;
    const SystemClock m_clock{};
    const Schemas m_schemas;

    RecordPlan planOf(int index) const
    {
        const Scene scene = goldenScenes().at(index);
        return planned(scene.world(), scene.setup(), m_catalog);
    }

    // What the zone's administrator ends up with: the usual head, and our text.
    static QByteArray zoneOf(const RecordPlan &plan)
    {
        return "$TTL 3600\n@ IN SOA ns1 hostmaster 1 3600 600 86400 300\n@ IN NS ns1\nns1 IN A 127.0.0.1\n" +
               report::exportPlan(plan, Format::Zone);
    }

private Q_SLOTS:
    void initTestCase()
    {
        initResources();
        const auto loaded = catalog::Catalog::builtIn();
        QVERIFY(loaded.has_value());
        m_catalog = *loaded;
        for (const char *name : {"named-checkzone", "nsd", "node", "python3"})
            QVERIFY2(!program(name).isEmpty(), name);
    }

    void scenes_data()
    {
        QTest::addColumn<int>("index");
        const QList<Scene> all = goldenScenes();
        for (qsizetype i = 0; i < all.size(); ++i)
            QTest::newRow(all[i].name) << static_cast<int>(i);
    }

    void jsonReadsBack_data() { scenes_data(); }
    void jsonReadsBack()
    {
        QFETCH(int, index);
        const RecordPlan plan = planOf(index);
        const auto back = planFromJson(report::exportPlan(plan, Format::Json));
        QVERIFY2(back.has_value(), back ? "" : back.error().code.constData());
        QCOMPARE(*back, plan);
        const QString fault = m_schemas.faultIn(
            QStringLiteral("plan"), QJsonDocument::fromJson(report::exportPlan(plan, Format::Json)).object());
        QVERIFY2(fault.isEmpty(), qPrintable(fault));
    }

    void formatsSayTheSame_data() { scenes_data(); }
    void formatsSayTheSame()
    {
        QFETCH(int, index);
        const RecordPlan plan = planOf(index);
        const Ran js = run("node", {Harness + QStringLiteral("dnsconfig_harness.js")},
                           report::exportPlan(plan, Format::Dnscontrol));
        QVERIFY2(js.code == 0, js.out.constData());
        QCOMPARE(sortedLines(js.out), expectedLines(plan, false));
        const Ran yaml = run("python3", {Harness + QStringLiteral("octodns_harness.py"), plan.zone.toString()},
                             report::exportPlan(plan, Format::Octodns));
        QVERIFY2(yaml.code == 0, yaml.out.constData());
        QCOMPARE(sortedLines(yaml.out), expectedLines(plan, true));
        QByteArrayList wanted;
        for (const PlannedRecord &record : plan.records)
            wanted.append(actionName(record.action) + ' ' + record.name.toText() + ' ' + dns::typeName(record.type) +
                          ' ' + QByteArray::number(record.ttl) + ' ' +
                          report::valueAs(record, report::ValueForm::Raw).toUtf8().toHex());
        std::sort(wanted.begin(), wanted.end());
        for (const auto &[form, format] : {std::pair{"csv", Format::Csv}, std::pair{"tsv", Format::Tsv}}) {
            const Ran table = run("python3", {Harness + QStringLiteral("table_harness.py"), QLatin1String(form)},
                                  report::exportPlan(plan, format));
            QVERIFY2(table.code == 0, table.out.constData());
            QCOMPARE(sortedLines(table.out), wanted);
        }
        using enum report::TerraformProvider;
        for (const auto provider : {Route53, Cloudflare, Google, Azure}) {
            const QByteArray text = report::exportTerraform(plan, provider);
            const QByteArray fault = hclFault(text);
            QVERIFY2(fault.isEmpty(), (fault + '\n' + text).constData());
            if (program("terraform").isEmpty()) // not in Debian; where it is, its own reader has the last word
                continue;
            const Ran formatted =
                run("terraform", {QStringLiteral("fmt"), QStringLiteral("-no-color"), QStringLiteral("-")}, text);
            QVERIFY2(formatted.code == 0, (formatted.out + '\n' + text).constData());
        }
    }

    void zoneIsServedAndComplete_data() { scenes_data(); }
    void zoneIsServedAndComplete()
    {
        QFETCH(int, index);
        const RecordPlan plan = planOf(index);
        const QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("zone")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(zoneOf(plan));
        file.close();
        const Ran checked = run("named-checkzone",
                                {QStringLiteral("-i"), QStringLiteral("local"), plan.zone.toString(), file.fileName()});
        QVERIFY2(checked.code == 0, (checked.out + zoneOf(plan)).constData());

        QFile others(folder.filePath(QStringLiteral("others")));
        QVERIFY(others.open(QIODevice::WriteOnly));
        others.write(targetsOf(plan, UpdateServer::DkimKey));
        others.close();
        const quint16 port = freePort();
        const QByteArray place = folder.path().toUtf8();
        QFile conf(folder.filePath(QStringLiteral("nsd.conf")));
        QVERIFY(conf.open(QIODevice::WriteOnly));
        conf.write(
            "server:\n  ip-address: 127.0.0.1@" + QByteArray::number(port) +
            "\n  username: \"\"\n  chroot: \"\"\n  server-count: 1\n  database: \"\"\n  pidfile: \"\"\n  zonesdir: \"" +
            place + "\"\n  xfrdir: \"" + place + "\"\n  zonelistfile: \"" + place + "/list\"\n  xfrdfile: \"" + place +
            "/state\"\nremote-control:\n  control-enable: no\nzone:\n  name: \"" + plan.zone.toText() +
            "\"\n  zonefile: zone\nzone:\n  name: \".\"\n  zonefile: others\n");
        conf.close();
        RealServer nsd;
        QCOMPARE(nsd.start(QStringLiteral("nsd"), {QStringLiteral("-d"), QStringLiteral("-c"), conf.fileName()}),
                 QByteArray());

        dns::ResolverSettings settings;
        settings.resolvers = {*dns::parseServerSpec("127.0.0.1:" + QByteArray::number(port))};
        settings.authoritativePort = port;
        settings.timeoutMs = 2'000;
        const verify::VerifyRequest request{plan, {}, &m_catalog};
        verify::Verification result;
        const auto look = [&] {
            dns::StubResolver resolver(settings, m_clock);
            dns::LookupLoop loop(resolver, {},
                                 dns::stepNeeds([&](const dns::Facts &f) { return verify::verifyPlan(request, f); }));
            QSignalSpy ended(&loop, &dns::LookupLoop::finished);
            loop.start();
            if (ended.isEmpty())
                ended.wait(20'000);
            result = verify::partialVerification(request, loop.facts());
            return result.zone.state == dns::Zone::State::Found;
        };
        QTRY_VERIFY_WITH_TIMEOUT(look(), 20'000); // NSD needs a moment to begin
        // What was to be checked first is held back from the zone file.
        for (const verify::RecordStatus &status : result.records)
            QVERIFY2(verify::isGood(status.state) == (status.record.action != Action::Check),
                     (verify::stateName(status.state) + ' ' + status.record.name.toText()).constData());
        QCOMPARE(result.complete(), plan.count(Action::Check) == 0);
        QVERIFY(!result.records.isEmpty());
    }

    // The reader of HCL must be able to fail.
    void theReaderSeesFaults()
    {
        QVERIFY(hclFault("a = \"x\"\nb {\n  c = [1, \"y\"]\n}\n").isEmpty());
        for (const char *bad : {"a = \n", "a = \"x\n", "a = [1\n", "b {\n", "}\n", "a = \"${x}\"\n", "a = \"\\q\"\n",
                                "a = 1 2\n", "a b\n"})
            QVERIFY2(!hclFault(bad).isEmpty(), bad);
    }
};

QTEST_GUILESS_MAIN(TestGoldenServed)
#include "tst_golden_served.moc"
