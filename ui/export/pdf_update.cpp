// SPDX-License-Identifier: Apache-2.0
// Reads the cross-reference table that QPdfWriter wrote and appends to it (pdf_update.h).
#include "ui/export/pdf_update.h"

#include <QRegularExpression>

namespace sw::ui {

namespace {

std::optional<int> reference(const QByteArray &text, const QString &key)
{
    const QRegularExpression pattern(QStringLiteral("/%1\\s+(\\d+)\\s+0\\s+R").arg(key));
    const auto match = pattern.match(QString::fromLatin1(text));
    return match.hasMatch() ? std::optional(match.captured(1).toInt()) : std::nullopt;
}

} // namespace

QByteArray pdfDictionary(const QByteArray &object)
{
    const qsizetype from = object.indexOf("<<");
    const qsizetype to = object.lastIndexOf(">>");
    return from >= 0 && to > from ? object.mid(from + 2, to - from - 2) : QByteArray();
}

QByteArray PdfUpdate::object(int number) const
{
    if (number < 0 || number >= m_size)
        return {};
    // "xref\n0 N\n", then entries of 20 octets each.
    const qsizetype table = m_pdf.indexOf('\n', m_pdf.indexOf('\n', m_xref) + 1) + 1;
    const QByteArray entry = m_pdf.mid(table + 20 * static_cast<qsizetype>(number), 10);
    bool ok = false;
    const qsizetype at = entry.toLongLong(&ok);
    const qsizetype end = ok ? m_pdf.indexOf("endobj", at) : -1;
    return end > at ? m_pdf.mid(at, end - at) : QByteArray();
}

std::optional<PdfUpdate> PdfUpdate::of(const QByteArray &pdf)
{
    PdfUpdate update;
    update.m_pdf = pdf;
    const qsizetype start = pdf.lastIndexOf("startxref");
    const qsizetype trailer = pdf.lastIndexOf("trailer");
    if (start < 0 || trailer < 0 || trailer > start)
        return std::nullopt;
    bool ok = false;
    update.m_xref = pdf.mid(start + 9, 30).trimmed().split('\n').first().trimmed().toLongLong(&ok);
    if (!ok || update.m_xref <= 0 || update.m_xref >= pdf.size() || !pdf.mid(update.m_xref, 4).startsWith("xref"))
        return std::nullopt;
    QString words = QString::fromLatin1(pdfDictionary(pdf.mid(trailer, start - trailer)));
    static const QRegularExpression size(QStringLiteral("/Size\\s+(\\d+)"));
    const auto sizeMatch = size.match(words);
    const auto root = reference(words.toLatin1(), QStringLiteral("Root"));
    if (!sizeMatch.hasMatch() || !root)
        return std::nullopt;
    update.m_size = sizeMatch.captured(1).toInt();
    update.m_root = *root;
    update.m_trailer = words.remove(size).toLatin1().trimmed();
    const auto pages = reference(pdfDictionary(update.object(update.m_root)), QStringLiteral("Pages"));
    if (!pages)
        return std::nullopt;
    const QByteArray tree = update.object(*pages);
    const qsizetype open = tree.indexOf('[', tree.indexOf("/Kids"));
    const QByteArrayList kids = tree.mid(open + 1, tree.indexOf(']', open) - open - 1).simplified().split(' ');
    for (qsizetype i = 0; i + 2 < kids.size(); i += 3)
        update.m_pages.append(kids.at(i).toInt());
    return update;
}

int PdfUpdate::reserve(int count)
{
    const int first = m_size;
    m_size += count;
    return first;
}

void PdfUpdate::put(int number, const QByteArray &object)
{
    m_objects.insert(number, object);
}

QByteArray PdfUpdate::finished() const
{
    if (m_objects.isEmpty())
        return m_pdf;
    QByteArray out = m_pdf;
    if (!out.endsWith('\n'))
        out += '\n';
    QMap<int, QByteArrayList> sections; // of the cross-reference table, by their first number
    int next = -1;
    int section = -1;
    for (auto it = m_objects.cbegin(); it != m_objects.cend(); ++it) {
        if (it.key() != next)
            section = it.key();
        next = it.key() + 1;
        sections[section].append(QByteArray::number(out.size()).rightJustified(10, '0') + " 00000 n \n");
        out += QByteArray::number(it.key()) + " 0 obj\n" + it.value() + "\nendobj\n";
    }
    const qsizetype xref = out.size();
    out += "xref\n";
    for (auto it = sections.cbegin(); it != sections.cend(); ++it)
        out += QByteArray::number(it.key()) + ' ' + QByteArray::number(it->size()) + '\n' + it->join();
    return out + "trailer\n<<\n/Size " + QByteArray::number(m_size) + '\n' + m_trailer + "\n/Prev " +
           QByteArray::number(m_xref) + "\n>>\nstartxref\n" + QByteArray::number(xref) + "\n%%EOF\n";
}

} // namespace sw::ui
