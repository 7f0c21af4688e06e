#include "core/dkim/key_check.h"

#include "core/dkim/public_key.h"
#include "core/dkim/tag_list.h"

#include <algorithm>

namespace sw::dkim {

namespace {

constexpr int WeakestBits = 1024;     // RFC 8301 3.2
constexpr int RecommendedBits = 2048; // the same; more than this some receivers cannot verify

Finding finding(const char *code, const Finding::Args &args = {})
{
    return {code, args};
}

QString text(const QByteArrayList &list)
{
    return QString::fromUtf8(list.join(", "));
}

// The first octets of a key tell how long it should be (DER: SEQUENCE, long form); fewer came.
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
    if (bits < WeakestBits)
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

QByteArray stateOfKey(const KeyCheck &check)
{
    if (!check.record)
        return "malformed";
    if (has(check.findings, {"dkim-key-revoked"}))
        return "revoked";
    if (has(check.findings, {"dkim-key-differs"}))
        return "differs";
    if (has(check.findings, {"dkim-key-weak"}))
        return "weakKey";
    if (has(check.findings, {"dkim-key-type-unknown"}))
        return "wrongType";
    if (has(check.findings, {"dkim-key-cut-off", "dkim-key-unreadable", "dkim-key-ed25519-size"}))
        return "malformed";
    return check.viaCname.isEmpty() ? "inPlace" : "inPlaceThroughChain";
}

QByteArray stateOfFailure(const dns::LookupFailure &failure)
{
    switch (failure.kind) {
    case dns::FailureKind::ServFail:
        return "servfail";
    case dns::FailureKind::Timeout:
        return "timeout";
    case dns::FailureKind::Refused:
        return "refused";
    case dns::FailureKind::Network:
    case dns::FailureKind::Tls:
    case dns::FailureKind::FormErr:
    case dns::FailureKind::BadReply:
    case dns::FailureKind::Cancelled:
    case dns::FailureKind::NotAsked:
        return "unknown";
    }
    Q_UNREACHABLE();
}

// Amazon SES gives three names, of which it uses some now and keeps the others, empty, for the next change of keys.
bool isSpareOfSes(const KeyCheck &check)
{
    static const dns::DomainName ses = dns::DomainName::literal("dkim.amazonses.com");
    return std::any_of(check.viaCname.cbegin(), check.viaCname.cend(),
                       [](const auto &name) { return name.isBelow(ses); });
}

// A panel that appends the zone to a name that already ended in it. False: the answer is still missing.
bool lookForDoubledName(const dns::Facts &facts, const dns::DomainName &domain, KeyCheck &check,
                        dns::QuestionSet &needed)
{
    const auto doubled = domain.prepended(check.name.toText());
    if (!doubled)
        return true;
    const dns::Fact *fact = facts.findOr(needed, dns::Question{*doubled, dns::RecordType::TXT});
    if (fact == nullptr)
        return false;
    const QByteArrayList texts = fact->texts();
    if (std::any_of(texts.cbegin(), texts.cend(), [](const QByteArray &each) { return each.contains("p="); })) {
        check.state = "doubledName";
        check.findings = {Finding{"dkim-key-doubled-name", {{"name", doubled->toString()}}, {dns::evidenceOf(*fact)}}};
    }
    return true;
}

void judgePublished(const KeyCheckRequest &request, KeyCheck &check)
{
    if (check.published.size() > 1) {
        check.state = "duplicate";
        check.findings.append(finding(
            "dkim-key-several", {{"name", check.name.toString()}, {"count", QString::number(check.published.size())}}));
        return;
    }
    const QByteArray published = check.published.first();
    check.findings = judgeKey(published);
    if (const auto record = parseKeyRecord(published)) {
        check.record = *record;
        check.bits = keyBits(*record);
        if (request.expected && !record->isRevoked() && !sameKey(*request.expected, *record))
            check.findings.append(finding("dkim-key-differs", {{"name", check.name.toString()}}));
    }
    check.state = stateOfKey(check);
    if (check.state == "revoked" && isSpareOfSes(check)) {
        check.findings = {finding("dkim-key-spare", {{"name", check.name.toString()}})};
        check.state = "inPlaceThroughChain";
    }
}

} // namespace

Findings judgeKey(const QByteArray &published)
{
    Findings findings;
    const auto record = parseKeyRecord(published);
    if (!record) {
        // A panel's additions explain more than the place where parsing stopped.
        if (published.contains('"'))
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

dns::Step<KeyCheck> checkKey(const dns::Facts &facts, const KeyCheckRequest &request)
{
    KeyCheck check;
    const auto name = request.domain.prepended(request.selector + "._domainkey");
    if (!name) {
        check.state = "malformed";
        check.findings.append(Finding{"dkim-selector-invalid", {{"selector", QString::fromUtf8(request.selector)}}});
        return check;
    }
    check.name = *name;
    dns::QuestionSet needed;
    const dns::Fact *fact = facts.findOr(needed, dns::Question{*name, dns::RecordType::TXT});
    if (fact == nullptr)
        return needed;
    for (const dns::ResourceRecord &link : fact->chain()) {
        if (const auto *target = link.as<dns::NameData>())
            check.viaCname.append(target->target);
    }
    check.published = fact->texts();
    if (const dns::LookupFailure *failure = fact->failure()) {
        check.state = stateOfFailure(*failure);
        check.failures.append(fact->query);
        check.findings.append(
            finding("dkim-key-unknown",
                    {{"name", name->toString()}, {"outcome", QString::fromLatin1(dns::outcomeName(fact->outcome))}}));
    } else if (check.published.isEmpty()) {
        check.state = "notYet";
        check.findings.append(finding("dkim-key-missing", {{"name", name->toString()}}));
        if (!lookForDoubledName(facts, request.domain, check, needed))
            return needed;
    } else {
        judgePublished(request, check);
    }
    for (Finding &each : check.findings) {
        if (each.evidence.isEmpty())
            each.evidence.append(dns::evidenceOf(*fact));
    }
    return check;
}

dns::Step<QList<KeyCheck>> findKeys(const dns::Facts &facts, const dns::DomainName &domain,
                                    const QByteArrayList &selectors)
{
    QList<KeyCheck> found;
    dns::QuestionSet needed;
    for (const QByteArray &selector : selectors) {
        const auto name = domain.prepended(selector + "._domainkey");
        if (!name)
            continue;
        const dns::Fact *fact = facts.findOr(needed, dns::Question{*name, dns::RecordType::TXT});
        if (fact == nullptr || fact->isMissing())
            continue;
        auto step = checkKey(facts, {domain, selector});
        if (dns::isDone(step))
            found.append(dns::takeResult(std::move(step)));
        else
            needed.add(dns::neededBy(step));
    }
    if (!needed.isEmpty())
        return needed;
    return found;
}

} // namespace sw::dkim
