// SPDX-License-Identifier: Apache-2.0
#include "core/plan/paste/paste_clean.h"

#include "core/plan/paste/paste_source.h"

#include <QRegularExpression>
#include <QStringView>

#include <utility>

namespace sw::plan {

namespace {

bool isInvisible(char16_t c)
{
    return (c >= 0x200B && c <= 0x200F) || (c >= 0x202A && c <= 0x202E) || (c >= 0x2060 && c <= 0x2064) ||
           (c >= 0x2066 && c <= 0x206F) || c == 0xFEFF || c == 0xFFFE || c == 0 || c == 0x00AD || c == 0x180E ||
           (c >= 0xFE00 && c <= 0xFE0F);
}

bool isArrow(char16_t c)
{
    return (c >= 0x2190 && c <= 0x21FF) || (c >= 0x27F0 && c <= 0x27FF) || (c >= 0x2794 && c <= 0x27BE);
}

// The plain character for a typographic one; 0: not one.
char16_t plainFor(char16_t c)
{
    switch (c) {
    case 0x201C:
    case 0x201D:
    case 0x201E:
    case 0x201F:
    case 0x00AB:
    case 0x00BB:
    case 0x2033:
        return u'"';
    case 0x2018:
    case 0x2019:
    case 0x201A:
    case 0x201B:
    case 0x2032:
    case 0x2039:
    case 0x203A:
        return u'\'';
    case 0x2010:
    case 0x2011:
    case 0x2012:
    case 0x2013:
    case 0x2014:
    case 0x2015:
    case 0x2212:
        return u'-';
    default: // not an enumeration of ours: any other character
        return 0;
    }
}

bool isLineEnd(char16_t c)
{
    return c == u'\n' || c == u'\r' || c == 0x2028 || c == 0x2029 || c == 0x0B || c == 0x0C || c == 0x85;
}

char16_t otherwise(char16_t c)
{
    if (isLineEnd(c))
        return u'\n';
    if (c >= 0xFF01 && c <= 0xFF5E) // full-width forms of ASCII
        return static_cast<char16_t>(c - 0xFEE0);
    if (c == 0x3002)
        return u'.';
    if (isArrow(c))
        return u'\t';
    const QChar q(c);
    if (c != u' ' && c != u'\t' && q.isSpace())
        return u' ';
    if (c != u'\t' && c < 0x20)
        return u' ';
    // Bullets, ticks, boxes, emoji: no record holds them.
    if (c > 0x7F && !q.isLetterOrNumber() && !q.isMark() && c != 0x00B7)
        return u' ';
    return c;
}

struct Replacement
{
    char16_t by = 0;      // 0: nothing to replace here
    qsizetype length = 0; // of the text replaced
};

// UTF-8 decoded as Windows-1252: three characters for a curly quote or a dash.
Replacement misread(QStringView rest)
{
    if (rest.startsWith(u"\u00c2\u00a0"))
        return {u' ', 2};
    if (!rest.startsWith(u"\u00e2\u20ac") || rest.size() < 3)
        return {};
    switch (rest.at(2).unicode()) {
    case 0x0153: // opening quote
    case 0x009D: // closing quote
        return {u'"', 3};
    case 0x02DC:
    case 0x2122:
        return {u'\'', 3};
    case 0x201C:
    case 0x201D:
    case 0x2018:
        return {u'-', 3};
    default: // the third character of a closing quote is often lost on the way
        return {u'"', 2};
    }
}

// A character reference of HTML; `by` 0: there is none.
Replacement entity(QStringView rest)
{
    static constexpr std::pair<QStringView, char16_t> Known[] = {{u"&nbsp;", u' '},
                                                                 {u"&quot;", u'"'},
                                                                 {u"&amp;", u'&'},
                                                                 {u"&lt;", u'<'},
                                                                 {u"&gt;", u'>'},
                                                                 {u"&apos;", u'\''},
                                                                 {u"&ldquo;", 0x201C},
                                                                 {u"&rdquo;", 0x201D},
                                                                 {u"&lsquo;", 0x2018},
                                                                 {u"&rsquo;", 0x2019},
                                                                 {u"&ndash;", 0x2013},
                                                                 {u"&mdash;", 0x2014},
                                                                 {u"&hellip;", 0x2026},
                                                                 {u"&shy;", 0x00AD},
                                                                 {u"&zwnj;", 0x200C},
                                                                 {u"&zwj;", 0x200D},
                                                                 {u"&lowbar;", u'_'},
                                                                 {u"&period;", u'.'},
                                                                 {u"&equals;", u'='},
                                                                 {u"&semi;", u';'},
                                                                 {u"&colon;", u':'},
                                                                 {u"&commat;", u'@'},
                                                                 {u"&tab;", u'\t'},
                                                                 {u"&rarr;", 0x2192},
                                                                 {u"&ZeroWidthSpace;", 0x200B}};
    for (const auto &[text, plain] : Known) {
        if (rest.startsWith(text, Qt::CaseInsensitive))
            return {plain, text.size()};
    }
    static const QRegularExpression Number(QStringLiteral("&#(?:[xX]([0-9A-Fa-f]{1,6})|([0-9]{1,7}));"));
    const auto match = Number.match(rest.left(12).toString(), 0, QRegularExpression::NormalMatch,
                                    QRegularExpression::AnchorAtOffsetMatchOption);
    if (!match.hasMatch())
        return {};
    const bool hex = !match.captured(1).isEmpty();
    const uint code = match.captured(hex ? 1 : 2).toUInt(nullptr, hex ? 16 : 10);
    return {code > 0 && code < 0xD800 ? static_cast<char16_t>(code) : u' ', match.capturedLength()};
}

// Tags of a web page whose source was copied: cells become cells and rows become lines.
Replacement tag(QStringView rest)
{
    constexpr qsizetype Longest = 400;
    const qsizetype close = rest.left(Longest).indexOf(u'>');
    if (close < 0)
        return {};
    const QStringView inside = rest.sliced(1, close - 1);
    const auto is = [&](QStringView name) {
        return inside.startsWith(name, Qt::CaseInsensitive) &&
               (inside.size() == name.size() || !inside.at(name.size()).isLetter());
    };
    if (is(u"/td") || is(u"/th"))
        return {u'\t', close + 1};
    if (is(u"/tr") || is(u"br") || is(u"/p") || is(u"/li") || is(u"/div") || is(u"/dd") || is(u"/dt") || is(u"/pre"))
        return {u'\n', close + 1};
    return {u' ', close + 1};
}

bool looksLikeMarkup(const QString &pasted)
{
    static const QRegularExpression Tag(
        QStringLiteral("<(?:td|th|tr|br|li|p|dd|dt|div|span|code|pre|b|strong|em)(?:\\s[^<>]*)?/?>"),
        QRegularExpression::CaseInsensitiveOption);
    return Tag.match(pasted).hasMatch();
}

} // namespace

namespace {

// Markdown's backslash before a character with a meaning in Markdown: "s1.\\_domainkey".
bool isMarkdownEscape(char16_t c, char16_t next)
{
    return c == u'\\' && QStringView(u"_*-.~#[]()!+=|`<>@:/").contains(QChar(next)) && next != u'\0';
}

} // namespace

CleanText cleaned(const QString &pasted)
{
    const PasteSource source = unwrapped(pasted);
    const QString &text = source.text;
    const bool markup = looksLikeMarkup(text);
    CleanText clean;
    clean.text.reserve(text.size());
    clean.origin.reserve(text.size() + 1);
    const auto put = [&](char16_t c, qsizetype at) {
        clean.text.append(QChar(c));
        clean.origin.append(source.origin.at(at));
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        char16_t c = text.at(i).unicode();
        const char16_t next = i + 1 < text.size() ? text.at(i + 1).unicode() : u'\0';
        const QStringView rest = QStringView(text).sliced(i);
        const qsizetype at = i;
        const Replacement other = c == u'&'                    ? entity(rest)
                                  : c == u'<' && markup        ? tag(rest)
                                  : c == 0x00E2 || c == 0x00C2 ? misread(rest)
                                                               : Replacement();
        if (other.by != 0) {
            if (c == 0x00E2)
                clean.smart.append(static_cast<int>(clean.text.size()));
            c = other.by;
            i += other.length - 1;
            if (c == u'\t' || c == u'\n' || c == u'"' || c == u'\'') {
                put(c, at);
                continue;
            }
        }
        if (isInvisible(c)) {
            clean.invisible.append(static_cast<int>(clean.text.size()));
            continue;
        }
        if ((c == u'\r' && next == u'\n') || isMarkdownEscape(c, next))
            continue;
        if (c == 0x2026 || c == 0x22EF) { // an ellipsis marks cut-off text: keep that visible
            for (int dot = 0; dot < 3; ++dot)
                put(u'.', at);
            continue;
        }
        if ((c == u'-' || c == u'=') && next == u'>') { // "name -> value"
            put(u'\t', at);
            put(u' ', ++i);
            continue;
        }
        if (c == u'*' && next == u'*') { // bold
            put(u' ', at);
            put(u' ', ++i);
            continue;
        }
        if (c == u'`') {
            put(u' ', at);
            continue;
        }
        if (const char16_t plain = plainFor(c)) {
            clean.smart.append(static_cast<int>(clean.text.size()));
            put(plain, at);
            continue;
        }
        put(otherwise(c), at);
    }
    clean.origin.append(static_cast<int>(pasted.size()));
    return clean;
}

} // namespace sw::plan
