// SPDX-License-Identifier: Apache-2.0
#include "app/cli/options/tables.h"

#include "core/catalog/user_tables.h"
#include "core/report/findings/finding_text.h"

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

namespace {

QString folderOf(const QCommandLineParser &parser)
{
    return parser.isSet(u"catalog"_s) ? parser.value(u"catalog"_s) : catalog::userTablesFolder();
}

} // namespace

Usage<catalog::Catalog> readCatalog(const QCommandLineParser &parser)
{
    const QString folder = folderOf(parser);
    if (parser.isSet(u"catalog"_s) && !QFileInfo(folder).isDir())
        return usageError(u"--catalog \"%1\": there is no such folder."_s.arg(folder));
    auto tables = catalog::tablesWith(folder);
    if (!tables)
        return usageError(u"Vendors and DNS hosts (the program's own, or in \"%1\"): %2"_s.arg(
            folder, report::errorText(tables.error())));
    return std::move(*tables);
}

Usage<> TablesWhileWaiting::accept(const QCommandLineParser &parser)
{
    if (!parser.isSet(u"catalog"_s) && !QFileInfo::exists(folderOf(parser)))
        return {};
    return store(m_catalog, readCatalog(parser));
}

void TablesWhileWaiting::read()
{
    if (m_catalog)
        return;
    auto tables = catalog::Catalog::builtIn();
    if (!tables) // a fault of the build, found by its tests
        qFatal("The tables inside the program: %s", qUtf8Printable(report::errorText(tables.error())));
    m_catalog = std::move(*tables);
}

const catalog::Catalog &TablesWhileWaiting::forFacts(const dns::Facts &known)
{
    static const catalog::Catalog none;
    if (known.isEmpty() && !m_catalog)
        return none;
    read();
    return *m_catalog;
}

} // namespace sw::cli
