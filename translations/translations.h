// SPDX-License-Identifier: Apache-2.0
// The program's words in the person's language: our own translations and Qt's. English goes through a translation as
// well, for its plurals.
#pragma once

#include <QLocale>
#include <QStringList>

class QCoreApplication;

namespace sw {

// The languages there are words for, as in file names: "en" first, then "ar", "de", … by name.
[[nodiscard]] QStringList languages();

// In which locale somebody who asked for `wanted` is spoken to: that one if there are words in its language, else
// English, with dates as they are written there. Words, dates and direction then belong together.
[[nodiscard]] QLocale spokenLocale(const QLocale &wanted);

// Installs translators that the application owns, instead of those of an earlier call.
void installTranslations(QCoreApplication &application, const QLocale &locale);

} // namespace sw
