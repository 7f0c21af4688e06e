// SPDX-License-Identifier: Apache-2.0
// The catalogue of vendors and DNS hosts: the program's tables and the user's own (--catalog).
#pragma once

#include "app/cli/frame/command.h"
#include "core/catalog/catalog.h"
#include "core/dns/facts/facts.h"

#include <optional>

namespace sw::cli {

// Adds --catalog to the parser.
void declareCatalog(QCommandLineParser &parser);
// The error names the damaged file and the place in it.
[[nodiscard]] Usage<catalog::Catalog> readCatalog(const QCommandLineParser &parser);

// The same for a command that asks the DNS: the program's tables are read while the first answers are awaited. Files of
// the user are read at once, so that their errors are reported before anything is asked.
class TablesWhileWaiting
{
public:
    [[nodiscard]] Usage<> accept(const QCommandLineParser &parser); // reads the user's files
    void read();                                                    // the program's tables, unless they are read
    // The catalogue for a function over these facts: empty while there are none, then complete.
    [[nodiscard]] const catalog::Catalog &forFacts(const dns::Facts &known);

private:
    std::optional<catalog::Catalog> m_catalog;
};

} // namespace sw::cli
