// SPDX-License-Identifier: Apache-2.0
// Canonical forms of header fields and bodies (RFC 6376 3.4); the body as a stream of any length in constant memory.
#pragma once

#include "core/dkim/signature.h"

#include <QByteArrayView>

#include <memory>

namespace sw::dkim {

// The field as it is hashed, without the final CRLF. `name` and `value` are the parts left and right of the colon,
// with lines ended by CRLF; simple leaves both unchanged.
[[nodiscard]] QByteArray canonicalField(Canonicalization canonicalization, QByteArrayView name, QByteArrayView value);

// SHA-256 over the canonical body. Lines may end in CRLF or LF alone (treated as CRLF); a lone CR is an ordinary octet.
class BodyHash
{
public:
    // `limit`: l=, the maximum of octets of the canonical body that are hashed.
    BodyHash(Canonicalization canonicalization, std::optional<quint64> limit);
    ~BodyHash();
    // Movable; a moved-from object can only be destroyed or assigned.
    BodyHash(BodyHash &&) noexcept;
    BodyHash &operator=(BodyHash &&) noexcept;

    // The next octets of the body, in pieces of any size.
    void feed(QByteArrayView octets);
    // The hash, 32 octets. Once, at the end of the body.
    [[nodiscard]] QByteArray finish();

    // As given to the constructor.
    [[nodiscard]] Canonicalization canonicalization() const;
    [[nodiscard]] std::optional<quint64> limit() const;
    // Of the whole canonical body, known after finish(); l= must not be larger.
    [[nodiscard]] quint64 canonicalLength() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace sw::dkim
