// SPDX-License-Identifier: Apache-2.0
// The document tree: the content of a report as values, independent of its appearance.
//
// One tree, several writers: PDF (ui/export/pdf_writer.h), HTML and plain text (document_writers.h). All text is plain
// text; writers escape it. `Value` is verbatim: writers may wrap it, but never add or drop a character.
#pragma once

#include "core/report/text/state_text.h"

#include <QList>
#include <QString>

#include <variant>

namespace sw::report {

// A stretch of text in one style.
struct Run
{
    enum class Style { Plain, Strong, Muted, Code }; // Code: monospaced
    // The text, and its style.
    QString text;
    Style style = Style::Plain;
    friend bool operator==(const Run &, const Run &) = default;
};
using Runs = QList<Run>; // one paragraph, in order

struct Mark // characters of a value that differ from another
{
    // In UTF-16 units of the value's text.
    qsizetype from = 0;
    qsizetype length = 0;
    friend bool operator==(const Mark &, const Mark &) = default;
};

// Text to be typed elsewhere exactly as it is.
struct Value
{
    // The text, the parts to mark, and the tone of all marks.
    QString text;
    QList<Mark> marks = {};
    Tone markTone = Tone::Good;
    friend bool operator==(const Value &, const Value &) = default;
};

// A long TXT value as quoted strings, in order.
struct Strings
{
    QStringList strings; // each with its quotes
    friend bool operator==(const Strings &, const Strings &) = default;
};

// "2 → 3 of 10", drawn as a gauge as well.
struct Gauge
{
    QString text; // what the gauge shows in words
    // Lookups of the SPF record (RFC 7208 4.6.4); -1: unknown.
    int before = 0;
    int after = 0;
    int limit = spf::MaxLookups;
    friend bool operator==(const Gauge &, const Gauge &) = default;
};

// A short coloured label.
struct Chip
{
    // The words; their colour and sign repeat the meaning.
    QString text;
    Tone tone = Tone::Plain;
    Sign sign = Sign::None;
    friend bool operator==(const Chip &, const Chip &) = default;
};

struct Field // a row of a card
{
    QString key;                                       // "Name", "Value"
    std::variant<Runs, Value, Strings, Gauge> content; // in one form
    friend bool operator==(const Field &, const Field &) = default;
};

// The title of a section.
struct Heading
{
    QString text;                                             // plain text
    enum class Level { Section, Sub } level = Level::Section; // Sub: within a section
    friend bool operator==(const Heading &, const Heading &) = default;
};

// Running text.
struct Paragraph
{
    Runs runs; // in order
    friend bool operator==(const Paragraph &, const Paragraph &) = default;
};

// One or two sentences set apart, to be heeded.
struct Callout
{
    // Colour; a few words; the sentences.
    Tone tone = Tone::Careful;
    QString title;
    Runs body;
    friend bool operator==(const Callout &, const Callout &) = default;
};

// One record to publish.
struct Card
{
    enum class Box { Open, Ticked, None } box = Box::Open; // to tick by hand, ticked, or none
    QString title;                                         // "Add"
    QString subject;                                       // "CNAME"
    QString label;                                         // "DKIM 1": its name in other parts of the document
    QString note;                                          // one sentence beside the title
    QList<Field> fields;                                   // rows, in order
    QList<Chip> chips;                                     // beside the title
    friend bool operator==(const Card &, const Card &) = default;
};

// Labels in a row.
struct Chips
{
    QList<Chip> chips; // in order
    friend bool operator==(const Chips &, const Chips &) = default;
};

// One item of a list.
struct ListItem
{
    Runs runs;    // the sentence
    QString when; // a date, or empty
    friend bool operator==(const ListItem &, const ListItem &) = default;
};

// A numbered list, or one with boxes to tick.
struct ItemList
{
    enum class Kind { Numbered, Ticks } kind = Kind::Numbered; // before each item
    QList<ListItem> items;                                     // in order
    friend bool operator==(const ItemList &, const ItemList &) = default;
};

// A table of vantage points and records in groups of columns: the verification matrix (matrix.h).
struct Matrix
{
    // A vantage point.
    struct Column
    {
        QString title;     // short
        QString fullTitle; // for screen readers
        friend bool operator==(const Column &, const Column &) = default;
    };
    // Neighbouring columns of one kind.
    struct Group
    {
        QString title;         // "Your name servers"
        QList<Column> columns; // at least one
        friend bool operator==(const Group &, const Group &) = default;
    };
    // A state.
    struct Cell
    {
        Chip chip;             // the state as shown
        bool signSays = false; // the sign alone is understood without the words
        friend bool operator==(const Cell &, const Cell &) = default;
    };
    // A record.
    struct Row
    {
        QString title;     // "DKIM 1"
        QString name;      // shown beside the title if there is room
        QList<Cell> cells; // one for each column over all groups
        friend bool operator==(const Row &, const Row &) = default;
    };
    QList<Group> groups; // columns, group by group
    QList<Row> rows;     // in order
    friend bool operator==(const Matrix &, const Matrix &) = default;
};

// Indented lines connected by a drawing: the SPF tree.
struct TreeLine
{
    int depth = 0;           // 0 for the first level
    QString text;            // untrusted
    QString note;            // "3 lookups"
    Tone tone = Tone::Plain; // Bad: something is wrong with it
    friend bool operator==(const TreeLine &, const TreeLine &) = default;
};
// A whole tree.
struct Tree
{
    QList<TreeLine> lines; // a parent before its children
    friend bool operator==(const Tree &, const Tree &) = default;
};

// A plain table.
struct Table
{
    QStringList header;      // one for each column
    QList<QStringList> rows; // cells, as many as columns
    QList<int> shares;       // relative column widths; as many as columns
    friend bool operator==(const Table &, const Table &) = default;
};

// A line to sign: "Published by ____ on ____".
struct SignatureLine
{
    QStringList labels; // the words before each blank
    friend bool operator==(const SignatureLine &, const SignatureLine &) = default;
};

// The next block begins a page; only the PDF obeys.
struct PageBreak
{
    friend bool operator==(const PageBreak &, const PageBreak &) = default;
};

// In the order of the declarations above.
using Block =
    std::variant<Heading, Paragraph, Callout, Card, Chips, ItemList, Matrix, Tree, Table, SignatureLine, PageBreak>;

// A whole report.
struct Document
{
    QString title;                                   // "DNS checklist for acme-billing.com"
    QString subtitle;                                // below the title; may be empty
    QStringList meta;                                // opposite the title: date, program
    QString subject;                                 // for the footer: the domain
    QString language;                                // BCP 47
    Qt::LayoutDirection direction = Qt::LeftToRight; // of the language
    QDateTime at = {};                               // when it was made; UTC
    QList<Block> blocks;                             // in order
    friend bool operator==(const Document &, const Document &) = default;
};

} // namespace sw::report
