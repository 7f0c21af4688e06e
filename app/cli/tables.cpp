#include "app/cli/tables.h"

#include "core/catalog/user_tables.h"
#include "core/report/finding_text.h"

#include <QFileInfo>

namespace sw::cli {

using namespace Qt::StringLiterals;

void declareCatalog(QCommandLineParser &parser)
{
    parser.addOption({u"catalog"_s,
                      u"Vendors and DNS hosts of your own: DIR/vendors/*.json and DIR/dns-hosts/*.json extend the "
                      "program's tables (%1)."_s.arg(catalog::userTablesFolder()),
                      u"DIR"_s});
}

Usage<catalog::Catalog> readCatalog(const QCommandLineParser &parser)
{
    const bool given = parser.isSet(u"catalog"_s);
    const QString folder = given ? parser.value(u"catalog"_s) : catalog::userTablesFolder();
    if (given && !QFileInfo(folder).isDir())
        return usageError(u"--catalog \"%1\": there is no such folder."_s.arg(folder));
    auto tables = catalog::tablesWith(folder);
    if (!tables)
        return usageError(u"Vendors and DNS hosts (the program's own, or in \"%1\"): %2"_s.arg(
            folder, report::errorText(tables.error())));
    return std::move(*tables);
}

} // namespace sw::cli
