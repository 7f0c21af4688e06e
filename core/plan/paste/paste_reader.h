// SPDX-License-Identifier: Apache-2.0
// Reads a cleaned paste line by line and makes records of it, in four ways: by a heading's columns, by labels
// ("Name: …"), by what stands side by side on one line, and by what stands below each other. Private to core/plan.
// paste_reader.cpp: lines; paste_labels.cpp: labels; paste_column.cpp: what came one to a line; paste_listing.cpp: YAML
// and lists of tokens; paste_record.h: mending and judging one record; paste_faults.h: records that cannot work.
#pragma once

#include "core/plan/paste/paste.h"
#include "core/plan/paste/paste_lines.h"
#include "core/plan/paste/paste_record.h"

namespace sw::plan {

inline constexpr qsizetype MaxPastedRecords = 200;

struct Piece // where a part of a record stands in the cleaned text
{
    int start = 0;
    int end = 0;
};

struct Draft
{
    RoughRecord rough;
    QList<Piece> pieces = {};
    bool isEmpty() const { return rough.name.isEmpty() && rough.value.isEmpty(); }
};

class PasteReader
{
public:
    PasteReader(const QString &pasted, const dns::DomainName &domain)
        : m_pasted(pasted)
        , m_domain(domain)
        , m_clean(cleaned(pasted))
        , m_reasons(m_clean.text.size())
    {}

    PasteResult read();

private:
    struct YamlBlock;

    QList<bool> readYaml(const QList<Line> &lines);   // which lines it has read
    QList<bool> readTokens(const QList<Line> &lines); // the same
    void readLine(const Line &line);
    bool continueText(const Line &line);
    bool readByHeading(const Line &line);
    bool readLabelled(const Line &line);
    bool readSideBySide(const Line &line);
    void readAlone(const Line &line);
    void flushLabels();
    void flushColumn();
    void pairColumn(const QList<Item> &column, const QList<Item> &items,
                    const QList<std::pair<qsizetype, qsizetype>> &pairs);
    void takeLabel(Role role, const QString &text, Piece piece, std::optional<dns::RecordType> type);

    void finish(const Draft &draft);
    void setAside();                                          // records that cannot work, alone or beside each other
    bool add(const PastedRecord &record, const Draft &draft); // false: it was there already
    void mark(Piece piece, const QByteArray &reason);
    void note(const QByteArray &code, const Finding::Args &args = {});
    void noteSmart(const Draft &draft);
    void collectIgnored();
    QString textOf(Piece piece) const { return m_clean.text.mid(piece.start, piece.end - piece.start); }

    const QString &m_pasted;
    const dns::DomainName &m_domain;
    CleanText m_clean;
    QList<QByteArray> m_reasons; // per character: why it was ignored; "used" when it was not
    PasteResult m_result;
    QList<QList<Piece>> m_pieces;        // of each record: where it stands
    QList<Role> m_columns;               // of the last heading
    Draft m_labels;                      // "Name: …" so far
    Role m_awaited = Role::None;         // a label alone on its line: the value comes next
    bool m_labelsBelowEachOther = false; // a heading whose cells came one to a line
    QList<Item> m_column;                // items that stood alone on their lines
    Draft m_lastText;                    // the TXT value that a wrapped key may go on
    bool m_textOpen = false;
};

} // namespace sw::plan
