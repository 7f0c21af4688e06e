// SPDX-License-Identifier: Apache-2.0
// Takes everything out of a layout and deletes it: for parts that are built anew when what they show changes.
#pragma once

class QLayout;

namespace sw::ui {

// At once, so not from a signal of a widget inside. Layouts inside layouts lose their items with their own.
void clearLayout(QLayout *layout);

} // namespace sw::ui
