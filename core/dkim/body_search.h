// SPDX-License-Identifier: Apache-2.0
// Finds the few positions in a body that relaxed or simple canonicalization changes (RFC 6376 3.4.3, 3.4.4), many
// octets at a time. Private to core/dkim; canonicalization.cpp makes the changes.
#pragma once

#include "core/dkim/signature.h"

#include <algorithm>
#include <bit>
#include <cstring>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace sw::dkim {

// WSP of RFC 6376 2.8.
constexpr bool isWsp(char c)
{
    return c == ' ' || c == '\t';
}

// Whether `here`, followed by `next`, cannot be copied as it is.
template<Canonicalization C>
bool needsChange(char here, char next)
{
    if (next == '\n' && here != '\r')
        return true;
    if constexpr (C == Canonicalization::Relaxed)
        return here == '\t' || (here == ' ' && (isWsp(next) || next == '\r' || next == '\n'));
    return false;
}

#ifdef __SSE2__ // every 64-bit x86
// Octets checked by one changesIn(), and bits of its result for each.
constexpr qsizetype Stride = 16;
constexpr int BitsPerOctet = 1;

// One bit per octet from `at` on that needs a change; reads one octet more.
template<Canonicalization C>
quint64 changesIn(const char *at)
{
    const auto load = [](const char *from) { return _mm_loadu_si128(reinterpret_cast<const __m128i *>(from)); };
    const auto equal = [](__m128i octets, char octet) { return _mm_cmpeq_epi8(octets, _mm_set1_epi8(octet)); };
    const __m128i here = load(at);
    const __m128i next = load(at + 1);
    const __m128i feed = equal(next, '\n');
    __m128i found = _mm_andnot_si128(equal(here, '\r'), feed);
    if constexpr (C == Canonicalization::Relaxed) {
        const __m128i before =
            _mm_or_si128(_mm_or_si128(equal(next, ' '), equal(next, '\t')), _mm_or_si128(equal(next, '\r'), feed));
        found = _mm_or_si128(found, _mm_or_si128(equal(here, '\t'), _mm_and_si128(equal(here, ' '), before)));
    }
    return static_cast<quint64>(_mm_movemask_epi8(found));
}

// Cheaper: whether one of four strides may need a change; any white space counts.
template<Canonicalization C>
bool isSuspect(const char *at)
{
    const auto load = [](const char *from) { return _mm_loadu_si128(reinterpret_cast<const __m128i *>(from)); };
    const auto equal = [](__m128i octets, char octet) { return _mm_cmpeq_epi8(octets, _mm_set1_epi8(octet)); };
    __m128i found = _mm_setzero_si128();
    for (int stride = 0; stride < 4; ++stride) {
        const char *from = at + stride * Stride;
        const __m128i here = load(from);
        found = _mm_or_si128(found, _mm_andnot_si128(equal(here, '\r'), equal(load(from + 1), '\n')));
        if constexpr (C == Canonicalization::Relaxed)
            found = _mm_or_si128(found, _mm_or_si128(equal(here, ' '), equal(here, '\t')));
    }
    return _mm_movemask_epi8(found) != 0;
}
#else
// As above.
constexpr qsizetype Stride = 8;
constexpr int BitsPerOctet = 8;

// A word of eight times this octet.
constexpr quint64 each(unsigned char octet)
{
    return 0x0101010101010101ull * octet;
}

// The high bit of every octet of `word` that equals `octet`; exact, no carries between octets.
constexpr quint64 equal(quint64 word, unsigned char octet)
{
    const quint64 difference = word ^ each(octet);
    return ~(((difference & each(0x7f)) + each(0x7f)) | difference | each(0x7f));
}

// The high bit of each octet from `at` on that needs a change; reads one octet more.
template<Canonicalization C>
quint64 changesIn(const char *at)
{
    const auto load = [](const char *from) {
        quint64 word;
        std::memcpy(&word, from, sizeof word);
        return word;
    };
    const quint64 here = load(at);
    const quint64 next = load(at + 1);
    quint64 found = equal(next, '\n') & ~equal(here, '\r');
    if constexpr (C == Canonicalization::Relaxed) {
        found |= equal(here, '\t') |
                 (equal(here, ' ') & (equal(next, ' ') | equal(next, '\t') | equal(next, '\r') | equal(next, '\n')));
    }
    return found;
}

// As above.
template<Canonicalization C>
bool isSuspect(const char *at)
{
    return (changesIn<C>(at) | changesIn<C>(at + Stride) | changesIn<C>(at + 2 * Stride) |
            changesIn<C>(at + 3 * Stride)) != 0;
}
#endif

// The end of the octets from `at` on that need no change; always before `end`, since the last octet's successor is
// unknown.
template<Canonicalization C>
const char *plainUntil(const char *at, const char *end)
{
    // Text needs changes in most lines, an attachment none for megabytes: large steps only after a few small ones found
    // nothing.
    qsizetype small = 8;
    while (end - at > Stride) {
        if (--small < 0) {
            while (end - at > 4 * Stride && !isSuspect<C>(at))
                at += 4 * Stride;
            if (end - at <= Stride)
                break;
            small = 8;
        }
        const quint64 found = changesIn<C>(at);
        if (found != 0) {
            if constexpr (BitsPerOctet == 1 || std::endian::native == std::endian::little)
                return at + std::countr_zero(found) / BitsPerOctet;
            break;
        }
        at += Stride;
    }
    while (end - at > 1 && !needsChange<C>(at[0], at[1]))
        ++at;
    return at;
}

} // namespace sw::dkim
