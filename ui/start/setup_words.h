// SPDX-License-Identifier: Apache-2.0
// What the start window says about one saved setup. Pure functions of what is saved and of the time.
#pragma once

#include "core/catalog/catalog.h"
#include "core/session/store/setup_store.h"
#include "ui/widgets/controls/chip.h"

class QLocale;

namespace sw::ui {

struct SetupWords
{
    QString title; // the domain, or what was typed for one
    QString route; // "Advanced SMTP", "External SMTP: SendGrid"; empty while that was not reached
    QString when;  // "5 minutes ago", "yesterday, 14:09"
    QString left;  // what remains to be done, one sentence
    ChipLook state;
    bool canOpen = true;
};

[[nodiscard]] SetupWords wordsFor(const session::SetupEntry &entry, const catalog::Catalog &catalog,
                                  const QDateTime &now, const QLocale &locale);
[[nodiscard]] QString whenText(const QDateTime &then, const QDateTime &now, const QLocale &locale);

} // namespace sw::ui
