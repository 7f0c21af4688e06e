// SPDX-License-Identifier: Apache-2.0
// An incremental update (ISO 32000-1 7.5.6) of a PDF made by QPdfWriter: new objects and new versions of old ones are
// appended, existing octets are unchanged. What is appended: pdf_outline.h, pdf_text_map.h. Private to ui/export.
#pragma once

#include <QByteArray>
#include <QList>
#include <QMap>

#include <optional>

namespace sw::ui {

// Collects objects, then writes them.
class PdfUpdate
{
public:
    // nullopt: not of the form that QPdfWriter writes.
    [[nodiscard]] static std::optional<PdfUpdate> of(const QByteArray &pdf);

    // The file as given, and the object numbers of its root and pages.
    [[nodiscard]] const QByteArray &original() const { return m_pdf; }
    [[nodiscard]] int root() const { return m_root; }
    [[nodiscard]] const QList<int> &pages() const { return m_pages; }
    // The original, from its number to before "endobj"; empty: none.
    [[nodiscard]] QByteArray object(int number) const; // as it was: from its number to before "endobj"; or empty

    [[nodiscard]] int reserve(int count);           // returns the first of that many new object numbers
    void put(int number, const QByteArray &object); // the text between "obj" and "endobj"
    [[nodiscard]] QByteArray finished() const;      // original and update

private:
    QByteArray m_pdf;
    qsizetype m_xref = 0;
    int m_size = 0; // one more than the highest object number
    int m_root = 0;
    QByteArray m_trailer; // between << and >>, without Size and Prev
    QList<int> m_pages;
    QMap<int, QByteArray> m_objects;
};

// The text between the first << and the last >>.
[[nodiscard]] QByteArray pdfDictionary(const QByteArray &object);

} // namespace sw::ui
