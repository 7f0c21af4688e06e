// SPDX-License-Identifier: Apache-2.0
// Every finding about DMARC, provoked by a change to a record that has none of them; and the policy ladder.
#include "core/dmarc/check.h"
#include "core/dmarc/lint.h"
#include "core/dmarc/record/policy_ladder.h"
#include "tests/core/dmarc/zone_facts.h"

#include <QTest>

using namespace sw;
using namespace sw::dmarc;
using sw::dns::DomainName;
using sw::test::TextZone;

Q_DECLARE_METATYPE(sw::test::TextZone)

namespace {

QByteArrayList codesOf(const Findings &findings)
{
    QByteArrayList codes;
    for (const Finding &finding : findings)
        codes.append(finding.code);
    return codes;
}

Check run(const test::FakeResolver &resolver, const QByteArray &domain = "example.com", std::optional<int> keys = 1)
{
    return test::runToEnd(resolver, [&](const dns::Facts &facts) {
        return check(facts, {DomainName::literal(domain), keys});
    });
}

TextZone only(const QByteArray &record)
{
    return {{"_dmarc.example.com", {record}}};
}

} // namespace

class tst_check : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findings_data();
    void findings();
    void unknown();
    void npAtHostWithoutNxDomain();
    void ttl();
    void rejectWithoutDkim();
    void nearest();
    void ladder_data();
    void ladder();
};

void tst_check::findings_data()
{
    QTest::addColumn<QByteArray>("domain");
    QTest::addColumn<TextZone>("zone");
    QTest::addColumn<QByteArrayList>("codes");
    const auto row = [](const char *name, const TextZone &zone, const QByteArrayList &codes,
                        const char *domain = "example.com") {
        QTest::newRow(name) << QByteArray(domain) << zone << codes;
    };
    const QByteArray good = "v=DMARC1; p=reject; rua=mailto:d@example.com";
    row("good", only(good), {});
    row("good, all tags",
        only("v=DMARC1; p=quarantine; sp=reject; np=reject; rua=mailto:d@example.com; ruf=mailto:d@example.com; fo=1; "
             "adkim=s; aspf=r; psd=n"),
        {});
    row("none", {}, {"dmarc-missing"});
    row("several", {{"_dmarc.example.com", {good, good}}}, {"dmarc-several-records", "dmarc-missing"});
    row("broken", only("v=DMARC1; p=rejct"), {"dmarc-broken", "dmarc-policy-invalid", "dmarc-no-reports"});
    row("wrong case", only("v=dmarc1; p=none"), {"dmarc-nearly", "dmarc-missing"});
    row("v not first", only("p=none; v=DMARC1"), {"dmarc-nearly", "dmarc-missing"});
    row("quotes", only("\"" + good + "\""), {"dmarc-quoted", "dmarc-missing"});
    row("backslash", only("v=DMARC1\\; p=none"), {"dmarc-quoted", "dmarc-missing"});
    row("apex", {{"example.com", {good}}}, {"dmarc-missing", "dmarc-at-apex"});
    row("doubled", {{"_dmarc.example.com.example.com", {good}}}, {"dmarc-missing", "dmarc-doubled-name"});
    row("p missing", only("v=DMARC1; rua=mailto:d@example.com"), {"dmarc-p-missing"});
    row("pct", only(good + "; pct=50"), {"dmarc-tag-removed"});
    row("t=y", only(good + "; t=y"), {"dmarc-testing"});
    row("p not second", only("v=DMARC1; rua=mailto:d@example.com; p=reject"), {"dmarc-p-not-second"});
    row("size", only(good + "!10m"), {"dmarc-size-suffix"});
    row("unknown tag", only(good + "; whatever=1"), {"dmarc-tag-unknown"});
    row("misspelt tag", only(good + "; adkm=s"), {"dmarc-tag-misspelt"});
    row("empty tag", only(good + "; sp="), {"dmarc-tag-empty"});
    row("duplicate tag", only(good + "; p=none"), {"dmarc-tag-duplicate"});
    row("syntax", only(good + "; what"), {"dmarc-syntax"});
    row("value", only(good + "; aspf=x"), {"dmarc-value-invalid"});
    row("no rua", only("v=DMARC1; p=none"), {"dmarc-no-reports"});
    row("rua without mailto", only("v=DMARC1; p=none; rua=d@example.com"),
        {"dmarc-rua-without-mailto", "dmarc-no-reports"});
    row("rua nonsense", only("v=DMARC1; p=none; rua=nonsense"), {"dmarc-uri-invalid", "dmarc-no-reports"});
    row("rua https", only("v=DMARC1; p=none; rua=https://example.com/r"), {"dmarc-uri-not-mailto"});
    row("sp weaker", only(good + "; sp=none"), {"dmarc-sp-weaker"});
    row("np weaker", only(good + "; np=none; sp=reject"), {"dmarc-np-weaker"});
    row("np alone, host says NXDOMAIN", only(good + "; np=reject"), {});
    row("fo without ruf", only(good + "; fo=1"), {"dmarc-fo-without-ruf"});
    row("psd=u", only(good + "; psd=u"), {"dmarc-psd-u"});
    row("psd=y", only(good + "; psd=y"), {"dmarc-psd-y"});
    row("external, not agreed", only("v=DMARC1; p=none; rua=mailto:a@other.example"), {"dmarc-report-not-authorised"});
    row("external, agreed",
        {{"_dmarc.example.com", {"v=DMARC1; p=none; rua=mailto:a@other.example"}},
         {"example.com._report._dmarc.other.example", {"v=DMARC1"}}},
        {});
    row("address without host", only("v=DMARC1; p=none; rua=mailto:postmaster"), {"dmarc-report-unusable"});
    row("only at the subdomain", {{"_dmarc.mail.example.com", {"v=DMARC1; p=none; rua=mailto:d@mail.example.com"}}},
        {"dmarc-only-at-subdomain"}, "mail.example.com");
    row("both",
        {{"_dmarc.mail.example.com", {"v=DMARC1; p=none; rua=mailto:d@mail.example.com"}},
         {"_dmarc.example.com", {good}}},
        {}, "mail.example.com");
    row("walk and list differ",
        {{"_dmarc.mail.example.com", {"v=DMARC1; p=none; rua=mailto:d@mail.example.com; psd=n"}}},
        {"dmarc-walk-list-differ"}, "mail.example.com");
    row("nine labels", only(good), {"dmarc-name-too-deep"}, "a.b.c.d.e.f.g.example.com");
    row("eight labels", only(good), {}, "b.c.d.e.f.g.example.com");
    row("nine labels, own record", {{"_dmarc.a.b.c.d.e.f.g.example.com", {good}}, {"_dmarc.example.com", {good}}}, {},
        "a.b.c.d.e.f.g.example.com");
}

void tst_check::findings()
{
    QFETCH(QByteArray, domain);
    QFETCH(TextZone, zone);
    QFETCH(QByteArrayList, codes);
    const Check result = run(test::resolverFor(zone), domain);
    QCOMPARE(codesOf(result.findings), codes);
}

void tst_check::unknown()
{
    auto resolver = test::resolverFor(only("v=DMARC1; p=none; rua=mailto:a@other.example"));
    resolver.fail("example.com._report._dmarc.other.example", dns::RecordType::TXT, dns::FailureKind::Timeout);
    QCOMPARE(codesOf(run(resolver).findings), QByteArrayList{"dmarc-report-unknown"});
    auto failing = test::resolverFor({});
    failing.fail("_dmarc.example.com", dns::RecordType::TXT, dns::FailureKind::ServFail);
    const Check result = run(failing);
    QCOMPARE(codesOf(result.findings), QByteArrayList{"dmarc-unknown"}); // and not "dmarc-missing"
    QVERIFY(!result.findings.first().evidence.isEmpty());
}

void tst_check::npAtHostWithoutNxDomain()
{
    const QByteArray record = "v=DMARC1; p=none; np=reject; rua=mailto:d@example.com";
    auto resolver = test::resolverFor(only(record));
    resolver.answer({DomainName::literal("senderwright-no-such-name.example.com"), dns::RecordType::A}, dns::NoData{});
    QCOMPARE(codesOf(run(resolver).findings), QByteArrayList{"dmarc-np-without-sp"});
    auto withSp = test::resolverFor(only(record + "; sp=none"));
    withSp.answer({DomainName::literal("senderwright-no-such-name.example.com"), dns::RecordType::A}, dns::NoData{});
    QVERIFY(run(withSp).findings.isEmpty());
}

void tst_check::ttl()
{
    const auto with = [](quint32 seconds) {
        const DomainName owner = DomainName::literal("_dmarc.example.com");
        test::FakeResolver resolver;
        resolver.answer(
            {owner, dns::RecordType::TXT},
            dns::Answer{{}, {dns::txtRecord(owner, "v=DMARC1; p=none; rua=mailto:d@example.com", seconds)}});
        return codesOf(run(resolver).findings);
    };
    QCOMPARE(with(86'401), QByteArrayList{"ttl-long"});
    QCOMPARE(with(86'400), QByteArrayList{});
    QCOMPARE(with(5), QByteArrayList{}); // a cache's TTL counts down
    const DomainName owner = DomainName::literal("_dmarc.example.com");
    const auto fromTheZone = [&](quint32 seconds) {
        dns::Fact fact{{{owner, dns::RecordType::TXT}},
                       dns::Answer{{}, {dns::txtRecord(owner, "v=DMARC1; p=none; rua=mailto:d@example.com", seconds)}}};
        fact.provenance.aa = true;
        dns::Facts facts;
        facts.add(fact);
        return codesOf(test::runToEnd(
                           test::FakeResolver(),
                           [&](const dns::Facts &known) {
                               return check(known, {DomainName::literal("example.com"), 1});
                           },
                           facts)
                           .findings);
    };
    QCOMPARE(fromTheZone(59), QByteArrayList{"ttl-short"});
    QCOMPARE(fromTheZone(60), QByteArrayList{});
}

void tst_check::rejectWithoutDkim()
{
    const auto resolver = test::resolverFor(only("v=DMARC1; p=reject; rua=mailto:d@example.com"));
    QCOMPARE(codesOf(run(resolver, "example.com", 0).findings), QByteArrayList{"dmarc-reject-without-dkim"});
    QVERIFY(run(resolver, "example.com", std::nullopt).findings.isEmpty());
}

void tst_check::nearest()
{
    QCOMPARE(nearestTag("adkm"), QByteArray("adkim"));
    QCOMPARE(nearestTag("rau"), QByteArray("rua"));
    QCOMPARE(nearestTag("whatever"), QByteArray());
    QCOMPARE(nearestTag("x"), QByteArray());
}

void tst_check::ladder_data()
{
    QTest::addColumn<QByteArray>("record"); // empty: none
    QTest::addColumn<int>("days");          // -1: not known
    QTest::addColumn<QByteArray>("known");  // reports, senders, dkim, lists: y n ?
    QTest::addColumn<QByteArray>("next");
    QTest::addColumn<QByteArrayList>("missing");
    const auto row = [](const char *name, const char *record, int days, const char *known, const char *next,
                        const QByteArrayList &missing) {
        QTest::newRow(name) << QByteArray(record) << days << QByteArray(known) << QByteArray(next) << missing;
    };
    const char *none = "v=DMARC1; p=none; rua=mailto:d@example.com";
    const char *quarantine = "v=DMARC1; p=quarantine; rua=mailto:d@example.com";
    row("no record", "", -1, "????", "none", {});
    row("broken record", "v=DMARC1; p=x", -1, "????", "none", {});
    row("none, all known", none, 30, "yy??", "quarantine", {});
    row("none, too early", none, 29, "yy??", "quarantine", {"dmarc-ladder-wait"});
    row("none, time unknown", none, -1, "yy??", "quarantine", {"dmarc-ladder-time-unknown"});
    row("none, reports unread", none, 30, "?y??", "quarantine", {"dmarc-ladder-reports-unread"});
    row("none, no reports", "v=DMARC1; p=none", 30, "yy??", "quarantine", {"dmarc-ladder-no-reports"});
    row("none, a sender fails", none, 30, "yn??", "quarantine", {"dmarc-ladder-senders-fail"});
    row("none, senders unknown", none, 30, "y???", "quarantine", {"dmarc-ladder-senders-unknown"});
    row("quarantine, all known", quarantine, 30, "yyyn", "reject", {});
    row("quarantine, no dkim", quarantine, 30, "yynn", "reject", {"dmarc-ladder-no-dkim"});
    row("quarantine, lists unknown", quarantine, 30, "yyy?", "reject", {"dmarc-ladder-lists-unknown"});
    row("quarantine, lists", quarantine, 30, "yyyy", "", {"dmarc-ladder-mailing-lists"});
    row("reject", "v=DMARC1; p=reject", 1, "????", "", {});
}

void tst_check::ladder()
{
    QFETCH(QByteArray, record);
    QFETCH(int, days);
    QFETCH(QByteArray, known);
    QFETCH(QByteArray, next);
    QFETCH(QByteArrayList, missing);
    const auto tri = [&](int i) { return known[i] == 'y' ? Known::Yes : known[i] == 'n' ? Known::No : Known::Unknown; };
    LadderEvidence evidence;
    if (!record.isEmpty())
        evidence.record = parseRecord(record).value();
    if (days >= 0)
        evidence.daysAtPolicy = days;
    evidence.reportsRead = tri(0);
    evidence.allSendersAligned = tri(1);
    evidence.signsWithDkim = tri(2);
    evidence.postsToMailingLists = tri(3);
    const Ladder result = policyLadder(evidence);
    QCOMPARE(result.next ? policyName(*result.next) : QByteArray(), next);
    QCOMPARE(codesOf(result.missing), missing);
}

QTEST_GUILESS_MAIN(tst_check)
#include "tst_check.moc"
