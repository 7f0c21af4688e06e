// SPDX-License-Identifier: Apache-2.0
// Facts: every outcome through JSON, expiry, hostile files; the loop, cancelled at each step.
#include "core/dns/facts/lookup_loop.h"
#include "core/dns/zone/path_comparison.h"
#include "tests/support/fake_resolver.h"
#include "tests/support/utc_time.h"

#include <QPointer>
#include <QSignalSpy>
#include <QTest>

using namespace sw;
using namespace sw::dns;
using namespace sw::test;

namespace {

Question txt(const QByteArray &name)
{
    return {DomainName::literal(name), RecordType::TXT};
}
QDateTime noon()
{
    return utcTime(QDate(2026, 11, 23), QTime(12, 0));
}
RecordList lines(const QByteArray &text)
{
    return *recordsFromZoneText(text, DomainName());
}
const QByteArray Soa = "test. 300 IN SOA ns.test. admin.test. 1 2 3 4 60\n";

} // namespace

Q_DECLARE_METATYPE(sw::dns::Outcome)

class TestFacts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void outcomesThroughJson_data();
    void outcomesThroughJson();
    void hostileFiles_data();
    void hostileFiles();
    void expiry_data();
    void expiry();
    void keysAreApart();
    void oneVantagePointDoesNotAnswerForAnother();
    void partsGatherTheirQuestions();
    void loopAsksInParallelAndEnds();
    void loopCancelledAtEveryStep();
    void loopDeletedByItsReceiver();
    void loopLimits();
    void pathsCompared();
};

void TestFacts::outcomesThroughJson_data()
{
    QTest::addColumn<Outcome>("outcome");
    const RecordList chain = lines("a.test. 5 IN CNAME b\\.c.test.\n");
    QTest::newRow("answer") << Outcome(Answer{chain, lines("b\\.c.test. 5 IN TXT \"x;\\\"\\\\\" \"\\000\\255\"\n")});
    QTest::newRow("answer with signatures")
        << Outcome(Answer{{},
                          lines("a.test. 5 IN A 192.0.2.1\n"),
                          lines("a.test. 5 IN RRSIG A 13 2 300 20270101000000 20260101000000 123 test. AAAA\n")});
    QTest::newRow("opaque") << Outcome(Answer{{}, lines("a.test. 5 IN TYPE65280 \\# 2 DEAD\n")});
    QTest::newRow("noData") << Outcome(NoData{chain, lines(Soa).first()});
    QTest::newRow("noData bare") << Outcome(NoData{});
    QTest::newRow("noData with proof") << Outcome(
        NoData{{}, lines(Soa).first(), lines("a.test. 5 IN NSEC b.test. TXT RRSIG NSEC\n")});
    QTest::newRow("nxDomain") << Outcome(NxDomain{{}, lines(Soa).first()});
    for (const auto kind :
         {FailureKind::Timeout, FailureKind::Network, FailureKind::Tls, FailureKind::Refused, FailureKind::ServFail,
          FailureKind::FormErr, FailureKind::BadReply, FailureKind::Cancelled, FailureKind::NotAsked})
        QTest::newRow(failureName(kind).constData()) << Outcome(LookupFailure{kind, "why \"so\"\n"});
}

void TestFacts::outcomesThroughJson()
{
    QFETCH(Outcome, outcome);
    Provenance provenance{"[2001:db8::1]:53",
                          "udp",
                          noon(),
                          12,
                          Rcode::NoError,
                          true,
                          false,
                          true,
                          true,
                          {{3, QStringLiteral("stale \u20ac")}}};
    Facts facts;
    for (const auto role : {Server::Role::RunResolver, Server::Role::Authoritative, Server::Role::Recursive}) {
        for (const auto dnssec :
             {Dnssec::Default, Dnssec::WantSignatures, Dnssec::CheckingDisabled, Dnssec::Unchecked}) {
            const QByteArray spec = role == Server::Role::RunResolver ? QByteArray() : QByteArray("192.0.2.1");
            facts.add(Fact{Query{txt("we\\.ird.test"), {role, spec}, dnssec}, outcome, provenance});
        }
    }
    QCOMPARE(facts.size(), 12);
    const auto again = Facts::fromJson(facts.toJson());
    QVERIFY2(again, again ? "" : again.error().code.constData());
    QCOMPARE(again->all(), facts.all());
    QCOMPARE(again->toJson(), facts.toJson());
}

void TestFacts::hostileFiles_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("code");
    const auto entry = [](const char *fields) { return QByteArray("{\"schema\":1,\"facts\":[{") + fields + "}]}"; };
    QTest::newRow("empty") << QByteArray() << QByteArray("facts-not-json");
    QTest::newRow("not json") << QByteArray("hello") << QByteArray("facts-not-json");
    QTest::newRow("array") << QByteArray("[]") << QByteArray("facts-not-json");
    QTest::newRow("newer") << QByteArray("{\"schema\":2,\"facts\":[]}") << QByteArray("facts-newer-schema");
    QTest::newRow("no schema") << QByteArray("{\"facts\":[]}") << QByteArray("facts-newer-schema");
    QTest::newRow("no name") << entry("\"type\":\"TXT\",\"outcome\":\"noData\"") << QByteArray("facts-bad-entry");
    QTest::newRow("bad type") << entry("\"name\":\"a.\",\"type\":\"NOPE\",\"outcome\":\"noData\"")
                              << QByteArray("facts-bad-entry");
    QTest::newRow("bad outcome") << entry("\"name\":\"a.\",\"type\":\"TXT\",\"outcome\":\"maybe\"")
                                 << QByteArray("facts-bad-entry");
    QTest::newRow("answer without records")
        << entry("\"name\":\"a.\",\"type\":\"TXT\",\"outcome\":\"answer\"") << QByteArray("facts-bad-entry");
    QTest::newRow("broken record")
        << entry("\"name\":\"a.\",\"type\":\"TXT\",\"outcome\":\"answer\",\"records\":[\"a. 1 IN A x\"]")
        << QByteArray("facts-bad-entry");
    QTest::newRow("record that includes")
        << entry("\"name\":\"a.\",\"type\":\"TXT\",\"outcome\":\"answer\",\"records\":[\"$INCLUDE /etc/passwd\"]")
        << QByteArray("facts-bad-entry");
    QTest::newRow("two lines in one") << entry("\"name\":\"a.\",\"type\":\"TXT\",\"outcome\":\"answer\",\"records\":["
                                               "\"a. 1 IN A 192.0.2.1\\nb. 1 IN A 192.0.2.2\"]")
                                      << QByteArray("facts-bad-entry");
    QTest::newRow("a number for an entry")
        << QByteArray("{\"schema\":1,\"facts\":[5]}") << QByteArray("facts-bad-entry");
}

void TestFacts::hostileFiles()
{
    QFETCH(QByteArray, json);
    const auto facts = Facts::fromJson(json);
    QVERIFY(!facts);
    QTEST(facts.error().code, "code");
}

void TestFacts::expiry_data()
{
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<int>("seconds"); // -1: never known
    QTest::newRow("answer") << Outcome(Answer{{}, lines("a.test. 300 IN TXT \"x\"\n")}) << 300;
    QTest::newRow("chain is shorter") << Outcome(Answer{lines("a.test. 20 IN CNAME b.test.\n"),
                                                        lines("b.test. 300 IN TXT \"x\"\n")})
                                      << 20;
    QTest::newRow("minimum is smaller") << Outcome(NoData{{}, lines(Soa).first()}) << 60;
    QTest::newRow("counted down") << Outcome(NxDomain{
                                         {}, lines("test. 7 IN SOA ns.test. admin.test. 1 2 3 4 60\n").first()})
                                  << 7;
    QTest::newRow("no SOA") << Outcome(NoData{}) << -1;
    QTest::newRow("failure") << Outcome(LookupFailure{FailureKind::ServFail}) << -1;
}

void TestFacts::expiry()
{
    QFETCH(Outcome, outcome);
    QFETCH(int, seconds);
    Fact fact{{txt("a.test")}, outcome, {}};
    QVERIFY(!fact.expiresAt()); // no time, no expiry
    fact.provenance.at = noon();
    QCOMPARE(fact.expiresAt(), seconds < 0 ? std::nullopt : std::optional(noon().addSecs(seconds)));
}

void TestFacts::keysAreApart()
{
    Facts facts;
    facts.add(txt("A.test"), NoData{});
    QVERIFY(facts.find(txt("a.TEST")));
    QVERIFY(!facts.find(Question{DomainName::literal("a.test"), RecordType::A}));
    QVERIFY(!facts.find(Query{txt("a.test"), {}, Dnssec::Unchecked}));
    QuestionSet needed;
    QVERIFY(!facts.findOr(needed, txt("b.test")));
    QVERIFY(!facts.findOr(needed, txt("B.test")));
    QCOMPARE(needed.size(), 1);
}

void TestFacts::oneVantagePointDoesNotAnswerForAnother()
{
    Facts facts;
    facts.add(Fact{{txt("a.test"), Server::authoritative("192.0.2.1")}, NoData{}, {}});
    QVERIFY(!facts.find(txt("a.test")));
    QVERIFY(!facts.find(Query{txt("a.test"), Server::recursive("192.0.2.1")}));
    QVERIFY(!facts.find(Query{txt("a.test"), Server::authoritative("192.0.2.2")}));
}

// A part that is not done yields nothing and its questions, each once; one that is yields its result and no question.
void TestFacts::partsGatherTheirQuestions()
{
    QuestionSet needed;
    const Step<QString> asking = QuestionSet{{txt("a.test")}, {txt("b.test")}};
    QCOMPARE(part(asking, needed), std::nullopt);
    QCOMPARE(part(Step<int>(QuestionSet{{txt("b.test")}, {txt("c.test")}}), needed), std::nullopt);
    QCOMPARE(needed.queries(), QList<Query>({{txt("a.test")}, {txt("b.test")}, {txt("c.test")}}));
    QCOMPARE(part(Step<QString>(QStringLiteral("known")), needed), QStringLiteral("known"));
    QCOMPARE(needed.size(), 3);
    QVERIFY(!isDone(asking)); // a step that is kept stays as it is
}

void TestFacts::loopAsksInParallelAndEnds()
{
    FakeResolver resolver;
    resolver.addZone("a.test. 300 IN TXT \"b.test\"\nb.test. 300 IN TXT \"end\"\n");
    LookupLoop loop(resolver, {}, [](const Facts &facts) {
        QuestionSet needed;
        const Fact *a = facts.findOr(needed, txt("a.test"));
        (void)facts.findOr(needed, txt("c.test"));
        if (a != nullptr && a->answer())
            (void)facts.findOr(needed, txt(a->texts().first()));
        return needed;
    });
    QSignalSpy finished(&loop, &LookupLoop::finished);
    loop.start();
    QCOMPARE(finished.size(), 0);
    QVERIFY(finished.wait());
    QCOMPARE(loop.rounds(), 2);
    QCOMPARE(loop.asked(), 3);
    QCOMPARE(loop.facts().size(), 3);
    QCOMPARE(loop.outstanding(), 0);
}

void TestFacts::loopCancelledAtEveryStep()
{
    const int before = Operation::liveCount();
    for (int cancelAfter = 0; cancelAfter <= 3; ++cancelAfter) {
        FakeResolver resolver;
        resolver.hang("never.test", RecordType::TXT);
        auto loop = std::make_unique<LookupLoop>(resolver, Facts(), [](const Facts &facts) {
            QuestionSet needed;
            for (const char *name : {"a.test", "b.test", "c.test", "never.test"})
                (void)facts.findOr(needed, txt(name));
            return needed;
        });
        int answered = 0;
        int ends = 0;
        LookupLoop *raw = loop.get();
        connect(raw, &LookupLoop::finished, this, [&] { ++ends; });
        connect(raw, &LookupLoop::answered, this, [&] {
            if (++answered == cancelAfter)
                raw->abort();
        });
        loop->start();
        if (cancelAfter == 0)
            loop->abort();
        QTRY_VERIFY(answered >= cancelAfter);
        QTest::qWait(1); // silent afterwards
        QCOMPARE(answered, cancelAfter);
        QCOMPARE(ends, 0);
        loop.reset();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCOMPARE(Operation::liveCount(), before);
    }
}

void TestFacts::loopDeletedByItsReceiver()
{
    FakeResolver resolver;
    const int before = Operation::liveCount();
    QPointer<LookupLoop> loop = new LookupLoop(resolver, Facts(), [](const Facts &facts) {
        QuestionSet needed;
        (void)facts.findOr(needed, txt("a.test"));
        (void)facts.findOr(needed, txt("b.test"));
        return needed;
    });
    connect(loop, &LookupLoop::answered, this, [&] { delete loop; });
    loop->start();
    QTRY_VERIFY(!loop);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCOMPARE(Operation::liveCount(), before);
}

void TestFacts::loopLimits()
{
    FakeResolver resolver;
    const auto endless = [](const Facts &facts) {
        QuestionSet needed;
        needed.add(txt("n" + QByteArray::number(facts.size()) + ".test"));
        return needed;
    };
    LookupLoop::Limits limits;
    limits.rounds = 5;
    LookupLoop loop(resolver, {}, endless, limits);
    QSignalSpy finished(&loop, &LookupLoop::finished);
    loop.start();
    QVERIFY(finished.wait());
    QCOMPARE(finished.first().first().value<LookupLoop::End>(), LookupLoop::End::LimitReached);
    QCOMPARE(loop.rounds(), 5);
    QCOMPARE(loop.facts().find(txt("n5.test"))->outcome, Outcome(LookupFailure{FailureKind::Cancelled, "limit"}));
}

void TestFacts::pathsCompared()
{
    const auto fact = [](const Outcome &outcome) { return Fact{{txt("a.test")}, outcome, {}}; };
    const Fact one = fact(Answer{{}, lines("a.test. 300 IN TXT \"x\"\na.test. 300 IN TXT \"y\"\n")});
    const Fact turned = fact(Answer{{}, lines("a.test. 7 IN TXT \"y\"\na.test. 7 IN TXT \"x\"\n")});
    const Fact other = fact(Answer{{}, lines("a.test. 300 IN TXT \"X\"\na.test. 300 IN TXT \"y\"\n")});
    QCOMPARE(comparePaths(one, turned), PathVerdict::Same);
    QCOMPARE(comparePaths(one, other), PathVerdict::Differ);
    QCOMPARE(comparePaths(one, fact(NxDomain{})), PathVerdict::Differ);
    QCOMPARE(comparePaths(fact(NoData{}), fact(NxDomain{})), PathVerdict::Same);
    QCOMPARE(comparePaths(one, fact(LookupFailure{FailureKind::Timeout})), PathVerdict::Unknown);
    QVERIFY(containsCode(pathFindings(one, other), "network-answers-differ"));
    QVERIFY(pathFindings(one, turned).isEmpty());
}

QTEST_GUILESS_MAIN(TestFacts)
#include "tst_facts.moc"
