#include "app/cli/tables.h"

#include "core/report/finding_text.h"

namespace sw::cli {

using namespace Qt::StringLiterals;

Usage<catalog::Catalog> builtInCatalog()
{
    auto catalog = catalog::Catalog::load(u":/senderwright/vendors"_s, u":/senderwright/dns-hosts"_s);
    if (!catalog)
        return usageError(u"The program's own tables are damaged: "_s + report::errorText(catalog.error()));
    return std::move(*catalog);
}

} // namespace sw::cli
