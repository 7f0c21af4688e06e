// The catalogue of vendors and DNS hosts: the tables inside the program and the user's own (--catalog).
#pragma once

#include "app/cli/command.h"
#include "core/catalog/catalog.h"

namespace sw::cli {

void declareCatalog(QCommandLineParser &parser);
// The error says which file is damaged, and where.
[[nodiscard]] Usage<catalog::Catalog> readCatalog(const QCommandLineParser &parser);

} // namespace sw::cli
