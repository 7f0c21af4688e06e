// SPDX-License-Identifier: Apache-2.0
// check_host() by the sections of RFC 7208, on a small world of our own.
#include "core/spf/check/check.h"
#include "tests/support/fake_resolver.h"

#include <QTest>

using namespace sw;
using namespace sw::spf;
using namespace sw::test;
using sw::dns::FailureKind;
using sw::dns::IpAddress;
using sw::dns::RecordType;

namespace {

const char World[] = R"(
example.com.         TXT   "v=spf1 a mx -all"
example.com.         A     192.0.2.10
example.com.         AAAA  2001:db8::10
example.com.         MX    20 mx2.example.com.
example.com.         MX    10 mx1.example.com.
mx1.example.com.     A     192.0.2.21
mx1.example.com.     AAAA  2001:db8::21
mx2.example.com.     A     192.0.2.22
mx2.example.com.     AAAA  2001:db8::22
host.example.com.    A     192.0.2.30
host.example.com.    TXT   "v=spf1 a -all"
other.example.com.   A     192.0.2.31
nomail.example.com.  MX    0 .
pass.example.com.    TXT   "v=spf1 +all"
fail.example.com.    TXT   "v=spf1 -all exp=inner.example.com"
soft.example.com.    TXT   "v=spf1 ~all"
neutral.example.com. TXT   "v=spf1 ?all"
bad.example.com.     TXT   "v=spf1 moo -all"
two.example.com.     TXT   "v=spf1 mx -all"
two.example.com.     TXT   "v=spf1 a -all"
none.example.com.    TXT   "not spf"
split.example.com.   TXT   "v=spf1 ip4:192.0." "2.77 -all"
loop.example.com.    TXT   "v=spf1 include:loop.example.com -all"
spin.example.com.    TXT   "v=spf1 redirect=spin.example.com"
hop.example.com.     TXT   "v=spf1 redirect=fail.example.com exp=outer.example.com"
why.example.com.     TXT   "%{i} is not %{d}. See x.example?s=%{S}&h=%{h}&r=%{r}&t=%{t}&c=%{c}&v=%{v}"
why2.example.com.    TXT   "100%% sure,%_no%-"
badwhy.example.com.  TXT   "%{z}"
inner.example.com.   TXT   "inner"
outer.example.com.   TXT   "outer"
alias.example.com.   CNAME host.example.com.
1.2.0.192.in-addr.arpa.    PTR  host.example.com.
30.2.0.192.in-addr.arpa.   PTR  host.example.com.
31.2.0.192.in-addr.arpa.   PTR  gone1.example.com.
31.2.0.192.in-addr.arpa.   PTR  other.example.com.
32.2.0.192.in-addr.arpa.   PTR  gone1.example.com.
32.2.0.192.in-addr.arpa.   PTR  gone2.example.com.
32.2.0.192.in-addr.arpa.   PTR  gone3.example.com.
xn--strae-oqa.example. TXT  "v=spf1 ip4:192.0.2.5 -all"
com.example.pass.example.net.           A 127.0.0.2
30.2.0.192.in-addr.list.example.net.    A 127.0.0.2
billing.example.com.list.example.net.   A 127.0.0.2
1.list.example.net.                     A 127.0.0.2
strong.lp.example.net.                  A 127.0.0.2
)";

QByteArray many(const char *what, int count, const char *end)
{
    QByteArray out = "v=spf1";
    for (int i = 0; i < count; ++i)
        out += ' ' + QByteArray(what).replace("#", QByteArray::number(i));
    return out + ' ' + end;
}

} // namespace

class CheckTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void fails_data();
    void fails();
    void evaluates_data();
    void evaluates();
    void identities_data();
    void identities();
    void explains_data();
    void explains();
    void tellsWhatDecided_data();
    void tellsWhatDecided();
    void countsAsItGoes();
    void mappedAddressIsIpv4();
    void nonAsciiLocalPartNeverMatches();
    void asksInParallel();
    void asksNothingTwice();
    void tracesEveryStep();
    void limitsCanBeChanged();
    void saysWhyThereIsNoVerdict_data();
    void saysWhyThereIsNoVerdict();

private:
    CheckRequest request(const QByteArray &record, const QByteArray &ip = "192.0.2.99")
    {
        CheckRequest out;
        out.ip = IpAddress::fromText(ip).value();
        out.mailFrom = "billing@example.com";
        out.helo = "host.example.com";
        out.defaultExplanation = "DEFAULT";
        if (!record.isEmpty())
            out.record = record;
        return out;
    }
    CheckResult run(const CheckRequest &asked)
    {
        return runToEnd(m_resolver, [&](const dns::Facts &facts) { return checkHost(facts, asked); });
    }
    FakeResolver m_resolver;
};

void CheckTest::init()
{
    m_resolver = FakeResolver();
    m_resolver.addZone(World);
}

// RFC 7208 2.6.6, 4.4, 5: what cannot be found out is a temperror, never a missing record.
void CheckTest::fails_data()
{
    QTest::addColumn<QByteArray>("record");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<int>("type");
    QTest::addColumn<QByteArray>("result");
    const auto row = [](const char *record, const char *name, RecordType type, const char *result) {
        QTest::newRow(record) << QByteArray(record) << QByteArray(name) << int(type) << QByteArray(result);
    };
    row("", "example.com", RecordType::TXT, "temperror");
    row("v=spf1 a -all", "example.com", RecordType::A, "temperror");
    row("v=spf1 mx -all", "example.com", RecordType::MX, "temperror");
    row("v=spf1 mx:example.com -all", "mx2.example.com", RecordType::A, "temperror");
    row("v=spf1 exists:host.example.com -all", "host.example.com", RecordType::A, "temperror");
    row("v=spf1 include:pass.example.com -all", "pass.example.com", RecordType::TXT, "temperror");
    row("v=spf1 redirect=pass.example.com", "pass.example.com", RecordType::TXT, "temperror");
    row("v=spf1 include:host.example.com -all", "host.example.com", RecordType::A, "temperror");
    // 5.5: a PTR error is no match; 6.2: an exp error is no explanation.
    row("v=spf1 ptr -all", "99.2.0.192.in-addr.arpa", RecordType::PTR, "fail");
    row("v=spf1 -all exp=why.example.com", "why.example.com", RecordType::TXT, "fail");
    // Decided before it is needed.
    row("v=spf1 ip4:192.0.2.99 include:pass.example.com -all", "pass.example.com", RecordType::TXT, "pass");
}

void CheckTest::fails()
{
    QFETCH(QByteArray, record);
    QFETCH(QByteArray, name);
    QFETCH(int, type);
    for (const FailureKind kind :
         {FailureKind::Timeout, FailureKind::ServFail, FailureKind::Refused, FailureKind::NotAsked}) {
        m_resolver.fail(name, RecordType(type), kind);
        const CheckResult result = run(request(record));
        QTEST(resultName(result.result), "result");
        QCOMPARE(result.failures.isEmpty(), result.result != Result::TempError);
    }
}

void CheckTest::evaluates_data()
{
    QTest::addColumn<QByteArray>("record");
    QTest::addColumn<QByteArray>("ip");
    QTest::addColumn<QByteArray>("result");
    const auto row = [](const QByteArray &record, const char *ip, const char *result) {
        QTest::newRow((record.left(100) + " " + ip).constData()) << record << QByteArray(ip) << QByteArray(result);
    };
    // 4.6.2, 4.7
    row("v=spf1", "192.0.2.1", "neutral");
    row("v=spf1 ip4:192.0.2.1 -ip4:192.0.2.1 -all", "192.0.2.1", "pass");
    row("v=spf1 -ip4:192.0.2.1 ip4:192.0.2.1", "192.0.2.1", "fail");
    row("v=spf1 ?ip4:192.0.2.1 -all", "192.0.2.1", "neutral");
    row("v=spf1 ~ip4:192.0.2.1 -all", "192.0.2.1", "softfail");
    row("V=SPF1 IP4:192.0.2.1 -ALL", "192.0.2.1", "pass");
    row("v=spf1 ip4:192.0.2.1 -all moo", "192.0.2.1", "permerror"); // 4.6: errors first
    // 5.1
    row("v=spf1 all -ip4:192.0.2.1", "192.0.2.1", "pass");
    row("v=spf1 -all redirect=pass.example.com", "192.0.2.1", "fail");
    row("v=spf1 redirect=pass.example.com -all", "192.0.2.1", "fail");
    // 5.2
    row("v=spf1 include:pass.example.com -all", "192.0.2.1", "pass");
    row("v=spf1 ~include:pass.example.com -all", "192.0.2.1", "softfail");
    row("v=spf1 include:fail.example.com ~all", "192.0.2.1", "softfail");
    row("v=spf1 include:soft.example.com ?all", "192.0.2.1", "neutral");
    row("v=spf1 include:neutral.example.com -all", "192.0.2.1", "fail");
    row("v=spf1 include:none.example.com -all", "192.0.2.1", "permerror");
    row("v=spf1 include:nx.example.com -all", "192.0.2.1", "permerror");
    row("v=spf1 include:two.example.com -all", "192.0.2.1", "permerror");
    row("v=spf1 include:bad.example.com -all", "192.0.2.1", "permerror");
    row("v=spf1 include:x..example.com -all", "192.0.2.1", "permerror");
    row("v=spf1 include:host.example.com -all", "192.0.2.30", "pass"); // "a" is the included domain's
    // 5.3
    row("v=spf1 a -all", "192.0.2.10", "pass");
    row("v=spf1 a -all", "2001:db8::10", "pass");
    row("v=spf1 a -all", "192.0.2.11", "fail");
    row("v=spf1 a/28 -all", "192.0.2.11", "pass");
    row("v=spf1 a/28 -all", "2001:db8::11", "fail");
    row("v=spf1 a//120 -all", "2001:db8::11", "pass");
    row("v=spf1 a/0 -all", "203.0.113.1", "pass");
    row("v=spf1 a:nx.example.com/0 -all", "192.0.2.10", "fail");
    row("v=spf1 a:alias.example.com -all", "192.0.2.30", "pass");
    row("v=spf1 a:host.example.com. -all", "192.0.2.30", "pass");
    row("v=spf1 a:x..example.com -all", "192.0.2.30", "fail");
    // 5.4
    row("v=spf1 mx -all", "192.0.2.22", "pass");
    row("v=spf1 mx -all", "192.0.2.10", "fail");
    row("v=spf1 mx:host.example.com -all", "192.0.2.30", "fail"); // no implicit MX
    row("v=spf1 mx:nomail.example.com -all", "192.0.2.30", "fail");
    row("v=spf1 mx/30 -all", "192.0.2.23", "pass");
    // 5.5
    row("v=spf1 ptr -all", "192.0.2.30", "pass");
    row("v=spf1 ptr:host.example.com -all", "192.0.2.30", "pass");
    row("v=spf1 ptr:ost.example.com -all", "192.0.2.30", "fail");
    row("v=spf1 ptr -all", "192.0.2.1", "fail"); // does not lead back
    row("v=spf1 ptr -all", "192.0.2.31", "pass");
    row("v=spf1 ptr:example.net -all", "192.0.2.31", "fail");
    // 5.6
    row("v=spf1 ip4:192.0.2.0/24 -all", "192.0.2.255", "pass");
    row("v=spf1 ip4:192.0.2.0/25 -all", "192.0.2.128", "fail");
    row("v=spf1 ip4:0.0.0.0/0 -all", "2001:db8::1", "fail");
    row("v=spf1 ip6:2001:db8::/33 -all", "2001:db8:7fff::1", "pass");
    row("v=spf1 ip6:2001:db8::/33 -all", "2001:db8:8000::1", "fail");
    row("v=spf1 ip6:::/0 -all", "192.0.2.1", "fail");
    // 5.7
    row("v=spf1 exists:host.example.com -all", "2001:db8::1", "pass");
    row("v=spf1 exists:%{ir}.%{v}.list.example.net -all", "192.0.2.30", "pass");
    row("v=spf1 exists:%{l}.%{d}.list.example.net -all", "192.0.2.1", "pass");
    row("v=spf1 exists:%{i1}.list.example.net -all", "192.0.2.1", "pass");
    row("v=spf1 exists:%{dr}.pass.example.net -all", "192.0.2.1", "pass");
    row("v=spf1 exists:%{DR}.pass.example.net -all", "192.0.2.1", "pass");
    row("v=spf1 exists:%{i}.list.example.net -all", "192.0.2.2", "fail");
    // 6.1
    row("v=spf1 ip4:192.0.2.1 redirect=fail.example.com", "192.0.2.2", "fail");
    row("v=spf1 redirect=none.example.com", "192.0.2.2", "permerror");
    row("v=spf1 redirect=x..example.com", "192.0.2.2", "permerror");
    row("v=spf1 include:hop.example.com ~all", "192.0.2.2", "softfail");
    row("v=spf1 redirect=host.example.com", "192.0.2.30", "pass");
    // 4.6.4
    row("v=spf1 redirect=spin.example.com", "192.0.2.2", "permerror");
    row("v=spf1 include:loop.example.com -all", "192.0.2.2", "permerror");
    row(many("a:host.example.com", 10, "-all"), "192.0.2.2", "fail");
    row(many("a:host.example.com", 11, "-all"), "192.0.2.2", "permerror");
    row(many("a:host.example.com", 11, "-all"), "192.0.2.30", "pass"); // matched before the eleventh
    row(many("a:host.example.com", 10, "redirect=pass.example.com"), "192.0.2.2", "permerror");
    row(many("a:gone#.example.com", 2, "-all"), "192.0.2.2", "fail");
    row(many("a:gone#.example.com", 3, "-all"), "192.0.2.2", "permerror");
    row(many("exists:gone#.example.com", 3, "-all"), "192.0.2.2", "permerror");
    row(many("mx:gone#.example.com", 3, "-all"), "192.0.2.2", "permerror");
    row(many("a:gone..example.com", 3, "-all"), "192.0.2.2", "fail"); // never asked
    row("v=spf1 a:gone1.example.com a:gone2.example.com ip4:192.0.2.2 a:gone3.example.com -all", "192.0.2.2", "pass");
    row("v=spf1 ptr -all", "192.0.2.32", "permerror"); // three names without an address
}

void CheckTest::evaluates()
{
    QFETCH(QByteArray, record);
    QFETCH(QByteArray, ip);
    QFETCH(QByteArray, result);
    const CheckResult got = run(request(record, ip));
    const QByteArray why = got.problem ? got.problem->code : QByteArray();
    QVERIFY2(resultName(got.result) == result, (resultName(got.result) + ' ' + why).constData());
    QCOMPARE(!why.isEmpty(), result == "permerror" || result == "temperror" || result == "none");
}

// RFC 7208 2.3, 2.4, 4.3; RFC 8616
void CheckTest::identities_data()
{
    QTest::addColumn<QByteArray>("mailFrom");
    QTest::addColumn<QByteArray>("helo");
    QTest::addColumn<QByteArray>("ip");
    QTest::addColumn<QByteArray>("result");
    const auto row = [](const QByteArray &from, const char *helo, const char *ip, const char *result) {
        QTest::newRow((from.left(60) + " / " + QByteArray(helo).left(60)).constData())
            << from << QByteArray(helo) << QByteArray(ip) << QByteArray(result);
    };
    row("a@example.com", "x", "192.0.2.10", "pass");
    row("a@EXAMPLE.COM", "x", "192.0.2.10", "pass");
    row("a@example.com.", "x", "192.0.2.10", "pass");
    row("example.com", "x", "192.0.2.10", "pass");
    row("@example.com", "x", "192.0.2.10", "pass");
    row("\"a@b\"@example.com", "x", "192.0.2.10", "pass");
    row("", "host.example.com", "192.0.2.30", "pass");
    row("", "host.example.com", "192.0.2.31", "fail");
    row("", "localhost", "192.0.2.31", "none");
    row("", "", "192.0.2.31", "none");
    row("", "[192.0.2.31]", "192.0.2.31", "none");
    row("a@[192.0.2.31]", "x", "192.0.2.31", "none");
    row("a@nx.example.com", "x", "192.0.2.31", "none");
    row("a@none.example.com", "x", "192.0.2.31", "none");
    row("a@com", "x", "192.0.2.31", "none");
    row("a@x..example.com", "x", "192.0.2.31", "none");
    row("a@" + QByteArray(64, 'x') + ".example.com", "x", "192.0.2.31", "none");
    row("a@" + QByteArray("x.").repeated(130) + "example.com", "x", "192.0.2.31", "none");
    row("a@two.example.com", "x", "192.0.2.31", "permerror");
    row("a@split.example.com", "x", "192.0.2.77", "pass");
    row("a@alias.example.com", "x", "192.0.2.30", "pass"); // record and address through a CNAME
    row("a@stra\xc3\x9f"
        "e.example",
        "x", "192.0.2.5", "pass");
    row("",
        "stra\xc3\x9f"
        "e.example",
        "192.0.2.5", "pass");
    row("a@xn--strae-oqa.example", "x", "192.0.2.5", "pass");
    row("a@\xff\xfe.example", "x", "192.0.2.5", "none");
    row(QByteArray(5000, 'x') + "@example.com", "x", "192.0.2.10", "none");
}

void CheckTest::identities()
{
    QFETCH(QByteArray, mailFrom);
    QFETCH(QByteArray, helo);
    QFETCH(QByteArray, ip);
    CheckRequest asked = request({}, ip);
    asked.mailFrom = mailFrom;
    asked.helo = helo;
    QTEST(resultName(run(asked).result), "result");
}

// RFC 7208 6.2, 7
void CheckTest::explains_data()
{
    QTest::addColumn<QByteArray>("record");
    QTest::addColumn<QByteArray>("ip");
    QTest::addColumn<QByteArray>("explanation");
    const auto row = [](const char *record, const char *ip, const char *explanation) {
        QTest::newRow((QByteArray(record) + ' ' + ip).constData())
            << QByteArray(record) << QByteArray(ip) << QByteArray(explanation);
    };
    row("v=spf1 -all", "192.0.2.9", "DEFAULT");
    row("v=spf1 -all exp=why.example.com", "192.0.2.9",
        "192.0.2.9 is not example.com. See "
        "x.example?s=billing%40example.com&h=host.example.com&r=mx.example.net&t=1700000000&c=192.0.2.9&v=in-addr");
    row("v=spf1 -all exp=why.example.com", "2001:db8::9",
        "2.0.0.1.0.D.B.8.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.9 is not example.com. See "
        "x.example?s=billing%40example.com&h=host.example.com&r=mx.example.net&t=1700000000&c=2001:db8::9&v=ip6");
    row("v=spf1 -all exp=why2.example.com", "192.0.2.9", "100% sure, no%20");
    row("v=spf1 -all exp=badwhy.example.com", "192.0.2.9", "DEFAULT");
    row("v=spf1 -all exp=nx.example.com", "192.0.2.9", "DEFAULT");
    row("v=spf1 -all exp=two.example.com", "192.0.2.9", "DEFAULT");
    row("v=spf1 -all exp=host..example.com", "192.0.2.9", "DEFAULT");
    row("v=spf1 -include:pass.example.com exp=outer.example.com", "192.0.2.9", "outer");
    row("v=spf1 include:fail.example.com -all exp=outer.example.com", "192.0.2.9", "outer");
    row("v=spf1 include:fail.example.com -all", "192.0.2.9", "DEFAULT");
    row("v=spf1 exp=outer.example.com redirect=fail.example.com", "192.0.2.9", "inner");
    row("v=spf1 a:gone1.example.com a:gone2.example.com -all exp=%{p}.example.com", "192.0.2.9", "DEFAULT");
    row("v=spf1 ~all exp=outer.example.com", "192.0.2.9", "");
}

void CheckTest::explains()
{
    QFETCH(QByteArray, record);
    QFETCH(QByteArray, ip);
    CheckRequest asked = request(record, ip);
    asked.receiver = "mx.example.net";
    asked.epochSeconds = 1700000000;
    const CheckResult result = run(asked);
    QTEST(result.explanation, "explanation");
    QCOMPARE(result.explanationFromDomain, !result.explanation.isEmpty() && result.explanation != "DEFAULT");
}

void CheckTest::tellsWhatDecided_data()
{
    QTest::addColumn<QByteArray>("record");
    QTest::addColumn<QByteArray>("mechanism");
    QTest::addColumn<QByteArray>("problem");
    const auto row = [](const char *record, const char *mechanism, const char *problem) {
        QTest::newRow(record) << QByteArray(record) << QByteArray(mechanism) << QByteArray(problem);
    };
    row("v=spf1 mx ~all", "~all", "");
    row("v=spf1 mx", "", "");
    row("v=spf1 include:fail.example.com +include:pass.example.com -all", "+include:pass.example.com", "");
    row("v=spf1 include:fail.example.com redirect=soft.example.com", "~all", "");
    row("v=spf1 include:nx.example.com -all", "include:nx.example.com", "spf-check-include-no-record");
    row("v=spf1 redirect=nx.example.com", "", "spf-check-redirect-no-record");
    row("v=spf1 include:two.example.com -all", "include:two.example.com", "spf-check-several-records");
    row("v=spf1 include:bad.example.com -all", "include:bad.example.com", "spf-unknown-mechanism");
    row("v=spf1 include:loop.example.com -all", "include:loop.example.com", "spf-check-too-many-lookups");
    row("v=spf1 a:gone1.example.com a:gone2.example.com a:gone3.example.com", "a:gone3.example.com",
        "spf-check-too-many-voids");
    row("v=spf1 include:x..example.com", "include:x..example.com", "spf-check-bad-target");
}

void CheckTest::tellsWhatDecided()
{
    QFETCH(QByteArray, record);
    const CheckResult result = run(request(record));
    QTEST(result.mechanism, "mechanism");
    QTEST(result.problem ? result.problem->code : QByteArray(), "problem");
}

void CheckTest::countsAsItGoes()
{
    const CheckResult all = run(request(
        "v=spf1 a mx include:host.example.com exists:gone1.example.com ptr ip4:192.0.2.1 redirect=fail.example.com"));
    QCOMPARE(all.lookups, 7);
    QCOMPARE(all.voidLookups, 2); // exists, and no PTR for 192.0.2.99
    const CheckResult early = run(request("v=spf1 a mx include:host.example.com -all", "192.0.2.10"));
    QCOMPARE(early.lookups, 1);
}

void CheckTest::mappedAddressIsIpv4()
{
    QCOMPARE(resultName(run(request("v=spf1 a -all", "::ffff:192.0.2.10")).result), QByteArray("pass"));
    QCOMPARE(resultName(run(request("v=spf1 ip6:::ffff:192.0.2.10 -all", "::ffff:192.0.2.10")).result),
             QByteArray("fail"));
    QCOMPARE(resultName(run(request("v=spf1 ip4:192.0.2.10 -all", "::ffff:192.0.2.10")).result), QByteArray("pass"));
}

// RFC 8616 4
void CheckTest::nonAsciiLocalPartNeverMatches()
{
    CheckRequest asked =
        request("v=spf1 exists:%{l}.%{d}.list.example.net exists:%{s}.x.example ~include:%{l}.example.com -all");
    asked.mailFrom = "b\xc3\xbcro@example.com";
    CheckResult result = run(asked);
    QCOMPARE(resultName(result.result), QByteArray("fail"));
    QCOMPARE(result.voidLookups, 0);
    asked.record = "v=spf1 redirect=%{l}.example.com";
    QCOMPARE(resultName(run(asked).result), QByteArray("permerror"));
    asked.record = "v=spf1 exists:%{o}.list.example.net -all";
    QCOMPARE(resultName(run(asked).result), QByteArray("fail"));
}

void CheckTest::asksInParallel()
{
    dns::Facts facts;
    const CheckRequest asked =
        request("v=spf1 a mx include:fail.example.com include:soft.example.com exists:host.example.com ptr -all");
    const auto first = checkHost(facts, asked);
    QVERIFY(!dns::isDone(first));
    QCOMPARE(dns::neededBy(first).size(), 6);
    int rounds = 0;
    for (auto step = first; !dns::isDone(step); step = checkHost(facts, asked)) {
        for (const dns::Query &query : dns::neededBy(step).queries())
            facts.add(m_resolver.factFor(query));
        ++rounds;
    }
    QCOMPARE(rounds, 2); // the depth: MX, then its addresses
}

void CheckTest::asksNothingTwice()
{
    dns::Facts facts;
    const CheckRequest asked = request({}, "192.0.2.31");
    for (auto step = checkHost(facts, asked); !dns::isDone(step); step = checkHost(facts, asked)) {
        for (const dns::Query &query : dns::neededBy(step).queries()) {
            QVERIFY(facts.find(query) == nullptr);
            facts.add(m_resolver.factFor(query));
        }
    }
}

void CheckTest::tracesEveryStep()
{
    CheckRequest asked = request("v=spf1 include:fail.example.com ~all");
    QVERIFY(run(asked).trace.isEmpty());
    asked.trace = CheckRequest::Trace::On;
    QByteArrayList steps;
    for (const TraceStep &step : run(asked).trace)
        steps.append(QByteArray::number(step.depth) + ' ' + step.code + ' ' + step.args.value("term").toLatin1() + ' ' +
                     step.args.value("verdict").toLatin1());
    QCOMPARE(steps.join('\n'), QByteArray("0 spf-trace-record  \n"
                                          "1 spf-trace-record  \n"
                                          "1 spf-trace-term -all match\n"
                                          "0 spf-trace-term include:fail.example.com no-match\n"
                                          "0 spf-trace-term ~all match\n"
                                          "0 spf-trace-result  "));
}

void CheckTest::limitsCanBeChanged()
{
    CheckRequest asked = request(many("a:gone#.example.com", 5, "-all"));
    asked.limits.voidLookups = 5;
    QCOMPARE(resultName(run(asked).result), QByteArray("fail"));
    asked.limits.lookups = 4;
    QCOMPARE(resultName(run(asked).result), QByteArray("permerror"));
}

void CheckTest::saysWhyThereIsNoVerdict_data()
{
    QTest::addColumn<QByteArray>("record"); // empty: what is published at the sender's domain
    QTest::addColumn<QByteArray>("mailFrom");
    QTest::addColumn<QByteArray>("code"); // empty: none
    const auto row = [](const char *record, const QByteArray &mailFrom, const char *code) {
        QTest::addRow("%s%s", code, record) << QByteArray(record) << mailFrom << QByteArray(code);
    };
    row("", "a@example.com", "");
    row("", QByteArray(1001, 'x') + "@example.com", "spf-check-identity-too-long");
    row("", "a@localhost", "spf-check-no-domain");
    row("", "a@[192.0.2.1]", "spf-check-no-domain");
    row("", "a@none.example.com", "spf-check-no-record");
    row("", "a@two.example.com", "spf-check-several-records");
    row("v=spf1 a:slow.example.com -all", "a@example.com", "spf-check-lookup-failed");
    row("v=spf1 mx:many.example.com -all", "a@example.com", "spf-check-too-many-mx");
    row("v=spf1 mx:nomail.example.com -all", "a@example.com", "");
}

void CheckTest::saysWhyThereIsNoVerdict()
{
    QFETCH(QByteArray, record);
    QFETCH(QByteArray, mailFrom);
    QFETCH(QByteArray, code);
    m_resolver.fail("slow.example.com", RecordType::A, FailureKind::Timeout);
    for (int i = 0; i < 11; ++i)
        m_resolver.addZone("many.example.com. MX 10 mx" + QByteArray::number(i) + ".example.com.\n");
    CheckRequest asked = request(record);
    asked.mailFrom = mailFrom;
    const CheckResult result = run(asked);
    QCOMPARE(result.problem ? result.problem->code : QByteArray(), code);
}

QTEST_GUILESS_MAIN(CheckTest)
#include "tst_check.moc"
