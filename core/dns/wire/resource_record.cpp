// SPDX-License-Identifier: Apache-2.0
#include "core/dns/wire/resource_record.h"

#include "core/dns/wire/ldns_bridge.h"

namespace sw::dns {

namespace {

constexpr qsizetype LongestText = 32'000; // ldns reads fields of up to 65,535 characters

QByteArray chomped(QByteArray line)
{
    while (line.endsWith('\n') || line.endsWith('\t') || line.endsWith(' '))
        line.chop(1);
    return line;
}

// RFC 3597 5
QByteArray genericText(const ResourceRecord &record)
{
    const QByteArray wire = bridge::dataToWire(record);
    return "\\# " + QByteArray::number(wire.size()) + (wire.isEmpty() ? QByteArray() : ' ' + wire.toHex());
}

// Could ldns print it as something that means other data, or nothing? TXT is escaped octet by octet and is safe.
bool printsPlainly(const ResourceRecord &record, const QByteArray &text)
{
    if (text.size() >= LongestText || record.as<OpaqueData>() != nullptr)
        return false;
    return record.as<TxtData>() != nullptr || !(text.contains('\\') || text.contains('"'));
}

bool readsBack(const ResourceRecord &record, const QByteArray &text)
{
    const auto again = recordFromLine(". 0 IN " + typeName(record.type) + ' ' + text);
    return again && again->data == record.data;
}

} // namespace

size_t qHash(const ResourceRecord &record, size_t seed) noexcept
{
    struct
    {
        size_t seed;
        size_t operator()(const AData &data) const { return qHash(data.address, seed); }
        size_t operator()(const NameData &data) const { return qHash(data.target, seed); }
        size_t operator()(const MxData &data) const { return qHash(data.exchange, seed) ^ data.preference; }
        size_t operator()(const TxtData &data) const
        {
            return qHashRange(data.strings.begin(), data.strings.end(), seed);
        }
        size_t operator()(const SoaData &data) const { return qHash(data.primary, seed) ^ data.serial; }
        size_t operator()(const OpaqueData &data) const { return qHash(data.wire, seed); }
    } const ofData{seed};
    return qHash(record.owner, seed) ^ (std::visit(ofData, record.data) * 31) ^ static_cast<size_t>(record.type);
}

ResourceRecord txtRecord(const DomainName &owner, const QByteArray &text, quint32 ttl)
{
    return {owner, RecordType::TXT, ttl, TxtData{splitTxt(text)}};
}

ResourceRecord cnameRecord(const DomainName &owner, const DomainName &target, quint32 ttl)
{
    return {owner, RecordType::CNAME, ttl, NameData{target}};
}

ResourceRecord addressRecord(const DomainName &owner, const IpAddress &address, quint32 ttl)
{
    return {owner, address.isV4() ? RecordType::A : RecordType::AAAA, ttl, AData{address}};
}

QByteArrayList characterStrings(const RecordData &data)
{
    if (const auto *text = std::get_if<TxtData>(&data))
        return text->strings;
    QByteArrayList strings;
    if (const auto *opaque = std::get_if<OpaqueData>(&data)) {
        for (qsizetype at = 0; at < opaque->wire.size();) {
            const qsizetype length = static_cast<quint8>(opaque->wire.at(at));
            strings.append(opaque->wire.mid(at + 1, length));
            at += length + 1;
        }
    }
    return strings;
}

QByteArrayList splitTxt(QByteArrayView text)
{
    QByteArrayList strings;
    do {
        const qsizetype take = std::min<qsizetype>(text.size(), 255);
        strings.append(text.first(take).toByteArray());
        text = text.sliced(take);
    } while (!text.isEmpty());
    return strings;
}

QByteArray dataToText(const ResourceRecord &record)
{
    const bridge::RrPtr rr = bridge::toLdns(record);
    if (!rr)
        return genericText(record);
    QByteArrayList fields;
    for (size_t i = 0; i < ldns_rr_rd_count(rr.get()); ++i) {
        const bridge::CString text(ldns_rdf2str(ldns_rr_rdf(rr.get(), i)));
        fields.append(text ? QByteArray(text.get()) : QByteArray());
    }
    const QByteArray text = fields.join(' ');
    return printsPlainly(record, text) || readsBack(record, text) ? text : genericText(record);
}

QByteArray toZoneLine(const ResourceRecord &record)
{
    return record.owner.toFqdn() + '\t' + QByteArray::number(record.ttl) + "\tIN\t" + typeName(record.type) + '\t' +
           chomped(dataToText(record));
}

} // namespace sw::dns
