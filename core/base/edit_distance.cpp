// SPDX-License-Identifier: Apache-2.0
#include "core/base/edit_distance.h"

#include <QVarLengthArray>

#include <algorithm>
#include <cstdlib>
#include <numeric>

namespace sw {

int editDistance(QByteArrayView a, QByteArrayView b, int limit, Swap swap)
{
    if (std::abs(a.size() - b.size()) > limit)
        return limit + 1;
    using Row = QVarLengthArray<int, 64>;
    Row before(b.size() + 1);   // of the first i - 2 octets of `a` against each beginning of `b`
    Row previous(b.size() + 1); // i - 1
    Row current(b.size() + 1);  // i
    std::iota(current.begin(), current.end(), 0);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        std::swap(before, previous);
        std::swap(previous, current);
        current[0] = static_cast<int>(i);
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const int changed = previous[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
            current[j] = std::min({changed, previous[j] + 1, current[j - 1] + 1});
            if (swap == Swap::OneEdit && i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                current[j] = std::min(current[j], before[j - 2] + 1);
        }
    }
    return std::min(current.last(), limit + 1);
}

} // namespace sw
