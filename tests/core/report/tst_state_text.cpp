// SPDX-License-Identifier: Apache-2.0
// Words for enums and the sentences that sum up.
#include "tests/core/report/sample_plans.h"

#include "core/report/text/state_text.h"
#include "tests/support/utc_time.h"

#include <QSet>
#include <QTest>

using namespace sw;

class TestStateText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyStateHasWords()
    {
        for (int i = 0; i <= static_cast<int>(verify::State::NotAsked); ++i) {
            const auto state = static_cast<verify::State>(i);
            QVERIFY(!report::stateLabel(state).isEmpty());
            QVERIFY(report::stateSentence(state).endsWith(u'.'));
            // What could not be asked never looks like a fault of the admin's, nor like success.
            if (verify::couldNotAsk(state))
                QCOMPARE(report::stateTone(state), report::Tone::Waiting);
            QCOMPARE(verify::isGood(state), report::stateTone(state) == report::Tone::Good);
            if (report::stateTone(state) == report::Tone::Bad)
                QCOMPARE(report::stateSign(state), report::Sign::Cross);
        }
    }

    void unknownIsNeverCalledMissing()
    {
        verify::Verification verification = test::allInPlace(test::advancedPlan());
        for (verify::RecordStatus &status : verification.records) {
            status.state = verify::State::Timeout;
            for (verify::Cell &cell : status.cells)
                cell.state = verify::State::Timeout;
        }
        QCOMPARE(report::verificationSummary(verification),
                 QStringLiteral("We could not ask your name servers, so we cannot say what is published."));
    }

    void summaries()
    {
        const plan::RecordPlan plan = test::advancedPlan();
        QCOMPARE(report::planSummary(plan), QStringLiteral("Add 4 records and replace 1"));
        QCOMPARE(report::planCounts(plan), QStringLiteral("4 to add \u00b7 1 to replace"));
        QCOMPARE(report::planSummary(test::sendgridPlan()), QStringLiteral("Add 3 records, replace 1 and remove 1"));
        QCOMPARE(report::planSummary(test::defaultPlan()), QStringLiteral("Add 1 record"));
        QCOMPARE(report::planSummary(plan::RecordPlan{}), QStringLiteral("Nothing to change"));
        QCOMPARE(report::verificationSummary(test::someInPlace(plan)),
                 QStringLiteral("3 of 5 records are live on your name servers."));
        QCOMPARE(report::verificationSummary(test::allInPlace(plan)),
                 QStringLiteral("All 5 records are in place everywhere we asked."));
        QCOMPARE(report::verificationOutlook(test::someInPlace(plan), QLocale(QStringLiteral("en_GB"))),
                 QStringLiteral("The world should see what is live now by 14:32."));
    }

    void aSilentNameServerTakesNothingAway()
    {
        using verify::State;
        const plan::RecordPlan plan = test::advancedPlan();
        verify::Verification seen = test::allInPlace(plan);
        const auto silence = [&seen](qsizetype from) {
            for (qsizetype i = from; i < seen.records.size(); ++i)
                seen.records[i].cells[0].state = State::Timeout;
        };
        silence(0);
        QVERIFY(!seen.complete());
        QCOMPARE(seen.onAllNameServers(), 0);
        QCOMPARE(seen.onAnsweringNameServers(), 5);
        QCOMPARE(report::verificationSummary(seen),
                 QStringLiteral("All 5 records are live on the name servers that answered; not all of them did."));
        QVERIFY(report::verificationOutlook(seen, QLocale::c()).contains(seen.records.first().cells.first().at.label));
        // One of them is missing where a server did answer.
        seen.records[2].cells[1].state = State::NotYet;
        seen.records[2].state = State::NotYet;
        QCOMPARE(report::verificationSummary(seen),
                 QStringLiteral("4 of 5 records are live on the name servers that answered; not all of them did."));
        // Nobody answered at all.
        for (verify::RecordStatus &status : seen.records) {
            status.state = State::Timeout;
            for (verify::Cell &cell : status.cells)
                cell.state = State::Timeout;
        }
        QCOMPARE(seen.onAnsweringNameServers(), 0);
        QCOMPARE(report::verificationSummary(seen),
                 QStringLiteral("We could not ask your name servers, so we cannot say what is published."));
    }

    void titles()
    {
        QCOMPARE(report::recordTitles(test::advancedPlan().records),
                 (QStringList{QStringLiteral("DKIM 1"), QStringLiteral("DKIM 2"), QStringLiteral("DKIM 3"),
                              QStringLiteral("SPF"), QStringLiteral("DMARC")}));
        const QStringList many = report::recordTitles(test::largePlan(60).records);
        QCOMPARE(QSet<QString>(many.begin(), many.end()).size(), 60);
        QCOMPARE(report::purposeTitle(plan::Purpose::Dkim), QStringLiteral("Proves who you are \u00b7 DKIM"));
        QCOMPARE(report::purposeTitle(plan::Purpose::Dmarc), QStringLiteral("Says what to do with fakes \u00b7 DMARC"));
    }

    void dates_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("date");
        QTest::newRow("C") << "C" << QStringLiteral("23 November 2026");
        QTest::newRow("en_GB") << "en_GB" << QStringLiteral("23 November 2026");
        QTest::newRow("en_US") << "en_US" << QStringLiteral("November 23, 2026");
        QTest::newRow("de_DE") << "de_DE" << QStringLiteral("23. November 2026");
        QTest::newRow("fr_FR") << "fr_FR" << QStringLiteral("23 novembre 2026");
        QTest::newRow("ja_JP") << "ja_JP" << QStringLiteral("2026\u5e7411\u670823\u65e5");
    }
    void dates()
    {
        QFETCH(QString, locale);
        QFETCH(QString, date);
        QCOMPARE(report::dateText(QLocale(locale), QDate(2026, 11, 23)), date);
    }

    void durations()
    {
        QCOMPARE(report::durationText(-5), QStringLiteral("1 s"));
        QCOMPARE(report::durationText(61), QStringLiteral("2 min"));
        QCOMPARE(report::durationText(7200), QStringLiteral("2 h"));
        QCOMPARE(report::durationText(200000), QStringLiteral("3 days"));
        verify::Cell cell;
        cell.at.kind = verify::VantagePoint::Kind::Public;
        cell.state = verify::State::OldValue;
        const QDateTime now = sw::test::utcTime(QDate(2026, 11, 23), QTime(14, 9));
        cell.expiresAt = now.addSecs(720);
        QCOMPARE(report::cellLabel(cell, now), QStringLiteral("Old value, 12 min"));
        QCOMPARE(report::cellLabel(cell, now.addSecs(721)), QStringLiteral("Old value"));
    }
};

QTEST_GUILESS_MAIN(TestStateText)
#include "tst_state_text.moc"
