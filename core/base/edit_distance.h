// SPDX-License-Identifier: Apache-2.0
// How far a text is from another: for words typed wrongly.
#pragma once

#include <QByteArrayView>

namespace sw {

enum class Swap {
    TwoEdits, // of neighbours: one is taken away and put back elsewhere (Levenshtein)
    OneEdit,  // optimal string alignment
};

// Octets to change, add or leave out until `a` is `b`; `limit` + 1 when it is more than `limit` (>= 0).
// Time: the product of the lengths, which are up to the caller.
[[nodiscard]] int editDistance(QByteArrayView a, QByteArrayView b, int limit, Swap swap = Swap::TwoEdits);

} // namespace sw
