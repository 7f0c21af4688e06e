// SPDX-License-Identifier: Apache-2.0
// Cases B7, C5, C6 and C7: what a hostile zone or server may cost, and that a bound that was reached is said.
#include "core/dns/wire/dnssec.h"
#include "core/mail/http_response.h"
#include "core/neighbours/wanted_file.h"
#include "core/practice/dns_server.h"
#include "tests/field/field_world.h"

#include <QJsonArray>
#include <QRandomGenerator>
#include <QtEndian>
#include <QTest>

#include <sys/resource.h>

#include <algorithm>
#include <ctime>

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
            // The server of this test needs time for so much, on a busy machine or under a sanitizer more than 5 s.
            const CliResult run = runCli(command + field.dnsOptions() + QStringList{u"--timeout"_s, u"30000"_s});
            const double used = childrenCpu() - before;
            QVERIFY2(!run.json().isEmpty(), run.all().constData());
            QVERIFY2(!finding(run.json(), u"name-servers-left-out"_s).isEmpty(), run.all().left(5000).constData());
            qInfo("%s: %.0f ms of processor time", qPrintable(command.first()), used * 1000);
            if (used > MostSeconds)
                tooMuch += command.first().toLatin1() + ": " + QByteArray::number(used) + " s; ";
        }
        QVERIFY2(tooMuch.isEmpty(), tooMuch.constData());
    }

    void c6_head_without_end_data()
    {
        QTest::addColumn<QByteArray>("begin");
        QTest::addColumn<QByteArray>("again");
        QTest::newRow("C6 header lines") << QByteArray("HTTP/1.1 200 OK\r\n")
                                         << QByteArray("X-A: b\r\n").repeated(2000);
        QTest::newRow("C6 one header line") << QByteArray("HTTP/1.1 200 OK\r\nX: ") << QByteArray(16'384, 'x');
        QTest::newRow("C6 status line") << QByteArray("HTTP/1.1 200 ") << QByteArray(16'384, 'x');
        QTest::newRow("C6 interim responses")
            << QByteArray() << QByteArray("HTTP/1.1 100 Continue\r\n\r\n").repeated(500);
        QTest::newRow("C6 chunk extension")
            << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1;") << QByteArray(16'384, 'x');
        QTest::newRow("C6 body") << QByteArray("HTTP/1.1 200 OK\r\n\r\n") << QByteArray(16'384, 'x');
    }
    void c6_head_without_end()
    {
        QFETCH(QByteArray, begin);
        QFETCH(QByteArray, again);
        mail::HttpResponse response(100'000);
        response.feed(begin);
        int fed = 0;
        while (!response.ended() && fed < 1000) {
            response.feed(again);
            ++fed;
        }
        QCOMPARE(response.state(), mail::HttpResponse::State::TooLarge);
        QVERIFY2(fed * again.size() < 200'000, QByteArray::number(fed).constData());
    }

    // Hundreds of keys with one tag, and as many signatures by it, none of them good (CVE-2023-50387).
    void c7_keys_of_one_tag()
    {
        const dns::DomainName zone = dns::DomainName::literal("example.com");
        QRandomGenerator random(7);
        QList<quint16> words(64);
        for (quint16 &word : words)
            word = static_cast<quint16>(random.bounded(0x10000) | 0x8001);
        const auto keyOf = [&] { // the same words in another order: the same sum, so the same tag
            std::shuffle(words.begin(), words.end(), random);
            QByteArray wire("\x01\x00\x03\x08\x03\x01\x00\x01", 8);
            for (const quint16 word : std::as_const(words)) {
                wire += static_cast<char>(word >> 8);
                wire += static_cast<char>(word & 0xff);
            }
            return wire;
        };
        dns::RecordList keys;
        for (int i = 0; i < 400; ++i)
            keys.append({zone, dns::RecordType::DNSKEY, 300, dns::OpaqueData{keyOf()}});
        quint32 sum = 0;
        const QByteArray first = keys.first().as<dns::OpaqueData>()->wire;
        for (qsizetype i = 0; i < first.size(); ++i)
            sum += (i & 1) != 0 ? static_cast<uchar>(first.at(i))
                                : static_cast<quint32>(static_cast<uchar>(first.at(i))) << 8;
        const quint16 tag = static_cast<quint16>((sum + (sum >> 16)) & 0xffff); // RFC 4034 appendix B
        dns::RecordList signatures;
        const QDateTime now = QDateTime::currentDateTimeUtc();
        for (int i = 0; i < 200; ++i) {
            QByteArray wire("\0\x10\x08\x02\0\0\1\x2c", 8); // TXT, RSASHA256, two labels, 300 s
            for (const qint64 at : {now.toSecsSinceEpoch() + 86'400, now.toSecsSinceEpoch() - 86'400}) {
                char octets[4];
                qToBigEndian(static_cast<quint32>(at), octets);
                wire.append(octets, 4);
            }
            wire += static_cast<char>(tag >> 8);
            wire += static_cast<char>(tag & 0xff);
            wire += zone.toWire() + QByteArray(127, 'x') + static_cast<char>(i);
            signatures.append({zone, dns::RecordType::RRSIG, 300, dns::OpaqueData{wire}});
        }
        const dns::RecordList set{dns::txtRecord(zone, "x", 300)};
        const std::clock_t before = std::clock();
        const dns::SignatureCheck check = dns::checkSignature(set, signatures, keys, zone, now);
        const double used = static_cast<double>(std::clock() - before) / CLOCKS_PER_SEC;
        QCOMPARE(int(check), int(dns::SignatureCheck::Wrong)); // the tag was found, and tried
        QVERIFY2(used < MostSeconds / 3, QByteArray::number(used).constData());
    }

    void c8_where_files_are_fetched_data()
    {
        QTest::addColumn<QByteArray>("url");
        QTest::addColumn<QByteArrayList>("addresses");
        QTest::addColumn<bool>("servedHere"); // the domain's name server has a private address, and answers
        QTest::addColumn<QByteArray>("error");
        QTest::addColumn<int>("kept");
        const QByteArray url = "https://mta-sts.example.com/.well-known/mta-sts.txt";
        const auto row = [](const char *name, const QByteArray &at, const QByteArrayList &addresses, bool here,
                            const QByteArray &error,
                            int kept) { QTest::newRow(name) << at << addresses << here << error << kept; };
        row("C8 public", url, {"8.8.8.8"}, false, "", 1);
        for (const char *address : {"127.0.0.1", "10.1.2.3", "192.168.0.1", "172.16.0.1", "169.254.169.254",
                                    "100.64.0.1", "0.0.0.0", "224.0.0.1", "255.255.255.255", "::1", "::", "fe80::1",
                                    "fd00::1", "ff02::1", "::ffff:10.0.0.1", "64:ff9b::a00:1", "2002:7f00:1::"})
            row(QByteArray("C8 " + QByteArray(address)).constData(), url, {address}, false, "file-address-refused", 0);
        row("C8 one of two", url, {"10.0.0.1", "8.8.8.8"}, false, "", 1);
        row("C8 thousands", url, QByteArrayList(3000, "8.8.8.8"), false, "", 4);
        row("C8 another port", "https://mta-sts.example.com:8443/x", {"8.8.8.8"}, false, "file-port-refused", 0);
        row("C8 port of mail", "https://mta-sts.example.com:25/x", {"8.8.8.8"}, false, "file-port-refused", 0);
        row("C8 of our own network", url, {"10.1.2.3"}, true, "", 1);
    }
    void c8_where_files_are_fetched()
    {
        QFETCH(QByteArray, url);
        QFETCH(QByteArrayList, addresses);
        QFETCH(bool, servedHere);
        QFETCH(QByteArray, error);
        QFETCH(int, kept);
        using dns::Question;
        using dns::RecordType;
        const dns::DomainName zone = dns::DomainName::literal("example.com");
        const dns::DomainName host = dns::DomainName::literal("mta-sts.example.com");
        const dns::DomainName server = dns::DomainName::literal("ns.example.com");
        dns::RecordList v4;
        dns::RecordList v6;
        for (const QByteArray &text : addresses) {
            const auto address = *dns::IpAddress::fromText(text);
            (address.isV4() ? v4 : v6).append(dns::addressRecord(host, address));
        }
        const dns::ResourceRecord soa{zone, RecordType::SOA, 300, dns::SoaData{server, zone, 1, 1, 1, 1, 1}};
        dns::Facts facts;
        const auto put = [&](const Question &question, const dns::RecordList &records) {
            facts.add(question, records.isEmpty() ? dns::Outcome(dns::NoData{{}, soa, {}})
                                                  : dns::Outcome(dns::Answer{{}, records, {}}));
        };
        put({host, RecordType::A}, v4);
        put({host, RecordType::AAAA}, v6);
        put({zone, RecordType::SOA}, {soa});
        put({zone, RecordType::NS}, {{zone, RecordType::NS, 300, dns::NameData{server}}});
        put({server, RecordType::A}, {dns::addressRecord(server, *dns::IpAddress::fromText("10.0.0.53"))});
        put({server, RecordType::AAAA}, {});
        dns::Fact atServer{
            dns::Query{{zone, RecordType::SOA}, dns::Server::authoritative("10.0.0.53")}, dns::LookupFailure{}, {}};
        if (servedHere)
            atServer.outcome = dns::Answer{{}, {soa}, {}};
        facts.add(atServer);
        const auto step =
            neighbours::reachableFile(*neighbours::parseHttpsUrl(url), zone, neighbours::FilePorts::OnlyHttps, facts);
        QVERIFY(dns::isDone(step));
        const auto &file = dns::resultOf(step);
        QCOMPARE(file ? QByteArray() : file.error().code, error);
        QCOMPARE(file ? static_cast<int>(file->addresses.size()) : 0, kept);
    }
};

QTEST_GUILESS_MAIN(FieldBoundsTest)
#include "tst_field_bounds.moc"
