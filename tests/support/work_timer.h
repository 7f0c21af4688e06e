// SPDX-License-Identifier: Apache-2.0
// How long this program itself has worked, for tests of input that would be dear to read: other programs on the
// machine, which a clock on the wall would count as well, do not matter.
#pragma once

#include <ctime>

namespace sw::test {

class WorkTimer
{
public:
    [[nodiscard]] long long elapsedMs() const { return 1000LL * (std::clock() - m_start) / CLOCKS_PER_SEC; }

private:
    std::clock_t m_start = std::clock();
};

} // namespace sw::test
