// SPDX-License-Identifier: Apache-2.0
// Messages as people save and copy them, and what is no message.
#include "core/dkim/key/key_pair.h"
#include "core/dkim/sign.h"
#include "core/mail/message_repair.h"
#include "tests/field/field_world.h"

#include <QJsonArray>
#include <QStringEncoder>
#include <QTest>

using namespace sw;
using namespace sw::test;
using namespace Qt::StringLiterals;

namespace {

constexpr char Plain[] =
    "From: Billing <billing@example.com>\r\nTo: a@example.net\r\nSubject: invoice\r\n"
    "Message-ID: <1@example.com>\r\nX-Long: begins\r\n  and goes on\r\n\r\nHello\r\n\r\n> quoted\r\n";

const dkim::KeyPair &pair()
{
    static const dkim::KeyPair made = std::move(*dkim::generateKeyPair(dkim::KeyType::Ed25519));
    return made;
}

QByteArray signedMessage()
{
    dkim::SignRequest how;
    how.domain = dns::DomainName::literal("example.com");
    how.selector = "s1";
    return dkim::signMessage(how, pair().privatePem, {}, Plain).value() + Plain;
}

QByteArray everyLine(const QByteArray &prefix, const QByteArray &message)
{
    QByteArray out;
    for (const QByteArray &line : message.chopped(2).split('\n'))
        out += prefix + line + '\n';
    out.chop(1);
    return out + "\r\n";
}

QByteArray asPage(QByteArray message)
{
    return "<html><body><pre>" + message.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;") +
           "</pre></body></html>\n";
}

QByteArray asUtf16(const QByteArray &message)
{
    QStringEncoder encoder(QStringEncoder::Utf16LE, QStringConverter::Flag::WriteBom);
    return encoder.encode(QString::fromUtf8(message));
}

QByteArray zone()
{
    return "@ TXT \"v=spf1 ip4:192.0.2.1 -all\"\n_dmarc TXT \"v=DMARC1; p=reject\"\ns1._domainkey TXT \"" +
           pair().record + "\"\n";
}

} // namespace

class FieldMessagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void b5_a_message_is_repaired_data();
    void b5_a_message_is_repaired();
    void b5_what_is_no_message_is_no_verdict_data();
    void b5_what_is_no_message_is_no_verdict();
    void b5_a_failed_signature_may_come_from_the_repair();
    void b5_a_header_cut_at_its_bound_says_so();
    void b5_pieces_of_any_size();
    void d_a_failed_signature_names_its_domain();
    void aligned_names_mechanism_and_domain();
};

void FieldMessagesTest::b5_a_message_is_repaired_data()
{
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<QStringList>("repairs");
    const QByteArray message = signedMessage();
    const auto row = [](const char *name, const QByteArray &source, const QStringList &repairs) {
        QTest::newRow(name) << source << repairs;
    };
    row("B5 as it came", message, {});
    row("B5 an empty line first", "\r\n" + message, {u"mail-repaired-blank-lines"_s});
    row("B5 several empty lines, with blanks", "\n \t\r\n\n" + message, {u"mail-repaired-blank-lines"_s});
    row("B5 quoted", everyLine("> ", message), {u"mail-repaired-quote-marks"_s});
    row("B5 quoted without blanks", everyLine(">", message), {u"mail-repaired-quote-marks"_s});
    row("B5 quoted twice", everyLine("> > ", message), {u"mail-repaired-quote-marks"_s});
    row("B5 quoted in a reply", "On Monday, a colleague wrote:\r\n\r\n" + everyLine("> ", message),
        {u"mail-repaired-text-before"_s, u"mail-repaired-quote-marks"_s});
    row("B5 a byte order mark", "\xEF\xBB\xBF" + message, {u"mail-repaired-byte-order-mark"_s});
    row("B5 a byte order mark and an empty line", "\xEF\xBB\xBF\r\n" + message,
        {u"mail-repaired-byte-order-mark"_s, u"mail-repaired-blank-lines"_s});
    row("B5 a line of a mbox", "From billing@example.com Sat Nov 28 08:00:00 2026\r\n" + message, {});
    row("B5 a page of a webmail", asPage(message), {u"mail-repaired-web-page"_s});
    row("B5 a table of a webmail before it",
        "Original message\nMessage ID\t<1@example.com>\nFrom:\tBilling <billing@example.com>\nSubject:\tinvoice\n"
        "SPF:\tPASS\n\nDownload original\n\n" +
            message,
        {u"mail-repaired-text-before"_s});
    row("B5 indented", everyLine("    ", message), {u"mail-repaired-indentation"_s});
    row("B5 UTF-16", asUtf16(message), {u"mail-repaired-utf16"_s});
}

void FieldMessagesTest::b5_a_message_is_repaired()
{
    QFETCH(QByteArray, source);
    QFETCH(QStringList, repairs);
    const FieldWorld field(zone());
    const CliResult result = field.run({u"message"_s, u"verify"_s, u"-"_s, u"--ip"_s, u"192.0.2.1"_s, u"--mail-from"_s,
                                        u"b@example.com"_s, u"--json"_s},
                                       source);
    QVERIFY2(result.code == 0, result.all().constData());
    QCOMPARE(result.json().value("dkim"_L1)[0]["result"_L1].toString(), u"pass"_s);
    QCOMPARE(findingCodes(result.json()).filter(u"mail-repaired"_s), repairs);
    QCOMPARE(mail::repairMessage(source).octets.replace("\r\n", "\n").trimmed(),
             (source.startsWith("From ") ? source.mid(source.indexOf('\n') + 1) : signedMessage())
                 .replace("\r\n", "\n")
                 .trimmed());
}

void FieldMessagesTest::b5_what_is_no_message_is_no_verdict_data()
{
    QTest::addColumn<QByteArray>("source");
    QTest::newRow("B5 prose") << QByteArray("Hello,\n\nplease look at this message: it was not signed.\n");
    QTest::newRow("B5 prose with a colon") << QByteArray("Note: the invoice is late\nbecause of: rain\n");
    QTest::newRow("B5 a picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0", 11);
    QTest::newRow("B5 blanks") << QByteArray(" \r\n\r\n");
    QTest::newRow("B5 JSON") << QByteArray("{\n  \"from\": \"a@example.com\"\n}\n");
    QTest::newRow("B5 a web page") << QByteArray("<!DOCTYPE html>\n<html><body>Sign in</body></html>\n");
    QTest::newRow("B5 a PDF") << QByteArray("%PDF-1.7\n%\xE2\xE3\xCF\xD3\n1 0 obj\n");
    QTest::newRow("B5 a body alone") << QByteArray("\r\n\r\nHello\r\n");
    QTest::newRow("B5 one endless line") << QByteArray(2'000'000, 'x');
}

void FieldMessagesTest::b5_what_is_no_message_is_no_verdict()
{
    QFETCH(QByteArray, source);
    const FieldWorld field(zone());
    const CliResult result = field.run({u"message"_s, u"verify"_s, u"-"_s, u"--json"_s}, source);
    QVERIFY2(result.code == 2, result.all().left(2000).constData());
    QVERIFY(result.out.isEmpty());
    QVERIFY(!result.err.isEmpty());
    QVERIFY(!mail::repairMessage(source).isMessage);
}

void FieldMessagesTest::b5_a_failed_signature_may_come_from_the_repair()
{
    const FieldWorld field(zone());
    const QByteArray broken = everyLine("> ", QByteArray(signedMessage()).replace("Hello", "Hullo"));
    const CliResult result = field.run({u"message"_s, u"verify"_s, u"-"_s, u"--json"_s}, broken);
    QCOMPARE(result.code, 1);
    QVERIFY2(findingCodes(result.json()).contains(u"mail-repaired-signature"_s), result.all().constData());
    const CliResult whole = field.run({u"message"_s, u"verify"_s, u"-"_s, u"--json"_s},
                                      QByteArray(signedMessage()).replace("Hello", "Hullo"));
    QVERIFY(!findingCodes(whole.json()).contains(u"mail-repaired-signature"_s));
}

void FieldMessagesTest::b5_a_header_cut_at_its_bound_says_so()
{
    const FieldWorld field(zone());
    const QByteArray many = "From: b@example.com\r\n" + QByteArray("X-A: b\r\n").repeated(30'000) + signedMessage();
    const QByteArray long_ =
        "From: b@example.com\r\nX-A: " + QByteArray(9 * 1024 * 1024, 'x') + "\r\n" + signedMessage();
    for (const QByteArray &source : {many, long_}) {
        const CliResult result = field.run({u"message"_s, u"verify"_s, u"-"_s, u"--ip"_s, u"192.0.2.1"_s,
                                            u"--mail-from"_s, u"b@example.com"_s, u"--json"_s},
                                           source);
        QVERIFY2(result.code == 1, result.err.left(1000).constData());
        const QStringList codes = findingCodes(result.json());
        QVERIFY2(codes.contains(u"mail-header-cut"_s), qPrintable(codes.join(u' ')));
        QVERIFY(!codes.contains(u"mail-no-signature"_s));
    }
}

void FieldMessagesTest::b5_pieces_of_any_size()
{
    for (const QByteArray &source :
         {everyLine("> ", signedMessage()), asUtf16(signedMessage()), asPage(signedMessage()),
          everyLine("  ", signedMessage()) + QByteArray(300'000, 'x')}) {
        const QByteArray whole = mail::repairMessage(source).octets;
        for (const qsizetype size : {2, 3, 7, 4096, 70'001}) {
            QByteArray pieces;
            mail::MessageRepair repair([&pieces](QByteArrayView octets) { pieces.append(octets); });
            for (qsizetype at = 0; at < source.size(); at += size)
                repair.feed(QByteArrayView(source).sliced(at, std::min(size, source.size() - at)));
            repair.finish();
            QCOMPARE(pieces, whole);
        }
    }
}

void FieldMessagesTest::d_a_failed_signature_names_its_domain()
{
    const FieldWorld field("@ TXT \"v=spf1 -all\"\n_dmarc TXT \"v=DMARC1; p=reject\"\n");
    const CliResult text = field.run({u"message"_s, u"verify"_s, u"-"_s}, signedMessage());
    QVERIFY2(!text.out.contains("  cannot") && !text.out.contains("of  "), text.all().constData());
    const CliResult json = field.run({u"message"_s, u"verify"_s, u"-"_s, u"--json"_s}, signedMessage());
    const QString why = json.json().value("dkim"_L1)[0]["text"_L1].toString();
    QVERIFY2(why.contains(u"the signature of example.com"_s), qPrintable(why));
    const FieldWorld there(zone());
    for (const auto &[from, to] : {std::pair("Hello", "Hullo"), std::pair("invoice", "receipt")}) {
        const CliResult changed =
            there.run({u"message"_s, u"verify"_s, u"-"_s, u"--json"_s}, QByteArray(signedMessage()).replace(from, to));
        const QString reason = changed.json().value("dkim"_L1)[0]["text"_L1].toString();
        QVERIFY2(reason.contains(u"example.com"_s), qPrintable(reason));
    }
}

void FieldMessagesTest::aligned_names_mechanism_and_domain()
{
    const FieldWorld field(zone());
    const CliResult message = field.run({u"message"_s, u"verify"_s, u"-"_s, u"--ip"_s, u"192.0.2.1"_s, u"--mail-from"_s,
                                         u"b@example.com"_s, u"--json"_s},
                                        signedMessage());
    const QJsonArray both{QJsonObject{{u"mechanism"_s, u"spf"_s}, {u"domain"_s, u"example.com"_s}},
                          QJsonObject{{u"mechanism"_s, u"dkim"_s}, {u"domain"_s, u"example.com"_s}}};
    QCOMPARE(message.json().value("dmarc"_L1)["aligned"_L1].toArray(), both);
    const CliResult evaluated = field.run({u"dmarc"_s, u"evaluate"_s, u"--from"_s, u"example.com"_s, u"--spf"_s,
                                           u"example.com=pass"_s, u"--dkim"_s, u"example.com=pass"_s, u"--dkim"_s,
                                           u"example.com=pass"_s, u"--dkim"_s, u"other.example=pass"_s, u"--json"_s});
    QCOMPARE(evaluated.json().value("aligned"_L1).toArray(), both);
}

QTEST_GUILESS_MAIN(FieldMessagesTest)
#include "tst_field_messages.moc"
