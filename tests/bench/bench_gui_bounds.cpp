// SPDX-License-Identifier: Apache-2.0
// A window while a zone made to be dear is looked at: 16 name servers of 4,000 addresses each, answered over real
// sockets by a thread of their own (numbers are printed, nothing is asserted):
//   hold     the longest turn of the window's event loop, by the clock and in CPU time, of each of survey, plan,
//   verify.
// Each is the least of several runs, the median beside it. Goal: 16 ms a turn.
// Run: QT_QPA_PLATFORM=offscreen build/release/tests/bench/bench_gui_bounds
#include "core/dns/net/endpoint/server_spec.h"
#include "core/dns/net/stub_resolver.h"
#include "core/practice/practice_world.h"
#include "core/session/wizard_session.h"
#include "resources/resources.h"
#include "tests/bench/hold_meter.h"
#include "ui/pages/all_pages.h"
#include "ui/widgets/style/theme.h"
#include "ui/wizard/wizard_page.h"
#include "ui/wizard/wizard_window.h"

#include <QApplication>
#include <QEventLoop>
#include <QThread>
#include <QTimer>

#include <benchmark/benchmark.h>

#include <algorithm>
#include <future>

using namespace sw;

namespace {

constexpr int Names = 16;
constexpr int Addresses = 4000;
constexpr int Listening = 70; // of each name: more than are asked
constexpr int Runs = 5;

QByteArray addressOf(int name, int i)
{
    return "127." + QByteArray::number(name) + '.' + QByteArray::number(i / 250) + '.' +
           QByteArray::number(i % 250 + 1);
}

QByteArray dearZone()
{
    QByteArray zone = "$ORIGIN example.com.\n$TTL 300\n@ SOA ns1 hostmaster 1 3600 600 86400 60\n@ NS ns1\n"
                      "ns1 A 127.0.0.1\n@ TXT \"v=spf1 mx include:sendgrid.net -all\"\n@ MX 10 mail\n"
                      "mail A 192.0.2.1\n";
    for (int name = 1; name <= Names; ++name) {
        const QByteArray host = 's' + QByteArray::number(name);
        zone += "@ NS " + host + '\n';
        for (int i = 1; i <= Addresses; ++i)
            zone += host + " A " + addressOf(name, i) + '\n';
    }
    return zone;
}

// The servers, so that what they take is not the window's.
class Servers
{
public:
    Servers()
    {
        std::promise<void> ready;
        m_thread.reset(QThread::create([this, &ready] {
            practice::PracticeOptions options;
            options.ownAddresses = true;
            options.zoneText = dearZone();
            auto world = practice::PracticeWorld::start(options);
            if (!world)
                qFatal("bench: no world");
            port = (*world)->authoritativePort();
            resolver = (*world)->resolvers().first();
            std::vector<std::unique_ptr<practice::DnsServer>> more;
            for (int name = 1; name <= Names; ++name) {
                for (int i = 1; i <= Listening; ++i) {
                    more.push_back(std::make_unique<practice::DnsServer>([&world](const dns::Message &query) {
                        return (*world)->nameServers().first()->replyTo(query).value_or(dns::Message{});
                    }));
                    (void)more.back()->listen(QHostAddress(QString::fromLatin1(addressOf(name, i))), port);
                }
            }
            QEventLoop loop;
            QObject::connect(m_thread.get(), &QThread::finished, &loop, &QEventLoop::quit);
            m_stop = [&loop] { QMetaObject::invokeMethod(&loop, &QEventLoop::quit, Qt::QueuedConnection); };
            ready.set_value();
            loop.exec();
        }));
        m_thread->start();
        ready.get_future().wait();
    }
    ~Servers()
    {
        m_stop();
        m_thread->wait();
    }
    quint16 port = 0;
    QByteArray resolver;

private:
    std::unique_ptr<QThread> m_thread;
    std::function<void()> m_stop;
};

template<class Done>
HoldMeter measured(session::WizardSession &session, Done done)
{
    HoldMeter meter;
    HoldMeter::measure(&meter);
    QEventLoop wait;
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &wait, [&] {
        if (done(session)) {
            look.stop();
            QTimer::singleShot(150, &wait, &QEventLoop::quit); // painted
        }
    });
    look.start(50);
    wait.exec();
    HoldMeter::measure(nullptr);
    return meter;
}

struct Figures
{
    QList<double> wall;
    QList<double> cpu;
    void add(const HoldMeter &meter)
    {
        wall.append(meter.longestMs);
        cpu.append(meter.longestCpuMs);
    }
    void tell(benchmark::State &state, const std::string &name)
    {
        std::sort(wall.begin(), wall.end());
        std::sort(cpu.begin(), cpu.end());
        state.counters[name + "Ms"] = wall.first();
        state.counters[name + "MedianMs"] = wall.at(wall.size() / 2);
        state.counters[name + "CpuMs"] = cpu.at(cpu.size() / 2);
    }
};

plan::SetupPlan twoRecords()
{
    plan::SetupPlan setup;
    setup.domain = dns::DomainName::literal("example.com");
    setup.route = plan::Route::Default;
    setup.defaultServer.tenantEmail = QStringLiteral("ar@example.com");
    return setup;
}

void dearServers(benchmark::State &state)
{
    const Servers servers;
    const SystemClock clock;
    const auto tables = catalog::Catalog::builtIn();
    Figures survey;
    Figures plan;
    Figures verify;
    for (auto _ : state) {
        for (int i = 0; i < Runs; ++i) {
            dns::ResolverSettings settings;
            settings.resolvers = {*dns::parseServerSpec(servers.resolver)};
            settings.authoritativePort = servers.port;
            dns::StubResolver resolver(settings, clock);
            session::WizardSession session({resolver,
                                            *tables,
                                            clock,
                                            {{verify::VantagePoint::Kind::System,
                                              dns::Server::recursive(servers.resolver), QStringLiteral("office")}}});
            ui::WizardWindow window(session);
            ui::addAllPages(window, session, {}, QStringLiteral("bench"));
            window.show();
            session.setSetup(twoRecords());
            session.startSurvey();
            survey.add(measured(session, [](const session::WizardSession &s) {
                return s.surveyActivity() == session::Activity::Done;
            }));
            window.resume(ui::Step::Records);
            plan.add(measured(session, [](const session::WizardSession &s) { return s.recordPlan().has_value(); }));
            window.next();
            verify.add(measured(session, [](const session::WizardSession &s) {
                return s.verification().has_value() && !s.isAsking();
            }));
            state.counters["columns"] = double(session.verification()->vantagePoints.size());
        }
    }
    survey.tell(state, "survey");
    plan.tell(state, "plan");
    verify.tell(state, "verify");
}

BENCHMARK(dearServers)->Iterations(1)->Unit(benchmark::kMillisecond)->UseRealTime();

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    initResources();
    QApplication application(argc, argv);
    const ui::Theme theme(application, ui::Scheme::Light);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
