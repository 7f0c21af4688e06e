// SPDX-License-Identifier: Apache-2.0
// The texts of the start window about a saved setup. Pure functions of the setup and the time.
#pragma once

#include "core/catalog/catalog.h"
#include "core/session/store/setup_store.h"
#include "ui/widgets/controls/chip.h"

class QLocale;

namespace sw::ui {

// Texts of one row.
struct SetupWords
{
    QString title;       // the domain, or what was typed for one
    QString route;       // "Advanced SMTP", "External SMTP: SendGrid"; empty: not chosen yet
    QString when;        // "5 minutes ago", "yesterday, 14:09"
    QString left;        // what remains to be done, in a sentence
    ChipLook state;      // progress as a chip
    bool canOpen = true; // false: damaged or of a newer version
};

// `now`: UTC.
[[nodiscard]] SetupWords wordsFor(const session::SetupEntry &entry, const catalog::Catalog &catalog,
                                  const QDateTime &now, const QLocale &locale);
// As SetupWords::when.
[[nodiscard]] QString whenText(const QDateTime &then, const QDateTime &now, const QLocale &locale);

} // namespace sw::ui
