// SPDX-License-Identifier: Apache-2.0
// Help with terms of DNS and mail: a tool tip over a text explains the terms in it, F1 opens them for the focused
// widget. The words are in core/report/text/glossary.h; the line at the end of a page is term_line.h.
#pragma once

#include "core/report/text/glossary.h"
#include "ui/widgets/panels/popup.h"

namespace sw::ui {

// The text of a widget itself, without its children's; empty for fields and containers.
[[nodiscard]] QString wordsOn(const QWidget *widget);
// A tool tip in plain text, with line breaks, as Qt wraps only marked-up tool tips.
[[nodiscard]] QString termTip(const QList<report::Term> &terms);

// The explanations as a list.
class TermPopup : public Popup
{
    Q_OBJECT
public:
    // At the widget; deletes itself when closed.
    static TermPopup *open(QWidget *anchor, const QList<report::Term> &terms);

private:
    TermPopup(QWidget *anchor, const QList<report::Term> &terms);
};

// One for each window.
class TermHelp : public QObject
{
    Q_OBJECT
public:
    // Explains texts inside `window`; both must outlive this object.
    TermHelp(const report::Glossary &glossary, QWidget *window);
    ~TermHelp() override;

    [[nodiscard]] QList<report::Term> termsIn(const QString &text) const; // of the glossary, each once
    // The terms of a widget, else of the card around it.
    [[nodiscard]] QList<report::Term> termsAt(const QWidget *widget) const;

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    const report::Glossary &m_glossary;
    QWidget *m_window;
};

} // namespace sw::ui
