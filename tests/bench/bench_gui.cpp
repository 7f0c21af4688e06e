// SPDX-License-Identifier: Apache-2.0
// The wizard as a person feels it (numbers are printed, nothing is asserted):
//   start    the program, from being started to its first painting and its end, on a virtual display (Xvfb);
//            first: the first run's welcome; new: a window with all its pages; CPU is the program's own time
//   rest     memory of the program with such a window open, once it has nothing left to do:
//            RSS as the system counts it, PSS (shared pages by share), own (pages that nobody else has)
//   answers  a look at 8 records from 60 places, 480 answers within half a second, shown on the Verify page of a real
//            window: the longest that the event loop was held, by the clock and in CPU time (the clock counts what
//            other programs did meanwhile, too)
// Each is the least, and the median, of several runs. Goals: 150 ms, 90 MB, 16 ms.
// Run: build/release/tests/bench/bench_gui
#include "core/session/wizard_session.h"
#include "resources/resources.h"
#include "tests/bench/hold_meter.h"
#include "tests/support/fake_resolver.h"
#include "ui/pages/all_pages.h"
#include "ui/pages/practice/practice_sample.h"
#include "ui/settings/text_scale.h"
#include "ui/widgets/style/theme.h"
#include "ui/wizard/wizard_page.h"
#include "ui/wizard/wizard_window.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTimer>

#include <benchmark/benchmark.h>

#include <algorithm>
#include <sys/resource.h>
#include <unistd.h>

using namespace sw;

namespace {

constexpr int Starts = 15;
constexpr int Looks = 5;
constexpr int VantagePoints = 60;
constexpr int NameServers = 2;
constexpr int AnswersWithinMs = 500;

double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}

double least(const QList<double> &values)
{
    return *std::min_element(values.begin(), values.end());
}

void waitMs(int ms)
{
    QEventLoop wait;
    QTimer::singleShot(ms, &wait, &QEventLoop::quit);
    wait.exec();
}

// --- the program on a display of its own ---

class Display
{
public:
    Display()
    {
        m_server.start(QStringLiteral("Xvfb"),
                       {QStringLiteral("-displayfd"), QStringLiteral("1"), QStringLiteral("-screen"),
                        QStringLiteral("0"), QStringLiteral("1600x1200x24"), QStringLiteral("-nolisten"),
                        QStringLiteral("tcp")});
        if (!m_server.waitForReadyRead(20'000))
            qFatal("bench: no Xvfb");
        m_name = QStringLiteral(":") + QString::fromLatin1(m_server.readLine().trimmed());
    }
    ~Display()
    {
        m_server.terminate();
        m_server.waitForFinished();
    }
    [[nodiscard]] QString name() const { return m_name; }

private:
    QProcess m_server;
    QString m_name;
};

class Home
{
public:
    explicit Home(bool startedBefore)
    {
        if (!startedBefore)
            return;
        QDir(m_folder.path()).mkpath(QStringLiteral("config/senderwright"));
        QFile settings(m_folder.filePath(QStringLiteral("config/senderwright/settings.json")));
        if (!settings.open(QIODevice::WriteOnly))
            qFatal("bench: no settings");
        settings.write(R"({"schema": 1, "theme": "light", "textPercent": 100, "startedBefore": true})");
    }
    [[nodiscard]] QProcessEnvironment environment(const Display &display) const
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("DISPLAY"), display.name());
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("xcb"));
        environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), QStringLiteral("disabled:"));
        for (const auto &[name, folder] :
             {std::pair{"HOME", "home"}, {"XDG_CONFIG_HOME", "config"}, {"XDG_DATA_HOME", "data"}})
            environment.insert(QLatin1String(name), m_folder.filePath(QLatin1String(folder)));
        return environment;
    }

private:
    QTemporaryDir m_folder;
};

double cpuOfEndedChildrenMs()
{
    struct rusage use = {};
    ::getrusage(RUSAGE_CHILDREN, &use);
    const auto ms = [](const timeval &time) { return double(time.tv_sec) * 1000 + double(time.tv_usec) / 1000; };
    return ms(use.ru_utime) + ms(use.ru_stime);
}

const QStringList UnreachableResolver = {QStringLiteral("--resolver"), QStringLiteral("127.0.0.1:9")};

void start(benchmark::State &state)
{
    const Display display;
    const bool startedBefore = state.range(0) != 0;
    QList<double> wall;
    QList<double> cpu;
    for (auto _ : state) {
        for (int i = 0; i < Starts; ++i) {
            const Home home(startedBefore); // as it was: a run leaves a saved setup
            QProcess process;
            process.setProcessEnvironment(home.environment(display));
            const double before = cpuOfEndedChildrenMs();
            QElapsedTimer timer;
            timer.start();
            process.start(QStringLiteral(SENDERWRIGHT), UnreachableResolver + QStringList{QStringLiteral("--smoke")});
            process.waitForFinished(60'000);
            wall.append(double(timer.nsecsElapsed()) / 1e6);
            cpu.append(cpuOfEndedChildrenMs() - before);
            if (process.exitCode() != 0)
                qFatal("bench: the program failed: %s", process.readAllStandardError().constData());
        }
    }
    state.SetLabel(startedBefore ? "new" : "first");
    state.counters["leastMs"] = least(wall);
    state.counters["medianMs"] = median(wall);
    state.counters["leastCpuMs"] = least(cpu);
}

// "Rss", "Pss" … of /proc/PID/smaps_rollup, in MB of a million octets.
double memoryOf(qint64 pid, const QByteArrayList &names)
{
    QFile file(QStringLiteral("/proc/%1/smaps_rollup").arg(pid));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    double sum = 0;
    for (const QByteArray &line : file.readAll().split('\n')) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0 && names.contains(line.left(colon)))
            sum += line.mid(colon + 1).chopped(2).trimmed().toDouble() * 1024 / 1e6;
    }
    return sum;
}

QByteArray ticksOf(qint64 pid)
{
    QFile file(QStringLiteral("/proc/%1/stat").arg(pid));
    return file.open(QIODevice::ReadOnly) ? file.readAll().split(' ').mid(13, 2).join(' ') : QByteArray();
}

void rest(benchmark::State &state)
{
    const Display display;
    for (auto _ : state) {
        const Home home(true);
        QProcess process;
        process.setProcessEnvironment(home.environment(display));
        process.start(QStringLiteral(SENDERWRIGHT), UnreachableResolver);
        process.waitForStarted();
        QByteArray ticks;
        for (int quiet = 0; quiet < 10; waitMs(100)) { // a second without a tick of work
            const QByteArray now = ticksOf(process.processId());
            quiet = now == ticks && memoryOf(process.processId(), {"Rss"}) > 30 ? quiet + 1 : 0;
            ticks = now;
        }
        state.counters["rssMB"] = memoryOf(process.processId(), {"Rss"});
        state.counters["pssMB"] = memoryOf(process.processId(), {"Pss"});
        state.counters["ownMB"] = memoryOf(process.processId(), {"Private_Clean", "Private_Dirty"});
        process.kill();
        process.waitForFinished();
    }
}

// --- the event loop while answers arrive ---

// What the fake says, each answer after a time of its own.
class SlowResolver final : public dns::Resolver
{
public:
    SlowResolver(test::FakeResolver &world, int withinMs)
        : m_world(world)
        , m_withinMs(withinMs)
    {}
    [[nodiscard]] std::unique_ptr<dns::Lookup> lookup(const dns::Query &query) override
    {
        ++asked;
        const int delay = m_withinMs == 0 ? 0 : m_random.bounded(m_withinMs);
        return std::make_unique<Slow>(m_world.factFor(query), delay);
    }
    int asked = 0;

private:
    class Slow final : public dns::Lookup
    {
    public:
        Slow(dns::Fact fact, int delayMs)
            : m_fact(std::move(fact))
            , m_delayMs(delayMs)
        {}

    protected:
        void run() override
        {
            QTimer::singleShot(m_delayMs, Qt::PreciseTimer, this, [this] {
                if (conclude())
                    Q_EMIT finished(m_fact);
            });
        }

    private:
        dns::Fact m_fact;
        int m_delayMs;
    };

    test::FakeResolver &m_world;
    int m_withinMs;
    QRandomGenerator m_random{20261124};
};

// Six CNAMEs (with a sandbox), SPF and DMARC: eight records, and a name server has them all.
plan::SetupPlan eightRecords()
{
    plan::SetupPlan setup;
    setup.domain = dns::DomainName::literal("example.com");
    setup.advanced.sandbox = true;
    for (const char *token : {"aa1", "bb2", "cc3", "dd4", "ee5", "ff6"}) {
        setup.advanced.records.append(
            {dns::DomainName::literal(QByteArray(token) + "._domainkey.example.com"), dns::RecordType::CNAME,
             dns::NameData{dns::DomainName::literal(QByteArray(token) + ".dkim.amazonses.com")}});
    }
    return setup;
}

QByteArray publishedZone()
{
    QByteArray zone = "example.com. 300 SOA ns1.example.com. host.example.com. 1 3600 600 86400 300\n"
                      "example.com. 300 TXT \"v=spf1 include:amazonses.com ~all\"\n"
                      "amazonses.com. 300 TXT \"v=spf1 ip4:192.0.2.0/24 -all\"\n"
                      "_dmarc.example.com. 300 TXT \"v=DMARC1; p=none\"\n";
    for (int i = 1; i <= NameServers; ++i) {
        const QByteArray n = QByteArray::number(i);
        zone += "example.com. 300 NS ns" + n + ".example.com.\nns" + n + ".example.com. 300 A 192.0.2." + n + "\n";
    }
    for (const QByteArray token : {"aa1", "bb2", "cc3", "dd4", "ee5", "ff6"})
        zone += token + "._domainkey.example.com. 300 CNAME " + token + ".dkim.amazonses.com.\n" + token +
                ".dkim.amazonses.com. 300 TXT \"v=DKIM1; k=rsa; p=MIGfMA0GCSqGSIb3DQEBAQUAA4GNADCBiQKBgQC\"\n";
    return zone;
}

QList<verify::VantagePoint> places()
{
    QList<verify::VantagePoint> places;
    for (int i = 0; i < VantagePoints - NameServers; ++i) {
        const QByteArray spec = "198.51.100." + QByteArray::number(i + 1);
        places.append({i == 0 ? verify::VantagePoint::Kind::System : verify::VantagePoint::Kind::Public,
                       dns::Server::recursive(spec), QStringLiteral("Place %1").arg(i)});
    }
    return places;
}

void answers(benchmark::State &state)
{
    const SystemClock clock;
    const auto tables = catalog::Catalog::builtIn();
    test::FakeResolver world;
    world.addZone(publishedZone());
    world.setNow(clock.now());
    QList<double> holds;
    QList<double> cpuHolds;
    for (auto _ : state) {
        for (int i = 0; i < Looks; ++i) {
            SlowResolver resolver(world, AnswersWithinMs);
            session::WizardSession session({resolver, *tables, clock, places()});
            session.setSetup(eightRecords());
            ui::WizardWindow window(session);
            ui::addAllPages(window, session, {}, QStringLiteral("bench"));
            window.resume(ui::Step::Verify); // plans first
            window.show();
            QEventLoop wait;
            QObject::connect(&session, &session::WizardSession::planChanged, &wait, [&] {
                if (session.planningActivity() == session::Activity::Done)
                    wait.quit();
            });
            wait.exec();
            if (session.recordPlan()->records.size() < 8)
                qFatal("bench: %lld records", static_cast<long long>(session.recordPlan()->records.size()));
            resolver.asked = 0;
            HoldMeter meter;
            HoldMeter::measure(&meter);
            QObject::connect(&session, &session::WizardSession::verificationChanged, &wait, [&] {
                if (session.watchActivity() == session::Activity::Done)
                    QTimer::singleShot(100, &wait, &QEventLoop::quit); // painted
            });
            wait.exec();
            HoldMeter::measure(nullptr);
            holds.append(meter.longestMs);
            cpuHolds.append(meter.longestCpuMs);
            state.counters["totalCpuMs"] = meter.totalCpuMs;
            state.counters["questions"] = resolver.asked;
            state.counters["cells"] =
                double(session.verification()->records.size() * session.verification()->vantagePoints.size());
        }
    }
    state.counters["leastHoldMs"] = least(holds);
    state.counters["medianHoldMs"] = median(holds);
    state.counters["holdCpuMs"] = median(cpuHolds);
}

BENCHMARK(start)->Arg(0)->Arg(1)->Iterations(1)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(rest)->Iterations(1)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(answers)->Iterations(1)->Unit(benchmark::kMillisecond)->UseRealTime();

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen"); // the windows of this program; those of the program have a display
    initResources();
    QApplication application(argc, argv);
    const ui::Theme theme(application, ui::Scheme::Light);
    const ui::TextScale text(application);
    QGuiApplication::setQuitOnLastWindowClosed(false);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
