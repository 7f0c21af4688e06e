// SPDX-License-Identifier: Apache-2.0
#include "core/dkim/key/key_name.h"

namespace sw::dkim {

std::optional<dns::DomainName> signingDomain(const dns::DomainName &name)
{
    const QByteArrayList labels = name.labels();
    for (qsizetype i = 1; i < labels.size(); ++i) {
        if (labels[i].compare("_domainkey", Qt::CaseInsensitive) == 0)
            return name.lastLabels(static_cast<int>(labels.size() - i - 1));
    }
    return std::nullopt;
}

} // namespace sw::dkim
