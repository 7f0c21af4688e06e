// SPDX-License-Identifier: Apache-2.0
// Help with the words of DNS and mail, where they stand: hovering over a text explains the terms in it, F1 opens them
// for what has the focus. The words are in core/report/text/glossary.h; the line at the end of a page is term_line.h.
#pragma once

#include "core/report/text/glossary.h"
#include "ui/widgets/panels/popup.h"

namespace sw::ui {

// What is read on a widget itself, without what stands inside it; empty for fields and containers.
[[nodiscard]] QString wordsOn(const QWidget *widget);
// A tool tip in plain text: Qt wraps only marked-up ones.
[[nodiscard]] QString termTip(const QList<report::Term> &terms);

class TermPopup : public Popup
{
    Q_OBJECT
public:
    static TermPopup *open(QWidget *anchor, const QList<report::Term> &terms);

private:
    TermPopup(QWidget *anchor, const QList<report::Term> &terms);
};

class TermHelp : public QObject
{
    Q_OBJECT
public:
    // Explains what stands inside `window`; both outlive this.
    TermHelp(const report::Glossary &glossary, QWidget *window);
    ~TermHelp() override;

    [[nodiscard]] QList<report::Term> termsIn(const QString &text) const;
    // The terms of a widget, else of the card around it.
    [[nodiscard]] QList<report::Term> termsAt(const QWidget *widget) const;

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    const report::Glossary &m_glossary;
    QWidget *m_window;
};

} // namespace sw::ui
