// SPDX-License-Identifier: Apache-2.0
// One SPF record out of what is published and what is needed.
#include "core/spf/merge/merge.h"
#include "core/spf/record/record.h"
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
example.com.           A     192.0.2.10
example.com.           MX    10 mx.example.com.
mx.example.com.        A     192.0.2.20
bill.example.com.      A     192.0.2.30
zgateway.zuora.com.    A     203.0.113.7
amazonses.com.         TXT   "v=spf1 ip4:198.51.100.0/24 ip4:203.0.113.64/26 -all"
sendgrid.net.          TXT   "v=spf1 ip4:198.18.0.0/24 include:ab.sendgrid.net ~all"
ab.sendgrid.net.       TXT   "v=spf1 ip4:198.18.1.0/24 ~all"
_spf.example.com.      TXT   "v=spf1 ip4:192.0.2.0/24 include:amazonses.com -all"
_one.example.com.      TXT   "v=spf1 ip4:192.0.2.101 -all"
_two.example.com.      TXT   "v=spf1 ip4:192.0.2.102 ~all"
_on.example.com.       TXT   "v=spf1 redirect=_one.example.com"
_more.example.com.     TXT   "v=spf1 mx redirect=_two.example.com"
_macro.example.com.    TXT   "v=spf1 exists:%{i}.ok.example.com include:_deep.example.com -all"
_deep.example.com.     TXT   "v=spf1 exists:%{ir}.deep.example.com -all"
broken.example.net.    TXT   "v=spf1 ip4:192.0.2.300 -all"
nospf.example.net.     TXT   "hello"
)";

MergeResult mergeWith(const FakeResolver &resolver, const QByteArrayList &published, const QByteArrayList &add,
                      const QByteArrayList &remove = {})
{
    const MergeRequest request{DomainName::literal("example.com"), published, add, remove};
    return runToEnd(resolver, [&](const dns::Facts &facts) { return merge(facts, request); });
}

QByteArrayList codesOf(const Findings &findings)
{
    QByteArrayList codes;
    for (const Finding &finding : findings)
        codes.append(finding.code);
    return codes;
}

} // namespace

class MergeTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void failedLookupKeepsTheTerm();
    void countsMinusOneWhenALookupFails();
    void writes_data();
    void writes();
    void finds_data();
    void finds();
    void saysWhenThereIsNothingToRemove();
    void saysNothingOfAGoodMerge();
    void alreadyThere_data();
    void alreadyThere();
    void keepsEveryOctetWhenNothingChanges();
    void countsTheTree();
    void offersWaysOut();
    void neverFlattens();
    void saysWhenTheAnswerGetsLong();
    void asksForAllAtOnce();

private:
    FakeResolver m_resolver;
};

void MergeTest::init()
{
    m_resolver = FakeResolver();
    m_resolver.addZone(World);
    m_resolver.fail("failing.example.net", RecordType::TXT, FailureKind::ServFail);
}

void MergeTest::failedLookupKeepsTheTerm()
{
    m_resolver.fail("amazonses.com", RecordType::TXT, FailureKind::ServFail);
    const MergeResult result = mergeWith(m_resolver, {"v=spf1 mx -all"}, {"include:amazonses.com"});
    QCOMPARE(result.record, QByteArray("v=spf1 mx include:amazonses.com -all"));
    QVERIFY(containsCode(result.findings, "spf-added-unseen"));
}

void MergeTest::countsMinusOneWhenALookupFails()
{
    m_resolver.fail("mx.example.com", RecordType::A, FailureKind::Timeout);
    const MergeResult result = mergeWith(m_resolver, {"v=spf1 mx -all"}, {"include:amazonses.com"});
    QCOMPARE(result.lookupsBefore, -1);
    QCOMPARE(result.lookupsAfter, -1);
    QVERIFY(containsCode(result.findings, "spf-lookup-failed"));
}

void MergeTest::writes_data()
{
    QTest::addColumn<QByteArrayList>("published");
    QTest::addColumn<QByteArrayList>("add");
    QTest::addColumn<QByteArrayList>("remove");
    QTest::addColumn<QByteArray>("record");
    QTest::addColumn<int>("action");
    const int Add = int(MergeResult::Action::Add);
    const int Replace = int(MergeResult::Action::Replace);
    const int Keep = int(MergeResult::Action::Keep);
    const QByteArrayList Ses{"include:amazonses.com"};
    const auto row = [](const char *name, QByteArrayList published, QByteArrayList add, QByteArrayList remove,
                        const char *record, int action) {
        QTest::newRow(name) << published << add << remove << QByteArray(record) << action;
    };

    row("nothing published", {}, Ses, {}, "v=spf1 include:amazonses.com ~all", Add);
    row("only other texts", {"google-site-verification=x", "v=spf10 mx"}, Ses, {}, "v=spf1 include:amazonses.com ~all",
        Add);
    row("before all", {"v=spf1 mx ~all"}, Ses, {}, "v=spf1 mx include:amazonses.com ~all", Replace);
    row("qualifier of all kept", {"v=spf1 mx ?all"}, Ses, {}, "v=spf1 mx include:amazonses.com ?all", Replace);
    row("no all stays so", {"v=spf1 mx"}, Ses, {}, "v=spf1 mx include:amazonses.com", Replace);
    row("before redirect", {"v=spf1 redirect=_two.example.com"}, Ses, {},
        "v=spf1 include:amazonses.com redirect=_two.example.com", Replace);
    row("before redirect, behind terms", {"v=spf1 mx redirect=_two.example.com exp=why.example.com"}, Ses, {},
        "v=spf1 mx include:amazonses.com redirect=_two.example.com exp=why.example.com", Replace);
    row("modifiers kept in place", {"v=spf1 exp=why.example.com mx ra=postmaster -all rr=all"}, Ses, {},
        "v=spf1 exp=why.example.com mx ra=postmaster include:amazonses.com -all rr=all", Replace);
    row("qualifiers kept", {"v=spf1 ?a:bill.example.com ~mx -all"}, Ses, {},
        "v=spf1 ?a:bill.example.com ~mx include:amazonses.com -all", Replace);
    row("case kept", {"V=SPF1 MX Include:_One.Example.Com -ALL"}, Ses, {},
        "v=spf1 MX Include:_One.Example.Com include:amazonses.com -ALL", Replace);
    row("terms behind all stay", {"v=spf1 mx -all include:_one.example.com"}, Ses, {},
        "v=spf1 mx include:amazonses.com -all include:_one.example.com", Replace);
    row("copy behind all moves", {"v=spf1 mx -all include:amazonses.com"}, Ses, {},
        "v=spf1 mx include:amazonses.com -all", Replace);
    row("two terms", {"v=spf1 -all"}, {"include:amazonses.com", "a:zgateway.zuora.com"}, {},
        "v=spf1 include:amazonses.com a:zgateway.zuora.com -all", Replace);
    row("removed", {"v=spf1 mx include:sendgrid.net ~all"}, {}, {"include:SendGrid.net"}, "v=spf1 mx ~all", Replace);
    row("removed whatever its qualifier", {"v=spf1 mx ?include:sendgrid.net ~all"}, {}, {"include:sendgrid.net"},
        "v=spf1 mx ~all", Replace);
    row("removed and added", {"v=spf1 include:sendgrid.net ~all"}, Ses, {"include:sendgrid.net"},
        "v=spf1 include:amazonses.com ~all", Replace);
    row("a is a:domain", {"v=spf1 a:example.com ~all"}, {}, {"a"}, "v=spf1 ~all", Replace);

    row("two records", {"v=spf1 mx ~all", "v=spf1 include:amazonses.com ~all"}, {}, {},
        "v=spf1 mx include:amazonses.com ~all", Replace);
    row("two records, softer all", {"v=spf1 mx -all", "v=spf1 include:amazonses.com ~all"}, {}, {},
        "v=spf1 mx include:amazonses.com ~all", Replace);
    row("three records, repeats once",
        {"v=spf1 mx -all", "v=spf1 mx a -all", "v=spf1 a:example.com include:sendgrid.net -all"}, Ses, {},
        "v=spf1 mx a include:sendgrid.net include:amazonses.com -all", Replace);
    row("redirect beside all becomes include", {"v=spf1 redirect=_one.example.com", "v=spf1 mx -all"}, {}, {},
        "v=spf1 mx include:_one.example.com -all", Replace);
    row("two redirects become includes", {"v=spf1 redirect=_one.example.com", "v=spf1 redirect=_two.example.com"}, {},
        {}, "v=spf1 include:_one.example.com include:_two.example.com ~all", Replace);
    row("one redirect, no all", {"v=spf1 redirect=_one.example.com", "v=spf1 mx"}, {}, {},
        "v=spf1 mx redirect=_one.example.com", Replace);
    row("identical records", {"v=spf1 mx -all", "v=spf1 mx -all"}, {}, {}, "v=spf1 mx -all", Replace);
    row("one exp survives", {"v=spf1 mx exp=a.example.com -all", "v=spf1 mx exp=b.example.com -all"}, {}, {},
        "v=spf1 mx -all exp=a.example.com", Replace);

    row("plus all never", {"v=spf1 mx +all"}, Ses, {}, "v=spf1 mx include:amazonses.com ~all", Replace);
    row("bare all never", {"v=spf1 all"}, {}, {}, "v=spf1 ~all", Replace);
    row("plus all never of two", {"v=spf1 mx all", "v=spf1 a -all"}, {}, {}, "v=spf1 mx a ~all", Replace);
    row("plus all behind all", {"v=spf1 mx -all +all"}, {}, {}, "v=spf1 mx -all", Replace);
    row("plus all refused", {"v=spf1 mx -all"}, {"+all"}, {}, "v=spf1 mx -all", Keep);
    row("all changed on request", {"v=spf1 mx -all"}, {"~all"}, {}, "v=spf1 mx ~all", Replace);

    row("quotes pasted", {"\"v=spf1 mx ~all\""}, Ses, {}, "v=spf1 mx include:amazonses.com ~all", Replace);
    row("curly quotes and en dash",
        {"\xe2\x80\x9cv=spf1 mx \xe2\x80\x93"
         "all\xe2\x80\x9d"},
        {}, {}, "v=spf1 mx -all", Replace);
    row("em dash in latin-1 garbage",
        {"v=spf1 mx \xe2\x80\x94"
         "all"},
        {}, {}, "v=spf1 mx -all", Replace);
    row("no-break space", {"v=spf1\xc2\xa0mx\xc2\xa0~all"}, {}, {}, "v=spf1 mx ~all", Replace);
    row("line break", {"v=spf1 mx\r\n ~all"}, {}, {}, "v=spf1 mx ~all", Replace);
    row("escaped quotes", {"\\\"v=spf1 mx ~all\\\""}, {}, {}, "v=spf1 mx ~all", Replace);
    row("strings pasted", {"\"v=spf1 mx include:amazonses.com\" \"include:sendgrid.net ~all\""}, {}, {},
        "v=spf1 mx include:amazonses.com include:sendgrid.net ~all", Replace);
    row("joined strings", {"v=spf1 include:amazonses.cominclude:sendgrid.net ~all"}, {}, {},
        "v=spf1 include:amazonses.com include:sendgrid.net ~all", Replace);
    row("joined with addresses", {"v=spf1 ip4:192.0.2.1ip4:192.0.2.2-all"}, {}, {},
        "v=spf1 ip4:192.0.2.1 ip4:192.0.2.2 -all", Replace);
    row("joined all", {"v=spf1 include:amazonses.com~all"}, {}, {}, "v=spf1 include:amazonses.com ~all", Replace);
    row("joined -all", {"v=spf1 include:amazonses.com-all"}, {}, {}, "v=spf1 include:amazonses.com -all", Replace);
    row("joined version", {"v=spf1include:amazonses.com -all"}, {}, {}, "v=spf1 include:amazonses.com -all", Replace);
    row("commas", {"v=spf1, mx, include:amazonses.com, ~all"}, {}, {}, "v=spf1 mx include:amazonses.com ~all", Replace);
    row("semicolons", {"v=spf1; mx; ~all;"}, {}, {}, "v=spf1 mx ~all", Replace);
    row("include=", {"v=spf1 include=amazonses.com ~all"}, {}, {}, "v=spf1 include:amazonses.com ~all", Replace);
    row("space behind colon", {"v=spf1 include: amazonses.com ~all"}, {}, {}, "v=spf1 include:amazonses.com ~all",
        Replace);
    row("ip: and bare address", {"v=spf1 ip:192.0.2.1 192.0.2.2 a:192.0.2.3 2001:db8::1 -all"}, {}, {},
        "v=spf1 ip4:192.0.2.1 ip4:192.0.2.2 ip4:192.0.2.3 ip6:2001:db8::1 -all", Replace);
    // Nobody knows whether it was a sender: it must not be refused because of us.
    row("nonsense dropped", {"v=spf1 mx moo -all"}, {}, {}, "v=spf1 mx ~all", Replace);
    row("nonsense before a strict redirect", {"v=spf1 moo redirect=_one.example.com"}, {}, {},
        "v=spf1 include:_one.example.com ~all", Replace);
    row("nonsense before a mild redirect", {"v=spf1 moo redirect=_two.example.com"}, {}, {},
        "v=spf1 redirect=_two.example.com", Replace);
    row("nonsense before a redirect that nobody knows", {"v=spf1 moo redirect=failing.example.net"}, {}, {},
        "v=spf1 include:failing.example.net ~all", Replace);
    row("nonsense before a broken redirect", {"v=spf1 moo redirect=broken.example.net"}, {}, {},
        "v=spf1 include:broken.example.net ~all", Replace);
    row("nonsense before redirects to a strict end", {"v=spf1 moo redirect=_on.example.com"}, {}, {},
        "v=spf1 include:_on.example.com ~all", Replace);
    row("nonsense before redirects to a mild end", {"v=spf1 moo redirect=_more.example.com"}, {}, {},
        "v=spf1 redirect=_more.example.com", Replace);
    row("nonsense before a redirect with macros", {"v=spf1 moo redirect=%{l}._spf.example.com"}, {}, {},
        "v=spf1 include:%{l}._spf.example.com ~all", Replace);
    row("nonsense beside a redirect elsewhere", {"v=spf1 moo -all", "v=spf1 redirect=_one.example.com"}, {}, {},
        "v=spf1 include:_one.example.com ~all", Replace);
    row("nonsense, and the ending asked for", {"v=spf1 moo redirect=_one.example.com"}, {"-all"}, {},
        "v=spf1 redirect=_one.example.com", Replace);
    row("redirect:", {"v=spf1 redirect:_one.example.com"}, {}, {}, "v=spf1 redirect=_one.example.com", Replace);

    row("near miss added", {"v=spf1 mx -all"}, {"include:zgateway.zuora.com"}, {},
        "v=spf1 mx a:zgateway.zuora.com -all", Replace);
    row("typing error added", {"v=spf1 mx -all"}, {"include:amazonsess.com"}, {},
        "v=spf1 mx include:amazonses.com -all", Replace);
    row("neutral becomes pass", {"v=spf1 ?include:amazonses.com -all"}, Ses, {}, "v=spf1 include:amazonses.com -all",
        Replace);
    row("before what denies it", {"v=spf1 -ip4:198.51.100.0/25 mx -all"}, Ses, {},
        "v=spf1 include:amazonses.com -ip4:198.51.100.0/25 mx -all", Replace);
    row("nonsense to add", {"v=spf1 mx -all"}, {"moo"}, {}, "v=spf1 mx -all", Keep);
    row("nothing to add", {}, {}, {}, "v=spf1 ~all", Add);
    row("same redirect", {"v=spf1 redirect=_one.example.com"}, {"redirect=_one.example.com"}, {},
        "v=spf1 redirect=_one.example.com", Keep);
    row("redirect beside all refused", {"v=spf1 mx -all"}, {"redirect=_one.example.com"}, {}, "v=spf1 mx -all", Keep);
}

void MergeTest::writes()
{
    QFETCH(QByteArrayList, published);
    QFETCH(QByteArrayList, add);
    QFETCH(QByteArrayList, remove);
    QFETCH(QByteArray, record);
    QFETCH(int, action);
    const MergeResult result = mergeWith(m_resolver, published, add, remove);
    QCOMPARE(result.record, record);
    QCOMPARE(int(result.action), action);
    QVERIFY(parseRecord(result.record).has_value());
    for (const QByteArray &before : result.before)
        QVERIFY(published.contains(before));
    // Again, with what is published now: nothing is left to do.
    const MergeResult again = mergeWith(m_resolver, {result.record}, add, remove);
    QCOMPARE(again.record, record);
    QCOMPARE(int(again.action), int(MergeResult::Action::Keep));
}

void MergeTest::finds_data()
{
    QTest::addColumn<QByteArrayList>("published");
    QTest::addColumn<QByteArrayList>("add");
    QTest::addColumn<QByteArray>("code");
    const auto row = [](QByteArrayList published, QByteArrayList add, const char *code) {
        QTest::newRow(code) << published << add << QByteArray(code);
    };
    row({"v=spf1 mx -all", "v=spf1 a -all"}, {}, "spf-several-records");
    row({"v=spf1 mx -all", "v=spf1 a ~all"}, {}, "spf-all-softened");
    row({"v=spf1 mx -all", "v=spf1 redirect=_one.example.com"}, {}, "spf-redirect-became-include");
    row({"v=spf1 +all"}, {}, "spf-plus-all-replaced");
    row({"v=spf1 mx -all"}, {"+all"}, "spf-plus-all-refused");
    row({"\"v=spf1 mx -all\""}, {}, "spf-repaired-quotes");
    row({"v=spf1 mx \xe2\x80\x93"
         "all"},
        {}, "spf-repaired-dashes");
    row({"v=spf1\tmx -all"}, {}, "spf-repaired-spaces");
    row({"v=spf1 mx, -all"}, {}, "spf-repaired-separators");
    row({"v=spf1 include:amazonses.cominclude:sendgrid.net -all"}, {}, "spf-repaired-joined");
    row({"v=spf1 ip:192.0.2.1 -all"}, {}, "spf-repaired-term");
    row({"v=spf1 moo -all"}, {}, "spf-dropped-term");
    row({"v=spf1 mx -all include:sendgrid.net"}, {}, "spf-terms-after-all");
    row({"v=spf1 mx -all redirect=_one.example.com"}, {}, "spf-redirect-beside-all");
    row({"v=spf1 -all"}, {"include:zgateway.zuora.com"}, "spf-near-miss-mended");
    row({"v=spf1 include:zgateway.zuora.com -all"}, {}, "spf-near-miss");
    row({"v=spf1 -all"}, {"include:nospf.example.net"}, "spf-added-include-without-record");
    row({"v=spf1 -all"}, {"include:broken.example.net"}, "spf-added-broken-include");
    row({"v=spf1 -all"}, {"a:nowhere.example.net"}, "spf-added-without-senders");
    row({"v=spf1 ?include:amazonses.com -all"}, {"include:amazonses.com"}, "spf-qualifier-changed");
    row({"v=spf1 -ip4:198.51.100.0/25 -all"}, {"include:amazonses.com"}, "spf-inserted-early");
    row({"v=spf1 mx -all"}, {"redirect=_one.example.com"}, "spf-redirect-beside-all");
    row({"v=spf1 redirect=_two.example.com"}, {"redirect=_one.example.com"}, "spf-modifier-kept");
    row({"v=spf1 redirect=_two.example.com"}, {"-all"}, "spf-all-beside-redirect");
}

void MergeTest::finds()
{
    QFETCH(QByteArrayList, published);
    QFETCH(QByteArrayList, add);
    QFETCH(QByteArray, code);
    const MergeResult result = mergeWith(m_resolver, published, add);
    QVERIFY2(containsCode(result.findings, code), codesOf(result.findings).join(' ').constData());
    const MergeResult clean = mergeWith(m_resolver, {"v=spf1 ip4:192.0.2.1 -all"}, {});
    QVERIFY2(clean.findings.isEmpty(), codesOf(clean.findings).join(' ').constData());
}

void MergeTest::saysWhenThereIsNothingToRemove()
{
    const auto codesOfRemoving = [&](const QByteArray &term) {
        const MergeRequest request{DomainName::literal("example.com"), {"v=spf1 mx a -all"}, {}, {term}};
        return codesOf(runToEnd(m_resolver, [&](const dns::Facts &facts) { return merge(facts, request); }).findings);
    };
    QVERIFY(codesOfRemoving("include:amazonses.com").contains("spf-nothing-to-remove"));
    QVERIFY(!codesOfRemoving("mx").contains("spf-nothing-to-remove"));
}

void MergeTest::saysNothingOfAGoodMerge()
{
    QCOMPARE(codesOf(mergeWith(m_resolver, {"v=spf1 ip4:192.0.2.1 -all"}, {"include:amazonses.com"}).findings),
             QByteArrayList());
}

void MergeTest::alreadyThere_data()
{
    QTest::addColumn<QByteArray>("published");
    QTest::addColumn<QByteArray>("add");
    QTest::addColumn<bool>("there");
    const auto row = [](const char *name, const char *published, const char *add, bool there) {
        QTest::newRow(name) << QByteArray(published) << QByteArray(add) << there;
    };
    row("same text", "v=spf1 include:amazonses.com -all", "include:amazonses.com", true);
    row("other case, final dot", "v=spf1 include:AmazonSES.com. -all", "include:amazonses.com", true);
    row("through a chain", "v=spf1 include:_spf.example.com -all", "include:amazonses.com", true);
    row("through redirect", "v=spf1 redirect=_spf.example.com", "include:amazonses.com", true);
    row("through a chain of macros", "v=spf1 include:_macro.example.com -all", "include:_deep.example.com", true);
    row("by its networks", "v=spf1 ip4:198.51.100.0/24 ip4:203.0.113.0/24 -all", "include:amazonses.com", true);
    row("address in a network", "v=spf1 ip4:192.0.2.0/24 -all", "ip4:192.0.2.77", true);
    row("host in a network", "v=spf1 ip4:203.0.113.0/24 -all", "a:zgateway.zuora.com", true);
    row("two halves", "v=spf1 ip4:192.0.2.0/25 ip4:192.0.2.128/25 -all", "ip4:192.0.2.0/24", true);
    row("only a half", "v=spf1 ip4:192.0.2.0/25 -all", "ip4:192.0.2.0/24", false);
    row("part of the text", "v=spf1 include:notamazonses.com -all", "include:amazonses.com", false);
    row("in another modifier", "v=spf1 x=include:amazonses.com -all", "include:amazonses.com", false);
    row("behind all", "v=spf1 -all include:amazonses.com", "include:amazonses.com", false);
    row("denied first", "v=spf1 -ip4:198.51.100.0/24 include:_spf.example.com -all", "include:amazonses.com", false);
    row("only neutral", "v=spf1 ?include:_spf.example.com -all", "include:amazonses.com", false);
    row("nobody behind it", "v=spf1 ip4:192.0.2.0/24 -all", "a:nowhere.example.net", false);
    row("redirect beside all", "v=spf1 -all redirect=_spf.example.com", "include:amazonses.com", false);
}

void MergeTest::alreadyThere()
{
    QFETCH(QByteArray, published);
    QFETCH(QByteArray, add);
    QFETCH(bool, there);
    const MergeResult result = mergeWith(m_resolver, {published}, {add});
    QCOMPARE(result.alreadyThere.contains(add), there);
    QCOMPARE(result.added.contains(add), !there);
}

void MergeTest::keepsEveryOctetWhenNothingChanges()
{
    const QByteArray odd = "V=spf1  MX   include:amazonses.com  -ALL ";
    const MergeResult result = mergeWith(m_resolver, {odd}, {"include:amazonses.com"});
    QCOMPARE(int(result.action), int(MergeResult::Action::Keep));
    QCOMPARE(result.record, odd);
}

void MergeTest::countsTheTree()
{
    const MergeResult result =
        mergeWith(m_resolver, {"v=spf1 mx include:sendgrid.net ~all"}, {"include:amazonses.com", "a:gone.example.net"});
    QCOMPARE(result.lookupsBefore, 3);
    QCOMPARE(result.lookupsAfter, 5);
    QCOMPARE(result.voidsBefore, 0);
    QCOMPARE(result.voidsAfter, 1);
    const MergeResult fresh = mergeWith(m_resolver, {}, {"include:amazonses.com"});
    QCOMPARE(fresh.lookupsBefore, 0);
    QCOMPARE(fresh.lookupsAfter, 1);
}

void MergeTest::offersWaysOut()
{
    const QByteArray full =
        "v=spf1 a:bill.example.com mx ptr include:_one.example.com ip4:192.0.2.101 include:sendgrid.net "
        "exists:a.example.com exists:b.example.com exists:c.example.com exists:d.example.com ~all";
    const MergeResult result = mergeWith(m_resolver, {full}, {"include:amazonses.com"});
    QCOMPARE(result.lookupsAfter, 11);
    QVERIFY(containsCode(result.findings, "spf-over-budget"));
    const auto way = [&](const char *code, const char *term) -> Finding {
        for (const Finding &finding : result.findings) {
            if (finding.code == code && finding.args.value("term") == QLatin1String(term))
                return finding;
        }
        return {};
    };
    QCOMPARE(way("spf-way-drop-term", "include:_one.example.com").args.value("saves"), QStringLiteral("1"));
    QCOMPARE(way("spf-way-use-addresses", "a:bill.example.com").args.value("by"), QStringLiteral("ip4:192.0.2.30"));
    QCOMPARE(way("spf-way-drop-ptr", "ptr").args.value("saves"), QStringLiteral("1"));
    QCOMPARE(way("spf-way-bounce-domain", "include:sendgrid.net").args.value("saves"), QStringLiteral("2"));
    QVERIFY(way("spf-way-drop-term", "include:sendgrid.net").code.isEmpty());
}

void MergeTest::neverFlattens()
{
    const QByteArray full =
        "v=spf1 a:bill.example.com mx include:_one.example.com include:_two.example.com include:sendgrid.net "
        "exists:a.example.com exists:b.example.com exists:c.example.com exists:d.example.com ~all";
    const MergeResult result = mergeWith(m_resolver, {full}, {"include:amazonses.com"});
    QCOMPARE(result.record, QByteArray(full).replace(" ~all", " include:amazonses.com ~all"));
}

void MergeTest::saysWhenTheAnswerGetsLong()
{
    const MergeResult result =
        mergeWith(m_resolver, {"v=spf1 mx -all", QByteArray(440, 'x')}, {"include:amazonses.com"});
    QVERIFY(containsCode(result.findings, "spf-long-answer"));
    QByteArray wide = "v=spf1";
    for (int i = 0; i < 20; ++i)
        wide += " ip4:192.0.2." + QByteArray::number(i);
    QVERIFY(containsCode(mergeWith(m_resolver, {wide + " -all"}, {}).findings, "spf-several-strings"));
}

void MergeTest::asksForAllAtOnce()
{
    dns::Facts facts;
    const MergeRequest request{DomainName::literal("example.com"),
                               {"v=spf1 include:_spf.example.com include:sendgrid.net a mx -all"},
                               {"include:amazonses.com"},
                               {}};
    int rounds = 0;
    for (;; ++rounds) {
        const auto step = merge(facts, request);
        if (dns::isDone(step))
            break;
        for (const dns::Query &query : dns::neededBy(step).queries())
            facts.add(m_resolver.factFor(query));
    }
    QVERIFY2(rounds <= 3, QByteArray::number(rounds).constData()); // the depth of the tree, not its size
}

QTEST_GUILESS_MAIN(MergeTest)
#include "tst_merge.moc"
