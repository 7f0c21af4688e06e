// SPDX-License-Identifier: Apache-2.0
// When to ask again and what: pure, times handed in.
#include "core/verify/watch_schedule.h"
#include "tests/core/verify/sample.h"
#include "tests/support/utc_time.h"

#include <QTest>

using namespace sw;
using namespace sw::dns;
using namespace sw::test;
using namespace sw::verify;

class tst_WatchSchedule : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingLeftToWatch();
    void nameServersWithGrowingPauses();
    void cachedAnswerWhenItExpires();
    void neverMoreOftenThanTheShortestInterval();
    void failuresAreTriedAgain();
    void failingResolverIsWaitedOut();
    void longNegativeAnswerIsAskedAboutSooner();
    void zoneNotFound();
    void whatIsInPlaceIsNotAskedAgain();
    void sideQuestionsNowAndThen();
    void changes();
};

namespace {

const QDateTime Now = utcTime(QDate(2026, 11, 23), QTime(14, 0));
const WatchLimits Limits{5'000, 60'000, 2.0, 1'000};

Verification withCells(const QList<Cell> &cells, State state)
{
    Verification verification;
    verification.domain = DomainName::literal("example.com");
    verification.zone.state = Zone::State::Found;
    verification.at = Now;
    verification.records = {RecordStatus{plannedText("example.com", "v=spf1 -all"), state, cells, {}}};
    return verification;
}

Cell cell(const Server &server, State state, std::optional<QDateTime> expiresAt = std::nullopt)
{
    const bool authoritative = server.role == Server::Role::Authoritative;
    Cell out{{authoritative ? VantagePoint::Kind::Authoritative : VantagePoint::Kind::Public, server,
              QString::fromLatin1(server.spec)}};
    out.state = state;
    out.expiresAt = expiresAt;
    return out;
}

const Server A = Server::authoritative("192.0.2.1");
const Server R = Server::recursive("192.0.2.8");
const Server S = Server::recursive("192.0.2.9");

Query queryAt(const Server &server)
{
    return {{DomainName::literal("example.com"), RecordType::TXT}, server};
}

} // namespace

void tst_WatchSchedule::nothingLeftToWatch()
{
    QVERIFY(!nextLook(withCells({cell(A, State::InPlace), cell(R, State::InPlace)}, State::InPlace), 0, Now, Limits));
    Verification none = withCells({}, State::Unknown);
    none.records.clear();
    QVERIFY(!nextLook(none, 0, Now, Limits));
}

void tst_WatchSchedule::nameServersWithGrowingPauses()
{
    const Verification last = withCells({cell(A, State::NotYet), cell(R, State::NotAsked)}, State::NotYet);
    QList<qint64> pauses;
    for (int quiet = 0; quiet < 6; ++quiet) {
        const auto look = nextLook(last, quiet, Now, Limits);
        QVERIFY(look);
        QCOMPARE(look->because, Because::NameServersNext);
        QCOMPARE(look->again, QList<Query>{queryAt(A)});
        pauses.append(Now.msecsTo(look->at));
    }
    QCOMPARE(pauses, QList<qint64>({5'000, 10'000, 20'000, 40'000, 60'000, 60'000}));
    QCOMPARE(nextLook(last, 1'000'000'000, Now, Limits)->at, Now.addMSecs(60'000));
}

void tst_WatchSchedule::cachedAnswerWhenItExpires()
{
    const Verification last = withCells(
        {cell(A, State::InPlace), cell(R, State::OldValue, Now.addSecs(720)), cell(S, State::NotYet, Now.addSecs(900))},
        State::OldValue);
    const auto look = nextLook(last, 7, Now, Limits);
    QVERIFY(look);
    QCOMPARE(look->at, Now.addSecs(721));
    QCOMPARE(look->because, Because::CachedAnswerExpires);
    QCOMPARE(look->again, QList<Query>{queryAt(R)}); // the other one still holds its answer then
}

void tst_WatchSchedule::neverMoreOftenThanTheShortestInterval()
{
    const Verification last = withCells({cell(A, State::InPlace), cell(R, State::OldValue, Now.addSecs(-100)),
                                         cell(S, State::NotYet, Now.addMSecs(2'500))},
                                        State::OldValue);
    const auto look = nextLook(last, 0, Now, Limits);
    QVERIFY(look);
    QCOMPARE(look->at, Now.addMSecs(5'000));
    QCOMPARE(look->again, QList<Query>({queryAt(R), queryAt(S)}));
}

void tst_WatchSchedule::failuresAreTriedAgain()
{
    const Verification last = withCells({cell(A, State::Timeout)}, State::Timeout);
    const auto look = nextLook(last, 1, Now, Limits);
    QVERIFY(look);
    QCOMPARE(look->at, Now.addMSecs(10'000));
    QCOMPARE(look->because, Because::RetryFailure);
    QCOMPARE(look->again, QList<Query>{queryAt(A)});
}

// PowerDNS recursor repeats a failure for a minute: it is asked for longer than that, and then left alone.
void tst_WatchSchedule::failingResolverIsWaitedOut()
{
    const Verification last = withCells({cell(A, State::InPlace), cell(R, State::Servfail)}, State::InPlace);
    QDateTime at = Now;
    int quiet = 0;
    for (auto look = nextLook(last, quiet, at, Limits); look; look = nextLook(last, ++quiet, at, Limits)) {
        QCOMPARE(look->because, Because::RetryFailure);
        QCOMPARE(look->again, QList<Query>{queryAt(R)});
        at = look->at;
        QVERIFY(quiet < 20);
    }
    QVERIFY(Now.secsTo(at) > 60);
    QVERIFY(Now.secsTo(at) < 300);
    // As long as a name server lacks it, there is something to wait for.
    QVERIFY(nextLook(withCells({cell(A, State::NotYet), cell(R, State::Servfail)}, State::NotYet), 100, Now, Limits));
}

// How long an absence is remembered is a guess, so it is looked at every quarter of an hour.
void tst_WatchSchedule::longNegativeAnswerIsAskedAboutSooner()
{
    const Verification last =
        withCells({cell(A, State::InPlace), cell(R, State::NotYet, Now.addSecs(10'800))}, State::Propagating);
    QCOMPARE(nextLook(last, 7, Now, Limits)->at, Now.addSecs(900));
}

void tst_WatchSchedule::zoneNotFound()
{
    Verification last = withCells({}, State::Timeout);
    last.zone.state = Zone::State::Unknown;
    const Query soa{{DomainName::literal("example.com"), RecordType::SOA}};
    last.zone.failures = {soa};
    auto look = nextLook(last, 0, Now, Limits);
    QVERIFY(look);
    QCOMPARE(look->again, QList<Query>{soa});
    last.zone.failures.clear();
    last.zone.state = Zone::State::DoesNotExist;
    look = nextLook(last, 0, Now, Limits);
    QVERIFY(look);
    QCOMPARE(look->again, QList<Query>{soa});
}

void tst_WatchSchedule::whatIsInPlaceIsNotAskedAgain()
{
    Facts facts;
    facts.add({queryAt(A), NoData{}, {}});
    facts.add({queryAt(R), NoData{}, {}});
    const NextLook look{Now, Because::NameServersNext, {queryAt(A)}};
    const Facts left = forget(facts, look);
    QVERIFY(left.find(queryAt(A)) == nullptr);
    QVERIFY(left.find(queryAt(R)) != nullptr);
}

void tst_WatchSchedule::sideQuestionsNowAndThen()
{
    const Query side{{DomainName::literal("www.example.com"), RecordType::TXT}, A};
    const Query target{{DomainName::literal("s1.vendor.example"), RecordType::A}};
    Verification last = withCells({cell(A, State::NotYet)}, State::NotYet);
    last.records.first().alsoAsked = {side, target};
    QList<qsizetype> asked;
    for (int quiet = 0; quiet < 9; ++quiet) {
        const QList<Query> again = nextLook(last, quiet, Now, Limits)->again;
        QVERIFY(!again.contains(target)); // addresses elsewhere hardly ever change
        asked.append(again.count(side));
    }
    QCOMPARE(asked, QList<qsizetype>({1, 0, 0, 0, 1, 0, 0, 0, 1}));
    // In place: nothing is suspected any more.
    last.records.first().state = State::Propagating;
    last.records.first().cells = {cell(A, State::InPlace), cell(R, State::NotYet, Now.addSecs(60))};
    last.records.first().alsoAsked.clear();
    QCOMPARE(nextLook(last, 0, Now, Limits)->again, QList<Query>{queryAt(R)});
}

void tst_WatchSchedule::changes()
{
    const Verification before = withCells({cell(A, State::NotYet), cell(R, State::NotAsked)}, State::NotYet);
    Verification after = withCells({cell(A, State::InPlace), cell(R, State::NotAsked)}, State::InPlace);
    after.at = Now.addSecs(60);
    const QList<Change> changes = changesBetween(before, after);
    QCOMPARE(changes.size(), 2);
    QVERIFY(!changes.first().where);
    QCOMPARE(changes.first().from, State::NotYet);
    QCOMPARE(changes.first().to, State::InPlace);
    QCOMPARE(changes.first().at, Now.addSecs(60));
    QCOMPARE(changes.last().where->server, A);
    QVERIFY(changesBetween(after, after).isEmpty());
    QVERIFY(changesBetween(Verification(), after).isEmpty());
}

QTEST_GUILESS_MAIN(tst_WatchSchedule)
#include "tst_watch_schedule.moc"
