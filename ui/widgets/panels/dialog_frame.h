// SPDX-License-Identifier: Apache-2.0
// The frame of pages and dialogs that may be longer than their window: the page scrolls, and a dialog's bar of buttons
// stays below it.
#pragma once

class QDialog;
class QHBoxLayout;
class QScrollArea;
class QWidget;

namespace sw::ui {

// `page` as wide as the window, scrolled if it is higher; no tab stop of its own.
[[nodiscard]] QScrollArea *scrolling(QWidget *page);

// The parts of a framed dialog, owned by it.
struct DialogFrame
{
    QScrollArea *scroll; // holds the page
    QHBoxLayout *bar;    // for buttons; still empty
};
// The dialog must not have a layout yet.
[[nodiscard]] DialogFrame frameDialog(QDialog *dialog, QWidget *page);

} // namespace sw::ui
