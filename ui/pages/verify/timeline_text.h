// SPDX-License-Identifier: Apache-2.0
// The history as a line: "14:09 SPF reached both name servers · 14:08 DKIM 1 and 2 reached Cloudflare, Google".
#pragma once

#include "core/session/wizard_session.h"

#include <QLocale>

namespace sw::ui {

// Newest first, at most `most` phrases. Changes of several records at several places within a minute are one phrase.
[[nodiscard]] QStringList timelinePhrases(const QList<session::TimelineEntry> &timeline,
                                          const verify::Verification &verification, const QLocale &locale, int most);

} // namespace sw::ui
