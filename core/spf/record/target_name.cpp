// SPDX-License-Identifier: Apache-2.0
#include "core/spf/record/target_name.h"

#include <array>

namespace sw::spf {

std::optional<dns::DomainName> nameFromOctets(QByteArrayView text)
{
    constexpr qsizetype MaxName = 253;
    constexpr qsizetype MaxLabel = 63;
    if (text.endsWith('.'))
        text.chop(1);
    if (text.isEmpty() || text.size() > MaxName)
        return std::nullopt;
    std::array<char, MaxName + 2> wire; // on the stack: this runs for every include
    char *out = wire.data();
    qsizetype label = 0; // position of the length octet of the current label
    for (qsizetype i = 0; i <= text.size(); ++i) {
        if (i < text.size() && text.at(i) != '.') {
            out[i + 1] = text.at(i);
            continue;
        }
        const qsizetype length = i - label;
        if (length == 0 || length > MaxLabel)
            return std::nullopt;
        out[label] = static_cast<char>(length);
        label = i + 1;
    }
    out[text.size() + 1] = '\0';
    auto name = dns::DomainName::fromWire({wire.data(), text.size() + 2});
    return name ? std::optional(std::move(*name)) : std::nullopt;
}

} // namespace sw::spf
