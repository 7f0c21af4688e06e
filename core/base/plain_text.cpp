// SPDX-License-Identifier: Apache-2.0
#include "core/base/plain_text.h"

namespace sw {

namespace {

bool isObeyed(char16_t c)
{
    const bool control = c < 0x20 || (c >= 0x7f && c <= 0x9f);
    const bool direction =
        c == 0x061c || c == 0x200e || c == 0x200f || (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069);
    return control || direction || c == 0x2028 || c == 0x2029;
}

template<class Stays>
QString escaped(const QString &text, Stays stays)
{
    QString plain;
    plain.reserve(text.size());
    for (const QChar c : text) {
        if (isObeyed(c.unicode()) && !stays(c))
            plain += QStringLiteral("\\u{%1}").arg(QString::number(c.unicode(), 16).toUpper());
        else
            plain += c;
    }
    return plain;
}

} // namespace

QString plainLine(const QString &text, qsizetype most)
{
    QString kept = text;
    if (kept.size() > most) {
        const bool half = most > 1 && kept.at(most - 2).isHighSurrogate();
        kept = kept.left(std::max<qsizetype>(0, most - (half ? 2 : 1))) + QChar(0x2026);
    }
    return escaped(kept, [](QChar) { return false; });
}

QString plainLine(const QByteArray &utf8, qsizetype most)
{
    return plainLine(QString::fromUtf8(utf8), most);
}

QString plainLines(const QString &text)
{
    return escaped(text, [](QChar c) { return c == u'\n' || c == u'\t'; });
}

QByteArray plainJson(const QByteArray &json)
{
    // All of these are in the basic plane: one escape each. Outside its strings JSON is ASCII, and line ends between
    // its parts are none of theirs, since inside they are escaped already.
    const QString text = QString::fromUtf8(json);
    QByteArray plain;
    plain.reserve(json.size());
    qsizetype from = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text.at(i).unicode();
        if (c < 0x7f || !isObeyed(c))
            continue;
        plain += QStringView(text).sliced(from, i - from).toUtf8();
        plain += "\\u" + QByteArray::number(c, 16).rightJustified(4, '0');
        from = i + 1;
    }
    return from == 0 ? json : plain + QStringView(text).sliced(from).toUtf8();
}

} // namespace sw
