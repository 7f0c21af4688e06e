// SPDX-License-Identifier: Apache-2.0
// Saying something to a screen reader without moving the focus. Qt 6.4 has no announcement event: the name of the
// widget changes and an alert is raised on it, which Orca and NVDA read out.
#pragma once

#include <QString>

class QWidget;

namespace sw::ui {

void announce(QWidget *widget, const QString &text);

} // namespace sw::ui
