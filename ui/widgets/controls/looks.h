// SPDX-License-Identifier: Apache-2.0
// Tone and sign of the core as colour and icon of a chip.
#pragma once

#include "core/finding/finding.h"
#include "core/report/text/state_text.h"
#include "ui/widgets/controls/chip.h"

namespace sw::ui {

// Colour of a finding.
[[nodiscard]] ToneRole toneOf(Severity severity);
// The icon by its file in resources/icons.
[[nodiscard]] ChipLook lookOf(report::Tone tone, report::Sign sign, const QString &text);

} // namespace sw::ui
