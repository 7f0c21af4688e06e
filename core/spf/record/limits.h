// SPDX-License-Identifier: Apache-2.0
// What a receiver may spend on one SPF evaluation.
#pragma once

namespace sw::spf {

inline constexpr int MaxLookups = 10;    // terms that cause lookups, over the whole tree (RFC 7208 4.6.4)
inline constexpr int MaxVoidLookups = 2; // queries answered with nothing

struct Limits // RFC 7208 4.6.4
{
    int lookups = MaxLookups;
    int voidLookups = MaxVoidLookups;
    int mxRecords = 10; // more: permerror
    int ptrNames = 10;  // more: ignored
    friend bool operator==(const Limits &, const Limits &) = default;
};

} // namespace sw::spf
