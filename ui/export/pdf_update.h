// SPDX-License-Identifier: Apache-2.0
// An incremental update (ISO 32000-1 7.5.6) of a PDF that QPdfWriter made: new objects and new versions of old ones are
// appended, nothing that is there is touched. What is appended: pdf_outline.h, pdf_text_map.h. Private to ui/export.
#pragma once

#include <QByteArray>
#include <QList>
#include <QMap>

#include <optional>

namespace sw::ui {

class PdfUpdate
{
public:
    // Nothing if the bytes are not of the shape that QPdfWriter writes.
    [[nodiscard]] static std::optional<PdfUpdate> of(const QByteArray &pdf);

    [[nodiscard]] const QByteArray &original() const { return m_pdf; }
    [[nodiscard]] int root() const { return m_root; }
    [[nodiscard]] const QList<int> &pages() const { return m_pages; }
    [[nodiscard]] QByteArray object(int number) const; // as it was: from its number to before "endobj"; or empty

    [[nodiscard]] int reserve(int count);           // the first of that many new object numbers
    void put(int number, const QByteArray &object); // what stands between "obj" and "endobj"
    [[nodiscard]] QByteArray finished() const;

private:
    QByteArray m_pdf;
    qsizetype m_xref = 0;
    int m_size = 0; // one more than the highest object number
    int m_root = 0;
    QByteArray m_trailer; // between << and >>, without Size and Prev
    QList<int> m_pages;
    QMap<int, QByteArray> m_objects;
};

// What stands between the first << and the last >>.
[[nodiscard]] QByteArray pdfDictionary(const QByteArray &object);

} // namespace sw::ui
