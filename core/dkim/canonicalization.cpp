// SPDX-License-Identifier: Apache-2.0
// RFC 6376 3.4. Speed matters here: a body of many megabytes must take no longer than its hash. So the input is
// searched many octets at a time for the few positions that need a change, long stretches between them are hashed in
// place, and short ones are copied together, so that the hash gets large blocks.
#include "core/dkim/canonicalization.h"

#include "core/dkim/body_search.h"

#include <openssl/evp.h>

#include <algorithm>
#include <array>
#include <cstring>

namespace sw::dkim {

namespace {

struct ContextFree
{
    void operator()(EVP_MD_CTX *context) const { EVP_MD_CTX_free(context); }
};

} // namespace

QByteArray canonicalField(Canonicalization canonicalization, QByteArrayView name, QByteArrayView value)
{
    if (canonicalization == Canonicalization::Simple)
        return name.toByteArray() + ':' + value.toByteArray();
    QByteArray out = name.toByteArray().toLower();
    while (!out.isEmpty() && isWsp(out.back()))
        out.chop(1);
    out += ':';
    bool space = false;
    bool any = false;
    for (qsizetype i = 0; i < value.size(); ++i) {
        const char c = value[i];
        // Only a line end that folds is removed: "\r\n" before white space, or at the very end.
        if (c == '\r' && i + 1 < value.size() && value[i + 1] == '\n') {
            ++i;
            continue;
        }
        if (isWsp(c)) {
            space = true;
            continue;
        }
        if (space && any)
            out += ' ';
        space = false;
        any = true;
        out += c;
    }
    return out;
}

class BodyHash::Private
{
public:
    Private(Canonicalization c, std::optional<quint64> l)
        : canonicalization(c)
        , limit(l)
        , context(EVP_MD_CTX_new())
    {
        EVP_DigestInit_ex2(context.get(), EVP_sha256(), nullptr);
    }

    template<Canonicalization C>
    void feed(QByteArrayView octets);
    void append(const char *octets, size_t count);
    void append(char octet) { append(&octet, 1); }
    bool hashContent(const char *octets, size_t count);
    void flush();
    void writeLineEnds();
    void hash(const char *octets, size_t count);
    template<Canonicalization C>
    void take(char octet);
    void settle();

    static constexpr size_t LongStretch = 2048; // hashed by a call of its own

    Canonicalization canonicalization;
    std::optional<quint64> limit;
    std::unique_ptr<EVP_MD_CTX, ContextFree> context;
    std::array<char, 32 * 1024> buffer; // fits into the L1 cache
    size_t used = 0;
    quint64 lineEnds = 0; // CRLFs not hashed yet: dropped when nothing follows
    quint64 length = 0;   // of the canonical body so far, without `lineEnds`
    quint64 hashed = 0;
    bool pendingCr = false;
    bool pendingSpace = false; // relaxed: white space seen, written only before another octet
};

void BodyHash::Private::hash(const char *octets, size_t count)
{
    length += count;
    if (limit)
        count = static_cast<size_t>(std::min<quint64>(count, *limit - std::min(hashed, *limit)));
    hashed += count;
    if (count > 0)
        EVP_DigestUpdate(context.get(), octets, count);
}

void BodyHash::Private::writeLineEnds()
{
    static constexpr auto Block = [] {
        std::array<char, 1024> block{};
        for (size_t i = 0; i < block.size(); i += 2) {
            block[i] = '\r';
            block[i + 1] = '\n';
        }
        return block;
    }();
    for (quint64 left = lineEnds * 2; left > 0;) {
        const size_t count = static_cast<size_t>(std::min<quint64>(left, Block.size()));
        hash(Block.data(), count);
        left -= count;
    }
    lineEnds = 0;
}

// Hashes all but the line ends at the end, and a lone CR there. True: there is such a CR.
bool BodyHash::Private::hashContent(const char *octets, size_t count)
{
    const bool cr = count > 0 && octets[count - 1] == '\r';
    const size_t whole = count - (cr ? 1 : 0);
    size_t content = whole;
    while (content >= 2 && octets[content - 1] == '\n' && octets[content - 2] == '\r')
        content -= 2;
    if (content > 0) {
        writeLineEnds();
        hash(octets, content);
    }
    lineEnds += (whole - content) / 2;
    return cr;
}

// A CR at the end is kept: it may be half of a line end.
void BodyHash::Private::flush()
{
    const bool cr = hashContent(buffer.data(), used);
    used = 0;
    if (cr)
        buffer[used++] = '\r';
}

void BodyHash::Private::append(const char *octets, size_t count)
{
    if (count >= LongStretch) {
        flush();
        if (used == 0) { // else a kept CR has to be processed together with what follows
            if (hashContent(octets, count))
                buffer[used++] = '\r';
            return;
        }
    }
    while (count > 0) {
        if (used == buffer.size())
            flush();
        const size_t part = std::min(count, buffer.size() - used);
        std::memcpy(buffer.data() + used, octets, part);
        used += part;
        octets += part;
        count -= part;
    }
}

// Writes what was held back, once it is known that no line end follows.
void BodyHash::Private::settle()
{
    if (pendingSpace)
        append(' ');
    pendingSpace = false;
    if (pendingCr)
        append('\r');
    pendingCr = false;
}

// One octet, by state: around the positions that need a change, and at the boundaries of the input blocks.
template<Canonicalization C>
void BodyHash::Private::take(char octet)
{
    if (octet == '\n') {
        pendingCr = false;
        pendingSpace = false; // relaxed: white space at the end of a line is removed
        append("\r\n", 2);
        return;
    }
    if (pendingCr)
        settle();
    if (octet == '\r') {
        pendingCr = true;
        return;
    }
    if constexpr (C == Canonicalization::Relaxed) {
        if (isWsp(octet)) {
            pendingSpace = true;
            return;
        }
    }
    settle();
    append(octet);
}

template<Canonicalization C>
void BodyHash::Private::feed(QByteArrayView octets)
{
    const char *at = octets.data();
    const char *const end = at + octets.size();
    while (at != end) {
        if (!pendingCr && !pendingSpace && *at != '\n') {
            const char *plain = plainUntil<C>(at, end);
            if (plain != at && plain[-1] == '\r')
                --plain; // it may belong to a following LF
            append(at, static_cast<size_t>(plain - at));
            at = plain;
        }
        do {
            take<C>(*at++);
        } while (at != end && (pendingCr || pendingSpace || *at == '\n'));
    }
}

BodyHash::BodyHash(Canonicalization canonicalization, std::optional<quint64> limit)
    : d(std::make_unique<Private>(canonicalization, limit))
{}

BodyHash::~BodyHash() = default;
BodyHash::BodyHash(BodyHash &&) noexcept = default;
BodyHash &BodyHash::operator=(BodyHash &&) noexcept = default;

void BodyHash::feed(QByteArrayView octets)
{
    switch (d->canonicalization) {
    case Canonicalization::Simple:
        d->feed<Canonicalization::Simple>(octets);
        return;
    case Canonicalization::Relaxed:
        d->feed<Canonicalization::Relaxed>(octets);
        return;
    }
}

QByteArray BodyHash::finish()
{
    if (d->pendingCr)
        d->settle();
    d->pendingSpace = false;
    d->flush();
    if (d->used > 0) { // a lone CR at the very end is content
        d->writeLineEnds();
        d->hash(d->buffer.data(), d->used);
        d->used = 0;
    }
    // RFC 6376 3.4.3, 3.4.4: one CRLF ends a body; an empty one is a CRLF for simple, and nothing for relaxed.
    d->lineEnds = d->length > 0 || d->canonicalization == Canonicalization::Simple ? 1 : 0;
    d->writeLineEnds();
    QByteArray digest(32, '\0');
    EVP_DigestFinal_ex(d->context.get(), reinterpret_cast<unsigned char *>(digest.data()), nullptr);
    return digest;
}

Canonicalization BodyHash::canonicalization() const
{
    return d->canonicalization;
}

std::optional<quint64> BodyHash::limit() const
{
    return d->limit;
}

quint64 BodyHash::canonicalLength() const
{
    return d->length;
}

} // namespace sw::dkim
