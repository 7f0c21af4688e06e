// SPDX-License-Identifier: Apache-2.0
// The tables inside the program, extended by files of the user's own: a vendor or a DNS host that we do not know, or
// know wrongly. Both front ends build their catalogue here. What such files hold: resources/README.md.
#pragma once

#include "core/catalog/catalog.h"

namespace sw::catalog {

// Where files of the user's own lie when nobody names another folder: "senderwright/catalog" in the user's data folder
// (~/.local/share on Linux), with "vendors" and "dns-hosts" in it. It need not exist.
[[nodiscard]] QString userTablesFolder();

// The built-in tables, then `folder`/vendors/*.json and `folder`/dns-hosts/*.json over them. Needs sw::initResources().
// Errors as for Catalog::load(); `file` names the file.
[[nodiscard]] Expected<Catalog> tablesWith(const QString &folder);

} // namespace sw::catalog
