// SPDX-License-Identifier: Apache-2.0
// The text size, as a percentage of the system's, changed while the program runs.
#pragma once

#include <QFont>

class QApplication;

namespace sw::ui {

// Labels follow the application's font by themselves (text_label.h). Widgets with a font of their own, derived from the
// application's at that time, are updated here.
class TextScale
{
public:
    explicit TextScale(QApplication &application); // the application's present font is 100 %
    void setPercent(int percent);                  // at once, for all widgets
    [[nodiscard]] int percent() const { return m_percent; }

private:
    QFont m_system;
    int m_percent = 100;
};

} // namespace sw::ui
