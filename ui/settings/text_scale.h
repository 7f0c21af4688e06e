// SPDX-License-Identifier: Apache-2.0
// The size of the text, as a part of the system's, changed while the program runs.
#pragma once

#include <QFont>

class QApplication;

namespace sw::ui {

// Labels follow the application's font by themselves (text_label.h). Widgets that were given a font of their own, made
// from the application's when they were, are brought along here.
class TextScale
{
public:
    explicit TextScale(QApplication &application); // the font at this moment is 100 %
    void setPercent(int percent);
    [[nodiscard]] int percent() const { return m_percent; }

private:
    QFont m_system;
    int m_percent = 100;
};

} // namespace sw::ui
