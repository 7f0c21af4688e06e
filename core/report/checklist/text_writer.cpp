// SPDX-License-Identifier: Apache-2.0
// The document tree as plain text (document_writers.h). Prose is wrapped; a value is one line whatever its length.
#include "core/report/checklist/document_writers.h"

#include "core/report/text/punctuation.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace sw::report {

namespace {

constexpr int KeyColumns = 12;

QString plain(const Runs &runs)
{
    QString out;
    for (const Run &run : runs)
        out += run.text;
    return out.simplified();
}

bool isWide(QChar c) // takes two columns of a terminal (UAX #11)
{
    const char16_t u = c.unicode();
    return (u >= 0x1100 && u <= 0x115f) || (u >= 0x2e80 && u <= 0xa4cf) || (u >= 0xac00 && u <= 0xd7a3) ||
           (u >= 0xf900 && u <= 0xfaff) || (u >= 0xfe30 && u <= 0xfe6f) || (u >= 0xff01 && u <= 0xff60) ||
           (u >= 0xffe0 && u <= 0xffe6);
}

qsizetype columnsOf(QStringView text)
{
    qsizetype columns = 0;
    for (const QChar c : text)
        columns += isWide(c) ? 2 : c.isMark() ? 0 : 1;
    return columns;
}

QString padded(const QString &text, qsizetype columns)
{
    return text + QString(std::max<qsizetype>(columns - columnsOf(text), 0), u' ');
}

// Units that are not broken: words with the blank after them; between ideographs a line may end, too.
QStringList pieces(const QString &prose)
{
    QStringList out;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Line, prose);
    qsizetype from = 0;
    for (qsizetype at = finder.toNextBoundary(); at > 0 && at <= prose.size(); at = finder.toNextBoundary()) {
        const bool between =
            at == prose.size() || prose.at(at - 1) == u' ' || isWide(prose.at(at - 1)) || isWide(prose.at(at));
        if (between) {
            out.append(prose.mid(from, at - from));
            from = at;
        }
    }
    return out;
}

class TextWriter
{
public:
    TextWriter(int columns, const QString &language)
        : m_columns(columns)
        , m_colon(punctuationOf(language).colon)
    {}

    QString text;

    void operator()(const Heading &heading)
    {
        const QChar line = heading.level == Heading::Level::Section ? u'=' : u'-';
        text += u'\n' + heading.text + u'\n' + QString(columnsOf(heading.text), line) + u'\n';
    }
    void operator()(const Paragraph &paragraph) { wrap({}, {}, plain(paragraph.runs)); }
    void operator()(const Callout &callout)
    {
        wrap(QStringLiteral("! "), QStringLiteral("  "), callout.title);
        if (!callout.body.isEmpty())
            wrap(QStringLiteral("  "), QStringLiteral("  "), plain(callout.body));
    }
    void operator()(const Card &card)
    {
        text += u'\n';
        const QString box = card.box == Card::Box::None   ? QString()
                            : card.box == Card::Box::Open ? QStringLiteral("[ ] ")
                                                          : QStringLiteral("[x] ");
        QString head = box + card.title.toUpper() + u' ' + card.subject + QStringLiteral("  ") + card.label;
        for (const Chip &chip : card.chips)
            head += QStringLiteral(" \u00b7 ") + chip.text;
        text += head + u'\n';
        if (!card.note.isEmpty())
            wrap(QString(4, u' '), QString(4, u' '), card.note);
        for (const Field &field : card.fields)
            append(field);
    }
    void operator()(const Chips &chips)
    {
        QStringList texts;
        for (const Chip &chip : chips.chips)
            texts.append(chip.text);
        text += texts.join(QStringLiteral(" \u00b7 ")) + u'\n';
    }
    void operator()(const ItemList &list)
    {
        int number = 0;
        for (const ListItem &item : list.items) {
            const QString sign =
                list.kind == ItemList::Kind::Ticks ? QStringLiteral("[ ] ") : QStringLiteral("%1. ").arg(++number);
            const QString when = item.when.isEmpty() ? QString() : item.when + m_colon;
            wrap(sign, QString(sign.size(), u' '), when + plain(item.runs));
        }
    }
    void operator()(const Matrix &matrix)
    {
        Table table;
        table.header.append(QString());
        for (const Matrix::Group &group : matrix.groups) {
            for (const Matrix::Column &column : group.columns)
                table.header.append(column.title);
        }
        for (const Matrix::Row &row : matrix.rows) {
            QStringList cells{row.title};
            for (const Matrix::Cell &cell : row.cells)
                cells.append(cell.chip.text);
            table.rows.append(cells);
        }
        (*this)(table);
    }
    void operator()(const Tree &tree)
    {
        for (const TreeLine &line : tree.lines)
            text += QString(2 * std::clamp(line.depth, 0, 20), u' ') + line.text +
                    (line.note.isEmpty() ? QString() : QStringLiteral("  (%1)").arg(line.note)) + u'\n';
    }
    void operator()(const Table &table)
    {
        QList<qsizetype> widths;
        const auto measure = [&](const QStringList &row) {
            for (qsizetype i = 0; i < row.size(); ++i) {
                if (widths.size() <= i)
                    widths.append(0);
                widths[i] = std::max(widths.at(i), columnsOf(row.at(i)));
            }
        };
        measure(table.header);
        for (const QStringList &row : table.rows)
            measure(row);
        const auto line = [&](const QStringList &row) {
            QString out;
            for (qsizetype i = 0; i < row.size(); ++i)
                out += i + 1 < row.size() ? padded(row.at(i), widths.at(i) + 2) : row.at(i);
            while (out.endsWith(u' '))
                out.chop(1);
            text += out + u'\n';
        };
        if (!table.header.isEmpty())
            line(table.header);
        for (const QStringList &row : table.rows)
            line(row);
    }
    void operator()(const SignatureLine &line)
    {
        text += u'\n';
        for (const QString &label : line.labels)
            text += label + QStringLiteral(": ______________  ");
        text = text.trimmed() + u'\n';
    }
    void operator()(const PageBreak &) { text += u'\n'; }

private:
    void append(const Field &field)
    {
        const QString key = QString(4, u' ') + padded(field.key, KeyColumns);
        const QString indent(4 + KeyColumns, u' ');
        if (const auto *runs = std::get_if<Runs>(&field.content)) {
            wrap(key, indent, plain(*runs));
        } else if (const auto *value = std::get_if<Value>(&field.content)) {
            text += key + value->text + u'\n';
        } else if (const auto *strings = std::get_if<Strings>(&field.content)) {
            for (qsizetype i = 0; i < strings->strings.size(); ++i)
                text += (i == 0 ? key : indent) + strings->strings.at(i) + u'\n';
        } else if (const auto *gauge = std::get_if<Gauge>(&field.content)) {
            text += key + gauge->text + u'\n';
        }
    }
    void wrap(const QString &first, const QString &others, const QString &prose)
    {
        QString line = first;
        bool empty = true;
        const QStringList all = pieces(prose);
        for (const QString &piece : all) {
            const QString shown = piece.endsWith(u' ') ? piece.chopped(1) : piece;
            if (!empty && columnsOf(line) + columnsOf(shown) > m_columns) {
                text += (line.endsWith(u' ') ? line.chopped(1) : line) + u'\n';
                line = others;
            }
            line += piece;
            empty = false;
        }
        text += line + u'\n';
    }

    int m_columns;
    QString m_colon;
};

} // namespace

QByteArray toPlainText(const Document &document, int columns)
{
    TextWriter writer(columns, document.language);
    writer.text =
        document.title + u'\n' + document.subtitle + u'\n' + document.meta.join(QStringLiteral(" \u00b7 ")) + u'\n';
    for (const Block &block : document.blocks)
        std::visit(writer, block);
    return writer.text.toUtf8();
}

} // namespace sw::report
