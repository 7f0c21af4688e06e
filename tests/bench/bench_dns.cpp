// SPDX-License-Identifier: Apache-2.0
// How fast the DNS engine asks; numbers are printed, nothing is asserted:
//   questionsPerSecond   one thread, N in flight, against a Knot on loopback, then dnsperf against the same server:
//                        with bare questions (ratio), and with an EDNS part like ours (ratioAlike)
//   sweep                8 records x 60 vantage points with delays of 5 to 300 ms: wall time against the slowest answer
//   decodeReply, encodeReply   the message path alone
// Each prints the longest time for which the event loop was held.
// Run: build/release/tests/bench/bench_dns (needs knotd and dnsperf).
#include "core/dns/facts/lookup_loop.h"
#include "core/dns/net/endpoint/file_descriptors.h"
#include "core/dns/net/endpoint/server_spec.h"
#include "core/dns/net/stub_resolver.h"
#include "tests/support/dns_fault_server.h"
#include "tests/support/dns_real_servers.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QProcess>
#include <QRegularExpression>
#include <QThread>
#include <QTimer>

#include <benchmark/benchmark.h>

#include <cstdio>
#include <ctime>
#include <thread>

using namespace sw;
using namespace sw::dns;
using namespace sw::test;

namespace {

const SystemClock s_clock;

// What this thread itself has worked, in nanoseconds.
qint64 threadCpuNs()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return now.tv_sec * 1'000'000'000LL + now.tv_nsec;
}

// For how long at most the event loop was held: how much later than asked for a tick of a millisecond came. Ticks as
// often as the loop turns would measure more finely and slow down what they measure.
class LoopWatch : public QObject
{
public:
    LoopWatch()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.setInterval(1);
        connect(&m_timer, &QTimer::timeout, this, [this] {
            m_longest = std::max(m_longest, m_since.nsecsElapsed() - 1'000'000);
            m_longestOwn = std::max(m_longestOwn, threadCpuNs() - m_cpu);
            m_since.start();
            m_cpu = threadCpuNs();
        });
        m_since.start();
        m_cpu = threadCpuNs();
        m_timer.start();
    }
    [[nodiscard]] double longestMs() const { return static_cast<double>(m_longest) / 1e6; }
    // Of that, what this thread itself has worked between two ticks: other programs on the machine do not count.
    [[nodiscard]] double longestOwnMs() const { return static_cast<double>(m_longestOwn) / 1e6; }

private:
    QTimer m_timer;
    QElapsedTimer m_since;
    qint64 m_longest = 0;
    qint64 m_longestOwn = 0;
    qint64 m_cpu = 0;
};

// Knot with the signed world's zones, shared by all runs.
class Authority
{
public:
    Authority()
        : m_port(freePort())
    {
        const QByteArray problem =
            m_world.error().isEmpty()
                ? m_server.start(QStringLiteral("knotd"), {QStringLiteral("-c"), m_world.knotConfiguration(m_port)})
                : m_world.error();
        if (!problem.isEmpty())
            qFatal("bench: %s", problem.constData());
        std::this_thread::sleep_for(std::chrono::seconds(2)); // it loads five small zones
    }
    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] QString writeQueries() const
    {
        m_world.write(QStringLiteral("queries"), "unsigned.test TXT\n");
        return m_world.path(QStringLiteral("queries"));
    }
    static Authority &shared()
    {
        static Authority authority;
        return authority;
    }

private:
    SignedWorld m_world;
    quint16 m_port;
    RealServer m_server;
};

struct Rates
{
    double perSecond = 0;
    double ownUs = 0; // of this thread's work, for each question
    double longestMs = 0;
    double longestOwnMs = 0;
    int failures = 0;
};

// `window` questions in flight until `total` are answered.
Rates askMany(StubResolver &resolver, const Query &query, int total, int window)
{
    QEventLoop loop;
    LoopWatch watch;
    Rates rates;
    int started = 0;
    int ended = 0;
    const qint64 cpu = threadCpuNs();
    QElapsedTimer timer;
    timer.start();
    std::vector<std::unique_ptr<Lookup>> underWay(static_cast<size_t>(window));
    std::vector<std::unique_ptr<Lookup>> over; // the last of them is still emitting
    std::function<void(size_t)> launch = [&](size_t place) {
        ++started;
        underWay[place] = resolver.lookup(query);
        Lookup *lookup = underWay[place].get();
        QObject::connect(lookup, &Lookup::finished, &loop, [&, place](const Fact &fact) {
            rates.failures += fact.answer() == nullptr ? 1 : 0;
            over.clear();
            over.push_back(std::move(underWay[place]));
            if (++ended == total)
                loop.quit();
            else if (started < total)
                launch(place);
        });
        lookup->start();
    };
    for (int i = 0; i < window; ++i)
        launch(static_cast<size_t>(i));
    loop.exec();
    rates.perSecond = total / (static_cast<double>(timer.nsecsElapsed()) / 1e9);
    rates.ownUs = static_cast<double>(threadCpuNs() - cpu) / 1e3 / total;
    rates.longestMs = watch.longestMs();
    rates.longestOwnMs = watch.longestOwnMs();
    return rates;
}

// Its questions are bare; with `options` they carry an EDNS part with a cookie, as ours do.
double dnsperfRate(const Authority &authority, int window, const QStringList &options = {})
{
    QProcess process;
    process.start(QStringLiteral("dnsperf"),
                  QStringList{QStringLiteral("-s"), QStringLiteral("127.0.0.1"), QStringLiteral("-p"),
                              QString::number(authority.port()), QStringLiteral("-d"), authority.writeQueries(),
                              QStringLiteral("-l"), QStringLiteral("3"), QStringLiteral("-c"), QStringLiteral("1"),
                              QStringLiteral("-T"), QStringLiteral("1"), QStringLiteral("-q"),
                              QString::number(window)} +
                      options);
    process.waitForFinished(20'000);
    const QString output = QString::fromLocal8Bit(process.readAllStandardOutput());
    static const QRegularExpression rate(QStringLiteral("Queries per second:\\s+([0-9.]+)"));
    return rate.match(output).captured(1).toDouble();
}

void questionsPerSecond(benchmark::State &state)
{
    Authority &authority = Authority::shared();
    ResolverSettings settings;
    settings.timeoutMs = 10'000;
    StubResolver resolver(settings, s_clock);
    const int window = static_cast<int>(state.range(0));
    const Query query{{DomainName::literal("unsigned.test"), RecordType::TXT},
                      Server::recursive("127.0.0.1:" + QByteArray::number(authority.port()))};
    Rates rates;
    for (auto _ : state)
        rates = askMany(resolver, query, 100'000, window);
    const double theirs = dnsperfRate(authority, window);
    state.counters["perSecond"] = rates.perSecond;
    state.counters["ownUs"] = rates.ownUs;
    state.counters["dnsperf"] = theirs;
    state.counters["ratio"] = theirs > 0 ? rates.perSecond / theirs : 0;
    const double alike = dnsperfRate(
        authority, window, {QStringLiteral("-e"), QStringLiteral("-E"), QStringLiteral("10:0102030405060708")});
    state.counters["dnsperfAlike"] = alike;
    state.counters["ratioAlike"] = alike > 0 ? rates.perSecond / alike : 0;
    state.counters["loopHeldMs"] = rates.longestMs;
    state.counters["ownWorkMs"] = rates.longestOwnMs;
    state.counters["failures"] = rates.failures;
    state.counters["retries"] = static_cast<double>(resolver.counters().retries);
}
BENCHMARK(questionsPerSecond)
    ->Arg(50)
    ->Arg(100)
    ->Arg(1000)
    ->Iterations(1)
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime();

// Sixty servers with their delays, on a thread of their own: they are not what is measured.
class SlowWorld
{
public:
    static constexpr int Fastest = 5;
    static constexpr int Slowest = 300;

    explicit SlowWorld(int count)
    {
        m_thread.start();
        m_context.moveToThread(&m_thread);
        QMetaObject::invokeMethod(
            &m_context, [this, count] { make(count); }, Qt::BlockingQueuedConnection);
    }
    ~SlowWorld()
    {
        QMetaObject::invokeMethod(
            &m_context, [this] { m_servers.clear(); }, Qt::BlockingQueuedConnection);
        m_thread.quit();
        m_thread.wait();
    }
    [[nodiscard]] const QByteArrayList &specs() const { return m_specs; }

private:
    void make(int count)
    {
        for (int i = 0; i < count; ++i) {
            const int delay = Fastest + (Slowest - Fastest) * i / (count - 1);
            m_servers.push_back(std::make_unique<DnsFaultServer>(
                [delay](const Message &query, DnsFaultServer::Via) {
                    Message reply = DnsFaultServer::replyTo(query);
                    reply.answer = {txtRecord(query.questions.first().name, "x")};
                    return DnsFaultServer::Actions{DnsFaultServer::send(reply, delay)};
                },
                DnsFaultServer::TcpMode::Closed));
            m_specs.append(m_servers.back()->spec());
        }
    }

    QThread m_thread;
    QObject m_context;
    std::vector<std::unique_ptr<DnsFaultServer>> m_servers;
    QByteArrayList m_specs;
};

void sweep(benchmark::State &state)
{
    constexpr int VantagePoints = 60;
    constexpr int Records = 8;
    const SlowWorld world(VantagePoints);
    double wallMs = 0;
    double held = 0;
    double own = 0;
    for (auto _ : state) {
        StubResolver resolver({}, s_clock);
        QEventLoop loop;
        LoopWatch watch;
        LookupLoop lookups(resolver, {}, [&](const Facts &facts) {
            QuestionSet needed;
            for (const QByteArray &spec : world.specs()) {
                for (int r = 0; r < Records; ++r)
                    (void)facts.findOr(
                        needed, Query{{DomainName::literal('r' + QByteArray::number(r) + ".test"), RecordType::TXT},
                                      Server::recursive(spec)});
            }
            return needed;
        });
        QObject::connect(&lookups, &LookupLoop::finished, &loop, &QEventLoop::quit);
        QElapsedTimer timer;
        timer.start();
        lookups.start();
        loop.exec();
        wallMs = std::max(wallMs, static_cast<double>(timer.nsecsElapsed()) / 1e6); // the worst of the runs
        held = std::max(held, watch.longestMs());
        own = std::max(own, watch.longestOwnMs());
    }
    state.counters["wallMs"] = wallMs;
    state.counters["timesSlowest"] = wallMs / SlowWorld::Slowest;
    state.counters["loopHeldMs"] = held;
    state.counters["ownWorkMs"] = own;
}
BENCHMARK(sweep)->Iterations(3)->Unit(benchmark::kMillisecond)->UseRealTime();

Message typicalReply()
{
    Message reply;
    reply.id = 1;
    reply.qr = true;
    reply.questions = {{DomainName::literal("example.test"), RecordType::TXT}};
    reply.answer =
        *recordsFromZoneText("example.test. 300 IN TXT \"v=spf1 include:_spf.example.net -all\"\n", DomainName());
    reply.edns = Edns{};
    return reply;
}

void decodeReply(benchmark::State &state)
{
    const QByteArray octets = *encode(typicalReply());
    for (auto _ : state)
        benchmark::DoNotOptimize(decode(octets));
}
BENCHMARK(decodeReply);

void encodeReply(benchmark::State &state)
{
    const Message reply = typicalReply();
    for (auto _ : state)
        benchmark::DoNotOptimize(encode(reply));
}
BENCHMARK(encodeReply);

} // namespace

int main(int argc, char **argv)
{
    reserveFileDescriptors(); // as both front ends do
    const QCoreApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
