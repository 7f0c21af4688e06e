// SPDX-License-Identifier: Apache-2.0
// PDF files read back with poppler's tools, as a person's viewer would; a missing tool is a failure, not a skip.
#pragma once

#include "core/report/checklist/document.h"
#include "ui/export/pdf_writer.h"

#include <QTemporaryDir>

namespace sw::test {

// What a tool of poppler's prints, or a sentence in brackets that says what is wrong.
[[nodiscard]] QString popplerOutput(const QString &program, const QStringList &arguments);

[[nodiscard]] QString pdfText(const QString &file);        // laid out as on the page
[[nodiscard]] QString pdfReadingText(const QString &file); // in the order that one reads and copies it

// A row of a card that is typed elsewhere.
struct TypedRow
{
    QString key;
    QString content;
    QStringList pieces; // that are copied by themselves
};
[[nodiscard]] QList<TypedRow> typedRows(const report::Document &document);

// Rows that do not stand whole and in their order in a text laid out left to right, or nothing. `end`: the line below.
[[nodiscard]] QString faultOfTypedRows(const QList<TypedRow> &rows, const QStringList &lines, qsizetype *end);

// What is wrong with the PDF's fonts, or nothing: all are embedded, and text can be copied.
[[nodiscard]] QString faultOfFonts(const QString &file, QStringList *names = nullptr);

// Where something is drawn in the margins of the first six pages, or nothing.
[[nodiscard]] QString faultOfMargins(const QString &file);

// Where the tests of one executable write. SW_KEEP_PDF=folder keeps what they write, to be looked at.
class PdfFolder
{
public:
    // Named after the test function, its row, and `more`. Empty: could not be written.
    [[nodiscard]] QString write(const report::Document &document, ui::Paper paper = ui::Paper::A4,
                                const QString &more = {});
    [[nodiscard]] QString path() const { return m_folder.path(); }

private:
    QTemporaryDir m_folder;
};

} // namespace sw::test
