// SPDX-License-Identifier: Apache-2.0
// What must hold for every merge, over generated records: one record; who passed still passes; the new ones pass;
// order, qualifiers and modifiers stay; merging twice changes nothing; the forecast is the count after publishing.
#include "core/spf/analysis/analysis.h"
#include "core/spf/analysis/senders.h"
#include "core/spf/check/check.h"
#include "core/spf/merge/merge.h"
#include "core/spf/record/record.h"
#include "tests/support/fake_resolver.h"

#include <QRandomGenerator>
#include <QTest>

using namespace sw;
using namespace sw::spf;
using namespace sw::test;
using sw::dns::DomainName;
using sw::dns::Facts;
using sw::dns::IpAddress;
using sw::dns::RecordType;

namespace {

const char World[] = R"(
example.com.       A     192.0.2.10
example.com.       AAAA  2001:db8::10
example.com.       MX    10 mx1.example.com.
example.com.       MX    20 mx2.example.com.
mx1.example.com.   A     192.0.2.21
mx2.example.com.   A     192.0.2.22
host.example.com.  A     192.0.2.30
host.example.com.  AAAA  2001:db8::30
zgateway.zuora.com. A    203.0.113.7
amazonses.com.     TXT   "v=spf1 ip4:198.51.100.0/24 ip4:203.0.113.64/26 -all"
_a.example.com.    TXT   "v=spf1 ip4:10.1.0.0/16 include:_b.example.com ~all"
_b.example.com.    TXT   "v=spf1 -ip4:10.2.3.0/24 ip4:10.2.0.0/16 ?all"
_c.example.com.    TXT   "v=spf1 redirect=_a.example.com"
_d.example.com.    TXT   "v=spf1 ip6:2001:db8:d::/48 a:host.example.com -all"
_e.example.com.    TXT   "v=spf1 exists:%{i}._e.example.com ptr redirect=_a.example.com"
10.1.2.3._e.example.com. A 127.0.0.2
9.2.0.192.in-addr.arpa. PTR mail.example.com.
mail.example.com.  A     192.0.2.9
)";

const QByteArrayList Mechanisms{"a",
                                "mx",
                                "a:host.example.com",
                                "mx/28",
                                "a/24//64",
                                "ip4:192.0.2.64/27",
                                "ip4:10.2.3.4",
                                "ip6:2001:db8:1::/48",
                                "include:_a.example.com",
                                "include:_b.example.com",
                                "include:_c.example.com",
                                "include:_d.example.com",
                                "include:amazonses.com",
                                "exists:host.example.com",
                                "ip4:198.51.100.7",
                                "ip4:203.0.113.0/24"};
const QByteArrayList Additions{
    "include:amazonses.com",  "a:zgateway.zuora.com",   "ip4:192.0.2.1",     "mx",
    "include:_a.example.com", "include:_d.example.com", "ip6:2001:db8:2::1", "include:_c.example.com"};

class Generator
{
public:
    explicit Generator(quint32 seed)
        : m_random(seed)
    {}
    int below(int limit) { return int(m_random.bounded(limit)); }
    QByteArray oneOf(const QByteArrayList &list) { return list.at(below(int(list.size()))); }

    QByteArray record()
    {
        QByteArrayList terms{"v=spf1"};
        if (below(8) == 0)
            terms.append("exp=why.example.com");
        for (int n = below(5); n > 0; --n) {
            const int sign = below(10);
            const QByteArray term = oneOf(Mechanisms);
            terms.append(sign == 0   ? '-' + term
                         : sign == 1 ? '~' + term
                         : sign == 2 ? '?' + term
                         : sign == 3 ? '+' + term
                                     : term);
            if (below(10) == 0)
                terms.append("ra=postmaster");
        }
        const int ending = below(6);
        if (ending < 4)
            terms.append(QByteArrayList{"-all", "~all", "?all", "~ALL"}.at(ending));
        else if (ending == 4)
            terms.append("redirect=" + oneOf({"_a.example.com", "_c.example.com", "_d.example.com"}));
        return terms.join(' ');
    }

private:
    QRandomGenerator m_random;
};

QByteArrayList termTexts(const QByteArray &text)
{
    QByteArrayList out;
    const auto record = parseRecord(text);
    for (const Term &term : record->terms)
        out.append(record->textOf(term));
    return out;
}

bool isSubsequence(const QByteArrayList &inner, const QByteArrayList &outer)
{
    qsizetype at = 0;
    for (const QByteArray &item : outer) {
        if (at < inner.size() && inner.at(at) == item)
            ++at;
    }
    return at == inner.size();
}

} // namespace

class MergePropertiesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_resolver.addZone(World); }
    void holdForOneRecord();
    void holdForSeveralRecords();
    void holdWhereSendersCannotBeListed();
    void plusAllIsNeverWritten();

private:
    template<class F>
    auto run(F function)
    {
        for (;;) { // the world does not change, so what was asked once stays known
            auto step = function(std::as_const(m_facts));
            const auto *needed = std::get_if<dns::QuestionSet>(&step);
            if (needed == nullptr)
                return std::get<0>(std::move(step));
            for (const dns::Query &query : needed->queries())
                m_facts.add(m_resolver.factFor(query));
        }
    }
    MergeResult mergeOf(const QByteArrayList &published, const QByteArrayList &add)
    {
        const MergeRequest request{m_domain, published, add, {}};
        return run([&](const Facts &facts) { return merge(facts, request); });
    }
    Result check(const QByteArray &record, const IpAddress &ip) { return checked(record, ip).result; }
    CheckResult checked(const QByteArray &record, const IpAddress &ip)
    {
        CheckRequest request;
        request.ip = ip;
        request.mailFrom = "billing@example.com";
        request.helo = "host.example.com";
        request.record = record;
        request.limits = {1000, 1000, 10, 10}; // the budget is looked at by itself
        return run([&](const Facts &facts) { return checkHost(facts, request); });
    }
    Senders senders(const QByteArray &record)
    {
        return run([&](const Facts &facts) { return sendersOf(facts, m_domain, record); });
    }
    bool checkCommon(const QByteArrayList &published, const QByteArrayList &add, const MergeResult &result);

    FakeResolver m_resolver;
    Facts m_facts;
    DomainName m_domain = DomainName::literal("example.com");
};

bool MergePropertiesTest::checkCommon(const QByteArrayList &published, const QByteArrayList &add,
                                      const MergeResult &result)
{
    const auto fail = [&](const char *what) {
        qWarning().noquote() << what << published << "+" << add << "->" << result.record;
        return false;
    };
    if (!parseRecord(result.record))
        return fail("does not parse");
    if (result.before != published)
        return fail("before is not what was published");
    const MergeResult again = mergeOf({result.record}, add);
    if (again.record != result.record || again.action != MergeResult::Action::Keep)
        return fail("merging twice changes something");
    // Publish it, and count.
    const Facts after = m_facts.withRecords({m_domain, RecordType::TXT}, {dns::txtRecord(m_domain, result.record)});
    const Audit counted = runToEnd(
        m_resolver,
        [&](const Facts &facts) {
            return audit(facts, {m_domain, std::nullopt});
        },
        after);
    if (counted.lookups != result.lookupsAfter || counted.voidLookups != result.voidsAfter)
        return fail("the forecast is wrong");
    // A receiver that finds no match counts the same; "exists" matches everyone here, and ends the evaluation early.
    const int seen = checked(result.record, IpAddress::fromText("8.8.8.8").value()).lookups;
    if (seen > result.lookupsAfter || (!result.record.contains("exists") && seen != result.lookupsAfter))
        return fail("a receiver counts otherwise");
    // The new senders pass, by the evaluator itself.
    for (const QByteArray &term : add) {
        const Senders own = run([&](const Facts &facts) { return sendersOfTerm(facts, m_domain, term); });
        for (const IpAddress &ip : own.passing.samples()) {
            if (check(result.record, ip) != Result::Pass)
                return fail(("a new sender does not pass: " + ip.toText()).constData());
        }
    }
    return true;
}

void MergePropertiesTest::holdForOneRecord()
{
    Generator generator(4);
    for (int i = 0; i < 400; ++i) {
        const QByteArray record = generator.record();
        QByteArrayList add;
        for (int n = 1 + generator.below(2); n > 0; --n)
            add.append(generator.oneOf(Additions));
        const MergeResult result = mergeOf({record}, add);
        QVERIFY(checkCommon({record}, add, result));

        // Who passed still passes: as sets, and by trying addresses at the borders of every network.
        const Senders before = senders(record);
        const Senders after = senders(result.record);
        QVERIFY2(after.passing.contains(before.passing), record.constData());
        QList<IpAddress> tries = before.passing.samples() + after.passing.samples();
        for (const IpAddress &ip : std::as_const(tries)) {
            const bool passed = check(record, ip) == Result::Pass;
            const bool passes = check(result.record, ip) == Result::Pass;
            QVERIFY2(!passed || passes, (record + " -> " + result.record + " for " + ip.toText()).constData());
            QCOMPARE(passed, before.passing.contains(ip));
            QCOMPARE(passes, after.passing.contains(ip));
        }
        // Order, qualifiers and modifiers stay, except where a finding says otherwise.
        const bool told = containsCode(result.findings, "spf-qualifier-changed") ||
                          containsCode(result.findings, "spf-inserted-early");
        if (!told)
            QVERIFY2(isSubsequence(termTexts(record), termTexts(result.record)),
                     (record + " -> " + result.record).constData());
    }
}

void MergePropertiesTest::holdForSeveralRecords()
{
    Generator generator(44);
    for (int i = 0; i < 200; ++i) {
        const QByteArrayList published{generator.record(), generator.record()};
        const QByteArrayList add{generator.oneOf(Additions)};
        const MergeResult result = mergeOf(published, add);
        QVERIFY(result.action == MergeResult::Action::Replace);
        QVERIFY(checkCommon(published, add, result));
        // Nobody passed before (a permerror). Now whoever the first record by itself would let through does, unless the
        // second one is wanted to let through what the first one denied.
        const Senders merged = senders(result.record);
        const auto allPass = [](const QByteArray &text) {
            const auto record = parseRecord(text);
            return std::all_of(record->terms.begin(), record->terms.end(), [](const Term &t) {
                return t.isModifier() || t.kind == TermKind::All || t.qualifier == Qualifier::Pass;
            });
        };
        if (allPass(published.at(0)))
            QVERIFY2(merged.passing.contains(senders(published.at(0)).passing),
                     (published.join(" | ") + " -> " + result.record).constData());
    }
}

// Macros, exists and ptr match by more than the address: asked of the evaluator alone, for addresses that matter.
void MergePropertiesTest::holdWhereSendersCannotBeListed()
{
    Generator generator(444);
    const QByteArrayList odd{
        "exists:%{i}._e.example.com", "ptr",    "include:_e.example.com",  "-exists:%{ir}.x.example.com",
        "?ptr:example.net",           "a:%{d}", "~include:_e.example.com", "include:%{l}.example.net"};
    QList<IpAddress> tries;
    for (const char *text : {"10.1.2.3", "10.2.3.4", "192.0.2.9", "192.0.2.10", "192.0.2.21", "192.0.2.30",
                             "192.0.2.64", "192.0.2.1", "198.51.100.7", "203.0.113.7", "203.0.113.65", "8.8.8.8",
                             "2001:db8::10", "2001:db8::30", "2001:db8:1::5", "2001:db8:2::1", "2001:db8:d::1"})
        tries.append(IpAddress::fromText(text).value());
    int passing = 0;
    for (int i = 0; i < 300; ++i) {
        QByteArray record = generator.record();
        QByteArrayList terms = record.split(' ');
        for (int n = 1 + generator.below(2); n > 0; --n)
            terms.insert(1 + generator.below(int(std::max<qsizetype>(1, terms.size() - 1))), generator.oneOf(odd));
        record = terms.join(' ');
        const QByteArrayList add{generator.oneOf(Additions)};
        const MergeResult result = mergeOf({record}, add);
        QVERIFY2(parseRecord(result.record).has_value(), record.constData());
        QVERIFY2(mergeOf({result.record}, add).record == result.record, record.constData());
        for (const IpAddress &ip : std::as_const(tries)) {
            if (check(record, ip) != Result::Pass)
                continue;
            ++passing;
            QVERIFY2(check(result.record, ip) == Result::Pass,
                     (record + " + " + add.first() + " -> " + result.record + " for " + ip.toText()).constData());
        }
    }
    QVERIFY2(passing > 500, "the generator has gone dull");
}

void MergePropertiesTest::plusAllIsNeverWritten()
{
    Generator generator(4444);
    const QByteArrayList open{"+all", "all", "ALL", "+ALL"};
    int told = 0;
    for (int i = 0; i < 200; ++i) {
        QByteArrayList published;
        for (int n = 1 + generator.below(3); n > 0; --n) {
            QByteArrayList terms = generator.record().split(' ');
            if (n == 1 || generator.below(2) == 0)
                terms.insert(1 + generator.below(int(terms.size())), generator.oneOf(open));
            published.append(terms.join(' '));
        }
        QByteArrayList add{generator.oneOf(Additions)};
        if (generator.below(3) == 0)
            add.append(generator.oneOf(open));
        const MergeResult result = mergeOf(published, add);
        const auto record = parseRecord(result.record);
        QVERIFY2(record.has_value(), result.record.constData());
        for (const Term &term : record->terms)
            QVERIFY2(term.kind != TermKind::All || term.qualifier != Qualifier::Pass,
                     (published.join(" | ") + " -> " + result.record).constData());
        // Where it counted, it is said; behind another "all" it never did.
        const bool counted = std::any_of(published.begin(), published.end(), [](const QByteArray &text) {
            const auto read = parseRecord(text);
            const Term *all = read->find(TermKind::All);
            return all != nullptr && all->qualifier == Qualifier::Pass;
        });
        told += counted ? 1 : 0;
        QVERIFY2(!counted || containsCode(result.findings, "spf-plus-all-replaced"), published.join(" | ").constData());
    }
    QVERIFY2(told > 100, "the generator has gone dull");
}

QTEST_GUILESS_MAIN(MergePropertiesTest)
#include "tst_merge_properties.moc"
