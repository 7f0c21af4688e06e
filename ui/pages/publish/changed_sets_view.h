// SPDX-License-Identifier: Apache-2.0
// What an update changes, a part for each name and type: before, after, and what became of it.
#pragma once

#include "core/session/activities/direct_publishing.h"
#include "ui/widgets/controls/chip.h"

class QBoxLayout;
class QWidget;

namespace sw::ui {

// At the end of `layout`. `fate`: nothing was sent yet.
void addChangedSet(QBoxLayout *layout, const plan::ChangedSet &set,
                   const std::optional<session::DirectPublishing::Fate> &fate);
[[nodiscard]] ChipLook lookOf(const plan::ChangedSet &set, const std::optional<session::DirectPublishing::Fate> &fate);

} // namespace sw::ui
