// SPDX-License-Identifier: Apache-2.0
// From the core's tone and sign to a chip of ours: the one place where they meet.
#pragma once

#include "core/finding/finding.h"
#include "core/report/text/state_text.h"
#include "ui/widgets/controls/chip.h"

namespace sw::ui {

[[nodiscard]] ToneRole toneOf(Severity severity);
[[nodiscard]] ChipLook lookOf(report::Tone tone, report::Sign sign, const QString &text);

} // namespace sw::ui
