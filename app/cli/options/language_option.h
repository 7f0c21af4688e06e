// SPDX-License-Identifier: Apache-2.0
// `--language`: the language of a document that is handed to somebody, who may read another one than the person here.
#pragma once

#include "app/cli/frame/command.h"

#include <QLocale>

namespace sw::cli {

void declareLanguage(QCommandLineParser &parser);

// Without the option: the locale of the environment. With it, words and dates are in that language from here on.
[[nodiscard]] Usage<QLocale> readLanguage(const QCommandLineParser &parser);

} // namespace sw::cli
