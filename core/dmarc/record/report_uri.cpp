// SPDX-License-Identifier: Apache-2.0
// Report addresses (RFC 9989 4.8 dmarc-urilist, RFC 3986, RFC 6068): parsing them, and writing them safely.
#include "core/dmarc/record/record.h"

#include "core/dns/wire/domain_name.h"

namespace sw::dmarc {

namespace {

constexpr bool isAlnum(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

// RFC 3986 2: unreserved, reserved (without "," ";" and "!", which a record must percent-encode), percent sign.
bool isUriChar(char c)
{
    return isAlnum(c) || QByteArrayView("-._~:/?#[]@$&'()*+=%").contains(c);
}

bool percentIsGood(QByteArrayView text)
{
    for (qsizetype at = text.indexOf('%'); at >= 0; at = text.indexOf('%', at + 1)) {
        if (at + 2 >= text.size() || !isxdigit(static_cast<unsigned char>(text[at + 1])) ||
            !isxdigit(static_cast<unsigned char>(text[at + 2])))
            return false;
    }
    return true;
}

qsizetype schemeLength(QByteArrayView text)
{
    qsizetype at = 0;
    while (at < text.size() && (isAlnum(text[at]) || text[at] == '+' || text[at] == '-' || text[at] == '.'))
        ++at;
    const bool startsWithLetter = at > 0 && !(text[0] >= '0' && text[0] <= '9') && isAlnum(text[0]);
    return startsWithLetter && at + 1 < text.size() && text[at] == ':' ? at : 0;
}

// "!10m": obsolete, but a URI with it is still valid.
QByteArray takeSizeSuffix(QByteArray &uri)
{
    const qsizetype mark = uri.lastIndexOf('!');
    if (mark < 0)
        return {};
    const QByteArray suffix = uri.sliced(mark + 1);
    const QByteArray digits =
        !suffix.isEmpty() && QByteArrayView("kmgtKMGT").contains(suffix.back()) ? suffix.chopped(1) : suffix;
    const bool good =
        !digits.isEmpty() && std::all_of(digits.cbegin(), digits.cend(), [](char c) { return c >= '0' && c <= '9'; });
    if (!good)
        return {};
    uri.truncate(mark);
    return suffix;
}

// The authority of scheme://user@host:port/…
QByteArray hostOf(const QByteArray &rest)
{
    if (!rest.startsWith("//"))
        return {};
    QByteArray authority = rest.sliced(2);
    for (const char stop : {'/', '?', '#'}) {
        const qsizetype at = authority.indexOf(stop);
        if (at >= 0)
            authority.truncate(at);
    }
    authority = authority.sliced(authority.lastIndexOf('@') + 1);
    const qsizetype port = authority.lastIndexOf(':');
    if (port >= 0 && authority.indexOf(']', port) < 0)
        authority.truncate(port);
    return authority;
}

bool isAtext(char c)
{
    return isAlnum(c) || QByteArrayView("!#$%&'*+-/=?^_`{|}~.").contains(c);
}

// RFC 5321 4.1.2, as in the URI: percent-encoded characters are allowed (RFC 6068 2).
bool isLocalPart(const QByteArray &local)
{
    // "mailto://a@d.example" parses, but is a link and not an address.
    return !local.isEmpty() && !local.startsWith("//") && !local.startsWith('.') && !local.endsWith('.') &&
           !local.contains("..") && std::all_of(local.cbegin(), local.cend(), [](char c) { return isAtext(c); });
}

// Letters, digits and hyphens, at least two labels, no IP address: reports to an address literal cannot be authorised.
std::optional<dns::DomainName> mailDomain(const QByteArray &text)
{
    const auto domain = dns::DomainName::fromUnicode(QString::fromUtf8(text));
    if (!domain || domain->labelCount() < 2)
        return std::nullopt;
    const QByteArrayList labels = domain->labels();
    for (const QByteArray &label : labels) {
        const bool plain = std::all_of(label.cbegin(), label.cend(), [](char c) { return isAlnum(c) || c == '-'; });
        if (!plain || label.startsWith('-') || label.endsWith('-'))
            return std::nullopt;
    }
    const QByteArray &top = labels.last();
    const bool numeric = std::all_of(top.cbegin(), top.cend(), [](char c) { return c >= '0' && c <= '9'; });
    return numeric ? std::nullopt : std::optional(*domain);
}

} // namespace

Expected<ReportUri> parseReportUri(const QByteArray &text, qsizetype offset)
{
    ReportUri uri;
    uri.uri = text.trimmed();
    uri.offset = offset + (uri.uri.isEmpty() ? 0 : text.indexOf(uri.uri[0]));
    uri.length = uri.uri.size();
    const auto bad = [&] {
        return unexpected(
            ParseError{"dmarc-uri-invalid", uri.offset, uri.length, {{"uri", QString::fromUtf8(text.trimmed())}}});
    };
    uri.sizeSuffix = takeSizeSuffix(uri.uri);
    const qsizetype scheme = schemeLength(uri.uri);
    if (scheme == 0 || !std::all_of(uri.uri.cbegin(), uri.uri.cend(), isUriChar) || !percentIsGood(uri.uri))
        return bad();
    const QByteArray rest = uri.uri.sliced(scheme + 1);
    uri.isMailto = uri.uri.left(scheme).toLower() == "mailto";
    if (!uri.isMailto) {
        uri.host = hostOf(rest);
        return uri;
    }
    const QByteArray written = rest.left(rest.indexOf('?') < 0 ? rest.size() : rest.indexOf('?'));
    uri.address = QByteArray::fromPercentEncoding(written);
    const qsizetype at = uri.address.lastIndexOf('@');
    if (at > 0 && isLocalPart(written.left(std::max<qsizetype>(written.lastIndexOf('@'), 0))) &&
        mailDomain(uri.address.sliced(at + 1)))
        uri.host = uri.address.sliced(at + 1);
    return uri;
}

Expected<QByteArray> mailtoUri(const QByteArray &text)
{
    QByteArray address = text.trimmed();
    const auto bad = [&] {
        return unexpected(
            ParseError{"dmarc-report-address", 0, text.size(), {{"address", QString::fromUtf8(text.left(320))}}});
    };
    if (address.left(7).toLower() == "mailto:") {
        const auto uri = parseReportUri(address); // drops an obsolete size suffix, too
        if (!uri)
            return bad();
        address = uri->address;
    }
    const qsizetype at = address.lastIndexOf('@');
    if (at <= 0 || at > 64) // RFC 5321 4.5.3.1.1
        return bad();
    const QByteArray local = address.left(at);
    if (!std::all_of(local.cbegin(), local.cend(), isAtext) || local.startsWith('.') || local.endsWith('.') ||
        local.contains(".."))
        return bad();
    const auto domain = mailDomain(address.sliced(at + 1));
    if (!domain)
        return bad();
    // RFC 6068 2 allows these unencoded in a mailto: URI; RFC 9989 4.8 excludes "!".
    return "mailto:" + local.toPercentEncoding("$'*+=") + '@' + domain->toText();
}

} // namespace sw::dmarc
