// SPDX-License-Identifier: Apache-2.0
// The commands by name, and the help over all of them.
#pragma once

#include "app/cli/frame/command.h"

#include <functional>
#include <memory>

namespace sw::cli {

struct CommandEntry
{
    QString name;     // "dns query"
    QString synopsis; // "NAME TYPE [options]"
    QString summary;  // one line, for the list
    std::function<std::unique_ptr<Command>(const Context &)> make;
    enum class Needs { Core, Pdf } needs = Needs::Core; // Pdf: fonts and painting (pdf_module.h)
};

[[nodiscard]] const QList<CommandEntry> &commandTable();

// The entry that the first one or two arguments name; nullptr: none.
[[nodiscard]] const CommandEntry *findCommand(const QStringList &arguments);
// What is wrong with a name that is not in the table, with the nearest that is.
[[nodiscard]] QString unknownCommand(const QStringList &arguments);
[[nodiscard]] QString overview();

} // namespace sw::cli
