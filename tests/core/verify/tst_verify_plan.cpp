// SPDX-License-Identifier: Apache-2.0
// States of records and cells, decided from answers: failures first.
#include "core/verify/verification_json.h"
#include "tests/core/verify/sample.h"
#include "tests/support/utc_time.h"

#include <QJsonDocument>
#include <QTest>

using namespace sw;
using namespace sw::dns;
using namespace sw::test;
using namespace sw::verify;

Q_DECLARE_METATYPE(sw::verify::State)
Q_DECLARE_METATYPE(sw::dns::FailureKind)

class tst_VerifyPlan : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void failures_data();
    void failures();
    void zoneFailures_data();
    void zoneFailures();
    void serverThatDoesNotSpeakForTheZone();
    void oneServerSilent();
    void states_data();
    void states();
    void removal();
    void keepOfOthersIsNotVerified();
    void resolversWaitForTheNameServers();
    void negativeAnswerInACache();
    void oldAnswerInACache();
    void serversDisagree();
    void ipv6OnlyServerWithoutIpv6Here();
    void throughAnAliasOutOfTheZone();
    void partial();
    void json();
};

namespace {

FakeResolver sample(const QByteArray &records = {})
{
    FakeResolver resolver;
    resolver.addZone(SampleZone + records);
    return resolver;
}

const QByteArray Alias = "s1._domainkey.example.com";

} // namespace

void tst_VerifyPlan::failures_data()
{
    QTest::addColumn<FailureKind>("kind");
    QTest::addColumn<State>("state");
    QTest::addColumn<QByteArray>("code");
    QTest::newRow("timeout") << FailureKind::Timeout << State::Timeout << QByteArray("verify-server-silent");
    QTest::newRow("servfail") << FailureKind::ServFail << State::Servfail << QByteArray("verify-server-failed");
    QTest::newRow("refused") << FailureKind::Refused << State::Refused << QByteArray("verify-server-refused");
    QTest::newRow("network") << FailureKind::Network << State::Unknown << QByteArray("verify-server-unreachable");
    QTest::newRow("garbage") << FailureKind::BadReply << State::Unknown << QByteArray("verify-server-unreachable");
}

void tst_VerifyPlan::failures()
{
    QFETCH(FailureKind, kind);
    QFETCH(QByteArray, code);
    FakeResolver resolver = sample();
    resolver.fail("s1._domainkey.example.com", RecordType::CNAME, kind);
    const auto result =
        verified(resolver, requestFor({plannedAlias("s1._domainkey.example.com", "s1.vendor.example")}));
    const RecordStatus &status = result.records.first();
    QTEST(status.state, "state");
    QCOMPARE(status.cells.size(), 2);
    QTEST(status.cells.first().state, "state");
    QCOMPARE(codesOf(status.findings), QByteArrayList{"verify-could-not-ask"});
    QCOMPARE(codesOf(result.findings), QByteArrayList({code, code})); // one for each server
    QVERIFY(!result.findings.first().evidence.isEmpty());
    // Whoever answers garbage was reached.
    QCOMPARE(result.findings.first().args.value("variant"),
             kind == FailureKind::BadReply ? QStringLiteral("answered") : QString());
    QVERIFY(!result.complete());
    QCOMPARE(result.onAllNameServers(), 0);
}

void tst_VerifyPlan::zoneFailures_data()
{
    QTest::addColumn<FailureKind>("kind");
    QTest::addColumn<State>("state");
    QTest::addColumn<QByteArray>("code");
    QTest::newRow("timeout") << FailureKind::Timeout << State::Timeout << QByteArray("verify-zone-unknown");
    QTest::newRow("servfail") << FailureKind::ServFail << State::Servfail << QByteArray("zone-not-served-likely");
}

void tst_VerifyPlan::zoneFailures()
{
    QFETCH(FailureKind, kind);
    FakeResolver resolver = sample();
    resolver.fail("example.com", RecordType::SOA, kind);
    const auto result = verified(resolver, requestFor({plannedText("example.com", "v=spf1 -all")}));
    QTEST(result.records.first().state, "state");
    QVERIFY(result.records.first().cells.isEmpty());
    QTEST(result.findings.first().code, "code");
    QCOMPARE(result.findings.size(), 1);
    QVERIFY(!result.complete());
}

void tst_VerifyPlan::serverThatDoesNotSpeakForTheZone()
{
    FakeResolver resolver = sample("@ IN TXT \"v=spf1 -all\"\n");
    resolver.answerAt({{DomainName::literal("example.com"), RecordType::TXT}, Server::authoritative(Ns2)},
                      LookupFailure{FailureKind::BadReply, "lame"});
    const auto result = verified(resolver, requestFor({plannedText("example.com", "v=spf1 -all")}));
    QCOMPARE(result.records.first().state, State::InPlace); // at the one that speaks
    QCOMPARE(result.records.first().cells.last().state, State::Unknown);
    QCOMPARE(codesOf(result.findings), QByteArrayList{"verify-server-lame"});
    QVERIFY(!result.complete()); // ns2 has not shown it
}

void tst_VerifyPlan::oneServerSilent()
{
    FakeResolver resolver = sample("@ IN TXT \"v=spf1 -all\"\n");
    resolver.answerAt({{DomainName::literal("example.com"), RecordType::TXT}, Server::authoritative(Ns2)},
                      LookupFailure{FailureKind::Timeout, {}});
    auto request = requestFor({plannedText("example.com", "v=spf1 -all")});
    request.resolvers = {resolverPoint("192.0.2.8")};
    const auto result = verified(resolver, request);
    QCOMPARE(result.records.first().state, State::InPlace);
    QCOMPARE(result.records.first().cells.last().state, State::InPlace); // all that could be asked have it
    QVERIFY(!result.complete());
}

void tst_VerifyPlan::states_data()
{
    QTest::addColumn<plan::PlannedRecord>("record");
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<State>("state");
    QTest::addColumn<QByteArrayList>("codes");
    const auto spf = [](const QByteArrayList &before = {}) {
        auto record = plannedText("example.com", "v=spf1 mx include:vendor.example ~all");
        record.before = before;
        record.action = before.isEmpty() ? plan::Action::Add : plan::Action::Replace;
        return record;
    };
    const auto dmarc = plannedText("_dmarc.example.com", "v=DMARC1; p=none", plan::Purpose::Dmarc);
    const auto key = plannedText(Alias.constData(), Key2048, plan::Purpose::Dkim);
    const auto alias = plannedAlias(Alias.constData(), "s1.vendor.example");
    const auto mx = planned("bounce.example.com", RecordType::MX,
                            MxData{10, DomainName::literal("feedback.vendor.example")}, plan::Purpose::ReturnPath);
    const auto text = [](const QByteArray &name, const QByteArray &value) {
        return toZoneLine(txtRecord(DomainName::literal(name), value)) + '\n';
    };
    const auto row = [](const char *title, const plan::PlannedRecord &record, const QByteArray &zone, State state,
                        const QByteArrayList &codes = {}) { QTest::newRow(title) << record << zone << state << codes; };

    row("SPF: nothing", spf(), "", State::NotYet, {"verify-not-published"});
    row("SPF: only other texts", spf(), "@ TXT \"site=1\"\n", State::NotYet, {"verify-not-published"});
    row("SPF: the old one", spf({"v=spf1 mx ~all"}), "@ TXT \"v=spf1  MX ~all\"\n", State::OldValue,
        {"verify-old-value-published"});
    row("SPF: both old ones", spf({"v=spf1 mx ~all", "v=spf1 a ~all"}),
        "@ TXT \"v=spf1 mx ~all\"\n@ TXT \"v=spf1 a ~all\"\n", State::OldValue, {"verify-old-value-published"});
    row("SPF: new beside old", spf({"v=spf1 mx ~all"}),
        "@ TXT \"v=spf1 mx ~all\"\n@ TXT \"v=spf1 mx include:vendor.example ~all\"\n", State::Duplicate,
        {"verify-second-spf"});
    row("SPF: another", spf(), "@ TXT \"v=spf1 a -all\"\n", State::Differs, {"verify-differs"});
    row("SPF: in place, split and spelled otherwise", spf(),
        "@ TXT \"site=1\"\n@ TXT \"v=spf1 +mx incl\" \"ude:Vendor.example ~all\"\n", State::InPlace);
    row("SPF: in place, and more", spf(), "@ TXT \"v=spf1 mx a include:vendor.example ~all\"\n", State::InPlace,
        {"verify-spf-has-more"});
    row("DMARC: two", dmarc, "_dmarc TXT \"v=DMARC1; p=none\"\n_dmarc TXT \"v=DMARC1; p=reject\"\n", State::Duplicate,
        {"verify-second-dmarc"});
    row("DMARC: not read as one", dmarc, "_dmarc TXT \"v=dmarc1; p=none\"\n", State::Malformed,
        {"verify-not-read-as-record"});
    row("DMARC: in place", dmarc, "_dmarc TXT \"v=DMARC1;p=none;\"\n", State::InPlace);
    row("DKIM: another key", key, text(Alias, OtherKey2048), State::Differs, {"verify-key-differs"});
    row("DKIM: two", key, text(Alias, OtherKey2048) + text(Alias, Key2048), State::Duplicate, {"verify-second-dkim"});
    row("DKIM: withdrawn", key, text(Alias, "v=DKIM1; p="), State::Revoked, {"verify-key-revoked"});
    row("DKIM: weak", key, text(Alias, Key512), State::WeakKey, {"verify-key-weak"});
    row("DKIM: unreadable", key, text(Alias, "v=DKIM1; p=!!"), State::Malformed, {"verify-key-unreadable"});
    row("DKIM: in place", key, text(Alias, "k=rsa;" + Key2048.mid(Key2048.indexOf("p="))), State::InPlace);
    row("DKIM: an alias leads to it", key, Alias + ". CNAME k.example.com.\n" + text("k.example.com", Key2048),
        State::InPlaceThroughChain);
    row("DKIM: an alias leads elsewhere", key, Alias + ". CNAME k.example.com.\nk TXT \"hello\"\n", State::CnameClash,
        {"verify-alias-in-the-way"});
    row("DKIM: an alias leads nowhere", key, Alias + ". CNAME nowhere.example.com.\n", State::CnameClash,
        {"verify-alias-in-the-way"});
    row("CNAME: nothing", alias, "", State::NotYet, {"verify-not-published"});
    row("CNAME: elsewhere", alias, Alias + ". CNAME s2.vendor.example.\n", State::Differs, {"verify-differs"});
    const auto there = [&](const QByteArray &target) {
        return Alias + ". CNAME S1.Vendor.Example.\n$ORIGIN vendor.example.\n" + target;
    };
    row("CNAME: in place", alias, there(text("s1.vendor.example", Key2048)), State::InPlace);
    row("B1 a CNAME to nowhere", alias, there(""), State::NotYet, {"verify-target-missing"});
    row("B1 a CNAME to an address", alias, there("s1 A 192.0.2.9\n"), State::NotYet, {"verify-target-without-key"});
    row("B1 a CNAME to a withdrawn key", alias, there("s1 TXT \"v=DKIM1; p=\"\n"), State::Revoked,
        {"verify-target-key-revoked"});
    row("B1 a CNAME to a weak key", alias, there(text("s1.vendor.example", Key512)), State::WeakKey,
        {"verify-target-key-weak"});
    row("B1 a CNAME to a damaged key", alias, there("s1 TXT \"v=DKIM1; p=!!\"\n"), State::Malformed,
        {"dkim-key-base64", "verify-target-key-unusable"});
    row("B1 a CNAME to another record", alias, there("s1 TXT \"v=spf1 -all\"\n"), State::Malformed,
        {"dkim-key-is-other-record", "verify-target-key-unusable"});
    row("B1 a CNAME to two keys", alias,
        there(text("s1.vendor.example", Key2048) + text("s1.vendor.example", OtherKey2048)), State::Duplicate,
        {"dkim-key-several", "verify-target-key-unusable"});
    row("B1 a CNAME to a chain that ends nowhere", alias, there("s1 CNAME s1.old\ns1.old CNAME gone\n"), State::NotYet,
        {"verify-target-missing"});
    row("B1 a CNAME to a chain with a key", alias, there("s1 CNAME s1.old\n" + text("s1.old.vendor.example", Key2048)),
        State::InPlace);
    row("B2 a CNAME to a key for sha1", alias, there(text("s1.vendor.example", Key2048 + "; h=sha1")), State::Malformed,
        {"dkim-key-hashes", "verify-target-key-unusable"});
    row("B2 a key for sha1", key, text(Alias, Key2048 + "; h=sha1"), State::Malformed, {"dkim-key-hashes"});
    row("B2 a key for other services", key, text(Alias, Key2048 + "; s=other"), State::Malformed, {"dkim-key-service"});
    row("D SPF at a selector", key, text(Alias, "v=spf1 -all"), State::Malformed, {"dkim-key-is-other-record"});
    const auto bounce = planned("bounce.example.com", RecordType::CNAME,
                                NameData{DomainName::literal("u1.vendor.example")}, plan::Purpose::ReturnPath);
    row("F8 a return path to nowhere", bounce, "bounce CNAME u1.vendor.example.\n", State::NotYet,
        {"verify-target-missing"});
    row("F8 a return path to a name with an MX", bounce,
        "bounce CNAME u1.vendor.example.\n$ORIGIN vendor.example.\nu1 MX 10 mx\n", State::InPlace);
    const auto hosted = planned("_dmarc.example.com", RecordType::CNAME,
                                NameData{DomainName::literal("example.vendor.example")}, plan::Purpose::Dmarc);
    row("B1 a hosted policy that is not there", hosted, "_dmarc CNAME example.vendor.example.\n", State::NotYet,
        {"verify-target-missing"});
    row("B1 a hosted policy that is broken", hosted,
        "_dmarc CNAME example.vendor.example.\n$ORIGIN vendor.example.\nexample TXT \"v=DMARC1; p=\"\n",
        State::Malformed, {"verify-dmarc-unusable"});
    row("B1 a hosted policy", hosted,
        "_dmarc CNAME example.vendor.example.\n$ORIGIN vendor.example.\nexample TXT \"v=DMARC1; p=none\"\n",
        State::InPlace);
    row("MX: another", mx, "bounce MX 10 mail.example.com.\n", State::Differs, {"verify-differs"});
    row("MX: in place, other preference", mx, "bounce MX 20 feedback.vendor.example.\n", State::InPlace);
    row("MX: other preference beside another", mx,
        "bounce MX 20 feedback.vendor.example.\nbounce MX 10 mail.example.com.\n", State::Differs, {"verify-differs"});
}

void tst_VerifyPlan::states()
{
    QFETCH(plan::PlannedRecord, record);
    QFETCH(QByteArray, zone);
    QFETCH(QByteArrayList, codes);
    const auto result = verified(sample(zone), requestFor({record}));
    const RecordStatus &status = result.records.first();
    QTEST(status.state, "state");
    QCOMPARE(codesOf(status.findings), codes);
    QCOMPARE(result.complete(), isGood(status.state));
    QCOMPARE(result.onAllNameServers(), isGood(status.state) ? 1 : 0);
    QVERIFY(result.findings.isEmpty());
    for (const Cell &cell : status.cells) {
        QCOMPARE(cell.state, status.state);
        QVERIFY(!cell.evidence.isEmpty());
    }
}

void tst_VerifyPlan::removal()
{
    auto record = plannedText("example.com", "v=spf1 a ~all");
    record.action = plan::Action::Remove;
    auto result = verified(sample("@ TXT \"v=spf1 a ~all\"\n"), requestFor({record}));
    QCOMPARE(result.records.first().state, State::NotYet);
    QCOMPARE(codesOf(result.records.first().findings), QByteArrayList{"verify-still-there"});
    result = verified(sample("@ TXT \"v=spf1 mx ~all\"\n"), requestFor({record}));
    QCOMPARE(result.records.first().state, State::InPlace);
    result = verified(sample(), requestFor({record}));
    QCOMPARE(result.records.first().state, State::InPlace);
    QVERIFY(result.complete());

    // What a cache still holds is followed by nothing: no new record is promised.
    FakeResolver remembers = sample();
    remembers.answerAt({{record.name, RecordType::TXT}, Server::recursive("192.0.2.8")},
                       Answer{{}, {txtRecord(record.name, "v=spf1 a ~all", 720)}});
    auto request = requestFor({record});
    request.resolvers = {resolverPoint("192.0.2.8")};
    const RecordStatus status = verified(remembers, request).records.first();
    QCOMPARE(codesOf(status.findings), QByteArrayList{"verify-old-value-cached"});
    QCOMPARE(status.findings.first().args.value("variant"), QStringLiteral("removed"));
}

void tst_VerifyPlan::keepOfOthersIsNotVerified()
{
    auto keep = plannedText("example.com", "site=1", plan::Purpose::Optional);
    keep.neededBy.clear();
    keep.action = plan::Action::Keep;
    auto ours = plannedText("_dmarc.example.com", "v=DMARC1; p=none", plan::Purpose::Dmarc);
    ours.action = plan::Action::Keep;
    const auto result = verified(sample("_dmarc TXT \"v=DMARC1; p=none\"\n"), requestFor({keep, ours}));
    QCOMPARE(result.records.size(), 1);
    QVERIFY(result.complete());
}

void tst_VerifyPlan::resolversWaitForTheNameServers()
{
    FakeResolver resolver = sample();
    auto request = requestFor({plannedText("example.com", "v=spf1 -all")});
    request.resolvers = {resolverPoint("192.0.2.8")};
    Facts facts;
    const auto result = runToEnd(resolver, [&](const Facts &f) {
        facts = f;
        return verifyPlan(request, f);
    });
    QCOMPARE(result.records.first().cells.last().state, State::NotAsked);
    for (const Fact &fact : facts.all()) {
        QVERIFY(fact.query.server.role != Server::Role::Recursive);
        // Nor the run's own resolver, for the planned name and type.
        QVERIFY(fact.query.server.role != Server::Role::RunResolver || fact.query.question.type != RecordType::TXT);
    }
}

void tst_VerifyPlan::negativeAnswerInACache()
{
    FakeResolver resolver = sample("_dmarc TXT \"v=DMARC1; p=none\"\n");
    const QDateTime now = utcTime(QDate(2026, 11, 23), QTime(12, 0));
    resolver.setNow(now);
    ResourceRecord soa{DomainName::literal("example.com"), RecordType::SOA, 300,
                       SoaData{{}, {}, 7, 3600, 600, 86400, 900}};
    resolver.answerAt({{DomainName::literal("_dmarc.example.com"), RecordType::TXT}, Server::recursive("192.0.2.8")},
                      NxDomain{{}, soa});
    auto request = requestFor({plannedText("_dmarc.example.com", "v=DMARC1; p=none", plan::Purpose::Dmarc)});
    request.resolvers = {resolverPoint("192.0.2.8"), resolverPoint("192.0.2.9")};
    const auto result = verified(resolver, request);
    const RecordStatus &status = result.records.first();
    QCOMPARE(status.state, State::Propagating);
    QCOMPARE(status.cells.at(2).state, State::NotYet);
    QCOMPARE(status.cells.at(2).expiresAt, std::optional(now.addSecs(300)));
    QCOMPARE(status.cells.at(3).state, State::InPlace);
    QCOMPARE(codesOf(status.findings), QByteArrayList{"verify-missing-cached"});
    QCOMPARE(result.completeBy, std::optional(now.addSecs(300)));
    QCOMPARE(result.onAllNameServers(), 1);
    QVERIFY(!result.complete());
}

void tst_VerifyPlan::oldAnswerInACache()
{
    FakeResolver resolver = sample("@ TXT \"v=spf1 -all\"\n");
    const QDateTime now = utcTime(QDate(2026, 11, 23), QTime(12, 0));
    resolver.setNow(now);
    resolver.answerAt({{DomainName::literal("example.com"), RecordType::TXT}, Server::recursive("192.0.2.8")},
                      Answer{{}, {txtRecord(DomainName::literal("example.com"), "v=spf1 mx -all", 720)}});
    resolver.answerAt({{DomainName::literal("example.com"), RecordType::TXT}, Server::recursive("192.0.2.9")},
                      LookupFailure{FailureKind::Timeout, {}});
    auto record = plannedText("example.com", "v=spf1 -all");
    record.before = {"v=spf1 mx -all"};
    auto request = requestFor({record});
    request.resolvers = {resolverPoint("192.0.2.8"), resolverPoint("192.0.2.9")};
    const auto result = verified(resolver, request);
    QCOMPARE(result.records.first().state, State::OldValue);
    QCOMPARE(result.records.first().cells.at(2).state, State::OldValue);
    QCOMPARE(result.records.first().cells.at(2).ttl, std::optional<quint32>(720));
    QCOMPARE(result.records.first().cells.at(3).state, State::Timeout);
    QCOMPARE(codesOf(result.records.first().findings), QByteArrayList{"verify-old-value-cached"});
    QCOMPARE(result.completeBy, std::optional(now.addSecs(720)));
    QVERIFY(!result.complete());
}

void tst_VerifyPlan::serversDisagree()
{
    FakeResolver resolver = sample("@ TXT \"v=spf1 -all\"\n");
    resolver.answerAt({{DomainName::literal("example.com"), RecordType::TXT}, Server::authoritative(Ns2)}, NoData{});
    auto request = requestFor({plannedText("example.com", "v=spf1 -all")});
    request.resolvers = {resolverPoint("192.0.2.8")};
    const auto result = verified(resolver, request);
    const RecordStatus &status = result.records.first();
    QCOMPARE(status.state, State::ServersDisagree);
    QVERIFY(containsCode(status.findings, "verify-servers-disagree"));
    const Finding &finding = status.findings.last();
    QCOMPARE(finding.args.value("with"), QStringLiteral("ns1.example.com"));
    QCOMPARE(finding.args.value("without"), QStringLiteral("ns2.example.com"));
    QCOMPARE(status.cells.last().state, State::NotAsked);
    QCOMPARE(result.onAllNameServers(), 0);
}

void tst_VerifyPlan::ipv6OnlyServerWithoutIpv6Here()
{
    FakeResolver resolver = sample("@ NS ns6.example.com.\nns6 AAAA 2001:db8::1\n@ TXT \"v=spf1 -all\"\n");
    resolver.answerAt({{DomainName::literal("example.com"), RecordType::TXT}, Server::authoritative("[2001:db8::1]")},
                      LookupFailure{FailureKind::Network, "network-unreachable"});
    const auto result = verified(resolver, requestFor({plannedText("example.com", "v=spf1 -all")}));
    QCOMPARE(result.records.first().cells.size(), 3);
    QVERIFY(result.complete());
}

void tst_VerifyPlan::throughAnAliasOutOfTheZone()
{
    const Question atTarget{DomainName::literal("k.vendor.example"), RecordType::TXT};
    FakeResolver resolver = sample("s1._domainkey CNAME k.vendor.example.\n");
    const auto request = requestFor({plannedText(Alias.constData(), Key2048, plan::Purpose::Dkim)});
    resolver.answer(atTarget, LookupFailure{FailureKind::ServFail, {}});
    QCOMPARE(verified(resolver, request).records.first().state, State::Servfail);
    resolver.answer(atTarget, Answer{{}, {txtRecord(atTarget.name, Key2048)}});
    QCOMPARE(verified(resolver, request).records.first().state, State::InPlaceThroughChain);
}

void tst_VerifyPlan::partial()
{
    const auto request = requestFor({plannedText("example.com", "v=spf1 -all")});
    Verification result = partialVerification(request, Facts());
    QCOMPARE(result.records.first().state, State::Unknown);
    QVERIFY(result.records.first().findings.isEmpty());
    QVERIFY(!result.complete());
    // All but the answers of the servers themselves.
    FakeResolver resolver = sample("@ TXT \"v=spf1 -all\"\n");
    Facts facts;
    for (int round = 0; round < 3; ++round) {
        const auto step = verifyPlan(request, facts);
        QVERIFY(!isDone(step));
        for (const Query &query : neededBy(step).queries())
            facts.add(resolver.factFor(query));
    }
    result = partialVerification(request, facts);
    QCOMPARE(result.records.first().cells.size(), 2);
    QCOMPARE(result.records.first().cells.first().state, State::NotAsked);
    QVERIFY(!result.complete());
}

void tst_VerifyPlan::json()
{
    FakeResolver resolver = sample("@ TXT \"v=spf1 mx ~all\"\n");
    auto request = requestFor({plannedText("example.com", "v=spf1 -all")});
    request.resolvers = {resolverPoint("192.0.2.8")};
    const QJsonObject object = toJson(
        verified(resolver, request), [](const Finding &f) { return QString::fromLatin1(f.code); },
        [](const QByteArray &) { return Severity::Error; });
    QCOMPARE(object.value(QLatin1String("complete")).toBool(true), false);
    const QJsonObject record = object.value(QLatin1String("records")).toArray().first().toObject();
    QCOMPARE(record.value(QLatin1String("name")).toString(), QStringLiteral("example.com"));
    QCOMPARE(record.value(QLatin1String("type")).toString(), QStringLiteral("TXT"));
    QCOMPARE(record.value(QLatin1String("state")).toString(), QStringLiteral("differs"));
    const QJsonObject finding = record.value(QLatin1String("findings")).toArray().first().toObject();
    QCOMPARE(finding.value(QLatin1String("severity")).toString(), QStringLiteral("error"));
    QCOMPARE(finding.value(QLatin1String("code")).toString(), QStringLiteral("verify-differs"));
    const QJsonArray cells = record.value(QLatin1String("cells")).toArray();
    QCOMPARE(cells.size(), 3);
    QCOMPARE(cells.first().toObject().value(QLatin1String("kind")).toString(), QStringLiteral("authoritative"));
    QCOMPARE(cells.first().toObject().value(QLatin1String("server")).toString(), QStringLiteral("192.0.2.1"));
    QCOMPARE(cells.last().toObject().value(QLatin1String("state")).toString(), QStringLiteral("notAsked"));
    QVERIFY(cells.last().toObject().value(QLatin1String("ttl")).isNull());
}

QTEST_GUILESS_MAIN(tst_VerifyPlan)
#include "tst_verify_plan.moc"
