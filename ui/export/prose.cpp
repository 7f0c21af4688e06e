// QTextLayout does the shaping, bidirectional order and fallback to other fonts (prose.h).
#include "ui/export/prose.h"

#include <QPainter>

namespace sw::ui {

namespace {

QTextCharFormat formatOf(const report::Run &run, const Prose::Look &look)
{
    QTextCharFormat format;
    switch (run.style) {
    case report::Run::Style::Plain:
        format.setFont(look.plain);
        format.setForeground(look.colour);
        break;
    case report::Run::Style::Strong:
        format.setFont(look.strong);
        format.setForeground(look.colour);
        break;
    case report::Run::Style::Muted:
        format.setFont(look.plain);
        format.setForeground(ink::Muted);
        break;
    case report::Run::Style::Code:
        format.setFont(look.code);
        format.setForeground(look.colour);
        break;
    }
    return format;
}

// Fonts such as Inter change the shape of signs and digits by their neighbours (a colon between digits is raised).
// Those shapes are not in the font's character map, so Qt could not say in the PDF which character they are, and text
// copied out would lack them. Every range is shaped by itself, so each sign gets a range of its own.
bool standsAlone(QChar c)
{
    return c.unicode() < 0x2400 && (c.isPunct() || c.isSymbol() || c.isDigit());
}

void appendFormats(QList<QTextLayout::FormatRange> &formats, const QString &text, int offset,
                   const QTextCharFormat &format)
{
    qsizetype from = 0;
    const auto close = [&](qsizetype to) {
        if (to > from)
            formats.append({offset + static_cast<int>(from), static_cast<int>(to - from), format});
        from = to;
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!standsAlone(text.at(i)))
            continue;
        close(i);
        while (i + 1 < text.size() && text.at(i + 1) == u' ') // a blank by itself would not be written as one
            ++i;
        close(i + 1);
    }
    close(text.size());
}

// QTextLayout takes left for left; we mean the leading edge, unless told otherwise.
Qt::Alignment physical(const Prose::Look &look)
{
    if (look.direction == Qt::LeftToRight || look.alignment.testFlag(Qt::AlignAbsolute))
        return look.alignment & ~Qt::Alignment(Qt::AlignAbsolute);
    return look.alignment.testFlag(Qt::AlignRight) ? Qt::AlignLeft : Qt::AlignRight;
}

} // namespace

Prose::Prose(const report::Runs &runs, const Look &look, qreal width)
    : m_colour(look.colour)
{
    QString text;
    QList<QTextLayout::FormatRange> formats;
    for (const report::Run &run : runs) {
        appendFormats(formats, run.text, static_cast<int>(text.size()), formatOf(run, look));
        text += run.text;
    }
    // Line and paragraph separators from outside would start lines of their own.
    for (QChar &c : text) {
        if (c.category() == QChar::Other_Control || c == QChar::LineSeparator || c == QChar::ParagraphSeparator)
            c = u' ';
    }
    m_layout = std::make_shared<QTextLayout>(text, look.plain);
    m_layout->setFormats(formats);
    QTextOption option(physical(look));
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(look.direction);
    option.setUseDesignMetrics(true);
    m_layout->setTextOption(option);
    m_layout->beginLayout();
    while (true) {
        QTextLine line = m_layout->createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width);
        if (m_height > 0)
            m_height += look.leading;
        else
            m_ascent = line.ascent();
        line.setPosition({0, m_height});
        m_height += line.height();
        m_naturalWidth = std::max(m_naturalWidth, line.naturalTextWidth());
    }
    m_layout->endLayout();
}

int Prose::lineCount() const
{
    return m_layout->lineCount();
}

void Prose::draw(QPainter &painter, QPointF topLeft) const
{
    painter.setPen(m_colour);
    m_layout->draw(&painter, topLeft);
}

} // namespace sw::ui
