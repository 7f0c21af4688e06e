// SPDX-License-Identifier: Apache-2.0
// Every text that a window gives away, by whatever way: to the eye, to a screen reader, to the clipboard.
#pragma once

#include <QByteArray>
#include <QList>
#include <QStringList>

class QWidget;

namespace sw::test {

struct ShownText
{
    QString where; // "QLabel text"
    QString text;
    bool mayBeMarkup = false; // whoever shows it would read tags in it
};

// Of a widget and all below it, hidden ones too: properties (text, title, tool tip, accessible name …), what
// accessibility tells, entries of boxes, menus and models in every role, documents, what is painted, and what copy
// buttons put on the clipboard (they are pressed). What was typed into a field is left out: it stays as it was typed.
[[nodiscard]] QList<ShownText> shownTexts(QWidget &top);

// What in a text a page, a terminal or a person would be misled by: control characters, line separators, marks that
// turn the direction of writing (isolates of ours, closed again, are none), a line that hostile_zone.h forged, or its
// tags where they would be read as such. Empty: nothing.
[[nodiscard]] QByteArray misleading(const ShownText &shown);

// Looks at all windows there are, view after view, and remembers what was wrong.
class Lookout
{
public:
    void look(const QString &view);
    // Each once: "domain: QLabel text: U+202e in …".
    [[nodiscard]] QStringList wrong() const;
    [[nodiscard]] int views() const { return m_views; }
    [[nodiscard]] qsizetype texts() const { return m_texts; } // seen in all views
    [[nodiscard]] bool sawHostileText() const { return m_arrived; }

private:
    QStringList m_wrong;
    int m_views = 0;
    qsizetype m_texts = 0;
    bool m_arrived = false;
};

} // namespace sw::test
