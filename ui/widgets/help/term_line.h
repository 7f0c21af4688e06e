// SPDX-License-Identifier: Apache-2.0
// "Words on this page: SPF DKIM name server": every term used on a page; hovering, focusing or pressing one explains
// it. One tab stop; the arrow keys move from word to word.
#pragma once

#include "core/report/text/glossary.h"

#include <QTimer>
#include <QWidget>

class QPushButton;

namespace sw::ui {

class FlowLayout;

// Hidden while the page has no terms.
class TermLine : public QWidget
{
    Q_OBJECT
public:
    explicit TermLine(const report::Glossary &glossary, QWidget *parent = nullptr); // the glossary must outlive it
    // Follows the texts of this page; replaces the one before.
    void watch(QWidget *page);
    [[nodiscard]] QList<QPushButton *> words() const; // those shown, in their order

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void look();
    [[nodiscard]] QPushButton *buttonFor(int term);
    void step(QPushButton *from, int key);

    const report::Glossary &m_glossary;
    QWidget *m_page = nullptr;
    QTimer m_soon; // changes come in bursts
    QList<int> m_terms;
    QList<QPushButton *> m_buttons; // by term; nullptr: not needed yet
    FlowLayout *m_flow;
};

} // namespace sw::ui
