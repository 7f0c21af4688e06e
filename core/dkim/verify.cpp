// SPDX-License-Identifier: Apache-2.0
#include "core/dkim/verify.h"

#include "core/dkim/key/key_check.h"
#include "core/dkim/key/public_key.h"

#include <QHash>

#include <algorithm>

namespace sw::dkim {

namespace {

using Result = SignatureResult::Result;

constexpr qsizetype MostKeys = 8; // TXT records tried at one selector, where there should be one

struct ContextFree
{
    void operator()(EVP_MD_CTX *context) const { EVP_MD_CTX_free(context); }
};

SignatureResult &conclude(SignatureResult &result, Result verdict, const char *reason, const Finding::Args &args = {})
{
    result.result = verdict;
    result.reason = reason;
    result.args = args;
    return result;
}

const unsigned char *octetsOf(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

QByteArray sha256(const QByteArray &data)
{
    QByteArray digest(32, '\0');
    EVP_Digest(data.constData(), static_cast<size_t>(data.size()), reinterpret_cast<unsigned char *>(digest.data()),
               nullptr, EVP_sha256(), nullptr);
    return digest;
}

bool signatureFits(EVP_PKEY *key, Algorithm algorithm, const QByteArray &data, const QByteArray &value)
{
    const std::unique_ptr<EVP_MD_CTX, ContextFree> context(EVP_MD_CTX_new());
    const bool ed25519 = algorithm == Algorithm::Ed25519Sha256;
    const QByteArray input = ed25519 ? sha256(data) : data; // RFC 8463 3: PureEdDSA over the digest
    const bool good =
        EVP_DigestVerifyInit(context.get(), nullptr, ed25519 ? nullptr : EVP_sha256(), nullptr, key) == 1 &&
        EVP_DigestVerify(context.get(), octetsOf(value), static_cast<size_t>(value.size()), octetsOf(input),
                         static_cast<size_t>(input.size())) == 1;
    forgetOpenSslErrors();
    return good;
}

QByteArray keyTypeOf(Algorithm algorithm)
{
    return algorithm == Algorithm::Ed25519Sha256 ? "ed25519" : "rsa";
}

// The reason of a signature result for a finding of key_check.h.
const char *reasonFor(const QByteArray &keyCode)
{
    if (keyCode == "dkim-key-revoked")
        return "dkim-sig-key-revoked";
    if (keyCode == "dkim-key-hashes")
        return "dkim-sig-key-hash";
    if (keyCode == "dkim-key-service")
        return "dkim-sig-key-service";
    return keyCode == "dkim-key-weak" ? "dkim-sig-key-weak" : "dkim-sig-key-unreadable";
}

// RFC 6376 6.1.2: whether this record may be used for this signature; false: the reason is in the result.
bool mayBeUsed(const KeyCheck &check, const Signature &signature, SignatureResult &result)
{
    const auto fatal = std::find_if(check.findings.cbegin(), check.findings.cend(),
                                    [](const Finding &finding) { return isFatal(finding.code); });
    if (!check.record) {
        const QByteArray code = fatal == check.findings.cend() ? QByteArray() : fatal->code;
        conclude(result, Result::PermError, "dkim-sig-key-malformed", {{"code", QString::fromLatin1(code)}});
    } else if (check.record->keyType != keyTypeOf(signature.algorithm)) {
        conclude(result, Result::PermError, "dkim-sig-key-type");
    } else if (fatal != check.findings.cend()) {
        const bool weak = check.state == RecordState::WeakKey;
        conclude(result, weak ? Result::Fail : Result::PermError, reasonFor(fatal->code),
                 weak ? Finding::Args{{"bits", QString::number(check.bits)}} : Finding::Args());
    } else if (check.record->flags.contains("s") && signature.identityDomain != signature.domain) {
        conclude(result, Result::PermError, "dkim-sig-key-exact-domain");
    } else {
        return true;
    }
    return false;
}

// Tries one record at the selector; sets a pass or the reason against it.
void tryKey(const dns::DomainName &name, const QByteArray &text, const Signature &signature, const QByteArray &data,
            SignatureResult &result)
{
    const KeyCheck check = judgeText(name, text);
    result.testing = check.record && check.record->flags.contains("y");
    if (!mayBeUsed(check, signature, result))
        return;
    result.keyBits = check.bits;
    const PublicKey read = readPublicKey(check.record->keyType, check.record->publicKey);
    if (read.key == nullptr)
        conclude(result, Result::PermError, "dkim-sig-key-unreadable");
    else if (signatureFits(read.key.get(), signature.algorithm, data, signature.value))
        conclude(result, Result::Pass, "");
    else
        conclude(result, Result::Fail, "dkim-sig-mismatch");
}

// All checks that need no key; true: the result is final.
bool settledWithoutKey(const MessageDigest &message, const MessageDigest::Parsed &parsed, qint64 now,
                       SignatureResult &result)
{
    if (!parsed.signature) {
        conclude(result, Result::PermError, parsed.signature.error().code.constData(), parsed.signature.error().args);
        return true;
    }
    const Signature &signature = *parsed.signature;
    result.signature = signature;
    if (message.trouble() != HeaderReader::Trouble::None) {
        conclude(result, Result::PermError, "dkim-sig-message-too-large");
        return true;
    }
    if (signature.algorithm == Algorithm::RsaSha1) { // RFC 8301 3.1
        conclude(result, Result::Fail, "dkim-sig-sha1");
        return true;
    }
    if (signature.expiresAt && *signature.expiresAt < now) {
        conclude(result, Result::Fail, "dkim-sig-expired",
                 {{"at", QDateTime::fromSecsSinceEpoch(std::min<qint64>(*signature.expiresAt, 253402300799))
                             .toUTC()
                             .toString(Qt::ISODate)}});
        return true;
    }
    return false;
}

bool bodyFits(const MessageDigest::Parsed &parsed, SignatureResult &result)
{
    const Signature &signature = *parsed.signature;
    if (signature.bodyLength && *signature.bodyLength > parsed.canonicalLength) { // RFC 6376 3.5, l=
        conclude(
            result, Result::Fail, "dkim-sig-body-shorter",
            {{"signed", QString::number(*signature.bodyLength)}, {"length", QString::number(parsed.canonicalLength)}});
        return false;
    }
    if (signature.bodyLength && *signature.bodyLength < parsed.canonicalLength)
        result.unsignedOctets = parsed.canonicalLength - *signature.bodyLength;
    if (parsed.bodyHash == signature.bodyHash)
        return true;
    conclude(result, Result::Fail, "dkim-sig-body-changed");
    return false;
}

// Adds the domain of the signature, as written, to the args.
SignatureResult named(SignatureResult result)
{
    if (!result.reason.isEmpty())
        result.args.insert("domain", QString::fromUtf8(result.hint.domain));
    return result;
}

void judge(const dns::Fact &fact, const MessageDigest &message, const MessageDigest::Parsed &parsed,
           SignatureResult &result)
{
    const Signature &signature = *parsed.signature;
    const dns::DomainName &name = fact.query.question.name;
    for (const dns::ResourceRecord &link : fact.chain()) {
        if (const auto *target = link.as<dns::NameData>())
            result.viaCname.append(target->target);
    }
    if (fact.isFailure()) {
        result.failures.append(fact.query);
        conclude(result, Result::TempError, "dkim-sig-key-unknown",
                 {{"outcome", QString::fromLatin1(dns::outcomeName(fact.outcome))}});
        return;
    }
    const QByteArrayList texts = fact.texts();
    if (texts.isEmpty()) {
        conclude(result, Result::PermError, "dkim-sig-no-key", {{"name", name.toString()}});
        return;
    }
    result.keyRecords = static_cast<int>(texts.size());
    const HeaderField &own = message.fields()[parsed.field];
    const QByteArray data = signedOctets(message.fields(), signature.headers, signature.header, parsed.field, own.name,
                                         signature.withoutValue);
    // RFC 6376 3.6.2.2: more than one record is undefined; a pass by any is a pass, as other verifiers see it.
    for (const QByteArray &text : texts.first(std::min(MostKeys, texts.size()))) {
        tryKey(name, text, signature, data, result);
        if (result.result == Result::Pass)
            break;
    }
    // A changed body is the better explanation whenever the key is usable.
    if (result.result == Result::Pass || result.reason == "dkim-sig-mismatch")
        (void)bodyFits(parsed, result);
}

} // namespace

QByteArray resultName(SignatureResult::Result result)
{
    switch (result) {
    case Result::Pass:
        return "pass";
    case Result::Fail:
        return "fail";
    case Result::PermError:
        return "permerror";
    case Result::TempError:
        return "temperror";
    }
    Q_UNREACHABLE();
}

QByteArray signedOctets(const QList<HeaderField> &fields, const QByteArrayList &names,
                        Canonicalization canonicalization, qsizetype own, QByteArrayView ownName,
                        QByteArrayView ownValue)
{
    QHash<QByteArray, QList<qsizetype>> byName; // from the top; taken from the bottom
    for (const QByteArray &name : names)
        byName.insert(name, {});
    for (qsizetype i = 0; i < fields.size(); ++i) {
        if (i == own)
            continue;
        const auto list = byName.find(fields[i].name.trimmed().toLower());
        if (list != byName.end())
            list->append(i);
    }
    QByteArray data;
    for (const QByteArray &name : names) {
        QList<qsizetype> &left = byName[name];
        if (left.isEmpty())
            continue; // oversigned: an absent field counts as empty, so that none can be added
        const HeaderField &field = fields[left.takeLast()];
        data += canonicalField(canonicalization, field.name, field.value) + "\r\n";
    }
    return data + canonicalField(canonicalization, ownName, ownValue);
}

MessageDigest::MessageDigest(const MessageLimits &limits)
    : m_reader(limits)
{}

void MessageDigest::beginBody()
{
    m_inBody = true;
    const QList<HeaderField> &fields = m_reader.fields();
    for (qsizetype i = 0; i < fields.size(); ++i) {
        if (!fields[i].is("dkim-signature"))
            continue;
        Parsed parsed{i, parseSignature(fields[i].value)};
        int index = -1;
        if (parsed.signature && m_signatures.size() < MostSignatures) {
            const Signature &signature = *parsed.signature;
            const auto known = std::find_if(m_hashes.cbegin(), m_hashes.cend(), [&](const BodyHash &hash) {
                return hash.canonicalization() == signature.body && hash.limit() == signature.bodyLength;
            });
            index = static_cast<int>(known - m_hashes.cbegin());
            if (known == m_hashes.cend())
                m_hashes.emplace_back(signature.body, signature.bodyLength);
        }
        m_signatures.append(std::move(parsed));
        m_hashOf.append(index);
    }
}

void MessageDigest::feed(QByteArrayView octets)
{
    if (!m_inBody) {
        octets = m_reader.feed(octets);
        if (!m_reader.isDone())
            return;
        beginBody();
    }
    m_bodyOctets += static_cast<quint64>(octets.size());
    for (BodyHash &hash : m_hashes)
        hash.feed(octets);
}

void MessageDigest::finish()
{
    if (!m_inBody) {
        m_reader.finish();
        beginBody();
    }
    QByteArrayList digests;
    for (BodyHash &hash : m_hashes)
        digests.append(hash.finish());
    for (qsizetype i = 0; i < m_signatures.size(); ++i) {
        const int index = m_hashOf[i];
        if (index < 0)
            continue;
        m_signatures[i].bodyHash = digests[index];
        m_signatures[i].canonicalLength = m_hashes[static_cast<size_t>(index)].canonicalLength();
    }
}

dns::Step<QList<SignatureResult>> verify(const dns::Facts &facts, const MessageDigest &message, qint64 now)
{
    QList<SignatureResult> results;
    dns::QuestionSet needed;
    for (const MessageDigest::Parsed &parsed : message.signatures()) {
        SignatureResult result;
        if (results.size() == 10 * MostSignatures) // enough results
            break;
        result.hint = hintOf(message.fields()[parsed.field].value);
        if (results.size() >= MostSignatures) {
            conclude(result, Result::PermError, "dkim-sig-too-many", {{"limit", QString::number(MostSignatures)}});
            results.append(named(result));
            continue;
        }
        if (!settledWithoutKey(message, parsed, now, result)) {
            const dns::Fact *fact =
                facts.findOr(needed, dns::Question{*parsed.signature->keyName(), dns::RecordType::TXT});
            if (fact != nullptr)
                judge(*fact, message, parsed, result);
        }
        results.append(named(result));
    }
    if (!needed.isEmpty())
        return needed;
    return results;
}

} // namespace sw::dkim
