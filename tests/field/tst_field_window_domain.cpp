// SPDX-License-Identifier: Apache-2.0
// Case A10 and pasted text in the window: the Domain page reads a domain as the command line does, and the paste box
// takes no record that the plan would set aside.
#include "core/report/findings/finding_text.h"
#include "tests/field/field_window.h"
#include "ui/pages/details/external_section.h"
#include "ui/pages/details/paste_box.h"
#include "ui/pages/domain/domain_page.h"

#include <QApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>

using namespace sw;
using namespace sw::test;
using namespace Qt::StringLiterals;

class FieldWindowDomainTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void typed_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("understood"); // "Domain: …"
        QTest::addColumn<QByteArray>("refused");
        QTest::newRow("A10 address") << u"billing@example.com"_s << u"example.com"_s << QByteArray();
        QTest::newRow("A10 link") << u"https://example.com/x"_s << u"example.com"_s << QByteArray();
        QTest::newRow("A10 name and address") << u"Acme <ar@Example.com>"_s << u"example.com"_s << QByteArray();
        QTest::newRow("A10 IP address") << u"192.0.2.1"_s << QString() << QByteArray("domain-is-address");
        QTest::newRow("A10 suffix") << u"billing@co.uk"_s << QString() << QByteArray("domain-public-suffix");
        QTest::newRow("A10 wildcard") << u"*.example.com"_s << QString() << QByteArray("domain-wildcard");
        QTest::newRow("A10 one label") << u"localhost"_s << QString() << QByteArray("domain-single-label");
        QTest::newRow("A10 record's name") << u"_dmarc.example.com"_s << QString() << QByteArray("domain-underscore");
    }
    void typed()
    {
        QFETCH(QString, text);
        QFETCH(QString, understood);
        QFETCH(QByteArray, refused);
        AnsweredSession desk;
        ui::DomainPage page(desk.session, {});
        QLineEdit *field = page.field();
        QVERIFY(field != nullptr);
        field->setText(text);
        QCOMPARE(page.isComplete(), refused.isEmpty());
        if (!refused.isEmpty()) {
            page.explain();
            const QString words = report::findingText(Finding{refused, {{"input", text.section(u'@', -1)}}});
            QVERIFY2(wordsOf(page).contains(words), qPrintable(wordsOf(page)));
        } else {
            QVERIFY2(wordsOf(page).contains(u"Domain: "_s + understood), qPrintable(wordsOf(page)));
        }
    }

    void pasted_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("taken");
        QTest::addColumn<QString>("words");
        const QString s1 = u"s1._domainkey.example.com CNAME s1.domainkey.u1.wl1.sendgrid.net\n"_s;
        QTest::newRow("A1 prose") << s1 + u"Set up example.com at docs.sendgrid.com"_s << 1 << QString();
        QTest::newRow("A1 not asked for")
            << s1 + u"shop.example.com CNAME shops.myshopify.com"_s << 1 << u"does not belong to Twilio SendGrid"_s;
        QTest::newRow("A8 cut off") << s1 + u"em1.example.com CNAME u1.wl1.sendgrid\u2026"_s << 1 << u"is cut off"_s;
        QTest::newRow("A8 cut off without a mark")
            << s1 + u"em1.example.com CNAME u1.wl1.sendgrid.ne"_s << 1 << u"is cut off"_s;
        QTest::newRow("A9 half a key") << s1 + u"m1._domainkey TXT k=rsa; p=MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMII"_s << 1
                                       << u"cannot be used"_s;
    }
    void pasted()
    {
        QFETCH(QString, text);
        QFETCH(int, taken);
        QFETCH(QString, words);
        ui::ExternalSection section(tables(), {});
        plan::SetupPlan setup;
        setup.domain = dns::DomainName::literal("example.com");
        setup.route = plan::Route::External;
        setup.vendor.vendor = "sendgrid";
        section.load(setup);
        section.paste()->edit()->setPlainText(text);
        QTRY_COMPARE(section.paste()->records().size(), taken);
        QVERIFY2(wordsOf(section).contains(words), qPrintable(wordsOf(section)));
        section.store(setup);
        QCOMPARE(setup.vendor.records.size(), taken);
    }

    void e_a_private_key_is_not_kept()
    {
        ui::ExternalSection section(tables(), {});
        plan::SetupPlan setup;
        setup.domain = dns::DomainName::literal("example.com");
        setup.route = plan::Route::External;
        setup.vendor.vendor = "sendgrid";
        section.load(setup);
        section.paste()->edit()->setPlainText(
            u"-----BEGIN PRIVATE KEY-----\nMIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSj\n-----END PRIVATE KEY-----\n"_s);
        QTRY_VERIFY2(wordsOf(section).contains(u"A private key was pasted"_s), qPrintable(wordsOf(section)));
        section.store(setup);
        QVERIFY(!setup.vendor.pasted.contains(u"MIIEv"_s) && setup.vendor.records.isEmpty());
        QVERIFY(!wordsOf(section).contains(u"MIIEv"_s));
    }
};

QTEST_MAIN(FieldWindowDomainTest)
#include "tst_field_window_domain.moc"
