// SPDX-License-Identifier: Apache-2.0
// Cases A2 to A6, A11, F10 and F11: files of records stand in for what is published, answer for what they hold and for
// nothing else; what could not be read is to be checked first.
#include "tests/field/field_world.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace sw::test;
using namespace Qt::StringLiterals;

namespace {

constexpr char Head[] = "$ORIGIN example.com.\n$TTL 3600\n@ SOA ns1 host 1 3600 600 86400 60\n@ NS ns1\n";
constexpr char Paste[] = "ctoy2wj55uqf3ysq7xnrcsm7kvzbmaa1._domainkey.example.com CNAME "
                         "ctoy2wj55uqf3ysq7xnrcsm7kvzbmaa1.dkim.amazonses.com\n"
                         "h3kq7zr2mdw9xavhg64jqxd6mxtyrbaa._domainkey.example.com CNAME "
                         "h3kq7zr2mdw9xavhg64jqxd6mxtyrbaa.dkim.amazonses.com\n"
                         "p5vn0sxa1cf8te3mjhhkkq2l3swvfbaa._domainkey.example.com CNAME "
                         "p5vn0sxa1cf8te3mjhhkkq2l3swvfbaa.dkim.amazonses.com\n";

QByteArray utf16(const QByteArray &text)
{
    QByteArray out("\xff\xfe", 2);
    for (const char c : text)
        out += QByteArray(1, c) + '\0';
    return out;
}

} // namespace

class FieldFilesTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    CliResult plan(const QByteArray &zone, const QStringList &more = {})
    {
        const QString file = writeFile(m_folder, u"zone"_s, zone);
        return runCli(QStringList{u"plan"_s, u"example.com"_s, u"--route"_s, u"advanced"_s, u"--paste"_s, u"-"_s,
                                  u"--existing"_s, file, u"--json"_s} +
                          more,
                      Paste);
    }
    static QJsonObject rowAt(const CliResult &result, const QString &name, const QString &type = u"TXT"_s)
    {
        const QJsonArray records = result.json()[u"records"_s].toArray();
        for (const QJsonValue &value : records) {
            const QJsonObject record = value.toObject();
            if (record[u"name"_s] == name && record[u"type"_s] == type)
                return record;
        }
        return {};
    }

private Q_SLOTS:
    void spfOfAFile_data();
    void spfOfAFile();
    void a2_a_dmarc_alias_out_of_the_file();
    void a2_with_a_resolver_it_is_looked_up();
    void a2_names_below_a_delegation();
    void a3_a_soa_at_the_root_is_no_authority();
    void a5_foreign_lines_are_listed();
    void a5_a_line_that_may_hide_a_record();
    void a5_an_open_quote_is_refused();
    void a6_a_record_of_type_spf();
    void a11_every_format_holds_back_what_was_not_read_data();
    void a11_every_format_holds_back_what_was_not_read();
    void a11_a_saved_plan_stays_to_be_checked();
    void f10_dmarc_cut_at_the_semicolon();
    void f11_the_same_record_twice();
};

void FieldFilesTest::spfOfAFile_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QString>("action");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("code");
    const QByteArray head = Head;
    const QString merged = u"v=spf1 mx include:amazonses.com -all"_s;
    const auto row = [](const char *name, const QByteArray &zone, const QString &value, const QString &code = {}) {
        QTest::newRow(name) << zone << u"REPLACE"_s << value << code;
    };
    row("A4 UTF-8 byte order mark", QByteArray("\xef\xbb\xbf") + head + "@ TXT \"v=spf1 mx -all\"\n", merged);
    row("A4 byte order mark and no SOA", "\xef\xbb\xbf@ IN TXT \"v=spf1 mx -all\"\n", merged);
    row("A4 UTF-16", utf16(head + "@ TXT \"v=spf1 mx -all\"\n"), merged);
    row("A4 CR line ends", QByteArray(head + "@ TXT \"v=spf1 mx -all\"\n").replace('\n', '\r'), merged);
    row("A4 CR LF line ends", QByteArray(head + "@ TXT \"v=spf1 mx -all\"\n").replace("\n", "\r\n"), merged);
    row("A6 unquoted SPF", head + "@ TXT v=spf1 mx -all\n", merged, u"spf-near-unquoted"_s);
    row("A6 unquoted SPF with an include", head + "@ 300 IN TXT v=spf1 include:spf.mailhost.example ~all\n",
        u"v=spf1 include:spf.mailhost.example include:amazonses.com ~all"_s, u"published-text-unquoted"_s);
    row("F10 TTL behind the class", head + "@ IN 600 TXT \"v=spf1 mx -all\"\n", merged);
    row("F10 TTL before the class", head + "@ 600 IN TXT \"v=spf1 mx -all\"\n", merged);
    row("F10 TTL in units", head + "@ IN 1h30m TXT \"v=spf1 mx -all\"\n", merged);
    row("F10 parentheses over lines", head + "@ TXT ( \"v=spf1 \" ; one\n \"mx -all\" )\n", merged);
    row("F10 escaped semicolon", head + "x TXT \"a\\; b\"\n@ TXT \"v=spf1 mx -all\"\n", merged);
    row("F10 a string of 400 octets", head + "x TXT \"" + QByteArray(400, 'x') + "\"\n@ TXT \"v=spf1 mx -all\"\n",
        merged, u"published-long-string"_s);
}

void FieldFilesTest::spfOfAFile()
{
    QFETCH(QByteArray, zone);
    QFETCH(QString, action);
    QFETCH(QString, value);
    QFETCH(QString, code);
    const CliResult result = plan(zone);
    const QJsonObject row = rowAt(result, u"example.com"_s);
    QVERIFY2(row[u"action"_s] == action && row[u"value"_s] == value, result.all().constData());
    if (!code.isEmpty())
        QVERIFY2(findingCodes(result.json()).contains(code), result.all().constData());
}

void FieldFilesTest::a2_a_dmarc_alias_out_of_the_file()
{
    const CliResult result = plan(QByteArray(Head) + "_dmarc CNAME _dmarc.sister-example.org.\n");
    QCOMPARE(result.code, 3);
    QVERIFY2(!result.out.contains("\"REMOVE\""), result.all().constData());
    QVERIFY2(!result.out.contains("plan-dmarc-dead-cname"), result.all().constData());
    QVERIFY2(rowAt(result, u"_dmarc.example.com"_s).isEmpty() ||
                 rowAt(result, u"_dmarc.example.com"_s)[u"action"_s] == u"CHECK"_s,
             result.all().constData());
}

void FieldFilesTest::a2_with_a_resolver_it_is_looked_up()
{
    const FieldWorld field("_dmarc.sister TXT \"v=DMARC1; p=reject; rua=mailto:d@example.com\"\n");
    const QString file =
        writeFile(m_folder, u"zone"_s,
                  "$ORIGIN shop.test.\n$TTL 60\n@ SOA ns1 host 1 2 3 4 5\n_dmarc CNAME _dmarc.sister.example.com.\n");
    const CliResult result =
        field.run({u"plan"_s, u"shop.test"_s, u"--route"_s, u"default"_s, u"--existing"_s, file, u"--json"_s});
    QVERIFY2(!result.out.contains("\"REMOVE\""), result.all().constData());
    QVERIFY2(result.out.contains("p=reject"), result.all().constData());
}

void FieldFilesTest::a2_names_below_a_delegation()
{
    const CliResult result =
        plan(QByteArray(Head) + "_domainkey NS ns1.elsewhere.example.\n@ TXT \"v=spf1 mx -all\"\n");
    QCOMPARE(
        rowAt(result, u"ctoy2wj55uqf3ysq7xnrcsm7kvzbmaa1._domainkey.example.com"_s, u"CNAME"_s)[u"action"_s].toString(),
        u"CHECK"_s);
    QCOMPARE(rowAt(result, u"example.com"_s)[u"action"_s].toString(), u"REPLACE"_s);
    QCOMPARE(result.code, 3);
}

void FieldFilesTest::a3_a_soa_at_the_root_is_no_authority()
{
    for (const QByteArray &origin : {QByteArray("."), QByteArray("com.")}) {
        const CliResult result = plan("$ORIGIN " + origin +
                                      "\n@ 3600 IN SOA ns1.example.net. host.example.net. 1 2 3 4 5\n"
                                      "example.com. 300 IN TXT \"v=spf1 include:spf.mailhost.example -all\"\n");
        const QJsonObject spf = rowAt(result, u"example.com"_s);
        QVERIFY2(spf[u"value"_s].toString().contains(u"include:spf.mailhost.example"_s), result.all().constData());
        QVERIFY2(!result.out.contains("spf-include-without-record"), result.all().constData());
        QVERIFY2(!result.out.contains("has no SPF record"), result.all().constData());
    }
}

void FieldFilesTest::a5_foreign_lines_are_listed()
{
    const CliResult result = plan(QByteArray(Head) + "@ A Parked\n@ TXT \"v=spf1 mx -all\"\nwww LOC nonsense\n");
    QVERIFY2(rowAt(result, u"example.com"_s)[u"action"_s] == u"REPLACE"_s, result.all().constData());
    QVERIFY2(findingCodes(result.json()).contains(u"published-lines-unread"_s), result.all().constData());
    QVERIFY2(result.out.contains("5: @ A Parked"), result.all().constData());
    QVERIFY2(result.out.contains("7: www LOC nonsense"), result.all().constData());
}

void FieldFilesTest::a5_a_line_that_may_hide_a_record()
{
    const CliResult result = plan(QByteArray(Head) + "@ TXT \"v=spf1 mx -all\"\n_dmarc DMARC v=DMARC1 p=reject\n");
    QVERIFY2(rowAt(result, u"_dmarc.example.com"_s)[u"action"_s] == u"CHECK"_s, result.all().constData());
    QVERIFY2(rowAt(result, u"example.com"_s)[u"action"_s] == u"REPLACE"_s, result.all().constData());
    QCOMPARE(result.code, 3);
}

void FieldFilesTest::a5_an_open_quote_is_refused()
{
    const CliResult result = plan(QByteArray(Head) + "x TXT \"open\n@ TXT \"v=spf1 mx -all\"\n");
    QCOMPARE(result.code, 2);
    QVERIFY2(result.err.contains("5"), result.all().constData());
}

void FieldFilesTest::a6_a_record_of_type_spf()
{
    const CliResult result = plan(QByteArray(Head) + "@ SPF \"v=spf1 ip4:192.0.2.7 -all\"\n");
    const QString value = rowAt(result, u"example.com"_s)[u"value"_s].toString();
    QVERIFY2(value.contains(u"ip4:192.0.2.7"_s), result.all().constData());
    QVERIFY2(findingCodes(result.json()).contains(u"spf-near-type"_s), result.all().constData());
}

void FieldFilesTest::a11_every_format_holds_back_what_was_not_read_data()
{
    QTest::addColumn<QString>("format");
    for (const char *format :
         {"zone", "terraform", "dnscontrol", "octodns", "nsupdate", "text", "markdown", "csv", "tsv"})
        QTest::addRow("A11 %s", format) << QString::fromLatin1(format);
}

void FieldFilesTest::a11_every_format_holds_back_what_was_not_read()
{
    QFETCH(QString, format);
    const CliResult result = runCli({u"plan"_s, u"example.com"_s, u"--route"_s, u"advanced"_s, u"--paste"_s, u"-"_s,
                                     u"--offline"_s, u"--format"_s, format},
                                    Paste);
    QCOMPARE(result.code, 3);
    QVERIFY2(result.out.contains("CHECK"), result.all().constData());
    const bool isForPeople = format == u"text"_s || format == u"markdown"_s || format == u"csv"_s || format == u"tsv"_s;
    const QList<QByteArray> lines = result.out.split('\n');
    for (const QByteArray &line : lines) {
        const QByteArray bare = line.trimmed();
        const bool isComment = bare.startsWith(';') || bare.startsWith('#') || bare.startsWith("//");
        QVERIFY2(isForPeople || isComment || !line.contains("amazonses"), line.constData());
    }
}

void FieldFilesTest::a11_a_saved_plan_stays_to_be_checked()
{
    const CliResult first = runCli(
        {u"plan"_s, u"example.com"_s, u"--route"_s, u"advanced"_s, u"--paste"_s, u"-"_s, u"--offline"_s, u"--json"_s},
        Paste);
    QCOMPARE(first.code, 3);
    const CliResult again = plan(first.out);
    QCOMPARE(rowAt(again, u"example.com"_s)[u"action"_s].toString(), u"CHECK"_s);
    QCOMPARE(again.code, 3);
    const QString file = writeFile(m_folder, u"plan.json"_s, first.out);
    const CliResult message = runCli({u"handover"_s, file});
    QVERIFY2(message.out.contains("CHECK FIRST"), message.all().constData());
    QVERIFY2(message.out.contains("could not read"), message.all().constData());
}

void FieldFilesTest::f10_dmarc_cut_at_the_semicolon()
{
    const CliResult result = plan(QByteArray(Head) + "_dmarc TXT v=DMARC1; p=none; rua=mailto:d@example.com\n");
    QVERIFY2(findingCodes(result.json()).contains(u"published-text-cut"_s), result.all().constData());
    QVERIFY2(result.out.contains("p=none; rua=mailto:d@example.com"), result.all().constData());
}

void FieldFilesTest::f11_the_same_record_twice()
{
    const CliResult result = plan(QByteArray(Head) + "@ TXT \"v=spf1 mx -all\"\n@ TXT \"v=spf1 mx -all\"\n");
    const QStringList codes = findingCodes(result.json());
    QVERIFY2(codes.contains(u"published-repeated"_s), result.all().constData());
    QVERIFY2(!codes.contains(u"spf-several-records"_s), result.all().constData());
    // Another split is another record, which receivers count.
    const CliResult split = plan(QByteArray(Head) + "@ TXT \"v=spf1 mx -all\"\n@ TXT \"v=spf1 \" \"mx -all\"\n");
    QVERIFY2(findingCodes(split.json()).contains(u"spf-several-records"_s), split.all().constData());
}

QTEST_GUILESS_MAIN(FieldFilesTest)
#include "tst_field_files.moc"
