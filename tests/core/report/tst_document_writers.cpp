// SPDX-License-Identifier: Apache-2.0
// One tree, two writers: HTML that a checker finds nothing wrong with, in either direction; text that fits its columns.
#include "core/report/checklist/document_writers.h"
#include "core/report/text/punctuation.h"
#include "tests/core/report/sample_plans.h"

#include <QProcess>
#include <QTest>
#include <QXmlStreamReader>

using namespace sw;
using namespace sw::report;

namespace {

Document everyKindOfBlock()
{
    ChecklistInput input = test::checklistOf(test::advancedPlan());
    input.verification = test::someInPlace(input.plan);
    input.spfTree = {{0, "v=spf1 mx include:amazonses.com ~all", 2}, {1, "mx", 1}, {1, "include:amazonses.com", 1}};
    return checklist(input);
}

// The same in Arabic, as far as a test needs it.
Document rightToLeft()
{
    Document document;
    document.title = QStringLiteral("قائمة acme-billing.com");
    document.subtitle = QStringLiteral("Amazon SES");
    document.meta = {QStringLiteral("Senderwright 1.0")};
    document.language = QStringLiteral("ar");
    document.direction = Qt::RightToLeft;
    Card card;
    card.title = QStringLiteral("إضافة");
    card.subject = QStringLiteral("TXT");
    card.label = QStringLiteral("DMARC");
    card.fields = {{QStringLiteral("الاسم"), Value{QStringLiteral("_dmarc")}},
                   {QStringLiteral("القيمة"), Value{QStringLiteral("v=DMARC1; p=none"), {{10, 6}}}}};
    Table table;
    table.rows = {{QStringLiteral("المنطقة"), QStringLiteral("acme-billing.com.")}};
    document.blocks = {Paragraph{{{QStringLiteral("لا وكيل: p=none هنا.")}}}, card, table};
    return document;
}

QByteArray said(const QString &program, const QStringList &arguments, const QByteArray &input)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    if (!process.waitForStarted())
        return QByteArray("missing: ") + program.toUtf8();
    process.write(input);
    process.closeWriteChannel();
    process.waitForFinished();
    return process.readAll();
}

} // namespace

class TestDocumentWriters : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void htmlIsSound_data()
    {
        QTest::addColumn<QByteArray>("html");
        QTest::newRow("every kind of block") << toHtml(everyKindOfBlock());
        QTest::newRow("right to left") << toHtml(rightToLeft());
        QTest::newRow("a long key") << toHtml(
            checklist(test::checklistOf(test::ownServerPlan(test::Rsa4096Characters))));
        Document empty;
        empty.language = QStringLiteral("en");
        QTest::newRow("nothing in it") << toHtml(empty);
        Document hostile;
        hostile.title = QStringLiteral("</title><script>\" & '");
        hostile.language = QStringLiteral("\"><b>");
        hostile.direction = Qt::RightToLeft;
        hostile.blocks = {Paragraph{{{hostile.title}}}, Heading{hostile.title}, Callout{Tone::Bad, hostile.title, {}}};
        QTest::newRow("hostile") << toHtml(hostile);
    }
    void htmlIsSound()
    {
        QFETCH(QByteArray, html);
        // Every element closed, every attribute quoted.
        QXmlStreamReader xml(html);
        while (!xml.atEnd())
            xml.readNext();
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        // Debian's checker: package "tidy". An empty title is the business of the document.
        const QByteArray words =
            said(QStringLiteral("tidy"), {QStringLiteral("-e"), QStringLiteral("-q"), QStringLiteral("-utf8")}, html);
        for (const QByteArray &line : words.split('\n'))
            QVERIFY2(line.isEmpty() || line.contains("blank 'title'") || line.contains("trimming empty"),
                     words.constData());
    }

    void languageAndDirection()
    {
        QVERIFY(toHtml(everyKindOfBlock()).contains("<html lang=\"en-GB\" dir=\"ltr\">"));
        QVERIFY(!toHtml(everyKindOfBlock()).contains("<bdi"));
        const QByteArray html = toHtml(rightToLeft());
        QVERIFY(html.contains("<html lang=\"ar\" dir=\"rtl\">"));
        // Values run left to right by themselves, without the style sheet too.
        QVERIFY(html.contains("<code dir=\"ltr\">_dmarc</code>"));
        QVERIFY(html.contains("<code dir=\"ltr\">v=DMARC1; <mark class=\"good\">p=none</mark></code>"));
        // Names in sentences, and cells that are nothing but a name, dot and all.
        QVERIFY(html.contains(QStringLiteral("لا وكيل: <bdi dir=\"ltr\">p=none</bdi> هنا.").toUtf8()));
        QVERIFY(html.contains("<bdi dir=\"ltr\">acme-billing.com.</bdi>"));
    }

    void boxesCanBeTicked()
    {
        const QByteArray html = toHtml(everyKindOfBlock());
        QVERIFY(html.contains("<input type=\"checkbox\" class=\"box\" aria-label=\"DKIM 1\" checked=\"checked\"/>"));
        QVERIFY(html.contains("<input type=\"checkbox\" class=\"box\" aria-label=\"DMARC\"/>"));
    }

    void proseIsWrapped_data()
    {
        QTest::addColumn<QString>("prose");
        QTest::addColumn<QStringList>("lines");
        QTest::newRow("blanks") << QStringLiteral("one two three four five")
                                << QStringList{QStringLiteral("one two three four"), QStringLiteral("five")};
        QTest::newRow("longer than a line, not cut")
            << QStringLiteral("see https://example.com/a-long-link-that-stays there")
            << QStringList{QStringLiteral("see"), QStringLiteral("https://example.com/a-long-link-that-stays"),
                           QStringLiteral("there")};
        QTest::newRow("ideographs take two columns; no stop begins a line")
            << QStringLiteral("レコードを追加します。次に進む。")
            << QStringList{QStringLiteral("レコードを追加しま"), QStringLiteral("す。次に進む。")};
        QTest::newRow("names among ideographs stay whole")
            << QStringLiteral("末尾にacme-billing.comは書かない")
            << QStringList{QStringLiteral("末尾に"), QStringLiteral("acme-billing.comは"), QStringLiteral("書かない")};
    }
    void proseIsWrapped()
    {
        QFETCH(QString, prose);
        QFETCH(QStringList, lines);
        Document document;
        document.language = QStringLiteral("ja");
        document.blocks = {Paragraph{{{prose}}}};
        const QStringList all = QString::fromUtf8(toPlainText(document, 19)).split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(all.mid(all.size() - lines.size()), lines);
    }

    void punctuation_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("colon");
        QTest::addColumn<QString>("stop");
        QTest::newRow("English") << "en-GB" << QStringLiteral(": ") << QStringLiteral(".");
        QTest::newRow("none") << "" << QStringLiteral(": ") << QStringLiteral(".");
        QTest::newRow("French") << "fr-CA" << QStringLiteral("\u00a0: ") << QStringLiteral(".");
        QTest::newRow("Japanese") << "ja" << QStringLiteral("\uff1a") << QStringLiteral("\u3002");
    }
    void punctuation()
    {
        QFETCH(QString, language);
        QFETCH(QString, colon);
        QFETCH(QString, stop);
        QCOMPARE(punctuationOf(language).colon, colon);
        QCOMPARE(punctuationOf(language).stop, stop);
    }

    void blanksBesideIdeographs()
    {
        QCOMPARE(withoutBlanksBesideIdeographs(QStringLiteral("送る。 次に （場所） 行く")),
                 QStringLiteral("送る。次に（場所）行く"));
        QCOMPARE(withoutBlanksBesideIdeographs(QStringLiteral(" a. b (c) ")), QStringLiteral(" a. b (c) "));
        QCOMPARE(withoutBlanksBesideIdeographs(QString()), QString());
    }
};

QTEST_GUILESS_MAIN(TestDocumentWriters)
#include "tst_document_writers.moc"
