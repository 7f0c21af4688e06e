// SPDX-License-Identifier: Apache-2.0
// The tag=value list of DKIM signatures and key records (RFC 6376 3.2), with the position of every tag. Next:
// key_record.h and signature.h, which interpret the tags.
#pragma once

#include "core/base/expected.h"

#include <QList>

namespace sw::dkim {

// One tag; offsets in octets from the start of the list.
struct Tag
{
    QByteArray name;           // case-sensitive
    QByteArray value;          // surrounding white space removed; folding inside kept
    qsizetype nameOffset = 0;  // of the name
    qsizetype valueOffset = 0; // of the value, without white space
    qsizetype rawBegin = 0;    // right after "=": the value with its surrounding white space
    qsizetype rawEnd = 0;      // at ";" or the end of the list
};

// A parsed list; no tag occurs twice.
class TagList
{
public:
    // Errors: "<prefix>-syntax" (no tag=value at this position), "<prefix>-duplicate-tag" (args: tag).
    [[nodiscard]] static Expected<TagList> parse(const QByteArray &text, const QByteArray &errorPrefix);

    // In the order of the text.
    [[nodiscard]] const QList<Tag> &tags() const { return m_tags; }
    // Null when the tag is absent; valid as long as the list.
    [[nodiscard]] const Tag *find(QByteArrayView name) const;
    // The value without any white space; empty when the tag is absent.
    [[nodiscard]] QByteArray compact(QByteArrayView name) const;

private:
    QList<Tag> m_tags;
};

// Without blanks, tabs, CR and LF.
[[nodiscard]] QByteArray withoutWhiteSpace(const QByteArray &text);
// "a : b" -> {"a", "b"}; white space around the colons is dropped, empty elements are kept out.
[[nodiscard]] QByteArrayList colonList(const QByteArray &text);

// Base64 with white space inside (RFC 6376 2.10, 3.6.1). Strict otherwise: alphabet, padding, length.
// Errors: "<code>" at the first octet that does not fit; offset counted from `base`.
[[nodiscard]] Expected<QByteArray> decodeBase64(const QByteArray &text, const QByteArray &code, qsizetype base);

} // namespace sw::dkim
