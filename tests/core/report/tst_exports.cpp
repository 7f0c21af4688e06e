// SPDX-License-Identifier: Apache-2.0
// Exports: quoting, splitting, every action in every format; the zone loads in named-checkzone.
#include "tests/core/report/sample_plans.h"

#include "core/report/export/exports.h"
#include "core/report/text/value_forms.h"

#include <QJsonDocument>
#include <QProcess>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

using namespace sw;
using report::Format;

namespace {

QList<plan::RecordPlan> plans()
{
    return {test::advancedPlan(),
            test::sendgridPlan(),
            test::ownServerPlan(test::Rsa2048Characters),
            test::ownServerPlan(test::Rsa4096Characters),
            test::defaultPlan(),
            test::largePlan(60)};
}

plan::RecordPlan hostilePlan()
{
    plan::RecordPlan plan = test::advancedPlan();
    plan.records[3].data =
        dns::TxtData{{QByteArray("=cmd|' /C calc'!A0 \"x\" \\ ${var.a} %{if} '; drop\n// */ </script>;\ttab\xff")}};
    plan.records[3].before = {"evil\n; $INCLUDE /etc/passwd\n\")"};
    plan.records[4].name = dns::DomainName::literal("a\\\"b\\;c\\$d.acme-billing.com");
    return plan;
}

// RFC 4180, enough of it to read back what we write.
QList<QStringList> csv(const QByteArray &text)
{
    QList<QStringList> rows{{QString()}};
    bool quoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text.at(i);
        if (quoted && c == '"' && i + 1 < text.size() && text.at(i + 1) == '"') {
            rows.last().last() += u'"';
            ++i;
        } else if (c == '"') {
            quoted = !quoted;
        } else if (!quoted && c == ',') {
            rows.last().append(QString());
        } else if (!quoted && c == '\r') {
            continue;
        } else if (!quoted && c == '\n') {
            rows.append({QString()});
        } else {
            rows.last().last() += QChar::fromLatin1(c);
        }
    }
    rows.removeLast();
    return rows;
}

} // namespace

class TestExports : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void namesOfFormats()
    {
        for (const Format format : report::AllFormats) {
            QCOMPARE(report::formatFromName(report::formatName(format)), std::optional(format));
            QVERIFY(!report::formatTitle(format).isEmpty());
        }
        QVERIFY(!report::formatFromName("xml").has_value());
        plan::RecordPlan plan;
        plan.domain = dns::DomainName::literal("a\\/\\.\\.\\/b.example");
        QVERIFY(!report::suggestedFileName(plan, Format::Zone).contains(u'/'));
    }

    void everyFormatTellsEveryAction()
    {
        for (const Format format : report::AllFormats) {
            if (format == Format::Nsupdate)
                continue; // adds and deletes are its words
            const QByteArray text = report::exportPlan(test::sendgridPlan(), format).toUpper();
            for (const char *action : {"ADD", "REPLACE", "REMOVE", "KEEP"})
                QVERIFY2(text.contains(action),
                         qPrintable(QString::fromLatin1(report::formatName(format)) + u' ' + QLatin1String(action)));
        }
    }

    // What a person reads is translated throughout, what a machine carries out is English throughout.
    void oneLanguageInEachFormat()
    {
        class Marked : public QTranslator
        {
        public:
            bool isEmpty() const override { return false; }
            QString translate(const char *, const char *source, const char *, int) const override
            {
                return u'\u00a7' + QString::fromUtf8(source);
            }
        } marked;
        plan::RecordPlan plan = test::advancedPlan();
        plan.records[0].action = plan::Action::Check;
        plan.records[1].action = plan::Action::Replace;
        plan.records[1].before = {"old.example"};
        plan.findings = {{"plan-wildcard", {{"name", QStringLiteral("a.example")}}}};
        plan.spfBudget = {1, 2, 0, 10};
        QVERIFY(QCoreApplication::installTranslator(&marked));
        const auto restored = qScopeGuard([&] { QCoreApplication::removeTranslator(&marked); });
        for (const Format format : report::AllFormats) {
            const QByteArray out = report::exportPlan(plan, format);
            if (format == Format::Text || format == Format::Markdown) {
                for (const QByteArray &line : out.split('\n'))
                    QVERIFY2(line.isEmpty() || line.startsWith("|---") || line.contains("\u00a7"), line.constData());
                QVERIFY(!out.contains(" CHECK") && !out.contains(" ADD"));
            } else if (format != Format::Json) { // holds the words of its findings
                QVERIFY2(!out.contains("\u00a7"), out.constData());
                QVERIFY2(out.contains("CHECK"), out.constData());
            }
        }
    }

    void hostileTextStaysInItsPlace()
    {
        const plan::RecordPlan plan = hostilePlan();
        for (const Format format : report::AllFormats) {
            if (format == Format::Json)
                continue; // QJsonDocument's business; read back below
            const QByteArray text = report::exportPlan(plan, format);
            for (const QByteArray &line : text.split('\n')) {
                QVERIFY2(!line.startsWith("; $INCLUDE") && !line.startsWith("$INCLUDE"), line.constData());
                for (const char c : line)
                    QVERIFY2(static_cast<uchar>(c) >= 0x20 || c == '\r' || c == '\t', line.constData());
            }
        }
        const QByteArray terraform = report::exportTerraform(plan, report::TerraformProvider::Google);
        QVERIFY(terraform.contains("$${var.a}") && terraform.contains("%%{if}"));
    }

    void csvIsSafeForSpreadsheets()
    {
        const QList<QStringList> rows = csv(report::exportPlan(hostilePlan(), Format::Csv));
        QCOMPARE(rows.size(), 6);
        for (const QStringList &row : rows) {
            QCOMPARE(row.size(), rows.first().size());
            for (const QString &cell : row)
                QVERIFY2(cell.isEmpty() || !QStringLiteral("=+-@\t\r").contains(cell.at(0)), qPrintable(cell));
        }
        QVERIFY(rows.at(4).at(3).startsWith(QLatin1String("'=cmd")));
        QCOMPARE(rows.at(1).at(3), QStringLiteral("ctoy2wj55u.dkim.amazonses.com"));
        QByteArray table = report::exportPlan(hostilePlan(), Format::Tsv);
        table.chop(1); // the last line's end; its empty cells must stay
        const QList<QByteArray> lines = table.split('\n');
        QCOMPARE(lines.size(), 6);
        for (const QByteArray &line : lines)
            QCOMPARE(line.count('\t'), 7);
    }

    void jsonReadsBack()
    {
        for (const plan::RecordPlan &plan : plans()) {
            const auto back = plan::planFromJson(report::exportPlan(plan, Format::Json));
            QVERIFY2(back.has_value(), back ? "" : back.error().code.constData());
            QCOMPARE(back->records, plan.records);
            QCOMPARE(back->domain, plan.domain);
        }
    }

    void zoneHoldsThePlannedRecords()
    {
        for (const plan::RecordPlan &plan : plans()) {
            const auto records = dns::recordsFromZoneText(report::exportPlan(plan, Format::Zone),
                                                          dns::DomainName::literal("elsewhere.example"));
            QVERIFY2(records.has_value(), records ? "" : qPrintable(records.error().args.value("line")));
            int expected = 0;
            for (const plan::PlannedRecord &record : plan.records) {
                if (record.action == plan::Action::Remove)
                    continue;
                ++expected;
                QVERIFY2(records->contains(record.record()), record.name.toText().constData());
            }
            QCOMPARE(records->size(), expected);
        }
    }

    void zoneLoadsInNamedCheckzone()
    {
        QTemporaryDir folder;
        int number = 0;
        for (const plan::RecordPlan &plan : plans()) {
            // sendgrid's plan replaces a CNAME's neighbour: what is removed is a comment, so the rest loads.
            const QString file = folder.filePath(QStringLiteral("zone%1").arg(++number));
            QFile zone(file);
            QVERIFY(zone.open(QIODevice::WriteOnly));
            zone.write("$TTL 3600\n@ IN SOA ns1 hostmaster 1 3600 600 86400 300\n@ IN NS ns1\nns1 IN A 192.0.2.1\n");
            zone.write(report::exportPlan(plan, Format::Zone));
            zone.close();
            QProcess process;
            process.setProcessChannelMode(QProcess::MergedChannels);
            process.start(QStringLiteral("named-checkzone"),
                          {QStringLiteral("-i"), QStringLiteral("local"), plan.zone.toString(), file});
            if (!process.waitForStarted()) { // not in every user's path
                process.start(QStringLiteral("/usr/sbin/named-checkzone"),
                              {QStringLiteral("-i"), QStringLiteral("local"), plan.zone.toString(), file});
                QVERIFY2(process.waitForStarted(), "named-checkzone is missing: install bind9-utils");
            }
            QVERIFY(process.waitForFinished());
            const QByteArray output = process.readAll();
            QVERIFY2(process.exitCode() == 0, output.constData());
        }
    }

    void terraformSplitsAndAsksForOtherValues()
    {
        const plan::RecordPlan plan = test::ownServerPlan(test::Rsa4096Characters);
        const QByteArray aws = report::exportTerraform(plan, report::TerraformProvider::Route53);
        QCOMPARE(aws.count("\\\"\\\""), 2); // three strings in one element
        QVERIFY(aws.contains("concat([\"v=spf1 ip4:192.0.2.25"));
        QVERIFY(aws.contains("variable \"other_values_example_org_txt\""));
        const QByteArray google = report::exportTerraform(plan, report::TerraformProvider::Google);
        QVERIFY(google.contains("name         = \"_dmarc.example.org.\""));
        QVERIFY(google.contains("\"\\\"v=DMARC1; p=none; rua=mailto:postmaster@example.org\\\"\""));
        const QByteArray azure = report::exportTerraform(plan, report::TerraformProvider::Azure);
        QVERIFY(azure.contains("azurerm_dns_txt_record"));
        QVERIFY(azure.contains("name                = \"@\""));
        const QByteArray cloudflare = report::exportPlan(test::advancedPlan(), Format::Terraform);
        QVERIFY(cloudflare.contains("cloudflare_dns_record") && cloudflare.contains("proxied = false"));
        for (const QByteArray &text : {aws, google, azure, cloudflare}) {
            QCOMPARE(text.count('{'), text.count('}'));
            QCOMPARE(text.count('['), text.count(']'));
        }
        const QByteArray mx = report::exportTerraform(test::sendgridPlan(), report::TerraformProvider::Route53);
        QVERIFY(mx.contains("\"10 feedback-smtp.us-east-1.amazonses.com.\""));
        QVERIFY(mx.contains("allow_overwrite = true"));
    }

    void dnscontrolAndOctodns()
    {
        const QByteArray js = report::exportPlan(test::sendgridPlan(), Format::Dnscontrol);
        QVERIFY(js.contains("D_EXTEND(\"example.co.uk\""));
        QVERIFY(js.contains("    MX(\"bounce.billing\", 10, \"feedback-smtp.us-east-1.amazonses.com.\", TTL(3600))"));
        QVERIFY(js.contains("// KEEP, there already: CNAME(\"s2._domainkey.billing\""));
        QVERIFY(js.contains("// REMOVE from your own configuration: TXT(\"em4321.billing\""));
        const QByteArray apex = report::exportPlan(test::advancedPlan(), Format::Dnscontrol);
        QVERIFY(
            apex.contains("TXT(\"@\", \"v=spf1 mx include:spf.protection.outlook.com include:amazonses.com ~all\""));
        const QByteArray yaml = report::exportPlan(test::advancedPlan(), Format::Octodns);
        QVERIFY(yaml.contains("'':\n"));
        QVERIFY(yaml.contains("- 'v=DMARC1\\; p=none\\; sp=none\\; rua=mailto:dmarc@acme-billing.com'"));
        QVERIFY(yaml.contains("value: 'ctoy2wj55u.dkim.amazonses.com.'"));
    }

    void nsupdateAsksBeforeItChanges()
    {
        const QByteArray script = report::exportPlan(test::advancedPlan(), Format::Nsupdate);
        QVERIFY(script.contains("prereq nxdomain ctoy2wj55u._domainkey.acme-billing.com.\n"));
        QVERIFY(script.contains("prereq yxrrset acme-billing.com. IN TXT\n"));
        QVERIFY(script.contains(
            "update delete acme-billing.com. IN TXT \"v=spf1 mx include:spf.protection.outlook.com ~all\"\n"));
        // The records of a set share one TTL (RFC 2181 5.2): said once for each set that may hold others' records.
        QCOMPARE(script.count("; TTL: "), 1);
        QVERIFY(script.contains("; TTL: \"update add\" gives 3600 s to every record at acme-billing.com TXT, also "));
        QVERIFY(script.endsWith("send\n"));
        QVERIFY(script.indexOf("\nprereq ") < script.indexOf("\nupdate ")); // as commands, not in the comments
    }

    void emptyPlan()
    {
        for (const Format format : report::AllFormats)
            QVERIFY(!report::exportPlan(plan::RecordPlan{}, format).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestExports)
#include "tst_exports.moc"
