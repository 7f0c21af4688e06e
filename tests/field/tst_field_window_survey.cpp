// SPDX-License-Identifier: Apache-2.0
// One survey for both: whatever `survey DOMAIN` prints about a zone, the window says about the same zone, word for
// word; what it says of DMARC is on the Policy page as well.
#include "tests/field/field_window.h"
#include "tests/field/key_records.h"
#include "ui/pages/domain/domain_page.h"
#include "ui/pages/policy/policy_page.h"

#include <QJsonArray>
#include <QLineEdit>
#include <QTest>

using namespace sw;
using namespace sw::test;
using namespace Qt::StringLiterals;

class FieldWindowSurveyTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void all_findings_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QString>("domain");
        QTest::addColumn<QStringList>("codes"); // some that have to be there
        const QByteArray mail = "@ MX 10 mail\nmail A 192.0.2.1\n";
        QTest::newRow("A12 an empty zone")
            << QByteArray() << u"example.com"_s << QStringList{u"mta-sts-missing"_s, u"tls-rpt-missing"_s};
        QTest::newRow("A12 no such domain")
            << QByteArray() << u"nothing.example.com"_s << QStringList{u"mta-sts-missing"_s};
        QTest::newRow("A12 a DMARC record that reports to nobody")
            << mail + "_dmarc TXT \"v=DMARC1; p=none\"\n"
            << u"example.com"_s << QStringList{u"dmarc-no-reports"_s};
        QTest::newRow("A12 a DMARC record with odd tags")
            << mail + "_dmarc 90000 TXT \"v=DMARC1; p=reject; pct=20; rf=afrf; rua=mailto:d@elsewhere.example\"\n"
            << u"example.com"_s << QStringList{u"dmarc-report-not-authorised"_s};
        QTest::newRow("A12 a policy inherited")
            << QByteArray("_dmarc TXT \"v=DMARC1; p=reject; sp=none\"\nbilling A 192.0.2.7\n")
            << u"billing.example.com"_s << QStringList{u"dmarc-no-reports"_s};
        QTest::newRow("A12 two DMARC records")
            << mail + "_dmarc TXT \"v=DMARC1; p=none\"\n_dmarc TXT \"v=DMARC1; p=reject\"\n"
            << u"example.com"_s << QStringList{u"survey-several-dmarc"_s};
        QTest::newRow("A12 a key that cannot verify") << mail + "s1._domainkey TXT \"v=DKIM1; k=rsa; p=MIIB\"\n"
                                                      << u"example.com"_s << QStringList{};
        QTest::newRow("A12 keys and SPF faults")
            << mail + keyLine("s1._domainkey", usableKey()) + "s2._domainkey TXT \"v=DKIM1; p=\"\n" +
                   "@ TXT \"v=spf1 ptr include:missing.example.com +all\"\n"
            << u"example.com"_s << QStringList{};
        QTest::newRow("A12 takes no mail")
            << QByteArray("@ MX 0 .\n@ TXT \"v=spf1 -all\"\n") << u"example.com"_s << QStringList{u"survey-null-mx"_s};
        QTest::newRow("A12 an MTA-STS policy that does not come")
            << mail + "_mta-sts TXT \"v=STSv1; id=1\"\nmta-sts A 127.0.0.1\n"
            << u"example.com"_s << QStringList{u"mta-sts-unreachable"_s};
        QTest::newRow("A12 broken TLS-RPT, BIMI and CAA")
            << mail + "_smtp._tls TXT \"v=TLSRPTv1\"\ndefault._bimi TXT \"v=BIMI1; l=http://x\"\n@ CAA 0 issue \";\"\n"
            << u"example.com"_s << QStringList{};
        QTest::newRow("A12 a wildcard") << mail + "* TXT \"v=spf1 mx -all\"\n" << u"example.com"_s << QStringList{};
        QTest::newRow("A12 a mail server without an address")
            << QByteArray("@ MX 10 gone\n@ MX 20 192.0.2.1.\n") << u"example.com"_s << QStringList{};
    }
    void all_findings()
    {
        QFETCH(QByteArray, zone);
        QFETCH(QString, domain);
        QFETCH(QStringList, codes);
        const FieldWorld field(zone);
        const QJsonObject printed = field.run({u"survey"_s, domain, u"--json"_s}).json();
        const QStringList all = findingCodes(printed);
        QVERIFY2(!all.isEmpty(), "nothing to compare");
        for (const QString &code : std::as_const(codes))
            QVERIFY2(all.contains(code), qPrintable(code + u" is not among "_s + all.join(u' ')));

        FieldWindow window(field);
        neighbours::FetchedFile nothing; // as on this machine: nobody listens at the port of HTTPS
        nothing.failure = neighbours::FetchedFile::Failure::Network;
        window.files().files.insert("/.well-known/mta-sts.txt", nothing);
        window.survey(domain);
        const QString words = wordsOf(*window.page<ui::DomainPage>(ui::Step::Domain));
        window.window().resume(ui::Step::Policy);
        const QString policyWords = wordsOf(*window.page<ui::PolicyPage>(ui::Step::Policy));
        for (const QJsonValue finding : printed[u"findings"_s].toArray()) {
            const QString code = finding[u"code"_s].toString();
            for (const QString &part : {finding[u"text"_s].toString(), finding[u"advice"_s].toString()})
                QVERIFY2(words.contains(part), qPrintable(code + u": "_s + part + u"\nis not in\n"_s + words));
            if (code.startsWith(u"dmarc-"_s))
                QVERIFY2(policyWords.contains(finding[u"text"_s].toString()), qPrintable(code + u'\n' + policyWords));
        }
        // and nothing that is not printed
        QCOMPARE(window.session().wholeSurvey().findings().size(), all.size());
    }

    // A new survey begins without the findings of the last one.
    void another_domain()
    {
        const FieldWorld field("_dmarc TXT \"v=DMARC1; p=none\"\n"
                               "_dmarc.billing TXT \"v=DMARC1; p=none; rua=mailto:d@billing.example.com\"\n"
                               "billing A 192.0.2.7\n");
        const QString noReports = u"dmarc-no-reports"_s;
        FieldWindow window(field);
        const auto codes = [&window] {
            QStringList all;
            for (const Finding &finding : window.session().wholeSurvey().findings())
                all.append(QString::fromLatin1(finding.code));
            return all;
        };
        window.survey(u"example.com"_s);
        QVERIFY2(codes().contains(noReports), qPrintable(codes().join(u' ')));
        window.page<ui::DomainPage>(ui::Step::Domain)->field()->setText(u"billing.example.com"_s);
        QTRY_COMPARE(window.session().survey().domain.toString(), u"billing.example.com"_s);
        QVERIFY2(!codes().contains(noReports), qPrintable(codes().join(u' '))); // whether it is done by now or not
        QTRY_VERIFY(window.session().surveyActivity() == session::Activity::Done);
        QVERIFY2(!codes().contains(noReports), qPrintable(codes().join(u' ')));
    }
};

QTEST_MAIN(FieldWindowSurveyTest)
#include "tst_field_window_survey.moc"
