// SPDX-License-Identifier: Apache-2.0
// See paste_reader.h. Parts that no record used are listed as ignored, so that nothing is lost or guessed silently.
#include "core/plan/paste/paste_reader.h"

#include "core/plan/paste/paste_faults.h"

#include <algorithm>

namespace sw::plan {

using dns::RecordType;

void PasteReader::note(const QByteArray &code, const Finding::Args &args)
{
    const Finding finding{code, args};
    if (!m_result.findings.contains(finding))
        m_result.findings.append(finding);
}

void PasteReader::mark(Piece piece, const QByteArray &reason)
{
    for (int i = std::max(0, piece.start); i < std::min<qsizetype>(piece.end, m_reasons.size()); ++i)
        m_reasons[i] = reason;
}

// A long dash or a curly quote inside a value would have made the record useless.
void PasteReader::noteSmart(const Draft &draft)
{
    const auto within = [&](int at) {
        return std::any_of(draft.pieces.begin(), draft.pieces.end(),
                           [&](const Piece &p) { return at >= p.start && at < p.end; });
    };
    if (std::any_of(m_clean.smart.begin(), m_clean.smart.end(), within))
        note("paste-smart-characters");
    if (std::any_of(m_clean.invisible.begin(), m_clean.invisible.end(), within))
        note("paste-invisible-characters");
}

bool PasteReader::add(const PastedRecord &record, const Draft &draft)
{
    for (const Piece &piece : draft.pieces)
        mark(piece, "used");
    noteSmart(draft);
    for (qsizetype i = 0; i < m_result.records.size(); ++i) {
        if (m_result.records[i] == record) {
            m_pieces[i] += draft.pieces;
            return false;
        }
    }
    if (m_result.records.size() >= MaxPastedRecords) {
        note("paste-too-many-records", {{"most", QString::number(MaxPastedRecords)}});
        for (const Piece &piece : draft.pieces)
            mark(piece, "paste-too-many-records");
        return false;
    }
    m_result.records.append(record);
    m_pieces.append(draft.pieces);
    return true;
}

void PasteReader::finish(const Draft &draft)
{
    const auto record = recordFrom(draft.rough, m_domain, m_result.findings);
    if (const auto *refusal = std::get_if<Refusal>(&record)) {
        for (const Piece &piece : draft.pieces)
            mark(piece, refusal->reason);
        return;
    }
    const bool added = add(std::get<PastedRecord>(record), draft);
    m_lastText = draft;
    m_textOpen = added && std::get<PastedRecord>(record).type == RecordType::TXT;
}

// --- a wrapped key, or further quoted strings ---

bool PasteReader::continueText(const Line &line)
{
    const Piece piece{line.start, line.end};
    const QString text = textOf(piece).trimmed();
    if (text.isEmpty())
        return false;
    const bool quoted = text.startsWith(u'"') && text.endsWith(u'"') && text.size() > 2 && !startsText(text.mid(1));
    const auto goesOn = [&](const QString &value) {
        return keyGoesOn(value, text) || (value.trimmed().endsWith(u'"') && quoted);
    };
    if (m_textOpen && goesOn(m_lastText.rough.value)) {
        m_result.records.removeLast();
        m_pieces.removeLast();
        m_lastText.rough.value += u'\n' + text;
        m_lastText.pieces.append(piece);
        const bool bareKey = !m_lastText.rough.value.trimmed().startsWith(u'"');
        if (bareKey)
            note("paste-rejoined-key", {{"name", m_lastText.rough.name}});
        // It was broken only because it was incomplete.
        m_result.findings.removeIf([](const Finding &f) { return f.code == "paste-key-broken"; });
        finish(Draft(m_lastText));
        return true;
    }
    if (!m_labels.rough.value.isEmpty() && goesOn(m_labels.rough.value)) {
        m_labels.rough.value += u'\n' + text;
        m_labels.pieces.append(piece);
        return true;
    }
    if (!m_column.isEmpty() && m_column.last().kind == ItemKind::Text && goesOn(m_column.last().text)) {
        m_column.last().text += u'\n' + text;
        m_column.last().end = piece.end;
        return true;
    }
    return false;
}

// --- columns under a heading ---

bool PasteReader::readByHeading(const Line &line)
{
    if (m_columns.isEmpty() || line.cells.size() != m_columns.size())
        return false;
    Draft draft;
    for (qsizetype i = 0; i < line.cells.size(); ++i) {
        const Piece piece{line.cells[i].start, line.cells[i].end};
        const QString text = textOf(piece).trimmed();
        switch (m_columns[i]) {
        case Role::Name:
            if (draft.rough.name.isEmpty()) {
                draft.rough.name = text;
                draft.pieces.append(piece);
            }
            break;
        case Role::Value:
            if (draft.rough.value.isEmpty()) {
                draft.rough.value = text;
                draft.pieces.append(piece);
            }
            break;
        case Role::Type:
            draft.rough.type = typeWord(bare(text));
            draft.pieces.append(piece);
            break;
        case Role::Priority:
            draft.rough.priority = bare(text);
            draft.pieces.append(piece);
            break;
        case Role::Ttl:
            draft.pieces.append(piece);
            break;
        case Role::None:
        case Role::Other:
            break;
        }
    }
    const QString name = bare(draft.rough.name);
    const bool nameFits = isHostWord(name) || isCutWord(name) || isLabelWord(name) || name == QLatin1String("@") ||
                          (name.isEmpty() && draft.rough.type);
    if (!nameFits || draft.rough.value.isEmpty())
        return false;
    if (name.isEmpty())
        draft.rough.name = QStringLiteral("@");
    finish(draft);
    return true;
}

// --- side by side ---

bool PasteReader::readSideBySide(const Line &line)
{
    QList<Item> contents;
    Draft draft;
    for (const Item &item : line.items) {
        if (item.isContent())
            contents.append(item);
        else if (item.kind == ItemKind::Type && !draft.rough.type)
            draft.rough.type = item.type;
        if (item.kind == ItemKind::Type || item.kind == ItemKind::Number)
            draft.pieces.append({item.start, item.end});
    }
    // "em12 u1.wl.sendgrid.net": a bare label before a target.
    if (contents.size() == 1 && !line.isTable() && line.strayWords == 1 && contents.first().kind != ItemKind::Apex) {
        const QStringList words = textOf({line.start, line.end}).simplified().split(u' ');
        for (const QString &word : words) {
            if (isLabelWord(word) && !isHostWord(word) && !typeWord(word) && (draft.rough.type || words.size() == 2)) {
                const int at = static_cast<int>(m_clean.text.indexOf(word, line.start));
                if (at < contents.first().start)
                    contents.prepend({ItemKind::Label, word, at, at + static_cast<int>(word.size())});
                break;
            }
        }
    }
    // A first column that repeats the domain ("example.com | s1._domainkey.example.com | …").
    if (contents.size() > 2 && dns::DomainName::fromUnicode(contents.first().text) == m_domain &&
        nameLikeness(contents[1].text, m_domain) >= 2)
        contents.removeFirst();
    if (contents.size() < 2)
        return false;
    Item name = contents[0];
    Item value = contents[1];
    const auto isName = [&](const Item &item) {
        return item.kind == ItemKind::Apex || item.kind == ItemKind::Label ? 3
               : item.kind == ItemKind::Text                               ? -1
                                                                           : nameLikeness(item.text, m_domain);
    };
    // A "CNAME" between two possible names says which is the name.
    const bool typeBetween = std::any_of(line.items.begin(), line.items.end(), [&](const Item &item) {
        return item.kind == ItemKind::Type && item.start >= name.end && item.end <= value.start;
    });
    if (isName(value) > isName(name) && !(typeBetween && isName(name) >= 2)) {
        std::swap(name, value);
        note("paste-order-turned");
    }
    // In prose two host names are a record only if one of them is a name that only mail uses.
    const bool prose = line.strayWords > 0 && !line.isTable() && !draft.rough.type && !isMailName(name.text);
    if (value.kind == ItemKind::Apex || value.kind == ItemKind::Label || name.kind == ItemKind::Text || prose)
        return false;
    for (qsizetype i = 2; i < contents.size(); ++i) {
        if (contents[i].text.compare(value.text, Qt::CaseInsensitive) != 0)
            note("paste-more-than-one-value", {{"name", name.text.left(200)}, {"ignored", contents[i].text.left(200)}});
    }
    for (const Item &item :
         line.items) { // an MX's priority: the number right before the target, else the first behind it
        const bool number = item.kind == ItemKind::Number && item.text != QLatin1String("IN");
        if (number && (item.end <= value.start || draft.rough.priority.isEmpty()))
            draft.rough.priority = item.text;
    }
    draft.rough.name = name.text;
    draft.rough.value = value.text;
    draft.pieces.append({name.start, name.end});
    draft.pieces.append({value.start, value.end});
    finish(draft);
    return true;
}

// --- the whole ---

void PasteReader::readLine(const Line &line)
{
    mark({line.start, line.end}, "paste-not-a-record");
    if (textOf({line.start, line.end}).trimmed().isEmpty())
        return;
    if (continueText(line))
        return;
    if (!line.headings.isEmpty()) {
        flushColumn();
        flushLabels();
        m_columns = line.isTable() ? line.headings : QList<Role>();
        mark({line.start, line.end}, "paste-heading");
        return;
    }
    m_textOpen = false;
    if (readByHeading(line))
        return;
    if (readLabelled(line))
        return flushColumn();
    if (readSideBySide(line))
        return flushColumn();
    readAlone(line);
}

// Joins runs of ignored characters into fragments, one for each line and reason.
void PasteReader::collectIgnored()
{
    const QString &text = m_clean.text;
    const auto worth = [](QChar c) { return c.isLetterOrNumber() || c == u'@' || c == u'_'; };
    int at = 0;
    while (at < text.size()) {
        const QByteArray reason = m_reasons[at];
        int end = at;
        while (end < text.size() && text.at(end) != u'\n' && m_reasons[end] == reason)
            ++end;
        if (end == at) {
            ++at;
            continue;
        }
        int from = at;
        int to = end;
        while (from < to && !worth(text.at(from)))
            ++from;
        while (to > from && !worth(text.at(to - 1)))
            --to;
        if (reason != "used" && !reason.isEmpty() && from < to) {
            const int offset = m_clean.origin[from];
            const int length = m_clean.origin[to - 1] + 1 - offset;
            m_result.ignored.append({offset, length, m_pasted.mid(offset, length), reason});
        }
        at = end;
    }
}

void PasteReader::setAside()
{
    const QList<PasteFault> faults = faultsOf(m_result.records, m_domain);
    for (auto fault = faults.rbegin(); fault != faults.rend(); ++fault) {
        for (const Piece &piece : std::as_const(m_pieces[fault->index]))
            mark(piece, fault->finding.code);
        m_result.records.removeAt(fault->index);
        m_pieces.removeAt(fault->index);
    }
    for (const PasteFault &fault : faults)
        note(fault.finding.code, fault.finding.args);
    for (const PasteFault &fault : faults) {
        if (fault.because)
            note(fault.because->code, fault.because->args);
    }
}

PasteResult PasteReader::read()
{
    const QList<Line> lines = linesOf(m_clean);
    const QList<bool> yaml = readYaml(lines);
    const QList<bool> tokens = readTokens(lines);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (!yaml[i] && !tokens[i])
            readLine(lines[i]);
    }
    flushColumn();
    flushLabels();
    setAside();
    collectIgnored();
    if (m_result.records.isEmpty() && !saysWhy(m_result.findings)) {
        const bool sesOnly = std::any_of(m_result.ignored.begin(), m_result.ignored.end(),
                                         [](const PasteFragment &f) { return f.reason == "paste-not-needed-ses-txt"; });
        note(sesOnly ? "paste-only-ses-txt" : "paste-nothing-understood");
    }
    return m_result;
}

} // namespace sw::plan
