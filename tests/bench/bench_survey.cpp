// SPDX-License-Identifier: Apache-2.0
// A survey over the network, every server 50 ms away: how many round trips it takes, and whether a question is asked
// twice (numbers are printed, nothing is asserted; tests/core/verify/tst_survey.cpp asserts rounds and questions).
//   includes=10 depth=2   ten includes, each flat: record, includes
//   includes=10 depth=3   each with one of its own
// `depth` is how deep the deepest chain of dependent answers is; `ratio` is wall time / ((depth + 1) round trips): of
// the median run and of the least, which is what the code takes where other programs keep the processor busy. `cpuMs`:
// the program's own, start and end included. Run: build/release/tests/bench/bench_survey
#include "core/catalog/catalog.h"
#include "core/dns/facts/lookup_loop.h"
#include "core/dns/net/endpoint/server_spec.h"
#include "core/dns/net/stub_resolver.h"
#include "core/verify/survey/survey.h"
#include "tests/support/dns_fault_server.h"
#include "tests/support/repeated_questions.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QProcess>

#include <benchmark/benchmark.h>

#include <algorithm>
#include <cstdio>
#include <sys/resource.h>

using namespace sw;
using namespace sw::dns;
using namespace sw::test;

namespace {

// Other distances, to tell round trips from work: ROUND_TRIP_MS=0, ROUND_TRIP_MS=200.
const int RoundTripMs = qEnvironmentVariableIsSet("ROUND_TRIP_MS") ? qEnvironmentVariableIntValue("ROUND_TRIP_MS") : 50;

QByteArray zoneWith(int includes, int depth)
{
    QByteArray zone = "example.com. 300 SOA ns1.example.com. host.example.com. 1 3600 600 86400 300\n"
                      "example.com. 300 NS ns1.example.com.\nns1.example.com. 300 A 127.0.0.1\n"
                      "example.com. 300 MX 10 mx.example.com.\n_dmarc.example.com. 300 TXT \"v=DMARC1; p=none\"\n"
                      "example.com. 300 TXT \"v=spf1";
    for (int i = 0; i < includes; ++i)
        zone += " include:i" + QByteArray::number(i) + ".example.net";
    zone += " ~all\"\n";
    for (int i = 0; i < includes; ++i) {
        const QByteArray n = QByteArray::number(i);
        zone += "i" + n + ".example.net. 300 TXT \"v=spf1 " +
                (depth > 2 ? "include:j" + n + ".example.net" : "ip4:192.0.2." + n) + " -all\"\n";
        if (depth > 2)
            zone += "j" + n + ".example.net. 300 TXT \"v=spf1 ip4:192.0.2." + n + " -all\"\n";
    }
    return zone;
}

// The same, each reply a round trip late.
DnsFaultServer::Script farAway(const QByteArray &zone)
{
    return [answers = DnsFaultServer::zone(zone)](const Message &query, DnsFaultServer::Via via) {
        DnsFaultServer::Actions actions = answers(query, via);
        for (DnsFaultServer::Action &action : actions)
            action.delayMs = RoundTripMs;
        return actions;
    };
}

int repeatedIn(const QList<Message> &queries)
{
    const QByteArrayList repeated = repeatedQuestions(queries);
    for (const QByteArray &question : repeated) {
        if (qEnvironmentVariableIsSet("SHOW_REPEATS"))
            std::fprintf(stderr, "again: %s\n", question.constData());
    }
    return static_cast<int>(repeated.size());
}

void tell(benchmark::State &state, QList<double> wallMs, qsizetype questions, int repeats)
{
    const double allowed = static_cast<double>((state.range(0) + 1) * RoundTripMs);
    std::sort(wallMs.begin(), wallMs.end());
    const double median = wallMs.at(wallMs.size() / 2);
    state.counters["depth"] = static_cast<double>(state.range(0));
    state.counters["questions"] = static_cast<double>(questions);
    state.counters["askedTwice"] = repeats;
    state.counters["leastMs"] = wallMs.first();
    state.counters["medianMs"] = median;
    state.counters["ratio"] = median / allowed;
    state.counters["leastRatio"] = wallMs.first() / allowed;
}

// User and system time of all programs that this one started and that have ended.
double cpuOfProgramsMs()
{
    struct rusage use = {};
    ::getrusage(RUSAGE_CHILDREN, &use);
    const auto ms = [](const timeval &time) {
        return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_usec) / 1e3;
    };
    return ms(use.ru_utime) + ms(use.ru_stime);
}

void surveyFarAway(benchmark::State &state)
{
    const int depth = static_cast<int>(state.range(0));
    const QString resources = QStringLiteral(SENDERWRIGHT_SOURCE_DIR "/resources");
    const auto tables =
        catalog::Catalog::load(resources + QStringLiteral("/vendors"), resources + QStringLiteral("/dns-hosts"));
    if (!tables)
        qFatal("bench: no tables");
    const SystemClock clock;
    const DomainName domain = DomainName::literal("example.com");
    QList<double> wallMs;
    int rounds = 0;
    qsizetype questions = 0;
    int repeats = 0;
    for (auto _ : state) {
        DnsFaultServer server(farAway(zoneWith(10, depth)));
        ResolverSettings settings;
        settings.resolvers = {*parseServerSpec(server.spec())};
        settings.authoritativePort = server.port();
        StubResolver resolver(settings, clock);
        LookupLoop loop(resolver, {},
                        stepNeeds([&](const Facts &facts) { return verify::survey(domain, *tables, facts); }));
        QEventLoop wait;
        QObject::connect(&loop, &LookupLoop::finished, &wait, &QEventLoop::quit);
        QElapsedTimer timer;
        timer.start();
        loop.start();
        wait.exec();
        wallMs.append(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        rounds = loop.rounds();
        questions = loop.asked();
        repeats += repeatedIn(server.queries());
    }
    state.counters["rounds"] = rounds;
    tell(state, wallMs, questions, repeats);
}

// The same by the program, starting up included: what a person at a terminal waits for.
void surveyByProgram(benchmark::State &state)
{
    const int depth = static_cast<int>(state.range(0));
    QList<double> wallMs;
    qsizetype questions = 0;
    int repeats = 0;
    const double cpuBefore = cpuOfProgramsMs();
    for (auto _ : state) {
        DnsFaultServer server(farAway(zoneWith(10, depth)));
        QProcess process;
        QEventLoop wait;
        QObject::connect(&process, &QProcess::finished, &wait, &QEventLoop::quit);
        QElapsedTimer timer;
        timer.start();
        process.start(QStringLiteral(SENDERWRIGHT_CLI),
                      {QStringLiteral("survey"), QStringLiteral("example.com"), QStringLiteral("--json"),
                       QStringLiteral("--resolver"), QString::fromLatin1(server.spec()), QStringLiteral("--dns-port"),
                       QString::number(server.port())});
        wait.exec();
        wallMs.append(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        questions = server.log().size();
        repeats += repeatedIn(server.queries());
    }
    state.counters["cpuMs"] = (cpuOfProgramsMs() - cpuBefore) / static_cast<double>(wallMs.size());
    tell(state, wallMs, questions, repeats);
}

BENCHMARK(surveyByProgram)->Arg(2)->Arg(3)->Iterations(25)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(surveyFarAway)->Arg(2)->Arg(3)->Iterations(25)->Unit(benchmark::kMillisecond)->UseRealTime();

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
