// SPDX-License-Identifier: Apache-2.0
// Names and values in sentences: what is kept together, and what is set apart from right-to-left words.
#include "core/report/checklist/technical_parts.h"

#include <QTest>

using namespace sw::report;

namespace {

QStringList cut(const QString &text, const QList<TechnicalPart> &parts)
{
    QStringList out;
    for (const TechnicalPart &part : parts)
        out.append(text.mid(part.from, part.length));
    return out;
}

} // namespace

class TestTechnicalParts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void leftToRight_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("parts");
        const auto row = [](const char *name, const char *text, const QList<const char *> &parts) {
            QStringList expected;
            for (const char *part : parts)
                expected.append(QString::fromUtf8(part));
            QTest::newRow(name) << QString::fromUtf8(text) << expected;
        };
        row("empty", "", {});
        row("none", "لا وكيل", {});
        row("only signs", "— : ( ) / . «»", {});
        row("a number keeps its order anyway", "أضف 4 سجلات", {});
        row("a name, the sentence's stop left out", "باسم acme-billing.com. لكي", {"acme-billing.com"});
        row("a name that begins with a sign", "في _dmarc.example.com هنا", {"_dmarc.example.com"});
        row("a colon before it", "السجل: DNS فقط.", {"DNS"});
        row("colon and brackets around it", "الخطوة: (DNS › Records).", {"(DNS › Records)"});
        row("a value with blanks", "القيمة v=spf1 mx -all.", {"v=spf1 mx -all"});
        row("parted by commas", "DKIM 1, DKIM 2, SPF.", {"DKIM 1", "DKIM 2", "SPF"});
        row("semicolons belong to the value", "v=DMARC1; p=none; sp=none هنا", {"v=DMARC1; p=none; sp=none"});
        row("brackets around all", "يثبت هويتك (DKIM)", {"(DKIM)"});
        row("brackets of the sentence", "(لدى Cloudflare) ثم", {"Cloudflare"});
        row("brackets around other words", "عبر External SMTP (خادمك) فقط", {"External SMTP"});
        row("brackets that end", "(خادمك) DNS", {"DNS"});
        row("date and time", "في 2026-11-23 14:09 UTC.", {"2026-11-23 14:09 UTC"});
        row("address of version six", "من 2001:db8::25 فقط", {"2001:db8::25"});
        row("a link", "افتح (https://example.com/a?b=c).", {"(https://example.com/a?b=c)"});
        row("a question", "هل p=none؟ أم p=reject?", {"p=none", "p=reject"});
        row("in Japanese", "名前の末尾にacme-billing.comは書きません。", {"acme-billing.com"});
    }
    void leftToRight()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, parts);
        QCOMPARE(cut(text, leftToRightParts(text)), parts);
    }

    void unbreakable_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("parts");
        const auto row = [](const char *name, const char *text, const QList<const char *> &parts) {
            QStringList expected;
            for (const char *part : parts)
                expected.append(QString::fromUtf8(part));
            QTest::newRow(name) << QString::fromUtf8(text) << expected;
        };
        row("empty", "", {});
        row("words, hyphens among them", "It re-checks a well-known record.", {});
        row("domain", "in the name of acme-billing.com. So", {"acme-billing.com"});
        row("two", "ada.ns.example.com and bob.ns.example.com,", {"ada.ns.example.com", "bob.ns.example.com"});
        row("blanks part terms", "v=spf1 mx -all", {"v=spf1"});
        row("link in brackets", "(https://dash.example.com/?to=/:a/:b).", {"(https://dash.example.com/?to=/:a/:b)"});
        row("brackets that belong to it", "see a.example/(b)", {"a.example/(b)"});
        row("address", "dmarc@acme-billing.com", {"dmarc@acme-billing.com"});
        row("in Japanese", "末尾にacme-billing.comは", {"acme-billing.com"});
    }
    void unbreakable()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, parts);
        QCOMPARE(cut(text, unbreakableParts(text)), parts);
    }

    void rightToLeftLetters()
    {
        QVERIFY(!hasRightToLeft(u"acme 4 :"));
        QVERIFY(!hasRightToLeft(u""));
        QVERIFY(hasRightToLeft(u"acme \u0627"));
        QVERIFY(hasRightToLeft(u"\u05d0"));
    }
};

QTEST_GUILESS_MAIN(TestTechnicalParts)
#include "tst_technical_parts.moc"
