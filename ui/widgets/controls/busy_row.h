// SPDX-License-Identifier: Apache-2.0
// "Asking your name servers…" with a moving bar and Cancel: for everything that takes longer than half a second.
//
// begin() shows it only after that half second, so that quick answers do not flicker; end() hides it.
#pragma once

#include <QTimer>
#include <QWidget>

class QPushButton;

namespace sw::ui {

class TextLabel;

// Hidden at first.
class BusyRow : public QWidget
{
    Q_OBJECT
public:
    explicit BusyRow(const QString &text, QWidget *parent = nullptr);    // the sentence
    void setText(const QString &text);                                   // may change while shown
    void begin();                                                        // shows it after half a second
    void end();                                                          // hides it at once
    [[nodiscard]] bool isBusy() const { return m_busy; }                 // between begin() and end()
    [[nodiscard]] QPushButton *cancelButton() const { return m_cancel; } // for focus and tests

Q_SIGNALS:
    void cancelled(); // the button was pressed

private:
    TextLabel *m_text;
    QPushButton *m_cancel;
    QTimer m_delay;
    bool m_busy = false;
};

} // namespace sw::ui
