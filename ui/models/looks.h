// From the core's tone and sign to a chip of ours: the one place where they meet.
#pragma once

#include "core/report/state_text.h"
#include "ui/widgets/chip.h"

namespace sw::ui {

[[nodiscard]] ChipLook lookOf(report::Tone tone, report::Sign sign, const QString &text);

} // namespace sw::ui
