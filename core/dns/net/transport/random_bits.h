// SPDX-License-Identifier: Apache-2.0
// Numbers that nobody can guess: message ids, ports, the case of letters.
//
// All from the system's CSPRNG (QRandomGenerator::system()), fetched some hundred octets at a time and handed out bit
// by bit, each once: a question needs about forty bits in several pieces, and going to the processor's generator for
// every piece took longer than encoding the message. Thread: any, each has a supply of its own.
#pragma once

#include <QtGlobal>

namespace sw::dns {

[[nodiscard]] quint64 randomBits(int count);      // 0 … 64 of them, the lowest of the result
[[nodiscard]] quint32 randomBelow(quint32 bound); // 0 … bound - 1, each as likely; bound > 0

} // namespace sw::dns
