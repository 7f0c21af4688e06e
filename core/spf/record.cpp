#include "core/spf/record.h"

#include "core/spf/macro.h"

#include <algorithm>

namespace sw::spf {

namespace {

constexpr qsizetype MaxRecordOctets = 65'535; // a TXT record's RDATA
constexpr qsizetype VersionOctets = 6;        // "v=spf1"

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

bool equalsIgnoringCase(QByteArrayView a, const char *lowerCase)
{
    const QByteArrayView b(lowerCase);
    return a.size() == b.size() &&
           std::equal(a.begin(), a.end(), b.begin(), [](char x, char y) { return lower(x) == y; });
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

// Reads the terms of one text. Every member function that fails says where in m_text.
class Parser
{
public:
    explicit Parser(const QByteArray &text)
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
    std::optional<ParseError> checkDomainEnd(const Term &term, Span spec) const;

    const QByteArray &m_text;
};

std::optional<ParseError> Parser::readTerm(qsizetype start, qsizetype end, Term &term) const
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

    // What comes first decides: '=' makes a modifier, ':' or '/' or the end a mechanism (RFC 7208 4.6.1).
    qsizetype nameEnd = at;
    while (nameEnd < end && m_text.at(nameEnd) != '=' && m_text.at(nameEnd) != ':' && m_text.at(nameEnd) != '/')
        ++nameEnd;
    term.name = {at, nameEnd - at};
    if (nameEnd < end && m_text.at(nameEnd) == '=')
        return readModifier(term, nameEnd);
    return readMechanism(term, nameEnd);
}

std::optional<ParseError> Parser::checkOctets(const Term &term) const
{
    for (qsizetype i = term.span.offset; i < term.span.offset + term.span.length; ++i) {
        const auto octet = static_cast<quint8>(m_text.at(i));
        if (octet <= 0x20 || octet >= 0x7f)
            return error("spf-bad-character", i, 1, term);
    }
    return std::nullopt;
}

// name "=" value (RFC 7208 6)
std::optional<ParseError> Parser::readModifier(Term &term, qsizetype equals) const
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

std::optional<ParseError> Parser::readMechanism(Term &term, qsizetype nameEnd) const
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
std::optional<ParseError> Parser::readDualPrefix(Term &term, Span &rest) const
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

std::optional<ParseError> Parser::readNetwork(Term &term, Span rest) const
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
        return error(v4 ? "spf-bad-ip4" : "spf-bad-ip6", rest.offset, rest.length, term);
    }
    term.network = *address;
    return std::nullopt;
}

std::optional<ParseError> Parser::readDomainSpec(Term &term, Span rest) const
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
std::optional<ParseError> Parser::checkDomainEnd(const Term &term, Span span) const
{
    QByteArrayView spec = view(span);
    if (term.hasMacros) {
        // Walk, so that the '%' of "%%}" is not taken for the start of a macro.
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

std::optional<ParseError> repeatedModifier(const Record &record, const Term &term)
{
    if (term.kind != TermKind::Redirect && term.kind != TermKind::Explanation)
        return std::nullopt;
    if (record.find(term.kind) == nullptr)
        return std::nullopt;
    const QString shown = QString::fromLatin1(record.view(term.span).first(std::min<qsizetype>(term.span.length, 200)));
    return ParseError{"spf-repeated-modifier", term.span.offset, term.span.length, {{"term", shown}}};
}

// Calls onTerm or onError for each term; stops when onError says so.
template<class OnError>
void readTerms(Record &record, qsizetype from, OnError onError)
{
    const QByteArray &text = record.text;
    const Parser parser(text);
    record.terms.reserve(8);
    for (qsizetype at = from; at < text.size();) {
        if (text.at(at) == ' ') {
            ++at;
            continue;
        }
        const qsizetype space = text.indexOf(' ', at);
        const qsizetype end = space < 0 ? text.size() : space;
        Term term;
        auto bad = parser.readTerm(at, end, term);
        if (!bad)
            bad = repeatedModifier(record, term); // RFC 7208 6: at most once each
        if (!bad)
            record.terms.append(term);
        else if (!onError(*bad))
            return;
        at = end;
    }
}

} // namespace

char qualifierSign(Qualifier qualifier)
{
    switch (qualifier) {
    case Qualifier::Pass:
        return '+';
    case Qualifier::Fail:
        return '-';
    case Qualifier::SoftFail:
        return '~';
    case Qualifier::Neutral:
        return '?';
    }
    Q_UNREACHABLE();
}

QByteArray termName(TermKind kind)
{
    switch (kind) {
    case TermKind::All:
        return "all";
    case TermKind::Include:
        return "include";
    case TermKind::A:
        return "a";
    case TermKind::Mx:
        return "mx";
    case TermKind::Ptr:
        return "ptr";
    case TermKind::Ip4:
        return "ip4";
    case TermKind::Ip6:
        return "ip6";
    case TermKind::Exists:
        return "exists";
    case TermKind::Redirect:
        return "redirect";
    case TermKind::Explanation:
        return "exp";
    case TermKind::UnknownModifier:
        return {};
    }
    Q_UNREACHABLE();
}

bool causesLookup(TermKind kind)
{
    switch (kind) {
    case TermKind::Include:
    case TermKind::A:
    case TermKind::Mx:
    case TermKind::Ptr:
    case TermKind::Exists:
    case TermKind::Redirect:
        return true;
    case TermKind::All:
    case TermKind::Ip4:
    case TermKind::Ip6:
    case TermKind::Explanation:
    case TermKind::UnknownModifier:
        return false;
    }
    Q_UNREACHABLE();
}

const Term *Record::find(TermKind kind) const
{
    const auto found = std::find_if(terms.begin(), terms.end(), [kind](const Term &t) { return t.kind == kind; });
    return found == terms.end() ? nullptr : &*found;
}

bool isSpfRecord(QByteArrayView text)
{
    if (text.size() < VersionOctets || !equalsIgnoringCase(text.first(VersionOctets), "v=spf1"))
        return false;
    return text.size() == VersionOctets || text.at(VersionOctets) == ' ';
}

Expected<Record> parseRecord(const QByteArray &text)
{
    if (text.size() > MaxRecordOctets)
        return unexpected(ParseError{"spf-too-long", MaxRecordOctets, text.size() - MaxRecordOctets});
    if (!isSpfRecord(text))
        return unexpected(ParseError{"spf-not-a-record", 0, std::min(text.size(), VersionOctets)});
    Expected<Record> record{Record{text, {}}};
    std::optional<ParseError> first;
    readTerms(*record, VersionOctets, [&](ParseError &bad) {
        first = std::move(bad);
        return false;
    });
    if (first)
        return unexpected(std::move(*first));
    return record;
}

LenientRecord parseLeniently(const QByteArray &text)
{
    LenientRecord result{Record{text.left(MaxRecordOctets), {}}, {}};
    if (text.size() > MaxRecordOctets)
        result.errors.append(ParseError{"spf-too-long", MaxRecordOctets, text.size() - MaxRecordOctets});
    const bool versioned = isSpfRecord(text);
    if (!versioned)
        result.errors.append(ParseError{"spf-not-a-record", 0, std::min(text.size(), VersionOctets)});
    constexpr qsizetype MaxErrors = 1000;
    readTerms(result.record, versioned ? VersionOctets : 0, [&](ParseError &bad) {
        result.errors.append(std::move(bad));
        return result.errors.size() < MaxErrors;
    });
    return result;
}

Expected<Record> parseTerm(const QByteArray &text)
{
    if (text.isEmpty() || text.size() > MaxRecordOctets)
        return unexpected(ParseError{text.isEmpty() ? "spf-argument-missing" : "spf-too-long", 0, text.size()});
    Record record{text, {}};
    Term term;
    if (auto bad = Parser(record.text).readTerm(0, text.size(), term))
        return unexpected(std::move(*bad));
    record.terms.append(term);
    return record;
}

QByteArray printTerm(const Record &record, const Term &term)
{
    QByteArray out;
    if (term.isModifier()) {
        const QByteArray name = termName(term.kind);
        out += name.isEmpty() ? record.view(term.name).toByteArray() : name;
        return out + '=' + record.argumentOf(term).toByteArray();
    }
    if (term.qualifier != Qualifier::Pass)
        out += qualifierSign(term.qualifier);
    out += termName(term.kind);
    if (term.kind == TermKind::Ip4 || term.kind == TermKind::Ip6) {
        // The text of ::ffff:0:0/96 networks would read as a dotted quad; it is an IPv6 one all the same.
        out += ':' + term.network.toText();
    } else if (!term.argument.isEmpty()) {
        out += ':';
        out.append(record.argumentOf(term));
    }
    const bool dual = term.kind == TermKind::A || term.kind == TermKind::Mx;
    if (term.prefix4 != 32)
        out += '/' + QByteArray::number(term.prefix4);
    if (term.prefix6 != 128)
        out += (dual ? "//" : "/") + QByteArray::number(term.prefix6);
    return out;
}

QByteArray printRecord(const Record &record)
{
    QByteArray out = "v=spf1";
    for (const Term &term : record.terms)
        out += ' ' + printTerm(record, term);
    return out;
}

} // namespace sw::spf
