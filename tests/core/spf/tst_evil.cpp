// SPDX-License-Identifier: Apache-2.0
// Records made to hurt: everything ends within the limits, in bounded time and with bounded questions.
#include "core/spf/analysis/analysis.h"
#include "core/spf/check/check.h"
#include "core/spf/merge/merge.h"
#include "core/spf/record/record.h"
#include "tests/support/work_timer.h"

#include <QTest>

using namespace sw;
using namespace sw::spf;
using sw::dns::DomainName;
using sw::dns::Facts;
using sw::dns::Query;
using sw::dns::RecordType;
using sw::test::WorkTimer;

namespace {

// Answers every TXT question with the same kind of record, made from the name that was asked.
using Maker = std::function<QByteArray(const DomainName &)>;

struct Cost
{
    int asked = 0;
    int rounds = 0;
    qint64 ms = 0; // of work
};

dns::Outcome madeUp(const Query &query, const Maker &maker)
{
    if (query.question.type == RecordType::TXT)
        return dns::Answer{{}, {dns::txtRecord(query.question.name, maker(query.question.name))}};
    return dns::NxDomain{};
}

template<class F>
auto runAgainst(const Maker &maker, Cost &cost, F function)
{
    Facts facts;
    const WorkTimer timer;
    for (;;) {
        auto step = function(std::as_const(facts));
        const auto *needed = std::get_if<dns::QuestionSet>(&step);
        if (needed == nullptr) {
            cost.ms = timer.elapsedMs();
            return std::get<0>(std::move(step));
        }
        ++cost.rounds;
        cost.asked += int(needed->size());
        for (const Query &query : needed->queries())
            facts.add(query.question, madeUp(query, maker));
    }
}

QByteArray tenIncludes(const DomainName &name)
{
    QByteArray out = "v=spf1";
    for (int i = 0; i < 10; ++i)
        out += " include:" + QByteArray::number(i) + '.' + name.toText().right(150);
    return out + " -all";
}

CheckRequest request(const QByteArray &record = {})
{
    CheckRequest out;
    out.ip = dns::IpAddress::fromText("192.0.2.1").value();
    out.mailFrom = QByteArray(200, 'l').replace(10, 1, ".") + "@example.com";
    out.helo = "helo.example.com";
    if (!record.isEmpty())
        out.record = record;
    return out;
}

// ms of work. The dearest row takes 2,000 under sanitizers; what grows with the square takes far more.
constexpr int Moment = 3000;

} // namespace

class EvilTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void records_data();
    void records();
    void loopsOfDomains_data();
    void loopsOfDomains();
    void macroBomb();
    void explanationBomb();
    void thousandStrings();
    void thousandRecords();
    void manyTermsToMerge();
};

void EvilTest::records_data()
{
    QTest::addColumn<QByteArray>("record");
    QTest::newRow("20,000 mx") << "v=spf1" + QByteArray(" mx").repeated(20'000);
    QTest::newRow("13,000 all") << "v=spf1" + QByteArray(" ?all").repeated(13'000);
    QTest::newRow("9,000 addresses") << "v=spf1" + QByteArray(" ip4:1").repeated(9'000);
    QTest::newRow("8,000 unknown modifiers") << "v=spf1" + QByteArray(" x=%{d}").repeated(8'000);
    QTest::newRow("one endless term") << "v=spf1 a:" + QByteArray(65'000, 'x');
    QTest::newRow("one endless macro") << "v=spf1 a:%{d" + QByteArray(65'000, '9');
    QTest::newRow("dots") << "v=spf1 a:" + QByteArray(".a").repeated(32'000);
    QTest::newRow("spaces") << "v=spf1" + QByteArray(65'000, ' ');
    QTest::newRow("percents") << "v=spf1 a:" + QByteArray("%%").repeated(32'000);
    QTest::newRow("octets") << "v=spf1 " + QByteArray(65'000, '\xff');
    QTest::newRow("quotes") << QByteArray("\"v=spf1 ") + QByteArray("\" \"mx").repeated(9'000);
    QTest::newRow("glued") << "v=spf1 " + QByteArray("include:a.example").repeated(3'500);
    QTest::newRow("equal includes") << "v=spf1" + QByteArray(" include:a.example").repeated(3'500);
}

void EvilTest::records()
{
    QFETCH(QByteArray, record);
    const Maker nothing = [](const DomainName &) { return QByteArray("v=spf1 -all"); };
    Cost check;
    runAgainst(nothing, check, [&](const Facts &facts) { return checkHost(facts, request(record)); });
    QVERIFY2(check.asked <= 20, QByteArray::number(check.asked).constData());
    QVERIFY2(check.ms < Moment, QByteArray::number(check.ms).constData());
    Cost study;
    const AuditRequest audited{DomainName::literal("example.com"), record, {}};
    runAgainst(nothing, study, [&](const Facts &facts) { return audit(facts, audited); });
    QVERIFY2(study.ms < Moment, QByteArray::number(study.ms).constData());
    QVERIFY(study.asked <= 300);
    Cost merging;
    const MergeRequest merged{DomainName::literal("example.com"), {record}, {"include:b.example", "mx"}, {"a"}};
    const MergeResult result = runAgainst(nothing, merging, [&](const Facts &facts) { return merge(facts, merged); });
    QVERIFY2(merging.ms < 3 * Moment, QByteArray::number(merging.ms).constData());
    QVERIFY(isSpfRecord(result.record));
    QVERIFY(result.findings.size() < 1000);
}

void EvilTest::loopsOfDomains_data()
{
    QTest::addColumn<QByteArray>("pattern");
    QTest::newRow("include itself") << QByteArray("v=spf1 include:# -all");
    QTest::newRow("include itself twice") << QByteArray("v=spf1 include:# include:# -all");
    QTest::newRow("redirect to itself") << QByteArray("v=spf1 redirect=#");
    QTest::newRow("ever deeper") << QByteArray("v=spf1 include:x.# -all");
    QTest::newRow("ever deeper, twice") << QByteArray("v=spf1 include:x.# include:y.# redirect=z.#");
    QTest::newRow("ten of ten") << QByteArray();
}

void EvilTest::loopsOfDomains()
{
    QFETCH(QByteArray, pattern);
    const Maker maker = [&](const DomainName &name) {
        return pattern.isEmpty() ? tenIncludes(name) : QByteArray(pattern).replace("#", name.toText().right(200));
    };
    Cost check;
    const CheckResult result = runAgainst(maker, check, [](const Facts &facts) { return checkHost(facts, request()); });
    QCOMPARE(resultName(result.result), QByteArray("permerror"));
    QVERIFY2(check.asked <= 120, QByteArray::number(check.asked).constData());
    QVERIFY(check.rounds <= 12);
    QVERIFY2(check.ms < Moment, QByteArray::number(check.ms).constData());
    Cost study;
    const Audit audited = runAgainst(maker, study, [](const Facts &facts) {
        return audit(facts, {DomainName::literal("example.com"), std::nullopt, {}});
    });
    QVERIFY2(study.asked <= 1500, QByteArray::number(study.asked).constData());
    QVERIFY2(study.ms < Moment, QByteArray::number(study.ms).constData());
    QVERIFY(!audited.findings.isEmpty());
    QVERIFY(audited.findings.size() <= 300);
    Cost merging;
    const MergeRequest merged{
        DomainName::literal("example.com"), {maker(DomainName::literal("example.com"))}, {"include:x.example.com"}, {}};
    runAgainst(maker, merging, [&](const Facts &facts) { return merge(facts, merged); });
    QVERIFY2(merging.ms < 3 * Moment, QByteArray::number(merging.ms).constData());
    QVERIFY2(merging.asked <= 3000, QByteArray::number(merging.asked).constData());
}

void EvilTest::macroBomb()
{
    const QByteArray bomb = "v=spf1 exists:" + QByteArray("%{S}%{s-}").repeated(7'000) + ".example.com -all";
    Cost cost;
    const CheckResult result = runAgainst([](const DomainName &) { return QByteArray(); }, cost,
                                          [&](const Facts &facts) { return checkHost(facts, request(bomb)); });
    QCOMPARE(resultName(result.result), QByteArray("fail"));
    QVERIFY2(cost.ms < Moment, QByteArray::number(cost.ms).constData());
}

void EvilTest::explanationBomb()
{
    const Maker maker = [](const DomainName &name) {
        return name == DomainName::literal("why.example.com") ? QByteArray("%{s} ").repeated(10'000)
                                                              : QByteArray("v=spf1 -all");
    };
    CheckRequest asked = request("v=spf1 -all exp=why.example.com");
    asked.defaultExplanation = "DEFAULT";
    Cost cost;
    const CheckResult result = runAgainst(maker, cost, [&](const Facts &facts) { return checkHost(facts, asked); });
    QCOMPARE(result.explanation, QByteArray("DEFAULT"));
    QVERIFY(cost.ms < Moment);
}

void EvilTest::thousandStrings()
{
    dns::TxtData txt{{"v=spf1"}};
    for (int i = 0; i < 1000; ++i)
        txt.strings.append(" ip4:192.0." + QByteArray::number(i / 250) + '.' + QByteArray::number(i % 250));
    txt.strings.append(" -all");
    const dns::Question question{DomainName::literal("example.com"), RecordType::TXT};
    Facts facts;
    facts.add(question, dns::Answer{{}, {dns::ResourceRecord{question.name, RecordType::TXT, 60, txt}}});
    CheckRequest asked = request();
    asked.ip = dns::IpAddress::fromText("192.0.3.249").value();
    const WorkTimer timer;
    QCOMPARE(resultName(dns::resultOf(checkHost(facts, asked)).result), QByteArray("pass"));
    QVERIFY(timer.elapsedMs() < Moment);
}

void EvilTest::thousandRecords()
{
    const dns::Question question{DomainName::literal("example.com"), RecordType::TXT};
    dns::RecordList records;
    QByteArrayList texts;
    for (int i = 0; i < 1000; ++i) {
        texts.append("v=spf1 ip4:192.0.2." + QByteArray::number(i % 256) + " -all");
        records.append(dns::txtRecord(question.name, texts.last()));
    }
    Facts facts;
    facts.add(question, dns::Answer{{}, records});
    QCOMPARE(resultName(dns::resultOf(checkHost(facts, request())).result), QByteArray("permerror"));
    const WorkTimer timer;
    const auto step = merge(facts, {question.name, texts, {"ip4:198.51.100.1"}, {}});
    QVERIFY(dns::isDone(step));
    QVERIFY(parseRecord(dns::resultOf(step).record).has_value());
    QVERIFY(timer.elapsedMs() < Moment);
}

void EvilTest::manyTermsToMerge()
{
    QByteArrayList terms;
    for (int i = 0; i < 5000; ++i)
        terms.append("ip4:10.0." + QByteArray::number(i / 256) + '.' + QByteArray::number(i % 256));
    const WorkTimer timer;
    const auto step = merge(Facts(), {DomainName::literal("example.com"), {}, terms, terms});
    QVERIFY(dns::isDone(step));
    QVERIFY(timer.elapsedMs() < 3 * Moment);
}

QTEST_GUILESS_MAIN(EvilTest)
#include "tst_evil.moc"
