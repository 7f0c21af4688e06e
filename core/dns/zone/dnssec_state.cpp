// SPDX-License-Identifier: Apache-2.0
#include "core/dns/zone/dnssec_state.h"

#include <algorithm>

namespace sw::dns {

namespace {

// Bounds on the cost of a chain: more than any zone has.
constexpr qsizetype MaxPointers = 16; // DS of a delegation that are tried
constexpr qsizetype MaxKeys = 64;     // of a zone
constexpr qsizetype MaxProofs = 16;   // NSEC or NSEC3 of a denial; three are needed

using Status = DnssecState::Status;
using Link = DnssecState::Link;

constexpr int MaxAliases = 16;
constexpr int MaxLabels = 32; // a mail-related name has a handful
constexpr int SoonDays = 3;   // a signature that ends so soon should have been renewed: the signer has stopped

struct Walk
{
    const Facts &facts;
    const RecordList &anchors;
    QDateTime now;
    QuestionSet needed = {};
    DnssecState state = {};

    const Fact *ask(const DomainName &name, RecordType type)
    {
        return facts.findOr(needed, Query{{name, type}, {}, Dnssec::Unchecked});
    }

    // Ends the walk with this state.
    bool end(Status status, Link link, const DomainName &zone, SignatureCheck signature = SignatureCheck::Valid)
    {
        state.status = status;
        state.link = link;
        state.zone = zone;
        state.signature = signature;
        return false;
    }

    bool endFailed(const Fact &fact)
    {
        state.failures.append(fact.query);
        return end(Status::Indeterminate, Link::None, fact.query.question.name);
    }

    void noteExpiry(const RecordList &rrset, const RecordList &signatures)
    {
        for (const ResourceRecord &signature : signatures) {
            const auto data = signatureData(signature);
            if (!data || rrset.isEmpty() || data->covered != rrset.first().type ||
                signature.owner != rrset.first().owner)
                continue;
            if (data->expires > now && (!state.expires || data->expires < *state.expires))
                state.expires = data->expires;
        }
    }
};

struct Negative
{
    const RecordList *proof = nullptr;
    Denied what = Denied::Type;
    const std::optional<ResourceRecord> *soa = nullptr;
};

std::optional<Negative> negativeOf(const Fact &fact)
{
    if (const auto *none = std::get_if<NoData>(&fact.outcome))
        return Negative{&none->proof, Denied::Type, &none->soa};
    if (const auto *none = std::get_if<NxDomain>(&fact.outcome))
        return Negative{&none->proof, Denied::Name, &none->soa};
    return std::nullopt;
}

RecordList signaturesIn(const RecordList &section)
{
    RecordList found;
    std::copy_if(section.begin(), section.end(), std::back_inserter(found),
                 [](const ResourceRecord &r) { return r.type == RecordType::RRSIG; });
    return found;
}

// The NSEC and NSEC3 records that carry a valid signature of the zone; others prove nothing.
RecordList signedProof(Walk &walk, const RecordList &proof, const RecordList &keys, const DomainName &zone,
                       SignatureCheck &worst)
{
    const RecordList signatures = signaturesIn(proof);
    RecordList good;
    worst = SignatureCheck::Missing;
    qsizetype checked = 0;
    for (const ResourceRecord &record : proof) {
        if (record.type != RecordType::NSEC && record.type != RecordType::NSEC3)
            continue;
        if (++checked > MaxProofs)
            break;
        const SignatureCheck check = checkSignature({record}, signatures, keys, zone, walk.now);
        if (check == SignatureCheck::Valid) {
            good.append(record);
            walk.noteExpiry({record}, signatures);
        } else {
            worst = check;
        }
    }
    return good;
}

// The labels of the wildcard that an RRset was made from; nullopt: none. What is signed at the owner
// itself needs no further proof.
std::optional<int> wildcardOf(Walk &walk, const RecordList &rrset, const RecordList &signatures, const RecordList &keys,
                              const DomainName &zone)
{
    RecordList own;
    std::optional<int> labels;
    for (const ResourceRecord &signature : signatures) {
        const auto data = signatureData(signature);
        if (!data || data->covered != rrset.first().type || signature.owner != rrset.first().owner)
            continue;
        if (const auto wildcard = wildcardLabels(signature))
            labels = std::max(labels.value_or(0), *wildcard);
        else
            own.append(signature);
    }
    return checkSignature(rrset, own, keys, zone, walk.now) == SignatureCheck::Valid ? std::nullopt : labels;
}

// The zone's keys, proven by its DS (or the anchors). False: the walk has ended, or needs more answers.
bool provenKeys(Walk &walk, const DomainName &zone, const RecordList &pointers, RecordList &keys)
{
    const Fact *fact = walk.ask(zone, RecordType::DNSKEY);
    if (fact == nullptr)
        return false;
    if (fact->isFailure())
        return walk.endFailed(*fact);
    const Answer *answer = fact->answer();
    if (answer == nullptr || !answer->chain.isEmpty())
        return walk.end(Status::Bogus, Link::NoKeys, zone);
    RecordList entry; // the keys that the parent names
    const RecordList named = pointers.mid(0, MaxPointers);
    for (const ResourceRecord &key : answer->records.mid(0, MaxKeys)) {
        if (std::any_of(named.begin(), named.end(), [&](const ResourceRecord &p) { return pointsAtKey(p, key); }))
            entry.append(key);
    }
    if (entry.isEmpty())
        return walk.end(Status::Bogus, Link::KeyDoesNotMatchDs, zone);
    const SignatureCheck check = checkSignature(answer->records, answer->signatures, entry, zone, walk.now);
    if (check != SignatureCheck::Valid)
        return walk.end(Status::Bogus, Link::KeysNotSigned, zone, check);
    walk.noteExpiry(answer->records, answer->signatures);
    keys = answer->records;
    return true;
}

enum class Cut : quint8 { Signed, Unsigned, None, Ended };

// Is there a zone cut at `name`, below `zone`? The parent's DS answer decides (RFC 4035 5.2).
Cut cutAt(Walk &walk, const DomainName &name, const DomainName &zone, const RecordList &keys, RecordList &ds)
{
    const Fact *fact = walk.ask(name, RecordType::DS);
    if (fact == nullptr)
        return Cut::Ended;
    if (fact->isFailure()) {
        walk.endFailed(*fact);
        return Cut::Ended;
    }
    if (!fact->chain().isEmpty()) // an alias is here, and so no zone cut
        return Cut::None;
    if (const Answer *answer = fact->answer()) {
        const SignatureCheck check = checkSignature(answer->records, answer->signatures, keys, zone, walk.now);
        if (check != SignatureCheck::Valid) {
            walk.end(Status::Bogus, Link::DsNotSigned, name, check);
            return Cut::Ended;
        }
        walk.noteExpiry(answer->records, answer->signatures);
        ds = answer->records;
        if (std::any_of(ds.begin(), ds.end(), isSupportedDs))
            return Cut::Signed;
        walk.end(Status::Insecure, Link::UnsupportedAlgorithm, name);
        return Cut::Ended;
    }
    const auto negative = negativeOf(*fact);
    SignatureCheck why = SignatureCheck::Missing;
    const RecordList proof = signedProof(walk, *negative->proof, keys, zone, why);
    if (const auto types = typesAt(name, proof)) {
        const bool delegation = types->contains(RecordType::NS) && !types->contains(RecordType::SOA);
        return delegation && !types->contains(RecordType::DS) ? Cut::Unsigned : Cut::None;
    }
    if (isOptedOut(name, proof))
        return Cut::Unsigned;
    if (provesDenial(name, RecordType::DS, negative->what, proof))
        return Cut::None; // nothing there at all, or an empty non-terminal
    walk.end(Status::Bogus, Link::DsNotSigned, name, why);
    return Cut::Ended;
}

// The zone that contains `name`, and its keys. False: the walk has ended, or needs more answers.
bool findSignedZone(Walk &walk, const DomainName &name, DomainName &zone, RecordList &keys)
{
    const DomainName top = walk.anchors.first().owner;
    if (!name.isAtOrBelow(top) || name.labelCount() > MaxLabels)
        return walk.end(Status::Indeterminate, Link::None, name);
    for (int labels = top.labelCount() + 1; labels <= name.labelCount(); ++labels) {
        // All in one round instead of one a round trip; keys also where it turns out that there is no zone.
        (void)walk.ask(name.lastLabels(labels), RecordType::DS);
        (void)walk.ask(name.lastLabels(labels), RecordType::DNSKEY);
    }
    zone = top;
    if (!provenKeys(walk, zone, walk.anchors, keys)) {
        const DnssecState &state = walk.state;
        const bool nothingToGoBy = state.link == Link::NoKeys || state.link == Link::KeyDoesNotMatchDs ||
                                   state.signature == SignatureCheck::Missing;
        if (state.status == Status::Bogus && nothingToGoBy) // the fault of the path, not of a zone below
            walk.state.status = Status::Indeterminate;
        return false;
    }
    for (int labels = top.labelCount() + 1; labels <= name.labelCount(); ++labels) {
        const DomainName at = name.lastLabels(labels);
        RecordList ds;
        switch (cutAt(walk, at, zone, keys, ds)) {
        case Cut::Ended:
            return false;
        case Cut::Unsigned:
            return walk.end(Status::Insecure, Link::NoDs, at);
        case Cut::None:
            break;
        case Cut::Signed:
            zone = at;
            if (!provenKeys(walk, zone, ds, keys))
                return false;
            break;
        }
    }
    return true;
}

bool checkNegative(Walk &walk, const Fact &fact, const Question &question, const DomainName &zone,
                   const RecordList &keys)
{
    const auto negative = negativeOf(fact);
    SignatureCheck why = SignatureCheck::Missing;
    const RecordList proof = signedProof(walk, *negative->proof, keys, zone, why);
    const auto types = typesAt(question.name, proof);
    const bool typeDenied = types && !types->contains(question.type) && !types->contains(RecordType::CNAME);
    if (typeDenied || provesDenial(question.name, question.type, negative->what, proof))
        return walk.end(Status::Secure, Link::None, zone);
    return walk.end(Status::Bogus, Link::DenialNotProven, zone, why);
}

// True: continue with the alias's target, put into `question`.
bool checkAnswer(Walk &walk, Question &question, const DomainName &zone, const RecordList &keys)
{
    const Fact *fact = walk.ask(question.name, question.type);
    if (fact == nullptr)
        return false;
    if (fact->isFailure())
        return walk.endFailed(*fact);
    const Answer *answer = fact->answer();
    const RecordList &chain = fact->chain();
    if (answer == nullptr && chain.isEmpty())
        return checkNegative(walk, *fact, question, zone, keys);
    const RecordList rrset = chain.isEmpty() ? answer->records : RecordList{chain.first()};
    // For a chain that ends without records the signatures are in the proof.
    const RecordList signatures = answer != nullptr ? answer->signatures : signaturesIn(*negativeOf(*fact)->proof);
    const SignatureCheck check = checkSignature(rrset, signatures, keys, zone, walk.now);
    if (check != SignatureCheck::Valid)
        return walk.end(Status::Bogus, Link::AnswerNotSigned, zone, check);
    if (const auto labels = wildcardOf(walk, rrset, signatures, keys, zone)) {
        const RecordList &given = answer != nullptr ? answer->signatures : *negativeOf(*fact)->proof;
        SignatureCheck why = SignatureCheck::Missing;
        const RecordList proof = signedProof(walk, given, keys, zone, why);
        if (!provesNothingCloser(rrset.first().owner, *labels, proof))
            return walk.end(Status::Bogus, Link::WildcardNotProven, zone, why);
    }
    walk.noteExpiry(rrset, signatures);
    if (chain.isEmpty())
        return walk.end(Status::Secure, Link::None, zone);
    question.name = chain.first().as<NameData>()->target;
    return true;
}

QString expiryText(const DnssecState &state)
{
    return state.expires ? state.expires->toString(Qt::ISODate) : QString();
}

QString linkName(Link link)
{
    switch (link) {
    case Link::None:
        return QStringLiteral("none");
    case Link::NoKeys:
        return QStringLiteral("no-keys");
    case Link::KeyDoesNotMatchDs:
        return QStringLiteral("key-does-not-match-ds");
    case Link::KeysNotSigned:
        return QStringLiteral("keys-not-signed");
    case Link::DsNotSigned:
        return QStringLiteral("ds-not-signed");
    case Link::DenialNotProven:
        return QStringLiteral("denial-not-proven");
    case Link::AnswerNotSigned:
        return QStringLiteral("answer-not-signed");
    case Link::WildcardNotProven:
        return QStringLiteral("wildcard-not-proven");
    case Link::NoDs:
        return QStringLiteral("no-ds");
    case Link::UnsupportedAlgorithm:
        return QStringLiteral("unsupported-algorithm");
    }
    Q_UNREACHABLE();
}

} // namespace

QByteArray dnssecStatusName(Status status)
{
    switch (status) {
    case Status::Secure:
        return "secure";
    case Status::Insecure:
        return "insecure";
    case Status::Bogus:
        return "bogus";
    case Status::Indeterminate:
        return "indeterminate";
    }
    Q_UNREACHABLE();
}

RecordList rootAnchors()
{
    // IANA root-anchors.xml; the same two are in Debian's dns-root-data and in resources/root-anchors.
    static const RecordList anchors =
        recordsFromZoneText(
            ". 172800 IN DS 20326 8 2 E06D44B80B8F1D39A95C0B0D7C65D08458E880409BBC683457104237C7F8EC8D\n"
            ". 172800 IN DS 38696 8 2 683D2D0ACB8C9B712A1948B27F741219298D0A450D612C483AF444A4C0FB2B16\n",
            DomainName())
            .value_or(RecordList());
    return anchors;
}

Step<DnssecState> dnssecState(const Facts &facts, const Question &question, const RecordList &anchors,
                              const QDateTime &now)
{
    if (anchors.isEmpty())
        return DnssecState{};
    Walk walk{facts, anchors, now};
    Question at = question;
    for (int hops = 0; hops <= MaxAliases; ++hops) {
        (void)walk.ask(at.name, at.type); // together with the chain's questions
        DomainName zone;
        RecordList keys;
        const bool goesOn = findSignedZone(walk, at.name, zone, keys) && checkAnswer(walk, at, zone, keys);
        if (!goesOn)
            break;
    }
    if (walk.state.status == Status::Indeterminate && walk.state.failures.isEmpty() && !walk.needed.isEmpty())
        return walk.needed;
    return walk.state;
}

Findings dnssecFindings(const DnssecState &state, const QDateTime &now)
{
    const QString zone = state.zone.toString();
    switch (state.status) {
    case Status::Bogus: {
        const bool expired = state.signature == SignatureCheck::Expired;
        return {
            {expired ? "dnssec-signature-expired" : "dnssec-bogus", {{"zone", zone}, {"link", linkName(state.link)}}}};
    }
    case Status::Secure:
        if (state.expires && *state.expires < now.addDays(SoonDays))
            return {{"dnssec-signature-ends-soon", {{"zone", zone}, {"expires", expiryText(state)}}}};
        return {};
    case Status::Insecure:
        return {{"dnssec-unsigned", {{"zone", zone}}}};
    case Status::Indeterminate:
        return {{"dnssec-indeterminate", {{"zone", zone}}}};
    }
    Q_UNREACHABLE();
}

std::optional<bool> bogusByCrossCheck(const Fact &validated, const Fact &unchecked)
{
    const LookupFailure *failure = validated.failure();
    if (failure == nullptr)
        return false;
    if (failure->kind != FailureKind::ServFail || unchecked.isFailure())
        return std::nullopt; // fails for everyone, or was not asked
    return true;
}

} // namespace sw::dns
