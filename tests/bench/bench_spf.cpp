// SPDX-License-Identifier: Apache-2.0
// What one SPF check costs with its facts in memory: time from Google Benchmark, allocations counted here. `suite` is
// the mean over all cases of the openspf.org suite, where that is at hand.
//   build/release/tests/bench/bench_spf
#include "core/spf/check/check.h"
#include "core/spf/record/record.h"

#ifdef HAVE_OPENSPF_SUITE
#include "tests/core/spf/openspf_suite.h"

#include <QFile>
#endif

#include <benchmark/benchmark.h>

#include <atomic>
#include <cstdlib>
#include <new>

namespace {
std::atomic<quint64> s_allocations{0};
}

// Qt's containers allocate with malloc, the rest with new: count both.
extern "C" void *__libc_malloc(std::size_t size);
extern "C" void *malloc(std::size_t size)
{
    s_allocations.fetch_add(1, std::memory_order_relaxed);
    return __libc_malloc(size);
}

using namespace sw;
using namespace sw::spf;
using sw::dns::DomainName;
using sw::dns::Facts;
using sw::dns::IpAddress;
using sw::dns::RecordType;

namespace {

void addText(Facts &facts, const QByteArray &name, const QByteArray &text)
{
    const DomainName owner = DomainName::literal(name);
    facts.add({owner, RecordType::TXT}, dns::Answer{{}, {dns::txtRecord(owner, text)}});
}

void addAddress(Facts &facts, const QByteArray &name, const QByteArray &address)
{
    const DomainName owner = DomainName::literal(name);
    facts.add({owner, RecordType::A},
              dns::Answer{{}, {dns::addressRecord(owner, IpAddress::fromText(address).value())}});
}

CheckRequest requestFor(const QByteArray &mailFrom)
{
    CheckRequest request;
    request.ip = IpAddress::fromText("192.0.2.3").value();
    request.mailFrom = mailFrom;
    request.helo = "mail.example.com";
    return request;
}

void runCheck(benchmark::State &state, const Facts &facts, const CheckRequest &request, Result expected)
{
    if (dns::resultOf(checkHost(facts, request)).result != expected) {
        state.SkipWithError("wrong result");
        return;
    }
    const quint64 before = s_allocations;
    for (auto unused : state)
        benchmark::DoNotOptimize(checkHost(facts, request));
    state.counters["allocations"] = double(s_allocations - before) / double(state.iterations());
}

void shortRecord(benchmark::State &state)
{
    Facts facts;
    addText(facts, "example.com", "v=spf1 ip4:192.0.2.0/24 -all");
    runCheck(state, facts, requestFor("billing@example.com"), Result::Pass);
}

void typicalRecord(benchmark::State &state)
{
    Facts facts;
    addText(facts, "example.com", "v=spf1 mx include:spf.protection.outlook.com include:amazonses.com ~all");
    const DomainName owner = DomainName::literal("example.com");
    facts.add({owner, RecordType::MX},
              dns::Answer{{},
                          {dns::ResourceRecord{owner, RecordType::MX, 60,
                                               dns::MxData{10, DomainName::literal("mx.example.com")}}}});
    addAddress(facts, "mx.example.com", "198.51.100.9");
    addText(facts, "spf.protection.outlook.com",
            "v=spf1 ip4:198.51.100.0/25 ip4:203.0.113.0/24 ip6:2001:db8:1::/48 -all");
    addText(facts, "amazonses.com", "v=spf1 ip4:198.18.0.0/24 ip4:192.0.2.0/24 -all");
    runCheck(state, facts, requestFor("billing@example.com"), Result::Pass);
}

void tenLookups(benchmark::State &state)
{
    Facts facts;
    addText(facts, "example.com", "v=spf1 include:_1.example.com -all");
    for (int i = 1; i < 10; ++i)
        addText(facts, '_' + QByteArray::number(i) + ".example.com",
                "v=spf1 ip4:198.51.100.0/24 include:_" + QByteArray::number(i + 1) + ".example.com -all");
    addText(facts, "_10.example.com", "v=spf1 ip4:192.0.2.0/24 -all");
    runCheck(state, facts, requestFor("billing@example.com"), Result::Pass);
}

void macros(benchmark::State &state)
{
    Facts facts;
    addText(facts, "example.com", "v=spf1 exists:%{ir}.%{v}._spf.%{d2} exists:%{l1r+}._at_.%{o}._spf.%{d} -all");
    addAddress(facts, "3.2.0.192.in-addr._spf.example.com", "127.0.0.2");
    runCheck(state, facts, requestFor("billing+x@example.com"), Result::Pass);
}

void noRecord(benchmark::State &state)
{
    Facts facts;
    addText(facts, "example.com", "something else");
    runCheck(state, facts, requestFor("billing@example.com"), Result::None);
}

#ifdef HAVE_OPENSPF_SUITE
// Time and allocations are per check: one iteration runs every case once.
void suite(benchmark::State &state)
{
    if (!QFile::exists(test::suitePath())) {
        state.SkipWithError("the suite is not here");
        return;
    }
    std::vector<std::pair<Facts, CheckRequest>> cases;
    for (const test::SuiteScenario &scenario : test::loadSuite(test::suitePath())) {
        for (const test::SuiteCase &each : scenario.cases) {
            Facts facts;
            for (;;) {
                const auto step = checkHost(facts, each.request);
                if (dns::isDone(step)) {
                    if (!test::difference(each, dns::resultOf(step)).isEmpty())
                        state.SkipWithError(each.name.constData());
                    break;
                }
                for (const dns::Query &query : dns::neededBy(step).queries())
                    facts.add(query.question, scenario.outcomeOf(query.question));
            }
            cases.emplace_back(facts, each.request);
        }
    }
    const quint64 before = s_allocations;
    for (auto unused : state) {
        for (const auto &[facts, request] : cases)
            benchmark::DoNotOptimize(checkHost(facts, request));
    }
    const double checks = double(state.iterations()) * double(cases.size());
    state.counters["checks"] = double(cases.size());
    state.counters["allocations"] = double(s_allocations - before) / checks;
    state.counters["per_check"] = benchmark::Counter(checks, benchmark::Counter::kIsRate | benchmark::Counter::kInvert);
}
BENCHMARK(suite);
#endif

void parseText(benchmark::State &state, const QByteArray &text)
{
    const quint64 before = s_allocations;
    for (auto unused : state)
        benchmark::DoNotOptimize(parseRecord(text));
    state.counters["allocations"] = double(s_allocations - before) / double(state.iterations());
}

void parseShort(benchmark::State &state)
{
    parseText(state, "v=spf1 ip4:192.0.2.0/24 -all");
}
void parseLong(benchmark::State &state)
{
    parseText(state, "v=spf1 a mx/28 include:_spf.google.com include:amazonses.com ip4:192.0.2.0/24 ip6:2001:db8::/32 "
                     "exists:%{ir}.%{v}._spf.%{d2} a:mail.example.com//64 exp=why.%{d} ~all");
}

BENCHMARK(shortRecord);
BENCHMARK(typicalRecord);
BENCHMARK(tenLookups);
BENCHMARK(macros);
BENCHMARK(noRecord);
BENCHMARK(parseShort);
BENCHMARK(parseLong);

} // namespace

BENCHMARK_MAIN();
