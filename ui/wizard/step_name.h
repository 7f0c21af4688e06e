// SPDX-License-Identifier: Apache-2.0
// Names of the steps in saved setups: never translated, never renamed.
#pragma once

#include "ui/wizard/flow.h"

#include <QByteArray>

namespace sw::ui {

[[nodiscard]] QByteArray stepName(Step step);                           // "domain", "route" …
[[nodiscard]] std::optional<Step> stepFromName(const QByteArray &name); // nullopt: none of these names

} // namespace sw::ui
