// SPDX-License-Identifier: Apache-2.0
// The checklist as a PDF, read back with poppler's tools: every name and value whole, fonts embedded, nothing beside
// the page.
#include "tests/core/report/sample_plans.h"
#include "tests/ui/export/pdf_reader.h"

#include "core/report/text/value_forms.h"

#include <QRegularExpression>
#include <QTest>

using namespace sw;

namespace {

// Lines of the text, blanks at their ends taken off.
QStringList linesOf(const QString &text)
{
    QStringList lines;
    for (const QString &line : text.split(u'\n'))
        lines.append(line.trimmed());
    return lines;
}

} // namespace

class TestPdfWriter : public QObject
{
    Q_OBJECT

    test::PdfFolder m_folder;

    QString write(const report::Document &document, ui::Paper paper = ui::Paper::A4)
    {
        return m_folder.write(document, paper);
    }

private Q_SLOTS:
    void unwritablePath_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("no such folder") << m_folder.path() + QStringLiteral("/missing/checklist.pdf");
        QTest::newRow("a folder") << m_folder.path();
        QTest::newRow("no name") << QString();
    }
    void unwritablePath()
    {
        QFETCH(QString, file);
        const auto result =
            ui::writePdf(report::checklist(test::checklistOf(test::advancedPlan())), file, ui::Paper::A4);
        QVERIFY(!result);
        QCOMPARE(result.error().code, QByteArray("pdf-unwritable"));
        QCOMPARE(result.error().args.value("file"), file);
        QVERIFY(!result.error().args.value("reason").isEmpty());
    }

    void everyNameAndValueWholeAndOnce_data()
    {
        QTest::addColumn<QString>("route");
        QTest::addColumn<bool>("letter");
        QTest::addColumn<bool>("verified");
        for (const char *route : {"advanced", "sendgrid", "own-server", "default"}) {
            QTest::addRow("%s, A4", route) << QString::fromLatin1(route) << false << false;
            QTest::addRow("%s, Letter, verified", route) << QString::fromLatin1(route) << true << true;
        }
    }
    void everyNameAndValueWholeAndOnce()
    {
        QFETCH(QString, route);
        QFETCH(bool, letter);
        QFETCH(bool, verified);
        const plan::RecordPlan plan = route == QLatin1String("advanced")   ? test::advancedPlan()
                                      : route == QLatin1String("sendgrid") ? test::sendgridPlan()
                                      : route == QLatin1String("default")  ? test::defaultPlan()
                                                                           : test::ownServerPlan(60);
        report::ChecklistInput input = test::checklistOf(plan);
        if (verified)
            input.verification = test::someInPlace(plan);
        const QString text = test::pdfText(write(report::checklist(input), letter ? ui::Paper::Letter : ui::Paper::A4));
        for (const plan::PlannedRecord &record : plan.records) {
            const catalog::DnsHost *host = test::sampleCatalog().dnsHost(plan.dnsHost);
            const QString value = report::valueAs(record, report::ValueForm::AsHostWants, host);
            const QRegularExpression whole(
                QStringLiteral("(?<![\\w.-])%1(?![\\w.-])").arg(QRegularExpression::escape(value)));
            QVERIFY2(text.count(whole) == 1, qPrintable(value + u'\n' + text));
            for (const QByteArray &before : record.before) {
                const QRegularExpression line(QStringLiteral("(Before|After).*\\s") +
                                              QRegularExpression::escape(QString::fromLatin1(before)) +
                                              QStringLiteral("\\s*\\n"));
                QVERIFY2(line.match(text).hasMatch(), before.constData());
            }
            // A name's row: its key, then the name and nothing else.
            const QString name = report::nameAs(record, plan.zone, report::NameForm::AsHostWants, host);
            const QRegularExpression row(
                QStringLiteral("(?m)^\\s*Name\\s+%1\\s*$").arg(QRegularExpression::escape(name)));
            auto rows = row.globalMatch(text);
            int count = 0;
            while (rows.hasNext()) {
                rows.next();
                ++count;
            }
            const auto sameName = [&](const plan::PlannedRecord &other) { return other.name == record.name; };
            const auto expected = std::count_if(plan.records.begin(), plan.records.end(), sameName);
            if (!name.isEmpty())
                QVERIFY2(count == expected, qPrintable(name + u'\n' + text));
        }
    }

    void longKeysWrapAtColumnsAndStandAsStrings_data()
    {
        QTest::addColumn<int>("characters");
        QTest::newRow("2048 bits") << test::Rsa2048Characters;
        QTest::newRow("4096 bits") << test::Rsa4096Characters;
    }
    void longKeysWrapAtColumnsAndStandAsStrings()
    {
        QFETCH(int, characters);
        const plan::RecordPlan plan = test::ownServerPlan(characters);
        const QString value = QString::fromLatin1(plan.records.first().valueText());
        const QStringList lines = linesOf(test::pdfText(write(report::checklist(test::checklistOf(plan)))));
        QString between; // from the key of the value's row to that of the next but one
        bool inside = false;
        for (const QString &line : lines) {
            if (line.startsWith(QLatin1String("Value  ")))
                inside = true;
            if (line.startsWith(QLatin1String("Name  ")) && inside)
                break;
            if (inside)
                between += line.section(QRegularExpression(QStringLiteral("^(Value|As strings)\\s+")), -1);
        }
        QVERIFY2(between.contains(value), qPrintable(between));
        for (const QString &string : report::quotedStrings(plan.records.first()))
            QVERIFY2(between.contains(string), qPrintable(string + u'\n' + between));
    }

    void manyRecordsLayOut_data()
    {
        QTest::addColumn<bool>("letter");
        QTest::newRow("A4") << false;
        QTest::newRow("Letter") << true;
    }
    void manyRecordsLayOut()
    {
        QFETCH(bool, letter);
        const plan::RecordPlan plan = test::largePlan(60);
        const QString file =
            write(report::checklist(test::checklistOf(plan)), letter ? ui::Paper::Letter : ui::Paper::A4);
        const QString text = test::pdfText(file);
        for (const plan::PlannedRecord &record : plan.records) {
            if (record.type == dns::RecordType::CNAME)
                QCOMPARE(text.count(QString::fromLatin1(record.valueText())), 1);
        }
        const QString info = test::popplerOutput(QStringLiteral("pdfinfo"), {file});
        const int pages = QRegularExpression(QStringLiteral("Pages:\\s+(\\d+)")).match(info).captured(1).toInt();
        QVERIFY2(pages >= 6 && pages <= 20, qPrintable(info));
        // pdftotext takes single characters with equal gaps for a letter-spaced word.
        QVERIFY(text.contains(QRegularExpression(QStringLiteral("%1 ?/ ?%1").arg(pages))));
    }

    void titleLanguageBookmarksAndFonts()
    {
        report::ChecklistInput input = test::checklistOf(test::advancedPlan());
        input.verification = test::someInPlace(input.plan);
        const QString file = write(report::checklist(input));
        const QString info = test::popplerOutput(QStringLiteral("pdfinfo"), {file});
        QVERIFY2(info.contains(QLatin1String("DNS checklist for acme-billing.com")), qPrintable(info));
        QVERIFY2(info.contains(QLatin1String("A4")), qPrintable(info));
        QFile pdf(file);
        QVERIFY(pdf.open(QIODevice::ReadOnly));
        const QByteArray bytes = pdf.readAll();
        QVERIFY(bytes.contains("/Lang <FEFF0065006E002D00470042>")); // "en-GB"
        QVERIFY(bytes.contains("/Type /Outlines"));
        const QString fault = test::faultOfFonts(file);
        QVERIFY2(fault.isEmpty(), qPrintable(fault));
    }

    void nothingIsDrawnInTheMargin_data()
    {
        QTest::addColumn<QString>("which");
        QTest::newRow("advanced") << QStringLiteral("advanced");
        QTest::newRow("own-server") << QStringLiteral("own-server");
        QTest::newRow("sendgrid") << QStringLiteral("sendgrid");
    }
    void nothingIsDrawnInTheMargin()
    {
        QFETCH(QString, which);
        const plan::RecordPlan plan = which == QLatin1String("advanced") ? test::advancedPlan()
                                      : which == QLatin1String("sendgrid")
                                          ? test::sendgridPlan()
                                          : test::ownServerPlan(test::Rsa4096Characters);
        report::ChecklistInput input = test::checklistOf(plan);
        input.verification = test::someInPlace(plan);
        input.spfTree = {{0, "v=spf1 mx include:spf.protection.outlook.com include:amazonses.com ~all", 3},
                         {1, "mx", 1},
                         {1, "include:spf.protection.outlook.com", 1},
                         {2, "ip4:40.92.0.0/15", 0},
                         {1, "include:amazonses.com", 1}};
        const QString file = write(report::checklist(input));
        const QString fault = test::faultOfMargins(file);
        QVERIFY2(fault.isEmpty(), qPrintable(fault));
    }

    void otherScripts_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("note");
        QTest::newRow("Arabic")
            << "ar" << QStringLiteral("\u0642\u0627\u0626\u0645\u0629 \u0633\u062c\u0644\u0627\u062a acme-billing.com")
            << QStringLiteral("\u0623\u0636\u0641 \u0647\u0630\u0627 \u0627\u0644\u0633\u062c\u0644");
        QTest::newRow("Hebrew") << "he" << QStringLiteral("\u05e8\u05e9\u05d9\u05de\u05ea DNS")
                                << QStringLiteral("\u05d4\u05d5\u05e1\u05e3");
        QTest::newRow("Japanese") << "ja" << QStringLiteral("DNS \u30c1\u30a7\u30c3\u30af\u30ea\u30b9\u30c8")
                                  << QStringLiteral("\u8ffd\u52a0");
        QTest::newRow("Greek") << "el" << QStringLiteral("\u039b\u03af\u03c3\u03c4\u03b1 DNS")
                               << QStringLiteral("\u03a0\u03c1\u03bf\u03c3\u03b8\u03ae\u03ba\u03b7");
        QTest::newRow("Russian") << "ru" << QStringLiteral("\u0421\u043f\u0438\u0441\u043e\u043a DNS")
                                 << QStringLiteral("\u0414\u043e\u0431\u0430\u0432\u0438\u0442\u044c");
    }
    // Whatever the language around it: values are whole, run left to right, and nothing leaves the page.
    void otherScripts()
    {
        QFETCH(QString, language);
        QFETCH(QString, title);
        QFETCH(QString, note);
        report::ChecklistInput input = test::checklistOf(test::advancedPlan());
        input.locale = QLocale(language);
        input.verification = test::someInPlace(input.plan);
        report::Document document = report::checklist(input);
        QCOMPARE(document.direction == Qt::RightToLeft,
                 language == QLatin1String("ar") || language == QLatin1String("he"));
        document.title = title;
        for (report::Block &block : document.blocks) {
            if (auto *card = std::get_if<report::Card>(&block))
                card->note = note;
            if (auto *heading = std::get_if<report::Heading>(&block))
                heading->text = title;
        }
        const QString file = write(document);
        const QString text = test::pdfText(file);
        for (const plan::PlannedRecord &record : input.plan.records)
            QVERIFY2(text.contains(QString::fromLatin1(record.valueText())), qPrintable(text));
        QVERIFY(test::popplerOutput(QStringLiteral("pdfinfo"), {file}).contains(title));
    }

    void speed()
    {
        report::ChecklistInput input = test::checklistOf(test::advancedPlan());
        input.verification = test::someInPlace(input.plan);
        const report::Document document = report::checklist(input);
        QBENCHMARK
        {
            QVERIFY(ui::renderPdf(document, ui::Paper::A4).pages > 0);
        }
    }

    void hostileTextStaysText()
    {
        plan::RecordPlan plan = test::advancedPlan();
        plan.records[3].before = {QByteArray("v=spf1 \"><script>\0\n\r\x1b[31m\xff -all", 27), QByteArray(5000, 'x')};
        plan.records[0].reason = "no-such-reason";
        const QString text = test::pdfText(write(report::checklist(test::checklistOf(plan))));
        QVERIFY2(text.contains(QLatin1String("v=spf1 \"><script>\\000\\010\\013\\027[31m\\255")), qPrintable(text));
        QVERIFY(!text.contains(QChar(0x1b)));
    }
};

QTEST_MAIN(TestPdfWriter)
#include "tst_pdf_writer.moc"
