// SPDX-License-Identifier: Apache-2.0
// The limits of one SPF evaluation at a receiver.
#pragma once

namespace sw::spf {

inline constexpr int MaxLookups = 10;    // terms that cause lookups, over the whole tree (RFC 7208 4.6.4)
inline constexpr int MaxVoidLookups = 2; // queries without an answer

struct Limits // RFC 7208 4.6.4; every value >= 0
{
    // Exceeding the first three is a permerror.
    int lookups = MaxLookups;
    int voidLookups = MaxVoidLookups;
    int mxRecords = 10; // more: permerror
    int ptrNames = 10;  // more: ignored
    friend bool operator==(const Limits &, const Limits &) = default;
};

} // namespace sw::spf
