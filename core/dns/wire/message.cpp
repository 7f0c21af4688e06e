// SPDX-License-Identifier: Apache-2.0
#include "core/dns/wire/message.h"

#include "core/dns/wire/ldns_bridge.h"

#include <QtEndian>

#include <algorithm>

namespace sw::dns {

namespace {

constexpr quint16 ExtendedErrorOption = 15; // RFC 8914 2
constexpr qsizetype MaxMessageOctets = 65'535;

ParseError malformed(ldns_status status)
{
    return ParseError{"message-malformed", 0, 0, {{"reason", QString::fromLatin1(ldns_get_errorstr_by_id(status))}}};
}

// RFC 6891 6.1.2: {option-code, option-length, option-data}*
QList<EdnsOption> optionsFrom(QByteArrayView raw)
{
    QList<EdnsOption> options;
    while (raw.size() >= 4) {
        const auto code = qFromBigEndian<quint16>(raw.data());
        const auto length = qFromBigEndian<quint16>(raw.data() + 2);
        raw = raw.sliced(4);
        if (length > raw.size())
            break; // cut off: keep what was whole
        options.append({code, raw.first(length).toByteArray()});
        raw = raw.sliced(length);
    }
    return options;
}

qsizetype optionsSize(const QList<EdnsOption> &options)
{
    qsizetype octets = 0;
    for (const EdnsOption &option : options)
        octets += 4 + option.data.size();
    return octets;
}

QByteArray optionsToWire(const QList<EdnsOption> &options)
{
    QByteArray out;
    out.reserve(optionsSize(options));
    for (const EdnsOption &option : options) {
        char head[4];
        qToBigEndian<quint16>(option.code, head);
        qToBigEndian<quint16>(static_cast<quint16>(option.data.size()), head + 2);
        out.append(head, sizeof head);
        out += option.data;
    }
    return out;
}

std::optional<Edns> ednsFrom(ldns_pkt *packet)
{
    if (!ldns_pkt_edns(packet))
        return std::nullopt;
    Edns edns;
    edns.udpPayloadSize = ldns_pkt_edns_udp_size(packet);
    edns.version = ldns_pkt_edns_version(packet);
    edns.dnssecOk = ldns_pkt_edns_do(packet);
    if (const ldns_rdf *data = ldns_pkt_edns_data(packet))
        edns.options = optionsFrom({ldns_rdf_data(data), static_cast<qsizetype>(ldns_rdf_size(data))});
    return edns;
}

// Data that ends before all fields of its type: ldns accepts the fields that are present. NULL may be empty (RFC
// 1035 3.3.10); types that ldns does not know have no fields.
bool isShort(const ldns_rr *rr)
{
    const ldns_rr_type type = ldns_rr_get_type(rr);
    const ldns_rr_descriptor *descriptor = ldns_rr_descript(static_cast<uint16_t>(type));
    return type != LDNS_RR_TYPE_NULL && descriptor != nullptr &&
           ldns_rr_rd_count(rr) < ldns_rr_descriptor_minimum(descriptor);
}

// Most records belong to the name that was asked for, or to the one of the record before. nullopt: the data of one
// of them does not have the form of its type.
std::optional<RecordList> recordsFrom(const ldns_rr_list *list, const DomainName &asked)
{
    RecordList records;
    const size_t count = ldns_rr_list_rr_count(list);
    if (count > 0) // bounded by the message's size: each of them has been read
        records.reserve(static_cast<qsizetype>(count));
    const DomainName *likelyOwner = &asked;
    for (size_t i = 0; i < count; ++i) {
        const ldns_rr *rr = ldns_rr_list_rr(list, i);
        if (ldns_rr_get_class(rr) != LDNS_RR_CLASS_IN)
            continue;
        auto record = isShort(rr) ? std::nullopt : bridge::fromLdns(rr, *likelyOwner);
        if (!record)
            return std::nullopt;
        records.append(std::move(*record));
        likelyOwner = &records.constLast().owner; // not moved: all the room was reserved
    }
    return records;
}

// The buffer into which messages are written, emptied: ldns_pkt2wire() allocates 64 KiB for each query of 50 octets.
ldns_buffer *writeBuffer()
{
    constexpr size_t UsualOctets = 1'232;
    constexpr size_t KeptOctets = 16'384; // a larger one, needed for a large message, is freed again
    thread_local std::unique_ptr<ldns_buffer, bridge::BufferFree> buffer;
    if (!buffer || ldns_buffer_capacity(buffer.get()) > KeptOctets ||
        ldns_buffer_status(buffer.get()) != LDNS_STATUS_OK)
        buffer.reset(ldns_buffer_new(UsualOctets));
    else
        ldns_buffer_clear(buffer.get());
    return buffer.get();
}

// Opaque data is written octet for octet. ldns would compress the names in some of it (MINFO, MB …), and a name that is
// written as a pointer takes the case of the one it points to.
bridge::RrPtr withoutFields(const ldns_rr *rr, const QByteArray &data)
{
    bridge::RrPtr plain(ldns_rr_new());
    if (!plain)
        return nullptr;
    ldns_rr_set_owner(plain.get(), ldns_rdf_clone(ldns_rr_owner(rr)));
    ldns_rr_set_type(plain.get(), ldns_rr_get_type(rr));
    ldns_rr_set_class(plain.get(), ldns_rr_get_class(rr));
    ldns_rr_set_ttl(plain.get(), ldns_rr_ttl(rr));
    if (data.isEmpty())
        return plain;
    bridge::RdfPtr field(
        ldns_rdf_new_frm_data(LDNS_RDF_TYPE_UNKNOWN, static_cast<size_t>(data.size()), data.constData()));
    if (!field || !ldns_rr_push_rdf(plain.get(), field.get()))
        return nullptr;
    (void)field.release(); // now the record's
    return plain;
}

bool push(ldns_pkt *packet, ldns_pkt_section section, const RecordList &records)
{
    for (const ResourceRecord &record : records) {
        bridge::RrPtr rr = bridge::toLdns(record);
        if (const auto *opaque = record.as<OpaqueData>(); rr && opaque != nullptr)
            rr = withoutFields(rr.get(), opaque->wire);
        if (!rr || !ldns_pkt_push_rr(packet, section, rr.get()))
            return false;
        (void)rr.release(); // now the packet's
    }
    return true;
}

void setHeader(ldns_pkt *packet, const Message &message)
{
    ldns_pkt_set_id(packet, message.id);
    ldns_pkt_set_qr(packet, message.qr);
    ldns_pkt_set_opcode(packet, static_cast<ldns_pkt_opcode>(message.opcode & 0x0f));
    ldns_pkt_set_aa(packet, message.aa);
    ldns_pkt_set_tc(packet, message.tc);
    ldns_pkt_set_rd(packet, message.rd);
    ldns_pkt_set_ra(packet, message.ra);
    ldns_pkt_set_ad(packet, message.ad);
    ldns_pkt_set_cd(packet, message.cd);
    ldns_pkt_set_rcode(packet, static_cast<uint8_t>(static_cast<quint16>(message.rcode) & 0x0f));
}

void setQuestion(ldns_rr *rr, const MessageQuestion &question, ldns_rdf *owner)
{
    ldns_rr_set_owner(rr, owner);
    ldns_rr_set_type(rr, static_cast<ldns_rr_type>(question.type));
    ldns_rr_set_class(rr, static_cast<ldns_rr_class>(question.klass));
}

bool pushQuestion(ldns_pkt *packet, const MessageQuestion &question)
{
    const QByteArray &name = question.name.toWire();
    bridge::RrPtr rr(ldns_rr_new());
    if (!rr)
        return false;
    ldns_rr_set_question(rr.get(), true);
    setQuestion(rr.get(), question,
                ldns_rdf_new_frm_data(LDNS_RDF_TYPE_DNAME, static_cast<size_t>(name.size()), name.constData()));
    if (!ldns_pkt_push_rr(packet, LDNS_SECTION_QUESTION, rr.get()))
        return false;
    (void)rr.release(); // now the packet's
    return true;
}

bool isOneQuestion(const Message &message) // and nothing else, except EDNS
{
    return message.questions.size() == 1 && message.answer.isEmpty() && message.authority.isEmpty() &&
           message.additional.isEmpty();
}

enum class Names : quint8 { Compressed, Whole };

// A field of ldns's that owns nothing, for as long as `octets` live. It must be out of the packet again before that is
// freed.
ldns_rdf borrowed(ldns_rdf_type type, const QByteArray &octets)
{
    return {static_cast<size_t>(octets.size()), type, const_cast<char *>(octets.constData())};
}

Expected<QByteArray> written(const ldns_pkt *packet, Names names)
{
    ldns_buffer *buffer = writeBuffer();
    if (buffer == nullptr)
        return unexpected(ParseError{"message-encode"});
    const ldns_status status = names == Names::Compressed ? ldns_pkt2buffer_wire(buffer, packet)
                                                          : ldns_pkt2buffer_wire_compress(buffer, packet, nullptr);
    if (status != LDNS_STATUS_OK)
        return unexpected(ParseError{"message-encode"});
    const auto size = static_cast<qsizetype>(ldns_buffer_position(buffer));
    if (size > MaxMessageOctets)
        return unexpected(ParseError{"message-too-large"});
    return QByteArray(reinterpret_cast<const char *>(ldns_buffer_begin(buffer)), size);
}

// With the EDNS part of `message`; of that, all is set, since a packet may have been written before.
Expected<QByteArray> writtenWithEdns(ldns_pkt *packet, const Message &message, Names names)
{
    const Edns edns = message.edns.value_or(Edns{.udpPayloadSize = 0});
    const int upperRcode = message.edns ? static_cast<quint16>(message.rcode) >> 4 : 0;
    ldns_pkt_set_edns_udp_size(packet, edns.udpPayloadSize);
    ldns_pkt_set_edns_version(packet, edns.version);
    ldns_pkt_set_edns_extended_rcode(packet, static_cast<uint8_t>(upperRcode));
    ldns_pkt_set_edns_do(packet, edns.dnssecOk);
    packet->_edns_present = message.edns.has_value(); // ldns writes OPT only when a field differs from its default
    const QByteArray raw = optionsToWire(edns.options);
    ldns_rdf options = borrowed(LDNS_RDF_TYPE_UNKNOWN, raw);
    ldns_pkt_set_edns_data(packet, raw.isEmpty() ? nullptr : &options);
    auto octets = written(packet, names);
    ldns_pkt_set_edns_data(packet, nullptr);
    return octets;
}

// Queries, that is; thousands are written in a row: into one packet, with one question, that is kept. And a name that
// stands alone cannot be compressed, so that ldns need not store it.
Expected<QByteArray> encodeOneQuestion(const Message &message)
{
    thread_local const bridge::PacketPtr packet(ldns_pkt_new());
    if (!packet)
        return unexpected(ParseError{"message-encode"});
    const MessageQuestion &question = message.questions.first();
    if (ldns_pkt_qdcount(packet.get()) == 0 && !pushQuestion(packet.get(), question))
        return unexpected(ParseError{"message-encode"});
    ldns_rr *kept = ldns_rr_list_rr(ldns_pkt_question(packet.get()), 0);
    ldns_rdf owner = borrowed(LDNS_RDF_TYPE_DNAME, question.name.toWire());
    ldns_rdf *own = ldns_rr_owner(kept);
    setHeader(packet.get(), message);
    setQuestion(kept, question, &owner);
    auto octets = writtenWithEdns(packet.get(), message, Names::Whole);
    ldns_rr_set_owner(kept, own);
    return octets;
}

} // namespace

QByteArray rcodeName(Rcode rcode)
{
    switch (rcode) {
    case Rcode::NoError:
        return "NOERROR";
    case Rcode::FormErr:
        return "FORMERR";
    case Rcode::ServFail:
        return "SERVFAIL";
    case Rcode::NxDomain:
        return "NXDOMAIN";
    case Rcode::NotImp:
        return "NOTIMP";
    case Rcode::Refused:
        return "REFUSED";
    case Rcode::YxDomain:
        return "YXDOMAIN";
    case Rcode::YxRrSet:
        return "YXRRSET";
    case Rcode::NxRrSet:
        return "NXRRSET";
    case Rcode::NotAuth:
        return "NOTAUTH";
    case Rcode::NotZone:
        return "NOTZONE";
    case Rcode::BadVers:
        return "BADVERS";
    case Rcode::BadCookie:
        return "BADCOOKIE";
    }
    return "RCODE" + QByteArray::number(static_cast<quint16>(rcode));
}

QList<ExtendedError> Edns::extendedErrors() const
{
    QList<ExtendedError> errors;
    for (const EdnsOption &option : options) {
        if (option.code == ExtendedErrorOption && option.data.size() >= 2)
            errors.append({qFromBigEndian<quint16>(option.data.constData()), QString::fromUtf8(option.data.mid(2))});
    }
    return errors;
}

QByteArray Edns::option(quint16 code) const
{
    for (const EdnsOption &option : options) {
        if (option.code == code)
            return option.data;
    }
    return {};
}

Expected<QByteArray> encode(const Message &message)
{
    // ldns counts the option list in 16 bits and would truncate it silently.
    if (message.edns && optionsSize(message.edns->options) > MaxMessageOctets)
        return unexpected(ParseError{"message-too-large"});
    if (isOneQuestion(message))
        return encodeOneQuestion(message);
    const bridge::PacketPtr packet(ldns_pkt_new());
    if (!packet)
        return unexpected(ParseError{"message-encode"});
    setHeader(packet.get(), message);
    const bool pushed =
        std::all_of(message.questions.begin(), message.questions.end(),
                    [&packet](const MessageQuestion &question) { return pushQuestion(packet.get(), question); }) &&
        push(packet.get(), LDNS_SECTION_ANSWER, message.answer) &&
        push(packet.get(), LDNS_SECTION_AUTHORITY, message.authority) &&
        push(packet.get(), LDNS_SECTION_ADDITIONAL, message.additional);
    if (!pushed)
        return unexpected(ParseError{"message-encode"});
    return writtenWithEdns(packet.get(), message, Names::Compressed);
}

Expected<Message> decode(QByteArrayView octets)
{
    if (octets.isEmpty())
        return unexpected(ParseError{"message-empty"});
    if (octets.size() > MaxMessageOctets)
        return unexpected(ParseError{"message-too-large"});
    ldns_pkt *raw = nullptr;
    const ldns_status status =
        ldns_wire2pkt(&raw, reinterpret_cast<const uint8_t *>(octets.data()), static_cast<size_t>(octets.size()));
    const bridge::PacketPtr packet(raw);
    if (status != LDNS_STATUS_OK)
        return unexpected(malformed(status));

    Message message;
    message.id = ldns_pkt_id(raw);
    message.qr = ldns_pkt_qr(raw);
    message.opcode = static_cast<quint8>(ldns_pkt_get_opcode(raw));
    message.aa = ldns_pkt_aa(raw);
    message.tc = ldns_pkt_tc(raw);
    message.rd = ldns_pkt_rd(raw);
    message.ra = ldns_pkt_ra(raw);
    message.ad = ldns_pkt_ad(raw);
    message.cd = ldns_pkt_cd(raw);
    message.edns = ednsFrom(raw);
    const int upper = message.edns ? ldns_pkt_edns_extended_rcode(raw) << 4 : 0;
    message.rcode = static_cast<Rcode>(upper | static_cast<int>(ldns_pkt_get_rcode(raw)));

    const ldns_rr_list *questions = ldns_pkt_question(raw);
    for (size_t i = 0; i < ldns_rr_list_rr_count(questions); ++i) {
        const ldns_rr *rr = ldns_rr_list_rr(questions, i);
        const ldns_rdf *owner = ldns_rr_owner(rr);
        const auto name = DomainName::fromWire({ldns_rdf_data(owner), static_cast<qsizetype>(ldns_rdf_size(owner))});
        if (!name)
            return unexpected(malformed(LDNS_STATUS_DOMAINNAME_OVERFLOW));
        message.questions.append(
            {*name, static_cast<RecordType>(ldns_rr_get_type(rr)), static_cast<quint16>(ldns_rr_get_class(rr))});
    }
    const DomainName asked = message.questions.isEmpty() ? DomainName() : message.questions.first().name;
    auto answer = recordsFrom(ldns_pkt_answer(raw), asked);
    auto authority = recordsFrom(ldns_pkt_authority(raw), asked);
    auto additional = recordsFrom(ldns_pkt_additional(raw), asked);
    if (!answer || !authority || !additional)
        return unexpected(malformed(LDNS_STATUS_WIRE_RDATA_ERR));
    message.answer = std::move(*answer);
    message.authority = std::move(*authority);
    message.additional = std::move(*additional);
    return message;
}

} // namespace sw::dns
