// SPDX-License-Identifier: Apache-2.0
// A framed panel floating at a widget: Escape and a click elsewhere close it, and it deletes itself.
#pragma once

#include <QFrame>

namespace sw::ui {

// Base of the popups.
class Popup : public QFrame
{
    Q_OBJECT
public:
    // Below `anchor`, or above it at the end of the screen.
    void openAt(const QWidget *anchor);

protected:
    explicit Popup(QWidget *anchor);
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace sw::ui
