// Cases B7, C5, C6 and C7: what a hostile zone or server may cost, and that a bound that was reached is said.
#include "core/practice/dns_server.h"
#include "tests/field/field_world.h"

#include <QJsonArray>
#include <QTest>

#include <sys/resource.h>

using namespace sw;
using namespace sw::test;
using namespace Qt::StringLiterals;

namespace {

// Seconds of processor time of all children that ended.
double childrenCpu()
{
    rusage use = {};
    ::getrusage(RUSAGE_CHILDREN, &use);
    const auto seconds = [](const timeval &t) {
        return static_cast<double>(t.tv_sec) + static_cast<double>(t.tv_usec) / 1e6;
    };
    return seconds(use.ru_utime) + seconds(use.ru_stime);
}

// 0.3 s is what the program may use as people have it. The same instructions, not optimised, take some three times as
// long; a sanitizer takes what it takes.
constexpr double MostSeconds =
#if defined(SENDERWRIGHT_SANITIZED)
    30;
#elif defined(__OPTIMIZE__)
    0.3;
#else
    0.6;
#endif

QJsonObject finding(const QJsonObject &json, const QString &code)
{
    for (const QJsonValue row : json[u"findings"_s].toArray()) {
        if (row[u"code"_s].toString() == code)
            return row.toObject();
    }
    return {};
}

// The servers of a world at further addresses, on the same port.
class MoreServers
{
public:
    explicit MoreServers(const FieldWorld &field)
        : m_first(field.world().nameServers().first())
        , m_port(field.world().authoritativePort())
    {}
    bool listenAt(const QString &address)
    {
        auto server = std::make_unique<practice::DnsServer>(
            [this](const dns::Message &query) { return m_first->replyTo(query).value_or(dns::Message{}); });
        const bool good = server->listen(QHostAddress(address), m_port).has_value();
        m_servers.push_back(std::move(server));
        return good;
    }
    [[nodiscard]] int asked() const // servers that got at least one question
    {
        return static_cast<int>(std::count_if(m_servers.begin(), m_servers.end(), [](const auto &server) {
            return server->queriesOverUdp() + server->queriesOverTcp() > 0;
        }));
    }

private:
    practice::DnsServer *m_first;
    quint16 m_port;
    std::vector<std::unique_ptr<practice::DnsServer>> m_servers;
};

constexpr char Mail[] = "@ TXT \"v=spf1 mx include:sendgrid.net -all\"\n@ MX 10 mail\nmail A 192.0.2.1\n";

} // namespace

class FieldBoundsTest : public QObject
{
    Q_OBJECT

    // A plan whose records are not there, so that all servers are asked for each.
    static QString planFor(const FieldWorld &field)
    {
        const CliResult planned = field.run({u"plan"_s, u"example.com"_s, u"--route"_s, u"external"_s, u"--vendor"_s,
                                             u"sendgrid"_s, u"--offline"_s, u"--format"_s, u"json"_s});
        return field.file(u"plan.json"_s, planned.out);
    }

private Q_SLOTS:
    void b7_all_servers_are_asked_data()
    {
        QTest::addColumn<int>("names");     // beside ns1
        QTest::addColumn<int>("addresses"); // of each
        QTest::newRow("B7 13 names with two addresses") << 12 << 2;
        QTest::newRow("B7 17 names") << 16 << 1;
        QTest::newRow("B7 31 names with two addresses") << 30 << 2;
        QTest::newRow("B7 one name with four") << 1 << 4;
    }
    void b7_all_servers_are_asked()
    {
        QFETCH(int, names);
        QFETCH(int, addresses);
        QByteArray zone = Mail;
        QStringList all;
        for (int name = 1; name <= names; ++name) {
            zone += "@ NS s" + QByteArray::number(name) + '\n';
            for (int i = 1; i <= addresses; ++i) {
                all.append(u"127.7.%1.%2"_s.arg(name).arg(i));
                zone += 's' + QByteArray::number(name) + " A " + all.last().toLatin1() + '\n';
            }
        }
        const FieldWorld field(zone, FieldWorld::NameServers::AsWritten);
        MoreServers more(field);
        for (const QString &address : std::as_const(all))
            QVERIFY(more.listenAt(address));
        const CliResult survey = field.run({u"survey"_s, u"example.com"_s, u"--json"_s});
        QVERIFY2(finding(survey.json(), u"name-servers-left-out"_s).isEmpty(), survey.all().constData());
        QCOMPARE(more.asked(), all.size());

        const CliResult verified = field.run({u"verify"_s, planFor(field), u"--json"_s});
        QVERIFY2(finding(verified.json(), u"name-servers-left-out"_s).isEmpty(), verified.all().constData());
        const QJsonArray cells = verified.json()[u"records"_s].toArray().first()[u"cells"_s].toArray();
        QSet<QString> seen;
        for (const QJsonValue cell : cells) {
            if (cell[u"kind"_s].toString() == u"authoritative")
                seen.insert(cell[u"server"_s].toString());
        }
        QCOMPARE(seen.size(), all.size() + 1);
    }

    // More than are asked: said in words and in JSON, and nothing is "complete".
    void b7_more_than_are_asked_data()
    {
        QTest::addColumn<int>("names");
        QTest::addColumn<int>("addresses");
        QTest::newRow("B7 60 names") << 60 << 1;
        QTest::newRow("B7 2 names with 40 addresses") << 2 << 40;
        QTest::newRow("B7 30 names with 5 addresses") << 30 << 5;
    }
    void b7_more_than_are_asked()
    {
        QFETCH(int, names);
        QFETCH(int, addresses);
        // All records of the plan are there: only the bound keeps this from being complete.
        QByteArray zone = Mail;
        for (int name = 1; name <= names; ++name) {
            zone += "@ NS s" + QByteArray::number(name) + '\n';
            for (int i = 1; i <= addresses; ++i)
                zone += 's' + QByteArray::number(name) + " A 127.7." + QByteArray::number(name) + '.' +
                        QByteArray::number(i) + '\n';
        }
        const FieldWorld field(zone, FieldWorld::NameServers::AsWritten);
        MoreServers more(field);
        for (int name = 1; name <= names; ++name) {
            for (int i = 1; i <= addresses; ++i)
                QVERIFY(more.listenAt(u"127.7.%1.%2"_s.arg(name).arg(i)));
        }
        const CliResult survey = field.run({u"survey"_s, u"example.com"_s, u"--json"_s});
        const QJsonObject said = finding(survey.json(), u"name-servers-left-out"_s);
        QVERIFY2(!said.isEmpty(), survey.all().constData());
        const QJsonObject args = said[u"args"_s].toObject();
        QCOMPARE(args[u"allServers"_s].toString().toInt(), names + 1);
        const int asked = args[u"addresses"_s].toString().toInt();
        QVERIFY(asked <= 64);
        QVERIFY(more.asked() <= asked && more.asked() >= asked - 1);
        QVERIFY(said[u"text"_s].toString().contains(args[u"addresses"_s].toString()));

        const QString plan = planFor(field);
        const CliResult verified = field.run({u"verify"_s, plan, u"--json"_s});
        QVERIFY2(!finding(verified.json(), u"name-servers-left-out"_s).isEmpty(), verified.all().constData());
        QVERIFY(!verified.json()[u"complete"_s].toBool());
        const CliResult words = field.run({u"verify"_s, plan});
        QVERIFY2(words.code != 0 && words.out.contains(" addresses of the name servers were asked"),
                 words.all().constData());
        const CliResult zoneCommand = field.run({u"dns"_s, u"zone"_s, u"example.com"_s});
        QVERIFY2(zoneCommand.out.contains(" addresses of the name servers were asked"), zoneCommand.all().constData());
    }

    void c5_thousands_of_addresses_data()
    {
        QTest::addColumn<bool>("answering"); // those that are asked
        QTest::newRow("C5 that answer") << true;
        QTest::newRow("C5 that refuse") << false;
    }
    void c5_thousands_of_addresses()
    {
        QFETCH(bool, answering);
        constexpr int Names = 16;
        constexpr int Addresses = 4000;
        QByteArray zone = Mail;
        for (int name = 1; name <= Names; ++name) {
            zone += "@ NS s" + QByteArray::number(name) + '\n';
            for (int i = 1; i <= Addresses; ++i)
                zone += 's' + QByteArray::number(name) + " A 127." + QByteArray::number(name) + '.' +
                        QByteArray::number(i / 250) + '.' + QByteArray::number(i % 250 + 1) + '\n';
        }
        const FieldWorld field(zone, FieldWorld::NameServers::AsWritten);
        MoreServers more(field);
        for (int name = 1; answering && name <= Names; ++name) {
            for (int i = 1; i <= 70; ++i)
                QVERIFY(more.listenAt(u"127.%1.0.%2"_s.arg(name).arg(i + 1)));
        }
        const QString plan = planFor(field);
        QByteArray tooMuch;
        for (const QStringList &command :
             {QStringList{u"survey"_s, u"example.com"_s, u"--json"_s}, QStringList{u"verify"_s, plan, u"--json"_s}}) {
            const double before = childrenCpu();
            const CliResult run = runCli(command + field.dnsOptions());
            const double used = childrenCpu() - before;
            QVERIFY2(!run.json().isEmpty(), run.all().constData());
            QVERIFY2(!finding(run.json(), u"name-servers-left-out"_s).isEmpty(), run.all().left(5000).constData());
            qInfo("%s: %.0f ms of processor time", qPrintable(command.first()), used * 1000);
            if (used > MostSeconds)
                tooMuch += command.first().toLatin1() + ": " + QByteArray::number(used) + " s; ";
        }
        QVERIFY2(tooMuch.isEmpty(), tooMuch.constData());
    }
};

QTEST_GUILESS_MAIN(FieldBoundsTest)
#include "tst_field_bounds.moc"
