// SPDX-License-Identifier: Apache-2.0
// What administrators really paste, one file each in data/pastes, and what must come of it. A record that was guessed
// wrong fails here, and so does a finding that says too much or too little.
#include "core/plan/model/record_plan.h"
#include "core/plan/paste/paste.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace sw;
using namespace sw::plan;
using dns::DomainName;

namespace {

const QString Folder = QStringLiteral(SENDERWRIGHT_SOURCE_DIR "/tests/core/plan/data/pastes/");

struct Case
{
    DomainName domain;
    QString pasted;
    QStringList records, findings, ignored;
};

Case readCase(const QString &name)
{
    QFile file(Folder + name);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QStringList parts =
        QString::fromUtf8(file.readAll())
            .split(QRegularExpression(QStringLiteral("\\n?===== (?:pasted|records|findings|ignored)\\n")));
    if (parts.size() != 5)
        return {};
    Case c;
    c.domain = DomainName::literal(parts[0].mid(8).trimmed().toLatin1());
    c.pasted = parts[1];
    c.records = parts[2].split(u'\n', Qt::SkipEmptyParts);
    c.findings = parts[3].split(u'\n', Qt::SkipEmptyParts);
    c.ignored = parts[4].split(u'\n', Qt::SkipEmptyParts);
    return c;
}

QStringList asLines(const QList<PastedRecord> &records)
{
    QStringList lines;
    for (const PastedRecord &record : records)
        lines.append(record.name.toString() + u' ' + QString::fromLatin1(dns::typeName(record.type)) + u' ' +
                     QString::fromUtf8(valueText(record.type, record.data)));
    return lines;
}

QStringList codes(const Findings &findings)
{
    QStringList list;
    for (const Finding &finding : findings)
        list.append(QString::fromLatin1(finding.code));
    list.sort();
    return list;
}

} // namespace

class TestPaste : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void emptyIsSaid()
    {
        for (const char *text : {"", "   ", "\n\t\n", "\xEF\xBB\xBF"}) {
            const auto result = understandPaste(QString::fromUtf8(text), DomainName::literal("example.com"));
            QVERIFY(result.records.isEmpty());
            QVERIFY(containsCode(result.findings, "paste-empty") ||
                    containsCode(result.findings, "paste-nothing-understood"));
        }
    }

    void tooLargeIsSaid()
    {
        const auto result = understandPaste(QString(300'000, u'a'), DomainName::literal("example.com"));
        QCOMPARE(codes(result.findings), QStringList{QStringLiteral("paste-too-large")});
    }

    void hostileTextNeverHurts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("quotes") << QString(50'000, u'"');
        QTest::newRow("parentheses") << QStringLiteral("x TXT (").repeated(5'000);
        QTest::newRow("tabs") << QString(200'000, u'\t');
        QTest::newRow("dots") << QString(100'000, u'.');
        QTest::newRow("deep json") << QString(100'000, u'[') + QString(100'000, u']');
        QTest::newRow("one long word") << QString(200'000, u'a');
        QTest::newRow("long base64") << QStringLiteral("a._domainkey TXT v=DKIM1; p=") + QString(200'000, u'A');
        QTest::newRow("many records") << QStringLiteral("a%1 CNAME b.example.net\n").repeated(5'000);
        QTest::newRow("surrogates") << QString(1'000, QChar(0xD800)) + QString(1'000, QChar(0xDC00));
        QTest::newRow("nul") << QString(1'000, QChar(0)) + QStringLiteral("a._domainkey b.example.net");
        QTest::newRow("rtl") << QStringLiteral("\u202Ea._domainkey\u202C CNAME b.example.net");
    }
    void hostileTextNeverHurts()
    {
        QFETCH(QString, text);
        const auto result = understandPaste(text, DomainName::literal("example.com"));
        QVERIFY(result.records.size() <= 200);
        for (const PasteFragment &fragment : result.ignored) {
            QVERIFY(fragment.offset >= 0 && fragment.length >= 0 && fragment.offset + fragment.length <= text.size());
            QCOMPARE(fragment.text, text.mid(fragment.offset, fragment.length));
        }
    }

    // Cut, doubled and shuffled pastes: anything may come out, but it is sound and nothing breaks.
    void mutationsNeverHurt()
    {
        quint32 state = 20261123;
        const auto random = [&](qsizetype below) {
            state = state * 1664525u + 1013904223u;
            return static_cast<qsizetype>((state >> 8) % static_cast<quint32>(std::max<qsizetype>(below, 1)));
        };
        static const QString Spice = QStringLiteral("\"'\\;|\t\n,()@.:=_ \u200B\u201C\u2013p=v=\u00E9");
        for (const QString &file : QDir(Folder).entryList({QStringLiteral("*.txt")}, QDir::Files, QDir::Name)) {
            const Case c = readCase(file);
            for (int round = 0; round < 12; ++round) {
                QString text = c.pasted;
                for (int i = 0; i < 3; ++i) {
                    const qsizetype at = random(text.size());
                    if (random(2) == 0)
                        text.insert(at, Spice.at(random(Spice.size())));
                    else
                        text.remove(at, random(30));
                }
                const auto result = understandPaste(text, c.domain);
                QVERIFY(result.records.size() <= 200);
                for (const PastedRecord &record : result.records)
                    QVERIFY(!valueText(record.type, record.data).isEmpty());
                for (const PasteFragment &fragment : result.ignored)
                    QVERIFY(fragment.offset + fragment.length <= text.size());
            }
        }
    }

    void withoutADomainFullNamesStillWork()
    {
        const auto result =
            understandPaste(QStringLiteral("a._domainkey.example.com CNAME a.dkim.amazonses.com"), DomainName());
        QCOMPARE(asLines(result.records),
                 QStringList{QStringLiteral("a._domainkey.example.com CNAME a.dkim.amazonses.com")});
        for (const char *text :
             {"a._domainkey CNAME a.dkim.amazonses.com", "@ TXT \"v=spf1 -all\"", "CNAME em12 u1.wl.sendgrid.net"}) {
            const auto none = understandPaste(QString::fromLatin1(text), DomainName());
            QVERIFY(none.records.isEmpty());
            QVERIFY(!none.ignored.isEmpty());
        }
    }

    void understood_data()
    {
        QTest::addColumn<QString>("file");
        const QStringList files = QDir(Folder).entryList({QStringLiteral("*.txt")}, QDir::Files, QDir::Name);
        QVERIFY(files.size() >= 110);
        for (const QString &file : files)
            QTest::newRow(qPrintable(file.chopped(4))) << file;
    }
    void understood()
    {
        QFETCH(QString, file);
        const Case c = readCase(file);
        QVERIFY2(!c.domain.isRoot(), "the case file is not well-formed");
        const auto result = understandPaste(c.pasted, c.domain);
        QCOMPARE(asLines(result.records).join(u'\n'), c.records.join(u'\n'));
        QCOMPARE(codes(result.findings).join(u' '), c.findings.join(u' '));
        QStringList reasons;
        for (const PasteFragment &fragment : result.ignored) {
            reasons.append(QString::fromLatin1(fragment.reason));
            if (fragment.length > 0)
                QCOMPARE(fragment.text, c.pasted.mid(fragment.offset, fragment.length));
        }
        for (const QString &reason : c.ignored)
            QVERIFY2(reasons.contains(reason), qPrintable(reason + QStringLiteral(" not in ") + reasons.join(u' ')));
        if (c.ignored.isEmpty())
            QCOMPARE(reasons.join(u' '), QString());
    }

    // Every word that could matter is in a record or among the ignored.
    void nothingIsLost_data() { understood_data(); }
    void nothingIsLost()
    {
        QFETCH(QString, file);
        const Case c = readCase(file);
        const auto result = understandPaste(c.pasted, c.domain);
        QString known = asLines(result.records).join(u' ');
        for (const PasteFragment &fragment : result.ignored)
            known += u' ' + fragment.text;
        static const QRegularExpression Word(QStringLiteral("[\\p{L}0-9_-]+(?:\\.[\\p{L}0-9_-]+)+"));
        if (c.pasted.trimmed().startsWith(u'{') || c.pasted.trimmed().startsWith(u'['))
            return;
        for (auto it = Word.globalMatch(c.pasted); it.hasNext();) {
            QString word = it.next().captured();
            const auto name = DomainName::fromUnicode(word);
            const QString ace = name ? name->toString() : word;
            const bool doubled = word.contains(QLatin1String("example.com.example.com")) ||
                                 word.contains(QLatin1String(".domainkey.example.com")) || // its underscore came back
                                 word == QLatin1String("dmarc.example.com") ||
                                 word.endsWith(QLatin1String("amazonses.com.example.com"));
            QVERIFY2(doubled || known.contains(word, Qt::CaseInsensitive) || known.contains(ace, Qt::CaseInsensitive),
                     qPrintable(word));
        }
    }
};

QTEST_GUILESS_MAIN(TestPaste)
#include "tst_paste.moc"
