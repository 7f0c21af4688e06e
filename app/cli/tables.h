// The tables that travel inside the program: the catalogue of vendors and DNS hosts.
#pragma once

#include "app/cli/command.h"
#include "core/catalog/catalog.h"

namespace sw::cli {

// A damaged table is a fault of the installation; the error says which file.
[[nodiscard]] Usage<catalog::Catalog> builtInCatalog();

} // namespace sw::cli
