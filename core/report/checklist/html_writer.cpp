// SPDX-License-Identifier: Apache-2.0
// The document tree as one HTML page (document_writers.h).
#include "core/report/checklist/document_writers.h"

#include "core/report/checklist/technical_parts.h"
#include "core/report/text/palette.h"
#include "core/report/text/punctuation.h"

#include <algorithm>

namespace sw::report {

namespace {

QString e(const QString &text)
{
    return text.toHtmlEscaped();
}

QString toneClass(Tone tone)
{
    switch (tone) {
    case Tone::Plain:
        return QStringLiteral("plain");
    case Tone::Accent:
        return QStringLiteral("accent");
    case Tone::Good:
        return QStringLiteral("good");
    case Tone::Careful:
        return QStringLiteral("careful");
    case Tone::Bad:
        return QStringLiteral("bad");
    case Tone::Waiting:
        return QStringLiteral("waiting");
    }
    Q_UNREACHABLE();
}

// "@careful@" and "@careful-wash@" become the colours of that tone (styleSheet()). Print friendly, readable without.
constexpr char Style[] = R"(
:root{color-scheme:light}
body{font:15px/1.5 Inter,"Noto Sans",system-ui,sans-serif;color:@text@;max-width:50rem;margin:2rem auto;padding:0 1rem}
header{display:flex;justify-content:space-between;gap:1rem;border-bottom:2px solid @accent@;padding-bottom:.7rem}
h1{font-size:1.5rem;margin:0}h2{font-size:1.05rem;margin:1.6rem 0 .5rem}h3{font-size:.95rem;margin:1.2rem 0 .4rem}
.muted,dt{color:@muted@}.meta{text-align:end;color:@muted@}
.card{border:1px solid @line@;border-radius:6px;padding:.6rem .9rem;margin:.5rem 0;break-inside:avoid}
.card h3{font-weight:400;font-size:1rem;margin:0 0 .3rem}
.box{width:1em;height:1em;accent-color:@good@;margin:0;margin-inline-end:.8em;vertical-align:-.1em}
.steps{list-style:none;padding:0}.steps li{display:flex;margin:.2rem 0}.steps .box{flex:none;margin-block-start:.25em}
dl{display:grid;grid-template-columns:7rem 1fr;margin:0;gap:.15rem .5rem}dd{margin:0;overflow-wrap:anywhere}
code{font:.92em "DejaVu Sans Mono","Noto Sans Mono",monospace;white-space:pre-wrap;overflow-wrap:anywhere;direction:ltr;unicode-bidi:isolate}
mark{color:inherit;border-radius:2px}.good{background:@good-wash@;color:@good@}.careful{background:@careful-wash@;color:@careful@}
.bad{background:@bad-wash@;color:@bad@}.waiting{background:@waiting-wash@;color:@waiting@}.accent{background:@accent-wash@;color:@accent@}
mark.good,mark.bad{color:inherit}.chip{display:inline-block;border-radius:4px;padding:0 .5em;font-weight:600;font-size:.85em;margin-inline-end:.5em}
.callout{border-radius:6px;border-inline-start:4px solid currentColor;padding:.5rem .9rem;margin:.5rem 0}
.callout p{color:@text@;margin:.2rem 0}
table{border-collapse:collapse;font-size:.85rem}th,td{text-align:start;padding:.2rem .6rem;border-bottom:1px solid @line@}
.sign{display:inline-block;min-width:12rem;border-bottom:1px solid @text@;margin-inline-end:2rem}
)";

// Style with the colours of the light palette.
QString styleSheet()
{
    QString css = QString::fromLatin1(Style);
    const auto fill = [&css](const QString &name, quint32 rgb) {
        css.replace(u'@' + name + u'@', QStringLiteral("#%1").arg(rgb, 6, 16, QLatin1Char('0')));
    };
    fill(QStringLiteral("text"), LightPalette.text);
    fill(QStringLiteral("muted"), LightPalette.muted);
    fill(QStringLiteral("line"), LightPalette.line);
    for (const Tone tone : {Tone::Accent, Tone::Good, Tone::Careful, Tone::Bad, Tone::Waiting}) {
        fill(toneClass(tone), LightPalette.tone(tone).ink);
        fill(toneClass(tone) + QStringLiteral("-wash"), LightPalette.tone(tone).wash);
    }
    return css;
}

QString signText(Sign sign)
{
    switch (sign) {
    case Sign::Tick:
        return QStringLiteral("\u2713 ");
    case Sign::Cross:
        return QStringLiteral("\u2715 ");
    case Sign::Question:
        return QStringLiteral("? ");
    case Sign::Minus:
        return QStringLiteral("\u2013 ");
    case Sign::Plus:
        return QStringLiteral("+ ");
    case Sign::Turn:
        return QStringLiteral("\u21bb ");
    case Sign::Clock:
    case Sign::Dot:
        return QStringLiteral("\u2022 ");
    case Sign::None:
        return {};
    }
    Q_UNREACHABLE();
}

class HtmlWriter
{
public:
    explicit HtmlWriter(const Document &document)
        : m_rightToLeft(document.direction == Qt::RightToLeft)
        , m_colon(punctuationOf(document.language).colon)
    {}

    QString html;

    // Escaped; names and values are isolated from right-to-left words around.
    [[nodiscard]] QString words(const QString &text) const
    {
        if (!m_rightToLeft)
            return e(text);
        QString out;
        qsizetype at = 0;
        for (const TechnicalPart &part :
             hasRightToLeft(text) ? leftToRightParts(text) : QList<TechnicalPart>{{0, text.size()}}) {
            out += e(text.mid(at, part.from - at)) +
                   QStringLiteral("<bdi dir=\"ltr\">%1</bdi>").arg(e(text.mid(part.from, part.length)));
            at = part.from + part.length;
        }
        return text.trimmed().isEmpty() ? e(text) : out + e(text.mid(at));
    }

    void operator()(const Heading &heading)
    {
        const QChar level = heading.level == Heading::Level::Section ? u'2' : u'3';
        html += QStringLiteral("<h%1>%2</h%1>\n").arg(level).arg(words(heading.text));
    }
    void operator()(const Paragraph &paragraph)
    {
        html += QStringLiteral("<p>") + runsHtml(paragraph.runs) + QStringLiteral("</p>\n");
    }
    void operator()(const Callout &callout)
    {
        html += QStringLiteral("<div class=\"callout %1\"><strong>%2</strong>")
                    .arg(toneClass(callout.tone), words(callout.title));
        if (!callout.body.isEmpty())
            html += QStringLiteral("<p>") + runsHtml(callout.body) + QStringLiteral("</p>");
        html += QStringLiteral("</div>\n");
    }
    void operator()(const Card &card)
    {
        html += QStringLiteral("<section class=\"card\"><h3>");
        if (card.box != Card::Box::None)
            html += box(card.box, card.label);
        html += QStringLiteral("<strong>") + words(card.title) + QStringLiteral("</strong> ") + words(card.subject) +
                QStringLiteral(" <span class=\"muted\">") + words(card.label) + QStringLiteral("</span> ");
        for (const Chip &chip : card.chips)
            html += chipHtml(chip);
        html += words(card.note) + QStringLiteral("</h3>\n<dl>");
        for (const Field &field : card.fields)
            append(field);
        html += QStringLiteral("</dl></section>\n");
    }
    void operator()(const Chips &chips)
    {
        html += QStringLiteral("<p>");
        for (const Chip &chip : chips.chips)
            html += chipHtml(chip);
        html += QStringLiteral("</p>\n");
    }
    void operator()(const ItemList &list)
    {
        const bool ticks = list.kind == ItemList::Kind::Ticks;
        html += ticks ? QStringLiteral("<ul class=\"steps\">") : QStringLiteral("<ol>");
        for (const ListItem &item : list.items) {
            QString plain;
            for (const Run &run : item.runs)
                plain += run.text;
            html +=
                QStringLiteral("<li>") + (ticks ? box(Card::Box::Open, plain) : QString()) + QStringLiteral("<span>");
            if (!item.when.isEmpty())
                html += QStringLiteral("<strong>") + words(item.when) + QStringLiteral("</strong>") + e(m_colon);
            html += runsHtml(item.runs) + QStringLiteral("</span></li>\n");
        }
        html += ticks ? QStringLiteral("</ul>\n") : QStringLiteral("</ol>\n");
    }
    void operator()(const Matrix &matrix)
    {
        html += QStringLiteral("<table><tr><th></th>");
        for (const Matrix::Group &group : matrix.groups)
            html += QStringLiteral("<th colspan=\"%1\">%2</th>").arg(group.columns.size()).arg(words(group.title));
        html += QStringLiteral("</tr><tr><th></th>");
        for (const Matrix::Group &group : matrix.groups) {
            for (const Matrix::Column &column : group.columns)
                html += QStringLiteral("<th>") + words(column.title) + QStringLiteral("</th>");
        }
        html += QStringLiteral("</tr>\n");
        for (const Matrix::Row &row : matrix.rows) {
            html += QStringLiteral("<tr><th>") + words(row.title) + QStringLiteral("</th>");
            for (const Matrix::Cell &cell : row.cells)
                html += QStringLiteral("<td>") + chipHtml(cell.chip) + QStringLiteral("</td>");
            html += QStringLiteral("</tr>\n");
        }
        html += QStringLiteral("</table>\n");
    }
    void operator()(const Tree &tree)
    {
        for (const TreeLine &line : tree.lines)
            html += QStringLiteral("<div style=\"margin-inline-start:%1em\"><code dir=\"ltr\">%2</code> <span "
                                   "class=\"muted\">%3</span></div>\n")
                        .arg(QString::number(1.5 * std::clamp(line.depth, 0, 20)), e(line.text), words(line.note));
    }
    void operator()(const Table &table)
    {
        html += QStringLiteral("<table>");
        if (!table.header.isEmpty())
            row(table.header, QStringLiteral("th"));
        for (const QStringList &cells : table.rows)
            row(cells, QStringLiteral("td"));
        html += QStringLiteral("</table>\n");
    }
    void operator()(const SignatureLine &line)
    {
        html += QStringLiteral("<p>");
        for (const QString &label : line.labels)
            html += QStringLiteral("<span class=\"sign muted\">") + words(label) + QStringLiteral("</span>");
        html += QStringLiteral("</p>\n");
    }
    void operator()(const PageBreak &) { html += QStringLiteral("<hr style=\"break-after:page;border:0\"/>\n"); }

private:
    [[nodiscard]] QString chipHtml(const Chip &chip) const
    {
        return QStringLiteral("<span class=\"chip %1\">%2%3</span>")
            .arg(toneClass(chip.tone), signText(chip.sign), words(chip.text));
    }
    [[nodiscard]] QString runsHtml(const Runs &runs) const
    {
        QString out;
        for (const Run &run : runs) {
            switch (run.style) {
            case Run::Style::Plain:
                out += words(run.text);
                break;
            case Run::Style::Strong:
                out += QStringLiteral("<strong>") + words(run.text) + QStringLiteral("</strong>");
                break;
            case Run::Style::Muted:
                out += QStringLiteral("<span class=\"muted\">") + words(run.text) + QStringLiteral("</span>");
                break;
            case Run::Style::Code:
                out += code(e(run.text));
                break;
            }
        }
        return out;
    }
    [[nodiscard]] static QString code(const QString &escaped)
    {
        return QStringLiteral("<code dir=\"ltr\">") + escaped + QStringLiteral("</code>");
    }
    [[nodiscard]] static QString valueHtml(const Value &value)
    {
        QString out;
        qsizetype at = 0;
        for (const Mark &mark : value.marks) {
            out += e(value.text.mid(at, mark.from - at));
            out += QStringLiteral("<mark class=\"%1\">%2</mark>")
                       .arg(toneClass(value.markTone), e(value.text.mid(mark.from, mark.length)));
            at = mark.from + mark.length;
        }
        return code(out + e(value.text.mid(at)));
    }
    // A real tick box: it can be ticked on the screen, and screen readers announce its state in their language.
    [[nodiscard]] static QString box(Card::Box state, const QString &name)
    {
        return QStringLiteral("<input type=\"checkbox\" class=\"box\" aria-label=\"%1\"%2/>")
            .arg(e(name), state == Card::Box::Ticked ? QStringLiteral(" checked=\"checked\"") : QString());
    }
    void row(const QStringList &cells, const QString &tag)
    {
        html += QStringLiteral("<tr>");
        for (const QString &cell : cells)
            html += QStringLiteral("<%1>%2</%1>").arg(tag, words(cell));
        html += QStringLiteral("</tr>\n");
    }
    void append(const Field &field)
    {
        html += QStringLiteral("<dt>") + words(field.key) + QStringLiteral("</dt><dd>");
        if (const auto *runs = std::get_if<Runs>(&field.content))
            html += runsHtml(*runs);
        else if (const auto *value = std::get_if<Value>(&field.content))
            html += valueHtml(*value);
        else if (const auto *gauge = std::get_if<Gauge>(&field.content))
            html += words(gauge->text);
        else if (const auto *strings = std::get_if<Strings>(&field.content)) {
            for (const QString &string : strings->strings)
                html += code(e(string)) + QStringLiteral("<br/>");
        }
        html += QStringLiteral("</dd>\n");
    }

    bool m_rightToLeft;
    QString m_colon;
};

} // namespace

QByteArray toHtml(const Document &document)
{
    HtmlWriter writer(document);
    for (const Block &block : document.blocks)
        std::visit(writer, block);
    QStringList meta;
    for (const QString &line : document.meta)
        meta.append(writer.words(line));
    const QString direction = document.direction == Qt::RightToLeft ? QStringLiteral("rtl") : QStringLiteral("ltr");
    return QStringLiteral(
               "<!DOCTYPE html>\n<html lang=\"%1\" dir=\"%2\"><head><meta charset=\"utf-8\"/>"
               "<meta name=\"viewport\" content=\"width=device-width\"/><title>%3</title><style>%4</style></head>\n"
               "<body><header><div><h1>%7</h1><span class=\"muted\">%5</span></div><div "
               "class=\"meta\">%6</div></header>\n")
               .arg(e(document.language), direction, e(document.title), styleSheet(), writer.words(document.subtitle),
                    meta.join(QStringLiteral("<br/>")), writer.words(document.title))
               .toUtf8() +
           writer.html.toUtf8() + "</body></html>\n";
}

} // namespace sw::report
