// SPDX-License-Identifier: Apache-2.0
// Cases A2 to A6, F5, F10 and F11, more of each kind: files of records answer for what they hold, a line that cannot be
// read costs that line alone, and what is nearly a record is named with its senders kept; from a file and live.
#include "tests/field/field_world.h"

#include <QJsonArray>
#include <QStringEncoder>
#include <QTest>

using namespace sw::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray Head = "$ORIGIN example.com.\n$TTL 300\n@ SOA ns1 h 1 3600 600 86400 60\n@ NS ns1\n";
const QByteArray Ours = "a:zgateway.zuora.com";

QStringList planning(const QString &file = {})
{
    const QStringList plan{u"plan"_s,    u"example.com"_s, u"--route"_s,
                           u"default"_s, u"--set"_s,       u"tenant-email=ar@example.com"_s,
                           u"--json"_s};
    return file.isEmpty() ? plan : plan + QStringList{u"--existing"_s, file};
}

// "REPLACE example.com: BEFORE -> VALUE"
QStringList rowsOf(const QJsonObject &plan)
{
    QStringList rows;
    const QJsonArray records = plan.value("records"_L1).toArray();
    for (const QJsonValue &value : records) {
        const QJsonObject row = value.toObject();
        const QString before = row.value("before"_L1).toString();
        rows.append(row.value("action"_L1).toString() + u' ' + row.value("name"_L1).toString() + u": "_s + before +
                    (before.isEmpty() ? u""_s : u" -> "_s) + row.value("value"_L1).toString());
    }
    return rows;
}

QString textOf(const QJsonObject &json, const QString &code)
{
    const QJsonArray findings = json.value("findings"_L1).toArray();
    for (const QJsonValue &finding : findings) {
        if (finding.toObject().value("code"_L1).toString() == code)
            return finding.toObject().value("text"_L1).toString();
    }
    return {};
}

QByteArray utf16(const QByteArray &text, QStringConverter::Encoding encoding, bool mark)
{
    QStringEncoder encoder(encoding, mark ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
    return encoder(QString::fromUtf8(text));
}

} // namespace

class FieldNearMissesTest : public QObject
{
    Q_OBJECT

    static void columns()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<int>("exit");
        QTest::addColumn<QStringList>("rows");
        QTest::addColumn<QStringList>("codes"); // each must be there; "!code" must not
        QTest::addColumn<QString>("says");      // some finding's text, or standard error, holds it
    }

private Q_SLOTS:
    void a2_to_a6_file_data()
    {
        columns();
        const QString spfAdd = u"ADD example.com: v=spf1 a:zgateway.zuora.com ~all"_s;
        const QString dmarcAdd = u"ADD _dmarc.example.com: v=DMARC1; p=none; sp=none"_s;
        const QString dmarcCheck = u"CHECK _dmarc.example.com: v=DMARC1; p=none; sp=none"_s;
        const QString spfAll = u"REPLACE example.com: v=spf1 -all -> v=spf1 a:zgateway.zuora.com -all"_s;
        const QString spfMx = u"REPLACE example.com: v=spf1 mx -all -> v=spf1 mx a:zgateway.zuora.com -all"_s;
        const QString reject = u"KEEP _dmarc.example.com: v=DMARC1; p=reject"_s;

        QTest::newRow("A2 DMARC leads out of the file")
            << Head + "_dmarc IN CNAME _dmarc.sister-example.org.\n"
            << 3 << QStringList{spfAdd, u"CHECK _dmarc.example.com: _dmarc.sister-example.org"_s}
            << QStringList{u"plan-outside-file"_s, u"!plan-dmarc-dead-cname"_s} << u"_dmarc.example.com TXT"_s;
        QTest::newRow("A2 by way of two aliases")
            << Head + "_dmarc CNAME policy\npolicy CNAME _dmarc.sister-example.org.\n"
            << 3 << QStringList{spfAdd, u"CHECK _dmarc.example.com: policy.example.com"_s}
            << QStringList{u"plan-outside-file"_s} << QString();
        QTest::newRow("A2 DMARC delegated")
            << Head + "_dmarc NS ns1.elsewhere.example.\n"
            << 3 << QStringList{spfAdd, dmarcCheck} << QStringList{u"plan-outside-file"_s} << QString();
        QTest::newRow("A2 alias below a delegation of the zone")
            << Head + "_dmarc CNAME p.sub\nsub NS ns1.elsewhere.example.\n"
            << 3 << QStringList{spfAdd, u"CHECK _dmarc.example.com: p.sub.example.com"_s}
            << QStringList{u"plan-outside-file"_s} << QString();
        QTest::newRow("A2 below a DNAME") << Head + "sub DNAME elsewhere.example.\n_dmarc CNAME p.sub\n"
                                          << 3 << QStringList{spfAdd, u"CHECK _dmarc.example.com: p.sub.example.com"_s}
                                          << QStringList{u"plan-outside-file"_s} << QString();
        QTest::newRow("A2 $INCLUDE hides records")
            << Head + "$INCLUDE mail.db\n@ TXT \"v=spf1 mx -all\"\n"
            << 3 << QStringList{spfMx, dmarcCheck} << QStringList{u"published-lines-unread"_s, u"plan-outside-file"_s}
            << u"5: $INCLUDE mail.db"_s;
        QTest::newRow("A2 the include of an SPF record lies outside")
            << Head + "@ TXT \"v=spf1 include:_spf.partner.example -all\"\n"
            << 1
            << QStringList{u"REPLACE example.com: v=spf1 include:_spf.partner.example -all -> "
                           "v=spf1 include:_spf.partner.example a:zgateway.zuora.com -all"_s,
                           dmarcAdd}
            << QStringList{u"plan-outside-file"_s, u"!spf-include-without-record"_s, u"!spf-lookup-failed"_s}
            << u"_spf.partner.example TXT"_s;
        QTest::newRow("A2 an alias inside the zone is followed")
            << Head + "_dmarc CNAME policy\npolicy TXT \"v=DMARC1; p=reject\"\n"
            << 1 << QStringList{spfAdd, u"KEEP _dmarc.example.com: policy.example.com"_s}
            << QStringList{u"!plan-dmarc-behind-unseen"_s, u"plan-dmarc-through-cname"_s} << QString();
        QTest::newRow("A2 a wildcard answers in the file too")
            << Head + "* TXT \"v=spf1 -all\"\n"
            << 1 << QStringList{spfAdd, dmarcAdd} << QStringList{u"plan-wildcard"_s} << QString();

        const QByteArray records = " IN TXT \"v=spf1 include:_spf.partner.example -all\"\n";
        const QStringList a3{u"REPLACE example.com: v=spf1 include:_spf.partner.example -all -> "
                             "v=spf1 include:_spf.partner.example a:zgateway.zuora.com -all"_s,
                             dmarcAdd};
        const QStringList a3Codes{u"plan-outside-file"_s, u"!spf-include-without-record"_s};
        QTest::newRow("A3 SOA at the root") << "$ORIGIN .\n@ 3600 IN SOA example.com. root.example.com. 1 2 3 4 5\n"
                                               "example.com. 300" +
                                                   records
                                            << 1 << a3 << a3Codes << QString();
        QTest::newRow("A3 SOA at the root by name")
            << ". 3600 IN SOA example.com. root.example.com. 1 2 3 4 5\nexample.com. 300" + records << 1 << a3
            << a3Codes << QString();
        QTest::newRow("A3 SOA at a public suffix")
            << "com. 3600 IN SOA example.com. root.example.com. 1 2 3 4 5\nexample.com. 300" + records << 1 << a3
            << a3Codes << QString();
        QTest::newRow("A3 SOA of another zone")
            << QByteArray("other.example. SOA ns1.other.example. h.other.example. 1 2 3 4 5\n"
                          "other.example. TXT \"v=spf1 -all\"\n")
            << 2 << QStringList() << QStringList() << u"other.example"_s;
        QTest::newRow("A3 no SOA and nothing of ours") << QByteArray("other.example. TXT \"v=spf1 -all\"\n") << 2
                                                       << QStringList() << QStringList() << u"other.example"_s;

        const QByteArray plain = "@ IN TXT \"v=spf1 -all\"\n_dmarc TXT \"v=DMARC1; p=reject\"\n";
        const QStringList both{spfAll, reject};
        QTest::newRow("A4 byte order mark") << "\xef\xbb\xbf" + plain << 1 << both << QStringList() << QString();
        QTest::newRow("A4 mark before the zone's head")
            << "\xef\xbb\xbf" + Head + plain << 1 << both << QStringList() << QString();
        QTest::newRow("A4 UTF-16LE") << utf16(plain, QStringConverter::Utf16LE, true) << 1 << both << QStringList()
                                     << QString();
        QTest::newRow("A4 UTF-16BE") << utf16(plain, QStringConverter::Utf16BE, true) << 1 << both << QStringList()
                                     << QString();
        QTest::newRow("A4 UTF-16 without a mark")
            << utf16(plain, QStringConverter::Utf16LE, false) << 1 << both << QStringList() << QString();
        QTest::newRow("A4 CR") << QByteArray(Head + plain).replace('\n', '\r') << 1 << both << QStringList()
                               << QString();
        QTest::newRow("A4 CRLF") << QByteArray(Head + plain).replace("\n", "\r\n") << 1 << both << QStringList()
                                 << QString();
        QTest::newRow("A4 no text") << QByteArray("PK\x03\x04\0\0\0\0abc\0", 12) << 2 << QStringList() << QStringList()
                                    << u"not text"_s;
        QTest::newRow("A4 a web page") << QByteArray("<html><body>Login</body></html>\n") << 2 << QStringList()
                                       << QStringList() << u"Line 1"_s;

        const QByteArray good = "@ TXT \"v=spf1 mx -all\"\n@ MX 10 mail\nmail A 192.0.2.1\n";
        const QStringList goodRows{spfMx, dmarcAdd};
        const auto foreign = [&](const char *name, const QByteArray &line, const QString &told) {
            QTest::newRow(name) << Head + line + '\n' + good << 1 << goodRows
                                << QStringList{u"published-lines-unread"_s} << told;
        };
        foreign("A5 Parked", "@ A Parked", u"5: @ A Parked"_s);
        foreign("A5 AZURE ALIAS", "x AZURE ALIAS A y", u"5: x AZURE ALIAS A y"_s);
        foreign("A5 ALIAS", "www 3600 IN ALIAS host.elsewhere.example.", u"5: www"_s);
        foreign("A5 a type of the host's own", "go IN REDIR https://elsewhere.example/", u"5: go"_s);
        foreign("A5 no owner can be read", "..x A 192.0.2.1", u"5: ..x"_s);
        foreign("A5 MX preference", "sub MX 70000 mail", u"5: sub MX"_s);
        foreign("A5 line numbers count comments and parentheses", "; note\n\nsub MX (\n 10\n mail )\nx AAAA none",
                u"10: x AAAA none"_s);
        QTest::newRow("A5 an open quote may hide the rest")
            << Head + "note TXT \"open\n" + good << 2 << QStringList() << QStringList() << u"Line 5"_s;
        QTest::newRow("A5 a long string")
            << Head + good + "big TXT \"" + QByteArray(400, 'a') + "\"\n"
            << 1 << goodRows << QStringList{u"published-long-string"_s, u"!file-lines-not-read"_s} << u"line 8"_s;
        QTest::newRow("A5 DMARC as a type of the host's own")
            << Head + good + "_dmarc IN DMARC \"v=DMARC1; p=reject\"\n"
            << 3 << QStringList{spfMx, dmarcCheck} << QStringList{u"published-lines-unread"_s, u"plan-line-unread"_s}
            << u"8: _dmarc IN DMARC"_s;
        QTest::newRow("A5 many lines") << Head + good + QByteArray("x A Parked\n").repeated(500) << 1 << goodRows
                                       << QStringList{u"published-lines-unread"_s} << u"(500)"_s;
        QTest::newRow("A5 the line hides SPF")
            << Head + "@ POLICY \"v=spf1 mx -all\"\n"
            << 3 << QStringList{u"CHECK example.com: v=spf1 a:zgateway.zuora.com ~all"_s, dmarcAdd}
            << QStringList{u"published-lines-unread"_s} << u"5: @ POLICY"_s;
        QTest::newRow("A5 a mail line whose name cannot be read")
            << Head + "_dmarc..example.com. TXT \"v=DMARC1; p=none\"\n"
            << 2 << QStringList() << QStringList() << u"Line 5"_s;
        QTest::newRow("A5 an open parenthesis hides the rest")
            << Head + "x TXT ( \"a\"\n" + good << 2 << QStringList() << QStringList() << u"Line 5"_s;

        QTest::newRow("A6 unquoted")
            << Head + "@ TXT v=spf1 mx -all\n"
            << 1 << QStringList{u"REPLACE example.com: v=spf1mx-all -> v=spf1 mx a:zgateway.zuora.com -all"_s, dmarcAdd}
            << QStringList{u"spf-near-unquoted"_s} << u"several strings"_s;
        QTest::newRow("A6 unquoted, one term")
            << Head + "@ TXT v=spf1 -all\n"
            << 1 << QStringList{u"REPLACE example.com: v=spf1-all -> v=spf1 a:zgateway.zuora.com -all"_s, dmarcAdd}
            << QStringList{u"spf-near-unquoted"_s} << QString();
        QTest::newRow("A6 quotes without the blank between")
            << Head + "@ TXT \"v=spf1 ip4:192.0.2.1\" \"include:_spf.partner.example\" \"-all\"\n"
            << 1
            << QStringList{u"REPLACE example.com: v=spf1 ip4:192.0.2.1include:_spf.partner.example-all -> "
                           "v=spf1 ip4:192.0.2.1 include:_spf.partner.example a:zgateway.zuora.com -all"_s,
                           dmarcAdd}
            << QStringList{u"spf-near-unquoted"_s} << QString();
        QTest::newRow("A6 type SPF")
            << Head + "@ SPF \"v=spf1 ip4:192.0.2.1 -all\"\n"
            << 1 << QStringList{u"ADD example.com: v=spf1 ip4:192.0.2.1 a:zgateway.zuora.com -all"_s, dmarcAdd}
            << QStringList{u"spf-near-type"_s} << u"type SPF"_s;
        QTest::newRow("A6 TYPE99") << Head + "@ TYPE99 \\# 26 19763d73706631206970343a3139322e302e322e31202d616c6c\n"
                                   << 1
                                   << QStringList{u"ADD example.com: v=spf1 ip4:192.0.2.1 a:zgateway.zuora.com -all"_s,
                                                  dmarcAdd}
                                   << QStringList{u"spf-near-type"_s} << QString();
        QTest::newRow("A6 type SPF beside TXT is no news")
            << Head + "@ SPF \"v=spf1 ip4:192.0.2.1 -all\"\n@ TXT \"v=spf1 mx -all\"\n"
            << 1 << QStringList{spfMx, dmarcAdd} << QStringList{u"!spf-near-type"_s} << QString();

        QTest::newRow("F10 TTL behind the class")
            << Head + "@ IN 600 TXT \"v=spf1 mx -all\"\n"
            << 1 << QStringList{spfMx, dmarcAdd} << QStringList{u"!file-lines-not-read"_s} << QString();
        QTest::newRow("F10 TTL with units")
            << Head + "@ 1h30m IN TXT \"v=spf1 mx -all\"\n"
            << 1 << QStringList{spfMx, dmarcAdd} << QStringList{u"!file-lines-not-read"_s} << QString();
        QTest::newRow("F10 a policy in one string of 400 octets")
            << Head + "@ TXT \"v=spf1" + QByteArray(" ip4:192.0.2.1").repeated(28) + " -all\"\n"
            << 1 << QStringList() << QStringList{u"published-long-string"_s} << QString();
        QTest::newRow("F10 cut at the semicolon")
            << Head + "_dmarc TXT v=DMARC1; p=none; rua=mailto:d@example.com\n"
            << 1
            << QStringList{spfAdd,
                           u"REPLACE _dmarc.example.com: v=DMARC1 -> v=DMARC1; p=none; rua=mailto:d@example.com"_s}
            << QStringList{u"published-text-cut"_s} << u"up to the semicolon"_s;
        QTest::newRow("F10 cut, and more is wanted")
            << Head + "_dmarc TXT v=DMARC1;p=quarantine;rua=mailto:d@example.com\n"
            << 1
            << QStringList{spfAdd,
                           u"REPLACE _dmarc.example.com: v=DMARC1 -> v=DMARC1; p=quarantine;rua=mailto:d@example.com"_s}
            << QStringList{u"published-text-cut"_s} << QString();
        QTest::newRow("F10 a semicolon inside quotes cuts nothing")
            << Head + "_dmarc TXT \"v=DMARC1; p=reject\" ; our policy\n"
            << 1 << QStringList{spfAdd, reject} << QStringList{u"!published-text-cut"_s} << QString();

        QTest::newRow("F11 the same text twice")
            << Head + "@ TXT \"v=spf1 mx -all\"\n@ 600 TXT \"v=spf1 mx -all\"\n"
            << 1 << QStringList{spfMx, dmarcAdd} << QStringList{u"published-repeated"_s, u"!spf-several-records"_s}
            << u"Line 6"_s;
        QTest::newRow("F11 thrice, spelled differently")
            << Head + "@ TXT \"v=spf1 mx -all\"\nexample.com. TXT \"v=spf1 mx \\045all\"\nEXAMPLE.com. TXT \"v=spf1 mx "
                      "-all\"\n"
            << 1 << QStringList{spfMx, dmarcAdd} << QStringList{u"published-repeated"_s, u"!spf-several-records"_s}
            << QString();
        QTest::newRow("F11 another split is another record")
            << Head + "@ TXT \"v=spf1 mx -all\"\n@ TXT \"v=spf1 \" \"mx -all\"\n"
            << 1 << QStringList()
            << QStringList{u"spf-several-records"_s, u"spf-same-text-split"_s, u"!published-repeated"_s}
            << u"cut into strings differently"_s;
    }
    void a2_to_a6_file()
    {
        QFETCH(QByteArray, file);
        QFETCH(int, exit);
        QFETCH(QStringList, rows);
        QFETCH(QStringList, codes);
        QFETCH(QString, says);
        QTemporaryDir folder;
        const CliResult result = runCli(planning(writeFile(folder, u"zone"_s, file)));
        QVERIFY2(result.code == exit, result.all().constData());
        const QJsonObject plan = result.out.isEmpty() ? QJsonObject() : result.json();
        if (!rows.isEmpty())
            QCOMPARE(rowsOf(plan), rows);
        const QStringList seen = findingCodes(plan);
        for (const QString &code : std::as_const(codes)) {
            const bool absent = code.startsWith(u'!');
            QVERIFY2(seen.contains(absent ? code.mid(1) : code) != absent,
                     qPrintable(code + u" of "_s + seen.join(u' ')));
        }
        QString words = QString::fromUtf8(result.err);
        for (const QString &code : seen)
            words += u'\n' + textOf(plan, code);
        QVERIFY2(words.contains(says), qPrintable(words));
    }

    // With a resolver, what lies outside the file is looked up, and nothing else is.
    void a2_looked_up()
    {
        const FieldWorld field("_policy TXT \"v=DMARC1; p=reject; rua=mailto:d@example.com\"");
        const QString file = field.file(u"zone"_s, "$ORIGIN billing.example.com.\n@ SOA ns1 h 1 2 3 4 5\n"
                                                   "_dmarc CNAME _policy.example.com.\n");
        QStringList arguments = planning(file);
        arguments[1] = u"billing.example.com"_s;
        arguments[5] = u"tenant-email=ar@billing.example.com"_s;
        const CliResult result = field.run(arguments);
        const QStringList rows = rowsOf(result.json());
        QVERIFY2(rows.contains(u"KEEP _dmarc.billing.example.com: _policy.example.com"_s),
                 qPrintable(rows.join(u'\n')));
        QVERIFY(rows.contains(u"ADD billing.example.com: v=spf1 a:zgateway.zuora.com ~all"_s));
        QVERIFY(!findingCodes(result.json()).contains(u"plan-outside-file"_s));
        QVERIFY(result.all().contains("p=reject"));
    }

    void f5_live_data()
    {
        QTest::addColumn<QByteArray>("records");
        QTest::addColumn<QString>("row");
        QTest::addColumn<QString>("code");
        const QString after = u"v=spf1 ip4:192.0.2.1 a:zgateway.zuora.com -all"_s;
        const auto replaced = [&](const QString &before) {
            return u"REPLACE example.com: "_s + before + u" -> "_s + after;
        };
        const QString damaged = u"spf-near-damaged"_s;
        QTest::newRow("F5 blanks lost") << QByteArray("@ TXT \"v=spf1ip4:192.0.2.1 -all\"")
                                        << replaced(u"v=spf1ip4:192.0.2.1 -all"_s) << damaged;
        QTest::newRow("F5 leading blank") << QByteArray("@ TXT \" v=spf1 ip4:192.0.2.1 -all\"")
                                          << replaced(u" v=spf1 ip4:192.0.2.1 -all"_s) << damaged;
        QTest::newRow("F5 semicolon") << QByteArray("@ TXT \"v=spf1; ip4:192.0.2.1; -all\"")
                                      << replaced(u"v=spf1; ip4:192.0.2.1; -all"_s) << damaged;
        QTest::newRow("F5 quotes in the text") << QByteArray("@ TXT \"\\\"v=spf1 ip4:192.0.2.1 -all\\\"\"")
                                               << replaced(u"\"v=spf1 ip4:192.0.2.1 -all\""_s) << damaged;
        QTest::newRow("F5 smart quotes") << QByteArray(
                                                "@ TXT \"\\226\\128\\156v=spf1 ip4:192.0.2.1 -all\\226\\128\\157\"")
                                         << QString() << damaged;
        QTest::newRow("F5 tab for a blank")
            << QByteArray("@ TXT \"v=spf1\\009ip4:192.0.2.1 -all\"") << QString() << damaged;
        QTest::newRow("A6 live unquoted") << QByteArray("@ TXT \"v=spf1\" \"ip4:192.0.2.1\" \"-all\"")
                                          << replaced(u"v=spf1ip4:192.0.2.1-all"_s) << u"spf-near-unquoted"_s;
        QTest::newRow("A6 live unquoted, with a fault of its own")
            << QByteArray("@ TXT \"v=spf1\" \"ip4.192.0.2.1\" \"-all\"") << replaced(u"v=spf1ip4.192.0.2.1-all"_s)
            << u"spf-near-unquoted"_s;
        QTest::newRow("A6 live unquoted, first two words in one string")
            << QByteArray("@ TXT \"v=spf1 ip4:192.0.2.1\" \"-all\"") << replaced(u"v=spf1 ip4:192.0.2.1-all"_s)
            << u"spf-near-unquoted"_s;
        QTest::newRow("A6 live type SPF beside a damaged text")
            << QByteArray("@ TXT \"v=spf1ip4:192.0.2.1 -all\"\n@ TYPE99 \\# 26 "
                          "19763d73706631206970343a3139322e302e322e31202d616c6c")
            << replaced(u"v=spf1ip4:192.0.2.1 -all"_s) << u"spf-near-type"_s;
        QTest::newRow("F5 another record's name before it") << QByteArray("@ TXT \"spf=v=spf1 ip4:192.0.2.1 -all\"")
                                                            << replaced(u"spf=v=spf1 ip4:192.0.2.1 -all"_s) << damaged;
        QTest::newRow("F5 a colon behind the version") << QByteArray("@ TXT \"v=spf1: ip4:192.0.2.1 -all\"")
                                                       << replaced(u"v=spf1: ip4:192.0.2.1 -all"_s) << damaged;
        QTest::newRow("F5 no v=") << QByteArray("@ TXT \"spf1 ip4:192.0.2.1 -all\"")
                                  << replaced(u"spf1 ip4:192.0.2.1 -all"_s) << damaged;
        QTest::newRow("F5 blanks in the version") << QByteArray("@ TXT \"v = spf1 ip4:192.0.2.1 -all\"")
                                                  << replaced(u"v = spf1 ip4:192.0.2.1 -all"_s) << damaged;
        QTest::newRow("A6 live type SPF")
            << QByteArray("@ TYPE99 \\# 26 19763d73706631206970343a3139322e302e322e31202d616c6c")
            << (u"ADD example.com: "_s + after) << u"spf-near-type"_s;
    }
    void f5_live()
    {
        QFETCH(QByteArray, records);
        QFETCH(QString, row);
        QFETCH(QString, code);
        const FieldWorld field(records);
        const CliResult plan = field.run(planning());
        QVERIFY2(findingCodes(plan.json()).contains(code), plan.all().constData());
        const QStringList rows = rowsOf(plan.json());
        QVERIFY2(row.isEmpty() || rows.contains(row), qPrintable(rows.join(u'\n')));
        QVERIFY2(rows.join(u'\n').contains("v=spf1 ip4:192.0.2.1 a:zgateway.zuora.com -all"_L1),
                 qPrintable(rows.join(u'\n')));
        const CliResult survey = field.run({u"survey"_s, u"example.com"_s, u"--json"_s});
        QVERIFY2(survey.all().contains(code.toUtf8()), survey.all().constData());
        // The same record comes of `spf merge`.
        const CliResult merged = field.run({u"spf"_s, u"merge"_s, u"--domain"_s, u"example.com"_s, u"--add"_s,
                                            u"a:zgateway.zuora.com"_s, u"--json"_s});
        QCOMPARE(merged.json().value("record"_L1).toString(), u"v=spf1 ip4:192.0.2.1 a:zgateway.zuora.com -all"_s);
        QVERIFY2(findingCodes(merged.json()).contains(code), merged.all().constData());
        const CliResult audit = field.run({u"spf"_s, u"audit"_s, u"example.com"_s, u"--json"_s});
        QVERIFY2(audit.all().contains(code.toUtf8()), audit.all().constData());
    }
    // What receivers do not read as a policy is read as it was meant; nothing of it is lost.
    void a6_policies_that_are_nearly_one_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("planned");
        const QString reject = u"v=DMARC1; p=reject; sp=reject"_s;
        const QString reports = reject + u"; rua=mailto:a@example.com"_s;
        const auto row = [](const char *name, const QByteArray &text, const QString &planned) {
            QTest::newRow(name) << text << planned;
        };
        row("A6 policy in smart quotes", "\\226\\128\\156v=DMARC1; p=reject\\226\\128\\157", reject);
        row("A6 policy in low and high quotes", "\\226\\128\\158v=DMARC1; p=reject\\226\\128\\156", reject);
        row("A6 policy behind a byte order mark", "\\239\\187\\191v=DMARC1; p=reject", reject);
        row("A6 policy with a no-break space", "v=DMARC1;\\194\\160p=reject", reject);
        row("A6 policy with commas", "v=DMARC1, p=reject, rua=mailto:a@example.com", reports);
        row("A6 policy with a comma behind p", "v=DMARC1; p=reject, rua=mailto:a@example.com", reports);
        row("A6 policy with blanks", "v=DMARC1 p=reject rua=mailto:a@example.com", reports);
        row("A6 policy whose reports lack mailto", "v=DMARC1; p=reject; rua=a@example.com", reports);
    }
    void a6_policies_that_are_nearly_one()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, planned);
        const FieldWorld field("_dmarc TXT \"" + text + '"');
        const CliResult plan = field.run(planning());
        const QStringList rows = rowsOf(plan.json());
        QVERIFY2(std::any_of(rows.begin(), rows.end(),
                             [&](const QString &row) {
                                 return row.startsWith(u"REPLACE _dmarc.example.com"_s) &&
                                        row.endsWith(u"-> "_s + planned);
                             }),
                 plan.all().constData());
    }
    void f5_other_texts_are_no_near_misses()
    {
        const FieldWorld field(
            "@ TXT \"spf1 record of ours\"\n@ TXT \"v=spf10 something\"\n@ TXT \"google-site-verification=abc\"\n"
            "@ TXT \"our v=spf1 record is below\"");
        const CliResult plan = field.run(planning());
        QVERIFY2(rowsOf(plan.json()).contains(u"ADD example.com: v=spf1 a:zgateway.zuora.com ~all"_s),
                 plan.all().constData());
        QVERIFY(!plan.all().contains("spf-near-"));
    }
};

QTEST_GUILESS_MAIN(FieldNearMissesTest)
#include "tst_field_near_misses.moc"
