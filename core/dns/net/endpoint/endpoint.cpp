// SPDX-License-Identifier: Apache-2.0
#include "core/dns/net/endpoint/endpoint.h"

#include <QtEndian>

namespace sw::dns {

namespace {

QByteArray bracketed(const IpAddress &address)
{
    return address.isV6() ? '[' + address.toText() + ']' : address.toText();
}

// "#name,pin-sha256=…,192.0.2.1": the part of a Tls or Https spec after its URL.
QByteArray fragmentOf(const Endpoint &endpoint)
{
    QByteArrayList parts;
    if (endpoint.protocol == Endpoint::Protocol::Tls && !endpoint.host.isEmpty())
        parts.append(endpoint.host);
    for (const QByteArray &pin : endpoint.pins)
        parts.append("pin-sha256=" + pin.toBase64());
    if (endpoint.protocol == Endpoint::Protocol::Https) {
        for (const IpAddress &address : endpoint.addresses) {
            if (address.toText() != endpoint.host)
                parts.append(address.toText());
        }
    }
    return parts.isEmpty() ? QByteArray() : '#' + parts.join(',');
}

} // namespace

quint16 defaultPort(Endpoint::Protocol protocol)
{
    switch (protocol) {
    case Endpoint::Protocol::Plain:
        return 53;
    case Endpoint::Protocol::Tls:
        return 853;
    case Endpoint::Protocol::Https:
        return 443;
    }
    Q_UNREACHABLE();
}

QHostAddress toHostAddress(const IpAddress &address)
{
    const QByteArrayView octets = address.octets();
    if (address.isV4())
        return QHostAddress(qFromBigEndian<quint32>(octets.data()));
    return QHostAddress(reinterpret_cast<const quint8 *>(octets.data()));
}

QByteArray addressWithPort(const IpAddress &address, quint16 port)
{
    return bracketed(address) + ':' + QByteArray::number(port);
}

QByteArray Endpoint::toSpec() const
{
    const bool usual = port == defaultPort(protocol);
    const QByteArray portPart = usual ? QByteArray() : ':' + QByteArray::number(port);
    const QByteArray address = addresses.isEmpty() ? QByteArray() : bracketed(addresses.first());
    switch (protocol) {
    case Protocol::Plain:
        return (usual && !addresses.isEmpty() ? addresses.first().toText() : address + portPart);
    case Protocol::Tls:
        return "tls://" + address + portPart + fragmentOf(*this);
    case Protocol::Https:
        return "https://" + (host.contains(':') ? '[' + host + ']' : host) + portPart + path + fragmentOf(*this);
    }
    Q_UNREACHABLE();
}

} // namespace sw::dns
