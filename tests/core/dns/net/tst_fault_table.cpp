// SPDX-License-Identifier: Apache-2.0
// The fault table: every way in which a server or a network can misbehave ends in the right outcome, within its
// deadline, and never in a wrong answer. Each row also runs once per event with the lookup cancelled there.
#include "core/dns/net/endpoint/server_spec.h"
#include "tests/support/dns_asking.h"
#include "tests/support/dns_certificates.h"
#include "tests/support/dns_fault_server.h"

#include <QRandomGenerator>
#include <QtEndian>
#include <QUdpSocket>

using namespace sw;
using namespace sw::dns;
using namespace sw::test;

namespace {

using Via = DnsFaultServer::Via;
using Action = DnsFaultServer::Action;
using Actions = DnsFaultServer::Actions;
using Script = DnsFaultServer::Script;
using TcpMode = DnsFaultServer::TcpMode;

constexpr int TimeoutMs = 700;    // for rows that end by time-out; asked once more after a tenth of it
constexpr int PatientMs = 20'000; // for all others: no retry comes in between, however busy the machine is
constexpr char Zone[] = "example.test. 300 IN SOA ns.example.test. admin.example.test. 7 3600 600 86400 60\n"
                        "example.test. 300 IN TXT \"right\"\n";

Message right(const Message &query)
{
    return DnsFaultServer::answered(query, Zone);
}
Message forged(const Message &query)
{
    return DnsFaultServer::answered(query, "example.test. 300 IN TXT \"forged\"\n");
}

Message aliases(const Message &query, const QByteArray &zone)
{
    Message reply = DnsFaultServer::replyTo(query);
    reply.answer = *recordsFromZoneText(zone, DomainName());
    return reply;
}

QByteArray chainOf(int length)
{
    QByteArray zone;
    for (int i = 0; i < length; ++i) {
        const QByteArray from = i == 0 ? QByteArray("example.test.") : "c" + QByteArray::number(i) + ".test.";
        zone += from + " 300 IN CNAME c" + QByteArray::number(i + 1) + ".test.\n";
    }
    return zone + "c" + QByteArray::number(length) + ".test. 300 IN TXT \"right\"\n";
}

QByteArray rawReply(const Message &query, const QByteArray &afterHeader)
{
    Message reply = DnsFaultServer::replyTo(query);
    reply.edns.reset();
    QByteArray octets = *encode(reply);
    octets[7] = 1; // one record in the answer section, made of what follows
    return octets + afterHeader;
}

ResolverSettings patient() // no retry comes in between, however busy the machine is
{
    ResolverSettings settings;
    settings.timeoutMs = 20'000;
    settings.retry.firstWaitMs = 2'000;
    return settings;
}

// What the row's outcome must be: "right" (that answer and no other), or the outcome's name and its detail.
QByteArray verdictOf(const Fact &fact)
{
    if (fact.answer())
        return fact.texts().join('+');
    if (const LookupFailure *failure = fact.failure())
        return outcomeName(fact.outcome) + ' ' + failure->detail;
    return outcomeName(fact.outcome);
}

} // namespace

Q_DECLARE_METATYPE(DnsFaultServer::Script)
Q_DECLARE_METATYPE(DnsFaultServer::TcpMode)

class TestFaultTable : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void table_data();
    void table();
    void cancelledAtEveryStep_data() { table_data(); }
    void cancelledAtEveryStep();
    void spoofFloodFromTheServersAddress();
    void foreignSenderIsNotHeard();
    void thirtyPercentLoss();
    void everyIdAndPortIsFresh();
    void fewQuestionsEachHaveTheirSocket();
    void manyQuestionsShareSocketsSafely();
    void manyAtAClosedPort();
    void manyAtASilentServer();
    void answersInReverseOrder();
    void thousandsInFlightCancelledHalfway();
    void caseMixingIsSentAndGivenUp();
    void cookiesAreReturnedAndDemanded();
    void cookiesThatComeAndGo();
    void tcpIsReusedAndPipelined();
    void tlsTable_data();
    void tlsTable();
    void tlsDeadPeer();
    void tlsCancelledAtEveryStep();

private:
    const SystemClock m_clock{};
};

void TestFaultTable::table_data()
{
    QTest::addColumn<Script>("script");
    QTest::addColumn<TcpMode>("tcp");
    QTest::addColumn<QByteArray>("verdict");
    QTest::addColumn<QByteArrayList>("log"); // what the server saw
    QTest::addColumn<int>("timeoutMs");
    const auto row = [](const char *name, const Script &script, const char *verdict, const QByteArrayList &log,
                        TcpMode tcp = TcpMode::Working) {
        const bool waits = QByteArray(verdict).startsWith("timeout");
        QTest::newRow(name) << script << tcp << QByteArray(verdict) << log << (waits ? TimeoutMs : PatientMs);
    };
    const QByteArray udp = "udp example.test TXT";
    const QByteArray tcp = "tcp example.test TXT";
    const QByteArrayList waited{udp, udp};
    const auto truncated = [](const Message &query, Via via) {
        Message reply = right(query);
        if (via == Via::Udp) {
            reply.answer.clear();
            reply.tc = true;
        }
        return Actions{DnsFaultServer::send(reply)};
    };
    const auto both = [](Message (*bad)(const Message &)) -> Script { // the bad one first, the right one behind it
        return [bad](const Message &query, Via) {
            return Actions{DnsFaultServer::send(bad(query)), DnsFaultServer::send(right(query))};
        };
    };
    const auto only = [](Message (*bad)(const Message &)) -> Script {
        return [bad](const Message &query, Via) { return Actions{DnsFaultServer::send(bad(query))}; };
    };
    const auto raw = [](const QByteArray &octets) -> Script {
        return [octets](const Message &query, Via via) {
            Actions actions{Action{octets}};
            if (via == Via::Udp)
                actions.append(DnsFaultServer::send(right(query)));
            return actions;
        };
    };
    const auto wrongId = [](const Message &query) {
        Message r = forged(query);
        r.id = static_cast<quint16>(r.id + 1);
        return r;
    };
    const auto wrongName = [](const Message &query) {
        Message r = forged(query);
        r.questions.first().name = DomainName::literal("other.test");
        return r;
    };
    const auto wrongType = [](const Message &query) {
        Message r = forged(query);
        r.questions.first().type = RecordType::A;
        return r;
    };
    const auto wrongClass = [](const Message &query) {
        Message r = forged(query);
        r.questions.first().klass = 3;
        return r;
    };
    const auto twoQuestions = [](const Message &query) {
        Message r = forged(query);
        r.questions.append(r.questions.first());
        return r;
    };
    const auto noQuestion = [](const Message &query) {
        Message r = forged(query);
        r.questions.clear();
        return r;
    };
    const auto echo = [](const Message &query) { return query; };
    const auto otherOpcode = [](const Message &query) {
        Message r = forged(query);
        r.opcode = 4;
        return r;
    };

    row(
        "silent", [](const Message &, Via) { return Actions{}; }, "timeout no-reply", waited);
    QTest::newRow("delayed within the deadline")
        << Script([](const Message &query, Via) { return Actions{DnsFaultServer::send(right(query), 400)}; })
        << TcpMode::Working << QByteArray("right") << waited << TimeoutMs;
    row(
        "delayed beyond it",
        [](const Message &query, Via) { return Actions{DnsFaultServer::send(right(query), 3000)}; }, "timeout no-reply",
        waited);
    row("answered twice",
        [](const Message &query, Via) {
            return Actions{DnsFaultServer::send(right(query)), DnsFaultServer::send(forged(query), 5)};
        },
        "right", {udp});
    row("truncated, TCP working", truncated, "right", {udp, tcp});
    row("truncated, TCP dead", truncated, "timeout no-reply-over-tcp", waited, TcpMode::Dead);
    row("truncated, TCP closed", truncated, "network connection-refused", {udp}, TcpMode::Closed);
    row("wrong id, then right", both(wrongId), "right", {udp});
    row("wrong id only", only(wrongId), "timeout no-acceptable-reply", waited);
    row("wrong name, then right", both(wrongName), "right", {udp});
    row("wrong name only", only(wrongName), "timeout no-acceptable-reply", waited);
    row("wrong type, then right", both(wrongType), "right", {udp});
    row("wrong class, then right", both(wrongClass), "right", {udp});
    row("two questions, then right", both(twoQuestions), "right", {udp});
    row("no question, then right", both(noQuestion), "right", {udp});
    row("no question only", only(noQuestion), "timeout no-acceptable-reply", waited);
    row("the query itself, then right", both(echo), "right", {udp});
    row("other opcode, then right", both(otherOpcode), "right", {udp});
    row("empty datagram", raw(QByteArray()), "right", {udp});
    row("one octet", raw(QByteArray(1, 'x')), "right", {udp});
    row("garbage", raw(QByteArray(300, '\xa5')), "right", {udp});
    row("oversize datagram", raw(QByteArray(60'000, '\xff')), "right", {udp});
    row("pointer to itself",
        [](const Message &query, Via) {
            return Actions{Action{rawReply(query, QByteArray::fromHex("c0ff0010000100000e10000101"))},
                           DnsFaultServer::send(right(query))};
        },
        "right", {udp});
    row("pointer loop",
        [](const Message &query, Via) {
            const QByteArray head = rawReply(query, {});
            const int at = static_cast<int>(head.size());
            QByteArray loop; // two pointers at each other, as owner of a record
            for (const int to : {at + 2, at}) {
                loop += static_cast<char>(0xc0 | (to >> 8));
                loop += static_cast<char>(to & 0xff);
            }
            return Actions{Action{rawReply(query, loop + QByteArray::fromHex("0010000100000e10000101"))},
                           DnsFaultServer::send(right(query))};
        },
        "right", {udp});
    row("record cut off",
        [](const Message &query, Via) {
            return Actions{Action{rawReply(query, QByteArray::fromHex("c00c0010000100000e10ffff01"))},
                           DnsFaultServer::send(right(query))};
        },
        "right", {udp});
    row("refused", only([](const Message &query) { return DnsFaultServer::failed(query, Rcode::Refused); }),
        "refused REFUSED", {udp});
    row("servfail", only([](const Message &query) { return DnsFaultServer::failed(query, Rcode::ServFail); }),
        "servfail SERVFAIL", {udp});
    row("formerr to OPT",
        [](const Message &query, Via) {
            return Actions{
                DnsFaultServer::send(query.edns ? DnsFaultServer::failed(query, Rcode::FormErr) : right(query))};
        },
        "right", {udp, udp});
    row("formerr to OPT, header only",
        [](const Message &query, Via) {
            Message bare = DnsFaultServer::failed(query, Rcode::FormErr);
            bare.questions.clear();
            bare.edns.reset();
            return Actions{DnsFaultServer::send(query.edns ? bare : right(query))};
        },
        "right", {udp, udp});
    row("formerr to everything",
        only([](const Message &query) { return DnsFaultServer::failed(query, Rcode::FormErr); }), "formerr FORMERR",
        {udp, udp});
    row("notimp to OPT",
        [](const Message &query, Via) {
            return Actions{
                DnsFaultServer::send(query.edns ? DnsFaultServer::failed(query, Rcode::NotImp) : right(query))};
        },
        "right", {udp, udp});
    row("another rcode", only([](const Message &query) { return DnsFaultServer::failed(query, Rcode::YxDomain); }),
        "badReply YXDOMAIN", {udp});
    row("lame: referral upwards", only([](const Message &query) {
            Message reply = DnsFaultServer::failed(query, Rcode::NoError);
            reply.authority = *recordsFromZoneText(". 300 IN NS a.root.test.\n", DomainName());
            return reply;
        }),
        "badReply lame", {udp});
    row("lame: empty without AA",
        only([](const Message &query) { return DnsFaultServer::failed(query, Rcode::NoError); }), "badReply lame",
        {udp});
    row("a resolver answers in its place", only([](const Message &query) {
            Message r = right(query);
            r.aa = false;
            r.ra = true;
            return r;
        }),
        "badReply not-authoritative", {udp});
    row("nxdomain without AA", only([](const Message &query) {
            Message r = DnsFaultServer::failed(query, Rcode::NxDomain);
            r.ra = true;
            return r;
        }),
        "badReply not-authoritative", {udp});
    row("alias to itself",
        only([](const Message &query) { return aliases(query, "example.test. 300 IN CNAME example.test.\n"); }),
        "badReply cname-loop", {udp});
    row("alias loop", only([](const Message &query) {
            return aliases(
                query,
                "example.test. 300 IN CNAME b.test.\nb.test. 300 IN CNAME c.test.\nc.test. 300 IN CNAME b.test.\n");
        }),
        "badReply cname-loop", {udp});
    row("chain of 16", only([](const Message &query) { return aliases(query, chainOf(16)); }), "right", {udp});
    row("chain of 24", only([](const Message &query) { return aliases(query, chainOf(24)); }), "right", {udp});
    row("chain of 25", only([](const Message &query) { return aliases(query, chainOf(25)); }),
        "badReply cname-chain-too-long", {udp});
    row("chain that leaves the zone",
        only([](const Message &query) { return aliases(query, "example.test. 300 IN CNAME s1.vendor.test.\n"); }),
        "noData", {udp});
    row("a record of another name",
        only([](const Message &query) { return aliases(query, "victim.test. 300 IN TXT \"forged\"\n"); }), "noData",
        {udp});
    row("name lowered, TCP working",
        [](const Message &query, Via via) {
            Message reply = right(query);
            if (via == Via::Udp)
                reply.questions.first().name = DomainName::literal("example.test");
            return Actions{DnsFaultServer::send(reply)};
        },
        "right", {udp, tcp});
    row(
        "name lowered, TCP closed",
        [](const Message &query, Via) {
            Message reply = right(query);
            reply.questions.first().name = DomainName::literal("example.test");
            return Actions{DnsFaultServer::send(reply)};
        },
        "right", {udp, udp, udp}, TcpMode::Closed);
    row("name lowered, over TCP as well", only([](const Message &query) {
            Message reply = right(query);
            reply.questions.first().name = DomainName::literal("example.test");
            return reply;
        }),
        "right", {udp, tcp});
    const auto overTcp = [truncated](const std::function<Action(const Message &)> &action) -> Script {
        return [truncated, action](const Message &query, Via via) {
            return via == Via::Udp ? truncated(query, via) : Actions{action(query)};
        };
    };
    row("TCP split after one octet", overTcp([](const Message &query) {
            Action a = DnsFaultServer::send(right(query));
            a.splitAt = 1;
            return a;
        }),
        "right", {udp, tcp});
    row("TCP split inside the message", overTcp([](const Message &query) {
            Action a = DnsFaultServer::send(right(query));
            a.splitAt = 20;
            return a;
        }),
        "right", {udp, tcp});
    row("TCP closed before the answer", overTcp([](const Message &) {
            return Action{{}, 0, -1, true, true};
        }),
        "network connection-closed", {udp, tcp});
    row("TCP closed inside the answer", overTcp([](const Message &query) {
            return Action{QByteArray("\x01\x00", 2) + DnsFaultServer::send(right(query)).octets, 0, -1, true, true};
        }),
        "network connection-closed", {udp, tcp});
    row("TCP garbage", overTcp([](const Message &query) {
            QByteArray octets = DnsFaultServer::send(right(query)).octets.left(13);
            return Action{octets};
        }),
        "badReply malformed", {udp, tcp});
    row("TCP wrong id", overTcp([wrongId](const Message &query) { return DnsFaultServer::send(wrongId(query)); }),
        "timeout no-reply-over-tcp", {udp, tcp, udp, tcp});
    row("TCP truncated as well", overTcp([](const Message &query) {
            Message r = right(query);
            r.tc = true;
            return DnsFaultServer::send(r);
        }),
        "badReply truncated", {udp, tcp});
}

void TestFaultTable::table()
{
    QFETCH(Script, script);
    QFETCH(TcpMode, tcp);
    QFETCH(QByteArray, verdict);
    QFETCH(QByteArrayList, log);
    QFETCH(int, timeoutMs);
    DnsFaultServer server(script, tcp);
    ResolverSettings settings;
    settings.authoritativePort = server.port();
    settings.timeoutMs = timeoutMs;
    settings.retry.firstWaitMs = 2'000;
    if (timeoutMs == TimeoutMs)
        settings.retry.datagramAttempts = 2; // so few that none comes near the deadline
    StubResolver resolver(settings, m_clock);
    const int exchanges = Exchange::liveCount();
    const Asked asked = ask(resolver, queryFor("example.test", RecordType::TXT, Server::authoritative("127.0.0.1")));
    QVERIFY(asked.ended);
    QCOMPARE(verdictOf(asked.fact), verdict);
    QVERIFY2(asked.tookMs < settings.timeoutMs + 250, QByteArray::number(asked.tookMs).constData());
    QCOMPARE(Exchange::liveCount(), exchanges);
    QCOMPARE(server.log(), log);
}

void TestFaultTable::cancelledAtEveryStep()
{
    QFETCH(Script, script);
    QFETCH(TcpMode, tcp);
    const int operations = Operation::liveCount();
    const int exchanges = Exchange::liveCount();
    // Step 0: before anything was sent. Step n: when the server has seen n queries and has answered them.
    for (int step = 0; step <= 3; ++step) {
        DnsFaultServer server(script, tcp);
        ResolverSettings settings;
        settings.authoritativePort = server.port();
        settings.timeoutMs = 200;
        StubResolver resolver(settings, m_clock);
        auto lookup = resolver.lookup(queryFor("example.test", RecordType::TXT, Server::authoritative("127.0.0.1")));
        int ends = 0;
        QObject::connect(lookup.get(), &Lookup::finished, this, [&] { ++ends; });
        lookup->start();
        if (step > 0)
            (void)QTest::qWaitFor([&] { return server.log().size() >= step || ends > 0; }, 300);
        const int before = ends;
        lookup.reset();
        QTest::qWait(1);
        QCOMPARE(ends, before);
        QCOMPARE(Operation::liveCount(), operations);
        QCOMPARE(Exchange::liveCount(), exchanges);
        if (before > 0)
            break;
    }
}

// Ten thousand datagrams from the right address and port, each with a question that fits and an id drawn by chance.
void TestFaultTable::spoofFloodFromTheServersAddress()
{
    constexpr int Flood = 10'000;
    DnsFaultServer server([flooded = false](const Message &query, Via) mutable {
        Actions actions;
        QByteArray guess = DnsFaultServer::send(forged(query)).octets;
        for (int i = 0; i < Flood && !flooded; ++i) {
            const auto id =
                static_cast<quint16>(query.id + 1 + QRandomGenerator::global()->bounded(0xffff)); // never right
            qToBigEndian(id, guess.data());
            actions.append(Action{guess});
        }
        flooded = true;
        actions.append(DnsFaultServer::send(right(query), 200));
        return actions;
    });
    ResolverSettings settings;
    settings.authoritativePort = server.port();
    settings.timeoutMs = 8'000;
    StubResolver resolver(settings, m_clock);
    const Asked asked = ask(resolver, queryFor("example.test", RecordType::TXT, Server::authoritative("127.0.0.1")));
    QCOMPARE(verdictOf(asked.fact), QByteArray("right"));
    QVERIFY(asked.dropped > 100);                                   // the kernel's buffer does not hold them all
    QVERIFY(resolver.counters().wrongId >= quint64(asked.dropped)); // those of earlier attempts as well
}

void TestFaultTable::foreignSenderIsNotHeard()
{
    QUdpSocket foreign;
    QVERIFY(foreign.bind(QHostAddress::LocalHost, 0));
    quint16 port = 0;
    QUdpSocket server; // hears the query, and lets another socket answer it
    QVERIFY(server.bind(QHostAddress::LocalHost, 0));
    connect(&server, &QUdpSocket::readyRead, this, [&] {
        QByteArray octets(1500, '\0');
        QHostAddress from;
        octets.resize(server.readDatagram(octets.data(), octets.size(), &from, &port));
        const auto query = decode(octets);
        QVERIFY(query);
        foreign.writeDatagram(DnsFaultServer::send(forged(*query)).octets, from, port);
    });
    ResolverSettings settings;
    settings.authoritativePort = server.localPort();
    settings.timeoutMs = 300;
    StubResolver resolver(settings, m_clock);
    const Asked asked = ask(resolver, queryFor("example.test", RecordType::TXT, Server::authoritative("127.0.0.1")));
    QCOMPARE(verdictOf(asked.fact), QByteArray("timeout no-reply")); // the kernel dropped them: the socket is connected
    QVERIFY(port >= 10'000);
}

void TestFaultTable::thirtyPercentLoss()
{
    // Drawn from a fixed seed: the same losses in every run.
    auto random = std::make_shared<QRandomGenerator>(20261123);
    DnsFaultServer server([random](const Message &query, Via) {
        return random->bounded(100) < 30 ? Actions{} : Actions{DnsFaultServer::send(right(query))};
    });
    ResolverSettings settings;
    settings.authoritativePort = server.port();
    settings.timeoutMs = 1'500;
    StubResolver resolver(settings, m_clock);
    constexpr int Questions = 200;
    int answers = 0;
    int timeouts = 0;
    std::vector<std::unique_ptr<Lookup>> owned;
    for (int i = 0; i < Questions; ++i) {
        owned.push_back(resolver.lookup(queryFor("example.test", RecordType::TXT, Server::authoritative("127.0.0.1"))));
        connect(owned.back().get(), &Lookup::finished, this, [&](const Fact &fact) {
            const QByteArray verdict = verdictOf(fact);
            answers += verdict == "right" ? 1 : 0;
            timeouts += verdict.startsWith("timeout") ? 1 : 0;
        });
        owned.back()->start();
    }
    QVERIFY(QTest::qWaitFor([&] { return answers + timeouts == Questions; }, 5'000));
    QVERIFY2(answers >= Questions - 3, QByteArray::number(answers).constData()); // 0.3^5 = 0.24 % fail
    QVERIFY(resolver.counters().retries > 30);
}

void TestFaultTable::everyIdAndPortIsFresh()
{
    QSet<quint16> ids;
    QSet<int> ports;
    QUdpSocket server;
    QVERIFY(server.bind(QHostAddress::LocalHost, 0));
    connect(&server, &QUdpSocket::readyRead, this, [&] {
        while (server.hasPendingDatagrams()) {
            QByteArray octets(1500, '\0');
            QHostAddress from;
            quint16 port = 0;
            octets.resize(server.readDatagram(octets.data(), octets.size(), &from, &port));
            const auto query = decode(octets);
            ids.insert(query->id);
            ports.insert(port);
            server.writeDatagram(DnsFaultServer::send(right(*query)).octets, from, port);
        }
    });
    ResolverSettings settings;
    settings.authoritativePort = server.localPort();
    StubResolver resolver(settings, m_clock);
    constexpr int Questions = 200;
    for (int i = 0; i < Questions; ++i)
        QVERIFY(
            ask(resolver, queryFor("example.test", RecordType::TXT, Server::authoritative("127.0.0.1"))).fact.answer());
    // Birthdays: of 200 draws from 65,536 (55,536) more than 6 repeats come by chance less than once in a million runs.
    QVERIFY(ids.size() > Questions - 7);
    QVERIFY(ports.size() > Questions - 7);
}

namespace {

// Hears all queries of a burst before it answers any, and keeps the ports they came from.
class BurstServer
{
public:
    explicit BurstServer(int burst)
        : m_burst(burst)
    {
        m_socket.bind(QHostAddress::LocalHost, 0);
        m_socket.setSocketOption(QAbstractSocket::ReceiveBufferSizeSocketOption, 4 * 1024 * 1024);
        QObject::connect(&m_socket, &QUdpSocket::readyRead, &m_socket, [this] { hear(); });
    }
    [[nodiscard]] QByteArray spec() const { return "127.0.0.1:" + QByteArray::number(m_socket.localPort()); }
    std::function<void(const Message &query, const std::function<void(const Message &)> &send)> answer;
    QSet<quint16> ports;
    QByteArrayList order; // names, as they were answered

private:
    void hear()
    {
        while (m_socket.hasPendingDatagrams()) {
            QByteArray octets(1500, '\0');
            QHostAddress from;
            quint16 port = 0;
            octets.resize(m_socket.readDatagram(octets.data(), octets.size(), &from, &port));
            ports.insert(port);
            m_heard.append({*decode(octets), port});
        }
        if (m_heard.size() < m_burst)
            return;
        m_burst = 1;                 // a datagram may get lost in the crowd: asked again it is answered at once
        while (!m_heard.isEmpty()) { // the last first
            const auto [query, port] = m_heard.takeLast();
            order.append(query.questions.first().name.toText().toLower());
            answer(query, [this, port = port](const Message &reply) {
                m_socket.writeDatagram(DnsFaultServer::send(reply).octets, QHostAddress::LocalHost, port);
            });
        }
    }

    QUdpSocket m_socket;
    int m_burst;
    QList<std::pair<Message, quint16>> m_heard;
};

Message ownName(const Message &query)
{
    Message reply = DnsFaultServer::replyTo(query);
    reply.answer = {txtRecord(query.questions.first().name, query.questions.first().name.labels().first().toLower())};
    return reply;
}

} // namespace

void TestFaultTable::fewQuestionsEachHaveTheirSocket()
{
    constexpr int Questions = UdpTransport::MaxOwnSockets;
    BurstServer server(Questions);
    server.answer = [](const Message &query, const auto &send) { send(right(query)); };
    StubResolver resolver(patient(), m_clock);
    std::vector<std::unique_ptr<Lookup>> lookups;
    int answers = 0;
    for (int i = 0; i < Questions; ++i) {
        lookups.push_back(resolver.lookup(queryFor("example.test", RecordType::TXT, Server::recursive(server.spec()))));
        connect(lookups.back().get(), &Lookup::finished, this,
                [&](const Fact &fact) { answers += fact.answer() ? 1 : 0; });
        lookups.back()->start();
    }
    QVERIFY(QTest::qWaitFor([&] { return answers == Questions; }));
    QCOMPARE(server.ports.size(), Questions);
}

// Each reply comes twice: first under a neighbour's id on the same socket, then rightly. Nobody may take another's.
void TestFaultTable::manyQuestionsShareSocketsSafely()
{
    constexpr int Questions = 400;
    BurstServer server(Questions);
    QList<quint16> ids;
    server.answer = [&](const Message &query, const auto &send) {
        Message stray = ownName(query);
        stray.answer = {txtRecord(query.questions.first().name, "forged")};
        for (const quint16 id : std::as_const(ids).mid(std::max<qsizetype>(0, ids.size() - 3))) {
            if (id == query.id) // ids may repeat on other sockets: that one would be no forgery
                continue;
            stray.id = id;
            send(stray);
        }
        ids.append(query.id);
        send(ownName(query));
    };
    StubResolver resolver(patient(), m_clock);
    std::vector<std::unique_ptr<Lookup>> lookups;
    int ended = 0;
    int own = 0;
    for (int i = 0; i < Questions; ++i) {
        const QByteArray label = 'n' + QByteArray::number(i);
        lookups.push_back(resolver.lookup(
            queryFor((label + ".test").constData(), RecordType::TXT, Server::recursive(server.spec()))));
        connect(lookups.back().get(), &Lookup::finished, this, [&, label](const Fact &fact) {
            ++ended;
            own += fact.texts() == QByteArrayList{label} ? 1 : 0;
        });
        lookups.back()->start();
    }
    QVERIFY(QTest::qWaitFor([&] { return ended == Questions; }, 20'000));
    QCOMPARE(own, Questions);
    QVERIFY(server.ports.size() >= UdpTransport::MaxOwnSockets);
    // The rest fill as few as can take them. What had to be asked again leaves a socket that takes no more, and may
    // open one.
    constexpr int Shared =
        (Questions - UdpTransport::MaxOwnSockets + UdpChannel::MaxAtATime - 1) / UdpChannel::MaxAtATime;
    const auto most = UdpTransport::MaxOwnSockets + Shared + static_cast<qsizetype>(resolver.counters().retries);
    QVERIFY2(server.ports.size() <= most, QByteArray::number(server.ports.size()).constData());
}

void TestFaultTable::manyAtAClosedPort()
{
    QUdpSocket closed;
    QVERIFY(closed.bind(QHostAddress::LocalHost, 0));
    const QByteArray dead = "127.0.0.1:" + QByteArray::number(closed.localPort());
    closed.close();
    // The kernel sends no more than a thousand ICMP messages a second, in bursts of fifty, to everybody together:
    // beside other busy tests a question may have to be sent again before its refusal arrives.
    ResolverSettings settings = patient();
    settings.timeoutMs = 60'000;
    StubResolver resolver(settings, m_clock);
    std::vector<std::unique_ptr<Lookup>> lookups;
    int refused = 0;
    QByteArrayList others;
    for (int i = 0; i < 200; ++i) {
        lookups.push_back(resolver.lookup(queryFor("example.test", RecordType::TXT, Server::recursive(dead))));
        connect(lookups.back().get(), &Lookup::finished, this, [&](const Fact &fact) {
            const QByteArray verdict = verdictOf(fact);
            if (verdict == "network connection-refused")
                ++refused;
            else
                others.append(verdict);
        });
        lookups.back()->start();
    }
    QVERIFY(QTest::qWaitFor([&] { return refused + others.size() == 200; }, 70'000));
    QVERIFY2(others.isEmpty(), others.join(", ").constData());
}

// More than may be in the air at a time: all are asked all the same, and those given up meanwhile are not.
void TestFaultTable::manyAtASilentServer()
{
    constexpr int Questions = 4 * UdpPacer::MaxOutstanding;
    QSet<QByteArray> asked;
    DnsFaultServer server([&asked](const Message &query, DnsFaultServer::Via) {
        asked.insert(query.questions.first().name.toText().toLower());
        return DnsFaultServer::Actions();
    });
    ResolverSettings settings = patient();
    settings.timeoutMs = 2'000;
    StubResolver resolver(settings, m_clock);
    std::vector<std::unique_ptr<Lookup>> lookups;
    int timeouts = 0;
    for (int i = 0; i < Questions; ++i) {
        const QByteArray name = 'n' + QByteArray::number(i) + ".test";
        lookups.push_back(
            resolver.lookup(queryFor(name.constData(), RecordType::TXT, Server::recursive(server.spec()))));
        connect(lookups.back().get(), &Lookup::finished, this,
                [&](const Fact &fact) { timeouts += verdictOf(fact).startsWith("timeout") ? 1 : 0; });
        lookups.back()->start();
    }
    QCoreApplication::sendPostedEvents(); // started: the first are in the air, the others wait
    for (int i = Questions / 2; i < Questions; ++i)
        lookups.at(static_cast<size_t>(i)).reset();
    QVERIFY(QTest::qWaitFor([&] { return timeouts == Questions / 2; }, 20'000));
    QVERIFY2(asked.size() >= Questions / 2, QByteArray::number(asked.size()).constData());
    for (int i = 0; i < Questions / 2; ++i)
        QVERIFY(asked.contains('n' + QByteArray::number(i) + ".test") ||
                asked.contains('n' + QByteArray::number(i) + ".test."));
    QVERIFY2(asked.size() < Questions, QByteArray::number(asked.size()).constData());
}

void TestFaultTable::answersInReverseOrder()
{
    constexpr int Questions = 40;
    BurstServer server(Questions);
    server.answer = [](const Message &query, const auto &send) { send(ownName(query)); };
    StubResolver resolver(patient(), m_clock);
    std::vector<std::unique_ptr<Lookup>> lookups;
    int right = 0;
    int ended = 0;
    for (int i = 0; i < Questions; ++i) {
        const QByteArray label = 'n' + QByteArray::number(i);
        lookups.push_back(resolver.lookup(
            queryFor((label + ".test").constData(), RecordType::TXT, Server::recursive(server.spec()))));
        connect(lookups.back().get(), &Lookup::finished, this, [&, label](const Fact &fact) {
            ++ended;
            right += fact.texts() == QByteArrayList{label} ? 1 : 0;
        });
        lookups.back()->start();
    }
    QVERIFY(QTest::qWaitFor([&] { return ended == Questions; }));
    QCOMPARE(right, Questions);
    QCOMPARE(server.order.first(), QByteArray("n39.test"));
    QCOMPARE(resolver.counters().dropped(), quint64(0));
}

void TestFaultTable::thousandsInFlightCancelledHalfway()
{
    constexpr int Questions = 3'000;
    DnsFaultServer server([](const Message &query, Via) { return Actions{DnsFaultServer::send(right(query), 20)}; });
    const int operations = Operation::liveCount();
    const int exchanges = Exchange::liveCount();
    {
        StubResolver resolver(patient(), m_clock);
        std::vector<std::unique_ptr<Lookup>> lookups;
        int ended = 0;
        bool cancelled = false;
        for (int i = 0; i < Questions; ++i) {
            lookups.push_back(
                resolver.lookup(queryFor("example.test", RecordType::TXT, Server::recursive(server.spec()))));
            connect(lookups.back().get(), &Lookup::finished, this, [&] {
                QVERIFY(!cancelled);
                ++ended;
            });
            lookups.back()->start();
        }
        QVERIFY(QTest::qWaitFor([&] { return ended >= Questions / 4; }, 20'000));
        cancelled = true;
        for (auto &lookup : lookups)
            lookup->abort();
        QCOMPARE(Exchange::liveCount(), exchanges);
        QTest::qWait(30); // late answers find nobody
    }
    QCOMPARE(Operation::liveCount(), operations);
}

void TestFaultTable::caseMixingIsSentAndGivenUp()
{
    QSet<QByteArray> spellings;
    DnsFaultServer keeps([&](const Message &query, Via) {
        spellings.insert(query.questions.first().name.toText());
        return Actions{DnsFaultServer::send(right(query))};
    });
    StubResolver resolver({}, m_clock);
    for (int i = 0; i < 20; ++i)
        QVERIFY(
            ask(resolver, queryFor("example.test", RecordType::TXT, Server::recursive(keeps.spec()))).fact.answer());
    QVERIFY(spellings.size() > 10); // of 2^11
    QCOMPARE(keeps.count(Via::Tcp), 0);

    // A server that lowers the name costs a few questions over TCP, then none.
    DnsFaultServer lowers([&](const Message &query, Via) {
        Message reply = right(query);
        reply.questions.first().name = DomainName::literal("example.test");
        return Actions{DnsFaultServer::send(reply)};
    });
    for (int i = 0; i < 10; ++i)
        QVERIFY(
            ask(resolver, queryFor("example.test", RecordType::TXT, Server::recursive(lowers.spec()))).fact.answer());
    QVERIFY(lowers.count(Via::Tcp) >= 1);
    QVERIFY(lowers.count(Via::Tcp) <= 3);
}

void TestFaultTable::cookiesAreReturnedAndDemanded()
{
    const QByteArray serverCookie(16, 's');
    int forgeries = 0;
    bool forge = false;
    QByteArray lastSent;
    bool withWrongOne = false;
    DnsFaultServer server([&](const Message &query, Via via) {
        if (via == Via::Tcp)
            return Actions{DnsFaultServer::send(right(query))};
        lastSent = query.edns->option(10);
        Message good = right(query);
        good.edns->options.append({10, lastSent.left(8) + serverCookie});
        if (!forge)
            return Actions{DnsFaultServer::send(good)};
        ++forgeries;
        Message bad = forged(query);
        if (withWrongOne)
            bad.edns->options.append({10, QByteArray(24, 'x')});
        return Actions{DnsFaultServer::send(bad), DnsFaultServer::send(good)};
    });
    StubResolver resolver({}, m_clock);
    const Query query = queryFor("example.test", RecordType::TXT, Server::recursive(server.spec()));
    QCOMPARE(verdictOf(ask(resolver, query).fact), QByteArray("right"));
    QCOMPARE(lastSent.size(), 8);
    QCOMPARE(verdictOf(ask(resolver, query).fact), QByteArray("right"));
    QCOMPARE(lastSent.mid(8), serverCookie);
    forge = true;
    withWrongOne = true;
    QCOMPARE(verdictOf(ask(resolver, query).fact), QByteArray("right"));
    QCOMPARE(forgeries, 1);
    QCOMPARE(resolver.counters().wrongCookie, quint64(1));
    QCOMPARE(server.count(Via::Tcp), 0);
    withWrongOne = false;
    QCOMPARE(verdictOf(ask(resolver, query).fact), QByteArray("right"));
    QCOMPARE(forgeries, 2);
    QCOMPARE(resolver.counters().missingCookie, quint64(1));
    QCOMPARE(server.count(Via::Tcp), 1);
}

// dnsmasq hands on the cookies of the servers behind it; those without, and its own cache, have none.
void TestFaultTable::cookiesThatComeAndGo()
{
    int asked = 0;
    DnsFaultServer server([&](const Message &query, Via via) {
        Message reply = right(query);
        if (via == Via::Udp && ++asked % 4 == 1) // the cookie of another server each time
            reply.edns->options.append({10, query.edns->option(10).left(8) + QByteArray(16, static_cast<char>(asked))});
        return Actions{DnsFaultServer::send(reply)};
    });
    StubResolver resolver({}, m_clock);
    const Query query = queryFor("example.test", RecordType::TXT, Server::recursive(server.spec()));
    for (int i = 0; i < 20; ++i) {
        const Asked got = ask(resolver, query);
        QCOMPARE(verdictOf(got.fact), QByteArray("right"));
        QVERIFY2(got.tookMs < 1'000, "it was waited for");
    }
    QCOMPARE(server.count(Via::Udp), 20);
    QCOMPARE(server.count(Via::Tcp), 3);
    QCOMPARE(resolver.counters().retries, quint64(0));

    // Where nobody listens on TCP, it is asked again until its cookie is no longer expected.
    bool first = true;
    DnsFaultServer withoutTcp(
        [&](const Message &asking, Via) {
            Message reply = right(asking);
            if (std::exchange(first, false))
                reply.edns->options.append({10, asking.edns->option(10).left(8) + QByteArray(16, 's')});
            return Actions{DnsFaultServer::send(reply)};
        },
        DnsFaultServer::TcpMode::Closed);
    const Query again = queryFor("example.test", RecordType::TXT, Server::recursive(withoutTcp.spec()));
    for (int i = 0; i < 3; ++i) {
        const Asked got = ask(resolver, again);
        QCOMPARE(verdictOf(got.fact), QByteArray("right"));
        QVERIFY2(got.tookMs < 1'000, "it was waited for");
    }
}

void TestFaultTable::tcpIsReusedAndPipelined()
{
    // Answers in reverse: the first query's answer comes last.
    DnsFaultServer server([](const Message &query, Via via) {
        Message reply = DnsFaultServer::answered(query, "*.test. 1 IN TXT \"x\"\n");
        reply.rcode = Rcode::NoError;
        reply.answer = {txtRecord(query.questions.first().name, query.questions.first().name.labels().first())};
        if (via == Via::Udp) {
            reply.answer.clear();
            reply.tc = true;
            return Actions{DnsFaultServer::send(reply)};
        }
        const int number = query.questions.first().name.labels().first().mid(1).toInt();
        return Actions{DnsFaultServer::send(reply, 100 - number)};
    });
    ResolverSettings settings;
    settings.caseMixing = CaseMixing::Off;
    StubResolver resolver(settings, m_clock);
    std::vector<std::unique_ptr<Lookup>> lookups;
    QByteArrayList answers;
    for (int i = 0; i < 50; ++i) {
        const QByteArray label = 'n' + QByteArray::number(i);
        lookups.push_back(resolver.lookup(
            queryFor((label + ".test").constData(), RecordType::TXT, Server::recursive(server.spec()))));
        connect(lookups.back().get(), &Lookup::finished, this, [&answers, label](const Fact &fact) {
            QCOMPARE(fact.texts(), QByteArrayList{label});
            QCOMPARE(fact.provenance.transport, QByteArray("tcp"));
            QVERIFY(fact.provenance.tc);
            answers.append(label);
        });
        lookups.back()->start();
    }
    QVERIFY(QTest::qWaitFor([&] { return answers.size() == 50; }, 5'000));
    QCOMPARE(server.tcpConnections(), 1);
    QVERIFY(answers.first() != "n0");
}

void TestFaultTable::tlsTable_data()
{
    QTest::addColumn<QByteArray>("altNames");
    QTest::addColumn<int>("fromDays");
    QTest::addColumn<int>("toDays");
    QTest::addColumn<QByteArray>("fragment");
    QTest::addColumn<bool>("trusted");
    QTest::addColumn<QByteArray>("verdict");
    QTest::newRow("good name") << QByteArray("DNS:dns.test") << -1 << 30 << QByteArray("#dns.test") << true
                               << QByteArray("right");
    QTest::newRow("good address") << QByteArray("IP:127.0.0.1") << -1 << 30 << QByteArray() << true
                                  << QByteArray("right");
    QTest::newRow("other name") << QByteArray("DNS:evil.test") << -1 << 30 << QByteArray("#dns.test") << true
                                << QByteArray("tls certificate-name");
    QTest::newRow("other address") << QByteArray("IP:127.0.0.2") << -1 << 30 << QByteArray() << true
                                   << QByteArray("tls certificate-name");
    QTest::newRow("expired") << QByteArray("DNS:dns.test") << -30 << -1 << QByteArray("#dns.test") << true
                             << QByteArray("tls certificate-expired");
    QTest::newRow("not yet valid") << QByteArray("DNS:dns.test") << 2 << 30 << QByteArray("#dns.test") << true
                                   << QByteArray("tls certificate-not-yet-valid");
    QTest::newRow("unknown authority") << QByteArray("DNS:dns.test") << -1 << 30 << QByteArray("#dns.test") << false
                                       << QByteArray("tls certificate-untrusted");
    QTest::newRow("pinned key, unknown authority")
        << QByteArray("DNS:dns.test") << -1 << 30 << QByteArray("#pin") << false << QByteArray("right");
    QTest::newRow("another key pinned") << QByteArray("DNS:dns.test") << -1 << 30 << QByteArray("#otherpin") << true
                                        << QByteArray("tls certificate-pin");
}

void TestFaultTable::tlsTable()
{
    QFETCH(QByteArray, altNames);
    QFETCH(int, fromDays);
    QFETCH(int, toDays);
    QFETCH(QByteArray, fragment);
    QFETCH(bool, trusted);
    QFETCH(QByteArray, verdict);
    const TestAuthority authority;
    const Identity identity = authority.issue(altNames, fromDays, toDays);
    DnsFaultServer server(DnsFaultServer::zone(Zone));
    QVERIFY(server.listenTls(identity.certificate, identity.key));
    if (fragment == "#pin")
        fragment = "#pin-sha256=" + identity.pin().toBase64();
    if (fragment == "#otherpin")
        fragment = "#pin-sha256=" + authority.issue(altNames).pin().toBase64();
    ResolverSettings settings;
    settings.timeoutMs = 3'000;
    if (trusted)
        settings.extraAuthorities = {authority.certificate()};
    StubResolver resolver(settings, m_clock);
    const QByteArray spec = "tls://127.0.0.1:" + QByteArray::number(server.tlsPort()) + fragment;
    const Asked asked = ask(resolver, queryFor("example.test", RecordType::TXT, Server::recursive(spec)));
    QVERIFY(asked.ended);
    QCOMPARE(verdictOf(asked.fact), verdict);
    QVERIFY(asked.tookMs < 3'000);
    QCOMPARE(server.count(Via::Tls), verdict == "right" ? 1 : 0); // nothing is said to a stranger
}

void TestFaultTable::tlsDeadPeer()
{
    DnsFaultServer server(DnsFaultServer::zone(Zone), TcpMode::Dead);
    ResolverSettings settings;
    settings.timeoutMs = 400;
    StubResolver resolver(settings, m_clock);
    const QByteArray spec = "tls://127.0.0.1:" + QByteArray::number(server.port());
    const Asked asked = ask(resolver, queryFor("example.test", RecordType::TXT, Server::recursive(spec)));
    QCOMPARE(verdictOf(asked.fact), QByteArray("timeout no-reply"));
    QCOMPARE(asked.fact.provenance.transport, QByteArray("tls"));
    QVERIFY(asked.tookMs < 700);
}

// Cancelled while connecting, in the handshake, after the question, and after the answer.
void TestFaultTable::tlsCancelledAtEveryStep()
{
    const TestAuthority authority;
    const Identity identity = authority.issue("IP:127.0.0.1");
    const int operations = Operation::liveCount();
    const int exchanges = Exchange::liveCount();
    for (int turns = 0; turns <= 12; ++turns) {
        DnsFaultServer server(DnsFaultServer::zone(Zone));
        QVERIFY(server.listenTls(identity.certificate, identity.key));
        ResolverSettings settings;
        settings.extraAuthorities = {authority.certificate()};
        StubResolver resolver(settings, m_clock);
        const QByteArray spec = "tls://127.0.0.1:" + QByteArray::number(server.tlsPort());
        auto lookup = resolver.lookup(queryFor("example.test", RecordType::TXT, Server::recursive(spec)));
        int ends = 0;
        connect(lookup.get(), &Lookup::finished, this, [&] { ++ends; });
        lookup->start();
        for (int turn = 0; turn < turns; ++turn) // one turn of the loop each: wherever the handshake stands by then
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 20);
        const int before = ends;
        lookup.reset();
        QTest::qWait(1);
        QCOMPARE(ends, before);
        QCOMPARE(Operation::liveCount(), operations);
        QCOMPARE(Exchange::liveCount(), exchanges);
    }
}

QTEST_GUILESS_MAIN(TestFaultTable)
#include "tst_fault_table.moc"
