// The document tree as one HTML page (document_writers.h).
#include "core/report/document_writers.h"

#include <algorithm>

namespace sw::report {

namespace {

// Colours of the product's light palette; print friendly, readable without.
constexpr char Style[] = R"(
:root{color-scheme:light}
body{font:15px/1.5 Inter,"Noto Sans",system-ui,sans-serif;color:#1b2430;max-width:50rem;margin:2rem auto;padding:0 1rem}
header{display:flex;justify-content:space-between;gap:1rem;border-bottom:2px solid #2456c4;padding-bottom:.7rem}
h1{font-size:1.5rem;margin:0}h2{font-size:1.05rem;margin:1.6rem 0 .5rem}h3{font-size:.95rem;margin:1.2rem 0 .4rem}
.muted,dt{color:#5b6776}.meta{text-align:end;color:#5b6776}
.card{border:1px solid #dfe3e8;border-radius:6px;padding:.6rem .9rem;margin:.5rem 0;break-inside:avoid}
.card h4{font-weight:400;font-size:1rem;margin:0 0 .3rem}
.box{display:inline-block;width:.8em;height:.8em;border:1.5px solid #1b2430;border-radius:2px;margin-inline-end:.8em}
.box.ticked{background:#13784a;border-color:#13784a}
dl{display:grid;grid-template-columns:7rem 1fr;margin:0;gap:.15rem .5rem}dd{margin:0;overflow-wrap:anywhere}
code{font:.92em "DejaVu Sans Mono","Noto Sans Mono",monospace;white-space:pre-wrap;overflow-wrap:anywhere;direction:ltr;unicode-bidi:isolate}
mark{color:inherit;border-radius:2px}.good{background:#e4f4ec;color:#13784a}.careful{background:#fdf1dd;color:#8a5300}
.bad{background:#fbe9e7;color:#b3261e}.waiting{background:#edf0f4;color:#4b5870}.accent{background:#eaf0fd;color:#2456c4}
mark.good,mark.bad{color:inherit}.chip{display:inline-block;border-radius:4px;padding:0 .5em;font-weight:600;font-size:.85em;margin-inline-end:.5em}
.callout{border-radius:6px;border-inline-start:4px solid currentColor;padding:.5rem .9rem;margin:.5rem 0}
.callout p{color:#1b2430;margin:.2rem 0}
table{border-collapse:collapse;font-size:.85rem}th,td{text-align:start;padding:.2rem .6rem;border-bottom:1px solid #dfe3e8}
.sign{display:inline-block;min-width:12rem;border-bottom:1px solid #1b2430;margin-inline-end:2rem}
)";

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

QString chipHtml(const Chip &chip)
{
    return QStringLiteral("<span class=\"chip %1\">%2%3</span>")
        .arg(toneClass(chip.tone), signText(chip.sign), e(chip.text));
}

QString runsHtml(const Runs &runs)
{
    QString out;
    for (const Run &run : runs) {
        switch (run.style) {
        case Run::Style::Plain:
            out += e(run.text);
            break;
        case Run::Style::Strong:
            out += QStringLiteral("<strong>") + e(run.text) + QStringLiteral("</strong>");
            break;
        case Run::Style::Muted:
            out += QStringLiteral("<span class=\"muted\">") + e(run.text) + QStringLiteral("</span>");
            break;
        case Run::Style::Code:
            out += QStringLiteral("<code>") + e(run.text) + QStringLiteral("</code>");
            break;
        }
    }
    return out;
}

QString valueHtml(const Value &value)
{
    QString out;
    qsizetype at = 0;
    for (const Mark &mark : value.marks) {
        out += e(value.text.mid(at, mark.from - at));
        out += QStringLiteral("<mark class=\"%1\">%2</mark>")
                   .arg(toneClass(value.markTone), e(value.text.mid(mark.from, mark.length)));
        at = mark.from + mark.length;
    }
    return QStringLiteral("<code>") + out + e(value.text.mid(at)) + QStringLiteral("</code>");
}

class HtmlWriter
{
public:
    QString html;

    void operator()(const Heading &heading)
    {
        const QChar level = heading.level == Heading::Level::Section ? u'2' : u'3';
        html += QStringLiteral("<h%1>%2</h%1>\n").arg(level).arg(e(heading.text));
    }
    void operator()(const Paragraph &paragraph)
    {
        html += QStringLiteral("<p>") + runsHtml(paragraph.runs) + QStringLiteral("</p>\n");
    }
    void operator()(const Callout &callout)
    {
        html += QStringLiteral("<div class=\"callout %1\"><strong>%2</strong>")
                    .arg(toneClass(callout.tone), e(callout.title));
        if (!callout.body.isEmpty())
            html += QStringLiteral("<p>") + runsHtml(callout.body) + QStringLiteral("</p>");
        html += QStringLiteral("</div>\n");
    }
    void operator()(const Card &card)
    {
        html += QStringLiteral("<section class=\"card\"><h4>");
        if (card.box != Card::Box::None)
            html += card.box == Card::Box::Open
                        ? QStringLiteral("<span class=\"box\" role=\"img\" aria-label=\"to do\"></span>")
                        : QStringLiteral("<span class=\"box ticked\" role=\"img\" aria-label=\"done\"></span>");
        html += QStringLiteral("<strong>") + e(card.title) + QStringLiteral("</strong> ") + e(card.subject) +
                QStringLiteral(" <span class=\"muted\">") + e(card.label) + QStringLiteral("</span> ");
        for (const Chip &chip : card.chips)
            html += chipHtml(chip);
        html += e(card.note) + QStringLiteral("</h4>\n<dl>");
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
        html += ticks ? QStringLiteral("<ul style=\"list-style:none;padding:0\">") : QStringLiteral("<ol>");
        for (const ListItem &item : list.items) {
            html += QStringLiteral("<li>");
            if (ticks)
                html += QStringLiteral("<span class=\"box\"></span>");
            if (!item.when.isEmpty())
                html += QStringLiteral("<strong>") + e(item.when) + QStringLiteral("</strong>: ");
            html += runsHtml(item.runs) + QStringLiteral("</li>\n");
        }
        html += ticks ? QStringLiteral("</ul>\n") : QStringLiteral("</ol>\n");
    }
    void operator()(const Matrix &matrix)
    {
        html += QStringLiteral("<table><tr><th></th>");
        for (const Matrix::Group &group : matrix.groups)
            html += QStringLiteral("<th colspan=\"%1\">%2</th>").arg(group.columns.size()).arg(e(group.title));
        html += QStringLiteral("</tr><tr><th></th>");
        for (const Matrix::Group &group : matrix.groups) {
            for (const QString &column : group.columns)
                html += QStringLiteral("<th>") + e(column) + QStringLiteral("</th>");
        }
        html += QStringLiteral("</tr>\n");
        for (const Matrix::Row &row : matrix.rows) {
            html += QStringLiteral("<tr><th>") + e(row.title) + QStringLiteral("</th>");
            for (const Chip &chip : row.cells)
                html += QStringLiteral("<td>") + chipHtml(chip) + QStringLiteral("</td>");
            html += QStringLiteral("</tr>\n");
        }
        html += QStringLiteral("</table>\n");
    }
    void operator()(const Tree &tree)
    {
        for (const TreeLine &line : tree.lines)
            html +=
                QStringLiteral(
                    "<div style=\"margin-inline-start:%1em\"><code>%2</code> <span class=\"muted\">%3</span></div>\n")
                    .arg(QString::number(1.5 * std::clamp(line.depth, 0, 20)), e(line.text), e(line.note));
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
            html += QStringLiteral("<span class=\"sign muted\">") + e(label) + QStringLiteral("</span>");
        html += QStringLiteral("</p>\n");
    }
    void operator()(const PageBreak &) { html += QStringLiteral("<hr style=\"break-after:page;border:0\">\n"); }

private:
    void row(const QStringList &cells, const QString &tag)
    {
        html += QStringLiteral("<tr>");
        for (const QString &cell : cells)
            html += QStringLiteral("<%1>%2</%1>").arg(tag, e(cell));
        html += QStringLiteral("</tr>\n");
    }
    void append(const Field &field)
    {
        html += QStringLiteral("<dt>") + e(field.key) + QStringLiteral("</dt><dd>");
        if (const auto *runs = std::get_if<Runs>(&field.content))
            html += runsHtml(*runs);
        else if (const auto *value = std::get_if<Value>(&field.content))
            html += valueHtml(*value);
        else if (const auto *gauge = std::get_if<Gauge>(&field.content))
            html += e(gauge->text);
        else if (const auto *strings = std::get_if<Strings>(&field.content)) {
            for (const QString &string : strings->strings)
                html += QStringLiteral("<code>") + e(string) + QStringLiteral("</code><br>");
        }
        html += QStringLiteral("</dd>\n");
    }
};

} // namespace

QByteArray toHtml(const Document &document)
{
    HtmlWriter writer;
    for (const Block &block : document.blocks)
        std::visit(writer, block);
    QStringList meta;
    for (const QString &line : document.meta)
        meta.append(e(line));
    const QString direction = document.direction == Qt::RightToLeft ? QStringLiteral("rtl") : QStringLiteral("ltr");
    return QStringLiteral(
               "<!DOCTYPE html>\n<html lang=\"%1\" dir=\"%2\"><head><meta charset=\"utf-8\">"
               "<meta name=\"viewport\" content=\"width=device-width\"><title>%3</title><style>%4</style></head>\n"
               "<body><header><div><h1>%3</h1><span class=\"muted\">%5</span></div><div "
               "class=\"meta\">%6</div></header>\n")
               .arg(e(document.language), direction, e(document.title), QString::fromLatin1(Style),
                    e(document.subtitle), meta.join(QStringLiteral("<br>")))
               .toUtf8() +
           writer.html.toUtf8() + "</body></html>\n";
}

} // namespace sw::report
