// SPDX-License-Identifier: Apache-2.0
// Two small dialogs of the menu: the keyboard shortcuts, and About. Nothing waits for them.
#pragma once

#include <QString>

class QDialog;
class QWidget;

namespace sw::ui {

// Delete themselves when closed.
QDialog *openShortcuts(QWidget *parent);
QDialog *openAbout(QWidget *parent, const QString &version);

} // namespace sw::ui
