// SPDX-License-Identifier: Apache-2.0
// RFC 6376 3.4: header fields and bodies. The streaming hash is compared with a plain rewriting of the RFC's rules,
// cut into blocks in every way.
#include "core/dkim/canonicalization.h"
#include "core/dkim/message_reader.h"
#include "tests/support/work_timer.h"

#include <QCryptographicHash>
#include <QRandomGenerator>
#include <QTest>

using namespace sw::dkim;

namespace {

// The RFC's words, one after the other, with no thought of speed.
QByteArray plainBody(QByteArray body, Canonicalization form)
{
    QByteArray lines;
    for (qsizetype i = 0; i < body.size(); ++i) {
        if (body[i] == '\n' && (i == 0 || body[i - 1] != '\r'))
            lines += '\r';
        lines += body[i];
    }
    if (!lines.isEmpty() && !lines.endsWith("\r\n"))
        lines += "\r\n";
    QByteArray out;
    for (qsizetype at = 0, end = 0; at < lines.size(); at = end + 2) {
        end = lines.indexOf("\r\n", at);
        QByteArray line = lines.sliced(at, end - at);
        if (form == Canonicalization::Relaxed) {
            QByteArray reduced;
            for (const char c : std::as_const(line)) {
                const bool space = c == ' ' || c == '\t';
                if (!space)
                    reduced += c;
                else if (!reduced.endsWith(' '))
                    reduced += ' ';
            }
            while (reduced.endsWith(' '))
                reduced.chop(1);
            line = reduced;
        }
        out += line + "\r\n";
    }
    while (out.endsWith("\r\n\r\n"))
        out.chop(2);
    if (out == "\r\n" || out.isEmpty())
        out = form == Canonicalization::Simple ? "\r\n" : "";
    return out;
}

QByteArray sha256(const QByteArray &octets)
{
    return QCryptographicHash::hash(octets, QCryptographicHash::Sha256);
}

} // namespace

class tst_canonicalization : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void fields_data();
    void fields();
    void bodies_data();
    void bodies();
    void anyBlocks();
    void length();
    void manyEmptyLines();
    void headers_data();
    void headers();
    void headerLimits();
    void endlessLineInPieces();
};

void tst_canonicalization::fields_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("relaxed");
    // RFC 6376 3.4.5
    QTest::newRow("A") << QByteArray("A") << QByteArray(" X") << QByteArray("a:X");
    QTest::newRow("B") << QByteArray("B ") << QByteArray(" Y\t\r\n\tZ  ") << QByteArray("b:Y Z");
    QTest::newRow("empty") << QByteArray("X-Empty") << QByteArray(" \r\n ") << QByteArray("x-empty:");
    QTest::newRow("lone CR stays") << QByteArray("X") << QByteArray("a\rb") << QByteArray("x:a\rb");
    QTest::newRow("octets above 127") << QByteArray("X") << QByteArray("\xc3\xa9  \xff")
                                      << QByteArray("x:\xc3\xa9 \xff");
}

void tst_canonicalization::fields()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, value);
    QFETCH(QByteArray, relaxed);
    QCOMPARE(canonicalField(Canonicalization::Relaxed, name, value), relaxed);
    QCOMPARE(canonicalField(Canonicalization::Simple, name, value), name + ':' + value);
}

void tst_canonicalization::bodies_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("simple");
    QTest::addColumn<QByteArray>("relaxed");
    const auto row = [](const char *name, const QByteArray &body, const QByteArray &simple, const QByteArray &relaxed) {
        QTest::newRow(name) << body << simple << relaxed;
    };
    row("rfc", " C \r\nD \t E\r\n\r\n\r\n", " C \r\nD \t E\r\n", " C\r\nD E\r\n");
    row("empty", "", "\r\n", "");
    row("only line ends", "\r\n\r\n\n", "\r\n", "");
    row("only white space", " \t\r\n \r\n", " \t\r\n \r\n", "");
    row("no final line end", "a", "a\r\n", "a\r\n");
    row("LF alone", "a\nb \n\n", "a\r\nb \r\n", "a\r\nb\r\n");
    row("mixed", "a\r\n\nb", "a\r\n\r\nb\r\n", "a\r\n\r\nb\r\n");
    row("lone CR", "a\rb\r", "a\rb\r\r\n", "a\rb\r\r\n");
    row("CR CR LF", "a\r\r\nb", "a\r\r\nb\r\n", "a\r\r\nb\r\n");
    row("white space before a lone CR", "a \rb", "a \rb\r\n", "a \rb\r\n");
    row("trailing white space, no line end", "a \t", "a \t\r\n", "a\r\n");
    row("tab", "a\tb", "a\tb\r\n", "a b\r\n");
    row("nul", QByteArray("a\0 b\r\n", 6), QByteArray("a\0 b\r\n", 6), QByteArray("a\0 b\r\n", 6));
}

void tst_canonicalization::bodies()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, simple);
    QFETCH(QByteArray, relaxed);
    for (const Canonicalization form : {Canonicalization::Simple, Canonicalization::Relaxed}) {
        const QByteArray expected = form == Canonicalization::Simple ? simple : relaxed;
        QCOMPARE(plainBody(body, form), expected);
        for (qsizetype cut = 0; cut <= body.size(); ++cut) {
            BodyHash hash(form, std::nullopt);
            hash.feed(QByteArrayView(body).first(cut));
            hash.feed(QByteArrayView(body).sliced(cut));
            QCOMPARE(hash.finish(), sha256(expected));
            QCOMPARE(hash.canonicalLength(), quint64(expected.size()));
        }
    }
}

void tst_canonicalization::anyBlocks()
{
    QRandomGenerator random(6376);
    const QByteArray alphabet = "ab \t\r\n\n\r c=";
    for (int round = 0; round < 2000; ++round) {
        QByteArray body;
        const int size = round % 700 == 0 ? 150'000 + random.bounded(100) : random.bounded(60);
        while (body.size() < size) {
            body += alphabet[random.bounded(int(alphabet.size()))];
            if (random.bounded(10) == 0)
                body += QByteArray(random.bounded(size > 1000 ? 70'000 : 20),
                                   alphabet[random.bounded(int(alphabet.size()))]);
            if (random.bounded(10) == 0)
                body += "0123456789abcdef";
            if (random.bounded(10) == 0)
                body += "\r\n";
        }
        for (const Canonicalization form : {Canonicalization::Simple, Canonicalization::Relaxed}) {
            BodyHash hash(form, std::nullopt);
            for (qsizetype at = 0; at < body.size();) {
                const qsizetype part =
                    std::min<qsizetype>(body.size() - at, 1 + random.bounded(size > 1000 ? 100'000 : 30));
                hash.feed(QByteArrayView(body).sliced(at, part));
                at += part;
            }
            const QByteArray expected = plainBody(body, form);
            QVERIFY2(hash.finish() == sha256(expected), body.left(200).toPercentEncoding().constData());
            QCOMPARE(hash.canonicalLength(), quint64(expected.size()));
        }
    }
}

void tst_canonicalization::length()
{
    const QByteArray body = "0123456789\r\n\r\n";
    for (const quint64 limit : {0, 1, 10, 11, 12, 13, 1000}) {
        BodyHash hash(Canonicalization::Simple, limit);
        hash.feed(body);
        QCOMPARE(hash.finish(), sha256(QByteArray("0123456789\r\n").left(qsizetype(limit))));
        QCOMPARE(hash.canonicalLength(), quint64(12));
    }
}

void tst_canonicalization::manyEmptyLines()
{
    // They must not be kept in memory, and must come back when something follows.
    const QByteArray block = QByteArray("\r\n").repeated(50'000);
    BodyHash hash(Canonicalization::Relaxed, std::nullopt);
    for (int i = 0; i < 100; ++i)
        hash.feed(block);
    hash.feed("x");
    QCOMPARE(hash.finish(), sha256(block.repeated(100) + "x\r\n"));
}

void tst_canonicalization::headers_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<QByteArrayList>("fields"); // "name|value"
    QTest::addColumn<QByteArray>("body");
    const auto row = [](const char *name, const QByteArray &message, const QByteArrayList &fields,
                        const QByteArray &body) { QTest::newRow(name) << message << fields << body; };
    row("ordinary", "A: b\r\nC: d\r\n e\r\n\r\nbody\r\n", {"A| b", "C| d\r\n e"}, "body\r\n");
    row("LF", "A: b\nC: d\n\te\n\nbody", {"A| b", "C| d\r\n\te"}, "body");
    row("no body", "A: b\r\n", {"A| b"}, "");
    row("no line end", "A: b", {"A| b"}, "");
    row("empty", "", {}, "");
    row("only a body", "\r\nbody", {}, "body");
    row("mbox line", "From a@b Mon\nA: b\n\n", {"A| b"}, "");
    row("stray line and its folds", "A: b\ngarbage\n folded\nC: d\n\n", {"A| b", "C| d"}, "");
    row("folded first line", " x\nA: b\n\n", {"A| b"}, "");
    row("space before the colon", "A : b\n\n", {"A | b"}, "");
    row("CR inside", "A: b\rc\n\n", {"A| b\rc"}, "");
    row("binary", QByteArray("\0\xff\x01:\n\n\n", 7), {}, "\n");
}

void tst_canonicalization::headers()
{
    QFETCH(QByteArray, message);
    QFETCH(QByteArrayList, fields);
    QFETCH(QByteArray, body);
    for (qsizetype cut = 0; cut <= message.size(); ++cut) {
        HeaderReader reader;
        QByteArray rest = reader.feed(QByteArrayView(message).first(cut)).toByteArray();
        rest += reader.feed(QByteArrayView(message).sliced(cut));
        reader.finish();
        QByteArrayList seen;
        for (const HeaderField &field : reader.fields())
            seen.append(field.name + '|' + field.value);
        QCOMPARE(seen, fields);
        QCOMPARE(rest, body);
    }
}

void tst_canonicalization::headerLimits()
{
    HeaderReader many({1'000'000, 100});
    (void)many.feed(QByteArray("A: b\r\n").repeated(101) + "\r\n");
    QVERIFY(many.trouble() == HeaderReader::Trouble::TooManyFields);
    QCOMPARE(many.fields().size(), 100);

    HeaderReader large({1000, 1000});
    QByteArrayView rest = large.feed(QByteArray("A: b\r\n").repeated(1000));
    QVERIFY(large.isDone());
    QVERIFY(large.trouble() == HeaderReader::Trouble::TooLarge);
    QCOMPARE(rest.size(), 5000);

    HeaderReader usual;
    (void)usual.feed(QByteArray("A: b\r\n").repeated(10'000) + "\r\n");
    QVERIFY(usual.isDone() && usual.trouble() == HeaderReader::Trouble::None);
    QCOMPARE(usual.fields().size(), 10'000);
}

// The work grows with the length, not with its square: one octet at a time, two million would take hours otherwise.
void tst_canonicalization::endlessLineInPieces()
{
    HeaderReader reader;
    const sw::test::WorkTimer timer;
    for (int i = 0; i < 2'000'000; ++i)
        (void)reader.feed("x");
    const QByteArray rest = reader.feed("\nA: b\n\nbody").toByteArray();
    QVERIFY2(timer.elapsedMs() < 20'000, QByteArray::number(timer.elapsedMs()).constData());
    QCOMPARE(rest, QByteArray("body"));
    QCOMPARE(reader.fields().size(), 1);
}

QTEST_GUILESS_MAIN(tst_canonicalization)
#include "tst_canonicalization.moc"
