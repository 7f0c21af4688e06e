// SPDX-License-Identifier: Apache-2.0
// One question over UDP, put to a server and waited for: the reply word for word, or that none came. For tests only.
#pragma once

#include "core/dns/wire/message.h"

#include <QByteArray>

#include <optional>

namespace sw::test {

struct RawQuestion
{
    QByteArray name; // without its final dot; "." is the root
    dns::RecordType type = dns::RecordType::TXT;
    bool recursionDesired = true;
    bool edns = true; // 1232 octets; without it a reply has 512
};

// nullopt: no reply within `withinMs`, or nobody listens there.
[[nodiscard]] std::optional<dns::Message> exchange(const QByteArray &address, quint16 port, const RawQuestion &question,
                                                   int withinMs = 5'000);

} // namespace sw::test
