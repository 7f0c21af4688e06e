// SPDX-License-Identifier: Apache-2.0
// See key_check.h: the check of one record, or one answer. Other places of a key: key_check.cpp.
#include "core/dkim/key/key_check.h"

#include "core/base/display_text.h"
#include "core/dkim/key/public_key.h"
#include "core/dkim/key/tag_list.h"

#include <algorithm>

namespace sw::dkim {

namespace {

constexpr int RecommendedBits = 2048; // the same; more than this some receivers cannot verify

Finding finding(const char *code, const Finding::Args &args = {})
{
    return {code, args};
}

QString text(const QByteArrayList &list)
{
    return QString::fromUtf8(list.join(", "));
}

// The first octets of a key tell how long it should be (DER: SEQUENCE, long form); there are fewer.
bool isCutOff(const QByteArray &der)
{
    if (der.size() < 4 || der[0] != 0x30)
        return false;
    const auto first = static_cast<unsigned char>(der[1]);
    if (first < 0x81 || first > 0x82)
        return first < 0x80 && der.size() < 2 + first;
    const int lengthOctets = first & 0x0f;
    qsizetype length = 0;
    for (int i = 0; i < lengthOctets; ++i)
        length = length * 256 + static_cast<unsigned char>(der[2 + i]);
    return der.size() < 2 + lengthOctets + length;
}

void judgeRsa(const KeyRecord &record, Findings &findings)
{
    const PublicKey read = readPublicKey("rsa", record.publicKey);
    if (read.key == nullptr) {
        findings.append(finding(isCutOff(record.publicKey) ? "dkim-key-cut-off" : "dkim-key-unreadable"));
        return;
    }
    const int bits = keyBits(record);
    const Finding::Args args{{"bits", QString::number(bits)}};
    if (bits < MinRsaBits)
        findings.append(finding("dkim-key-weak", args));
    else if (bits < RecommendedBits)
        findings.append(finding("dkim-key-short", args));
    else if (bits > RecommendedBits)
        findings.append(finding("dkim-key-long", args));
    if (read.form == PublicKey::Form::Pkcs1)
        findings.append(finding("dkim-key-pkcs1"));
}

void judgeMaterial(const KeyRecord &record, Findings &findings)
{
    if (record.isRevoked()) {
        findings.append(finding("dkim-key-revoked"));
    } else if (record.keyType == "ed25519") {
        if (record.publicKey.size() != 32)
            findings.append(finding("dkim-key-ed25519-size", {{"octets", QString::number(record.publicKey.size())}}));
    } else if (record.keyType == "rsa") {
        judgeRsa(record, findings);
    } else {
        findings.append(finding("dkim-key-type-unknown", {{"type", QString::fromUtf8(record.keyType)}}));
    }
}

void judgeTags(const QByteArray &published, const KeyRecord &record, Findings &findings)
{
    if (record.flags.contains("y"))
        findings.append(finding("dkim-key-testing"));
    if (!record.services.contains("*") && !record.services.contains("email"))
        findings.append(finding("dkim-key-service", {{"services", text(record.services)}}));
    if (!record.hashes.isEmpty() && !record.hashes.contains("sha256"))
        findings.append(finding("dkim-key-hashes", {{"hashes", text(record.hashes)}}));
    const auto list = TagList::parse(published, "dkim-key");
    if (const Tag *key = list ? list->find("p") : nullptr;
        key != nullptr && withoutWhiteSpace(key->value) != key->value)
        findings.append(finding("dkim-key-spaces"));
}

bool has(const Findings &findings, std::initializer_list<const char *> codes)
{
    return std::any_of(codes.begin(), codes.end(), [&](const char *code) { return containsCode(findings, code); });
}

RecordState stateOfKey(const KeyCheck &check)
{
    if (has(check.findings, {"dkim-key-is-host-name"}))
        return RecordState::WrongType;
    if (!check.record)
        return RecordState::Malformed;
    if (has(check.findings, {"dkim-key-revoked"}))
        return RecordState::Revoked;
    if (has(check.findings, {"dkim-key-differs"}))
        return RecordState::Differs;
    if (has(check.findings, {"dkim-key-weak"}))
        return RecordState::WeakKey;
    if (has(check.findings, {"dkim-key-type-unknown"}))
        return RecordState::WrongType;
    // An h= or s= that excludes every signature of mail makes the key as unusable as an unreadable one.
    if (has(check.findings, {"dkim-key-cut-off", "dkim-key-unreadable", "dkim-key-ed25519-size", "dkim-key-hashes",
                             "dkim-key-service"}))
        return RecordState::Malformed;
    return check.viaCname.isEmpty() ? RecordState::InPlace : RecordState::InPlaceThroughChain;
}

RecordState stateOfFailure(const dns::LookupFailure &failure)
{
    switch (failure.kind) {
    case dns::FailureKind::ServFail:
        return RecordState::Servfail;
    case dns::FailureKind::Timeout:
        return RecordState::Timeout;
    case dns::FailureKind::Refused:
        return RecordState::Refused;
    case dns::FailureKind::Network:
    case dns::FailureKind::Tls:
    case dns::FailureKind::FormErr:
    case dns::FailureKind::BadReply:
    case dns::FailureKind::Cancelled:
    case dns::FailureKind::NotAsked:
        return RecordState::Unknown;
    }
    Q_UNREACHABLE();
}

// Amazon SES gives three names, of which it uses some and keeps the others empty for the next key rotation.
bool isSpareOfSes(const KeyCheck &check)
{
    // "TOKEN.dkim.amazonses.com", in some regions "TOKEN.dkim.eu-south-1.amazonses.com"
    static const dns::DomainName ses = dns::DomainName::literal("amazonses.com");
    return std::any_of(check.viaCname.cbegin(), check.viaCname.cend(), [](const auto &name) {
        return name.isBelow(ses) && name.labels().value(1).toLower() == "dkim";
    });
}

// "s1.domainkey.u1.wl.sendgrid.net." where a key should be: a CNAME target entered with type TXT.
bool isHostName(const QByteArray &published)
{
    QByteArray text = published.trimmed();
    if (text.size() > 6 && text.first(6).toUpper() == "CNAME ")
        text = text.sliced(6).trimmed();
    if (text.size() > 1 && text.startsWith('"') && text.endsWith('"'))
        text = text.sliced(1, text.size() - 2);
    const bool letters = std::all_of(text.cbegin(), text.cend(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-' || c == '_' ||
               c == '.';
    });
    const auto name = letters ? dns::DomainName::fromText(text) : unexpected(ParseError{});
    return name && name->labelCount() > 1;
}

// The kind of a record by its beginning; empty: unknown.
QString kindOfOtherRecord(const QByteArray &published)
{
    const QByteArray lower = published.trimmed().toLower();
    if (lower.startsWith("v=spf1") || lower.startsWith("spf2.0"))
        return QStringLiteral("SPF");
    if (lower.startsWith("v=dmarc1"))
        return QStringLiteral("DMARC");
    if (lower.startsWith("v=bimi1"))
        return QStringLiteral("BIMI");
    return lower.startsWith("v=stsv1") || lower.startsWith("v=tlsrptv1") ? QStringLiteral("TLS") : QString();
}

Findings judgeRecord(const QByteArray &published)
{
    Findings findings;
    const auto record = parseKeyRecord(published);
    if (!record) {
        // What it is instead, or what a panel added, explains more than the position of the syntax error.
        if (isHostName(published))
            findings.append(finding("dkim-key-is-host-name", {{"seen", displayText(published)}}));
        else if (const QString kind = kindOfOtherRecord(published); !kind.isEmpty())
            findings.append(finding("dkim-key-is-other-record", {{"kind", kind}}));
        else if (published.contains('"'))
            findings.append(finding("dkim-key-quoted"));
        else if (published.contains("\\;"))
            findings.append(finding("dkim-key-escaped"));
        else
            findings.append(Finding{record.error().code, record.error().args});
        return findings;
    }
    judgeMaterial(*record, findings);
    judgeTags(published, *record, findings);
    return findings;
}

void judgePublished(const std::optional<KeyRecord> &expected, KeyCheck &check)
{
    if (check.published.size() > 1) {
        check.state = RecordState::Duplicate;
        check.findings.append(finding("dkim-key-several", {{"count", QString::number(check.published.size())}}));
        return;
    }
    const QByteArray published = check.published.first();
    check.findings = judgeRecord(published);
    if (const auto record = parseKeyRecord(published)) {
        check.record = *record;
        check.bits = keyBits(*record);
        if (expected && !record->isRevoked() && !sameKey(*expected, *record))
            check.findings.append(finding("dkim-key-differs"));
    }
    check.state = stateOfKey(check);
    if (check.state == RecordState::Revoked && isSpareOfSes(check)) {
        check.findings = {finding("dkim-key-spare")};
        check.state = RecordState::InPlaceThroughChain;
    }
}

// Adds the name to every finding, since a domain has many keys.
void nameFindings(KeyCheck &check)
{
    for (Finding &each : check.findings)
        each.args.insert("name", check.name.toString());
}

// A server answered that there is no TXT: at the name itself, or at the target of its alias.
void judgeMissing(const dns::Fact &fact, KeyCheck &check)
{
    check.state = RecordState::NotYet;
    if (check.viaCname.isEmpty()) {
        check.findings.append(finding("dkim-key-missing"));
        return;
    }
    const bool gone = std::holds_alternative<dns::NxDomain>(fact.outcome);
    check.findings.append(finding(gone ? "dkim-alias-leads-nowhere" : "dkim-alias-without-key",
                                  {{"target", check.viaCname.last().toString()}}));
}

} // namespace

bool isFatal(const QByteArray &code)
{
    static const QByteArrayList harmless{"dkim-key-short",   "dkim-key-long",   "dkim-key-pkcs1",
                                         "dkim-key-testing", "dkim-key-spaces", "dkim-key-spare"};
    return !harmless.contains(code);
}

KeyCheck judgeText(const dns::DomainName &name, const QByteArray &published, const std::optional<KeyRecord> &expected)
{
    KeyCheck check;
    check.name = name;
    check.published = {published};
    judgePublished(expected, check);
    nameFindings(check);
    return check;
}

KeyCheck judgeAnswer(const dns::DomainName &name, const dns::Fact &fact, const std::optional<KeyRecord> &expected,
                     const QList<dns::DomainName> &via)
{
    KeyCheck check;
    check.name = name;
    check.viaCname = via;
    for (const dns::ResourceRecord &link : fact.chain()) {
        if (const auto *target = link.as<dns::NameData>())
            check.viaCname.append(target->target);
    }
    check.published = fact.texts();
    if (const dns::LookupFailure *failure = fact.failure()) {
        check.state = stateOfFailure(*failure);
        check.failures.append(fact.query);
        check.findings.append(
            finding("dkim-key-unknown", {{"outcome", QString::fromLatin1(dns::outcomeName(fact.outcome))}}));
    } else if (check.published.isEmpty()) {
        judgeMissing(fact, check);
    } else {
        judgePublished(expected, check);
    }
    nameFindings(check);
    for (Finding &each : check.findings)
        each.evidence.append(dns::evidenceOf(fact));
    return check;
}

} // namespace sw::dkim
