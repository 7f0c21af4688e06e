// SPDX-License-Identifier: Apache-2.0
// The interface between window and page. A page shows the session and calls its functions; it knows no other pages.
#pragma once

#include "ui/wizard/flow.h"

#include <QWidget>

namespace sw::ui {

// Base of the pages.
class WizardPage : public QWidget
{
    Q_OBJECT
public:
    explicit WizardPage(Step step, QWidget *parent = nullptr); // its place in the order

    [[nodiscard]] Step step() const { return m_step; }
    // With its mnemonic; the page's only filled button.
    [[nodiscard]] virtual QString nextLabel() const;
    // False: something is missing. Next stays enabled all the same: pressed too early, explain() says what to do.
    [[nodiscard]] virtual bool isComplete() const { return true; }
    // Shows every blocker at its field and moves the focus to the first.
    virtual void explain() {}
    virtual void enter() {} // about to be shown; may be called again when the setup changed meanwhile
    virtual void leave() {} // another page follows, in either direction: store, stop what only this page needs
    virtual bool cancel() { return false; } // Escape: stop what is running; true if there was something
    // Gets the focus when shown; nullptr: the page itself.
    [[nodiscard]] virtual QWidget *firstFocus() const { return nullptr; }

Q_SIGNALS:
    void completeChanged();                  // isComplete() may have changed
    void nextLabelChanged();                 // nextLabel() may have changed
    void nextRequested();                    // Return in a field: as if Next had been pressed
    void statusChanged(const QString &text); // start of the bottom bar; empty: nothing

private:
    Step m_step;
};

} // namespace sw::ui
