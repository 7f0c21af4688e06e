// SPDX-License-Identifier: Apache-2.0
#include "core/catalog/user_tables.h"

#include <QStandardPaths>

namespace sw::catalog {

QString userTablesFolder()
{
    // Not AppDataLocation, which depends on the name of the program.
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
           QStringLiteral("/senderwright/catalog");
}

Expected<Catalog> tablesWith(const QString &folder)
{
    auto builtIn = Catalog::builtIn();
    if (!builtIn)
        return builtIn;
    return builtIn->extendedWith(folder + QStringLiteral("/vendors"), folder + QStringLiteral("/dns-hosts"),
                                 folder + QStringLiteral("/services"));
}

} // namespace sw::catalog
