// SPDX-License-Identifier: Apache-2.0
// The catalogue of vendors and DNS hosts: the tables inside the program and the user's own (--catalog).
#pragma once

#include "app/cli/frame/command.h"
#include "core/catalog/catalog.h"
#include "core/dns/facts/facts.h"

#include <optional>

namespace sw::cli {

void declareCatalog(QCommandLineParser &parser);
// The error says which file is damaged, and where.
[[nodiscard]] Usage<catalog::Catalog> readCatalog(const QCommandLineParser &parser);

// The same, for a command that asks the DNS: the program's tables are read while the first answers are under way. Files
// of the user's own are read at once, so that what is wrong with them is said before anybody is asked.
class TablesWhileWaiting
{
public:
    [[nodiscard]] Usage<> accept(const QCommandLineParser &parser);
    void read(); // unless they are
    // What a function over these facts needs: nothing while nothing is known, then all of them.
    [[nodiscard]] const catalog::Catalog &forFacts(const dns::Facts &known);

private:
    std::optional<catalog::Catalog> m_catalog;
};

} // namespace sw::cli
