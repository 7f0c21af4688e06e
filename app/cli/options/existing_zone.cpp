// SPDX-License-Identifier: Apache-2.0
#include "app/cli/options/existing_zone.h"

#include "app/cli/options/input_file.h"
#include "core/report/findings/finding_text.h"

namespace sw::cli {

using namespace Qt::StringLiterals;

Usage<plan::PublishedFile> readExistingZone(const QString &option, const QString &file, const dns::DomainName &domain)
{
    const auto text = readInput(option, file);
    if (!text)
        return unexpected(text.error());
    auto zone = plan::publishedFromText(*text, domain);
    if (!zone)
        return usageError(u"%1 \"%2\": %3"_s.arg(option, file, report::errorText(zone.error())));
    return std::move(*zone);
}

} // namespace sw::cli
