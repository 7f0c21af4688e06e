// SPDX-License-Identifier: Apache-2.0
// The openspf.org suite again, every case through real sockets: a name server on loopback made of the suite's zones,
// the stub resolver, the lookup loop.
#include "core/dns/facts/lookup_loop.h"
#include "core/dns/net/endpoint/server_spec.h"
#include "core/dns/net/stub_resolver.h"
#include "tests/core/spf/openspf_suite.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>
#include <QUdpSocket>

#include <algorithm>

using namespace sw;
using namespace sw::dns;
using namespace sw::test;

namespace {

// Answers over UDP as the scenario's zones say; a name that times out is met with silence.
class SuiteServer : public QObject
{
    Q_OBJECT
public:
    explicit SuiteServer(const SuiteScenario &scenario)
        : m_scenario(scenario)
    {
        connect(&m_socket, &QUdpSocket::readyRead, this, &SuiteServer::read);
        m_bound = m_socket.bind(QHostAddress::LocalHost, 0);
    }
    [[nodiscard]] bool isBound() const { return m_bound; }
    [[nodiscard]] quint16 port() const { return m_socket.localPort(); }

private:
    void read()
    {
        while (m_socket.hasPendingDatagrams()) {
            QByteArray octets(m_socket.pendingDatagramSize(), '\0');
            QHostAddress from;
            quint16 port = 0;
            m_socket.readDatagram(octets.data(), octets.size(), &from, &port);
            const auto query = decode(octets);
            if (!query || query->questions.size() != 1)
                continue;
            if (const auto reply = replyTo(*query))
                m_socket.writeDatagram(*reply, from, port);
        }
    }

    // RFC 2308 3: a negative answer shows the SOA of its zone; one without is not believed at once.
    static ResourceRecord negativeAnswersSoa(const DomainName &name)
    {
        ResourceRecord soa;
        soa.owner = name.lastLabels(std::min(name.labelCount(), 1));
        soa.type = RecordType::SOA;
        soa.data = SoaData{};
        return soa;
    }

    std::optional<QByteArray> replyTo(const Message &query) const
    {
        const MessageQuestion &asked = query.questions.constFirst();
        const Outcome outcome = m_scenario.outcomeOf({asked.name, asked.type});
        Message reply;
        reply.id = query.id;
        reply.qr = true;
        reply.rd = query.rd;
        reply.ra = true;
        reply.questions = query.questions;
        if (const auto *failure = std::get_if<LookupFailure>(&outcome)) {
            if (failure->kind == FailureKind::Timeout)
                return std::nullopt;
            reply.rcode = Rcode::ServFail;
        } else if (const auto *answer = std::get_if<dns::Answer>(&outcome)) {
            reply.answer = answer->chain + answer->records;
            for (ResourceRecord &record : reply.answer) {
                if (const auto *txt = record.as<TxtData>(); txt != nullptr && txt->strings.isEmpty())
                    record.data = TxtData{{QByteArray()}}; // a TXT record has at least one string
            }
        } else if (std::holds_alternative<NxDomain>(outcome)) {
            reply.rcode = Rcode::NxDomain;
        }
        if (reply.rcode != Rcode::ServFail && reply.answer.isEmpty())
            reply.authority = {negativeAnswersSoa(asked.name)};
        const auto octets = encode(reply);
        return octets ? std::optional(*octets) : std::nullopt;
    }

    const SuiteScenario &m_scenario;
    QUdpSocket m_socket;
    bool m_bound = false;
};

} // namespace

class OpenspfSocketsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void gives_data();
    void gives();

private:
    QList<SuiteScenario> m_scenarios;
};

void OpenspfSocketsTest::initTestCase()
{
    if (!QFile::exists(suitePath()))
        QSKIP(qPrintable(
            QStringLiteral("not here: %1 (SENDERWRIGHT_OPENSPF_SUITE names another place)").arg(suitePath())));
    m_scenarios = loadSuite(suitePath());
}

void OpenspfSocketsTest::gives_data()
{
    QTest::addColumn<int>("scenario");
    QTest::addColumn<int>("number");
    for (int s = 0; s < m_scenarios.size(); ++s) {
        for (int c = 0; c < m_scenarios.at(s).cases.size(); ++c)
            QTest::newRow((m_scenarios.at(s).description + ": " + m_scenarios.at(s).cases.at(c).name).constData())
                << s << c;
    }
}

void OpenspfSocketsTest::gives()
{
    QFETCH(int, scenario);
    QFETCH(int, number);
    const SuiteCase &test = m_scenarios.at(scenario).cases.at(number);
    SuiteServer server(m_scenarios.at(scenario));
    QVERIFY(server.isBound());

    const SystemClock clock;
    ResolverSettings settings;
    const auto endpoint = parseServerSpec("127.0.0.1:" + QByteArray::number(server.port()));
    QVERIFY(endpoint.has_value());
    settings.resolvers = {*endpoint};
    settings.timeoutMs = 700; // for the names that never answer
    StubResolver resolver(settings, clock);
    LookupLoop loop(resolver, Facts(),
                    stepNeeds([&](const Facts &facts) { return spf::checkHost(facts, test.request); }));
    QSignalSpy finished(&loop, &LookupLoop::finished);
    loop.start();
    QVERIFY(finished.count() == 1 || finished.wait(20'000));
    const auto step = spf::checkHost(loop.facts(), test.request);
    QVERIFY(isDone(step));
    const QByteArray wrong = difference(test, resultOf(step));
    QVERIFY2(wrong.isEmpty(), wrong.constData());
}

QTEST_GUILESS_MAIN(OpenspfSocketsTest)
#include "tst_openspf_sockets.moc"
