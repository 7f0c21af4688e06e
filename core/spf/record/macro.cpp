// SPDX-License-Identifier: Apache-2.0
#include "core/spf/record/macro.h"

#include <QVarLengthArray>

#include <algorithm>

namespace sw::spf {

namespace {

constexpr qsizetype MaxDomainOctets = 253;    // RFC 7208 7.3
constexpr qsizetype DomainWorkspace = 16'384; // only the right end of an expansion counts; bounds hostile macros
constexpr qsizetype MaxExplanation = 16'384;  // far beyond what fits in an SMTP reply

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}
bool isDelimiter(char c)
{
    return c == '.' || c == '-' || c == '+' || c == ',' || c == '/' || c == '_' || c == '=';
}
char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
}

bool isMacroLetter(char c, MacroUse use)
{
    switch (lower(c)) {
    case 's':
    case 'l':
    case 'o':
    case 'd':
    case 'i':
    case 'p':
    case 'h':
    case 'v':
        return true;
    case 'c':
    case 'r':
    case 't': // RFC 7208 7.2: "allowed only in exp text"
        return use != MacroUse::Domain;
    }
    return false;
}

struct Macro
{
    char letter = 0;
    int keep = 0; // right-hand parts to keep; 0: all
    bool reverse = false;
    QByteArrayView delimiters;
};

// macro-expand = "%{" macro-letter transformers *delimiter "}"  (RFC 7208 7.1)
qsizetype readMacro(QByteArrayView text, MacroUse use, Macro &macro)
{
    if (text.size() < 4 || text.at(0) != '%' || text.at(1) != '{' || !isMacroLetter(text.at(2), use))
        return 0;
    macro.letter = text.at(2);
    qsizetype at = 3;
    const qsizetype digits = at;
    constexpr int Plenty = 1000; // more parts than any name has; prevents an overflow
    for (; at < text.size() && isDigit(text.at(at)); ++at)
        macro.keep = std::min(macro.keep * 10 + (text.at(at) - '0'), Plenty);
    if (at > digits && macro.keep == 0) // RFC 7208 7.1: "the DIGIT transformer ... MUST be nonzero"
        return 0;
    if (at < text.size() && lower(text.at(at)) == 'r') {
        macro.reverse = true;
        ++at;
    }
    const qsizetype delimiters = at;
    while (at < text.size() && isDelimiter(text.at(at)))
        ++at;
    macro.delimiters = text.sliced(delimiters, at - delimiters);
    return at < text.size() && text.at(at) == '}' ? at + 1 : 0;
}

void appendEscaped(QByteArray &out, QByteArrayView value) // RFC 3986 2.3
{
    static constexpr char Hex[] = "0123456789ABCDEF";
    for (const char c : value) {
        const bool unreserved =
            isDigit(c) || (lower(c) >= 'a' && lower(c) <= 'z') || c == '-' || c == '.' || c == '_' || c == '~';
        if (unreserved) {
            out += c;
        } else {
            out += '%';
            out += Hex[(static_cast<quint8>(c) >> 4) & 0x0f];
            out += Hex[static_cast<quint8>(c) & 0x0f];
        }
    }
}

void appendValue(QByteArray &out, QByteArrayView value, bool escape)
{
    if (escape)
        appendEscaped(out, value);
    else
        out.append(value);
}

// Splits at the delimiters, reverses, keeps the right-hand parts, joins with dots (RFC 7208 7.3).
void appendTransformed(QByteArray &out, QByteArrayView value, const Macro &macro)
{
    const bool escape = macro.letter != lower(macro.letter);
    if (macro.keep == 0 && !macro.reverse && macro.delimiters.isEmpty()) {
        appendValue(out, value, escape);
        return;
    }
    const QByteArrayView delimiters = macro.delimiters.isEmpty() ? QByteArrayView(".") : macro.delimiters;
    QVarLengthArray<QByteArrayView, 40> parts;
    qsizetype start = 0;
    for (qsizetype i = 0; i <= value.size(); ++i) {
        if (i == value.size() || delimiters.contains(value.at(i))) {
            parts.append(value.sliced(start, i - start));
            start = i + 1;
        }
    }
    if (macro.reverse)
        std::reverse(parts.begin(), parts.end());
    const qsizetype keep = macro.keep == 0 ? parts.size() : std::min<qsizetype>(macro.keep, parts.size());
    for (qsizetype i = parts.size() - keep; i < parts.size(); ++i) {
        if (i > parts.size() - keep)
            out += '.';
        appendValue(out, parts.at(i), escape);
    }
}

// "192.0.2.3", or 32 nibbles with dots between them (RFC 7208 7.3, "i").
QByteArray dottedAddress(const dns::IpAddress &ip)
{
    if (ip.isV4())
        return ip.toText();
    static constexpr char Hex[] = "0123456789ABCDEF";
    QByteArray out;
    out.reserve(63);
    for (const char c : ip.octets()) {
        if (!out.isEmpty())
            out += '.';
        out += Hex[(static_cast<quint8>(c) >> 4) & 0x0f];
        out += '.';
        out += Hex[static_cast<quint8>(c) & 0x0f];
    }
    return out;
}

bool isAscii(QByteArrayView text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<quint8>(c) < 0x80; });
}

// `value` views existing text, or `computed` for the letters that have to be computed.
Expansion valueOf(char letter, const MacroValues &values, QByteArray &computed, QByteArrayView &value)
{
    switch (lower(letter)) {
    case 's':
        value = values.sender;
        break;
    case 'l':
        value = values.localPart;
        break;
    case 'o':
        value = values.senderDomain;
        break;
    case 'd':
        value = values.domain;
        break;
    case 'h':
        value = values.helo;
        break;
    case 'r':
        value = values.receiver;
        break;
    case 'v':
        value = values.ip.isV4() ? QByteArrayView("in-addr") : QByteArrayView("ip6");
        break;
    case 'i':
        computed = dottedAddress(values.ip);
        value = computed;
        break;
    case 'c':
        computed = values.ip.toText();
        value = computed;
        break;
    case 't':
        computed = QByteArray::number(values.epochSeconds);
        value = computed;
        break;
    case 'p': {
        auto name = values.validatedName ? values.validatedName() : std::optional<QByteArray>("unknown");
        if (!name)
            return Expansion::NeedsFacts;
        computed = std::move(*name);
        value = computed;
        break;
    }
    }
    const bool fromSender = lower(letter) == 's' || lower(letter) == 'l';
    return fromSender && !isAscii(values.localPart) ? Expansion::CannotMatch : Expansion::Done;
}

void trimDomain(QByteArray &out)
{
    if (out.endsWith('.'))
        out.chop(1);
    if (out.size() <= MaxDomainOctets)
        return;
    // The first dot with at most the limit after it; without one the text is no name.
    const qsizetype dot = out.indexOf('.', out.size() - MaxDomainOctets - 1);
    if (dot >= 0)
        out.remove(0, dot + 1);
}

} // namespace

qsizetype macroLength(QByteArrayView text, MacroUse use)
{
    if (text.size() >= 2 && text.at(0) == '%' && (text.at(1) == '%' || text.at(1) == '_' || text.at(1) == '-'))
        return 2;
    Macro macro;
    return readMacro(text, use, macro);
}

std::optional<ParseError> findMacroError(QByteArrayView text, MacroUse use)
{
    for (qsizetype i = 0; i < text.size();) {
        const auto octet = static_cast<quint8>(text.at(i));
        if (octet == '%') {
            const qsizetype length = macroLength(text.sliced(i), use);
            if (length == 0) {
                const qsizetype close = text.sliced(i).indexOf('}');
                return ParseError{"spf-bad-macro", i, close < 0 ? text.size() - i : close + 1};
            }
            i += length;
            continue;
        }
        const bool literal = (octet > 0x20 && octet < 0x7f) || (octet == 0x20 && use == MacroUse::Explanation);
        if (!literal)
            return ParseError{"spf-bad-character", i, 1};
        ++i;
    }
    return std::nullopt;
}

Expansion expandMacros(QByteArrayView text, MacroUse use, const MacroValues &values, QByteArray &out)
{
    out.clear();
    out.reserve(text.size() + 64);
    for (qsizetype i = 0; i < text.size();) {
        if (text.at(i) != '%') {
            const qsizetype next = text.sliced(i).indexOf('%');
            const qsizetype length = next < 0 ? text.size() - i : next;
            out.append(text.sliced(i, length));
            i += length;
        } else if (const qsizetype simple =
                       macroLength(text.sliced(i).first(std::min<qsizetype>(2, text.size() - i)), use)) {
            out.append(text.at(i + 1) == '%' ? "%" : text.at(i + 1) == '_' ? " " : "%20");
            i += simple;
        } else {
            Macro macro;
            const qsizetype length = readMacro(text.sliced(i), use, macro);
            if (length == 0)
                return Expansion::BadSyntax;
            QByteArray computed;
            QByteArrayView value;
            if (const Expansion state = valueOf(macro.letter, values, computed, value); state != Expansion::Done)
                return state;
            appendTransformed(out, value, macro);
            i += length;
        }
        if (use == MacroUse::Domain && out.size() > DomainWorkspace)
            out.remove(0, out.size() - DomainWorkspace / 2);
        else if (use != MacroUse::Domain && out.size() > MaxExplanation)
            return Expansion::TooLong;
    }
    if (use == MacroUse::Domain)
        trimDomain(out);
    return Expansion::Done;
}

bool holdsMacro(QByteArrayView text, char letter)
{
    for (qsizetype i = 0; i + 2 < text.size(); ++i) {
        if (text[i] != '%')
            continue;
        if (text[i + 1] == '{' && (text[i + 2] | 0x20) == letter)
            return true;
        ++i; // "%%", "%_", "%-"
    }
    return false;
}

} // namespace sw::spf
