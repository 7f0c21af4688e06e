// SPDX-License-Identifier: Apache-2.0
// The manual page and the shells' completions, made from the commands themselves, so that they cannot fall behind.
// `senderwright-cli man` and `senderwright-cli completion SHELL` print them; the build installs them.
#pragma once

#include "app/cli/frame/command_table.h"

namespace sw::cli {

struct OptionDoc
{
    QStringList names; // "-h", "--help"
    QString value;     // "FILE"; empty: a switch
    QString text;
};
// As its --help shows them. Needs an application object.
[[nodiscard]] QList<OptionDoc> optionsOf(const CommandEntry &entry, const Context &context);

[[nodiscard]] QByteArray manPage(const Context &context); // roff, man(7)

[[nodiscard]] QStringList shells(); // "bash", "zsh", "fish"
[[nodiscard]] QByteArray completion(const QString &shell, const Context &context);

} // namespace sw::cli
