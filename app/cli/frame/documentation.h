// SPDX-License-Identifier: Apache-2.0
// The manual page and the shells' completions, generated from the commands' own options, so that they stay in step.
// `senderwright-cli man` and `senderwright-cli completion SHELL` print them; the build installs them.
#pragma once

#include "app/cli/frame/command_table.h"

namespace sw::cli {

// One option of a command.
struct OptionDoc
{
    QStringList names; // "-h", "--help"
    QString value;     // "FILE"; empty: a switch
    QString text;      // one sentence
};
// As in its --help. Needs an application object.
[[nodiscard]] QList<OptionDoc> optionsOf(const CommandEntry &entry, const Context &context);

[[nodiscard]] QByteArray manPage(const Context &context); // roff, man(7)

[[nodiscard]] QStringList shells(); // "bash", "zsh", "fish"
// A script for one of shells().
[[nodiscard]] QByteArray completion(const QString &shell, const Context &context);

} // namespace sw::cli
