// SPDX-License-Identifier: Apache-2.0
// Canonical forms of header fields and bodies (RFC 6376 3.4), the body as a stream of any length in fixed memory.
#pragma once

#include "core/dkim/signature.h"

#include <QByteArrayView>

#include <memory>

namespace sw::dkim {

// The field as it is hashed, without the final CRLF. `name` and `value` are what stands left and right of the colon,
// lines ended by CRLF; simple keeps both to the octet.
[[nodiscard]] QByteArray canonicalField(Canonicalization canonicalization, QByteArrayView name, QByteArrayView value);

// SHA-256 over the canonical body. Lines may end in CRLF or LF alone (read as CRLF); a lone CR is an octet like others.
class BodyHash
{
public:
    // `limit`: l=, at most so many octets of the canonical body are hashed.
    BodyHash(Canonicalization canonicalization, std::optional<quint64> limit);
    ~BodyHash();
    BodyHash(BodyHash &&) noexcept;
    BodyHash &operator=(BodyHash &&) noexcept;

    void feed(QByteArrayView octets);
    // Once, at the end of the body.
    [[nodiscard]] QByteArray finish();

    [[nodiscard]] Canonicalization canonicalization() const;
    [[nodiscard]] std::optional<quint64> limit() const;
    // Of the whole canonical body, known after finish(); l= must not be larger.
    [[nodiscard]] quint64 canonicalLength() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace sw::dkim
