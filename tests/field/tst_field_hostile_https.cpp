// SPDX-License-Identifier: Apache-2.0
// Case C6 over real TLS: what a web server that a surveyed domain names may cost. The memory of the whole process is
// measured, this server's included, so that what is told is more than the product takes.
#include "core/mail/https_fetch.h"
#include "tests/support/dns_certificates.h"

#include <QFile>
#include <QSslServer>
#include <QSslSocket>
#include <QTest>

using namespace sw;
using namespace Qt::StringLiterals;
using neighbours::FetchedFile;
using Failure = FetchedFile::Failure;

namespace {

constexpr qint64 MostGrowthKb = 10 * 1024;
constexpr qint64 Waiting = 64 * 1024;          // octets that the server has in hand at most
constexpr qint64 Enough = 128LL * 1024 * 1024; // octets after which it stops: who reads so many reads all
constexpr qsizetype LargestFile = 64 * 1024;   // RFC 8461 3.3

// Sends `begin`, and then `again` without end.
class EndlessServer
{
public:
    EndlessServer(const test::Identity &identity, QByteArray begin, QByteArray again)
        : m_begin(std::move(begin))
        , m_again(std::move(again))
    {
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.setLocalCertificate(identity.certificate);
        tls.setPrivateKey(identity.key);
        m_server.setSslConfiguration(tls);
        QObject::connect(&m_server, &QTcpServer::pendingConnectionAvailable, &m_server, [this] {
            auto *socket = qobject_cast<QSslSocket *>(m_server.nextPendingConnection());
            QObject::connect(socket, &QSslSocket::readyRead, socket, [this, socket] {
                if (socket->readAll().contains("GET ")) {
                    ++requests;
                    sent += socket->write(m_begin);
                    more(socket);
                }
            });
            QObject::connect(socket, &QSslSocket::encryptedBytesWritten, socket, [this, socket] { more(socket); });
        });
        if (!m_server.listen(QHostAddress::LocalHost))
            qFatal("no free port");
    }
    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }
    int requests = 0;
    qint64 sent = 0;

private:
    void more(QSslSocket *socket)
    {
        if (m_again.isEmpty() || sent >= Enough)
            socket->disconnectFromHost();
        while (!m_again.isEmpty() && sent < Enough &&
               socket->bytesToWrite() + socket->encryptedBytesToWrite() < Waiting)
            sent += socket->write(m_again);
    }

    QByteArray m_begin;
    QByteArray m_again;
    QSslServer m_server;
};

// "VmRSS", "VmHWM" of this process, in KiB.
qint64 memory(const QByteArray &what)
{
    QFile file(u"/proc/self/status"_s);
    if (!file.open(QIODevice::ReadOnly))
        return -1;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith(what + ':'))
            return line.mid(what.size() + 1).trimmed().split(' ').first().toLongLong();
    }
    return -1;
}

bool forgetPeak()
{
    QFile file(u"/proc/self/clear_refs"_s);
    return file.open(QIODevice::WriteOnly | QIODevice::Unbuffered) && file.write("5") == 1;
}

} // namespace

class FieldHostileHttpsTest : public QObject
{
    Q_OBJECT

    test::TestAuthority m_authority;
    test::Identity m_identity = m_authority.issue("DNS:mta-sts.example.com");

    FetchedFile fetch(quint16 port)
    {
        neighbours::WantedFile wanted =
            *neighbours::parseHttpsUrl("https://mta-sts.example.com/.well-known/mta-sts.txt");
        wanted.port = port;
        wanted.addresses = {*dns::IpAddress::fromText("127.0.0.1")};
        wanted.largest = LargestFile;
        mail::HttpsFetch::Options options;
        options.timeoutMs = 20'000;
        options.tls.setCaCertificates({m_authority.certificate()});
        mail::HttpsFetch operation(wanted, options);
        std::optional<FetchedFile> got;
        connect(&operation, &mail::HttpsFetch::finished, this, [&](const FetchedFile &file) { got = file; });
        operation.start();
        if (!QTest::qWaitFor([&] { return got.has_value(); }, 30'000))
            qFatal("the fetch did not end");
        return *got;
    }

private Q_SLOTS:
    void initTestCase()
    {
        EndlessServer server(m_identity, "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok", {});
        QCOMPARE(fetch(server.port()).body, QByteArray("ok")); // what TLS takes once is taken now
    }

    void c6_a_server_without_end_data()
    {
        QTest::addColumn<QByteArray>("begin");
        QTest::addColumn<QByteArray>("again");
        QTest::addColumn<Failure>("failure");
        const auto row = [](const char *name, const QByteArray &begin, const QByteArray &again,
                            Failure failure = Failure::TooLarge) { QTest::newRow(name) << begin << again << failure; };
        const QByteArray ok = "HTTP/1.1 200 OK\r\n";
        const QByteArray chunked = ok + "Transfer-Encoding: chunked\r\n\r\n";
        row("C6 header lines", ok, QByteArray("X-A: b\r\n").repeated(2000));
        row("C6 one header line", ok + "X: ", QByteArray(16'384, 'x'));
        row("C6 status line", "HTTP/1.1 200 ", QByteArray(16'384, 'x'));
        row("C6 interim responses", {}, QByteArray("HTTP/1.1 100 Continue\r\n\r\n").repeated(500));
        row("C6 body", ok + "\r\n", QByteArray(16'384, 'x'));
        row("C6 body of a huge length", ok + "Content-Length: 9000000000\r\n\r\n", QByteArray(16'384, 'x'));
        row("C6 one huge chunk", chunked + "7fffffff\r\n", QByteArray(16'384, 'x'));
        row("C6 chunks", chunked, QByteArray("1\r\nx\r\n").repeated(2000));
        row("C6 chunk extension", chunked + "1;", QByteArray(16'384, 'x'));
        row("C6 trailer", chunked + "0\r\n", QByteArray("X-A: b\r\n").repeated(2000));
        const QByteArray moved = "HTTP/1.1 302 Found\r\nLocation: https://mta-sts.example.com/x\r\n";
        row("C6 redirects", moved + "Content-Length: 0\r\n\r\n", {}, Failure::None); // not followed (RFC 8461 3.3)
        row("C6 a redirect with a body", moved + "\r\n", QByteArray(16'384, 'x'));
    }
    void c6_a_server_without_end()
    {
        QFETCH(QByteArray, begin);
        QFETCH(QByteArray, again);
        QFETCH(Failure, failure);
        EndlessServer server(m_identity, begin, again);
        QVERIFY(forgetPeak());
        const qint64 before = memory("VmRSS");
        const FetchedFile got = fetch(server.port());
        const qint64 growth = memory("VmHWM") - before;
        qInfo("%lld KiB, %lld octets sent", static_cast<long long>(growth), static_cast<long long>(server.sent));
        QCOMPARE(int(got.failure), int(failure));
        QVERIFY(got.body.size() <= LargestFile);
        QCOMPARE(server.requests, 1);
        QVERIFY2(server.sent < 8 * 1024 * 1024, QByteArray::number(server.sent).constData());
#if !defined(SENDERWRIGHT_SANITIZED) // which keep what was freed
        QVERIFY2(before > 0 && growth < MostGrowthKb, QByteArray::number(growth).constData());
#endif
    }
};

QTEST_GUILESS_MAIN(FieldHostileHttpsTest)
#include "tst_field_hostile_https.moc"
