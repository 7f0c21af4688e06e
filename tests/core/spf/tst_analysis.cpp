// SPDX-License-Identifier: Apache-2.0
// What a record costs, and what is wrong with it.
#include "core/spf/analysis/analysis.h"
#include "core/spf/analysis/vendors.h"
#include "tests/support/fake_resolver.h"

#include <QTest>

using namespace sw;
using namespace sw::spf;
using namespace sw::test;
using sw::dns::DomainName;
using sw::dns::FailureKind;
using sw::dns::RecordType;

namespace {

const char World[] = R"(
example.com.       TXT   "v=spf1 a mx include:sendgrid.net include:amazonses.com ~all"
example.com.       TXT   "google-site-verification=0123456789"
example.com.       A     192.0.2.10
example.com.       MX    10 mx.example.com.
mx.example.com.    A     192.0.2.20
sendgrid.net.      TXT   "v=spf1 ip4:198.18.0.0/24 include:ab.sendgrid.net ~all"
ab.sendgrid.net.   TXT   "v=spf1 ip4:198.18.1.0/24 ~all"
amazonses.com.     TXT   "v=spf1 ip4:198.51.100.0/24 -all"
two.example.net.   TXT   "v=spf1 mx -all"
two.example.net.   TXT   "v=spf1 a -all"
bad.example.net.   TXT   "v=spf1 moo -all"
open.example.net.  TXT   "v=spf1 +all"
wide.example.net.  TXT   "v=spf1 ip4:10.0.0.0/8 ip6:2001::/16 -all"
none.example.net.  TXT   "hello"
loop.example.net.  TXT   "v=spf1 include:back.example.net -all"
back.example.net.  TXT   "v=spf1 include:loop.example.net -all"
dead.example.net.  TXT   "v=spf1 -all include:amazonses.com"
aside.example.net. TXT   "v=spf1 a -all redirect=amazonses.com"
)";

Audit auditOf(const FakeResolver &resolver, const QByteArray &record)
{
    AuditRequest request{DomainName::literal("example.com"), std::nullopt, {}};
    if (!record.isEmpty())
        request.record = record;
    return runToEnd(resolver, [&](const dns::Facts &facts) { return audit(facts, request); });
}

// "include:sendgrid.net 2 0 ok SendGrid" per line, indented by depth.
QByteArray drawn(const AuditNode &node, int depth = 0)
{
    QByteArray out = QByteArray(depth, ' ') + (node.term.isEmpty() ? node.domain : node.term) + ' ' +
                     QByteArray::number(node.lookups) + ' ' + QByteArray::number(node.voidLookups) + ' ' +
                     stateName(node.state) + (node.vendor.isEmpty() ? "" : " ") + node.vendor + '\n';
    for (const AuditNode &child : node.children)
        out += drawn(child, depth + 1);
    return out;
}

} // namespace

class AnalysisTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void failureIsNotMissing();
    void drawsTheTree();
    void counts_data();
    void counts();
    void finds_data();
    void finds();
    void findsNothingInAGoodRecord();
    void measuresTheAnswer();
    void showsSyntaxErrorsWithTheirPlace();
    void namesVendors_data();
    void namesVendors();
    void guessesIntent_data();
    void guessesIntent();
    void needsAsManyRoundsAsTheTreeIsDeep();

private:
    FakeResolver m_resolver;
};

void AnalysisTest::init()
{
    m_resolver = FakeResolver();
    m_resolver.addZone(World);
}

void AnalysisTest::failureIsNotMissing()
{
    m_resolver.fail("amazonses.com", RecordType::TXT, FailureKind::ServFail);
    m_resolver.fail("mx.example.com", RecordType::AAAA, FailureKind::Timeout);
    const Audit audit = auditOf(m_resolver, {});
    QVERIFY(!audit.exact);
    QVERIFY(containsCode(audit.findings, "spf-lookup-failed"));
    QVERIFY(!containsCode(audit.findings, "spf-include-without-record"));
    QCOMPARE(audit.voidLookups, 0);
    QCOMPARE(audit.lookups, 5);
    for (const Finding &finding : audit.findings) {
        if (finding.code == "spf-lookup-failed" && finding.args.value("domain") == QLatin1String("amazonses.com"))
            QCOMPARE(finding.evidence.constFirst().outcome, QStringLiteral("servfail"));
    }
}

void AnalysisTest::drawsTheTree()
{
    const Audit audit = auditOf(m_resolver, {});
    QCOMPARE(drawn(audit.root), QByteArray("example.com 5 0 ok\n"
                                           " a 1 0 ok\n"
                                           " mx 1 0 ok\n"
                                           " include:sendgrid.net 2 0 ok SendGrid\n"
                                           "  include:ab.sendgrid.net 1 0 ok SendGrid\n"
                                           " include:amazonses.com 1 0 ok Amazon SES\n"));
    QCOMPARE(audit.lookups, 5);
    QVERIFY(audit.exact);
}

void AnalysisTest::counts_data()
{
    QTest::addColumn<QByteArray>("record");
    QTest::addColumn<int>("lookups");
    QTest::addColumn<int>("voids");
    const auto row = [](const char *record, int lookups, int voids) {
        QTest::newRow(record) << QByteArray(record) << lookups << voids;
    };
    row("v=spf1 ip4:192.0.2.1 ip6:2001:db8::1 exp=x.example.com ra=x -all", 0, 0);
    row("v=spf1 a mx ptr exists:%{i}.x.example redirect=amazonses.com", 5, 0);
    row("v=spf1 a mx ptr exists:%{i}.x.example -all redirect=amazonses.com", 4, 0);
    row("v=spf1 -all include:amazonses.com a mx", 0, 0);
    row("v=spf1 include:dead.example.net -all", 1, 0);
    row("v=spf1 include:aside.example.net -all", 2, 1); // a: no address at all there
    row("v=spf1 a:gone1.example.net a:gone2.example.net mx:gone3.example.net exists:gone4.example.net -all", 4, 4);
    row("v=spf1 include:none.example.net -all", 1, 0);
    row("v=spf1 include:loop.example.net -all", 3, 0);
    row("v=spf1 include:%{l}.example.net -all", 1, 0);
    row("v=spf1 include:amazonses.%{d1} -all", 1, 0); // %{d} is known: example.com ends in com
    row("v=spf1 include:bad.example.net -all", 1, 0);
    row("v=spf1 redirect=%{d}", 1, 0);
}

void AnalysisTest::counts()
{
    QFETCH(QByteArray, record);
    const Audit audit = auditOf(m_resolver, record);
    QTEST(audit.lookups, "lookups");
    QTEST(audit.voidLookups, "voids");
}

void AnalysisTest::finds_data()
{
    QTest::addColumn<QByteArray>("record");
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<QByteArray>("near"); // a record close to it of which that is not said
    const auto row = [](const char *record, const char *code, const char *near) {
        QTest::addRow("%s: %s", code, record) << QByteArray(record) << QByteArray(code) << QByteArray(near);
    };
    row("v=spf1 include:none.example.net -all", "spf-include-without-record", "v=spf1 include:amazonses.com -all");
    row("v=spf1 include:two.example.net -all", "spf-include-several-records", "v=spf1 include:amazonses.com -all");
    row("v=spf1 include:bad.example.net -all", "spf-include-syntax-error", "v=spf1 include:amazonses.com -all");
    row("v=spf1 include:loop.example.net -all", "spf-loop", "v=spf1 include:sendgrid.net include:ab.sendgrid.net -all");
    row("v=spf1 include:open.example.net -all", "spf-plus-all", "v=spf1 include:amazonses.com -all");
    row("v=spf1 include:wide.example.net -all", "spf-wide-network", "v=spf1 ip4:10.0.0.0/16 ip6:2001:db8::/32 -all");
    row("v=spf1 include:zgateway.zuora.com -all", "spf-near-miss", "v=spf1 a:zgateway.zuora.com -all");
    row("v=spf1 a:x..example.net -all", "spf-bad-target", "v=spf1 a:mx.example.com -all");
    row("v=spf1 a:gone.example.net -all", "spf-void-term", "v=spf1 a:mx.example.com -all");
    row("v=spf1 include:%{l}.example.net -all", "spf-depends-on-sender", "v=spf1 include:%{d} -all");
    row("v=spf1 exists:%{i}.example.net -all", "spf-depends-on-sender", "v=spf1 exists:mx.example.com -all");
    row("v=spf1 ptr -all", "spf-ptr", "v=spf1 a -all");
    row("v=spf1 -all include:amazonses.com", "spf-terms-after-all", "v=spf1 include:amazonses.com -all");
    row("v=spf1 -all redirect=amazonses.com", "spf-redirect-beside-all", "v=spf1 redirect=amazonses.com");
    row("v=spf1 mx ?all", "spf-neutral-all", "v=spf1 mx ~all");
    row("v=spf1 mx", "spf-no-all", "v=spf1 redirect=amazonses.com");
    row("v=spf1 mx mx -all", "spf-repeated-term", "v=spf1 mx mx:example.net -all");
    row("v=spf1 include=amazonses.com -all", "spf-equals-sign", "v=spf1 includes=x include:amazonses.com -all");
    row("v=spf1 moo -all", "spf-unknown-mechanism", "v=spf1 moo=x -all");
    row("v=spf1 a a a a a a a a a -all", "spf-near-budget", "v=spf1 a mx -all");
    row("v=spf1 a a a a a a a a a a a -all", "spf-over-budget", "v=spf1 a a a a a a a a a a -all");
    row("v=spf1 a:g1.example.net a:g2.example.net a:g3.example.net -all", "spf-too-many-voids",
        "v=spf1 a:g1.example.net a:g2.example.net -all");
    row("v=spf1 mx mx mx -all", "spf-voids-for-ipv6", "v=spf1 mx -all");
    row("v=spf1 mx:many.example.net -all", "spf-too-many-mx", "v=spf1 mx:ten.example.net -all");
}

void AnalysisTest::finds()
{
    QFETCH(QByteArray, record);
    QFETCH(QByteArray, code);
    QFETCH(QByteArray, near);
    for (const int count : {10, 11}) {
        for (int i = 0; i < count; ++i) {
            const QByteArray owner = count == 10 ? "ten" : "many";
            m_resolver.addZone(owner + ".example.net. MX 10 m" + QByteArray::number(i) + ".example.net.\n");
        }
    }
    const auto codesFor = [&](const QByteArray &text) {
        QByteArrayList codes;
        for (const Finding &finding : auditOf(m_resolver, text).findings)
            codes.append(finding.code);
        return codes;
    };
    QVERIFY2(codesFor(record).contains(code), codesFor(record).join(' ').constData());
    QVERIFY2(!codesFor(near).contains(code), codesFor(near).join(' ').constData());
}

void AnalysisTest::findsNothingInAGoodRecord()
{
    QVERIFY(auditOf(m_resolver, {}).findings.isEmpty());
    QVERIFY(auditOf(m_resolver, "v=spf1 ip4:192.0.2.0/24 include:amazonses.com -all").findings.isEmpty());
    const AuditRequest missing{DomainName::literal("none.example.net"), std::nullopt, {}};
    const Audit none = runToEnd(m_resolver, [&](const dns::Facts &facts) { return audit(facts, missing); });
    QVERIFY(containsCode(none.findings, "spf-no-record"));
    const AuditRequest several{DomainName::literal("two.example.net"), std::nullopt, {}};
    const Audit two = runToEnd(m_resolver, [&](const dns::Facts &facts) { return audit(facts, several); });
    QVERIFY(containsCode(two.findings, "spf-several-records"));
}

void AnalysisTest::measuresTheAnswer()
{
    const Audit audit = auditOf(m_resolver, {});
    QCOMPARE(audit.recordOctets, int(qstrlen("v=spf1 a mx include:sendgrid.net include:amazonses.com ~all")));
    QCOMPARE(audit.answerOctets, audit.recordOctets + int(qstrlen("google-site-verification=0123456789")));
    QByteArray longRecord = "v=spf1";
    for (int i = 0; i < 30; ++i)
        longRecord += " ip4:192.0.2." + QByteArray::number(i);
    QVERIFY(containsCode(auditOf(m_resolver, longRecord + " -all").findings, "spf-long-answer"));
    QVERIFY(!containsCode(audit.findings, "spf-long-answer"));
    // A tree that was made to be endless is not drawn to its end, and that is said.
    QByteArray wide = "v=spf1";
    for (int i = 0; i < 2000; ++i)
        wide += " include:n" + QByteArray::number(i) + ".example.net";
    QVERIFY(containsCode(auditOf(m_resolver, wide + " -all").findings, "spf-tree-too-large"));
}

void AnalysisTest::showsSyntaxErrorsWithTheirPlace()
{
    const Audit audit = auditOf(m_resolver, "v=spf1 a moo ip4:1 -all");
    QVERIFY(audit.root.error.has_value());
    QCOMPARE(audit.root.error->offset, 9);
    QVERIFY(containsCode(audit.findings, "spf-unknown-mechanism"));
    QVERIFY(containsCode(audit.findings, "spf-bad-ip4"));
    QCOMPARE(audit.lookups, 1); // the rest is studied all the same
}

void AnalysisTest::namesVendors_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("vendor");
    QTest::newRow("itself") << QByteArray("amazonses.com") << QByteArray("Amazon SES");
    QTest::newRow("below, case, dot") << QByteArray("AB.SendGrid.NET.") << QByteArray("SendGrid");
    QTest::newRow("not a label border") << QByteArray("notamazonses.com") << QByteArray();
    QTest::newRow("longer") << QByteArray("amazonses.com.example.net") << QByteArray();
    QTest::newRow("empty") << QByteArray() << QByteArray();
}

void AnalysisTest::namesVendors()
{
    QFETCH(QByteArray, target);
    QTEST(vendorOf(target), "vendor");
}

void AnalysisTest::guessesIntent_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("intent");
    QTest::newRow("zuora") << QByteArray("ZGateway.Zuora.com") << QByteArray("a:zgateway.zuora.com");
    QTest::newRow("underscore") << QByteArray("spf.google.com") << QByteArray("include:_spf.google.com");
    QTest::newRow("letter") << QByteArray("amazonsess.com") << QByteArray("include:amazonses.com");
    QTest::newRow("right") << QByteArray("amazonses.com") << QByteArray();
    QTest::newRow("far") << QByteArray("example.com") << QByteArray();
}

void AnalysisTest::guessesIntent()
{
    QFETCH(QByteArray, target);
    QTEST(likelyIntent(target).value_or(QByteArray()), "intent");
}

void AnalysisTest::needsAsManyRoundsAsTheTreeIsDeep()
{
    dns::Facts facts;
    int rounds = 0;
    for (auto step = audit(facts, {DomainName::literal("example.com"), std::nullopt, {}}); !dns::isDone(step);
         step = audit(facts, {DomainName::literal("example.com"), std::nullopt, {}})) {
        for (const dns::Query &query : dns::neededBy(step).queries())
            facts.add(m_resolver.factFor(query));
        ++rounds;
    }
    QCOMPARE(rounds, 3); // record; its includes and hosts; what they lead to
}

QTEST_GUILESS_MAIN(AnalysisTest)
#include "tst_analysis.moc"
