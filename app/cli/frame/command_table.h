// SPDX-License-Identifier: Apache-2.0
// The commands by name, and the help over all of them.
#pragma once

#include "app/cli/frame/command.h"

#include <functional>
#include <memory>

namespace sw::cli {

// One command.
struct CommandEntry
{
    QString name;                                                  // "dns query"
    QString synopsis;                                              // "NAME TYPE [options]"
    QString summary;                                               // one line, for the list
    std::function<std::unique_ptr<Command>(const Context &)> make; // never nullptr
    enum class Needs { Core, Pdf } needs = Needs::Core;            // Pdf: fonts and painting (pdf_module.h)
};

// In the order of the help.
[[nodiscard]] const QList<CommandEntry> &commandTable();

// The entry named by the first one or two arguments; nullptr: none.
[[nodiscard]] const CommandEntry *findCommand(const QStringList &arguments);
// Why a name is not in the table, with the most similar one that is.
[[nodiscard]] QString unknownCommand(const QStringList &arguments);
[[nodiscard]] QString overview(); // the text of --help without a command

} // namespace sw::cli
