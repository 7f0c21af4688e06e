// SPDX-License-Identifier: Apache-2.0
// What was given as an argument, for a message: bounded, on one line, and never a secret.
#pragma once

#include <QString>
#include <QStringList>

namespace sw::cli {

// At most 200 characters; what looks like a key, a token or a generated password is left out.
[[nodiscard]] QString shownValue(const QString &value);

// `sentence` without the secrets that `arguments` may hold: the values of --key, --password… and --token…, and whatever
// looks secret. The last look before a message about wrong usage is written.
[[nodiscard]] QString withoutSecretsOf(const QStringList &arguments, const QString &sentence);

} // namespace sw::cli
