// SPDX-License-Identifier: Apache-2.0
// What changed when, in a line: "14:09 SPF reached both name servers · 14:08 DKIM 1 and 2 reached Cloudflare, Google".
#pragma once

#include "core/session/wizard_session.h"

#include <QLocale>

namespace sw::ui {

// Newest first, at most `most` phrases. What happened in one minute to several records at several places is one phrase.
[[nodiscard]] QStringList timelinePhrases(const QList<session::TimelineEntry> &timeline,
                                          const verify::Verification &verification, const QLocale &locale, int most);

} // namespace sw::ui
