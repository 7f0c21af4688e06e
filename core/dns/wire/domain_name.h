// SPDX-License-Identifier: Apache-2.0
// An absolute domain name (RFC 1035 3.1): a sequence of labels, compared without regard to ASCII case.
//
// Kept in wire form (length-prefixed labels, root at the end), at most 255 octets, labels at most 63.
// Value type, cheap to copy; the hash is taken once. The case of the input is kept for display.
#pragma once

#include "core/base/expected.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QString>

namespace sw::dns {

class DomainName
{
public:
    // The root, ".".
    DomainName();

    // From presentation form, with or without the final dot; \DDD and \X escapes (RFC 1035 5.1); ASCII only.
    // Errors: "name-empty", "name-empty-label", "name-label-too-long", "name-too-long", "name-bad-escape",
    // "name-not-ascii" (offset and length in octets of the input).
    [[nodiscard]] static Expected<DomainName> fromText(QByteArrayView text);
    // From user input: U-labels become A-labels (UTS #46 non-transitional, by QUrl::toAce). Errors as above, and
    // "name-bad-idn".
    [[nodiscard]] static Expected<DomainName> fromUnicode(const QString &text);
    // From uncompressed wire form. Errors: "name-bad-wire".
    [[nodiscard]] static Expected<DomainName> fromWire(QByteArrayView wire);
    // For literals in code and tests: asserts that the text is a name.
    [[nodiscard]] static DomainName literal(QByteArrayView text);

    [[nodiscard]] QByteArray toText() const; // no final dot; the root is "."
    [[nodiscard]] QByteArray toFqdn() const; // with the final dot
    [[nodiscard]] QString toUnicode() const; // U-labels where Qt allows them, no final dot
    // toText() as a string.
    [[nodiscard]] QString toString() const { return QString::fromLatin1(toText()); }
    // Uncompressed, the root label at the end; in the case of the input.
    [[nodiscard]] const QByteArray &toWire() const { return m_wire; }
    [[nodiscard]] QByteArray canonical() const { return m_key; } // wire form in lower case: the comparison key

    [[nodiscard]] DomainName inLowerCase() const; // the same name, spelled like its canonical form
    // The same name, spelled with those letters in their other case for which `flip()`, asked from left to right, is
    // true. What is compared stays as it is and is not worked out again.
    template<class Flip>
    [[nodiscard]] DomainName withFlippedCase(Flip flip) const;

    // Whether it is ".".
    [[nodiscard]] bool isRoot() const { return m_wire.size() == 1; }
    [[nodiscard]] int labelCount() const;        // the root label is not counted
    [[nodiscard]] QByteArrayList labels() const; // raw octets, left to right

    // True for the name itself as well.
    [[nodiscard]] bool isAtOrBelow(const DomainName &ancestor) const;
    // False for the name itself.
    [[nodiscard]] bool isBelow(const DomainName &ancestor) const { return *this != ancestor && isAtOrBelow(ancestor); }
    [[nodiscard]] DomainName parent() const; // the root's parent is the root
    // The rightmost `count` labels; the whole name when it has fewer.
    [[nodiscard]] DomainName lastLabels(int count) const;
    // "_dmarc" before "example.com"; several labels may be given, dot-separated ("s1._domainkey"). Errors: those of
    // fromText(), for `labels` or for a result that is too long.
    [[nodiscard]] Expected<DomainName> prepended(QByteArrayView labels) const;
    // The labels left of `ancestor`, as text without a dot at the end; "" when equal. Requires isAtOrBelow().
    [[nodiscard]] QByteArray relativeTo(const DomainName &ancestor) const;

    // Case-insensitive in ASCII (RFC 4343 3).
    friend bool operator==(const DomainName &a, const DomainName &b)
    {
        return a.m_hash == b.m_hash && a.m_key == b.m_key;
    }
    // The opposite.
    friend bool operator!=(const DomainName &a, const DomainName &b) { return !(a == b); }
    // Canonical order: label by label from the right (RFC 4034 6.1).
    friend bool operator<(const DomainName &a, const DomainName &b) { return a.compare(b) < 0; }
    // Of the name in lower case.
    friend size_t qHash(const DomainName &name, size_t seed = 0) noexcept { return name.m_hash ^ seed; }

private:
    explicit DomainName(QByteArray wire);
    [[nodiscard]] int compare(const DomainName &other) const;

    QByteArray m_wire;
    QByteArray m_key; // shares m_wire's memory when that is lower case already
    size_t m_hash = 0;
};

template<class Flip>
DomainName DomainName::withFlippedCase(Flip flip) const
{
    DomainName name = *this;
    for (char &c : name.m_wire) { // length octets are below 64, and so no letters
        const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        if (letter && flip())
            c = static_cast<char>(c ^ 0x20);
    }
    return name;
}

} // namespace sw::dns
