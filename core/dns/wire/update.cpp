// SPDX-License-Identifier: Apache-2.0
#include "core/dns/wire/update.h"

#include "core/dns/wire/ldns_bridge.h"

#include <QDateTime>
#include <QtEndian>

namespace sw::dns {

namespace {

constexpr quint16 Fudge = 300; // seconds the clocks may differ (RFC 8945 10)
constexpr qsizetype MaxMessageOctets = 65'535;

using bridge::ListPtr;
using bridge::RdfPtr;

ParseError fault(const char *code, const QString &reason = {})
{
    ParseError error{code};
    if (!reason.isEmpty())
        error.args = {{"reason", reason}};
    return error;
}

RdfPtr nameRdf(const DomainName &name)
{
    const QByteArray &wire = name.toWire();
    return RdfPtr(ldns_rdf_new_frm_data(LDNS_RDF_TYPE_DNAME, static_cast<size_t>(wire.size()), wire.constData()));
}

// A record without data: only its class and type count.
bridge::RrPtr bare(const DomainName &name, quint16 type, ldns_rr_class klass)
{
    bridge::RrPtr rr(ldns_rr_new());
    RdfPtr owner = nameRdf(name);
    if (!rr || !owner)
        return nullptr;
    ldns_rr_set_owner(rr.get(), owner.release());
    ldns_rr_set_type(rr.get(), static_cast<ldns_rr_type>(type));
    ldns_rr_set_class(rr.get(), klass);
    ldns_rr_set_ttl(rr.get(), 0);
    ldns_rr_set_question(rr.get(), false);
    return rr;
}

bool push(ldns_rr_list *list, bridge::RrPtr rr)
{
    return rr != nullptr && ldns_rr_list_push_rr(list, rr.release());
}

bool pushPrerequisite(ldns_rr_list *list, const Prerequisite &wanted)
{
    switch (wanted.kind) {
    case Prerequisite::Kind::NameMissing:
        return push(list, bare(wanted.name, LDNS_RR_TYPE_ANY, LDNS_RR_CLASS_NONE));
    case Prerequisite::Kind::SetMissing:
        return push(list, bare(wanted.name, static_cast<quint16>(wanted.type), LDNS_RR_CLASS_NONE));
    case Prerequisite::Kind::SetIs:
        for (const RecordData &value : wanted.values) {
            if (!push(list, bridge::toLdns({wanted.name, wanted.type, 0, value})))
                return false;
        }
        return true;
    }
    Q_UNREACHABLE();
}

bool pushChange(ldns_rr_list *list, const Change &change)
{
    ResourceRecord record = change.record;
    if (change.kind == Change::Kind::Delete)
        record.ttl = 0;
    bridge::RrPtr rr = bridge::toLdns(record);
    if (rr && change.kind == Change::Kind::Delete)
        ldns_rr_set_class(rr.get(), LDNS_RR_CLASS_NONE);
    return push(list, std::move(rr));
}

QByteArray algorithmName(const TsigKey &key)
{
    return key.algorithm + '.';
}

// ldns takes "name." and the secret as C strings.
QByteArray keyName(const TsigKey &key)
{
    return key.name.toFqdn().toLower();
}

// RFC 8945 3: the codes that only a TSIG record carries.
QString tsigErrorName(quint16 error)
{
    switch (error) {
    case 16:
        return QStringLiteral("BADSIG");
    case 17:
        return QStringLiteral("BADKEY");
    case 18:
        return QStringLiteral("BADTIME");
    case 22:
        return QStringLiteral("BADTRUNC");
    default:
        return QString::number(error);
    }
}

quint16 tsigError(const ldns_rr *tsig)
{
    constexpr size_t ErrorField = 5; // algorithm, time, fudge, MAC, original id, error, other
    const ldns_rdf *rdf = ldns_rr_rd_count(tsig) > ErrorField ? ldns_rr_rdf(tsig, ErrorField) : nullptr;
    return rdf != nullptr && ldns_rdf_size(rdf) == 2 ? qFromBigEndian<quint16>(ldns_rdf_data(rdf)) : 0;
}

QString momentOf(quint64 seconds)
{
    return QDateTime::fromSecsSinceEpoch(static_cast<qint64>(seconds)).toUTC().toString(Qt::ISODate);
}

// 48 bits (RFC 8945 4.2), in the last octets of what ldns keeps.
std::optional<quint64> tsigTime(const ldns_rr *tsig, size_t field)
{
    constexpr size_t Octets = 6;
    const ldns_rdf *rdf = ldns_rr_rd_count(tsig) > field ? ldns_rr_rdf(tsig, field) : nullptr;
    if (rdf == nullptr || ldns_rdf_size(rdf) < Octets)
        return std::nullopt;
    const uint8_t *octets = ldns_rdf_data(rdf) + (ldns_rdf_size(rdf) - Octets);
    quint64 seconds = 0;
    for (size_t i = 0; i < Octets; ++i)
        seconds = seconds << 8 | octets[i];
    return seconds;
}

// The code, and for BADTIME both clocks: the server's is in the other data, ours is returned
// as the time of signing (RFC 8945 5.2.3).
ParseError tsigFault(const ldns_rr *tsig)
{
    constexpr size_t TimeField = 1;
    constexpr size_t OtherField = 6;
    ParseError error{"update-tsig-error"};
    const QString name = tsigErrorName(tsigError(tsig));
    error.args = {{"error", name}, {"variant", name}};
    if (name == QLatin1String("BADTIME")) {
        const auto theirs = tsigTime(tsig, OtherField);
        const auto ours = tsigTime(tsig, TimeField);
        error.args.insert("theirs", theirs ? momentOf(*theirs) : QString());
        error.args.insert("ours", ours ? momentOf(*ours) : QString());
    }
    return error;
}

RdfPtr macRdf(const QByteArray &mac)
{
    // As ldns keeps it: a 16-bit length before the octets.
    QByteArray data(2, '\0');
    qToBigEndian<quint16>(static_cast<quint16>(mac.size()), data.data());
    data += mac;
    return RdfPtr(ldns_rdf_new_frm_data(LDNS_RDF_TYPE_INT16_DATA, static_cast<size_t>(data.size()), data.constData()));
}

} // namespace

Expected<SignedUpdate> signedUpdate(const Update &update, const TsigKey &key, quint16 id)
{
    const ListPtr prerequisites(ldns_rr_list_new());
    const ListPtr changes(ldns_rr_list_new());
    const ListPtr additional(ldns_rr_list_new());
    bool fits = true;
    for (const Prerequisite &wanted : update.prerequisites)
        fits = fits && pushPrerequisite(prerequisites.get(), wanted);
    for (const Change &change : update.changes)
        fits = fits && pushChange(changes.get(), change);
    if (!fits)
        return unexpected(fault("update-encode"));

    RdfPtr zone = nameRdf(update.zone);
    const bridge::PacketPtr packet(
        ldns_update_pkt_new(zone.get(), LDNS_RR_CLASS_IN, prerequisites.get(), changes.get(), additional.get()));
    if (!packet)
        return unexpected(fault("update-encode"));
    (void)zone.release(); // the packet's now
    ldns_pkt_set_id(packet.get(), id);
    ldns_pkt_set_rd(packet.get(), false); // reserved in an update (RFC 2136 2.2); ldns sets it
    ldns_status status = ldns_pkt_tsig_sign(packet.get(), keyName(key).constData(), key.secret.reveal().constData(),
                                            Fudge, algorithmName(key).constData(), nullptr);
    if (status != LDNS_STATUS_OK)
        return unexpected(fault("update-encode", QString::fromLatin1(ldns_get_errorstr_by_id(status))));

    uint8_t *wire = nullptr;
    size_t size = 0;
    status = ldns_pkt2wire(&wire, packet.get(), &size);
    const std::unique_ptr<uint8_t, bridge::MallocFree> owned(wire);
    if (status != LDNS_STATUS_OK)
        return unexpected(fault("update-encode", QString::fromLatin1(ldns_get_errorstr_by_id(status))));
    if (static_cast<qsizetype>(size) > MaxMessageOctets)
        return unexpected(fault("message-too-large"));
    SignedUpdate out;
    out.id = id;
    out.octets = QByteArray(reinterpret_cast<const char *>(wire), static_cast<qsizetype>(size));
    const ldns_rdf *mac = ldns_rr_rdf(ldns_pkt_tsig(packet.get()), 3);
    out.mac = QByteArray(reinterpret_cast<const char *>(ldns_rdf_data(mac)), static_cast<qsizetype>(ldns_rdf_size(mac)))
                  .mid(2);
    return out;
}

Expected<Rcode> updateReply(const SignedUpdate &update, const TsigKey &key, const QByteArray &octets)
{
    ldns_pkt *raw = nullptr;
    const auto *wire = reinterpret_cast<const uint8_t *>(octets.constData());
    const auto size = static_cast<size_t>(octets.size());
    const ldns_status status = ldns_wire2pkt(&raw, wire, size);
    const bridge::PacketPtr packet(raw);
    if (status != LDNS_STATUS_OK || !packet)
        return unexpected(fault("message-malformed", QString::fromLatin1(ldns_get_errorstr_by_id(status))));
    if (!ldns_pkt_qr(raw) || ldns_pkt_id(raw) != update.id || ldns_pkt_get_opcode(raw) != LDNS_PACKET_UPDATE)
        return unexpected(fault("update-wrong-reply"));
    const auto rcode = static_cast<Rcode>(ldns_pkt_get_rcode(raw));
    const ldns_rr *tsig = ldns_pkt_tsig(raw);
    if (tsig != nullptr && tsigError(tsig) != 0)
        return unexpected(tsigFault(tsig));
    if (tsig == nullptr) { // a refusal may be unsigned; an unsigned success could be forged
        if (rcode == Rcode::NoError)
            return unexpected(fault("update-reply-unsigned"));
        // RFC 8945 5.2 requires a TSIG with the error in it. PowerDNS answers REFUSED and Knot since 3.4 NOTAUTH
        // without one.
        if (rcode == Rcode::Refused || rcode == Rcode::NotAuth) {
            ParseError error{"update-key-refused"};
            const QString name = QString::fromLatin1(rcodeName(rcode));
            error.args = {{"rcode", name}, {"variant", name}};
            return unexpected(error);
        }
        return rcode;
    }
    const RdfPtr mac = macRdf(update.mac);
    if (!ldns_pkt_tsig_verify(raw, wire, size, keyName(key).constData(), key.secret.reveal().constData(), mac.get()))
        return unexpected(fault("update-reply-forged"));
    return rcode;
}

} // namespace sw::dns
