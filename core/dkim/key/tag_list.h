// SPDX-License-Identifier: Apache-2.0
// The tag=value list that DKIM signatures and key records share (RFC 6376 3.2), with the place of every tag.
// Next: key_record.h and signature.h, which give the tags their meaning.
#pragma once

#include "core/base/expected.h"

#include <QList>

namespace sw::dkim {

struct Tag
{
    QByteArray name;          // case-sensitive
    QByteArray value;         // surrounding white space removed; folding inside kept
    qsizetype nameOffset = 0; // octets from the start of the list
    qsizetype valueOffset = 0;
    qsizetype rawBegin = 0; // right after "=": the value with its surrounding white space
    qsizetype rawEnd = 0;   // at ";" or the end of the list
};

class TagList
{
public:
    // Errors: "<prefix>-syntax" (what stands there is no tag=value), "<prefix>-duplicate-tag" (args: tag).
    [[nodiscard]] static Expected<TagList> parse(const QByteArray &text, const QByteArray &errorPrefix);

    [[nodiscard]] const QList<Tag> &tags() const { return m_tags; }
    [[nodiscard]] const Tag *find(QByteArrayView name) const;
    // The value with all white space taken out; empty when the tag is not there.
    [[nodiscard]] QByteArray compact(QByteArrayView name) const;

private:
    QList<Tag> m_tags;
};

[[nodiscard]] QByteArray withoutWhiteSpace(const QByteArray &text);
// "a : b" -> {"a", "b"}; white space around the colons is dropped, empty elements are kept out.
[[nodiscard]] QByteArrayList colonList(const QByteArray &text);

// Base64 with white space inside (RFC 6376 2.10, 3.6.1). Strict otherwise: alphabet, padding, length.
// Errors: "<code>" at the first octet that does not fit; offset counted from `base`.
[[nodiscard]] Expected<QByteArray> decodeBase64(const QByteArray &text, const QByteArray &code, qsizetype base);

} // namespace sw::dkim
