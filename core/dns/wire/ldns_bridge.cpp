// SPDX-License-Identifier: Apache-2.0
#include "core/dns/wire/ldns_bridge.h"

#include <QtEndian>

namespace sw::dns::bridge {

namespace {

QByteArrayView octets(const ldns_rdf *rdf)
{
    return {ldns_rdf_data(rdf), static_cast<qsizetype>(ldns_rdf_size(rdf))};
}

std::optional<DomainName> nameFrom(const ldns_rdf *rdf)
{
    if (rdf == nullptr || ldns_rdf_get_type(rdf) != LDNS_RDF_TYPE_DNAME)
        return std::nullopt;
    const auto name = DomainName::fromWire(octets(rdf));
    return name ? std::optional(*name) : std::nullopt;
}

std::optional<RecordData> addressFrom(const ldns_rdf *rdf, RecordType type)
{
    const auto address = IpAddress::fromOctets(octets(rdf));
    if (!address || address->isV4() != (type == RecordType::A))
        return std::nullopt;
    return AData{*address};
}

std::optional<RecordData> soaFrom(const ldns_rr *rr)
{
    const auto primary = nameFrom(ldns_rr_rdf(rr, 0));
    const auto mailbox = nameFrom(ldns_rr_rdf(rr, 1));
    if (!primary || !mailbox)
        return std::nullopt;
    SoaData soa{*primary, *mailbox};
    quint32 *const numbers[] = {&soa.serial, &soa.refresh, &soa.retry, &soa.expire, &soa.minimum};
    for (size_t i = 0; i < std::size(numbers); ++i) {
        const QByteArrayView raw = octets(ldns_rr_rdf(rr, i + 2));
        if (raw.size() != 4)
            return std::nullopt;
        *numbers[i] = qFromBigEndian<quint32>(raw.data());
    }
    return soa;
}

std::optional<RecordData> txtFrom(const ldns_rr *rr)
{
    TxtData txt;
    for (size_t i = 0; i < ldns_rr_rd_count(rr); ++i) {
        const QByteArrayView raw = octets(ldns_rr_rdf(rr, i));
        if (raw.isEmpty())
            return std::nullopt;
        txt.strings.append(raw.sliced(1).toByteArray()); // after the length octet
    }
    if (txt.strings.isEmpty()) // no data at all, which RFC 1035 3.3.14 forbids: the nearest thing that can be written
        txt.strings.append(QByteArray());
    return txt;
}

RecordData opaqueFrom(const ldns_rr *rr)
{
    OpaqueData data;
    for (size_t i = 0; i < ldns_rr_rd_count(rr); ++i)
        data.wire += octets(ldns_rr_rdf(rr, i));
    return data;
}

std::optional<RecordData> dataFrom(const ldns_rr *rr, RecordType type)
{
    const size_t fields = ldns_rr_rd_count(rr);
    switch (type) {
    case RecordType::A:
    case RecordType::AAAA:
        return fields == 1 ? addressFrom(ldns_rr_rdf(rr, 0), type) : std::nullopt;
    case RecordType::NS:
    case RecordType::CNAME:
    case RecordType::PTR:
    case RecordType::DNAME: {
        const auto target = fields == 1 ? nameFrom(ldns_rr_rdf(rr, 0)) : std::nullopt;
        return target ? std::optional<RecordData>(NameData{*target}) : std::nullopt;
    }
    case RecordType::MX: {
        const auto exchange = fields == 2 ? nameFrom(ldns_rr_rdf(rr, 1)) : std::nullopt;
        if (!exchange || ldns_rdf_size(ldns_rr_rdf(rr, 0)) != 2)
            return std::nullopt;
        return MxData{qFromBigEndian<quint16>(ldns_rdf_data(ldns_rr_rdf(rr, 0))), *exchange};
    }
    case RecordType::TXT:
        return txtFrom(rr);
    case RecordType::SOA:
        return fields == 7 ? soaFrom(rr) : std::nullopt;
    default: // the open rest of the 16-bit type space
        return opaqueFrom(rr);
    }
}

void appendBig16(QByteArray &out, quint16 value)
{
    const quint16 big = qToBigEndian(value);
    out.append(reinterpret_cast<const char *>(&big), sizeof big);
}

void appendBig32(QByteArray &out, quint32 value)
{
    const quint32 big = qToBigEndian(value);
    out.append(reinterpret_cast<const char *>(&big), sizeof big);
}

struct DataWriter
{
    QByteArray operator()(const AData &a) const { return a.address.octets().toByteArray(); }
    QByteArray operator()(const NameData &n) const { return n.target.toWire(); }
    QByteArray operator()(const MxData &mx) const
    {
        QByteArray out;
        appendBig16(out, mx.preference);
        return out + mx.exchange.toWire();
    }
    QByteArray operator()(const TxtData &txt) const
    {
        QByteArray out;
        for (const QByteArray &string : txt.strings) {
            const QByteArray cut = string.left(255);
            out += static_cast<char>(cut.size());
            out += cut;
        }
        return out.isEmpty() ? QByteArray(1, '\0') : out;
    }
    QByteArray operator()(const SoaData &soa) const
    {
        QByteArray out = soa.primary.toWire() + soa.mailbox.toWire();
        for (const quint32 number : {soa.serial, soa.refresh, soa.retry, soa.expire, soa.minimum})
            appendBig32(out, number);
        return out;
    }
    QByteArray operator()(const OpaqueData &data) const { return data.wire; }
};

} // namespace

std::optional<ResourceRecord> fromLdns(const ldns_rr *rr, const DomainName &likelyOwner)
{
    const ldns_rdf *name = ldns_rr_owner(rr);
    const bool asLikely = name != nullptr && octets(name) == QByteArrayView(likelyOwner.toWire());
    const auto owner = asLikely ? likelyOwner : nameFrom(name);
    if (!owner)
        return std::nullopt;
    const auto type = static_cast<RecordType>(ldns_rr_get_type(rr));
    auto data = dataFrom(rr, type);
    if (!data)
        return std::nullopt;
    return ResourceRecord{*owner, type, ldns_rr_ttl(rr), std::move(*data)};
}

QByteArray dataToWire(const ResourceRecord &record)
{
    return std::visit(DataWriter{}, record.data);
}

RrPtr toLdns(const ResourceRecord &record)
{
    const QByteArray data = dataToWire(record);
    if (data.size() > 0xffff)
        return nullptr;
    QByteArray wire = record.owner.toWire();
    appendBig16(wire, static_cast<quint16>(record.type));
    appendBig16(wire, LDNS_RR_CLASS_IN);
    appendBig32(wire, record.ttl);
    appendBig16(wire, static_cast<quint16>(data.size()));
    wire += data;

    ldns_rr *rr = nullptr;
    size_t position = 0;
    const ldns_status status = ldns_wire2rr(&rr, reinterpret_cast<const uint8_t *>(wire.constData()),
                                            static_cast<size_t>(wire.size()), &position, LDNS_SECTION_ANSWER);
    return RrPtr(status == LDNS_STATUS_OK ? rr : nullptr);
}

} // namespace sw::dns::bridge
