// SPDX-License-Identifier: Apache-2.0
// Deletes everything in a layout: for parts that are rebuilt when their content changes.
#pragma once

class QLayout;

namespace sw::ui {

// Immediately, so not from a signal of a widget inside. Nested layouts lose their items, too.
void clearLayout(QLayout *layout);

} // namespace sw::ui
