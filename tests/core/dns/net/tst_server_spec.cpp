// SPDX-License-Identifier: Apache-2.0
// `--resolver SPEC`, resolv.conf and the specs' way back to text.
#include "core/dns/net/endpoint/server_spec.h"
#include "core/dns/net/endpoint/system_resolvers.h"

#include <QTemporaryDir>
#include <QTest>

using namespace sw;
using namespace sw::dns;

class TestServerSpec : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void badSpecsSayWhatAndWhere_data();
    void badSpecsSayWhatAndWhere();
    void specsReadBack_data();
    void specsReadBack();
    void partsAreUnderstood();
    void resolvConf();
    void systemResolversInOrderOfPreference();
};

void TestServerSpec::badSpecsSayWhatAndWhere_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<int>("offset");
    QTest::addColumn<int>("length");
    const auto row = [](const char *text, const char *code, int offset, int length) {
        QTest::newRow(text) << QByteArray(text) << QByteArray(code) << offset << length;
    };
    row("", "resolver-empty", 0, 0);
    row("dns.example", "resolver-bad-address", 0, 11);
    row("192.0.2.1:0", "resolver-bad-port", 10, 1);
    row("192.0.2.1:65536", "resolver-bad-port", 10, 5);
    row("192.0.2.1:+5", "resolver-bad-port", 10, 2);
    row("192.0.2.1:", "resolver-bad-port", 10, 0);
    row("192.0.2.256", "resolver-bad-address", 0, 11);
    row("[2001:db8::1", "resolver-bad-address", 0, 12);
    row("[2001:db8::1]53", "resolver-bad-port", 13, 2);
    row("udp://192.0.2.1", "resolver-bad-scheme", 0, 3);
    row("tls://dns.example", "resolver-bad-address", 6, 11);
    row("tls://192.0.2.1#", "resolver-bad-name", 16, 0);
    row("tls://192.0.2.1#a b", "resolver-bad-name", 16, 3);
    row("tls://192.0.2.1#pin-sha256=AAAA", "resolver-bad-pin", 27, 4);
    row("https:///dns-query", "resolver-bad-name", 8, 0);
    row("https://dns.example/a b", "resolver-bad-path", 19, 4);
    row("https://dns.example/q#host", "resolver-bad-address", 22, 4);
    row("https://dns.example:x/q", "resolver-bad-port", 20, 1);
}

void TestServerSpec::badSpecsSayWhatAndWhere()
{
    QFETCH(QByteArray, text);
    const auto endpoint = parseServerSpec(text);
    QVERIFY(!endpoint);
    QTEST(endpoint.error().code, "code");
    QTEST(int(endpoint.error().offset), "offset");
    QTEST(int(endpoint.error().length), "length");
}

void TestServerSpec::specsReadBack_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("canonical");
    const auto row = [](const char *text, const char *canonical = nullptr) {
        QTest::newRow(text) << QByteArray(text) << QByteArray(canonical == nullptr ? text : canonical);
    };
    row("192.0.2.1");
    row("192.0.2.1:53", "192.0.2.1");
    row("192.0.2.1:5353");
    row("2001:db8::1");
    row("[2001:db8::1]:53", "2001:db8::1");
    row("[2001:db8::1]:5353");
    row("tls://192.0.2.1");
    row("tls://192.0.2.1:8853#dns.example");
    row("TLS://[2001:DB8::1]#Dns.Example", "tls://[2001:db8::1]#dns.example");
    row("tls://192.0.2.1#pin-sha256=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=");
    row("https://dns.example/dns-query");
    row("https://dns.example", "https://dns.example/dns-query");
    row("https://dns.example/q{?dns}", "https://dns.example/q");
    row("https://dns.example:8443/q#192.0.2.1,2001:db8::1");
    row("https://192.0.2.1/dns-query");
    row("https://[2001:db8::1]/dns-query");
}

void TestServerSpec::specsReadBack()
{
    QFETCH(QByteArray, text);
    const auto endpoint = parseServerSpec(text);
    QVERIFY2(endpoint, endpoint ? "" : endpoint.error().code.constData());
    QTEST(endpoint->toSpec(), "canonical");
    const auto again = parseServerSpec(endpoint->toSpec());
    QVERIFY(again);
    QCOMPARE(*again, *endpoint);
}

void TestServerSpec::partsAreUnderstood()
{
    const auto tls = parseServerSpec("tls://192.0.2.1#dns.example");
    QVERIFY(tls);
    QCOMPARE(tls->protocol, Endpoint::Protocol::Tls);
    QCOMPARE(tls->port, quint16(853));
    QCOMPARE(tls->host, QByteArray("dns.example"));

    const auto https = parseServerSpec("https://dns.example/q#192.0.2.1,2001:db8::1");
    QVERIFY(https);
    QCOMPARE(https->addresses.size(), 2);
    QCOMPARE(https->port, quint16(443));
    QCOMPARE(https->path, QByteArray("/q"));
}

void TestServerSpec::resolvConf()
{
    const auto endpoints = parseResolvConf("# comment\n"
                                           "search example.com\n"
                                           "nameserver 192.0.2.1\n"
                                           "nameserver\t2001:db8::1  \n"
                                           "nameserver fe80::1%eth0\n"
                                           "nameserver not-an-address\n"
                                           "nameserver 192.0.2.1\n"
                                           "options edns0\n");
    QCOMPARE(endpoints.size(), 2);
    QCOMPARE(endpoints.at(0).toSpec(), QByteArray("192.0.2.1"));
    QCOMPARE(endpoints.at(1).toSpec(), QByteArray("2001:db8::1"));

    QByteArray many;
    for (int i = 1; i < 100; ++i)
        many += "nameserver 192.0.2." + QByteArray::number(i) + '\n';
    QCOMPARE(parseResolvConf(many).size(), 8);
}

void TestServerSpec::systemResolversInOrderOfPreference()
{
    QTemporaryDir dir;
    const auto write = [&](const char *name, const QByteArray &text) {
        QFile file(dir.filePath(QLatin1String(name)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    };
    const ResolverFiles files{dir.filePath(QStringLiteral("resolv.conf")), dir.filePath(QStringLiteral("real.conf"))};

    const auto nothing = systemResolvers(files);
    QCOMPARE(nothing.source, SystemResolvers::Source::Fallback);
    QVERIFY(!nothing.endpoints.isEmpty());

    write("resolv.conf", "nameserver 127.0.0.53\n");
    const auto stub = systemResolvers(files);
    QCOMPARE(stub.source, SystemResolvers::Source::ResolvConf);
    QCOMPARE(stub.endpoints.first().toSpec(), QByteArray("127.0.0.53"));

    write("real.conf", "nameserver 192.0.2.9\n");
    const auto behind = systemResolvers(files);
    QCOMPARE(behind.source, SystemResolvers::Source::SystemdResolved);
    QCOMPARE(behind.endpoints.first().toSpec(), QByteArray("192.0.2.9"));

    write("resolv.conf", "nameserver 192.0.2.1\n");
    QCOMPARE(systemResolvers(files).endpoints.first().toSpec(), QByteArray("192.0.2.1"));
}

QTEST_GUILESS_MAIN(TestServerSpec)
#include "tst_server_spec.moc"
