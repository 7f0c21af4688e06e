// SPDX-License-Identifier: Apache-2.0
#include "core/dns/wire/dnssec.h"

#include "core/dns/wire/ldns_bridge.h"

#include <QtEndian>

#include <algorithm>
#include <cstdlib>
#include <memory>
#include <unordered_map>

namespace sw::dns {

namespace {

using bridge::ListPtr;
using bridge::RdfPtr;

constexpr quint16 MaxNsec3Iterations = 150; // RFC 9276 3.2 recommends 0; more is treated as an attack on validators
constexpr qsizetype MaxNsec3Records = 12;   // a proof needs three
// What one check may cost (CVE-2023-50387): as validators do, a few keys of one tag and a few
// signatures of one set are tried.
constexpr qsizetype MaxKeys = 64;
constexpr size_t MaxKeysOfATag = 4;
constexpr int MaxSignatures = 4; // of an RRset by its signer, those by keys that the zone has; roll-overs have two
constexpr quint8 OptOutFlag = 0x01;
constexpr quint8 Sha1 = 1; // RFC 5155 11: the only hash there is
constexpr size_t Sha1Octets = 20;
constexpr qsizetype HashLetters = 32; // of SHA-1, in base32hex

ListPtr toList(const RecordList &records)
{
    ListPtr list(ldns_rr_list_new());
    for (const ResourceRecord &record : records) {
        if (bridge::RrPtr rr = bridge::toLdns(record))
            ldns_rr_list_push_rr(list.get(), rr.release());
    }
    return list;
}

// Frees a list, but not its records, which another list owns.
struct FreeListOnly
{
    void operator()(ldns_rr_list *list) const { ldns_rr_list_free(list); }
};
using BorrowedList = std::unique_ptr<ldns_rr_list, FreeListOnly>;

std::unordered_map<quint16, BorrowedList> keysByTag(const ldns_rr_list *keys)
{
    std::unordered_map<quint16, BorrowedList> byTag;
    for (size_t i = 0; i < ldns_rr_list_rr_count(keys); ++i) {
        ldns_rr *key = ldns_rr_list_rr(keys, i);
        BorrowedList &list = byTag[ldns_calc_keytag(key)];
        if (!list)
            list.reset(ldns_rr_list_new());
        if (ldns_rr_list_rr_count(list.get()) < MaxKeysOfATag)
            ldns_rr_list_push_rr(list.get(), key);
    }
    return byTag;
}

RdfPtr toRdf(const DomainName &name)
{
    const QByteArray wire = name.canonical();
    return RdfPtr(ldns_rdf_new_frm_data(LDNS_RDF_TYPE_DNAME, static_cast<size_t>(wire.size()), wire.constData()));
}

RecordList ofType(const RecordList &records, RecordType type)
{
    RecordList found;
    std::copy_if(records.begin(), records.end(), std::back_inserter(found),
                 [type](const ResourceRecord &r) { return r.type == type; });
    return found;
}

// One NSEC3 as the span between two hashes. Base32hex keeps the order of what it encodes (RFC 4648 7), so the letters
// are compared. ldns could do it, but fails on malformed records, and a valid signature does not make a record well
// formed.
struct HashSpan
{
    QByteArray owner;
    QByteArray next;

    [[nodiscard]] bool covers(const QByteArray &hash) const
    {
        return owner < next ? owner < hash && hash < next : hash != owner && (owner < hash || hash < next);
    }
};

std::optional<HashSpan> hashSpan(const ResourceRecord &record)
{
    const bridge::RrPtr rr = bridge::toLdns(record);
    const ldns_rdf *next = rr ? ldns_nsec3_next_owner(rr.get()) : nullptr;
    const bool usable = next != nullptr && ldns_nsec3_algorithm(rr.get()) == Sha1 &&
                        ldns_nsec3_iterations(rr.get()) <= MaxNsec3Iterations &&
                        ldns_rdf_size(next) == Sha1Octets + 1 && !record.owner.isRoot();
    if (!usable)
        return std::nullopt;
    const std::unique_ptr<char, decltype(&std::free)> text(ldns_rdf2str(next), &std::free);
    HashSpan span{record.owner.labels().first().toLower(), QByteArray(text.get()).toLower()};
    if (span.owner.size() != HashLetters || span.next.size() != HashLetters)
        return std::nullopt;
    return span;
}

// The name's hash with the parameters of this NSEC3.
QByteArray hashOf(const DomainName &name, const ResourceRecord &nsec3)
{
    const bridge::RrPtr rr = bridge::toLdns(nsec3);
    const RdfPtr rdf = toRdf(name);
    const RdfPtr hashed(rr ? ldns_nsec3_hash_name_frm_nsec3(rr.get(), rdf.get()) : nullptr);
    // One label, in wire form: its length, then its letters.
    return hashed && ldns_rdf_size(hashed.get()) > HashLetters
               ? QByteArray(reinterpret_cast<const char *>(ldns_rdf_data(hashed.get())) + 1, HashLetters).toLower()
               : QByteArray();
}

bool areUsable(const RecordList &nsec3s)
{
    return nsec3s.size() <= MaxNsec3Records &&
           std::all_of(nsec3s.begin(), nsec3s.end(), [](const auto &r) { return hashSpan(r).has_value(); });
}

SignatureCheck fromStatus(ldns_status status)
{
    switch (status) {
    case LDNS_STATUS_OK:
        return SignatureCheck::Valid;
    case LDNS_STATUS_CRYPTO_SIG_EXPIRED:
        return SignatureCheck::Expired;
    case LDNS_STATUS_CRYPTO_SIG_NOT_INCEPTED:
        return SignatureCheck::NotYetValid;
    case LDNS_STATUS_CRYPTO_NO_MATCHING_KEYTAG_DNSKEY:
    case LDNS_STATUS_CRYPTO_NO_DNSKEY:
        return SignatureCheck::NoKey;
    case LDNS_STATUS_CRYPTO_UNKNOWN_ALGO:
    case LDNS_STATUS_CRYPTO_ALGO_NOT_IMPL:
        return SignatureCheck::Unsupported;
    default:
        return SignatureCheck::Wrong; // ldns's enumeration: every other reason
    }
}

// Orders the checks by how much they explain why nothing was valid; the highest is reported.
int tellingness(SignatureCheck check)
{
    switch (check) {
    case SignatureCheck::Valid:
        return 6;
    case SignatureCheck::Expired:
        return 5;
    case SignatureCheck::NotYetValid:
        return 4;
    case SignatureCheck::Wrong:
        return 3;
    case SignatureCheck::NoKey:
        return 2;
    case SignatureCheck::Unsupported:
        return 1;
    case SignatureCheck::Missing:
        return 0;
    }
    Q_UNREACHABLE();
}

// RFC 1034 4.3.3 and RFC 4035 5.3.4: the owner has more labels than the signer counted; "*" itself counts none.
int labelsForSignature(const DomainName &owner)
{
    const QByteArrayList labels = owner.labels();
    return static_cast<int>(labels.size()) - (!labels.isEmpty() && labels.first() == "*" ? 1 : 0);
}

// The NSEC3 whose hash covers (or equals) the name's, under its own zone; null when none.
const ResourceRecord *nsec3For(const DomainName &name, const RecordList &nsec3s, bool exact)
{
    for (const ResourceRecord &record : nsec3s) {
        const auto span = hashSpan(record);
        if (!span || !name.isAtOrBelow(record.owner.parent()))
            continue;
        const QByteArray hash = hashOf(name, record);
        if (exact ? hash == span->owner : !hash.isEmpty() && span->covers(hash))
            return &record;
    }
    return nullptr;
}

const ResourceRecord *nsecCovering(const DomainName &name, const RecordList &nsecs)
{
    const RdfPtr rdf = toRdf(name);
    for (const ResourceRecord &record : nsecs) {
        const bridge::RrPtr rr = bridge::toLdns(record);
        if (rr && record.owner != name && ldns_nsec_covers_name(rr.get(), rdf.get()))
            return &record;
    }
    return nullptr;
}

DomainName commonAncestor(const DomainName &a, const DomainName &b)
{
    DomainName at = a;
    while (!b.isAtOrBelow(at))
        at = at.parent();
    return at;
}

// The types at the wildcard decide, once the name itself is known not to exist (RFC 4035 5.4, RFC 5155 8.7).
bool wildcardDenies(const std::optional<QList<RecordType>> &typesAtWildcard, bool covered, RecordType type, Denied what)
{
    if (typesAtWildcard)
        return what == Denied::Type && !typesAtWildcard->contains(type) &&
               !typesAtWildcard->contains(RecordType::CNAME);
    return covered;
}

// RFC 4035 5.4
bool deniedByNsec(const DomainName &name, RecordType type, Denied what, const RecordList &nsecs)
{
    const ResourceRecord *covering = nsecCovering(name, nsecs);
    const bridge::RrPtr rr = covering == nullptr ? nullptr : bridge::toLdns(*covering);
    const ldns_rdf *field = rr ? ldns_rr_rdf(rr.get(), 0) : nullptr;
    const auto next = field == nullptr
                          ? Expected<DomainName>(unexpected(ParseError{}))
                          : DomainName::fromWire({ldns_rdf_data(field), static_cast<qsizetype>(ldns_rdf_size(field))});
    if (!next)
        return false;
    if (next->isBelow(name)) // no record here, but below: an empty non-terminal
        return what == Denied::Type;
    const DomainName left = commonAncestor(name, covering->owner);
    const DomainName right = commonAncestor(name, *next);
    const auto wildcard = (left.labelCount() > right.labelCount() ? left : right).prepended("*");
    return wildcard && wildcardDenies(typesAt(*wildcard, nsecs), nsecCovering(*wildcard, nsecs) != nullptr, type, what);
}

// RFC 5155 8.4 to 8.7: the closest encloser exists, the next closer name does not, and the wildcard below it.
bool deniedByNsec3(const DomainName &name, RecordType type, Denied what, const RecordList &nsec3s)
{
    const DomainName zone = nsec3s.first().owner.parent();
    if (!name.isBelow(zone))
        return false;
    DomainName nextCloser = name;
    DomainName encloser = name.parent();
    while (encloser.isAtOrBelow(zone) && nsec3For(encloser, nsec3s, true) == nullptr) {
        nextCloser = encloser;
        encloser = encloser.parent();
        if (encloser.isRoot())
            break;
    }
    if (nsec3For(encloser, nsec3s, true) == nullptr || nsec3For(nextCloser, nsec3s, false) == nullptr)
        return false;
    const auto wildcard = encloser.prepended("*");
    return wildcard &&
           wildcardDenies(typesAt(*wildcard, nsec3s), nsec3For(*wildcard, nsec3s, false) != nullptr, type, what);
}

} // namespace

std::optional<SignatureData> signatureData(const ResourceRecord &rrsig)
{
    constexpr qsizetype FixedOctets = 18;
    const auto *opaque = rrsig.as<OpaqueData>();
    if (rrsig.type != RecordType::RRSIG || opaque == nullptr || opaque->wire.size() <= FixedOctets)
        return std::nullopt;
    const char *raw = opaque->wire.constData();
    SignatureData data;
    data.covered = static_cast<RecordType>(qFromBigEndian<quint16>(raw));
    data.algorithm = static_cast<quint8>(raw[2]);
    data.labels = static_cast<quint8>(raw[3]);
    data.expires = QDateTime::fromSecsSinceEpoch(qFromBigEndian<quint32>(raw + 8)).toUTC();
    data.inception = QDateTime::fromSecsSinceEpoch(qFromBigEndian<quint32>(raw + 12)).toUTC();
    data.keyTag = qFromBigEndian<quint16>(raw + 16);
    qsizetype end = FixedOctets;
    while (end < opaque->wire.size() && opaque->wire.at(end) != 0)
        end += 1 + static_cast<quint8>(opaque->wire.at(end));
    const auto signer = DomainName::fromWire(
        QByteArrayView(opaque->wire).sliced(FixedOctets).first(std::min(end + 1, opaque->wire.size()) - FixedOctets));
    if (!signer)
        return std::nullopt;
    data.signer = *signer;
    return data;
}

std::optional<int> wildcardLabels(const ResourceRecord &rrsig)
{
    const auto data = signatureData(rrsig);
    if (!data || data->labels >= labelsForSignature(rrsig.owner))
        return std::nullopt;
    return data->labels;
}

SignatureCheck checkSignature(const RecordList &rrset, const RecordList &signatures, const RecordList &keys,
                              const DomainName &signer, const QDateTime &now)
{
    if (rrset.isEmpty())
        return SignatureCheck::Missing;
    const ListPtr records = toList(rrset);
    const ListPtr keyList = toList(keys.mid(0, MaxKeys));
    const std::unordered_map<quint16, BorrowedList> byTag = keysByTag(keyList.get());
    SignatureCheck best = SignatureCheck::Missing;
    int tried = 0;
    for (const ResourceRecord &signature : signatures) {
        const auto data = signatureData(signature);
        if (!data || signature.owner != rrset.first().owner || data->covered != rrset.first().type ||
            data->signer != signer || !rrset.first().owner.isAtOrBelow(signer) ||
            data->labels > labelsForSignature(signature.owner))
            continue;
        const auto known = byTag.find(data->keyTag);
        if (known == byTag.end()) {
            best = tellingness(best) > tellingness(SignatureCheck::NoKey) ? best : SignatureCheck::NoKey;
            continue;
        }
        const bridge::RrPtr rrsig = bridge::toLdns(signature);
        if (!rrsig)
            continue;
        if (++tried > MaxSignatures)
            break;
        const ldns_status status = ldns_verify_rrsig_keylist_time(records.get(), rrsig.get(), known->second.get(),
                                                                  static_cast<time_t>(now.toSecsSinceEpoch()), nullptr);
        const SignatureCheck check = fromStatus(status);
        if (check == SignatureCheck::Valid)
            return check;
        if (tellingness(check) >= tellingness(best))
            best = check;
    }
    return best;
}

bool pointsAtKey(const ResourceRecord &anchor, const ResourceRecord &dnskey)
{
    if (anchor.type == RecordType::DNSKEY)
        return anchor.owner == dnskey.owner && anchor.data == dnskey.data;
    const bridge::RrPtr ds = bridge::toLdns(anchor);
    const bridge::RrPtr key = bridge::toLdns(dnskey);
    return ds && key && dnskey.type == RecordType::DNSKEY && anchor.type == RecordType::DS &&
           ldns_rr_compare_ds(ds.get(), key.get());
}

bool isSupportedDs(const ResourceRecord &ds)
{
    const auto *opaque = ds.as<OpaqueData>();
    if (ds.type != RecordType::DS || opaque == nullptr || opaque->wire.size() < 5)
        return false;
    const auto algorithm = static_cast<quint8>(opaque->wire.at(2));
    const auto digest = static_cast<quint8>(opaque->wire.at(3));
    constexpr quint8 Algorithms[] = {5, 7, 8, 10, 13, 14, 15, 16}; // RFC 8624 3.1, "validate" column, as ldns does
    constexpr quint8 Digests[] = {1, 2, 4};                        // SHA-1, SHA-256, SHA-384
    return std::find(std::begin(Algorithms), std::end(Algorithms), algorithm) != std::end(Algorithms) &&
           std::find(std::begin(Digests), std::end(Digests), digest) != std::end(Digests);
}

bool provesNothingCloser(const DomainName &name, int labels, const RecordList &proof)
{
    if (labels >= name.labelCount())
        return false;
    const DomainName nextCloser = name.lastLabels(labels + 1);
    const RecordList nsec3s = ofType(proof, RecordType::NSEC3);
    if (!nsec3s.isEmpty())
        return areUsable(nsec3s) && nsec3For(nextCloser, nsec3s, false) != nullptr;
    return nsecCovering(nextCloser, ofType(proof, RecordType::NSEC)) != nullptr;
}

bool provesDenial(const DomainName &name, RecordType type, Denied what, const RecordList &proof)
{
    const RecordList nsec3s = ofType(proof, RecordType::NSEC3);
    if (!areUsable(nsec3s))
        return false;
    return nsec3s.isEmpty() ? deniedByNsec(name, type, what, ofType(proof, RecordType::NSEC))
                            : deniedByNsec3(name, type, what, nsec3s);
}

std::optional<QList<RecordType>> typesAt(const DomainName &name, const RecordList &proof)
{
    const RecordList nsec3s = ofType(proof, RecordType::NSEC3);
    if (!areUsable(nsec3s))
        return std::nullopt;
    const ResourceRecord *found = nullptr;
    for (const ResourceRecord &record : proof) {
        if (record.type == RecordType::NSEC && record.owner == name)
            found = &record;
    }
    if (found == nullptr)
        found = nsec3For(name, nsec3s, true);
    const bridge::RrPtr rr = found == nullptr ? nullptr : bridge::toLdns(*found);
    if (!rr)
        return std::nullopt;
    const ldns_rdf *bitmap = found->type == RecordType::NSEC ? ldns_rr_rdf(rr.get(), 1) : ldns_nsec3_bitmap(rr.get());
    QList<RecordType> types;
    for (const RecordType type :
         {RecordType::NS, RecordType::SOA, RecordType::DS, RecordType::CNAME, RecordType::DNAME, RecordType::TXT,
          RecordType::MX, RecordType::A, RecordType::AAAA, RecordType::DNSKEY}) {
        if (bitmap != nullptr && ldns_nsec_bitmap_covers_type(bitmap, static_cast<ldns_rr_type>(type)))
            types.append(type);
    }
    return types;
}

bool isOptedOut(const DomainName &name, const RecordList &proof)
{
    const RecordList nsec3s = ofType(proof, RecordType::NSEC3);
    if (!areUsable(nsec3s))
        return false;
    const ResourceRecord *covering = nsec3For(name, nsec3s, false);
    const bridge::RrPtr rr = covering == nullptr ? nullptr : bridge::toLdns(*covering);
    return rr && (ldns_nsec3_flags(rr.get()) & OptOutFlag) != 0;
}

} // namespace sw::dns
