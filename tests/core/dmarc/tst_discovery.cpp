// SPDX-License-Identifier: Apache-2.0
// Tree walk, Organizational Domain, policy discovery: RFC 9989 4.10 and appendix B.
#include "core/dmarc/discovery/alignment.h"
#include "core/dmarc/discovery/discovery.h"
#include "core/dmarc/discovery/public_suffix.h"
#include "tests/core/dmarc/zone_facts.h"

#include <QTest>

using namespace sw;
using namespace sw::dmarc;
using sw::dns::DomainName;
using sw::test::TextZone;
using Status = Discovery::Status;

namespace {

const QByteArray R = "v=DMARC1; p=reject";

Discovery run(const TextZone &zone, const QByteArray &author)
{
    const auto resolver = test::resolverFor(zone);
    return test::runToEnd(resolver,
                          [&](const dns::Facts &facts) { return discover(facts, DomainName::literal(author)); });
}

QByteArrayList texts(const QList<DomainName> &names)
{
    QByteArrayList out;
    for (const DomainName &name : names)
        out.append(name.toText());
    return out;
}

} // namespace

Q_DECLARE_METATYPE(sw::test::TextZone)

class tst_discovery : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void failureAnywhereIsUnknown_data();
    void failureAnywhereIsUnknown();
    void failureAskingWhetherTheAuthorExists();
    void targets_data();
    void targets();
    void tooLongToAsk();
    void everythingIsAskedAtOnce();
    void vectors_data();
    void vectors();
    void stopsAtPsd();
    void existence();
    void alignment_data();
    void alignment();
    void publicSuffixes_data();
    void publicSuffixes();
};

void tst_discovery::failureAnywhereIsUnknown_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<int>("kind");
    for (const char *name :
         {"_dmarc.a.mail.example.com", "_dmarc.mail.example.com", "_dmarc.example.com", "_dmarc.com"}) {
        for (const dns::FailureKind kind :
             {dns::FailureKind::ServFail, dns::FailureKind::Timeout, dns::FailureKind::Refused,
              dns::FailureKind::Network, dns::FailureKind::NotAsked})
            QTest::addRow("%s %d", name, int(kind)) << QByteArray(name) << int(kind);
    }
}

void tst_discovery::failureAnywhereIsUnknown()
{
    QFETCH(QByteArray, name);
    QFETCH(int, kind);
    for (const TextZone &zone :
         {TextZone{}, TextZone{{"_dmarc.example.com", {R}}}, TextZone{{"_dmarc.a.mail.example.com", {R}}}}) {
        auto resolver = test::resolverFor(zone);
        resolver.fail(name, dns::RecordType::TXT, static_cast<dns::FailureKind>(kind));
        const auto found = test::runToEnd(resolver, [&](const dns::Facts &facts) {
            return discover(facts, DomainName::literal("a.mail.example.com"));
        });
        QVERIFY(found.status == Status::Unknown);
        QVERIFY(!found.organizationalDomain);
        QCOMPARE(found.failures.size(), 1);
        QCOMPARE(found.failures.first().question.name.toText(), name);
    }
}

void tst_discovery::failureAskingWhetherTheAuthorExists()
{
    auto resolver = test::resolverFor({{"_dmarc.example.com", {"v=DMARC1; p=reject; sp=none; np=reject"}}});
    resolver.fail("x.example.com", dns::RecordType::A, dns::FailureKind::Timeout);
    const auto found = test::runToEnd(
        resolver, [&](const dns::Facts &facts) { return discover(facts, DomainName::literal("x.example.com")); });
    QVERIFY(found.status == Status::Unknown);
}

void tst_discovery::targets_data()
{
    QTest::addColumn<QByteArray>("start");
    QTest::addColumn<QByteArrayList>("expected");
    QTest::newRow("one label") << QByteArray("com") << QByteArrayList{"com"};
    QTest::newRow("root") << QByteArray(".") << QByteArrayList{};
    QTest::newRow("seven") << QByteArray("1.2.3.4.5.6.7")
                           << QByteArrayList{"1.2.3.4.5.6.7", "2.3.4.5.6.7", "3.4.5.6.7", "4.5.6.7",
                                             "5.6.7",         "6.7",         "7"};
    QTest::newRow("eight") << QByteArray("a.b.c.d.e.f.g.h")
                           << QByteArrayList{"a.b.c.d.e.f.g.h", "b.c.d.e.f.g.h", "c.d.e.f.g.h", "d.e.f.g.h",
                                             "e.f.g.h",         "f.g.h",         "g.h",         "h"};
    QTest::newRow("thirteen") << QByteArray("a.b.c.d.e.f.g.h.i.j.mail.example.com")
                              << QByteArrayList{"a.b.c.d.e.f.g.h.i.j.mail.example.com",
                                                "g.h.i.j.mail.example.com",
                                                "h.i.j.mail.example.com",
                                                "i.j.mail.example.com",
                                                "j.mail.example.com",
                                                "mail.example.com",
                                                "example.com",
                                                "com"};
}

void tst_discovery::targets()
{
    QFETCH(QByteArray, start);
    QFETCH(QByteArrayList, expected);
    QCOMPARE(texts(walkTargets(DomainName::literal(start))), expected);
}

void tst_discovery::tooLongToAsk()
{
    const QByteArray label(61, 'a');
    const QByteArray longName = label + '.' + label + '.' + label + '.' + label + ".co";
    const auto found = run({}, longName);
    QVERIFY(found.status == Status::NoPolicy);
    QVERIFY(!found.walk.visits.first().query);
    QCOMPARE(found.walk.visits.size(), 5);
}

void tst_discovery::everythingIsAskedAtOnce()
{
    const auto step = discover(dns::Facts{}, DomainName::literal("a.b.example.com"));
    QVERIFY(!dns::isDone(step));
    QCOMPARE(dns::neededBy(step).size(), 4);
}

void tst_discovery::vectors_data()
{
    QTest::addColumn<TextZone>("zone");
    QTest::addColumn<QByteArray>("author");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("org");
    QTest::addColumn<QByteArray>("policyDomain");
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<QByteArray>("policy"); // and the effective one after "/", when it differs
    const auto row = [](const char *name, const TextZone &zone, const char *author, Status status, const char *org,
                        const char *policyDomain, const char *source, const char *policy) {
        QTest::newRow(name) << zone << QByteArray(author) << int(status) << QByteArray(org) << QByteArray(policyDomain)
                            << QByteArray(source) << QByteArray(policy);
    };
    row("nothing", {}, "example.com", Status::NoPolicy, "example.com", ".", "", "none");
    row("B.4.1", {{"_dmarc.example.com", {R}}, {"_dmarc.signing.example.com", {R}}}, "signing.example.com",
        Status::Applies, "example.com", "signing.example.com", "author", "reject");
    row("B.4.2", {{"_dmarc.example.com", {R}}}, "a.b.c.d.e.f.g.h.i.j.k.example.com", Status::Applies, "example.com",
        "example.com", "org", "reject");
    const TextZone bank{{"_dmarc.bank.example", {"v=DMARC1; p=reject; psd=y"}},
                        {"_dmarc.giant.bank.example", {"v=DMARC1; p=quarantine"}}};
    row("B.4.3 giant", bank, "giant.bank.example", Status::Applies, "giant.bank.example", "giant.bank.example",
        "author", "quarantine");
    row("B.4.3 mega", bank, "mega.bank.example", Status::Applies, "mega.bank.example", "bank.example", "psd", "reject");
    row("public suffix itself", bank, "bank.example", Status::Applies, "bank.example", "bank.example", "author",
        "reject");
    row("org above", {{"_dmarc.mail.example.com", {R}}, {"_dmarc.example.com", {R}}}, "a.mail.example.com",
        Status::Applies, "example.com", "example.com", "org", "reject");
    row("psd=n stops",
        {{"_dmarc.mail.example.com", {"v=DMARC1; p=reject; psd=n"}}, {"_dmarc.example.com", {"v=DMARC1; p=none"}}},
        "a.mail.example.com", Status::Applies, "mail.example.com", "mail.example.com", "org", "reject");
    row("only the TLD, psd=y", {{"_dmarc.com", {"v=DMARC1; p=reject; psd=y"}}}, "a.mail.example.com", Status::Applies,
        "example.com", "com", "psd", "reject");
    row("only the TLD, no psd", {{"_dmarc.com", {R}}}, "a.example.com", Status::Applies, "com", "com", "org", "reject");
    row("cut record never seen",
        {{"_dmarc.b.c.d.e.f.g.example.com", {"v=DMARC1; p=reject; psd=n"}},
         {"_dmarc.example.com", {"v=DMARC1; p=none"}}},
        "mail.a.b.c.d.e.f.g.example.com", Status::Applies, "example.com", "example.com", "org", "none");
    row("record between is never the policy",
        {{"_dmarc.b.example.com", {R}}, {"_dmarc.example.com", {"v=DMARC1; p=none"}}}, "a.b.example.com",
        Status::Applies, "example.com", "example.com", "org", "none");
    row("several are discarded",
        {{"_dmarc.m.example.com", {R, "v=DMARC1; p=none"}},
         {"_dmarc.example.com", {"v=DMARC1; p=quarantine; sp=none"}}},
        "m.example.com", Status::Applies, "example.com", "example.com", "org", "none");
    row("another TXT beside", {{"_dmarc.example.com", {"x", R}}}, "example.com", Status::Applies, "example.com",
        "example.com", "author", "reject");
    row("sp", {{"_dmarc.example.com", {"v=DMARC1; p=reject; sp=quarantine"}}}, "s.example.com", Status::Applies,
        "example.com", "example.com", "org", "quarantine");
    row("sp is not the author's", {{"_dmarc.example.com", {"v=DMARC1; p=reject; sp=none"}}}, "example.com",
        Status::Applies, "example.com", "example.com", "author", "reject");
    row("t=y reject", {{"_dmarc.example.com", {"v=DMARC1; p=reject; t=y"}}}, "example.com", Status::Applies,
        "example.com", "example.com", "author", "reject/quarantine");
    row("t=y quarantine", {{"_dmarc.example.com", {"v=DMARC1; p=quarantine; t=y"}}}, "example.com", Status::Applies,
        "example.com", "example.com", "author", "quarantine/none");
    row("broken sp", {{"_dmarc.example.com", {"v=DMARC1; p=reject; sp=rejct"}}}, "example.com", Status::Broken,
        "example.com", "example.com", "author", "none");
    row("broken sp with reports", {{"_dmarc.example.com", {"v=DMARC1; p=reject; sp=rejct; rua=mailto:a@example.com"}}},
        "example.com", Status::Applies, "example.com", "example.com", "author", "none");
    row("no p, bad rua", {{"_dmarc.example.com", {"v=DMARC1; rua=a@example.com"}}}, "example.com", Status::Broken,
        "example.com", "example.com", "author", "none");
    row("version case", {{"_dmarc.example.com", {"v=dmarc1; p=reject"}}}, "example.com", Status::NoPolicy,
        "example.com", ".", "", "none");
    row("spaces", {{"_dmarc.example.com", {"v = DMARC1 ; p = Reject"}}}, "example.com", Status::Applies, "example.com",
        "example.com", "author", "reject");
}

void tst_discovery::vectors()
{
    QFETCH(TextZone, zone);
    QFETCH(QByteArray, author);
    QFETCH(int, status);
    QFETCH(QByteArray, org);
    QFETCH(QByteArray, policyDomain);
    QFETCH(QByteArray, source);
    QFETCH(QByteArray, policy);
    const Discovery found = run(zone, author);
    QCOMPARE(int(found.status), status);
    QCOMPARE(found.organizationalDomain->toText(), org);
    QCOMPARE(found.policyDomain.toText(), policyDomain);
    QCOMPARE(sourceName(found.source), source);
    QByteArray seen = policyName(found.policy);
    if (found.effectivePolicy != found.policy)
        seen += '/' + policyName(found.effectivePolicy);
    QCOMPARE(seen, policy);
}

void tst_discovery::stopsAtPsd()
{
    const auto found = run({{"_dmarc.mail.example.com", {"v=DMARC1; p=reject; psd=n"}}}, "a.mail.example.com");
    QCOMPARE(found.walk.visits.size(), 2);
    // What lies beyond the stop may fail without harm, and need not be known at all.
    dns::Facts facts;
    facts.add({DomainName::literal("_dmarc.a.example.com"), dns::RecordType::TXT}, dns::NxDomain{});
    facts.add({DomainName::literal("_dmarc.example.com"), dns::RecordType::TXT},
              dns::Answer{{}, {dns::txtRecord(DomainName::literal("_dmarc.example.com"), "v=DMARC1; p=none; psd=n")}});
    QVERIFY(dns::isDone(discover(facts, DomainName::literal("a.example.com"))));
}

void tst_discovery::existence()
{
    const DomainName author = DomainName::literal("x.example.com");
    const auto with = [&](const dns::Outcome &outcome) {
        auto resolver = test::resolverFor({{"_dmarc.example.com", {"v=DMARC1; p=reject; sp=none; np=quarantine"}}});
        resolver.answer({author, dns::RecordType::A}, outcome);
        return test::runToEnd(resolver, [&](const dns::Facts &facts) { return discover(facts, author); });
    };
    QVERIFY(with(dns::NxDomain{}).policy == Policy::Quarantine);
    QCOMPARE(with(dns::NxDomain{}).policyTag, QByteArray("np"));
    QVERIFY(with(dns::NoData{}).policy == Policy::None);
    // An alias whose target is missing exists itself.
    QVERIFY(with(dns::NxDomain{{dns::cnameRecord(author, DomainName::literal("gone.example.net"))}}).policy ==
            Policy::None);
}

void tst_discovery::alignment_data()
{
    QTest::addColumn<TextZone>("zone");
    QTest::addColumn<QByteArray>("author");
    QTest::addColumn<QByteArray>("identifier");
    QTest::addColumn<bool>("strict");
    QTest::addColumn<bool>("byWalk");
    QTest::addColumn<bool>("byList");
    const auto row = [](const char *name, const TextZone &zone, const char *author, const char *id, bool strict,
                        bool walk, bool list) {
        QTest::newRow(name) << zone << QByteArray(author) << QByteArray(id) << strict << walk << list;
    };
    const TextZone org{{"_dmarc.example.com", {R}}};
    row("equal, nothing published", {}, "example.com", "EXAMPLE.com", false, true, true);
    row("equal, strict", org, "example.com", "example.com", true, true, true);
    row("subdomain, relaxed", org, "example.com", "bounce.example.com", false, true, true);
    row("subdomain, strict", org, "example.com", "bounce.example.com", true, false, false);
    row("siblings", org, "a.example.com", "b.example.com", false, true, true);
    row("strangers", org, "example.com", "example.net", false, false, false);
    row("B.4.1", {{"_dmarc.example.com", {R}}, {"_dmarc.signing.example.com", {R}}}, "example.com",
        "signing.example.com", false, true, true);
    row("record only below: the trap", {{"_dmarc.mail.example.com", {R}}}, "mail.example.com", "example.com", false,
        false, true);
    const TextZone bank{{"_dmarc.bank.example", {"v=DMARC1; p=reject; psd=y"}},
                        {"_dmarc.giant.bank.example", {"v=DMARC1; p=quarantine"}}};
    row("B.4.3 within", bank, "giant.bank.example", "mail.giant.bank.example", false, true, true);
    row("B.4.3 across", bank, "giant.bank.example", "mail.mega.bank.example", false, false, true);
}

void tst_discovery::alignment()
{
    QFETCH(TextZone, zone);
    QFETCH(QByteArray, author);
    QFETCH(QByteArray, identifier);
    QFETCH(bool, strict);
    QFETCH(bool, byWalk);
    QFETCH(bool, byList);
    const auto resolver = test::resolverFor(zone);
    const auto verdict = test::runToEnd(resolver, [&](const dns::Facts &facts) {
        return aligned(facts, DomainName::literal(author), DomainName::literal(identifier),
                       strict ? Alignment::Strict : Alignment::Relaxed);
    });
    QCOMPARE(int(verdict.byWalk), int(byWalk ? Aligned::Yes : Aligned::No));
    QCOMPARE(verdict.byList, byList);
}

void tst_discovery::publicSuffixes_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("org");
    QTest::newRow("two labels") << QByteArray("example.com") << QByteArray("example.com");
    QTest::newRow("deep") << QByteArray("a.b.example.co.uk") << QByteArray("example.co.uk");
    QTest::newRow("a suffix") << QByteArray("co.uk") << QByteArray("co.uk");
    QTest::newRow("one label") << QByteArray("com") << QByteArray("com");
    QTest::newRow("case") << QByteArray("A.Example.CO.UK") << QByteArray("Example.CO.UK");
    QTest::newRow("unlisted TLD") << QByteArray("a.b.example") << QByteArray("b.example");
    QTest::newRow("private suffix") << QByteArray("a.b.github.io") << QByteArray("b.github.io");
    QTest::newRow("escaped dot") << QByteArray("a\\.b.example.com") << QByteArray("example.com");
    QTest::newRow("root") << QByteArray(".") << QByteArray(".");
}

void tst_discovery::publicSuffixes()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, org);
    QCOMPARE(organizationalDomainByList(DomainName::literal(name)).toText(), org);
}

QTEST_GUILESS_MAIN(tst_discovery)
#include "tst_discovery.moc"
