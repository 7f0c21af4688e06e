// SPDX-License-Identifier: Apache-2.0
#include "core/base/display_text.h"

#include <QChar>
#include <QList>

namespace sw {

namespace {

bool isAscii(char c)
{
    return static_cast<unsigned char>(c) < 0x80;
}

bool hasALook(char32_t character)
{
    switch (QChar::category(character)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
    case QChar::Separator_Space:
    case QChar::Mark_NonSpacing:
    case QChar::Mark_Enclosing:
        return false;
    default:
        return true;
    }
}

QString marked(char32_t character)
{
    const QString mark = QStringLiteral("[U+%1]").arg(static_cast<uint>(character), 4, 16, QLatin1Char('0')).toUpper();
    return hasALook(character) ? QString::fromUcs4(&character, 1) + mark : mark;
}

// The octets that a first octet of UTF-8 announces (RFC 3629 3); 0: none does.
qsizetype announced(unsigned char first)
{
    if (first >= 0xC2 && first <= 0xDF)
        return 2;
    if (first >= 0xE0 && first <= 0xEF)
        return 3;
    return first >= 0xF0 && first <= 0xF4 ? 4 : 0;
}

} // namespace

QString displayText(QByteArrayView octets)
{
    QString out;
    out.reserve(octets.size());
    for (qsizetype at = 0; at < octets.size();) {
        if (isAscii(octets[at])) {
            out += QLatin1Char(octets[at++]);
            continue;
        }
        const auto first = static_cast<unsigned char>(octets[at]);
        const qsizetype length = announced(first);
        const QByteArrayView piece =
            length > 0 && at + length <= octets.size() ? octets.sliced(at, length) : QByteArrayView();
        const QList<uint> character = piece.isEmpty() ? QList<uint>() : QString::fromUtf8(piece).toUcs4();
        // Invalid UTF-8 is converted to the replacement character, which is not expected as input.
        if (character.size() == 1 && character.first() != 0xFFFD) {
            out += marked(character.first());
            at += length;
        } else {
            out += QStringLiteral("[0x%1]").arg(first, 2, 16, QLatin1Char('0'));
            ++at;
        }
    }
    return out;
}

QString displayZoneText(QByteArrayView text)
{
    QByteArray octets;
    octets.reserve(text.size());
    const auto digit = [&](qsizetype at) { return at < text.size() && text[at] >= '0' && text[at] <= '9'; };
    for (qsizetype at = 0; at < text.size(); ++at) {
        octets += text[at] == '\t' ? ' ' : text[at]; // between fields; in data it is \009
        if (text[at] != '\\' || at + 1 >= text.size())
            continue;
        const int value = digit(at + 1) && digit(at + 2) && digit(at + 3)
                              ? (text[at + 1] - '0') * 100 + (text[at + 2] - '0') * 10 + (text[at + 3] - '0')
                              : 0;
        if (value >= 0x80 && value <= 0xFF) {
            octets.back() = static_cast<char>(value);
            at += 3;
        } else {
            octets += text[++at]; // an escaped backslash begins nothing
        }
    }
    return displayText(octets);
}

} // namespace sw
