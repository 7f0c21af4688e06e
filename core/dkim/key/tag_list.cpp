// SPDX-License-Identifier: Apache-2.0
#include "core/dkim/key/tag_list.h"

#include <QSet>

namespace sw::dkim {

namespace {

constexpr bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}
constexpr bool isAlpha(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}
constexpr bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}
constexpr bool isNameChar(char c)
{
    return isAlpha(c) || isDigit(c) || c == '_';
}

// VALCHAR and folding white space. Octets above 127 are accepted: RFC 8616 allows U-labels in d= and i=, and code
// that needs ASCII reports it with a better position.
constexpr bool isValueChar(char c)
{
    const auto octet = static_cast<unsigned char>(c);
    return isSpace(c) || (octet >= 0x21 && octet != 0x7f && c != ';');
}

int base64Digit(char c)
{
    if (isAlpha(c) || isDigit(c) || c == '+' || c == '/')
        return 1;
    return c == '=' ? 0 : -1;
}

} // namespace

Expected<TagList> TagList::parse(const QByteArray &text, const QByteArray &errorPrefix)
{
    TagList list;
    QSet<QByteArray> seen;
    const QByteArray syntax = errorPrefix + "-syntax";
    qsizetype at = 0;
    const auto skipSpace = [&] {
        while (at < text.size() && isSpace(text[at]))
            ++at;
    };
    for (;;) {
        skipSpace();
        if (at == text.size()) {
            if (list.m_tags.isEmpty())
                return unexpected(ParseError{syntax, at});
            return list; // after a final ";"
        }
        Tag tag;
        tag.nameOffset = at;
        while (at < text.size() && isNameChar(text[at]))
            ++at;
        tag.name = text.sliced(tag.nameOffset, at - tag.nameOffset);
        skipSpace();
        if (tag.name.isEmpty() || !isAlpha(tag.name[0]) || at == text.size() || text[at] != '=') {
            const qsizetype end = text.indexOf(';', tag.nameOffset);
            return unexpected(ParseError{syntax, tag.nameOffset, (end < 0 ? text.size() : end) - tag.nameOffset});
        }
        ++at;
        tag.rawBegin = at;
        skipSpace();
        tag.valueOffset = at;
        while (at < text.size() && text[at] != ';') {
            if (!isValueChar(text[at]))
                return unexpected(ParseError{syntax, at, 1});
            ++at;
        }
        tag.rawEnd = at;
        qsizetype end = at;
        while (end > tag.valueOffset && isSpace(text[end - 1]))
            --end;
        tag.value = text.sliced(tag.valueOffset, end - tag.valueOffset);
        if (seen.contains(tag.name)) {
            return unexpected(ParseError{errorPrefix + "-duplicate-tag",
                                         tag.nameOffset,
                                         end - tag.nameOffset,
                                         {{"tag", QString::fromLatin1(tag.name)}}});
        }
        seen.insert(tag.name);
        list.m_tags.append(tag);
        if (at == text.size())
            return list;
        ++at; // ";"
    }
}

const Tag *TagList::find(QByteArrayView name) const
{
    for (const Tag &tag : m_tags) {
        if (tag.name == name)
            return &tag;
    }
    return nullptr;
}

QByteArray TagList::compact(QByteArrayView name) const
{
    const Tag *tag = find(name);
    return tag != nullptr ? withoutWhiteSpace(tag->value) : QByteArray();
}

QByteArray withoutWhiteSpace(const QByteArray &text)
{
    QByteArray out;
    out.reserve(text.size());
    for (const char c : text) {
        if (!isSpace(c))
            out.append(c);
    }
    return out;
}

QByteArrayList colonList(const QByteArray &text)
{
    QByteArrayList out;
    for (const QByteArray &part : text.split(':')) {
        const QByteArray element = part.trimmed();
        if (!element.isEmpty())
            out.append(element);
    }
    return out;
}

Expected<QByteArray> decodeBase64(const QByteArray &text, const QByteArray &code, qsizetype base)
{
    QByteArray digits;
    digits.reserve(text.size());
    int padding = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (isSpace(text[i]))
            continue;
        const int kind = base64Digit(text[i]);
        if (kind < 0 || (kind > 0 && padding > 0) || (kind == 0 && ++padding > 2))
            return unexpected(ParseError{code, base + i, 1});
        digits.append(text[i]);
    }
    if (digits.size() % 4 != 0) // cut off, or without padding
        return unexpected(ParseError{code, base + text.size(), 0});
    return QByteArray::fromBase64(digits);
}

} // namespace sw::dkim
