// SPDX-License-Identifier: Apache-2.0
// Rounded panels: Card holds other widgets, RouteCard is one that can be chosen (a radio button for keyboard and screen
// reader), FactRows is the two-column list in them.
#pragma once

#include "ui/widgets/style/theme.h"

#include <QFrame>
#include <QRadioButton>

#include <optional>

class QGridLayout;
class QVBoxLayout;

namespace sw::ui {

class Chip;
class FactRows;
class TextLabel;

// A panel.
class Card : public QFrame
{
    Q_OBJECT
public:
    explicit Card(QWidget *parent = nullptr); // empty
    // Vertical, with the card's margins.
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }
    void setEdge(std::optional<ToneRole> tone); // a coloured start edge: this card shows trouble; nullopt: none

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QVBoxLayout *m_body;
    std::optional<ToneRole> m_edge;
};

// Muted word, value; a hairline between rows.
class FactRows : public QWidget
{
    Q_OBJECT
    // The list.
public:
    explicit FactRows(QWidget *parent = nullptr);              // no rows
    TextLabel *add(const QString &word, const QString &value); // appends a row; returns the value's label
    void add(const QString &word, QWidget *value);             // takes the widget
    void clear();                                              // deletes all rows and their widgets
    void setDense();                                           // before the first row: one line each, close together
    [[nodiscard]] int count() const { return m_rows; }         // number of rows

private:
    int nextRow(const QString &word);

    QGridLayout *m_grid;
    int m_rows = 0;
};

// A card with a radio button, a title, a sentence and facts.
class RouteCard : public QRadioButton
{
    Q_OBJECT
public:
    // Clicking anywhere chooses it.
    RouteCard(const QString &title, const QString &sentence, QWidget *parent = nullptr);
    [[nodiscard]] FactRows *facts() const { return m_facts; }
    void setBadge(const QString &text); // "Suits you best"; empty: none
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    [[nodiscard]] bool hitButton(const QPoint &position) const override { return rect().contains(position); }
    bool event(QEvent *event) override;

private:
    Chip *m_badge;
    FactRows *m_facts;
};

} // namespace sw::ui
