// SPDX-License-Identifier: Apache-2.0
// `senderwright-cli portfolio` over 2,000 domains on a Knot on loopback, beside dnsperf's rate on the same server:
// domains and questions per second, and the memory of the process when a tenth is done and at the end (numbers are
// printed, nothing is asserted). Run: build/release/tests/bench/bench_portfolio (needs knotd and dnsperf).
#include "tests/support/dns_real_servers.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>

#include <cstdio>
#include <thread>

using namespace sw::test;

namespace {

constexpr int Domains = 2'000;

QByteArray domainName(int number)
{
    return "d" + QByteArray::number(number) + ".example";
}

class Authority
{
public:
    Authority()
        : m_port(freePort())
    {
        QByteArray zones;
        QByteArray names;
        for (int i = 0; i < Domains; ++i) {
            const QByteArray name = domainName(i);
            write(name + ".zone", "$ORIGIN " + name +
                                      ".\n$TTL 300\n@ SOA ns.hosts.example. host 1 3600 600 86400 300\n"
                                      "@ NS ns.hosts.example.\n@ MX 10 mx.hosts.example.\n"
                                      "@ TXT \"v=spf1 mx include:spf1.hosts.example include:spf2.hosts.example ~all\"\n"
                                      "_dmarc TXT \"v=DMARC1; p=reject\"\n"
                                      "s1._domainkey CNAME s1.u1.hosts.example.\n");
            zones += "  - domain: " + name + "\n    file: " + name + ".zone\n";
            names += name + '\n';
            m_queries += name + " TXT\n_dmarc." + name + " TXT\n" + name + " MX\n" + name + " SOA\n";
        }
        write("hosts.zone",
              "$ORIGIN hosts.example.\n$TTL 300\n@ SOA ns host 1 3600 600 86400 300\n@ NS ns\nns A 127.0.0.1\n"
              "mx A 192.0.2.25\nspf1 TXT \"v=spf1 ip4:192.0.2.0/24 -all\"\n"
              "spf2 TXT \"v=spf1 ip4:198.51.100.0/24 -all\"\n"
              "s1.u1 TXT \"v=DKIM1; k=rsa; p=MIIBIjANBg\"\n");
        zones += "  - domain: hosts.example\n    file: hosts.zone\n";
        write("knot.conf",
              "server:\n  rundir: \"" + m_dir.path().toUtf8() + "\"\n  listen: 127.0.0.1@" +
                  QByteArray::number(m_port) +
                  "\n  udp-workers: 1\n  tcp-workers: 1\n  background-workers: 1\ndatabase:\n  storage: \"" +
                  m_dir.path().toUtf8() +
                  "\"\nlog:\n  - target: stderr\n    any: error\ntemplate:\n  - id: default\n    storage: \"" +
                  m_dir.path().toUtf8() +
                  "\"\n    semantic-checks: false\n    journal-content: none\n    zonefile-sync: -1\nzone:\n" + zones);
        write("domains", names);
        write("queries", m_queries);
        const QByteArray trouble = m_server.start(QStringLiteral("knotd"), {QStringLiteral("-c"), path("knot.conf")});
        if (!trouble.isEmpty())
            qFatal("bench: %s", trouble.constData());
        std::this_thread::sleep_for(std::chrono::seconds(5)); // it loads 2,000 small zones
    }

    [[nodiscard]] QString path(const char *name) const { return m_dir.filePath(QLatin1String(name)); }
    [[nodiscard]] quint16 port() const { return m_port; }

private:
    void write(const QByteArray &name, const QByteArray &text)
    {
        QFile file(m_dir.filePath(QString::fromLatin1(name)));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("bench: cannot write %s", name.constData());
    }

    QTemporaryDir m_dir;
    quint16 m_port;
    RealServer m_server;
    QByteArray m_queries;
};

double dnsperfRate(const Authority &authority)
{
    QProcess process;
    process.start(QStringLiteral("dnsperf"),
                  {QStringLiteral("-s"), QStringLiteral("127.0.0.1"), QStringLiteral("-p"),
                   QString::number(authority.port()), QStringLiteral("-d"), authority.path("queries"),
                   QStringLiteral("-l"), QStringLiteral("5"), QStringLiteral("-c"), QStringLiteral("1"),
                   QStringLiteral("-T"), QStringLiteral("1"), QStringLiteral("-q"), QStringLiteral("800")});
    process.waitForFinished(30'000);
    static const QRegularExpression rate(QStringLiteral("Queries per second:\\s+([0-9.]+)"));
    return rate.match(QString::fromLocal8Bit(process.readAllStandardOutput())).captured(1).toDouble();
}

// Resident memory in MiB (Linux).
double residentMiB(qint64 pid)
{
    QFile file(QStringLiteral("/proc/%1/status").arg(pid));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    static const QRegularExpression rss(QStringLiteral("VmRSS:\\s+([0-9]+) kB"));
    return rss.match(QString::fromLatin1(file.readAll())).captured(1).toDouble() / 1024;
}

void portfolio(benchmark::State &state)
{
    const Authority authority;
    int lines = 0;
    double early = 0;
    double late = 0;
    double seconds = 0;
    double questions = 0;
    int code = -1;
    for (auto _ : state) {
        QProcess process;
        process.start(QStringLiteral(SENDERWRIGHT_CLI),
                      {QStringLiteral("portfolio"), authority.path("domains"), QStringLiteral("--json"),
                       QStringLiteral("--resolver"), QStringLiteral("127.0.0.1:%1").arg(authority.port()),
                       QStringLiteral("--dns-port"), QString::number(authority.port()), QStringLiteral("--jobs"),
                       QString::number(state.range(0))});
        QElapsedTimer timer;
        timer.start();
        while (process.state() != QProcess::NotRunning) {
            process.waitForReadyRead(1'000);
            while (process.canReadLine()) {
                process.readLine();
                ++lines;
                if (lines == Domains / 10)
                    early = residentMiB(process.processId());
                if (lines % 100 == 0 && lines > Domains / 2)
                    late = std::max(late, residentMiB(process.processId()));
            }
        }
        seconds = static_cast<double>(timer.nsecsElapsed()) / 1e9;
        static const QRegularExpression asked(QStringLiteral("([0-9]+) questions"));
        questions = asked.match(QString::fromUtf8(process.readAllStandardError())).captured(1).toDouble();
        code = process.exitCode();
    }
    const double theirs = dnsperfRate(authority);
    state.counters["lines"] = lines;
    state.counters["exit"] = code;
    state.counters["domainsPerSecond"] = lines / seconds;
    state.counters["questions"] = questions;
    state.counters["questionsPerSecond"] = questions / seconds;
    state.counters["dnsperf"] = theirs;
    state.counters["MiBEarly"] = early;
    state.counters["MiBLate"] = late;
}
BENCHMARK(portfolio)->Arg(100)->Iterations(1)->Unit(benchmark::kSecond)->UseRealTime();

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
