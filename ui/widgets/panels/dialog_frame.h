// SPDX-License-Identifier: Apache-2.0
// The frame of pages and dialogs that may be longer than their window: the page scrolls, and below it in a dialog a bar
// of buttons stays where it is.
#pragma once

class QDialog;
class QHBoxLayout;
class QScrollArea;
class QWidget;

namespace sw::ui {

// `page` as wide as the window, scrolled where it is higher; no stop for Tab of its own.
[[nodiscard]] QScrollArea *scrolling(QWidget *page);

struct DialogFrame
{
    QScrollArea *scroll;
    QHBoxLayout *bar; // empty yet
};
// The dialog has no layout before.
[[nodiscard]] DialogFrame frameDialog(QDialog *dialog, QWidget *page);

} // namespace sw::ui
