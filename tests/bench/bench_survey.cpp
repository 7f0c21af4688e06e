// A survey over the network, every server 50 ms away: how many round trips it takes, and whether a question is asked
// twice (numbers are printed, nothing is asserted; tests/core/verify/tst_survey.cpp asserts rounds and questions).
//   includes=10 depth=2   ten includes, each flat: record, includes
//   includes=10 depth=3   each with one of its own
// `depth` is how deep the deepest chain of dependent answers is; `ratio` is wall time / ((depth + 1) round trips).
// Run: build/release/tests/bench/bench_survey
#include "core/catalog/catalog.h"
#include "core/dns/facts/lookup_loop.h"
#include "core/dns/net/server_spec.h"
#include "core/dns/net/stub_resolver.h"
#include "core/verify/survey.h"
#include "tests/support/dns_fault_server.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QHash>
#include <QProcess>

#include <benchmark/benchmark.h>

#include <cstdio>

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

// The one server plays the resolver (asked with RD) and the name server: two vantage points, so two questions.
int repeatedIn(const QList<Message> &queries)
{
    QHash<QByteArray, int> counts;
    int repeats = 0;
    for (const Message &query : queries) {
        const MessageQuestion &asked = query.questions.first();
        QByteArray key = asked.name.toText().toLower() + ' ' + typeName(asked.type) + (query.rd ? " rd" : "") +
                         (query.cd ? " cd" : "") + (query.edns && query.edns->dnssecOk ? " do" : "");
        if (counts[key]++ > 0) {
            ++repeats;
            if (qEnvironmentVariableIsSet("SHOW_REPEATS"))
                std::fprintf(stderr, "again: %s\n", key.constData());
        }
    }
    return repeats;
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
    double wallMs = 0;
    int rounds = 0;
    qsizetype questions = 0;
    int repeats = 0;
    int runs = 0;
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
        wallMs += static_cast<double>(timer.nsecsElapsed()) / 1e6;
        rounds = loop.rounds();
        questions = loop.asked();
        repeats = repeatedIn(server.queries());
        ++runs;
    }
    wallMs /= runs;
    const double allowed = (depth + 1) * RoundTripMs;
    state.counters["depth"] = depth;
    state.counters["rounds"] = rounds;
    state.counters["questions"] = static_cast<double>(questions);
    state.counters["askedTwice"] = repeats;
    state.counters["wallMs"] = wallMs;
    state.counters["ratio"] = wallMs / allowed;
}
// The same by the program, starting up included: what a person at a terminal waits for.
void surveyByProgram(benchmark::State &state)
{
    const int depth = static_cast<int>(state.range(0));
    double wallMs = 0;
    qsizetype questions = 0;
    int repeats = 0;
    int runs = 0;
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
        wallMs += static_cast<double>(timer.nsecsElapsed()) / 1e6;
        questions = server.log().size();
        repeats = repeatedIn(server.queries());
        ++runs;
    }
    wallMs /= runs;
    state.counters["depth"] = depth;
    state.counters["questions"] = static_cast<double>(questions);
    state.counters["askedTwice"] = repeats;
    state.counters["wallMs"] = wallMs;
    state.counters["ratio"] = wallMs / ((depth + 1) * RoundTripMs);
}
BENCHMARK(surveyByProgram)->Arg(2)->Arg(3)->Iterations(5)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(surveyFarAway)->Arg(2)->Arg(3)->Iterations(5)->Unit(benchmark::kMillisecond)->UseRealTime();

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
