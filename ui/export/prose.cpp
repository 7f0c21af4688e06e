// SPDX-License-Identifier: Apache-2.0
// QTextLayout does the shaping, bidirectional order and fallback to other fonts (prose.h).
#include "ui/export/prose.h"

#include "core/report/checklist/technical_parts.h"

#include <QPainter>

#include <algorithm>

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

// Fonts such as Inter change the shape of signs and digits by their neighbours (a colon between digits is raised). Such
// shapes are not in the font's character map, so Qt could not write their characters to the PDF, and copied text would
// lack them. Every format range is shaped separately, so each sign gets a range of its own.
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
        while (i + 1 < text.size() && text.at(i + 1) == u' ') // a blank alone would not be written as one
            ++i;
        close(i + 1);
    }
    close(text.size());
}

// In parts of the font size: enough for accented Latin letters, Arabic and ideographs.
constexpr qreal Ascent = 1.05;
constexpr qreal Descent = 0.31;

// QTextLayout takes left literally; here it is the leading edge, unless AlignAbsolute is set.
Qt::Alignment physical(const Prose::Look &look)
{
    if (look.direction == Qt::LeftToRight || look.alignment.testFlag(Qt::AlignAbsolute))
        return look.alignment & ~Qt::Alignment(Qt::AlignAbsolute);
    return look.alignment.testFlag(Qt::AlignRight) ? Qt::AlignLeft : Qt::AlignRight;
}

// These are not drawn, so they are not copied.
constexpr QChar Isolate(0x2066); // left-to-right until
constexpr QChar Pop(0x2069);     // this
constexpr QChar NoBreak(0x2060);

enum class Isolation { Needless, Wanted };

// Keeps names and values on one line, and in their own order within right-to-left words.
QString guarded(const QString &text, Isolation isolation)
{
    QList<QPair<qsizetype, QChar>> marks;
    for (const report::TechnicalPart &part : report::unbreakableParts(text)) {
        for (qsizetype i = part.from + 1; i < part.from + part.length; ++i) {
            if (!text.at(i - 1).isLetterOrNumber())
                marks.append({i, NoBreak});
        }
    }
    if (isolation == Isolation::Wanted) {
        for (const report::TechnicalPart &part : report::leftToRightParts(text)) {
            marks.append({part.from, Isolate});
            marks.append({part.from + part.length, Pop});
        }
    }
    std::stable_sort(marks.begin(), marks.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    QString out;
    qsizetype from = 0;
    for (const auto &[at, mark] : marks) {
        out += QStringView(text).mid(from, at - from);
        out += mark;
        from = at;
    }
    out += QStringView(text).mid(from);
    return out;
}

bool isIdeographic(QChar c)
{
    return c.unicode() >= 0x3000 && c.unicode() <= 0x9fff;
}

} // namespace

void Prose::breakLines(qreal width)
{
    m_layout->beginLayout();
    while (true) {
        QTextLine line = m_layout->createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width);
    }
    m_layout->endLayout();
}

// Ideographs may break anywhere, which can leave one alone on the last line: then the lines are made a little shorter.
void Prose::avoidLoneIdeograph(const QString &text, qreal width)
{
    if (text.size() < 2 || !isIdeographic(text.at(text.size() - 2)) || m_layout->lineCount() < 2)
        return;
    const int lines = m_layout->lineCount();
    const auto last = [&] { return m_layout->lineAt(m_layout->lineCount() - 1).naturalTextWidth(); };
    const qreal em = m_layout->lineAt(0).ascent();
    for (int step = 1; step <= 6 && last() < 4 * em; ++step) {
        breakLines(width - em * step);
        if (m_layout->lineCount() > lines) {
            breakLines(width);
            return;
        }
    }
}

// Lines are at equal distances, whichever fonts they contain: some fonts reserve space for marks that do not occur
// here.
void Prose::placeLines(const Look &look)
{
    const qreal size = look.plain.pixelSize();
    m_ascent = Ascent * size;
    for (int i = 0; i < m_layout->lineCount(); ++i) {
        QTextLine line = m_layout->lineAt(i);
        if (i > 0)
            m_height += look.leading;
        line.setPosition({0, m_height + m_ascent - line.ascent()});
        m_height += (Ascent + Descent) * size;
        m_naturalWidth = std::max(m_naturalWidth, line.naturalTextWidth());
    }
}

Prose::Prose(const report::Runs &runs, const Look &look, qreal width)
    : m_colour(look.colour)
{
    const bool rightToLeft =
        look.direction == Qt::RightToLeft &&
        std::any_of(runs.begin(), runs.end(), [](const auto &r) { return report::hasRightToLeft(r.text); });
    QString text;
    QList<QTextLayout::FormatRange> formats;
    for (const report::Run &run : runs) {
        QString part = run.text;
        // Line and paragraph separators from outside would begin new lines.
        for (QChar &c : part) {
            if (c.category() == QChar::Other_Control || c == QChar::LineSeparator || c == QChar::ParagraphSeparator)
                c = u' ';
        }
        part = guarded(part, rightToLeft ? Isolation::Wanted : Isolation::Needless);
        appendFormats(formats, part, static_cast<int>(text.size()), formatOf(run, look));
        text += part;
    }
    m_layout = std::make_shared<QTextLayout>(text, look.plain);
    m_layout->setFormats(formats);
    QTextOption option(physical(look));
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    // Text without right-to-left letters is a name or a value: only its position is at the right.
    option.setTextDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    option.setUseDesignMetrics(true);
    m_layout->setTextOption(option);
    breakLines(width);
    avoidLoneIdeograph(text, width);
    placeLines(look);
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
