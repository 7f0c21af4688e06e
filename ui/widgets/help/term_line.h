// SPDX-License-Identifier: Apache-2.0
// "Words on this page: SPF DKIM name server": each term that stands on a page, to be read by hovering, by focus and by
// pressing it. One stop for Tab; the arrow keys go from word to word.
#pragma once

#include "core/report/text/glossary.h"

#include <QTimer>
#include <QWidget>

class QPushButton;

namespace sw::ui {

class FlowLayout;

class TermLine : public QWidget
{
    Q_OBJECT
public:
    explicit TermLine(const report::Glossary &glossary, QWidget *parent = nullptr);
    // Follows what is read on this page; one page at a time.
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
