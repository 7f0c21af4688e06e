// SPDX-License-Identifier: Apache-2.0
// A plan as one dynamic update: conditions exactly as seen, refusals for what changed, undo that leads back. The pure
// half; against real servers in tests/app/cli/tst_cli_publish.cpp.
#include "core/plan/publish/update_plan.h"
#include "tests/support/fake_resolver.h"

#include <QTest>

using namespace sw;
using namespace sw::dns;
using namespace sw::plan;
using namespace sw::test;

namespace {

const Server Primary = Server::authoritative("192.0.2.53:53");

PlannedRecord row(Action action, const char *name, RecordType type, const QByteArray &value, QByteArrayList before = {})
{
    PlannedRecord record;
    record.action = action;
    record.name = DomainName::literal(name);
    record.type = type;
    if (type == RecordType::TXT)
        record.data = TxtData{splitTxt(value)};
    else if (type == RecordType::MX)
        record.data = MxData{10, DomainName::literal(value)};
    else
        record.data = NameData{DomainName::literal(value)};
    record.before = std::move(before);
    return record;
}

RecordPlan planOf(const QList<PlannedRecord> &records)
{
    RecordPlan plan;
    plan.domain = plan.zone = DomainName::literal("shop.example");
    plan.records = records;
    return plan;
}

// Everything that the server says is authoritative.
UpdatePlan prepared(const QByteArray &zone, const RecordPlan &plan)
{
    FakeResolver resolver;
    resolver.addZone(zone, "shop.example.");
    Facts facts;
    for (;;) {
        const auto step = updatePlan(plan, Primary, facts);
        if (isDone(step))
            return resultOf(step);
        for (const Query &query : neededBy(step).queries()) {
            Fact fact = resolver.factFor(query);
            fact.provenance.aa = true;
            facts.add(fact);
        }
    }
}

QByteArrayList codes(const Findings &findings)
{
    QByteArrayList list;
    for (const Finding &finding : findings)
        list.append(finding.code);
    return list;
}

QByteArrayList lines(const Update &update)
{
    QByteArrayList list;
    for (const QByteArray &line : changeLines(update))
        list.append(line.simplified());
    return list;
}

} // namespace

class TestUpdatePlan : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void asksOnlyThatServer()
    {
        const auto step =
            updatePlan(planOf({row(Action::Add, "a.shop.example", RecordType::CNAME, "x.example")}), Primary, Facts());
        QVERIFY(!isDone(step));
        QCOMPARE(neededBy(step).size(), 5); // CNAME, and whatever could stand beside it
        for (const Query &query : neededBy(step).queries())
            QCOMPARE(query.server, Primary);
    }

    void aliasOnAFreeName()
    {
        const UpdatePlan p = prepared({}, planOf({row(Action::Add, "a.shop.example", RecordType::CNAME, "x.example")}));
        QVERIFY(p.refusals.isEmpty());
        QCOMPARE(lines(p.update), QByteArrayList{"+ a.shop.example. 3600 IN CNAME x.example."});
        QVERIFY(std::any_of(p.update.prerequisites.begin(), p.update.prerequisites.end(),
                            [](const Prerequisite &q) { return q.kind == Prerequisite::Kind::NameMissing; }));
        QCOMPARE(lines(p.undo), QByteArrayList{"- a.shop.example. 3600 IN CNAME x.example."});
    }

    // Other values at the name stay, and are part of the condition.
    void textBesideOthers()
    {
        const UpdatePlan p = prepared(
            "@ 300 TXT \"v=spf1 mx ~all\"\n@ 300 TXT \"other\"\n",
            planOf({row(Action::Replace, "shop.example", RecordType::TXT, "v=spf1 mx a ~all", {"v=spf1 mx ~all"})}));
        QVERIFY(p.refusals.isEmpty());
        QCOMPARE(lines(p.update), QByteArrayList({"- shop.example. 300 IN TXT \"v=spf1 mx ~all\"",
                                                  "+ shop.example. 300 IN TXT \"v=spf1 mx a ~all\""}));
        const auto condition = std::find_if(p.update.prerequisites.begin(), p.update.prerequisites.end(),
                                            [](const Prerequisite &q) { return q.kind == Prerequisite::Kind::SetIs; });
        QVERIFY(condition != p.update.prerequisites.end());
        QCOMPARE(condition->values.size(), 2);
        // Undo restores the very record, TTL included.
        QCOMPARE(lines(p.undo).last(), QByteArray("+ shop.example. 300 IN TXT \"v=spf1 mx ~all\""));
    }

    // A set has one TTL (RFC 2181 5.2): what others published keeps its own, and only a set that is ours alone gets
    // ours.
    void othersKeepTheirTtl()
    {
        const UpdatePlan added = prepared(
            "@ 86400 TXT \"other\"\n", planOf({row(Action::Add, "shop.example", RecordType::TXT, "v=spf1 mx ~all")}));
        QCOMPARE(lines(added.update), QByteArrayList{"+ shop.example. 86400 IN TXT \"v=spf1 mx ~all\""});
        QCOMPARE(lines(added.undo), QByteArrayList{"- shop.example. 86400 IN TXT \"v=spf1 mx ~all\""});
        const UpdatePlan alone = prepared(
            "@ 86400 TXT \"v=spf1 mx ~all\"\n",
            planOf({row(Action::Replace, "shop.example", RecordType::TXT, "v=spf1 mx a ~all", {"v=spf1 mx ~all"})}));
        QCOMPARE(lines(alone.update).last(), QByteArray("+ shop.example. 3600 IN TXT \"v=spf1 mx a ~all\""));
        QCOMPARE(lines(alone.undo).last(), QByteArray("+ shop.example. 86400 IN TXT \"v=spf1 mx ~all\""));
    }

    void textMakesRoomForAlias()
    {
        const UpdatePlan p =
            prepared("k 300 TXT \"old\"\n", planOf({row(Action::Add, "k.shop.example", RecordType::CNAME, "x.example"),
                                                    row(Action::Remove, "k.shop.example", RecordType::TXT, "old")}));
        QVERIFY2(p.refusals.isEmpty(), codes(p.refusals).join(' ').constData());
        QCOMPARE(lines(p.update), QByteArrayList({"- k.shop.example. 300 IN TXT \"old\"",
                                                  "+ k.shop.example. 3600 IN CNAME x.example."})); // in this order
    }

    void refusals_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QList<PlannedRecord>>("records");
        QTest::addColumn<QByteArray>("code");
        const auto spf = row(Action::Add, "shop.example", RecordType::TXT, "v=spf1 a -all");
        QTest::newRow("a second SPF") << QByteArray("@ TXT \"v=spf1 mx -all\"\n") << QList{spf}
                                      << QByteArray("update-changed-meanwhile");
        QTest::newRow("a second DMARC") << QByteArray("_dmarc TXT \"v=DMARC1; p=none\"\n")
                                        << QList{row(Action::Add, "_dmarc.shop.example", RecordType::TXT,
                                                     "v=DMARC1; p=reject")}
                                        << QByteArray("update-changed-meanwhile");
        QTest::newRow("a second key") << QByteArray("s._domainkey TXT \"p=AAAA\"\n")
                                      << QList{row(Action::Add, "s._domainkey.shop.example", RecordType::TXT, "p=BBBB")}
                                      << QByteArray("update-changed-meanwhile");
        QTest::newRow("replaced value gone")
            << QByteArray()
            << QList{row(Action::Replace, "shop.example", RecordType::TXT, "v=spf1 a -all", {"v=spf1 mx -all"})}
            << QByteArray("update-changed-meanwhile");
        QTest::newRow("one of two replaced values gone")
            << QByteArray("@ TXT \"v=spf1 mx -all\"\n")
            << QList{row(Action::Replace, "shop.example", RecordType::TXT, "v=spf1 a mx -all",
                         {"v=spf1 mx -all", "v=spf1 a -all"})}
            << QByteArray("update-changed-meanwhile");
        QTest::newRow("alias beside mail") << QByteArray("em MX 10 mx.example.\n")
                                           << QList{row(Action::Add, "em.shop.example", RecordType::CNAME, "x.example")}
                                           << QByteArray("update-name-taken");
        QTest::newRow("text at an alias")
            << QByteArray("em CNAME x.example.\n")
            << QList{row(Action::Add, "em.shop.example", RecordType::TXT, "hello")} << QByteArray("update-name-taken");
        QTest::newRow("another zone") << QByteArray()
                                      << QList{row(Action::Add, "a.other.example", RecordType::TXT, "x")}
                                      << QByteArray("update-outside-zone");
    }
    void refusals()
    {
        QFETCH(QByteArray, zone);
        QFETCH(QList<PlannedRecord>, records);
        QFETCH(QByteArray, code);
        QCOMPARE(codes(prepared(zone, planOf(records)).refusals), QByteArrayList{code});
    }

    void whatIsDoneIsDone()
    {
        const RecordPlan plan =
            planOf({row(Action::Add, "a.shop.example", RecordType::CNAME, "x.example"),
                    row(Action::Replace, "shop.example", RecordType::TXT, "v=spf1 a -all", {"v=spf1 mx -all"}),
                    row(Action::Remove, "old.shop.example", RecordType::TXT, "x"),
                    row(Action::Keep, "kept.shop.example", RecordType::TXT, "k")});
        const UpdatePlan p = prepared("a CNAME x.example.\n@ TXT \"v=spf1 a -all\"\n", plan);
        QVERIFY(p.refusals.isEmpty());
        QVERIFY(p.update.changes.isEmpty());
        QCOMPARE(codes(p.notes),
                 QByteArrayList({"update-already-gone", "update-already-there", "update-already-there"}));
    }

    void failureIsNotMissing()
    {
        const RecordPlan plan = planOf({row(Action::Add, "a.shop.example", RecordType::TXT, "x")});
        FakeResolver resolver;
        resolver.fail("a.shop.example", RecordType::TXT, FailureKind::Timeout);
        const auto withAa = [&](bool aa) {
            Facts facts;
            for (;;) {
                const auto step = updatePlan(plan, Primary, facts);
                if (isDone(step))
                    return codes(resultOf(step).refusals);
                for (const Query &query : neededBy(step).queries()) {
                    Fact fact = resolver.factFor(query);
                    fact.provenance.aa = aa;
                    facts.add(fact);
                }
            }
        };
        QCOMPARE(withAa(true), QByteArrayList{"update-could-not-see"});
        // A resolver is not the zone's primary: what it has may be old.
        QCOMPARE(withAa(false), QByteArrayList({"update-could-not-see", "update-could-not-see"})); // one for each cause
    }

    void undoFileReadsBack()
    {
        const UpdatePlan p = prepared(
            "@ 300 TXT \"v=spf1 mx ~all\"\n@ 300 TXT \"quote \\\" back \\\\ \\200\"\n",
            planOf({row(Action::Replace, "shop.example", RecordType::TXT, "v=spf1 mx a ~all", {"v=spf1 mx ~all"}),
                    row(Action::Add, "a.shop.example", RecordType::CNAME, "x.example")}));
        const auto back = updateFromJson(updateToJson(p.undo));
        QVERIFY2(back.has_value(), back ? "" : back.error().code.constData());
        QCOMPARE(*back, p.undo);
        QCOMPARE(updateFromJson("{").error().code, QByteArray("undo-not-json"));
        QCOMPARE(updateFromJson("{\"schema\":9}").error().code, QByteArray("undo-newer-schema"));
        for (const char *bad :
             {"{\"schema\":1}", "{\"schema\":1,\"zone\":\"a.example\",\"conditions\":[],\"changes\":{}}",
              "{\"schema\":1,\"zone\":\"a.example\",\"conditions\":[],\"changes\":[{\"change\":\"add\",\"record\":"
              "\"x\"}]}",
              "{\"schema\":1,\"zone\":\"a.example\",\"conditions\":[],\"changes\":[{\"change\":\"add\",\"record\":\"b."
              "test. 1 IN "
              "A 192.0.2.1\"}]}",
              "{\"schema\":1,\"zone\":\"a.example\",\"conditions\":[{\"condition\":\"setIs\",\"name\":\"a.example\","
              "\"type\":"
              "\"TXT\",\"records\":[]}],\"changes\":[]}"})
            QCOMPARE(updateFromJson(bad).error().code, QByteArray("undo-bad-field"));
    }

    void brokenConditionsAreNamed()
    {
        const UpdatePlan p = prepared({}, planOf({row(Action::Add, "a.shop.example", RecordType::CNAME, "x.example")}));
        FakeResolver resolver; // nothing was published, so there is nothing to take back
        Facts facts;
        for (;;) {
            const auto step = brokenConditions(p.undo, Primary, facts);
            if (isDone(step)) {
                QCOMPARE(codes(resultOf(step)), QByteArrayList{"update-changed-meanwhile"});
                return;
            }
            for (const Query &query : neededBy(step).queries())
                facts.add(resolver.factFor(query));
        }
    }
};

QTEST_GUILESS_MAIN(TestUpdatePlan)
#include "tst_update_plan.moc"
