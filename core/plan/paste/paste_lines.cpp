// SPDX-License-Identifier: Apache-2.0
#include "core/plan/paste/paste_lines.h"

#include <algorithm>

namespace sw::plan {

namespace {

bool isSpace(QChar c)
{
    return c == u' ' || c == u'\t' || c == u'\n';
}

CellRange trimmed(const QString &text, CellRange cell)
{
    while (cell.start < cell.end && isSpace(text.at(cell.start)))
        ++cell.start;
    while (cell.end > cell.start && isSpace(text.at(cell.end - 1)))
        --cell.end;
    return cell;
}

// Splits at `separator`, but not inside double quotes.
QList<CellRange> cutAt(const QString &text, CellRange line, QChar separator)
{
    QList<CellRange> cells;
    bool quoted = false;
    int from = line.start;
    for (int i = line.start; i <= line.end; ++i) {
        if (i < line.end && text.at(i) == u'"')
            quoted = !quoted;
        if (i == line.end || (text.at(i) == separator && !quoted)) {
            cells.append(trimmed(text, {from, i}));
            from = i + 1;
        }
    }
    return cells;
}

QStringView view(const QString &text, CellRange cell)
{
    return QStringView(text).sliced(cell.start, cell.end - cell.start);
}

bool isCellLike(QStringView cell)
{
    const QString inner = bare(cell);
    return typeWord(inner) || isHostWord(inner) || isCutWord(inner) || startsText(inner) || isNumberWord(inner) ||
           inner == QLatin1String("@") || roleOf(inner) != Role::None;
}

// Commas and semicolons occur in values too: a line is a table only if its cells look like cells.
bool isCsv(const QString &text, const QList<CellRange> &cells)
{
    if (cells.size() < 2)
        return false;
    const auto good =
        std::count_if(cells.begin(), cells.end(), [&](const CellRange &cell) { return isCellLike(view(text, cell)); });
    const bool firstGood = isCellLike(view(text, cells.first())) || isLabelWord(bare(view(text, cells.first())));
    const bool noTags = std::none_of(cells.begin(), cells.end(), [&](const CellRange &cell) {
        const QStringView v = view(text, cell);
        return v.startsWith(u"p=") || v.startsWith(u"rua=") || v.startsWith(u"mailto:") || v.startsWith(u"sp=");
    });
    const bool isValue = startsText(view(text, cells.first())); // "v=DKIM1; k=rsa; …" is one value, not a table
    return good >= 2 && firstGood && noTags && !isValue;
}

QList<CellRange> cellsOf(const QString &text, CellRange line)
{
    for (const QChar separator : {QChar(u'\t'), QChar(u'|')}) {
        if (view(text, line).contains(separator)) {
            QList<CellRange> cells = cutAt(text, line, separator);
            // "| a | b |": there is no cell before the first bar and behind the last.
            if (separator == u'|') {
                if (!cells.isEmpty() && cells.first().start == cells.first().end)
                    cells.removeFirst();
                if (!cells.isEmpty() && cells.last().start == cells.last().end)
                    cells.removeLast();
            }
            if (cells.size() > 1)
                return cells;
        }
    }
    for (const QChar separator : {QChar(u','), QChar(u';')}) {
        const QList<CellRange> cells = cutAt(text, line, separator);
        if (isCsv(text, cells))
            return cells;
    }
    return {line};
}

// Punctuation around a word in a sentence or a list.
CellRange withoutPunctuation(const QString &text, CellRange word)
{
    static const QString Around = QStringLiteral("\"'()[]<>{},;:");
    while (word.start < word.end && Around.contains(text.at(word.start)))
        ++word.start;
    while (word.end > word.start && Around.contains(text.at(word.end - 1)))
        --word.end;
    return word;
}

Item itemAt(ItemKind kind, const QString &text, CellRange range)
{
    return {kind, view(text, range).toString(), range.start, range.end};
}

// A TXT value extends to the end of its cell, but not over a TTL that follows it.
CellRange textRange(const QString &text, int from, const CellRange &cell)
{
    CellRange range{from, cell.end};
    if (from > cell.start && text.at(from - 1) == u'"')
        range.start = from - 1;
    if (text.at(range.start) == u'"') { // a comment or a status may follow the closing quote
        const qsizetype close = view(text, range).lastIndexOf(u'"');
        if (close > 0)
            range.end = range.start + static_cast<int>(close) + 1;
    }
    if (text.at(range.start) == u'(') { // "(v=spf1 include:a.example ~all) and ..."
        const qsizetype close = view(text, range).indexOf(u')');
        if (++range.start; close > 1 && !view(text, range).contains(u'"'))
            range.end = range.start - 1 + static_cast<int>(close);
    }
    const qsizetype space = view(text, range).lastIndexOf(u' ');
    if (space > 0) {
        const QStringView last = view(text, range).sliced(space + 1);
        if (isNumberWord(last) && !last.contains(u'='))
            range.end = range.start + static_cast<int>(space);
    }
    return trimmed(text, range);
}

void takeWord(Line &line, const QString &text, CellRange word)
{
    const QStringView raw = view(text, word);
    if (raw == u"@" || raw == u"\"@\"") {
        line.items.append(itemAt(ItemKind::Apex, text, word));
        return;
    }
    const CellRange inner = withoutPunctuation(text, word);
    const QStringView v = view(text, inner);
    if (std::none_of(v.begin(), v.end(), [](QChar c) { return c.isLetterOrNumber() || c == u'_'; }))
        return;       // "=", "--"
    if (v == u"IN") { // the class, beside a TTL in zone files
        line.items.append(itemAt(ItemKind::Number, text, inner));
        return;
    }
    if (const auto type = typeWord(v)) {
        Item item = itemAt(ItemKind::Type, text, inner);
        item.type = type;
        line.items.append(item);
    } else if (isNumberWord(v)) {
        line.items.append(itemAt(ItemKind::Number, text, inner));
    } else if (isSpfTerm(v)) {
        line.items.append(itemAt(ItemKind::SpfTerm, text, inner));
    } else if (isHostWord(v) || isCutWord(v)) {
        line.items.append(itemAt(ItemKind::Host, text, inner));
    } else {
        line.strayWords += 1;
    }
}

void takeCell(Line &line, const QString &text, const CellRange &cell)
{
    int at = cell.start;
    while (at < cell.end) {
        if (isSpace(text.at(at))) {
            ++at;
            continue;
        }
        const int skipQuote = text.at(at) == u'"' || text.at(at) == u'\'' || text.at(at) == u'(' ? 1 : 0;
        const QStringView rest = view(text, {std::min(at + skipQuote, cell.end), cell.end});
        const bool spacedQuote =
            text.at(at) == u'"' && view(text, {at + 1, cell.end}).left(40).contains(u' ') &&
            view(text, {at + 1, cell.end}).indexOf(u'"') > view(text, {at + 1, cell.end}).indexOf(u' ');
        if (startsText(rest) || spacedQuote) {
            line.items.append(itemAt(ItemKind::Text, text, textRange(text, at, cell)));
            return;
        }
        int end = at;
        while (end < cell.end && !isSpace(text.at(end)))
            ++end;
        takeWord(line, text, {at, end});
        at = end;
    }
}

bool hasType(const Line &line, dns::RecordType type)
{
    return std::any_of(line.items.begin(), line.items.end(), [&](const Item &item) { return item.type == type; });
}

bool isTaken(const Line &line, const CellRange &cell)
{
    return std::any_of(line.items.begin(), line.items.end(),
                       [&](const Item &item) { return item.start < cell.end && item.end > cell.start; });
}

// In a table a cell of one label is a name ("em1234") if nothing before it is one; in prose it is a word.
void takeTableLabels(Line &line, const QString &text)
{
    const bool typed =
        std::any_of(line.items.begin(), line.items.end(), [](const Item &i) { return i.kind == ItemKind::Type; });
    if (line.contentCount() == 0 && !typed)
        return;
    for (const CellRange &cell : std::as_const(line.cells)) {
        const CellRange inner = withoutPunctuation(text, cell);
        const bool nameBefore = std::any_of(line.items.begin(), line.items.end(), [&](const Item &item) {
            return item.isContent() && item.end <= cell.start;
        });
        if (!nameBefore && !isTaken(line, cell) && isLabelWord(view(text, inner)) && !isButtonWord(view(text, inner)))
            line.items.append(itemAt(ItemKind::Label, text, inner));
    }
    std::stable_sort(line.items.begin(), line.items.end(),
                     [](const Item &a, const Item &b) { return a.start < b.start; });
}

// "TXT _amazonses.example.com pmBGN/7M…=": after a name and the type TXT the rest is the value.
void takeFreeText(Line &line, const QString &text)
{
    if (!hasType(line, dns::RecordType::TXT) || line.contentCount() != 1)
        return;
    int after = line.start;
    for (const Item &item : std::as_const(line.items)) {
        if (item.kind != ItemKind::Number)
            after = std::max(after, item.end);
    }
    for (const CellRange &cell : std::as_const(line.cells)) {
        if (cell.end <= after)
            continue;
        CellRange rest = trimmed(text, {std::max(cell.start, after), cell.end});
        while (rest.start < rest.end && (text.at(rest.start) == u'"' || text.at(rest.start) == u' '))
            ++rest.start;
        const QStringView v = view(text, rest);
        if (v.size() < 6 || v.contains(u' ') || isNumberWord(v) || isTaken(line, rest))
            continue;
        line.items.append(itemAt(ItemKind::Text, text, rest));
        line.strayWords = std::max(0, line.strayWords - 1);
        return;
    }
}

void findHeadings(Line &line, const QString &text)
{
    QList<CellRange> cells = line.cells;
    if (cells.size() == 1) { // "Type  Host  Value  TTL" copied without its tabs
        cells.clear();
        int from = -1;
        for (int i = line.start; i <= line.end; ++i) {
            const bool space = i == line.end || isSpace(text.at(i));
            if (!space && from < 0)
                from = i;
            if (space && from >= 0) {
                cells.append({from, i});
                from = -1;
            }
        }
        if (cells.size() > 8)
            return;
    }
    QList<Role> roles;
    for (const CellRange &cell : std::as_const(cells))
        roles.append(view(text, cell).isEmpty() ? Role::Other : roleOf(view(text, cell)));
    const bool all = line.cells.size() > 1 || !roles.contains(Role::None);
    if (cells.size() > 1 && all && roles.contains(Role::Name) && roles.contains(Role::Value) &&
        line.contentCount() == 0)
        line.headings = roles;
}

std::optional<dns::RecordType> typeIn(QStringView phrase)
{
    for (const QStringView word : phrase.split(u' ', Qt::SkipEmptyParts)) {
        const QString upper = word.toString().toUpper();
        if (upper == QLatin1String("CNAME") || upper == QLatin1String("TXT") || upper == QLatin1String("MX"))
            return typeWord(word);
    }
    return std::nullopt;
}

void findLabel(Line &line, const QString &text)
{
    if (line.isTable() && line.cells.size() > 2)
        return;
    const CellRange whole = trimmed(text, {line.start, line.end});
    QStringView v = view(text, whole);
    // "Name<tab>abc": two cells, the first a label.
    if (line.cells.size() == 2) {
        const Role role = roleOf(view(text, line.cells[0]));
        if (role == Role::None || role == Role::Other || roleOf(view(text, line.cells[1])) != Role::None)
            return;
        line.label = role;
        line.labelType = typeIn(view(text, line.cells[0]));
        line.labelled = line.cells[1];
        return;
    }
    for (const QChar mark : {QChar(u':'), QChar(u'=')}) {
        const qsizetype colon = v.indexOf(mark);
        if (colon <= 0 || colon > 48)
            continue;
        const QStringView phrase = v.left(colon);
        const Role role = roleOf(phrase);
        if (role == Role::None || startsText(v))
            continue;
        line.label = role;
        line.labelType = typeIn(phrase);
        line.labelled = trimmed(text, {whole.start + static_cast<int>(colon) + 1, whole.end});
        return;
    }
    const Role role = roleOf(v);
    if (role != Role::None && line.contentCount() == 0 && v.size() <= 40) {
        line.label = role;
        line.labelType = typeIn(v);
        line.labelled = {whole.end, whole.end};
    }
}

// A parenthesis in a zone-file line continues over line ends (RFC 1035 5.1).
CellRange joinedRange(const QString &text, CellRange line)
{
    const QStringView v = view(text, line);
    const qsizetype open = v.indexOf(u'(');
    if (open < 0 || v.indexOf(u')', open) >= 0)
        return line;
    const QStringView before = v.left(open);
    const bool zoneLike = before.contains(u"TXT", Qt::CaseInsensitive) || v.sliced(open + 1).trimmed().startsWith(u'"');
    if (!zoneLike)
        return line;
    const qsizetype close = QStringView(text).sliced(line.start).left(20'000).indexOf(u')', open);
    if (close < 0)
        return line;
    qsizetype end = text.indexOf(u'\n', line.start + close);
    return {line.start, static_cast<int>(end < 0 ? text.size() : end)};
}

} // namespace

int Line::contentCount() const
{
    return static_cast<int>(
        std::count_if(items.begin(), items.end(), [](const Item &item) { return item.isContent(); }));
}

QString bare(QStringView text)
{
    QStringView v = text.trimmed();
    while (v.size() >= 2 && (v.front() == u'"' || v.front() == u'\'') && v.back() == v.front())
        v = v.sliced(1, v.size() - 2).trimmed();
    return v.toString();
}

QList<Line> linesOf(const CleanText &clean)
{
    QList<Line> lines;
    const QString &text = clean.text;
    int at = 0;
    while (at < text.size()) {
        const qsizetype newline = text.indexOf(u'\n', at);
        CellRange range{at, static_cast<int>(newline < 0 ? text.size() : newline)};
        const CellRange joined = joinedRange(text, range);
        const bool isZoneEntry = joined.end != range.end;
        range = joined;
        Line line;
        line.start = range.start;
        line.end = range.end;
        const CellRange body{range.start, range.start + static_cast<int>(commentStart(view(text, range)))};
        line.cells = isZoneEntry ? QList<CellRange>{range} : cellsOf(text, trimmed(text, body));
        const QStringView shown = view(text, trimmed(text, range));
        // RFC 1035 5.1: a comment, or a control entry ("$ORIGIN example.com.")
        const bool isComment = shown.startsWith(u';') || shown.startsWith(u'$');
        for (const CellRange &cell : std::as_const(line.cells)) {
            if (!isComment)
                takeCell(line, text, cell);
        }
        if (line.isTable())
            takeTableLabels(line, text);
        takeFreeText(line, text);
        if (!isComment)
            findHeadings(line, text);
        if (line.headings.isEmpty() && !isComment)
            findLabel(line, text);
        lines.append(line);
        at = range.end + 1;
    }
    return lines;
}

} // namespace sw::plan
