// SPDX-License-Identifier: Apache-2.0
#include "core/plan/setup/domain_input.h"

#include "core/dmarc/discovery/public_suffix.h"
#include "core/dns/wire/ip_address.h"

#include <algorithm>
#include <tuple>

namespace sw::plan {

using dns::DomainName;

namespace {

constexpr qsizetype MaxInput = 2048; // longer than any address or sensible link

struct Span
{
    qsizetype start = 0;
    qsizetype end = 0;
    [[nodiscard]] qsizetype length() const { return end - start; }
};

bool isIgnorable(QChar c)
{
    static const QString Around = QStringLiteral("<>\"'`()[]{},;\u200B\u200C\u200D\u200E\u200F\u2060\uFEFF\u00AD"
                                                 "\u201C\u201D\u201E\u2018\u2019\u201A\u00AB\u00BB\u2039\u203A");
    return c.isSpace() || Around.contains(c);
}

void trim(const QString &text, Span &span)
{
    while (span.start < span.end && isIgnorable(text.at(span.start)))
        ++span.start;
    while (span.end > span.start && isIgnorable(text.at(span.end - 1)))
        --span.end;
}

QStringView view(const QString &text, Span span)
{
    return QStringView(text).sliced(span.start, span.length());
}

bool isHostLike(QStringView text)
{
    return text.contains(u'.') && std::none_of(text.begin(), text.end(), [](QChar c) { return c.isSpace(); });
}

// The rest of a link: path, query, fragment. "a/b@example.com" is an address all the same (RFC 5322 3.2.3: atext).
qsizetype pathIn(const QString &text, Span span, bool isLink)
{
    const QStringView part = view(text, span);
    const auto stop = std::find_if(part.begin(), part.end(),
                                   [](QChar c) { return c == u'/' || c == u'?' || c == u'#' || c == u'\\'; });
    if (stop == part.end())
        return span.end;
    const qsizetype at = stop - part.begin();
    const qsizetype address = part.lastIndexOf(u'@');
    const bool inLocalPart = !isLink && address > at && !isHostLike(part.left(at));
    if (!inLocalPart)
        return span.start + at;
    return pathIn(text, {span.start + address + 1, span.end}, true);
}

// The part of the input that should be the domain.
Span hostSpan(const QString &text)
{
    Span span{0, text.size()};
    trim(text, span);
    // "Acme <billing@example.com> (paid)": an address in angle brackets is the address, whatever surrounds it.
    const qsizetype close = text.lastIndexOf(u'>');
    const qsizetype open = close < 0 ? -1 : text.lastIndexOf(u'<', close);
    if (open >= 0 && view(text, {open, close}).contains(u'@')) {
        span = {open + 1, close};
    } else if (const qsizetype comment = view(text, span).indexOf(u'('); comment > 0) {
        span.end = span.start + comment;               // RFC 5322 3.2.2: "billing@example.com (Acme)"
        if (view(text, span).trimmed().endsWith(u']')) // a Markdown link: its text is what was meant
            span.end = span.start + view(text, span).lastIndexOf(u']');
    }
    trim(text, span);
    bool isLink = true;
    const qsizetype scheme = text.indexOf(QLatin1String("://"), span.start);
    if (scheme >= 0 && scheme < span.end)
        span.start = scheme + 3;
    else if (view(text, span).startsWith(QLatin1String("//")))
        span.start += 2;
    else if (view(text, span).startsWith(QLatin1String("mailto:"), Qt::CaseInsensitive))
        isLink = false, span.start += 7;
    else
        isLink = false;
    span.end = pathIn(text, span, isLink);
    const qsizetype at = view(text, span).lastIndexOf(u'@');
    if (at >= 0)
        span.start += at + 1;
    const bool bracketed = span.length() > 0 && text.at(span.start) == u'['; // an address literal, RFC 5321 4.1.3
    if (bracketed && view(text, span).contains(u']'))
        span.end = span.start + view(text, span).indexOf(u']');
    trim(text, span);
    return span;
}

ParseError domainError(const char *code, const Span &span, const QString &shown, QMap<QByteArray, QString> args = {})
{
    args.insert("input", shown.left(80));
    return ParseError{QByteArray(code), span.start, span.length(), std::move(args)};
}

bool isAddress(QStringView host)
{
    const QString bare =
        host.startsWith(QLatin1String("IPv6:"), Qt::CaseInsensitive) ? host.sliced(5).toString() : host.toString();
    const auto is = [](const QString &text) { return dns::IpAddress::fromText(text.toLatin1()).has_value(); };
    return is(bare) || (bare.count(u':') == 1 && is(bare.left(bare.indexOf(u':'))));
}

// Letters, digits and hyphens only: RFC 5321 4.1.2.
bool isMailDomain(const DomainName &name)
{
    const QByteArrayList labels = name.labels();
    for (const QByteArray &label : labels) {
        if (label.startsWith('-') || label.endsWith('-'))
            return false;
        for (const char c : label) {
            const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
            if (!letter && !(c >= '0' && c <= '9') && c != '-')
                return false;
        }
    }
    bool numeric = false;
    std::ignore = labels.last().toULongLong(&numeric);
    return !numeric;
}

// "billing@example.com, ar@example.org": only the person knows which one is meant.
bool namesSeveral(const QString &text, const DomainName &read)
{
    qsizetype addresses = 0;
    bool differ = false;
    for (qsizetype at = text.indexOf(u'@'); at >= 0; at = text.indexOf(u'@', at + 1)) {
        qsizetype end = at + 1;
        while (end < text.size() && !isIgnorable(text.at(end)))
            ++end;
        const auto name = DomainName::fromUnicode(text.sliced(at + 1, end - at - 1));
        if (!name || name->labelCount() < 2 || (end < text.size() && text.at(end) == u'"'))
            continue;
        ++addresses;
        differ = differ || *name != read;
    }
    return addresses > 1 && differ;
}

Expected<DomainName> judged(const DomainName &name, const QString &host, const Span &span)
{
    const QByteArrayList labels = name.labels();
    if (labels.contains(QByteArray("*")))
        return unexpected(
            domainError("domain-wildcard", span, host, {{"domain", name.toString().remove(QStringLiteral("*."))}}));
    const auto underscored = [](const QByteArray &label) { return label.startsWith('_'); };
    if (const auto last = std::find_if(labels.rbegin(), labels.rend(), underscored); last != labels.rend()) {
        const int behind = static_cast<int>(last - labels.rbegin());
        if (behind >= 2)
            return unexpected(
                domainError("domain-underscore", span, host, {{"domain", name.lastLabels(behind).toString()}}));
    }
    if (!isMailDomain(name))
        return unexpected(domainError("domain-invalid", span, host));
    if (dmarc::isRegistrySuffix(name))
        return unexpected(domainError("domain-public-suffix", span, host));
    if (labels.size() < 2)
        return unexpected(domainError("domain-single-label", span, host));
    return name;
}

} // namespace

Expected<DomainName> domainFromInput(const QString &input)
{
    const QString text = input.left(MaxInput);
    Span span = hostSpan(text);
    if (span.length() <= 0)
        return unexpected(ParseError{"domain-empty", span.start, 0, {}});
    if (isAddress(view(text, span)))
        return unexpected(domainError("domain-is-address", span, view(text, span).toString()));
    if (const qsizetype port = view(text, span).indexOf(u':'); port >= 0) {
        span.end = span.start + port;
        trim(text, span);
    }
    QString host = text.mid(span.start, span.length());
    host.replace(QStringLiteral("[.]"), QStringLiteral("."));             // as security people write names
    for (const QChar dot : {QChar(0x3002), QChar(0xFF0E), QChar(0xFF61)}) // full stops of East Asian input methods
        host.replace(dot, u'.');
    Expected<DomainName> name =
        host.isEmpty() ? unexpected(ParseError{"domain-empty", span.start, 0, {}}) : DomainName::fromUnicode(host);
    if (!name) {
        ParseError error = name.error();
        const bool ascii = std::all_of(host.begin(), host.end(), [](QChar c) { return c.unicode() < 0x80; });
        // Offsets count octets, which equal UTF-16 units only in ASCII.
        error.offset = ascii ? span.start + std::min(error.offset, span.length()) : span.start;
        error.length = ascii ? std::min(error.length, span.end - error.offset) : span.length();
        return unexpected(std::move(error));
    }
    if (name->isRoot())
        return unexpected(domainError("domain-empty", span, host));
    if (namesSeveral(text, *name))
        return unexpected(domainError("domain-several", span, host));
    const auto lower = DomainName::fromText(name->toText().toLower());
    return judged(lower ? *lower : *name, host, span);
}

} // namespace sw::plan
