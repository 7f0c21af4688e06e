// SPDX-License-Identifier: Apache-2.0
// Makes records of a cleaned paste, line by line, in four ways: by a heading's columns, by labels ("Name: …"), by items
// side by side on one line, and by items below each other. Private to core/plan.
// paste_reader.cpp: lines; paste_labels.cpp: labels; paste_column.cpp: one item a line; paste_listing.cpp: YAML and
// lists of tokens; paste_record.h: repairs and checks one record; paste_faults.h: records that cannot work.
#pragma once

#include "core/plan/paste/paste.h"
#include "core/plan/paste/paste_lines.h"
#include "core/plan/paste/paste_record.h"

namespace sw::plan {

// Further records are ignored with a finding.
inline constexpr qsizetype MaxPastedRecords = 200;

struct Piece // the place of a part of a record in the cleaned text
{
    // Half-open range in UTF-16 units.
    int start = 0;
    int end = 0;
};

// A record being collected, with the places its parts came from.
struct Draft
{
    // Parts so far, and their places in the paste.
    RoughRecord rough;
    QList<Piece> pieces = {};
    bool isEmpty() const { return rough.name.isEmpty() && rough.value.isEmpty(); } // neither name nor value yet
};

// Reads one paste once. Holds references: both arguments must outlive it.
class PasteReader
{
public:
    PasteReader(const QString &pasted,
                const dns::DomainName &domain) // `domain` completes short names; root: not chosen yet
        : m_pasted(pasted)
        , m_domain(domain)
        , m_clean(cleaned(pasted))
        , m_reasons(m_clean.text.size())
    {}

    // Call once.
    PasteResult read();

private:
    struct YamlBlock;

    QList<bool> readYaml(const QList<Line> &lines);   // returns which lines it has read
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
    void takeLabel(Role role, const QString &given, Piece piece, std::optional<dns::RecordType> type);

    void finish(const Draft &draft);
    void setAside();                                          // records that cannot work, alone or together
    bool add(const PastedRecord &record, const Draft &draft); // false: it is a repeat
    void mark(Piece piece, const QByteArray &reason);
    void note(const QByteArray &code, const Finding::Args &args = {});
    void noteSmart(const Draft &draft);
    void collectIgnored();
    QString textOf(Piece piece) const { return m_clean.text.mid(piece.start, piece.end - piece.start); }

    const QString &m_pasted;
    const dns::DomainName &m_domain;
    CleanText m_clean;
    QList<QByteArray> m_reasons; // per character: why it was ignored; "used" if it was not
    PasteResult m_result;
    QList<QList<Piece>> m_pieces;        // of each record: its places
    QList<Role> m_columns;               // of the last heading
    Draft m_labels;                      // "Name: …" so far
    Role m_awaited = Role::None;         // a label alone on its line: the value comes next
    bool m_labelsBelowEachOther = false; // a heading with one cell a line
    QList<Item> m_column;                // items alone on their lines
    Draft m_lastText;                    // the TXT value that a wrapped key may continue
    bool m_textOpen = false;
};

} // namespace sw::plan
