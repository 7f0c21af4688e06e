// SPDX-License-Identifier: Apache-2.0
// Key records for zones of the field's cases.
#pragma once

#include "core/dkim/key/key_pair.h"
#include "core/dns/wire/resource_record.h"

namespace sw::test {

// A record that receivers can verify with; the same throughout a program, since making one takes a while.
inline const QByteArray &usableKey()
{
    static const QByteArray made = dkim::generateKeyPair(dkim::KeyType::Rsa2048)->record;
    return made;
}

// A TXT line of a zone file, `text` in strings of at most 255 octets (RFC 1035 3.3).
inline QByteArray keyLine(const QByteArray &owner, const QByteArray &text)
{
    QByteArray line = owner + " TXT";
    for (const QByteArray &part : dns::splitTxt(text))
        line += " \"" + part + '"';
    return line + '\n';
}

} // namespace sw::test
