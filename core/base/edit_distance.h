// SPDX-License-Identifier: Apache-2.0
// How far a text is from another: for words typed wrongly.
#pragma once

#include <QByteArrayView>

namespace sw {

// How an exchange of two adjacent octets is counted.
enum class Swap {
    TwoEdits, // one deletion and one insertion (Levenshtein)
    OneEdit,  // optimal string alignment
};

// The number of octets to change, insert or delete until `a` is `b`; `limit` + 1 when it exceeds `limit` (>= 0). Takes
// time in proportion to the product of the lengths: the caller bounds them.
[[nodiscard]] int editDistance(QByteArrayView a, QByteArrayView b, int limit, Swap swap = Swap::TwoEdits);

} // namespace sw
