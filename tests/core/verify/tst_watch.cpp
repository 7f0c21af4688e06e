// SPDX-License-Identifier: Apache-2.0
// The watch drives looks until all is in place: cancellable at every step, never the same question without need.
#include "core/verify/watch.h"
#include "tests/core/verify/sample.h"
#include "tests/support/manual_clock.h"

#include <QSignalSpy>
#include <QTest>

using namespace sw;
using namespace sw::dns;
using namespace sw::test;
using namespace sw::verify;

class tst_Watch : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void destroyedWhileLooking();
    void destroyedByItsReceiver();
    void abortedWhileWaiting();
    void untilAllIsInPlace();
    void asksOnlyWhatIsNotInPlace();
    void goesOnFromAnEarlierWatch();
    void soFarWhileOneIsAwaited();
    void anotherRequestCountsFromTheNextLook();
    void noQuestionTwiceInALook();
};

namespace {

// Real pauses of a few milliseconds: the order of events is what is tested, never their times.
const WatchLimits Quick{1, 4, 1.5, 0};
const auto Record = [] { return plannedText("example.com", "v=spf1 -all"); };
const Question Asked{DomainName::literal("example.com"), RecordType::TXT};

struct World
{
    FakeResolver resolver;
    SystemClock clock;
    World() { resolver.addZone(SampleZone); }
    void publish() { resolver.answer(Asked, Answer{{}, {txtRecord(Asked.name, "v=spf1 -all")}}); }
    [[nodiscard]] qsizetype askedFor(const Query &query) const { return resolver.asked().count(query); }
};

} // namespace

void tst_Watch::destroyedWhileLooking()
{
    World world;
    world.resolver.hang("example.com", RecordType::TXT);
    const int before = Operation::liveCount();
    {
        Watch watch(world.resolver, world.clock, requestFor({Record()}), Quick);
        watch.start();
        QTRY_VERIFY(world.askedFor({Asked, Server::authoritative(Ns1)}) == 1);
        QVERIFY(watch.isLooking());
    }
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCOMPARE(Operation::liveCount(), before);
}

void tst_Watch::destroyedByItsReceiver()
{
    World world;
    world.publish();
    const int before = Operation::liveCount();
    auto *watch = new Watch(world.resolver, world.clock, requestFor({Record()}), Quick);
    bool gone = false;
    QObject::connect(watch, &Watch::looked, qApp, [&] {
        delete watch;
        gone = true;
    });
    watch->start();
    QTRY_VERIFY(gone);
    QTRY_COMPARE(Operation::liveCount(), before);
}

void tst_Watch::abortedWhileWaiting()
{
    World world;
    Watch watch(world.resolver, world.clock, requestFor({Record()}), WatchLimits{3'600'000, 3'600'000, 1, 0});
    QSignalSpy looked(&watch, &Watch::looked);
    QSignalSpy finished(&watch, &Watch::finished);
    watch.start();
    QTRY_COMPARE(looked.count(), 1);
    QVERIFY(watch.next());
    watch.abort();
    QCoreApplication::processEvents();
    QCOMPARE(looked.count(), 1);
    QCOMPARE(finished.count(), 0);
}

void tst_Watch::untilAllIsInPlace()
{
    World world;
    auto request = requestFor({Record()});
    request.resolvers = {resolverPoint("192.0.2.8")};
    Watch watch(world.resolver, world.clock, request, Quick);
    QByteArrayList log;
    QObject::connect(&watch, &Watch::looked, this, [&](const Verification &v, const QList<Change> &changes) {
        log.append(stateName(v.records.first().state) + QByteArray::number(changes.size()));
        if (watch.looks() == 3)
            world.publish();
    });
    QSignalSpy finished(&watch, &Watch::finished);
    watch.start();
    QCOMPARE(log.size(), 0); // nothing inside start()
    QTRY_COMPARE(finished.count(), 1);
    // The record, both name servers and the resolver changed.
    QCOMPARE(log, QByteArrayList({"notYet0", "notYet0", "notYet0", "inPlace4"}));
    QVERIFY(watch.last()->complete());
    QVERIFY(!watch.next());
    QCOMPARE(watch.state(), Operation::State::Finished);
}

void tst_Watch::asksOnlyWhatIsNotInPlace()
{
    World world;
    auto dmarc = plannedText("_dmarc.example.com", "v=DMARC1; p=none", plan::Purpose::Dmarc);
    const Question there{dmarc.name, RecordType::TXT};
    world.resolver.answer(there, Answer{{}, {txtRecord(dmarc.name, "v=DMARC1; p=none")}});
    Watch watch(world.resolver, world.clock, requestFor({Record(), dmarc}), Quick);
    QObject::connect(&watch, &Watch::looked, this, [&] {
        if (watch.looks() == 4)
            world.publish();
    });
    QSignalSpy finished(&watch, &Watch::finished);
    watch.start();
    QTRY_COMPARE(finished.count(), 1);
    QCOMPARE(watch.looks(), 5);
    QCOMPARE(world.askedFor({there, Server::authoritative(Ns1)}), 1);
    QCOMPARE(world.askedFor({Asked, Server::authoritative(Ns1)}), 5);
    QCOMPARE(world.askedFor({{DomainName::literal("example.com"), RecordType::NS}}), 1); // nor the zone
    QCOMPARE(watch.asked(), world.resolver.asked().size());
}

// What an earlier watch saw is what the first look is held against; everything is asked all the same.
void tst_Watch::goesOnFromAnEarlierWatch()
{
    World world;
    Watch before(world.resolver, world.clock, requestFor({Record()}), WatchLimits{3'600'000, 3'600'000, 1, 0});
    QSignalSpy looked(&before, &Watch::looked);
    before.start();
    QTRY_COMPARE(looked.count(), 1);
    QCOMPARE(looked.first().at(1).value<QList<Change>>(), QList<Change>());
    before.abort();
    world.publish();
    Watch after(world.resolver, world.clock, requestFor({Record()}), Quick);
    after.resumeFrom(*before.last());
    QCOMPARE(after.soFar(), *before.last()); // nothing is in yet
    QSignalSpy lookedAgain(&after, &Watch::looked);
    QSignalSpy finished(&after, &Watch::finished);
    QVERIFY(!after.isLooking());
    after.start();
    QVERIFY(after.isLooking()); // also before the loop has begun
    QTRY_COMPARE(finished.count(), 1);
    QVERIFY(!after.isLooking());
    QCOMPARE(lookedAgain.count(), 1);
    // The record and both name servers.
    QCOMPARE(lookedAgain.first().at(1).value<QList<Change>>().size(), 3);
    QCOMPARE(world.askedFor({Asked, Server::authoritative(Ns1)}), 2);
}

// Answers that are in are shown while another is awaited, and the rest as it was before.
void tst_Watch::soFarWhileOneIsAwaited()
{
    World world;
    world.publish();
    const auto dmarc = plannedText("_dmarc.example.com", "v=DMARC1; p=none", plan::Purpose::Dmarc);
    world.resolver.hang("_dmarc.example.com", RecordType::TXT);
    Watch watch(world.resolver, world.clock, requestFor({Record(), dmarc}), Quick);
    QSignalSpy looked(&watch, &Watch::looked);
    watch.start();
    QTRY_VERIFY(!watch.soFar().records.value(0).cells.isEmpty() &&
                watch.soFar().records.value(0).cells.first().state == State::InPlace);
    QCOMPARE(watch.soFar().records.value(1).state, State::NotAsked); // not yet in is no failure
    QVERIFY(!watch.last());
    QCOMPARE(looked.count(), 0);
}

// What is known of the records stays.
void tst_Watch::anotherRequestCountsFromTheNextLook()
{
    World world;
    Watch watch(world.resolver, world.clock, requestFor({Record()}), Quick);
    auto other = requestFor({Record()});
    other.resolvers = {resolverPoint("192.0.2.8")};
    QSignalSpy finished(&watch, &Watch::finished);
    QObject::connect(&watch, &Watch::looked, this, [&] {
        watch.setRequest(other);
        world.publish();
    });
    watch.start();
    QTRY_COMPARE(finished.count(), 1);
    QCOMPARE(watch.last()->vantagePoints.size(), 3);
    QVERIFY(watch.last()->complete());
    QCOMPARE(world.askedFor({{DomainName::literal("example.com"), RecordType::NS}}), 1);
}

void tst_Watch::noQuestionTwiceInALook()
{
    World world;
    world.publish();
    auto request = requestFor({Record(), plannedAlias("s1._domainkey.example.com", "s1.vendor.example")});
    request.resolvers = {resolverPoint("192.0.2.8")};
    Watch watch(world.resolver, world.clock, request, WatchLimits{3'600'000, 3'600'000, 1, 0});
    QSignalSpy looked(&watch, &Watch::looked);
    watch.start();
    QTRY_COMPARE(looked.count(), 1);
    for (const Query &query : world.resolver.asked())
        QCOMPARE(world.askedFor(query), 1);
}

QTEST_GUILESS_MAIN(tst_Watch)
#include "tst_watch.moc"
