// SPDX-License-Identifier: Apache-2.0
// An argument for a message: bounded, on one line, and never a secret.
#pragma once

#include <QString>
#include <QStringList>

namespace sw::cli {

// At most 200 characters; text that looks like a key, a token or a generated password is left out.
[[nodiscard]] QString shownValue(const QString &value);

// `sentence` without the secrets that `arguments` may contain: values of --key, --password… and --token…, and text that
// looks secret. Applied to every message about wrong usage.
[[nodiscard]] QString withoutSecretsOf(const QStringList &arguments, const QString &sentence);

} // namespace sw::cli
