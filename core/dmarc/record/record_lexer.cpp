// SPDX-License-Identifier: Apache-2.0
#include "core/dmarc/record/record_lexer.h"

#include <algorithm>

namespace sw::dmarc {

namespace {

constexpr bool isWsp(char c)
{
    return c == ' ' || c == '\t';
}
constexpr bool isAlpha(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

qsizetype skipWsp(QByteArrayView text, qsizetype at)
{
    while (at < text.size() && isWsp(text[at]))
        ++at;
    return at;
}

QString shown(QByteArrayView text)
{
    return QString::fromUtf8(text.first(std::min<qsizetype>(text.size(), 80)));
}

// One part between semicolons; nothing is appended for an empty one.
void lexPiece(const QByteArray &text, qsizetype begin, qsizetype end, Lexed &into)
{
    while (begin < end && isWsp(text[begin]))
        ++begin;
    while (end > begin && isWsp(text[end - 1]))
        --end;
    if (begin == end)
        return;
    qsizetype at = begin;
    while (at < end && isAlpha(text[at]))
        ++at;
    Tag tag;
    tag.name = text.sliced(begin, at - begin).toLower();
    tag.nameOffset = begin;
    tag.end = end;
    while (at < end && isWsp(text[at]))
        ++at;
    if (tag.name.isEmpty() || at == end || text[at] != '=') {
        into.problems.append({"dmarc-syntax", begin, end - begin, {{"text", shown(text.sliced(begin, end - begin))}}});
        return;
    }
    ++at;
    while (at < end && isWsp(text[at]))
        ++at;
    tag.valueOffset = at;
    tag.value = text.sliced(at, end - at);
    if (tag.value.isEmpty()) {
        into.problems.append({"dmarc-tag-empty", begin, end - begin, {{"tag", QString::fromLatin1(tag.name)}}});
        return;
    }
    const auto bad = std::find_if(tag.value.cbegin(), tag.value.cend(), [](char c) { return c < 0x20 || c > 0x7e; });
    if (bad != tag.value.cend()) {
        into.problems.append({"dmarc-syntax", at + (bad - tag.value.cbegin()), 1, {{"text", shown(tag.value)}}});
    }
    into.tags.append(tag);
}

} // namespace

bool isDmarcRecord(QByteArrayView text)
{
    if (text.isEmpty() || (text[0] != 'v' && text[0] != 'V'))
        return false;
    qsizetype at = skipWsp(text, 1);
    if (at == text.size() || text[at] != '=')
        return false;
    at = skipWsp(text, at + 1);
    constexpr QByteArrayView Version = "DMARC1";
    if (!text.sliced(at).startsWith(Version))
        return false;
    at = skipWsp(text, at + Version.size());
    return at == text.size() || text[at] == ';';
}

QByteArray withoutTypography(const QByteArray &text)
{
    if (std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; }))
        return text;
    QByteArray out;
    const QString given = QString::fromUtf8(text);
    for (const QChar c : given) {
        switch (c.category()) {
        case QChar::Punctuation_InitialQuote:
        case QChar::Punctuation_FinalQuote:
        case QChar::Other_Format: // zero-width characters, the byte order mark
            continue;
        case QChar::Separator_Space:
            out += ' ';
            continue;
        default: // not an enumeration of ours
            break;
        }
        if (c.unicode() != 0x201e && c.unicode() != 0x201a) // low opening quotes
            out += QString(c).toUtf8();
    }
    return out;
}

bool isNearlyDmarcRecord(const QByteArray &text)
{
    if (isDmarcRecord(text))
        return false;
    // Removes what panels and users add, then compares without regard to case and order.
    QByteArray bare;
    for (const char c : withoutTypography(text.left(1024)).toLower()) {
        if (!isWsp(c) && c != '"' && c != '\\' && c != '\'')
            bare.append(c);
    }
    return bare.startsWith("v=dmarc") || bare.startsWith("dmarc1;") || bare.contains(";v=dmarc1") ||
           bare.startsWith("p=none") || bare.startsWith("p=quarantine") || bare.startsWith("p=reject");
}

bool isMeantAsDmarc(const QByteArray &text)
{
    return isNearlyDmarcRecord(text) || text.toLower().contains("dmarc1");
}

Lexed lexRecord(const QByteArray &text)
{
    Lexed lexed;
    qsizetype begin = 0;
    while (begin <= text.size()) {
        qsizetype end = text.indexOf(';', begin);
        if (end < 0)
            end = text.size();
        lexPiece(text, begin, end, lexed);
        begin = end + 1;
    }
    return lexed;
}

} // namespace sw::dmarc
