// SPDX-License-Identifier: Apache-2.0
#include "core/dmarc/discovery/public_suffix.h"

#include <libpsl.h>

namespace sw::dmarc {

bool isPublicSuffix(const dns::DomainName &name)
{
    return !name.isRoot() && psl_is_public_suffix(psl_builtin(), name.toText().toLower().constData()) != 0;
}

bool isRegistrySuffix(const dns::DomainName &name)
{
    constexpr int Registries = PSL_TYPE_ICANN | PSL_TYPE_NO_STAR_RULE;
    return !name.isRoot() && psl_is_public_suffix2(psl_builtin(), name.toText().toLower().constData(), Registries) != 0;
}

dns::DomainName organizationalDomainByList(const dns::DomainName &name)
{
    // By count of labels, so that a name with escaped octets is returned unchanged.
    for (int count = 1; count < name.labelCount(); ++count) {
        if (!isPublicSuffix(name.lastLabels(count)))
            return name.lastLabels(count);
    }
    return name;
}

} // namespace sw::dmarc
