// SPDX-License-Identifier: Apache-2.0
// What changed when, in a line: one minute's news of several records and places is one phrase.
#include "ui/pages/verify/timeline_text.h"

#include <QTest>

using namespace sw;
using dns::DomainName;
using session::TimelineEntry;
using verify::State;
using verify::VantagePoint;

class TestTimelineText : public QObject
{
    Q_OBJECT

    verify::Verification m_verification;
    QList<TimelineEntry> m_timeline;
    QDateTime m_start;

    void add(int minute, int row, const QString &place, State to)
    {
        const plan::PlannedRecord &record = m_verification.records.at(row).record;
        m_timeline.append({m_start.addSecs(60 * minute), record.name, record.type, place, State::NotYet, to});
    }
    QStringList phrases(int most = 9) const
    {
        return ui::timelinePhrases(m_timeline, m_verification, QLocale(QLocale::English, QLocale::UnitedKingdom), most);
    }

private Q_SLOTS:
    void init()
    {
        m_start = QDateTime(QDate(2026, 11, 24), QTime(14, 6));
        m_timeline.clear();
        m_verification = {};
        const auto record = [this](const char *name, dns::RecordType type, plan::Purpose purpose) {
            verify::RecordStatus status;
            status.record.name = DomainName::literal(name);
            status.record.type = type;
            status.record.purpose = purpose;
            m_verification.records.append(status);
        };
        record("a._domainkey.acme.example", dns::RecordType::CNAME, plan::Purpose::Dkim);
        record("b._domainkey.acme.example", dns::RecordType::CNAME, plan::Purpose::Dkim);
        record("acme.example", dns::RecordType::TXT, plan::Purpose::Spf);
        for (const char *server : {"ada", "bob"}) {
            m_verification.vantagePoints.append(
                {VantagePoint::Kind::Authoritative, dns::Server::authoritative("127.0.0.1:53"), QLatin1String(server)});
        }
    }

    void nothingHappened() { QVERIFY(phrases().isEmpty()); }

    void whatIsNotOfThisPlanIsLeftOut()
    {
        m_timeline.append({m_start, DomainName::literal("gone.example"), dns::RecordType::TXT, QStringLiteral("ada"),
                           State::NotYet, State::InPlace});
        add(0, 0, QStringLiteral("office"), State::NotAsked); // no news
        QVERIFY(phrases().isEmpty());
    }

    void recordsAndPlacesGoTogether()
    {
        for (const char *place : {"Cloudflare", "Google"}) {
            add(2, 1, QLatin1String(place), State::InPlace);
            add(2, 0, QLatin1String(place), State::InPlace);
        }
        QCOMPARE(phrases(), QStringList{QStringLiteral("14:08 DKIM 1 and 2 reached Google and Cloudflare")});
    }

    void allNameServersAreSaidInAWord()
    {
        add(0, 2, QStringLiteral("ada"), State::InPlace);
        add(0, 2, QStringLiteral("bob"), State::InPlace);
        QCOMPARE(phrases(), QStringList{QStringLiteral("14:06 SPF reached all your name servers")});
    }

    void newestFirstAndNotTooMany()
    {
        add(0, 0, QStringLiteral("ada"), State::InPlace);
        add(1, 2, QStringLiteral("ada"), State::Duplicate);
        add(2, 2, QStringLiteral("office"), State::OldValue);
        const QStringList all{QStringLiteral("14:08 SPF at office: Old value"),
                              QStringLiteral("14:07 SPF at ada: Twice"), QStringLiteral("14:06 DKIM 1 reached ada")};
        QCOMPARE(phrases(), all);
        QCOMPARE(phrases(2), all.mid(0, 2));
    }

    void differentRecordsStayApart()
    {
        add(0, 0, QStringLiteral("ada"), State::InPlace);
        add(0, 2, QStringLiteral("office"), State::InPlace);
        QCOMPARE(phrases().size(), 2);
    }
};

QTEST_GUILESS_MAIN(TestTimelineText)
#include "tst_timeline_text.moc"
