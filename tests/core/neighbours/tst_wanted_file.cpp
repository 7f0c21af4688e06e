// SPDX-License-Identifier: Apache-2.0
// What is to be fetched, and what the BIMI logo is worth once it was.
#include "core/neighbours/bimi.h"

#include <QTest>

using namespace sw;
using namespace sw::neighbours;
using Failure = FetchedFile::Failure;

namespace {

const QByteArray Svg = "<?xml version=\"1.0\"?>\n<svg version=\"1.2\" baseProfile=\"tiny-ps\" "
                       "xmlns=\"http://www.w3.org/2000/svg\"><title>Acme</title><path d=\"M0 0\"/></svg>";

} // namespace

class tst_wanted_file : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void records_data();
    void records();
    void urls_data();
    void urls();
    void logos_data();
    void logos();
};

void tst_wanted_file::records_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("code"); // empty: good
    QTest::newRow("good") << QByteArray("v=BIMI1; l=https://example.com/l.svg; a=; avp=brand") << QByteArray();
    QTest::newRow("declines") << QByteArray("v=BIMI1; l=; a=;") << QByteArray();
    QTest::newRow("version") << QByteArray("v=BIMI2; l=https://example.com/l.svg") << QByteArray("bimi-version");
    QTest::newRow("version not first") << QByteArray("l=https://example.com/l.svg; v=BIMI1")
                                       << QByteArray("bimi-version");
    QTest::newRow("no logo") << QByteArray("v=BIMI1; a=https://example.com/a.pem") << QByteArray("bimi-logo");
    QTest::newRow("http") << QByteArray("v=BIMI1; l=http://example.com/l.svg") << QByteArray("bimi-logo");
    QTest::newRow("syntax") << QByteArray("v=BIMI1; logo") << QByteArray("bimi-syntax");
}

void tst_wanted_file::records()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, code);
    const auto record = parseBimiRecord(text);
    QCOMPARE(record ? QByteArray() : record.error().code, code);
}

void tst_wanted_file::urls_data()
{
    QTest::addColumn<QByteArray>("url");
    QTest::addColumn<QByteArray>("parts"); // "host port path"; empty: refused
    const auto row = [](const char *url, const char *parts) {
        QTest::newRow(url) << QByteArray(url) << QByteArray(parts);
    };
    row("https://example.com/l.svg", "example.com 443 /l.svg");
    row("HTTPS://Example.COM", "example.com 443 /");
    row("https://example.com:8443/a%20b?c=d%26e", "example.com 8443 /a%20b?c=d%26e");
    row("https://b\303\274cher.example/x", "xn--bcher-kva.example 443 /x");
    row("https://xn--bcher-kva.example/x", "xn--bcher-kva.example 443 /x");
    row("http://example.com/l.svg", "");
    row("https://user:pw@example.com/", "");
    row("https:///l.svg", "");
    row("example.com/l.svg", "");
    row("", "");
}

void tst_wanted_file::urls()
{
    QFETCH(QByteArray, url);
    QFETCH(QByteArray, parts);
    const auto file = parseHttpsUrl(url);
    QCOMPARE(file ? file->host.toText().toLower() + ' ' + QByteArray::number(file->port) + ' ' + file->path
                  : QByteArray(),
             parts);
}

void tst_wanted_file::logos_data()
{
    QTest::addColumn<int>("failure");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArrayList>("found"); // "code argument"
    const auto row = [](const char *name, Failure failure, int status, const QByteArray &body,
                        const QByteArrayList &found) {
        QTest::newRow(name) << int(failure) << status << body << found;
    };
    row("good", Failure::None, 200, Svg, {});
    row("timeout", Failure::Timeout, 0, "", {"bimi-logo-unreachable timeout"});
    row("certificate", Failure::Certificate, 0, "", {"bimi-logo-unreachable tls"});
    row("network", Failure::Network, 0, "", {"bimi-logo-unreachable network"});
    row("too large", Failure::TooLarge, 200, "", {"bimi-logo-unreachable size"});
    row("not found", Failure::None, 404, Svg, {"bimi-logo-unreachable 404"});
    row("a redirect is not the logo", Failure::None, 302, Svg, {"bimi-logo-unreachable 302"});
    row("PNG", Failure::None, 200, "\x89PNG\r\n", {"bimi-logo-format <svg>"});
    row("empty", Failure::None, 200, "", {"bimi-logo-format <svg>"});
    row("ordinary SVG", Failure::None, 200, QByteArray(Svg).replace("tiny-ps", "full"),
        {"bimi-logo-format baseProfile=\"tiny-ps\""});
    row("version", Failure::None, 200, QByteArray(Svg).replace("1.2", "1.1"), {"bimi-logo-format version=\"1.2\""});
    row("no title", Failure::None, 200, QByteArray(Svg).replace("<title>Acme</title>", ""),
        {"bimi-logo-format <title>"});
    row("script", Failure::None, 200, QByteArray(Svg).replace("<path", "<script>x</script><path"),
        {"bimi-logo-format <script>"});
    row("cut off", Failure::None, 200, Svg.chopped(8), {"bimi-logo-format XML"});
    row("entity bomb", Failure::None, 200,
        "<!DOCTYPE svg [<!ENTITY a \"" + QByteArray(100, 'a') + "\"><!ENTITY b \"" + QByteArray("&a;").repeated(100) +
            "\"><!ENTITY c \"" + QByteArray("&b;").repeated(100) + "\">]>" + QByteArray(Svg).replace("Acme", "&c;&c;"),
        {"bimi-logo-format <svg>"});
    row("large", Failure::None, 200, QByteArray(Svg).replace("M0 0", QByteArray("M0 0").repeated(9000)),
        {"bimi-logo-large"});
}

void tst_wanted_file::logos()
{
    QFETCH(int, failure);
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(QByteArrayList, found);
    QByteArrayList seen;
    for (const Finding &finding :
         judgeBimiLogo("https://example.com/l.svg", {static_cast<Failure>(failure), status, "image/svg+xml", body}))
        seen.append((finding.code + ' ' + (finding.args.value("why") + finding.args.value("what")).toUtf8()).trimmed());
    QCOMPARE(seen, found);
}

QTEST_GUILESS_MAIN(tst_wanted_file)
#include "tst_wanted_file.moc"
