// SPDX-License-Identifier: Apache-2.0
// The message to the person who runs DNS.
#include "tests/core/report/sample_plans.h"

#include "core/report/checklist/hand_over.h"
#include "core/report/text/value_forms.h"

#include <QTest>

using namespace sw;

class TestHandOver : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void hostileTextCannotMakeHeaders()
    {
        const report::Message message{QStringLiteral("a\r\nBcc: x@y"), QStringLiteral("b & c?=\n.")};
        const auto link = report::mailtoLink(message, QStringLiteral("dns@example.com?cc=z"));
        QVERIFY(link.has_value());
        const QByteArray text = link->toEncoded();
        QCOMPARE(text.count('?'), 1);
        QCOMPARE(text.count('&'), 1);
        QVERIFY(text.contains("subject=a%0D%0ABcc%3A"));
        QVERIFY(text.contains("b%20%26%20c%3F%3D%0D%0A."));
    }

    void tooLongForALinkIsSaid()
    {
        QVERIFY(!report::mailtoLink({QStringLiteral("s"), QString(4000, u'x')}).has_value());
    }

    void everyRecordStandsInTheMessage_data()
    {
        QTest::addColumn<int>("which");
        QTest::newRow("advanced") << 0;
        QTest::newRow("sendgrid") << 1;
        QTest::newRow("own server") << 2;
        QTest::newRow("default") << 3;
    }
    void everyRecordStandsInTheMessage()
    {
        QFETCH(int, which);
        const QList<plan::RecordPlan> plans = {test::advancedPlan(), test::sendgridPlan(),
                                               test::ownServerPlan(test::Rsa2048Characters), test::defaultPlan()};
        const plan::RecordPlan &plan = plans.at(which);
        const report::Message message =
            report::handOverMessage(test::checklistOf(plan), QStringLiteral("/home/me/checklist.pdf"));
        QVERIFY(message.subject.contains(plan.domain.toString()));
        QVERIFY(message.body.contains(QLatin1String("checklist.pdf")));
        QVERIFY(!message.body.contains(QLatin1String("/home/me")));
        for (const plan::PlannedRecord &record : plan.records) {
            const QString value =
                report::valueAs(record, report::ValueForm::AsHostWants, test::sampleCatalog().dnsHost(plan.dnsHost));
            QCOMPARE(message.body.contains(value + u'\n'), record.action != plan::Action::Keep);
        }
        QCOMPARE(message.body.contains(QLatin1String("REPLACE")), plan.count(plan::Action::Replace) > 0);
    }

    void vendorGetsFullNames()
    {
        const report::Message message = report::vendorMessage(test::checklistOf(test::advancedPlan()));
        QVERIFY(message.body.contains(
            QLatin1String("ctoy2wj55u._domainkey.acme-billing.com. CNAME ctoy2wj55u.dkim.amazonses.com\n")));
    }
};

QTEST_GUILESS_MAIN(TestHandOver)
#include "tst_hand_over.moc"
