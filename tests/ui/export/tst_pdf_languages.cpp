// SPDX-License-Identifier: Apache-2.0
// The checklist in every language there is a translation for, on both papers, read back: words and values are whole,
// they run where the language runs, every letter has its glyph, and nothing leaves the page.
#include "tests/core/report/sample_plans.h"
#include "tests/ui/export/pdf_reader.h"
#include "translations/translations.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace sw;

namespace {

const QStringList Plans{QStringLiteral("advanced"), QStringLiteral("sendgrid"), QStringLiteral("own-server-4096"),
                        QStringLiteral("default"), QStringLiteral("sixty-records")};

plan::RecordPlan planNamed(const QString &name)
{
    switch (Plans.indexOf(name)) {
    case 0:
        return test::advancedPlan();
    case 1:
        return test::sendgridPlan();
    case 2:
        return test::ownServerPlan(test::Rsa4096Characters);
    case 3:
        return test::defaultPlan();
    }
    return test::largePlan(60);
}

// Everything that is said in words, sentence by sentence.
QStringList sentencesOf(const report::Document &document)
{
    QStringList out{document.title, document.subtitle};
    const auto add = [&out](const report::Runs &runs) {
        QString text;
        for (const report::Run &run : runs)
            text += run.text;
        out.append(text);
    };
    for (const report::Block &block : document.blocks) {
        if (const auto *heading = std::get_if<report::Heading>(&block))
            out.append(heading->text);
        if (const auto *paragraph = std::get_if<report::Paragraph>(&block))
            add(paragraph->runs);
        if (const auto *callout = std::get_if<report::Callout>(&block)) {
            out.append(callout->title);
            add(callout->body);
        }
        if (const auto *list = std::get_if<report::ItemList>(&block)) {
            for (const report::ListItem &item : list->items)
                add(item.runs);
        }
        if (const auto *chips = std::get_if<report::Chips>(&block)) {
            for (const report::Chip &chip : chips->chips)
                out.append(chip.text);
        }
        if (const auto *card = std::get_if<report::Card>(&block)) {
            out << card->title << card->note;
            for (const report::Field &field : card->fields) {
                // May stand on two lines beside a value: in Japanese letter by letter.
                out += field.key.size() > 4 && field.key.at(0).unicode() > 0x3000
                           ? field.key.split(QString(), Qt::SkipEmptyParts)
                           : QStringList{field.key};
                if (const auto *runs = std::get_if<report::Runs>(&field.content))
                    add(*runs);
            }
        }
    }
    return out;
}

// Letters and signs without blanks, marks and the signs that only order others; joined letters taken apart.
QString bare(const QString &text)
{
    QString out;
    for (const QChar c : text.normalized(QString::NormalizationForm_KC)) {
        if (!c.isSpace() && !c.isMark() && c.category() != QChar::Other_Format && c.category() != QChar::Other_Control)
            out += c;
    }
    return out;
}

// Word by word: what stands beside a sentence of two lines comes between them.
QStringList piecesOf(const QString &sentence, Qt::LayoutDirection direction)
{
    // Where lines run both ways, poppler's order of their parts is its own.
    static const QRegularExpression blanks(QStringLiteral("[\\s-]+"));
    static const QRegularExpression others(QStringLiteral("[\\s\\p{P}\\p{S}\\p{N}\\p{Latin}]+"));
    QStringList pieces;
    for (const QString &word : sentence.split(direction == Qt::LeftToRight ? blanks : others))
        pieces.append(bare(word));
    return pieces;
}

QString words(QString text) // without the marks by which the tool says which way they run
{
    static const QRegularExpression marks(QStringLiteral("[\u202a-\u202e\u200e\u200f]"));
    return text.remove(marks);
}

// Printable ASCII but quotation marks: poppler sets these, at the ends of a value, where right-to-left words have them.
QString asciiOf(const QString &text)
{
    QString out;
    for (const QChar c : text) {
        if (c.unicode() > 0x20 && c.unicode() < 0x7f && c != u'"')
            out += c;
    }
    return out;
}

QString textString(const QString &text) // as in a PDF's own strings
{
    QString hex = QStringLiteral("<FEFF");
    for (const QChar c : text)
        hex += QString::number(c.unicode(), 16).rightJustified(4, u'0').toUpper();
    return hex + u'>';
}

// Left and right end of the domain in the footer of the first page.
QPair<double, double> footerOf(const QString &file, const QString &subject, double height)
{
    const QString boxes =
        test::popplerOutput(QStringLiteral("pdftotext"), {QStringLiteral("-bbox-layout"), QStringLiteral("-l"),
                                                          QStringLiteral("1"), file, QStringLiteral("-")});
    const QRegularExpression word(QStringLiteral(
        "<word xMin=\"([\\d.]+)\" yMin=\"([\\d.]+)\" xMax=\"([\\d.]+)\" yMax=\"[\\d.]+\">([^<]*)</word>"));
    QPair<double, double> ends{10'000, 0};
    auto all = word.globalMatch(boxes);
    while (all.hasNext()) {
        const auto match = all.next();
        if (match.captured(2).toDouble() > height - 45 && subject.contains(match.captured(4))) {
            ends.first = std::min(ends.first, match.captured(1).toDouble());
            ends.second = std::max(ends.second, match.captured(3).toDouble());
        }
    }
    return ends;
}

} // namespace

class TestPdfLanguages : public QObject
{
    Q_OBJECT

    test::PdfFolder m_folder;

private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale::c()); }

    void everyLanguage_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("plan");
        QTest::addColumn<bool>("letter");
        QVERIFY(languages().contains(QStringLiteral("en")));
        for (const QString &language : languages()) {
            for (const QString &plan : Plans) {
                QTest::addRow("%s, %s, A4", qPrintable(language), qPrintable(plan)) << language << plan << false;
                QTest::addRow("%s, %s, Letter", qPrintable(language), qPrintable(plan)) << language << plan << true;
            }
        }
    }
    void everyLanguage()
    {
        QFETCH(QString, language);
        QFETCH(QString, plan);
        QFETCH(bool, letter);
        const QLocale locale(language);
        QLocale::setDefault(locale);
        installTranslations(*QCoreApplication::instance(), locale);
        report::ChecklistInput input = test::checklistOf(planNamed(plan));
        input.locale = locale;
        if (plan != QLatin1String("default"))
            input.verification = test::someInPlace(input.plan);
        input.spfTree = {{0, "v=spf1 mx include:spf.protection.outlook.com include:amazonses.com ~all", 3},
                         {1, "mx", 1},
                         {1, "include:spf.protection.outlook.com", 1},
                         {2, "ip4:40.92.0.0/15", 0},
                         {1, "include:amazonses.com", 1}};
        const report::Document document = report::checklist(input);
        const QString file = m_folder.write(document, letter ? ui::Paper::Letter : ui::Paper::A4);
        QVERIFY(!file.isEmpty());

        const QString text = words(test::pdfText(file));
        const QString reading = words(test::pdfReadingText(file));
        const QList<test::TypedRow> rows = test::typedRows(document);
        QString fault;
        if (document.direction == Qt::LeftToRight) {
            QList<test::TypedRow> oneKey; // that of strings may take two lines in some languages
            std::copy_if(rows.begin(), rows.end(), std::back_inserter(oneKey),
                         [](const test::TypedRow &row) { return row.pieces.size() == 1; });
            qsizetype end = 0;
            fault = test::faultOfTypedRows(oneKey, text.split(QRegularExpression(QStringLiteral("[\n\f]"))), &end);
            QVERIFY2(fault.isEmpty(), qPrintable(fault + u'\n' + text));
        }
        // Keys stand beside values: at the right of those in right-to-left words. They are no ASCII there.
        const QString terms = asciiOf(text);
        const bool latin = language != QLatin1String("ar") && language != QLatin1String("ja");
        for (const test::TypedRow &row : rows) {
            for (const QString &piece : row.pieces)
                QVERIFY2(latin || terms.contains(asciiOf(piece)), qPrintable(piece + u'\n' + text));
        }
        // Nothing that cannot be seen is copied.
        for (const QChar c : reading)
            QVERIFY2(c.category() != QChar::Other_Format &&
                         (c.category() != QChar::Other_Control || c == u'\n' || c == u'\f') && c != QChar(0xad) &&
                         c != QChar(0xa0) && c.unicode() != 0xfffd,
                     qPrintable(QString::number(c.unicode(), 16)));
        // Every word: a letter without a glyph would be missing.
        const QString all = bare(text) + bare(reading);
        for (const QString &sentence : sentencesOf(document)) {
            for (const QString &piece : piecesOf(sentence, document.direction))
                QVERIFY2(all.contains(piece), qPrintable(piece + u'\n' + all));
        }
        // No name of a sentence is cut at its hyphen.
        for (const QString &line : text.split(u'\n'))
            QVERIFY2(!line.trimmed().endsWith(QLatin1String("acme-")), qPrintable(text));

        QStringList fonts;
        fault = test::faultOfFonts(file, &fonts);
        QVERIFY2(fault.isEmpty(), qPrintable(fault));
        for (const QString &font : fonts) // no face that is only there because something was missing
            QVERIFY2(QRegularExpression(QStringLiteral("^(Inter|NotoSans|NotoSansArabic|BIZUDPGothic|NotoSansCJKjp|"
                                                       "DejaVuSans|DejaVuSansMono|LiberationSans)(-|$)"))
                         .match(font)
                         .hasMatch(),
                     qPrintable(font));
        QVERIFY2(fonts.size() <= 7, qPrintable(fonts.join(u' ')));
        fault = test::faultOfMargins(file);
        QVERIFY2(fault.isEmpty(), qPrintable(fault));

        // Language, direction, title and bookmarks.
        QFile pdf(file);
        QVERIFY(pdf.open(QIODevice::ReadOnly));
        const QString bytes = QString::fromLatin1(pdf.readAll());
        QVERIFY(bytes.contains(QStringLiteral("/Lang ") + textString(language)));
        QCOMPARE(bytes.contains(QLatin1String("/Direction /R2L")), document.direction == Qt::RightToLeft);
        for (const report::Block &block : document.blocks) {
            if (const auto *heading = std::get_if<report::Heading>(&block))
                QVERIFY2(bytes.contains(textString(heading->text)), qPrintable(heading->text));
        }
        const QString info = test::popplerOutput(QStringLiteral("pdfinfo"), {file});
        QVERIFY2(info.contains(document.title), qPrintable(info));
        const auto [left, right] = footerOf(file, document.subject, letter ? 792 : 842);
        const double width = letter ? 612 : 595;
        if (document.direction == Qt::RightToLeft)
            QVERIFY2(qAbs(right - (width - 45)) < 2 && left > width / 2, qPrintable(QString::number(right)));
        else
            QVERIFY2(qAbs(left - 45) < 2 && right < width / 2, qPrintable(QString::number(left)));
    }

    void directionIsTheLanguages()
    {
        for (const QString &language : languages()) {
            report::ChecklistInput input = test::checklistOf(test::advancedPlan());
            input.locale = QLocale(language);
            QCOMPARE(
                report::checklist(input).direction == Qt::RightToLeft,
                QStringList({QStringLiteral("ar"), QStringLiteral("he"), QStringLiteral("fa"), QStringLiteral("ur")})
                    .contains(language));
        }
    }
};

QTEST_MAIN(TestPdfLanguages)
#include "tst_pdf_languages.moc"
