// SPDX-License-Identifier: Apache-2.0
// Fetching the policy file (RFC 8461 3.3) from a real TLS server on loopback, good and bad.
#include "core/mail/https_fetch.h"
#include "tests/support/https_server.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>

using namespace sw;
using namespace sw::mail;
using neighbours::FetchedFile;
using neighbours::WantedFile;
using Failure = FetchedFile::Failure;
using test::httpReply;
using test::HttpsServer;

namespace {

const dns::IpAddress Loopback = *dns::IpAddress::fromText("127.0.0.1");

} // namespace

class tst_https_fetch : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void answers_data();
    void answers();
    void certificates_data();
    void certificates();
    void asksForTheHost();
    void triesTheNextAddress();
    void unreachable();
    void neverAnswers();
    void abortIsSilent();

private:
    [[nodiscard]] WantedFile wanted(quint16 port) const
    {
        WantedFile file = *neighbours::parseHttpsUrl("https://mta-sts.example.com/.well-known/mta-sts.txt?x=1");
        file.port = port;
        file.addresses = {Loopback};
        file.largest = 1000;
        return file;
    }
    [[nodiscard]] HttpsFetch::Options options(int timeoutMs = 20'000) const
    {
        HttpsFetch::Options how{timeoutMs, QSslConfiguration::defaultConfiguration()};
        how.tls.setCaCertificates({m_authority.certificate()});
        return how;
    }
    FetchedFile fetch(const WantedFile &file, const HttpsFetch::Options &how)
    {
        FetchedFile got;
        int count = 0;
        HttpsFetch operation(file, how);
        connect(&operation, &HttpsFetch::finished, this, [&](const FetchedFile &result) {
            got = result;
            ++count;
        });
        operation.start();
        [&] { QTRY_VERIFY_WITH_TIMEOUT(count > 0, 30'000); }();
        QTest::qWait(0);
        [&] { QCOMPARE(count, 1); }();
        return got;
    }

    test::TestAuthority m_authority;
    test::Identity m_good = m_authority.issue("DNS:mta-sts.example.com");
};

void tst_https_fetch::answers_data()
{
    QTest::addColumn<QByteArray>("reply");
    QTest::addColumn<int>("failure");
    QTest::addColumn<int>("status");
    QTest::addColumn<qsizetype>("size");
    const auto row = [](const char *name, const QByteArray &reply, Failure failure, int status, qsizetype size) {
        QTest::newRow(name) << reply << int(failure) << status << size;
    };
    row("good", httpReply("200 OK", "version: STSv1\n"), Failure::None, 200, 15);
    row("empty", httpReply("200 OK", ""), Failure::None, 200, 0);
    row("as large as allowed", httpReply("200 OK", QByteArray(1000, 'x')), Failure::None, 200, 1000);
    row("too large", httpReply("200 OK", QByteArray(1001, 'x')), Failure::TooLarge, 200, 0);
    row("endless", "HTTP/1.1 200 OK\r\n\r\n" + QByteArray(1'000'000, 'x'), Failure::TooLarge, 200, 0);
    row("redirect", httpReply("301 Moved\r\nLocation: https://mta-sts.example.com/other", "gone"), Failure::None, 301,
        4);
    row("not found", httpReply("404 Not Found", "no"), Failure::None, 404, 2);
    row("server error", httpReply("500 Oops", "no"), Failure::None, 500, 2);
    row("cut off", "HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\nversion", Failure::Network, 200, 0);
    row("C6 header without end", "HTTP/1.1 200 OK\r\n" + QByteArray("X-A: b\r\n").repeated(200'000), Failure::TooLarge,
        200, 0);
    row("C6 header line without end", "HTTP/1.1 200 OK\r\nX: " + QByteArray(1'000'000, 'x'), Failure::TooLarge, 200, 0);
    row("C6 status line without end", "HTTP/1.1 200 " + QByteArray(1'000'000, 'x'), Failure::TooLarge, 0, 0);
    row("C6 interim responses without end", QByteArray("HTTP/1.1 100 Continue\r\n\r\n").repeated(50'000),
        Failure::TooLarge, 0, 0);
    const QByteArray chunked = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n";
    row("chunks", chunked + "3\r\nabc\r\n2;x=y\r\nde\r\n0\r\n\r\n", Failure::None, 200, 5);
    row("chunks with a trailer", chunked + "3\r\nabc\r\n0\r\nX: y\r\n\r\n", Failure::None, 200, 3);
    row("chunks cut off", chunked + "3\r\nabc\r\n", Failure::Network, 200, 0);
    row("chunk of no size", chunked + "x\r\nabc\r\n", Failure::Network, 200, 0);
    row("C6 chunk too large", chunked + "7fffffffffffffff\r\nabc", Failure::TooLarge, 200, 0);
    row("C6 chunk extension without end", chunked + "3;" + QByteArray(1'000'000, 'x'), Failure::TooLarge, 200, 0);
    row("C6 extensions without end",
        chunked +
            QByteArray(
                "1;aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\r\nx\r\n")
                .repeated(20'000),
        Failure::TooLarge, 200, 0);
    row("C6 trailer without end", chunked + "0\r\n" + QByteArray("X-A: b\r\n").repeated(200'000), Failure::TooLarge,
        200, 0);
    row("interim first", "HTTP/1.1 103 Early Hints\r\nLink: x\r\n\r\n" + httpReply("200 OK", "ok"), Failure::None, 200,
        2);
    row("two lengths", "HTTP/1.1 200 OK\r\nContent-Length: 2\r\nContent-Length: 3\r\n\r\nabc", Failure::Network, 200,
        0);
    row("no HTTP", QByteArray("\0\xff\r\n\r\n", 6), Failure::Network, 0, 0);
}

void tst_https_fetch::answers()
{
    QFETCH(QByteArray, reply);
    QFETCH(int, failure);
    QFETCH(int, status);
    QFETCH(qsizetype, size);
    HttpsServer server(m_good, reply);
    QVERIFY(server.listening);
    const FetchedFile got = fetch(wanted(server.port()), options());
    QCOMPARE(int(got.failure), failure);
    if (failure == int(Failure::None))
        QCOMPARE(got.status, status);
    QCOMPARE(got.body.size(), size);
    QVERIFY(server.requests <= 1 || failure == int(Failure::Network)); // a redirect is not followed
}

void tst_https_fetch::certificates_data()
{
    QTest::addColumn<QByteArray>("names");
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    QTest::addColumn<bool>("trusted");
    QTest::addColumn<bool>("good");
    QTest::newRow("good") << QByteArray("DNS:mta-sts.example.com") << -1 << 30 << true << true;
    QTest::newRow("wildcard") << QByteArray("DNS:*.example.com") << -1 << 30 << true << true;
    QTest::newRow("another name") << QByteArray("DNS:www.example.com") << -1 << 30 << true << false;
    QTest::newRow("the address instead of the name") << QByteArray("IP:127.0.0.1") << -1 << 30 << true << false;
    QTest::newRow("expired") << QByteArray("DNS:mta-sts.example.com") << -30 << -1 << true << false;
    QTest::newRow("not yet") << QByteArray("DNS:mta-sts.example.com") << 1 << 30 << true << false;
    QTest::newRow("unknown authority") << QByteArray("DNS:mta-sts.example.com") << -1 << 30 << false << false;
}

void tst_https_fetch::certificates()
{
    QFETCH(QByteArray, names);
    QFETCH(int, from);
    QFETCH(int, to);
    QFETCH(bool, trusted);
    QFETCH(bool, good);
    const test::TestAuthority other;
    HttpsServer server((trusted ? m_authority : other).issue(names, from, to), httpReply("200 OK", "x"));
    const FetchedFile got = fetch(wanted(server.port()), options());
    QCOMPARE(int(got.failure), int(good ? Failure::None : Failure::Certificate));
    QCOMPARE(server.requests, good ? 1 : 0); // nothing is asked of somebody else
}

void tst_https_fetch::asksForTheHost()
{
    HttpsServer server(m_good, httpReply("200 OK", "x"));
    QCOMPARE(fetch(wanted(server.port()), options()).status, 200);
    QVERIFY(server.request.startsWith("GET /.well-known/mta-sts.txt?x=1 HTTP/1.1\r\n"));
    // RFC 9110 5.1: names of fields are compared without case. Qt 6.8 writes them in lower case.
    const QByteArray request = server.request.toLower();
    QVERIFY(request.contains("host: mta-sts.example.com:" + QByteArray::number(server.port()) + "\r\n"));
    QVERIFY(request.contains("accept-encoding: identity\r\n"));
}

void tst_https_fetch::triesTheNextAddress()
{
    HttpsServer server(m_good, httpReply("200 OK", "x"));
    WantedFile file = wanted(server.port());
    file.addresses = {*dns::IpAddress::fromText("127.0.0.2"), Loopback}; // nobody listens at the first
    QCOMPARE(fetch(file, options()).status, 200);
}

void tst_https_fetch::unreachable()
{
    QTcpServer closed;
    QVERIFY(closed.listen(QHostAddress::LocalHost));
    const quint16 port = closed.serverPort();
    closed.close();
    QCOMPARE(int(fetch(wanted(port), options()).failure), int(Failure::Network));
    WantedFile nowhere = wanted(port);
    nowhere.addresses.clear();
    QCOMPARE(int(fetch(nowhere, options()).failure), int(Failure::Network));
}

void tst_https_fetch::neverAnswers()
{
    HttpsServer server(m_good, {});
    QCOMPARE(int(fetch(wanted(server.port()), options(300)).failure), int(Failure::Timeout));
}

void tst_https_fetch::abortIsSilent()
{
    HttpsServer server(m_good, {});
    {
        HttpsFetch operation(wanted(server.port()), options());
        QSignalSpy spy(&operation, &HttpsFetch::finished);
        operation.start();
        QTRY_VERIFY(!server.request.isEmpty());
        operation.abort();
        QTest::qWait(0);
        QCOMPARE(spy.count(), 0);
    }
    QCOMPARE(Operation::liveCount(), 0);
}

QTEST_GUILESS_MAIN(tst_https_fetch)
#include "tst_https_fetch.moc"
