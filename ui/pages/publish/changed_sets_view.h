// SPDX-License-Identifier: Apache-2.0
// The changes of an update, a part for each name and type: before, after, and the result.
#pragma once

#include "core/session/activities/direct_publishing.h"
#include "ui/widgets/controls/chip.h"

class QBoxLayout;
class QWidget;

namespace sw::ui {

// Appended to `layout`. `fate` nullopt: nothing was sent yet.
void addChangedSet(QBoxLayout *layout, const plan::ChangedSet &set,
                   const std::optional<session::DirectPublishing::Fate> &fate);
// The result as a chip.
[[nodiscard]] ChipLook lookOf(const plan::ChangedSet &set, const std::optional<session::DirectPublishing::Fate> &fate);

} // namespace sw::ui
