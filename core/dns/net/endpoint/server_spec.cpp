// SPDX-License-Identifier: Apache-2.0
#include "core/dns/net/endpoint/server_spec.h"

#include "core/dns/wire/domain_name.h"

#include <algorithm>

namespace sw::dns {

namespace {

constexpr qsizetype MaxSpecOctets = 1000;
constexpr qsizetype MaxAddresses = 8;
constexpr qsizetype PinOctets = 32;

// A part of the text with its offset, so that every error has a position.
struct Piece
{
    QByteArrayView text;
    qsizetype offset = 0;
};

tl::unexpected<ParseError> errorAt(const char *code, const Piece &piece)
{
    return unexpected(ParseError{code, piece.offset, piece.text.size(), {{"text", QString::fromUtf8(piece.text)}}});
}

Piece sliced(const Piece &piece, qsizetype from)
{
    return {piece.text.sliced(from), piece.offset + from};
}

QList<Piece> splitAt(const Piece &piece, char separator)
{
    QList<Piece> pieces;
    qsizetype start = 0;
    for (qsizetype i = 0; i <= piece.text.size(); ++i) {
        if (i == piece.text.size() || piece.text.at(i) == separator) {
            pieces.append({piece.text.sliced(start, i - start), piece.offset + start});
            start = i + 1;
        }
    }
    return pieces;
}

struct HostPort
{
    Piece host;
    quint16 port = 0;
};

// "host", "host:port", "[v6]", "[v6]:port", and a bare IPv6 address.
Expected<HostPort> splitHostPort(const Piece &piece, quint16 usualPort)
{
    HostPort result{piece, usualPort};
    Piece port{{}, piece.offset + piece.text.size()};
    if (piece.text.startsWith('[')) {
        const qsizetype close = piece.text.indexOf(']');
        if (close < 0)
            return errorAt("resolver-bad-address", piece);
        result.host = {piece.text.sliced(1, close - 1), piece.offset + 1};
        const Piece rest = sliced(piece, close + 1);
        if (rest.text.isEmpty())
            return result;
        if (!rest.text.startsWith(':'))
            return errorAt("resolver-bad-port", rest);
        port = sliced(rest, 1);
    } else {
        const qsizetype colon = piece.text.indexOf(':');
        if (colon < 0 || piece.text.lastIndexOf(':') != colon)
            return result; // no port, or a bare IPv6 address
        result.host = {piece.text.first(colon), piece.offset};
        port = sliced(piece, colon + 1);
    }
    bool ok = false;
    const bool digits = std::all_of(port.text.begin(), port.text.end(), [](char c) { return c >= '0' && c <= '9'; });
    result.port = port.text.toByteArray().toUShort(&ok);
    if (!ok || !digits || result.port == 0)
        return errorAt("resolver-bad-port", port);
    return result;
}

Expected<QByteArray> certificateName(const Piece &piece)
{
    const auto name = DomainName::fromText(piece.text);
    const auto usual = [](char c) {
        return c == '.' || c == '-' || c == '_' || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z');
    };
    const QByteArray lower = piece.text.toByteArray().toLower();
    if (!name || name->isRoot() || !std::all_of(lower.begin(), lower.end(), usual))
        return errorAt("resolver-bad-name", piece);
    return name->toText().toLower();
}

Expected<QByteArray> pinFrom(const Piece &piece)
{
    const auto decoded =
        QByteArray::fromBase64Encoding(piece.text.toByteArray(), QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || decoded.decoded.size() != PinOctets)
        return errorAt("resolver-bad-pin", piece);
    return *decoded;
}

Expected<Endpoint> parsePlain(const Piece &piece)
{
    const auto hostPort = splitHostPort(piece, defaultPort(Endpoint::Protocol::Plain));
    if (!hostPort)
        return unexpected(hostPort.error());
    const auto address = IpAddress::fromText(hostPort->host.text);
    if (!address)
        return errorAt("resolver-bad-address", hostPort->host);
    return Endpoint{Endpoint::Protocol::Plain, {*address}, hostPort->port};
}

// What follows '#': names, pins and addresses, distinguished by their form.
Expected<Endpoint> applyFragment(Endpoint endpoint, const Piece &fragment)
{
    constexpr QByteArrayView PinPrefix = "pin-sha256=";
    for (const Piece &part : splitAt(fragment, ',')) {
        if (part.text.startsWith(PinPrefix)) {
            const auto pin = pinFrom(sliced(part, PinPrefix.size()));
            if (!pin)
                return unexpected(pin.error());
            endpoint.pins.append(*pin);
        } else if (endpoint.protocol == Endpoint::Protocol::Https) {
            const auto address = IpAddress::fromText(part.text);
            if (!address || endpoint.addresses.size() >= MaxAddresses)
                return errorAt("resolver-bad-address", part);
            endpoint.addresses.append(*address);
        } else {
            const auto name = certificateName(part);
            if (!name || !endpoint.host.isEmpty())
                return errorAt("resolver-bad-name", part);
            endpoint.host = *name;
        }
    }
    return endpoint;
}

Expected<Endpoint> parseTls(const Piece &authority)
{
    const auto hostPort = splitHostPort(authority, defaultPort(Endpoint::Protocol::Tls));
    if (!hostPort)
        return unexpected(hostPort.error());
    const auto address = IpAddress::fromText(hostPort->host.text);
    if (!address)
        return errorAt("resolver-bad-address", hostPort->host);
    return Endpoint{Endpoint::Protocol::Tls, {*address}, hostPort->port};
}

Expected<Endpoint> parseHttps(const Piece &rest)
{
    const qsizetype slash = rest.text.indexOf('/');
    const Piece authority{slash < 0 ? rest.text : rest.text.first(slash), rest.offset};
    const auto hostPort = splitHostPort(authority, defaultPort(Endpoint::Protocol::Https));
    if (!hostPort)
        return unexpected(hostPort.error());
    Endpoint endpoint{Endpoint::Protocol::Https, {}, hostPort->port};
    if (const auto address = IpAddress::fromText(hostPort->host.text)) {
        endpoint.addresses = {*address};
        endpoint.host = address->toText();
    } else {
        const auto name = certificateName(hostPort->host);
        if (!name)
            return unexpected(name.error());
        endpoint.host = *name;
    }
    endpoint.path = slash < 0 ? QByteArray("/dns-query") : rest.text.sliced(slash).toByteArray();
    if (endpoint.path.endsWith("{?dns}")) // the URI template of RFC 8484, as some lists print it
        endpoint.path.chop(6);
    const auto printable = [](char c) { return c > ' ' && c < 0x7f && c != '"' && c != '<' && c != '>' && c != '\\'; };
    if (endpoint.path.isEmpty() || !std::all_of(endpoint.path.begin(), endpoint.path.end(), printable))
        return errorAt("resolver-bad-path", slash < 0 ? rest : sliced(rest, slash));
    return endpoint;
}

} // namespace

Expected<Endpoint> parseServerSpec(const QByteArray &text)
{
    if (text.isEmpty())
        return unexpected(ParseError{"resolver-empty"});
    if (text.size() > MaxSpecOctets)
        return unexpected(ParseError{"resolver-too-long", MaxSpecOctets, text.size() - MaxSpecOctets});

    const Piece whole{text, 0};
    const qsizetype scheme = text.indexOf("://");
    if (scheme < 0)
        return parsePlain(whole);

    const QByteArray name = text.left(scheme).toLower();
    Piece rest = sliced(whole, scheme + 3);
    Piece fragment{{}, text.size()};
    const qsizetype hash = rest.text.indexOf('#');
    if (hash >= 0) {
        fragment = sliced(rest, hash + 1);
        rest.text = rest.text.first(hash);
    }
    auto endpoint = name == "tls" ? parseTls(rest)
                    : name == "https"
                        ? parseHttps(rest)
                        : Expected<Endpoint>(errorAt("resolver-bad-scheme", Piece{whole.text.first(scheme)}));
    if (!endpoint || hash < 0)
        return endpoint;
    return applyFragment(*endpoint, fragment);
}

Expected<Endpoint> parseAuthoritativeSpec(const QByteArray &text, quint16 usualPort)
{
    auto endpoint = parseServerSpec(text);
    const bool bracketed = text.startsWith('[') && text.endsWith(']');
    if (endpoint && (bracketed || IpAddress::fromText(text)))
        endpoint->port = usualPort;
    return endpoint;
}

} // namespace sw::dns
