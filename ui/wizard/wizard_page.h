// SPDX-License-Identifier: Apache-2.0
// What the window asks of a page. A page shows the session and calls its verbs; it knows nothing of other pages.
#pragma once

#include "ui/wizard/flow.h"

#include <QWidget>

namespace sw::ui {

class WizardPage : public QWidget
{
    Q_OBJECT
public:
    explicit WizardPage(Step step, QWidget *parent = nullptr);

    [[nodiscard]] Step step() const { return m_step; }
    // With its mnemonic; the one filled button of the page.
    [[nodiscard]] virtual QString nextLabel() const;
    // What stops Next. Next stays enabled all the same: pressed too early, explain() says what to do.
    [[nodiscard]] virtual bool isComplete() const { return true; }
    // Show every blocker where it stands and move the focus to the first.
    virtual void explain() {}
    virtual void enter() {} // about to be shown; may be called again when the setup changed behind it
    virtual void leave() {} // going elsewhere, in either direction: store, stop what only this page needs
    virtual bool cancel() { return false; } // Escape: stop what is running; true when there was something
    [[nodiscard]] virtual QWidget *firstFocus() const { return nullptr; }

Q_SIGNALS:
    void completeChanged();
    void nextLabelChanged();
    void nextRequested();                    // Return in a field: as if Next had been pressed
    void statusChanged(const QString &text); // start of the bottom bar; empty: nothing to say

private:
    Step m_step;
};

} // namespace sw::ui
