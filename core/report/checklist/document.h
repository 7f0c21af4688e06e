// SPDX-License-Identifier: Apache-2.0
// The document tree: what a report says, as values, before anyone decides how it looks.
//
// One tree, several writers: PDF (ui/export/pdf_writer.h), HTML and plain text (document_writers.h). All text is plain
// text; writers escape it. `Value` is verbatim: writers may wrap it, but never add or leave out a character.
#pragma once

#include "core/report/text/state_text.h"

#include <QList>
#include <QString>

#include <variant>

namespace sw::report {

struct Run
{
    enum class Style { Plain, Strong, Muted, Code };
    QString text;
    Style style = Style::Plain;
    friend bool operator==(const Run &, const Run &) = default;
};
using Runs = QList<Run>;

struct Mark // characters of a value that differ
{
    qsizetype from = 0;
    qsizetype length = 0;
    friend bool operator==(const Mark &, const Mark &) = default;
};

// What is typed elsewhere, to the character.
struct Value
{
    QString text;
    QList<Mark> marks = {};
    Tone markTone = Tone::Good;
    friend bool operator==(const Value &, const Value &) = default;
};

// A long TXT value in quoted strings, one after another.
struct Strings
{
    QStringList strings;
    friend bool operator==(const Strings &, const Strings &) = default;
};

// "2 → 3 of 10", drawn as well.
struct Gauge
{
    QString text;
    int before = 0;
    int after = 0;
    int limit = spf::MaxLookups;
    friend bool operator==(const Gauge &, const Gauge &) = default;
};

struct Chip
{
    QString text;
    Tone tone = Tone::Plain;
    Sign sign = Sign::None;
    friend bool operator==(const Chip &, const Chip &) = default;
};

struct Field // a row of a card
{
    QString key;
    std::variant<Runs, Value, Strings, Gauge> content;
    friend bool operator==(const Field &, const Field &) = default;
};

struct Heading
{
    QString text;
    enum class Level { Section, Sub } level = Level::Section;
    friend bool operator==(const Heading &, const Heading &) = default;
};

struct Paragraph
{
    Runs runs;
    friend bool operator==(const Paragraph &, const Paragraph &) = default;
};

// A sentence or two set apart: something to mind.
struct Callout
{
    Tone tone = Tone::Careful;
    QString title;
    Runs body;
    friend bool operator==(const Callout &, const Callout &) = default;
};

// One record to publish.
struct Card
{
    enum class Box { Open, Ticked, None } box = Box::Open;
    QString title;   // "Add"
    QString subject; // "CNAME"
    QString label;   // "DKIM 1": how other parts of the document speak of it
    QString note;    // one sentence beside the title
    QList<Field> fields;
    QList<Chip> chips;
    friend bool operator==(const Card &, const Card &) = default;
};

struct Chips
{
    QList<Chip> chips;
    friend bool operator==(const Chips &, const Chips &) = default;
};

struct ListItem
{
    Runs runs;
    QString when; // a date, or empty
    friend bool operator==(const ListItem &, const ListItem &) = default;
};

struct ItemList
{
    enum class Kind { Numbered, Ticks } kind = Kind::Numbered;
    QList<ListItem> items;
    friend bool operator==(const ItemList &, const ItemList &) = default;
};

// Rows against columns, columns in groups: the verification matrix (matrix.h).
struct Matrix
{
    struct Column
    {
        QString title;     // short
        QString fullTitle; // for screen readers
        friend bool operator==(const Column &, const Column &) = default;
    };
    struct Group
    {
        QString title;
        QList<Column> columns;
        friend bool operator==(const Group &, const Group &) = default;
    };
    struct Cell
    {
        Chip chip;
        bool signSays = false; // a reader who sees the sign needs no word
        friend bool operator==(const Cell &, const Cell &) = default;
    };
    struct Row
    {
        QString title;
        QString name; // beside the title where there is room
        QList<Cell> cells;
        friend bool operator==(const Row &, const Row &) = default;
    };
    QList<Group> groups;
    QList<Row> rows;
    friend bool operator==(const Matrix &, const Matrix &) = default;
};

// Indented lines joined by a drawing: the SPF tree.
struct TreeLine
{
    int depth = 0;
    QString text;
    QString note; // "3 lookups"
    Tone tone = Tone::Plain;
    friend bool operator==(const TreeLine &, const TreeLine &) = default;
};
struct Tree
{
    QList<TreeLine> lines;
    friend bool operator==(const Tree &, const Tree &) = default;
};

struct Table
{
    QStringList header;
    QList<QStringList> rows;
    QList<int> shares; // widths, of their sum; as many as there are columns
    friend bool operator==(const Table &, const Table &) = default;
};

// A line to sign on: "Published by ____ on ____".
struct SignatureLine
{
    QStringList labels;
    friend bool operator==(const SignatureLine &, const SignatureLine &) = default;
};

struct PageBreak
{
    friend bool operator==(const PageBreak &, const PageBreak &) = default;
};

using Block =
    std::variant<Heading, Paragraph, Callout, Card, Chips, ItemList, Matrix, Tree, Table, SignatureLine, PageBreak>;

struct Document
{
    QString title; // "DNS checklist for acme-billing.com"
    QString subtitle;
    QStringList meta; // at the far side of the title: date, program
    QString subject;  // for the footer: the domain
    QString language; // BCP 47
    Qt::LayoutDirection direction = Qt::LeftToRight;
    QDateTime at = {};
    QList<Block> blocks;
    friend bool operator==(const Document &, const Document &) = default;
};

} // namespace sw::report
