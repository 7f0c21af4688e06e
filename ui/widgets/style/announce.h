// SPDX-License-Identifier: Apache-2.0
// Speaks a text to a screen reader without moving the focus. Qt 6.4 has no announcement event: the widget's accessible
// name is changed and an alert raised on it, which Orca and NVDA read out.
#pragma once

#include <QString>

class QWidget;

namespace sw::ui {

// `text` becomes the accessible name of `widget`.
void announce(QWidget *widget, const QString &text);

} // namespace sw::ui
