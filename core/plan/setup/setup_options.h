// SPDX-License-Identifier: Apache-2.0
// `plan --set KEY=VALUE` of the command-line contract, as a pure function on the setup.
#pragma once

#include "core/catalog/catalog.h"
#include "core/plan/model/setup_plan.h"

namespace sw::plan {

// Keys: identity, workflow, sandbox (advanced) · ip, host (repeatable), mx, selector, public-key (own server) ·
// tenant-email (default) · receives (no mail) · also (another sender's catalogue id, repeatable) · dns-host · the
// chosen vendor's own fields. `public-key` takes the content of the file, not its name: the caller reads files. Errors:
// "set-unknown-key" (args: key, known), "set-bad-value" (args: key, value, expected), those of a catalogue field and of
// a public key.
[[nodiscard]] Expected<SetupPlan> applySetting(const SetupPlan &setup, const QByteArray &key, const QString &value,
                                               const catalog::Catalog &catalog);

// All keys that applySetting() takes for this setup, sorted.
[[nodiscard]] QByteArrayList knownSettings(const SetupPlan &setup, const catalog::Catalog &catalog);

} // namespace sw::plan
