// SPDX-License-Identifier: Apache-2.0
// Unpredictable numbers: message ids, ports, the case of letters.
//
// All from the system's CSPRNG (QRandomGenerator::system()), fetched some hundred octets at a time and used bit by bit,
// each once: a query needs about forty bits in several pieces, and a call of the generator for each took longer than
// encoding the message. Thread: any; each has its own buffer.
#pragma once

#include <QtGlobal>

namespace sw::dns {

[[nodiscard]] quint64 randomBits(int count);      // `count` (0 … 64) of them, in the lowest bits
[[nodiscard]] quint32 randomBelow(quint32 bound); // 0 … bound - 1, uniformly distributed; bound > 0

} // namespace sw::dns
