// SPDX-License-Identifier: Apache-2.0
// The fault table of DNS over HTTPS: whatever a server does to a request, its answer, its stream or its connection ends
// in the right outcome, within the deadline, and never in a wrong answer. All of it by POST and by GET, and once more
// cancelled at every step. UDP, TCP and TLS: tests/core/dns/net/tst_fault_table.cpp.
#include "core/dns/net/endpoint/server_spec.h"
#include "core/dns/net/stream/stream_connection.h"
#include "tests/support/dns_asking.h"
#include "tests/support/dns_fault_server.h"
#include "tests/support/doh_fault_server.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QtEndian>

using namespace sw;
using namespace sw::dns;
using namespace sw::test;

namespace {

using Action = DohFaultServer::Action;
using Part = DohFaultServer::Part;
using Script = DohFaultServer::Script;
using Then = DohFaultServer::Then;
using Headers = QList<std::pair<QByteArray, QByteArray>>;

constexpr int PatientMs = 20'000; // no retry comes in between, however busy the machine is
constexpr int TimeoutMs = 500;    // for rows that end by time-out: asked once more after a tenth of it
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

// The right answer, sent in that way.
Script rightly(const std::function<void(Action &)> &change)
{
    return [change](const Message &query) {
        Action action = DohFaultServer::send(right(query));
        change(action);
        return action;
    };
}
Script sentAs(Part part, Then then = Then::Stay)
{
    return rightly([part, then](Action &action) {
        action.part = part;
        action.then = then;
    });
}
// A wrong message, sent rightly.
Script saying(const std::function<void(Message &)> &change)
{
    return [change](const Message &query) {
        Message reply = forged(query);
        change(reply);
        return DohFaultServer::send(reply);
    };
}
Script body(const QByteArray &octets)
{
    return [octets](const Message &) { return Action{octets}; };
}
Script raw(const QByteArray &octets)
{
    return rightly([octets](Action &action) {
        action.raw = octets;
        action.part = Part::Nothing;
    });
}
// The first request meets `first`, all others are answered.
Script once(const Script &first)
{
    return [first, count = 0](const Message &query) mutable {
        return count++ == 0 ? first(query) : DohFaultServer::send(right(query));
    };
}

// RFC 9113 4.1: length in three octets, type, flags, stream in four.
QByteArray frame(quint8 type, quint8 flags, quint32 stream, const QByteArray &payload)
{
    QByteArray head(10, '\0');
    qToBigEndian(static_cast<quint32>(payload.size()), head.data());
    head[4] = static_cast<char>(type);
    head[5] = static_cast<char>(flags);
    qToBigEndian(stream, head.data() + 6);
    return head.mid(1, 9) + payload;
}

Message ownName(const Message &query)
{
    Message reply = DnsFaultServer::replyTo(query);
    reply.answer = {txtRecord(query.questions.first().name, query.questions.first().name.labels().first().toLower())};
    return reply;
}

QByteArray verdictOf(const Fact &fact)
{
    if (fact.answer())
        return fact.texts().join('+');
    if (const LookupFailure *failure = fact.failure())
        return outcomeName(fact.outcome) + ' ' + failure->detail;
    return outcomeName(fact.outcome);
}

Query exampleAt(const QByteArray &spec)
{
    return queryFor("example.test", RecordType::TXT, Server::recursive(spec));
}

// Accepts, and says nothing but `greeting`.
class MuteServer
{
public:
    enum class Then : quint8 { Stay, Close };
    explicit MuteServer(QByteArray greeting = {}, Then then = Then::Stay)
    {
        m_server.listen(QHostAddress::LocalHost);
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this, greeting, then] {
            QTcpSocket *socket = m_server.nextPendingConnection();
            QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket, greeting, then] {
                m_heard += socket->readAll();
                socket->write(greeting);
                if (then == Then::Close)
                    socket->disconnectFromHost();
            });
        });
    }
    [[nodiscard]] QByteArray spec() const
    {
        return "https://127.0.0.1:" + QByteArray::number(m_server.serverPort()) + "/dns-query";
    }
    [[nodiscard]] const QByteArray &heard() const { return m_heard; }

private:
    QTcpServer m_server;
    QByteArray m_heard;
};

} // namespace

Q_DECLARE_METATYPE(DohFaultServer::Script)

class TestDohFaultTable : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data();
    void init();
    void cleanup();
    void table_data();
    void table();
    void cancelledAfterEveryEvent_data() { table_data(); }
    void cancelledAfterEveryEvent();
    void cancelledWhileConnecting();
    void cancelledInTheHandshake();
    void cancelledAtEveryTurnOfTheLoop();
    void cancelledWhileAnswered_data();
    void cancelledWhileAnswered();
    void handshakes_data();
    void handshakes();
    void closedPort();
    void certificates_data();
    void certificates();
    void streamsInReverse();
    void answersOfEachOther();
    void fewStreamsAtATime();
    void drainingConnectionTakesNoMore();
    void goingAwayWithRequestsInTheQueue();
    void closedWhileIdle();
    void timeInCachesCounts_data();
    void timeInCachesCounts();
    void hundredsCancelledHalfway();

private:
    [[nodiscard]] ResolverSettings settings(int timeoutMs = PatientMs) const;

    const SystemClock m_clock{};
    const TestAuthority m_authority;
    const Identity m_identity = m_authority.issue("IP:127.0.0.1");
    int m_operations = 0;
    int m_exchanges = 0;
};

void TestDohFaultTable::initTestCase_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::newRow("POST") << QByteArray("POST");
    QTest::newRow("GET") << QByteArray("GET");
}

void TestDohFaultTable::init()
{
    m_operations = Operation::liveCount();
    m_exchanges = Exchange::liveCount();
}

void TestDohFaultTable::cleanup() // nothing leaks, whatever happened
{
    QCOMPARE(Operation::liveCount(), m_operations);
    QCOMPARE(Exchange::liveCount(), m_exchanges);
}

ResolverSettings TestDohFaultTable::settings(int timeoutMs) const
{
    QFETCH_GLOBAL(QByteArray, method);
    ResolverSettings settings;
    settings.timeoutMs = timeoutMs;
    settings.retry.firstWaitMs = 2'000;
    settings.extraAuthorities = {m_authority.certificate()};
    settings.dohMethod = method == "GET" ? DohMethod::Get : DohMethod::Post;
    return settings;
}

void TestDohFaultTable::table_data()
{
    QTest::addColumn<Script>("script");
    QTest::addColumn<QByteArray>("verdict");
    QTest::addColumn<QByteArrayList>("log"); // "ask" stands for the request
    const QByteArrayList asked{"connection", "ask"};
    const QByteArrayList twice{"connection", "ask", "ask"};
    const QByteArrayList probed{"connection", "ask", "ask . NS"};
    const QByteArrayList anew{"connection", "ask", "connection", "ask"};
    const QByteArrayList untilItsEnough = twice + QByteArrayList{"ask", "ask"};
    const QByteArrayList leftOff{"connection", "ask", "cancelled"}; // the client wants no more of it
    const QByteArrayList waited{"connection", "ask", "ask", "cancelled", "cancelled"};
    const auto row = [](const char *name, const Script &script, const char *verdict, const QByteArrayList &log) {
        QTest::newRow(name) << script << QByteArray(verdict) << log;
    };
    const auto status = [](const QByteArray &code, Part part = Part::All) {
        return rightly([code, part](Action &action) {
            action.status = code;
            action.part = part;
        });
    };
    const auto headers = [](const Headers &list) { return rightly([list](Action &action) { action.headers = list; }); };
    const QByteArray media = "application/dns-message";

    // HTTP says no, whatever its body says.
    row("right", rightly([](Action &) {}), "right", asked);
    row("500", status("500"), "badReply http-500", leftOff);
    row("404", status("404"), "badReply http-404", leftOff);
    row("redirected", status("301"), "badReply http-301", leftOff);
    row("no content", status("204", Part::Headers), "badReply http-204", leftOff);
    row("500 without end", status("500", Part::Endless), "badReply http-500", leftOff);
    row("500 and silence", status("500", Part::Headers), "badReply http-500", leftOff);
    row("no status", status(""), "network http-reset", {"connection", "ask", "reset 1"});
    row("early hints before it", rightly([](Action &action) { action.earlyHints = true; }), "right", asked);
    row("HTML", headers({{"content-type", "text/html"}}), "badReply http-content-type", leftOff);
    row("HTML without end", rightly([](Action &action) {
            action.headers = {{"content-type", "text/html"}};
            action.part = Part::Endless;
        }),
        "badReply http-content-type", leftOff);
    row("JSON", headers({{"content-type", "application/dns-json"}}), "badReply http-content-type", leftOff);
    row("no content type", headers({}), "badReply http-content-type", leftOff);
    row("no content type but in early hints", rightly([](Action &action) {
            action.earlyHints = true;
            action.headers = {};
        }),
        "badReply http-content-type", leftOff);
    row("content type spelled otherwise", headers({{"content-type", "Application/DNS-Message; x=y"}}), "right", asked);
    row("length announced rightly", rightly([](Action &action) {
            action.headers.append({"content-length", QByteArray::number(action.body.size())});
        }),
        "right", asked);
    row("longer than announced", headers({{"content-type", media}, {"content-length", "5"}}), "network http-reset",
        {"connection", "ask", "reset 1"});
    row("shorter than announced", headers({{"content-type", media}, {"content-length", "5000"}}), "network http-reset",
        {"connection", "ask", "reset 1"});

    // The body is no answer to this question.
    row("empty body", body({}), "badReply malformed", asked);
    row("one octet", body("x"), "badReply malformed", asked);
    row("garbage", body(QByteArray(300, '\xa5')), "badReply malformed", asked);
    row("a message cut off, and an end", rightly([](Action &action) { action.body.chop(4); }), "badReply malformed",
        asked);
    row("a length before it, as on TCP", rightly([](Action &action) { action.body.prepend(QByteArray("\0\x44", 2)); }),
        "badReply malformed", asked);
    row("oversize", body(QByteArray(70'000, '\0')), "badReply http-too-large", leftOff);
    row("without end", sentAs(Part::Endless), "badReply http-too-large", leftOff);
    row("wrong id", saying([](Message &reply) { reply.id = 0x1234; }), "badReply wrong-id", asked);
    row("wrong name", saying([](Message &reply) { reply.questions.first().name = DomainName::literal("other.test"); }),
        "badReply wrong-question", asked);
    row("wrong type", saying([](Message &reply) { reply.questions.first().type = RecordType::A; }),
        "badReply wrong-question", asked);
    row("wrong class", saying([](Message &reply) { reply.questions.first().klass = 3; }), "badReply wrong-question",
        asked);
    row("two questions", saying([](Message &reply) { reply.questions.append(reply.questions.first()); }),
        "badReply wrong-question", asked);
    row("no question", saying([](Message &reply) { reply.questions.clear(); }), "badReply wrong-question", asked);
    row("other opcode", saying([](Message &reply) { reply.opcode = 4; }), "badReply wrong-question", asked);
    row("the query itself", saying([](Message &reply) { reply.qr = false; }), "badReply not-a-response", asked);
    row(
        "name in another case",
        [](const Message &query) {
            Message reply = right(query);
            reply.questions.first().name = DomainName::literal("EXAMPLE.test");
            return DohFaultServer::send(reply);
        },
        "right", asked);
    row("truncated", saying([](Message &reply) { reply.tc = true; }), "badReply truncated", asked);
    row("servfail", saying([](Message &reply) { reply = DnsFaultServer::failed(reply, Rcode::ServFail); }),
        "servfail SERVFAIL", asked);
    row("refused", saying([](Message &reply) { reply = DnsFaultServer::failed(reply, Rcode::Refused); }),
        "refused REFUSED", asked);
    row(
        "formerr to OPT",
        [](const Message &query) {
            return DohFaultServer::send(query.edns ? DnsFaultServer::failed(query, Rcode::FormErr) : right(query));
        },
        "right", twice);
    const auto ofAnother = [](const Message &query) {
        Message reply = right(query);
        for (ResourceRecord &record : reply.answer)
            record.owner = DomainName::literal("victim.test");
        return reply;
    };
    row(
        "a record of another name, and nothing of the root",
        [ofAnother](const Message &query) { return DohFaultServer::send(ofAnother(query)); }, "badReply empty-answers",
        probed);
    row(
        "a record of another name, and the root",
        [ofAnother](const Message &query) {
            const bool root = query.questions.first().name.isRoot();
            return DohFaultServer::send(root ? DnsFaultServer::answered(query, ". 300 IN NS a.root.test.\n")
                                             : ofAnother(query));
        },
        "noData", probed);

    // The stream ends too soon.
    row("stream reset, no headers", sentAs(Part::Nothing, Then::ResetStream), "network http-reset", asked);
    row("stream reset after the headers", sentAs(Part::Headers, Then::ResetStream), "network http-reset", asked);
    row("stream reset in the body", sentAs(Part::HalfBody, Then::ResetStream), "network http-reset", asked);
    row("stream closed in the body", sentAs(Part::HalfBody, Then::CloseStream), "network http-reset", asked);
    row("stream closed before its end", sentAs(Part::AllButTheEnd, Then::CloseStream), "network http-reset", asked);
    row("stream refused", sentAs(Part::Nothing, Then::RefuseStream), "network http-refused", untilItsEnough);
    row("stream refused once", once(sentAs(Part::Nothing, Then::RefuseStream)), "right", twice);
    row("going away", sentAs(Part::Nothing, Then::GoAwayUnprocessed), "network http-refused", anew + anew);
    row("going away once", once(sentAs(Part::Nothing, Then::GoAwayUnprocessed)), "right", anew);
    row("going away after the answer", sentAs(Part::All, Then::GoAway), "right", asked);

    // The connection ends too soon.
    for (const auto &[then, how] :
         {std::pair(Then::CloseConnection, "closed"), std::pair(Then::ResetConnection, "reset")}) {
        const auto cut = [&, then = then, how = QByteArray(how)](const char *where, Part part) {
            row(("connection " + how + ' ' + where).constData(), sentAs(part, then), "network connection-closed",
                asked);
        };
        cut("without a word", Part::Nothing);
        cut("in the headers", Part::HalfHeaders);
        cut("after the headers", Part::Headers);
        cut("in the body", Part::HalfBody);
        cut("before the end of the stream", Part::AllButTheEnd);
    }

    // What comes is not HTTP/2.
    row("HTTP/1.1", raw("HTTP/1.1 400 Bad Request\r\ncontent-length: 0\r\n\r\n"), "badReply http2", asked);
    row("noise", raw(QByteArray(400, '\xa5')), "badReply http2", asked);
    row("a stream nobody opened", raw(frame(1, 5, 99, "\x88")), "badReply http2", asked);
    row("headers that do not decompress", raw(frame(1, 5, 1, "\xff\xff\xff\xff\xff\xff")), "badReply http2", asked);
    row("a push nobody allowed", raw(frame(5, 4, 1, QByteArray("\0\0\0\2\x82\x87\x84", 7))), "badReply http2", asked);
    QByteArray pings;
    for (int i = 0; i < 15'000; ++i)
        pings += frame(6, 0, 0, QByteArray(8, 'p'));
    row("ping flood, then right", rightly([pings](Action &action) { action.raw = pings; }), "right", asked);

    // Late, or never.
    row("silent", sentAs(Part::Nothing), "timeout no-reply", waited);
    row("silent in the headers", sentAs(Part::HalfHeaders), "timeout no-reply", waited);
    row("silent after the headers", sentAs(Part::Headers), "timeout no-reply", waited);
    row("silent in the body", sentAs(Part::HalfBody), "timeout no-reply", waited);
    row("silent before the end of the stream", sentAs(Part::AllButTheEnd), "timeout no-reply", waited);
    row("delayed within the deadline", rightly([](Action &action) { action.delayMs = 300; }), "right", asked);
    row("delayed beyond it", rightly([](Action &action) { action.delayMs = 3'000; }), "timeout no-reply", waited);
}

void TestDohFaultTable::table()
{
    QFETCH_GLOBAL(QByteArray, method);
    QFETCH(Script, script);
    QFETCH(QByteArray, verdict);
    QFETCH(QByteArrayList, log);
    DohFaultServer server(m_identity, script);
    const int timeoutMs = verdict.startsWith("timeout") ? TimeoutMs : PatientMs;
    StubResolver resolver(settings(timeoutMs), m_clock);
    const Asked asked = ask(resolver, exampleAt(server.spec()), 2 * PatientMs);
    QVERIFY(asked.ended);
    QCOMPARE(verdictOf(asked.fact), verdict);
    QVERIFY2(asked.tookMs < timeoutMs + 250, QByteArray::number(asked.tookMs).constData());
    QCOMPARE(asked.fact.provenance.transport, QByteArray("https"));
    for (QByteArray &line : log) {
        if (line == "ask")
            line = method + " example.test TXT";
        else if (line.startsWith("ask "))
            line = method + line.sliced(3);
    }
    (void)QTest::qWaitFor(
        [&] { return server.log().size() >= log.size(); }); // the server hears of the end a little later
    QTest::qWait(1);
    QCOMPARE(server.log(), log);
    for (const Message &query : server.queries())
        QCOMPARE(query.id, quint16(0)); // RFC 8484 4.1
}

// Step n: when the server's log has n lines and it has done its worst to them.
void TestDohFaultTable::cancelledAfterEveryEvent()
{
    QFETCH(Script, script);
    QFETCH(QByteArrayList, log);
    for (int step = 0; step <= log.size(); ++step) {
        DohFaultServer server(m_identity, script);
        StubResolver resolver(settings(TimeoutMs), m_clock);
        auto lookup = resolver.lookup(exampleAt(server.spec()));
        int ends = 0;
        connect(lookup.get(), &Lookup::finished, this, [&] { ++ends; });
        lookup->start();
        if (step > 0)
            (void)QTest::qWaitFor([&] { return server.log().size() >= step || ends > 0; }, 2 * TimeoutMs);
        const int before = ends;
        lookup.reset();
        QCOMPARE(Exchange::liveCount(), m_exchanges);
        QCOMPARE(Operation::liveCount(), m_operations);
        QTest::qWait(1);
        QCOMPARE(ends, before);
        if (before > 0)
            break;
    }
}

// What is cancelled before the handshake is over is never asked, and the connection serves the next question.
void TestDohFaultTable::cancelledWhileConnecting()
{
    DohFaultServer server(m_identity, rightly([](Action &) {}));
    StubResolver resolver(settings(), m_clock);
    auto lookup = resolver.lookup(exampleAt(server.spec()));
    connect(lookup.get(), &Lookup::finished, this, [] { QFAIL("finished after it was cancelled"); });
    lookup->start();
    lookup.reset();
    QCOMPARE(Exchange::liveCount(), m_exchanges);
    QCOMPARE(verdictOf(ask(resolver, exampleAt(server.spec())).fact), QByteArray("right"));
    QCOMPARE(server.requests(), 1);
    QCOMPARE(server.log().count("connection"), 1);
}

void TestDohFaultTable::cancelledInTheHandshake()
{
    MuteServer server;
    StubResolver resolver(settings(), m_clock);
    auto lookup = resolver.lookup(exampleAt(server.spec()));
    connect(lookup.get(), &Lookup::finished, this, [] { QFAIL("finished after it was cancelled"); });
    lookup->start();
    QVERIFY(QTest::qWaitFor([&] { return !server.heard().isEmpty(); })); // the client hello
    lookup->abort();
    QCOMPARE(Exchange::liveCount(), m_exchanges);
    QTest::qWait(1);
    QVERIFY(!server.heard().contains("example"));
}

void TestDohFaultTable::cancelledAtEveryTurnOfTheLoop()
{
    for (int turns = 0; turns <= 16; ++turns) {
        DohFaultServer server(m_identity, rightly([](Action &) {}));
        StubResolver resolver(settings(), m_clock);
        auto lookup = resolver.lookup(exampleAt(server.spec()));
        int ends = 0;
        connect(lookup.get(), &Lookup::finished, this, [&] { ++ends; });
        lookup->start();
        for (int turn = 0; turn < turns; ++turn) // one turn of the loop each: wherever the exchange stands by then
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 20);
        const int before = ends;
        lookup.reset();
        QCOMPARE(Exchange::liveCount(), m_exchanges);
        QCOMPARE(Operation::liveCount(), m_operations);
        QTest::qWait(1);
        QCOMPARE(ends, before);
    }
}

void TestDohFaultTable::cancelledWhileAnswered_data()
{
    QTest::addColumn<Part>("part");
    QTest::newRow("request sent") << Part::Nothing;
    QTest::newRow("headers in") << Part::Headers;
    QTest::newRow("body half in") << Part::HalfBody;
    QTest::newRow("body in, its end missing") << Part::AllButTheEnd;
}

// The server is told, and the connection goes on serving: the next question comes over it.
void TestDohFaultTable::cancelledWhileAnswered()
{
    QFETCH_GLOBAL(QByteArray, method);
    QFETCH(Part, part);
    DohFaultServer server(m_identity, once(sentAs(part, Then::Ping)));
    StubResolver resolver(settings(), m_clock);
    auto lookup = resolver.lookup(exampleAt(server.spec()));
    connect(lookup.get(), &Lookup::finished, this, [] { QFAIL("finished after it was cancelled"); });
    lookup->start();
    QVERIFY(QTest::qWaitFor([&] { return server.log().contains("echo"); })); // the client has read that much
    lookup->abort();
    QCOMPARE(Exchange::liveCount(), m_exchanges);
    QCOMPARE(verdictOf(ask(resolver, exampleAt(server.spec())).fact), QByteArray("right"));
    const QByteArray request = method + " example.test TXT";
    QCOMPARE(server.log(), (QByteArrayList{"connection", request, "echo", "cancelled", request}));
}

void TestDohFaultTable::handshakes_data()
{
    QTest::addColumn<QByteArray>("greeting");
    QTest::addColumn<bool>("closes");
    QTest::addColumn<QByteArray>("verdict");
    const auto row = [](const char *name, const QByteArray &greeting, bool closes, const char *verdict) {
        QTest::newRow(name) << greeting << closes << QByteArray(verdict);
    };
    row("silent", {}, false, "timeout no-reply");
    row("closed", {}, true, "network connection-closed");
    row("HTTP without TLS", "HTTP/1.1 400 Bad Request\r\n\r\n", true, "tls handshake");
    row("alert", QByteArray::fromHex("15030300020228"), true, "tls handshake");
    row("hello cut off", QByteArray::fromHex("160303007a02000076"), true, "network connection-closed");
    row("hello begun, then silence", QByteArray::fromHex("160303007a02000076"), false, "timeout no-reply");
}

void TestDohFaultTable::handshakes()
{
    QFETCH(QByteArray, greeting);
    QFETCH(bool, closes);
    QFETCH(QByteArray, verdict);
    MuteServer server(greeting, closes ? MuteServer::Then::Close : MuteServer::Then::Stay);
    const int timeoutMs = verdict.startsWith("timeout") ? TimeoutMs : PatientMs;
    StubResolver resolver(settings(timeoutMs), m_clock);
    const Asked asked = ask(resolver, exampleAt(server.spec()), 2 * PatientMs);
    QCOMPARE(verdictOf(asked.fact), verdict);
    QVERIFY2(asked.tookMs < timeoutMs + 250, QByteArray::number(asked.tookMs).constData());
    QVERIFY(!server.heard().contains("example")); // the question is not said in the open
}

void TestDohFaultTable::closedPort()
{
    QByteArray spec;
    {
        const MuteServer gone;
        spec = gone.spec();
    }
    StubResolver resolver(settings(), m_clock);
    QCOMPARE(verdictOf(ask(resolver, exampleAt(spec)).fact), QByteArray("network connection-refused"));
}

void TestDohFaultTable::certificates_data()
{
    QTest::addColumn<QByteArray>("altNames");
    QTest::addColumn<int>("fromDays");
    QTest::addColumn<int>("toDays");
    QTest::addColumn<QByteArray>("spec"); // PORT and PIN are put in
    QTest::addColumn<bool>("trusted");
    QTest::addColumn<QByteArray>("protocol");
    QTest::addColumn<QByteArray>("verdict");
    const QByteArray byName = "https://dns.test:PORT/dns-query#127.0.0.1";
    const QByteArray byAddress = "https://127.0.0.1:PORT/dns-query";
    const auto row = [](const char *name, const char *altNames, std::pair<int, int> days, const QByteArray &spec,
                        bool trusted, const char *verdict, const char *protocol = "h2") {
        QTest::newRow(name) << QByteArray(altNames) << days.first << days.second << spec << trusted
                            << QByteArray(protocol) << QByteArray(verdict);
    };
    row("good name", "DNS:dns.test", {-1, 30}, byName, true, "right");
    row("good address", "IP:127.0.0.1", {-1, 30}, byAddress, true, "right");
    row("other name", "DNS:evil.test", {-1, 30}, byName, true, "tls certificate-name");
    row("the address, where a name was asked", "IP:127.0.0.1", {-1, 30}, byName, true, "tls certificate-name");
    row("other address", "IP:127.0.0.2", {-1, 30}, byAddress, true, "tls certificate-name");
    row("expired", "DNS:dns.test", {-30, -1}, byName, true, "tls certificate-expired");
    row("not yet valid", "DNS:dns.test", {2, 30}, byName, true, "tls certificate-not-yet-valid");
    row("unknown authority", "DNS:dns.test", {-1, 30}, byName, false, "tls certificate-untrusted");
    row("pinned key, unknown authority", "DNS:dns.test", {-1, 30}, byName + ",pin-sha256=PIN", false, "right");
    row("another key pinned", "DNS:dns.test", {-1, 30}, byName + ",pin-sha256=" + QByteArray(32, 'x').toBase64(), true,
        "tls certificate-pin");
    row("no ALPN", "DNS:dns.test", {-1, 30}, byName, true, "tls no-http2", "");
    row("another protocol", "DNS:dns.test", {-1, 30}, byName, true, "tls handshake", "http/1.1");
}

void TestDohFaultTable::certificates()
{
    QFETCH(QByteArray, altNames);
    QFETCH(int, fromDays);
    QFETCH(int, toDays);
    QFETCH(QByteArray, spec);
    QFETCH(bool, trusted);
    QFETCH(QByteArray, protocol);
    QFETCH(QByteArray, verdict);
    const Identity identity = m_authority.issue(altNames, fromDays, toDays);
    DohFaultServer::Settings serverSettings;
    serverSettings.protocol = protocol;
    DohFaultServer server(identity, rightly([](Action &) {}), serverSettings);
    spec.replace("PORT", QByteArray::number(server.port())).replace("PIN", identity.pin().toBase64());
    ResolverSettings mine = settings();
    if (!trusted)
        mine.extraAuthorities.clear();
    StubResolver resolver(mine, m_clock);
    const Asked asked = ask(resolver, exampleAt(spec));
    QVERIFY(asked.ended);
    QCOMPARE(verdictOf(asked.fact), verdict);
    QTest::qWait(1);
    QCOMPARE(server.requests(), verdict == "right" ? 1 : 0); // nothing is said to a stranger
}

namespace {

// Asks n0.test … at once, and collects the verdicts by name.
class Burst
{
public:
    Burst(StubResolver &resolver, const QByteArray &spec, int count)
        : verdicts(count)
    {
        for (int i = 0; i < count; ++i) {
            const QByteArray name = 'n' + QByteArray::number(i) + ".test";
            lookups.push_back(resolver.lookup(queryFor(name.constData(), RecordType::TXT, Server::recursive(spec))));
            QObject::connect(lookups.back().get(), &Lookup::finished, lookups.back().get(),
                             [this, i](const Fact &fact) {
                                 verdicts[i] = verdictOf(fact);
                                 ++ended;
                             });
            lookups.back()->start();
        }
    }
    [[nodiscard]] bool wait(int howMany)
    {
        return QTest::qWaitFor([&] { return ended >= howMany; }, PatientMs);
    }
    [[nodiscard]] int ownAnswers() const
    {
        int own = 0;
        for (int i = 0; i < verdicts.size(); ++i)
            own += verdicts[i] == 'n' + QByteArray::number(i) ? 1 : 0;
        return own;
    }

    QByteArrayList verdicts;
    std::vector<std::unique_ptr<Lookup>> lookups;
    int ended = 0;
};

Action own(const Message &query)
{
    return DohFaultServer::send(ownName(query));
}

} // namespace

void TestDohFaultTable::streamsInReverse()
{
    constexpr int Questions = 40;
    DohFaultServer::Settings all;
    all.hold = Questions;
    DohFaultServer server(m_identity, own, all);
    StubResolver resolver(settings(), m_clock);
    Burst burst(resolver, server.spec(), Questions);
    QVERIFY(burst.wait(Questions));
    QCOMPARE(burst.ownAnswers(), Questions);
    QCOMPARE(server.log().count("connection"), 1);
    QCOMPARE(server.requests(), Questions);
    QCOMPARE(resolver.counters().dropped(), quint64(0));
}

// Each stream carries the answer to the other's question. The id is 0 in both.
void TestDohFaultTable::answersOfEachOther()
{
    DohFaultServer::Settings both;
    both.hold = 2;
    DohFaultServer *heard = nullptr;
    DohFaultServer server(
        m_identity,
        [&heard](const Message &query) {
            const bool first = query.questions == heard->queries().first().questions;
            return own(heard->queries().at(first ? 1 : 0));
        },
        both);
    heard = &server;
    StubResolver resolver(settings(), m_clock);
    Burst burst(resolver, server.spec(), 2);
    QVERIFY(burst.wait(2));
    QCOMPARE(burst.verdicts, (QByteArrayList{"badReply wrong-question", "badReply wrong-question"}));
    QCOMPARE(resolver.counters().wrongQuestion, quint64(2));
}

void TestDohFaultTable::fewStreamsAtATime()
{
    DohFaultServer::Settings few;
    few.maxStreams = 3;
    DohFaultServer server(m_identity, own, few);
    StubResolver resolver(settings(), m_clock);
    Burst burst(resolver, server.spec(), 50);
    QVERIFY(burst.wait(50));
    QCOMPARE(burst.ownAnswers(), 50);
    QCOMPARE(server.log().count("connection"), 1);
}

// GOAWAY while an answer is outstanding (RFC 9113 6.8): that one still comes, all that follows goes elsewhere.
void TestDohFaultTable::drainingConnectionTakesNoMore()
{
    DohFaultServer server(m_identity, [count = 0](const Message &query) mutable {
        Action action = own(query);
        ++count;
        if (count == 1)
            action.delayMs = 600;
        if (count == 2)
            action.then = Then::GoAway;
        return action;
    });
    StubResolver resolver(settings(), m_clock);
    Burst late(resolver, server.spec(), 1);
    QVERIFY(QTest::qWaitFor([&] { return server.requests() == 1; }));
    QCOMPARE(verdictOf(ask(resolver, queryFor("a.test", RecordType::TXT, Server::recursive(server.spec()))).fact),
             QByteArray("a"));
    QCOMPARE(verdictOf(ask(resolver, queryFor("b.test", RecordType::TXT, Server::recursive(server.spec()))).fact),
             QByteArray("b"));
    QVERIFY(late.wait(1));
    QCOMPARE(late.ownAnswers(), 1);
    QCOMPARE(server.log().count("connection"), 2);
    QCOMPARE(server.requests(), 3);
}

// Requests that wait for their turn when the server goes away were never sent: they go elsewhere.
void TestDohFaultTable::goingAwayWithRequestsInTheQueue()
{
    constexpr int Questions = 12;
    DohFaultServer::Settings few;
    few.maxStreams = 3;
    DohFaultServer server(
        m_identity,
        [count = 0](const Message &query) mutable {
            Action action = own(query);
            action.then = ++count == 3 ? Then::GoAway : Then::Stay;
            return action;
        },
        few);
    StubResolver resolver(settings(), m_clock);
    QCOMPARE(verdictOf(ask(resolver, queryFor("a.test", RecordType::TXT, Server::recursive(server.spec()))).fact),
             QByteArray("a")); // the limit of streams is known by now
    Burst burst(resolver, server.spec(), Questions);
    QVERIFY(burst.wait(Questions));
    QVERIFY2(burst.ownAnswers() == Questions, burst.verdicts.join(", ").constData());
    QCOMPARE(server.log().count("connection"), 2);
}

// What is sent into a connection that ends at that moment is sent once more (RFC 9113 9.1 lets servers close when
// idle).
void TestDohFaultTable::closedWhileIdle()
{
    DohFaultServer server(m_identity, [count = 0](const Message &query) mutable {
        Action action = own(query);
        if (++count == 2) {
            action.part = Part::Nothing;
            action.then = Then::CloseConnection;
        }
        return action;
    });
    StubResolver resolver(settings(), m_clock);
    for (const char *name : {"a.test", "b.test", "c.test"})
        QVERIFY(ask(resolver, queryFor(name, RecordType::TXT, Server::recursive(server.spec()))).fact.answer());
    QCOMPARE(server.log().count("connection"), 2);
    QCOMPARE(server.requests(), 4);
}

void TestDohFaultTable::timeInCachesCounts_data()
{
    QTest::addColumn<QByteArray>("age");
    QTest::addColumn<quint32>("ttl");
    QTest::newRow("fresh") << QByteArray("0") << 300U;
    QTest::newRow("a while") << QByteArray("100") << 200U;
    QTest::newRow("longer than it may") << QByteArray("301") << 0U;
    QTest::newRow("more than fits") << QByteArray("99999999999999999999") << 0U;
    QTest::newRow("negative") << QByteArray("-5") << 300U;
    QTest::newRow("no number") << QByteArray("soon") << 300U;
}

void TestDohFaultTable::timeInCachesCounts() // RFC 8484 5.1
{
    QFETCH(QByteArray, age);
    QFETCH(quint32, ttl);
    DohFaultServer server(m_identity, rightly([age](Action &action) { action.headers.append({"age", age}); }));
    StubResolver resolver(settings(), m_clock);
    const Asked asked = ask(resolver, exampleAt(server.spec()));
    QVERIFY(asked.fact.answer());
    QCOMPARE(asked.fact.answer()->records.first().ttl, ttl);
    QCOMPARE(asked.fact.expiresAt(), asked.fact.provenance.at.addSecs(ttl));
}

void TestDohFaultTable::hundredsCancelledHalfway()
{
    constexpr int Questions = 500; // more than one connection carries
    DohFaultServer server(m_identity, [count = 0](const Message &query) mutable {
        Action action = own(query);
        action.delayMs = ++count % 20;
        return action;
    });
    StubResolver resolver(settings(), m_clock);
    Burst burst(resolver, server.spec(), Questions);
    QVERIFY(burst.wait(Questions / 4));
    const int before = burst.ended;
    for (auto &lookup : burst.lookups)
        lookup->abort();
    QCOMPARE(Exchange::liveCount(), m_exchanges);
    QTest::qWait(30); // late answers find nobody
    QCOMPARE(burst.ended, before);
    QCOMPARE(burst.ownAnswers(), before);
    QCOMPARE(verdictOf(ask(resolver, queryFor("a.test", RecordType::TXT, Server::recursive(server.spec()))).fact),
             QByteArray("a"));
    QVERIFY(server.log().count("connection") <=
            (Questions + StreamConnection::MaxPipelined - 1) / StreamConnection::MaxPipelined);
}

QTEST_GUILESS_MAIN(TestDohFaultTable)
#include "tst_doh_fault_table.moc"
