// SPDX-License-Identifier: Apache-2.0
// One term of a record (RFC 7208 4.6.1, 5, 6): its kind, the positions of its parts, or the wrong octets.
#include "core/spf/record/term_parser.h"

#include "core/spf/record/macro.h"

#include <algorithm>

namespace sw::spf {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}
bool isAlpha(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}
bool isAlphanum(char c)
{
    return isAlpha(c) || isDigit(c);
}
char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
}

struct KindName
{
    const char *name;
    TermKind kind;
};
constexpr KindName MechanismNames[] = {
    {"ip4", TermKind::Ip4}, {"include", TermKind::Include}, {"all", TermKind::All}, {"a", TermKind::A},
    {"mx", TermKind::Mx},   {"ip6", TermKind::Ip6},         {"ptr", TermKind::Ptr}, {"exists", TermKind::Exists},
};

std::optional<TermKind> mechanismNamed(QByteArrayView name)
{
    for (const KindName &candidate : MechanismNames) {
        if (equalsIgnoringCase(name, candidate.name))
            return candidate.kind;
    }
    return std::nullopt;
}

// Reads the terms of one text. Errors have their offset in m_text.
class TermParser
{
public:
    explicit TermParser(const QByteArray &text)
        : m_text(text)
    {}

    std::optional<ParseError> readTerm(qsizetype start, qsizetype end, Term &term) const;

private:
    ParseError error(const char *code, qsizetype offset, qsizetype length, const Term &term) const
    {
        const QByteArrayView shown = view(term.span).first(std::min<qsizetype>(term.span.length, 200));
        return ParseError{code, offset, length, {{"term", QString::fromLatin1(shown)}}};
    }
    QByteArrayView view(const Span &span) const { return QByteArrayView(m_text).sliced(span.offset, span.length); }
    std::optional<ParseError> checkOctets(const Term &term) const;
    std::optional<ParseError> readModifier(Term &term, qsizetype equals) const;
    std::optional<ParseError> readMechanism(Term &term, qsizetype nameEnd) const;
    std::optional<ParseError> readDualPrefix(Term &term, Span &rest) const;
    std::optional<ParseError> readNetwork(Term &term, Span rest) const;
    std::optional<ParseError> readDomainSpec(Term &term, Span rest) const;
    std::optional<ParseError> checkDomainEnd(const Term &term, Span span) const;

    const QByteArray &m_text;
};

std::optional<ParseError> TermParser::readTerm(qsizetype start, qsizetype end, Term &term) const
{
    term.span = {start, end - start};
    qsizetype at = start;
    switch (m_text.at(at)) {
    case '+':
        term.qualifier = Qualifier::Pass;
        break;
    case '-':
        term.qualifier = Qualifier::Fail;
        break;
    case '~':
        term.qualifier = Qualifier::SoftFail;
        break;
    case '?':
        term.qualifier = Qualifier::Neutral;
        break;
    default:
        --at;
    }
    ++at;
    term.qualifierWritten = at > start;

    // The first of these characters decides: '=' makes a modifier, ':' or '/' or the end a mechanism (RFC 7208 4.6.1).
    qsizetype nameEnd = at;
    while (nameEnd < end && m_text.at(nameEnd) != '=' && m_text.at(nameEnd) != ':' && m_text.at(nameEnd) != '/')
        ++nameEnd;
    term.name = {at, nameEnd - at};
    if (nameEnd < end && m_text.at(nameEnd) == '=')
        return readModifier(term, nameEnd);
    return readMechanism(term, nameEnd);
}

std::optional<ParseError> TermParser::checkOctets(const Term &term) const
{
    for (qsizetype i = term.span.offset; i < term.span.offset + term.span.length; ++i) {
        const auto octet = static_cast<quint8>(m_text.at(i));
        if (octet <= 0x20 || octet >= 0x7f)
            return error("spf-bad-character", i, 1, term);
    }
    return std::nullopt;
}

// name "=" value (RFC 7208 6)
std::optional<ParseError> TermParser::readModifier(Term &term, qsizetype equals) const
{
    const qsizetype end = term.span.offset + term.span.length;
    const QByteArrayView name = view(term.name);
    const auto nameOctet = [](char c) { return isAlphanum(c) || c == '-' || c == '_' || c == '.'; };
    if (term.qualifierWritten || name.isEmpty() || !isAlpha(name.front()) ||
        !std::all_of(name.begin(), name.end(), nameOctet)) {
        if (auto bad = checkOctets(term))
            return bad;
        return error("spf-bad-modifier-name", term.span.offset, equals - term.span.offset, term);
    }
    term.argument = {equals + 1, end - equals - 1};
    const QByteArrayView value = view(term.argument);
    term.hasMacros = value.contains('%');
    if (equalsIgnoringCase(name, "redirect"))
        term.kind = TermKind::Redirect;
    else if (equalsIgnoringCase(name, "exp"))
        term.kind = TermKind::Explanation;
    else
        term.kind = TermKind::UnknownModifier;
    if (term.kind != TermKind::UnknownModifier)
        return readDomainSpec(term, term.argument);
    if (auto bad = findMacroError(value, MacroUse::Modifier))
        return error(bad->code.constData(), term.argument.offset + bad->offset, bad->length, term);
    return std::nullopt;
}

std::optional<ParseError> TermParser::readMechanism(Term &term, qsizetype nameEnd) const
{
    const qsizetype end = term.span.offset + term.span.length;
    const auto kind = mechanismNamed(view(term.name));
    if (!kind) {
        if (auto bad = checkOctets(term))
            return bad;
        return error("spf-unknown-mechanism", term.name.offset, term.name.length, term);
    }
    term.kind = *kind;
    const bool hasArgument = nameEnd < end && m_text.at(nameEnd) == ':';
    Span rest = hasArgument ? Span{nameEnd + 1, end - nameEnd - 1} : Span{nameEnd, end - nameEnd};

    switch (term.kind) {
    case TermKind::All: // RFC 7208 5.1
        if (nameEnd != end)
            return error("spf-argument-not-allowed", nameEnd, end - nameEnd, term);
        return std::nullopt;
    case TermKind::Ip4: // RFC 7208 5.6
    case TermKind::Ip6:
        if (!hasArgument || rest.isEmpty())
            return error("spf-argument-missing", end, 0, term);
        return readNetwork(term, rest);
    case TermKind::A:  // RFC 7208 5.3
    case TermKind::Mx: // RFC 7208 5.4
        if (auto bad = readDualPrefix(term, rest))
            return bad;
        break;
    case TermKind::Ptr:     // RFC 7208 5.5
    case TermKind::Include: // RFC 7208 5.2
    case TermKind::Exists:  // RFC 7208 5.7
        break;
    case TermKind::Redirect:
    case TermKind::Explanation:
    case TermKind::UnknownModifier:
        Q_UNREACHABLE();
    }
    if (hasArgument)
        return readDomainSpec(term, rest);
    if (!rest.isEmpty()) // "ptr/24", "include/24", "a/24/64"
        return error("spf-argument-not-allowed", rest.offset, rest.length, term);
    if (term.kind == TermKind::Include || term.kind == TermKind::Exists)
        return error("spf-argument-missing", end, 0, term);
    return std::nullopt;
}

struct Prefix
{
    qsizetype slashes = 0; // 0: there is none
    qsizetype start = 0;   // of the first slash
    int value = 0;
    bool good = false; // no leading zero, within the range
};

// "/24" or "//64" at the end of `text`.
Prefix prefixAtEnd(QByteArrayView text)
{
    qsizetype digits = text.size();
    while (digits > 0 && isDigit(text.at(digits - 1)))
        --digits;
    Prefix prefix;
    const qsizetype count = text.size() - digits;
    if (count == 0 || digits == 0 || text.at(digits - 1) != '/')
        return prefix;
    prefix.slashes = digits >= 2 && text.at(digits - 2) == '/' ? 2 : 1;
    prefix.start = digits - prefix.slashes;
    prefix.good = count <= 3 && (count == 1 || text.at(digits) != '0');
    for (qsizetype i = digits; i < text.size() && count <= 3; ++i)
        prefix.value = prefix.value * 10 + (text.at(i) - '0');
    return prefix;
}

// dual-cidr-length = [ "/" ip4 ] [ "//" ip6 ], taken off the end of `rest` (RFC 7208 5.3)
std::optional<ParseError> TermParser::readDualPrefix(Term &term, Span &rest) const
{
    Prefix prefix = prefixAtEnd(view(rest));
    if (prefix.slashes == 2) {
        if (!prefix.good || prefix.value > 128)
            return error("spf-bad-prefix-length", rest.offset + prefix.start, rest.length - prefix.start, term);
        term.prefix6 = static_cast<quint8>(prefix.value);
        rest.length = prefix.start;
        prefix = prefixAtEnd(view(rest));
        if (prefix.slashes == 2)
            return error("spf-bad-prefix-length", rest.offset + prefix.start, rest.length - prefix.start, term);
    }
    if (prefix.slashes == 1) {
        if (!prefix.good || prefix.value > 32)
            return error("spf-bad-prefix-length", rest.offset + prefix.start, rest.length - prefix.start, term);
        term.prefix4 = static_cast<quint8>(prefix.value);
        rest.length = prefix.start;
    }
    return std::nullopt;
}

// Four decimal octets without leading zeros (RFC 7208 12, qnum).
std::optional<dns::IpAddress> dottedQuad(QByteArrayView text)
{
    char octets[4] = {};
    qsizetype at = 0;
    for (int i = 0; i < 4; ++i) {
        if (i > 0 && (at >= text.size() || text.at(at++) != '.'))
            return std::nullopt;
        const qsizetype start = at;
        int value = 0;
        while (at < text.size() && isDigit(text.at(at)) && at - start < 3)
            value = value * 10 + (text.at(at++) - '0');
        if (at == start || value > 255 || (at - start > 1 && text.at(start) == '0'))
            return std::nullopt;
        octets[i] = static_cast<char>(value);
    }
    return at == text.size() ? dns::IpAddress::fromOctets({octets, 4}) : std::nullopt;
}

// What is after "ip4:" instead of an address: a variant of "spf-bad-ip4"; nullptr: only a part of one.
const char *whyNotIp4(QByteArrayView text)
{
    const QByteArray value = text.toByteArray();
    if (value.contains(',') || value.contains(';'))
        return "several";
    if (dns::IpAddress::fromText(value) && value.contains(':'))
        return "ipv6";
    const auto isOf = [&](const char *set) {
        return std::all_of(value.begin(), value.end(),
                           [&](char c) { return isDigit(c) || QByteArrayView(set).contains(c); });
    };
    if (isOf(".:") && value.count(':') == 1)
        return "port";
    if (isOf(".-*") && (value.contains('-') || value.contains('*')))
        return "range";
    if (!isOf("."))
        return value.contains('.') ? "name" : nullptr;
    const QByteArrayList numbers = value.split('.');
    if (numbers.size() != 4)
        return nullptr;
    if (std::any_of(numbers.begin(), numbers.end(),
                    [](const QByteArray &n) { return n.size() > 1 && n.startsWith('0'); }))
        return "zero";
    return std::any_of(numbers.begin(), numbers.end(),
                       [](const QByteArray &n) { return n.toInt() > 255 || n.size() > 3; })
               ? "too-large"
               : nullptr;
}

std::optional<ParseError> TermParser::readNetwork(Term &term, Span rest) const
{
    const bool v4 = term.kind == TermKind::Ip4;
    const Prefix prefix = prefixAtEnd(view(rest));
    if (prefix.slashes > 0) {
        if (prefix.slashes == 2 || !prefix.good || prefix.value > (v4 ? 32 : 128))
            return error("spf-bad-prefix-length", rest.offset + prefix.start, rest.length - prefix.start, term);
        (v4 ? term.prefix4 : term.prefix6) = static_cast<quint8>(prefix.value);
        rest.length = prefix.start;
    }
    term.argument = rest;
    const QByteArrayView text = view(rest);
    const auto address = v4 ? dottedQuad(text) : text.contains(':') ? dns::IpAddress::fromText(text) : std::nullopt;
    if (!address) {
        if (auto bad = checkOctets(term))
            return bad;
        ParseError bad = error(v4 ? "spf-bad-ip4" : "spf-bad-ip6", rest.offset, rest.length, term);
        if (const char *why = v4 ? whyNotIp4(text) : dottedQuad(text) ? "ipv4" : nullptr)
            bad.args.insert("variant", QString::fromLatin1(why));
        return bad;
    }
    term.network = *address;
    return std::nullopt;
}

std::optional<ParseError> TermParser::readDomainSpec(Term &term, Span rest) const
{
    if (rest.isEmpty())
        return error("spf-argument-missing", rest.offset, 0, term);
    term.argument = rest;
    const QByteArrayView spec = view(rest);
    term.hasMacros = spec.contains('%');
    if (const auto bad = findMacroError(spec, MacroUse::Domain))
        return error(bad->code.constData(), rest.offset + bad->offset, bad->length, term);
    return checkDomainEnd(term, rest);
}

// domain-end = ( "." toplabel [ "." ] ) / macro-expand (RFC 7208 7.1)
std::optional<ParseError> TermParser::checkDomainEnd(const Term &term, Span span) const
{
    QByteArrayView spec = view(span);
    if (term.hasMacros) {
        // Step by step, so that the '%' of "%%}" is not taken for the start of a macro.
        for (qsizetype i = 0; i < spec.size();) {
            const qsizetype length = spec.at(i) == '%' ? macroLength(spec.sliced(i), MacroUse::Domain) : 1;
            if (spec.at(i) == '%' && i + length == spec.size())
                return std::nullopt;
            i += length;
        }
    }
    if (spec.endsWith('.'))
        spec.chop(1);
    const qsizetype dot = spec.lastIndexOf('.');
    if (dot < 0)
        return error("spf-bad-domain", span.offset, span.length, term);
    const QByteArrayView top = spec.sliced(dot + 1);
    const auto hyphenOrAlphanum = [](char c) { return isAlphanum(c) || c == '-'; };
    const bool shape = !top.isEmpty() && isAlphanum(top.front()) && isAlphanum(top.back()) &&
                       std::all_of(top.begin(), top.end(), hyphenOrAlphanum);
    if (shape && !std::all_of(top.begin(), top.end(), isDigit))
        return std::nullopt;
    const bool address = dottedQuad(view(span)).has_value();
    return error(address ? "spf-address-as-domain" : "spf-bad-toplabel", span.offset + dot + 1, top.size(), term);
}

} // namespace

bool equalsIgnoringCase(QByteArrayView a, const char *lowerCase)
{
    const QByteArrayView b(lowerCase);
    return a.size() == b.size() &&
           std::equal(a.begin(), a.end(), b.begin(), [](char x, char y) { return lower(x) == y; });
}

std::optional<ParseError> readTerm(const QByteArray &text, qsizetype start, qsizetype end, Term &term)
{
    return TermParser(text).readTerm(start, end, term);
}

} // namespace sw::spf
