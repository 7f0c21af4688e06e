// SPDX-License-Identifier: Apache-2.0
// Section D, the words of plans: what a row says of itself, whose a record is that the admin cannot change, and advice
// that is true.
#include "core/report/checklist/hand_over.h"
#include "core/report/export/exports.h"
#include "core/report/findings/finding_text.h"
#include "resources/resources.h"
#include "tests/core/plan/planner_world.h"
#include "tests/field/field_world.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>

using namespace sw;
using namespace sw::test;
using namespace Qt::StringLiterals;
using plan::Action;
using plan::Purpose;

class FieldWordsPlanTest : public QObject
{
    Q_OBJECT
    catalog::Catalog m_catalog;

    plan::RecordPlan planFor(const QByteArray &more, const plan::SetupPlan &setup,
                             const QByteArray &spf = "v=spf1 mx include:_spf.google.com ~all") const
    {
        return planned(company(more, spf), setup, m_catalog);
    }

private Q_SLOTS:
    void initTestCase()
    {
        initResources();
        const auto loaded = catalog::Catalog::builtIn();
        QVERIFY(loaded.has_value());
        m_catalog = *loaded;
    }

    void d_reports_only_where_there_are_data()
    {
        QTest::addColumn<QStringList>("reportTo");
        QTest::addColumn<bool>("told");
        QTest::newRow("D without rua") << QStringList{} << false;
        QTest::newRow("D with rua") << QStringList{u"dmarc@example.com"_s} << true;
    }
    void d_reports_only_where_there_are()
    {
        QFETCH(QStringList, reportTo);
        QFETCH(bool, told);
        plan::SetupPlan setup = setupFor(plan::Route::Advanced);
        setup.dmarc.reportTo = reportTo;
        const plan::RecordPlan result = planFor({}, setup);
        const plan::PlannedRecord *row = recordAt(result, "_dmarc.example.com", Purpose::Dmarc);
        const QString why = report::reasonText(row->reason, row->reasonArgs);
        QCOMPARE(why.contains("where to send reports"_L1), told);
        QCOMPARE(row->valueText().contains("rua="), told);
    }

    void d_a_remove_has_no_after_data()
    {
        QTest::addColumn<QByteArray>("published");
        QTest::newRow("D old key in the way of a CNAME")
            << QByteArray("k1._domainkey.example.com. 300 IN TXT \"p=AAAA\"\n");
        QTest::newRow("D two old keys") << QByteArray("k1._domainkey.example.com. 300 IN TXT \"p=AAAA\"\n"
                                                      "k1._domainkey.example.com. 300 IN TXT \"p=BBBB\"\n");
    }
    void d_a_remove_has_no_after()
    {
        QFETCH(QByteArray, published);
        const plan::RecordPlan result =
            planFor(published, vendorSetup("other", u"k1._domainkey.example.com CNAME k1.dkim.acme.example"_s));
        QVERIFY(result.count(Action::Remove) > 0);
        bool inRemove = false;
        int removes = 0;
        for (const QByteArray &line : report::exportPlan(result, report::Format::Text).split('\n')) {
            if (line.startsWith("  ") && !line.startsWith("   "))
                inRemove = line.trimmed().startsWith("REMOVE");
            removes += line.trimmed().startsWith("REMOVE") ? 1 : 0;
            QVERIFY2(!inRemove || !(line.trimmed().startsWith("after") || line.trimmed().startsWith("before")),
                     line.constData());
        }
        QCOMPARE(removes, result.count(Action::Remove));
        const report::ChecklistInput input{result,   std::nullopt, m_catalog, QDateTime::currentDateTimeUtc(),
                                           u"1.0"_s, QLocale::c()};
        const QString body = report::handOverMessage(input).body;
        QVERIFY2(!body.contains("Before:"_L1), qPrintable(body));
    }

    void d_whose_record_it_is_data()
    {
        QTest::addColumn<QByteArray>("spf");
        QTest::addColumn<QByteArray>("more");
        QTest::addColumn<QByteArray>("code");
        QTest::addColumn<QString>("keeper"); // empty: the admin's own
        QTest::newRow("D +all inside a vendor's include")
            << QByteArray("v=spf1 include:mail.zendesk.com ~all")
            << QByteArray("mail.zendesk.com. 300 IN TXT \"v=spf1 +all\"\n") << QByteArray("spf-plus-all")
            << u"Zendesk"_s;
        QTest::newRow("D dead include inside a vendor's include")
            << QByteArray("v=spf1 include:mail.zendesk.com ~all")
            << QByteArray("mail.zendesk.com. 300 IN TXT \"v=spf1 include:gone.example ~all\"\n")
            << QByteArray("spf-include-without-record") << u"Zendesk"_s;
        QTest::newRow("D broken record of an unknown vendor")
            << QByteArray("v=spf1 include:spf.vendor.example ~all")
            << QByteArray("spf.vendor.example. 300 IN TXT \"v=spf1 ipv4:192.0.2.1 ~all\"\n")
            << QByteArray("spf-include-syntax-error") << u"spf.vendor.example"_s;
        QTest::newRow("D ptr inside a vendor's include")
            << QByteArray("v=spf1 include:spf.vendor.example ~all")
            << QByteArray("spf.vendor.example. 300 IN TXT \"v=spf1 ptr ~all\"\n") << QByteArray("spf-ptr")
            << u"spf.vendor.example"_s;
        QTest::newRow("D two records two steps down")
            << QByteArray("v=spf1 include:mail.zendesk.com ~all")
            << QByteArray("mail.zendesk.com. 300 IN TXT \"v=spf1 include:b.example ~all\"\n"
                          "b.example. 300 IN TXT \"v=spf1 -all\"\nb.example. 300 IN TXT \"v=spf1 ~all\"\n")
            << QByteArray("spf-include-several-records") << u"Zendesk"_s;
        QTest::newRow("D ptr in the admin's own include")
            << QByteArray("v=spf1 include:_spf.example.com ~all")
            << QByteArray("_spf.example.com. 300 IN TXT \"v=spf1 ptr ~all\"\n") << QByteArray("spf-ptr") << QString();
        QTest::newRow("D dead include of the admin's own")
            << QByteArray("v=spf1 include:gone.example ~all") << QByteArray()
            << QByteArray("spf-include-without-record") << QString();
    }
    void d_whose_record_it_is()
    {
        QFETCH(QByteArray, spf);
        QFETCH(QByteArray, more);
        QFETCH(QByteArray, code);
        QFETCH(QString, keeper);
        const plan::RecordPlan result = planFor(more, setupFor(plan::Route::Advanced), spf);
        bool seen = false;
        for (const Finding &finding : result.findings) {
            if (finding.code != code)
                continue;
            seen = true;
            const QString advice = report::findingAdvice(finding);
            QVERIFY2(keeper.isEmpty() ? !advice.contains("has to mend"_L1)
                                      : advice.contains("which "_L1 + keeper + " keeps and has to mend"_L1),
                     qPrintable(advice));
        }
        QVERIFY(seen);
    }

    void d_placeholders_are_never_raw_data()
    {
        QTest::addColumn<QByteArray>("vendor");
        for (const catalog::Vendor &vendor : [] { return catalog::Catalog::builtIn()->vendors(); }()) {
            if (vendor.kind == u"external"_s)
                QTest::addRow("D %s", vendor.id.constData()) << vendor.id;
        }
    }
    void d_placeholders_are_never_raw()
    {
        QFETCH(QByteArray, vendor);
        // Something was pasted, so that what is missing is named.
        const plan::RecordPlan result =
            planFor({}, vendorSetup(vendor, u"zz._domainkey.example.com CNAME zz.dkim.acme.example"_s));
        static const QRegularExpression raw(u"\\{[A-Za-z]+\\}"_s);
        for (const report::Format format : {report::Format::Text, report::Format::Json, report::Format::Markdown}) {
            const QString text = QString::fromUtf8(report::exportPlan(result, format));
            QVERIFY2(!text.contains(raw), qPrintable(text));
        }
    }

    void d_advice_of_terms_data()
    {
        QTest::addColumn<QByteArray>("spf");
        QTest::addColumn<QByteArray>("code");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, const char *spf, const char *code, const char *says) {
            QTest::newRow(name) << QByteArray(spf) << QByteArray(code) << QString::fromLatin1(says);
        };
        row("D all=softfail", "v=spf1 mx all=softfail", "spf-equals-sign", "Write ~all if");
        row("D all=fail", "v=spf1 mx all=fail", "spf-equals-sign", "Write -all if");
        row("D include=", "v=spf1 include=amazonses.com -all", "spf-equals-sign", "Write include:amazonses.com if");
        row("D ip4 with IPv6", "v=spf1 ip4:2001:db8::1 -all", "spf-bad-ip4", "Write ip6: before it");
        row("D ip4 with a name", "v=spf1 ip4:mail.example.com -all", "spf-bad-ip4", "Write a: before a host name");
        row("D ip4 with 256", "v=spf1 ip4:192.0.2.256 -all", "spf-bad-ip4", "between 0 and 255");
        row("D ip4 with a leading zero", "v=spf1 ip4:192.0.02.1 -all", "spf-bad-ip4", "without the zero in front");
        row("D ip4 with a port", "v=spf1 ip4:192.0.2.1:25 -all", "spf-bad-ip4", "Remove the colon");
        row("D ip4 with a range", "v=spf1 ip4:192.0.2.1-9 -all", "spf-bad-ip4", "Write networks with a slash");
        row("D ip4 with two", "v=spf1 ip4:192.0.2.1,192.0.2.2 -all", "spf-bad-ip4", "one ip4: term for each");
        row("D ip4 cut short", "v=spf1 ip4:192.0.2 -all", "spf-bad-ip4", "Write four numbers");
        row("D ip6 with IPv4", "v=spf1 ip6:192.0.2.1 -all", "spf-bad-ip6", "Write ip4: before it");
    }
    void d_advice_of_terms()
    {
        QFETCH(QByteArray, spf);
        QFETCH(QByteArray, code);
        QFETCH(QString, says);
        const CliResult result = runCli(
            {u"spf"_s, u"audit"_s, u"example.com"_s, u"--record"_s, QString::fromLatin1(spf), u"--json"_s, u"--facts"_s,
             m_facts.isEmpty() ? (m_facts = writeFile(m_folder, u"facts"_s, noFacts())) : m_facts});
        bool seen = false;
        const QJsonArray findings = result.json().value("findings"_L1).toArray();
        for (const QJsonValue &finding : findings) {
            if (finding.toObject().value("code"_L1).toString().toLatin1() != code)
                continue;
            seen = true;
            Finding known{code};
            const QJsonObject args = finding.toObject().value("args"_L1).toObject();
            for (auto arg = args.begin(); arg != args.end(); ++arg)
                known.args.insert(arg.key().toLatin1(), arg.value().toString());
            const QString advice = report::findingAdvice(known);
            QVERIFY2(advice.contains(says), qPrintable(advice));
        }
        QVERIFY2(seen, result.all().constData());
    }

    void d_advice_of_removed_tags_data()
    {
        QTest::addColumn<QByteArray>("record");
        QTest::addColumn<bool>("steps");
        QTest::newRow("D ri=") << QByteArray("v=DMARC1; p=none; rua=mailto:d@example.com; ri=3600") << false;
        QTest::newRow("D rf=") << QByteArray("v=DMARC1; p=none; rua=mailto:d@example.com; rf=afrf") << false;
        QTest::newRow("D pct=") << QByteArray("v=DMARC1; p=quarantine; rua=mailto:d@example.com; pct=20") << true;
    }
    void d_advice_of_removed_tags()
    {
        QFETCH(QByteArray, record);
        QFETCH(bool, steps);
        const plan::RecordPlan result =
            planFor("_dmarc.example.com. 300 IN TXT \"" + record + "\"\n", setupFor(plan::Route::Advanced));
        bool seen = false;
        for (const Finding &finding : result.findings) {
            if (finding.code != "dmarc-tag-removed")
                continue;
            seen = true;
            const QString advice = report::findingAdvice(finding);
            QVERIFY2(advice.startsWith("Remove"_L1) && advice.contains("step from"_L1) == steps, qPrintable(advice));
        }
        QVERIFY(seen);
    }

    void d_no_key_at_a_selector_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("D an SPF text at a selector") << QByteArray("v=spf1 include:sendgrid.net -all");
        QTest::newRow("D a host name as TXT") << QByteArray("s1.domainkey.u1.wl1.sendgrid.net");
    }
    void d_no_key_at_a_selector()
    {
        QFETCH(QByteArray, text);
        const QString key = u"v=DKIM1; k=ed25519; p=11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo="_s;
        const plan::RecordPlan result =
            planFor("k1._domainkey.example.com. 300 IN TXT \"" + text + "\"\n",
                    vendorSetup("other", u"k1._domainkey.example.com TXT \""_s + key + u'"'));
        const auto finding = std::find_if(result.findings.begin(), result.findings.end(),
                                          [](const Finding &f) { return f.code == "plan-no-key-at-selector"; });
        QVERIFY(finding != result.findings.end());
        QVERIFY(report::findingText(*finding).contains(QString::fromLatin1(text)));
        for (const Finding &other : result.findings)
            QVERIFY2(other.code != "plan-two-keys" && !other.code.startsWith("plan-replaces-live"),
                     other.code.constData());
    }

private:
    // Facts in which nobody was asked anything: the record is given.
    static QByteArray noFacts() { return dns::Facts().toJson(); }

    QTemporaryDir m_folder;
    QString m_facts;
};

QTEST_GUILESS_MAIN(FieldWordsPlanTest)
#include "tst_field_words_plan.moc"
