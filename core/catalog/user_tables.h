// SPDX-License-Identifier: Apache-2.0
// The built-in tables, extended by files of the user: for a vendor or a DNS host that is missing or wrong in them.
// Window and command line get their catalogue here. The format of the files: resources/README.md.
#pragma once

#include "core/catalog/catalog.h"

namespace sw::catalog {

// The folder of the user's files unless another one is given: "senderwright/catalog" in the user's data folder
// (~/.local/share on Linux), with "vendors" and "dns-hosts" in it. It need not exist.
[[nodiscard]] QString userTablesFolder();

// The built-in tables, then `folder`/vendors/*.json and `folder`/dns-hosts/*.json over them. Needs sw::initResources().
// Errors as for Catalog::load(); `file` names the file.
[[nodiscard]] Expected<Catalog> tablesWith(const QString &folder);

} // namespace sw::catalog
