// SPDX-License-Identifier: Apache-2.0
// Bookmarks appended to a PDF: read back by another program, and files of another shape left alone.
#include "ui/export/pdf_outline.h"
#include "ui/export/pdf_update.h"

#include <QBuffer>
#include <QFile>
#include <QPainter>
#include <QPdfWriter>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace sw;

namespace {

QByteArray threePages()
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    QPainter painter(&writer);
    writer.newPage();
    writer.newPage();
    painter.end();
    return buffer.data();
}

QByteArray withOutline(const QByteArray &pdf, const QList<ui::Bookmark> &bookmarks, const QString &language)
{
    auto update = ui::PdfUpdate::of(pdf);
    if (!update)
        return pdf;
    ui::addOutline(*update, bookmarks, language, ui::Reading::LeftToRight);
    return update->finished();
}

} // namespace

class TestPdfOutline : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void otherShapesAreLeftAlone_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("not a PDF") << QByteArray("trailer << >> startxref 7");
        QTest::newRow("no trailer") << QByteArray("%PDF-1.4\nstartxref\n9\n%%EOF");
        QTest::newRow("place beyond the end")
            << QByteArray("trailer\n<< /Size 3 /Root 1 0 R >>\nstartxref\n99999\n%%EOF");
        QTest::newRow("cut off") << threePages().left(400);
    }
    void otherShapesAreLeftAlone()
    {
        QFETCH(QByteArray, bytes);
        QCOMPARE(withOutline(bytes, {{QStringLiteral("a"), 0, 0, 0}}, QStringLiteral("en")), bytes);
    }

    void bookmarksReadBack()
    {
        const QByteArray plain = threePages();
        const QByteArray pdf = withOutline(plain,
                                           {{QStringLiteral("First (one)"), 0, 0, 700},
                                            {QStringLiteral("Below \u00e4\u65e5"), 1, 1, 500},
                                            {QStringLiteral("Second"), 0, 2, 300},
                                            {QStringLiteral("Page that is not there"), 0, 99, 300}},
                                           QStringLiteral("de"));
        QVERIFY(pdf.startsWith(plain)); // only appended to
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("outline.pdf")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(pdf);
        file.close();
        QProcess process;
        process.start(QStringLiteral("pdftohtml"),
                      {QStringLiteral("-xml"), QStringLiteral("-i"), QStringLiteral("-stdout"), file.fileName()});
        QVERIFY2(process.waitForStarted(), "pdftohtml is missing: install poppler-utils");
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.readAllStandardError(), QByteArray());
        const QString xml = QString::fromUtf8(process.readAllStandardOutput());
        QVERIFY2(xml.contains(QLatin1String("<item page=\"1\">First (one)</item>")), qPrintable(xml));
        QVERIFY2(xml.contains(QStringLiteral("<item page=\"2\">Below \u00e4\u65e5</item>")), qPrintable(xml));
        QVERIFY2(xml.contains(QLatin1String("<item page=\"3\">Second</item>")), qPrintable(xml));
        QVERIFY2(xml.contains(QLatin1String("<item page=\"3\">Page that is not there</item>")), qPrintable(xml));
    }

    void noBookmarks()
    {
        const QByteArray pdf = withOutline(threePages(), {}, QStringLiteral("en"));
        QVERIFY(pdf.contains("/Lang <FEFF0065006E>"));
        QVERIFY(!pdf.contains("/Outlines"));
    }
};

QTEST_MAIN(TestPdfOutline)
#include "tst_pdf_outline.moc"
