// SPDX-License-Identifier: Apache-2.0
// Names of the steps as they stand in saved setups: never translated, never renamed.
#pragma once

#include "ui/wizard/flow.h"

#include <QByteArray>

namespace sw::ui {

[[nodiscard]] QByteArray stepName(Step step);
[[nodiscard]] std::optional<Step> stepFromName(const QByteArray &name);

} // namespace sw::ui
