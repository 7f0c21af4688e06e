// SPDX-License-Identifier: Apache-2.0
// `--language`: the language of a document for a reader with another language.
#pragma once

#include "app/cli/frame/command.h"

#include <QLocale>

namespace sw::cli {

// Adds it to the parser.
void declareLanguage(QCommandLineParser &parser);

// Without the option: the locale of the environment. With it, words and dates are in that language from now on.
[[nodiscard]] Usage<QLocale> readLanguage(const QCommandLineParser &parser);

} // namespace sw::cli
