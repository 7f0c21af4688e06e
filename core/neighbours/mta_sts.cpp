// SPDX-License-Identifier: Apache-2.0
#include "core/neighbours/mta_sts.h"

#include "core/neighbours/text_record.h"

#include <algorithm>

namespace sw::neighbours {

namespace {

constexpr quint32 LongestAge = 31'557'600; // RFC 8461 3.2
constexpr quint32 ShortAge = 86'400;       // an enforced policy this short protects little

Finding finding(const char *code, const Finding::Args &args = {})
{
    return {code, args};
}

bool isAlnum(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

struct RawPolicy
{
    QByteArray version, mode, maxAge; // the first of each counts
    bool hasVersion = false, hasMode = false, hasMaxAge = false;
    QByteArrayList mx;
};

void keepFirst(const QByteArray &value, QByteArray &into, bool &has)
{
    if (!has)
        into = value;
    has = true;
}

Expected<RawPolicy> readLines(const QByteArray &text)
{
    RawPolicy raw;
    int number = 0;
    for (const QByteArray &line : text.split('\n')) {
        ++number;
        const QByteArray trimmed = line.trimmed();
        if (trimmed.isEmpty())
            continue;
        const qsizetype colon = trimmed.indexOf(':');
        if (colon <= 0)
            return unexpected(ParseError{"mta-sts-policy-syntax", 0, 0, {{"line", QString::number(number)}}});
        const QByteArray key = trimmed.left(colon).trimmed();
        const QByteArray value = trimmed.sliced(colon + 1).trimmed();
        if (key == "version")
            keepFirst(value, raw.version, raw.hasVersion);
        else if (key == "mode")
            keepFirst(value, raw.mode, raw.hasMode);
        else if (key == "max_age")
            keepFirst(value, raw.maxAge, raw.hasMaxAge);
        else if (key == "mx")
            raw.mx.append(value.toLower());
    }
    return raw;
}

bool isPattern(const QByteArray &pattern)
{
    const QByteArray host = pattern.startsWith("*.") ? pattern.sliced(2) : pattern;
    const auto name = dns::DomainName::fromText(host);
    // RFC 5321 4.1.2 "Domain", U-labels as A-labels.
    return name && !name->isRoot() && !host.endsWith('.') &&
           std::all_of(host.cbegin(), host.cend(), [](char c) { return isAlnum(c) || c == '-' || c == '.'; });
}

const char *codeOf(FetchedFile::Failure failure)
{
    switch (failure) {
    case FetchedFile::Failure::None:
        return nullptr;
    case FetchedFile::Failure::Timeout:
    case FetchedFile::Failure::Network:
        return "mta-sts-unreachable";
    case FetchedFile::Failure::Certificate:
        return "mta-sts-certificate";
    case FetchedFile::Failure::TooLarge:
        return "mta-sts-policy-too-large";
    }
    Q_UNREACHABLE();
}

} // namespace

Expected<QByteArray> parseStsRecord(const QByteArray &text)
{
    const auto fields = parseFields(text, "mta-sts");
    if (!fields)
        return unexpected(fields.error());
    if (fields->isEmpty() || fields->first().name != "v" || fields->first().value != "STSv1")
        return unexpected(ParseError{"mta-sts-version", 0, text.size()});
    const Field *id = findField(*fields, "id");
    if (id == nullptr || id->value.isEmpty() || id->value.size() > 32 ||
        !std::all_of(id->value.cbegin(), id->value.cend(), isAlnum))
        return unexpected(ParseError{"mta-sts-id", id ? id->offset : text.size(), id ? id->length : 0});
    return id->value;
}

Expected<StsPolicy> parseStsPolicy(const QByteArray &text)
{
    if (text.size() > LargestStsPolicy)
        return unexpected(ParseError{"mta-sts-policy-too-large"});
    const auto raw = readLines(text);
    if (!raw)
        return unexpected(raw.error());
    if (raw->version != "STSv1")
        return unexpected(ParseError{"mta-sts-policy-version"});
    StsPolicy policy;
    if (raw->mode == "enforce")
        policy.mode = StsPolicy::Mode::Enforce;
    else if (raw->mode == "testing")
        policy.mode = StsPolicy::Mode::Testing;
    else if (raw->mode != "none")
        return unexpected(ParseError{"mta-sts-policy-mode", 0, 0, {{"value", QString::fromUtf8(raw->mode.left(80))}}});
    bool good = false;
    policy.maxAge = raw->maxAge.toUInt(&good);
    if (!good || policy.maxAge > LongestAge || raw->maxAge.startsWith('+') || raw->maxAge.size() > 10)
        return unexpected(
            ParseError{"mta-sts-policy-max-age", 0, 0, {{"value", QString::fromUtf8(raw->maxAge.left(80))}}});
    policy.mx = raw->mx;
    const auto bad = std::find_if_not(policy.mx.cbegin(), policy.mx.cend(), isPattern);
    if (bad != policy.mx.cend())
        return unexpected(ParseError{"mta-sts-policy-mx", 0, 0, {{"value", QString::fromUtf8(bad->left(300))}}});
    if (policy.mx.isEmpty() && policy.mode != StsPolicy::Mode::None)
        return unexpected(ParseError{"mta-sts-policy-mx", 0, 0, {{"value", QString()}}});
    return policy;
}

bool matchesPattern(const dns::DomainName &host, const QByteArray &pattern)
{
    const bool wildcard = pattern.startsWith("*.");
    const auto name = dns::DomainName::fromText(wildcard ? pattern.sliced(2) : pattern);
    return name && (wildcard ? !host.isRoot() && host.parent() == *name : host == *name);
}

QByteArray stsPolicyUrl(const dns::DomainName &domain)
{
    return "https://mta-sts." + domain.toText() + "/.well-known/mta-sts.txt";
}

StsJudgement judgeStsFetch(const QByteArray &id, const FetchedFile &fetch, const QList<dns::DomainName> &mailHosts,
                           const std::optional<StsSeenBefore> &before)
{
    StsJudgement judgement;
    Findings &findings = judgement.findings;
    if (const char *code = codeOf(fetch.failure)) {
        findings.append(finding(code));
        return judgement;
    }
    if (fetch.status != 200) {
        findings.append(finding(fetch.status >= 300 && fetch.status < 400 ? "mta-sts-redirect" : "mta-sts-status",
                                {{"status", QString::number(fetch.status)}}));
        return judgement;
    }
    QByteArray type = fetch.contentType.toLower();
    type = type.left(type.indexOf(';') < 0 ? type.size() : type.indexOf(';')).trimmed();
    if (type != "text/plain")
        findings.append(finding("mta-sts-content-type", {{"type", QString::fromUtf8(fetch.contentType.left(80))}}));
    const auto policy = parseStsPolicy(fetch.body);
    if (!policy) {
        findings.append(Finding{policy.error().code, policy.error().args});
        return judgement;
    }
    judgement.policy = *policy;
    if (policy->mode == StsPolicy::Mode::Testing)
        findings.append(finding("mta-sts-mode-testing"));
    if (policy->mode == StsPolicy::Mode::Enforce && policy->maxAge < ShortAge)
        findings.append(finding("mta-sts-max-age-short", {{"seconds", QString::number(policy->maxAge)}}));
    for (const dns::DomainName &host : mailHosts) {
        const bool matched =
            std::any_of(policy->mx.cbegin(), policy->mx.cend(), [&](const auto &p) { return matchesPattern(host, p); });
        if (!matched && policy->mode != StsPolicy::Mode::None)
            findings.append(finding("mta-sts-mx-mismatch", {{"host", host.toString()}}));
    }
    if (before && before->id == id && before->body != fetch.body)
        findings.append(finding("mta-sts-id-unchanged", {{"id", QString::fromLatin1(id)}}));
    return judgement;
}

} // namespace sw::neighbours
