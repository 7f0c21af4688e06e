// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/export/pdf_reader.h"

#include <QDir>
#include <QFileInfo>
#include <QImage>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

namespace sw::test {

namespace {

// The content of the row that begins in `line`, or "" if it does not begin with that key. Lines that follow belong to
// it until it is as long as it should be.
QString contentAt(const QStringList &lines, qsizetype line, const TypedRow &row)
{
    const QString begin = lines.at(line).trimmed();
    if (begin != row.key && !begin.startsWith(row.key + QStringLiteral("  ")))
        return {};
    QString content = begin.mid(row.key.size()).trimmed();
    for (qsizetype i = line + 1; i < lines.size() && content.size() < row.content.size(); ++i)
        content += lines.at(i).trimmed();
    return content;
}

} // namespace

QString popplerOutput(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForStarted() || !process.waitForFinished() || process.exitCode() != 0)
        return QStringLiteral("(%1 is missing or failed: install poppler-utils)").arg(program);
    return QString::fromUtf8(process.readAllStandardOutput());
}

QString pdfText(const QString &file)
{
    return popplerOutput(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), QStringLiteral("-enc"),
                                                       QStringLiteral("UTF-8"), file, QStringLiteral("-")});
}

QString pdfReadingText(const QString &file)
{
    return popplerOutput(QStringLiteral("pdftotext"),
                         {QStringLiteral("-enc"), QStringLiteral("UTF-8"), file, QStringLiteral("-")});
}

QList<TypedRow> typedRows(const report::Document &document)
{
    QList<TypedRow> rows;
    for (const report::Block &block : document.blocks) {
        const auto *card = std::get_if<report::Card>(&block);
        for (const report::Field &field : card != nullptr ? card->fields : QList<report::Field>()) {
            if (const auto *value = std::get_if<report::Value>(&field.content))
                rows.append({field.key, value->text, {value->text}});
            else if (const auto *strings = std::get_if<report::Strings>(&field.content))
                rows.append({field.key, strings->strings.join(QString()), strings->strings});
        }
    }
    return rows;
}

QString faultOfTypedRows(const QList<TypedRow> &rows, const QStringList &lines, qsizetype *end)
{
    *end = 0;
    for (const TypedRow &row : rows) {
        while (*end < lines.size() && contentAt(lines, *end, row) != row.content)
            ++*end;
        if (*end == lines.size())
            return QStringLiteral("%1 is not whole: %2").arg(row.key, row.content);
        ++*end;
    }
    return {};
}

QString faultOfFonts(const QString &file, QStringList *names)
{
    const QString table = popplerOutput(QStringLiteral("pdffonts"), {file});
    const QStringList fonts = table.split(u'\n', Qt::SkipEmptyParts).mid(2);
    if (fonts.size() < 2)
        return QStringLiteral("no fonts: ") + table;
    static const QRegularExpression good(QStringLiteral("\\byes +(yes|no) +yes\\b")); // emb sub uni
    for (const QString &font : fonts) {
        if (!good.match(font).hasMatch())
            return font;
        if (names != nullptr)
            names->append(font.section(u' ', 0, 0));
    }
    return {};
}

QString faultOfMargins(const QString &file)
{
    const QTemporaryDir folder;
    (void)popplerOutput(QStringLiteral("pdftoppm"),
                        {QStringLiteral("-png"), QStringLiteral("-r"), QStringLiteral("72"), QStringLiteral("-l"),
                         QStringLiteral("6"), file, folder.filePath(QStringLiteral("page"))});
    const QFileInfoList pages = QDir(folder.path()).entryInfoList({QStringLiteral("page*.png")});
    if (pages.isEmpty())
        return QStringLiteral("no pages");
    for (const QFileInfo &page : pages) {
        const QImage image = QImage(page.filePath()).convertToFormat(QImage::Format_Grayscale8);
        int ink = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                const bool margin = x < 42 || x >= image.width() - 42 || y < 36 || y >= image.height() - 18;
                const bool dark = qGray(image.pixel(x, y)) < 250;
                if (margin && dark)
                    return QStringLiteral("%1 at %2, %3").arg(page.fileName()).arg(x).arg(y);
                ink += dark ? 1 : 0;
            }
        }
        if (ink <= 300)
            return page.fileName() + QStringLiteral(" is empty");
    }
    return {};
}

QString PdfFolder::write(const report::Document &document, ui::Paper paper, const QString &more)
{
    const QString keep = qEnvironmentVariable("SW_KEEP_PDF");
    QString name = QString::fromLatin1(QTest::currentTestFunction());
    if (const char *tag = QTest::currentDataTag())
        name += u'-' + QString::fromLatin1(tag);
    name += more;
    name.replace(QRegularExpression(QStringLiteral("[^A-Za-z0-9-]")), QStringLiteral("-"));
    const QString file = (keep.isEmpty() ? m_folder.path() : keep) + u'/' + name + QStringLiteral(".pdf");
    const auto result = ui::writePdf(document, file, paper);
    return result ? result->file : QString();
}

} // namespace sw::test
