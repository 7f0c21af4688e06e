// SPDX-License-Identifier: Apache-2.0
// DKIM key records: any octets end in a record or an error with its place inside the input; a key equals itself; what a
// person pastes is never taken for a public key when it is private.
// Built with libFuzzer by the preset `fuzz`; tests/core/dkim replays the corpus everywhere.
#include "core/dkim/key/key_check.h"
#include "core/dkim/key/key_pair.h"

#include <cstdint>
#include <cstdlib>

using namespace sw;
using namespace sw::dkim;

namespace {

void require(bool holds)
{
    if (!holds)
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray text(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto record = parseKeyRecord(text);
    if (record) {
        require(sameKey(*record, *record));
        require(keyBits(*record) >= 0);
    } else {
        const ParseError &error = record.error();
        require(error.offset >= 0 && error.length >= 0 && error.offset + error.length <= text.size());
    }
    (void)judgeText(dns::DomainName::literal("s1._domainkey.example.com"), text);
    const auto made = keyRecordFromPublicKey(text);
    require(!made || (parseKeyRecord(*made).has_value() && keyRecordFromPublicKey(*made) == made));
    return 0;
}
