// SPDX-License-Identifier: Apache-2.0
// MTA-STS (RFC 8461): the record, the policy file, and whether the mail hosts match it. The file itself is fetched by
// the shell (HTTPS); here is every rule of the RFC about what came back.
#pragma once

#include "core/dns/facts/facts.h"
#include "core/neighbours/wanted_file.h"

namespace sw::neighbours {

// Errors: "mta-sts-syntax", "mta-sts-version", "mta-sts-id" (missing, or not 1 to 32 letters and digits).
[[nodiscard]] Expected<QByteArray> parseStsRecord(const QByteArray &text); // the id

struct StsPolicy
{
    enum class Mode { Enforce, Testing, None };
    Mode mode = Mode::None;
    quint32 maxAge = 0;     // seconds, at most 31,557,600
    QByteArrayList mx = {}; // patterns, lower case
    friend bool operator==(const StsPolicy &, const StsPolicy &) = default;
};
// Errors: "mta-sts-policy-too-large", "mta-sts-policy-syntax" (args: line), "mta-sts-policy-version",
// "mta-sts-policy-mode", "mta-sts-policy-max-age", "mta-sts-policy-mx" (a bad pattern, or none where the mode needs
// one).
[[nodiscard]] Expected<StsPolicy> parseStsPolicy(const QByteArray &text);

// RFC 8461 4.1: a wildcard stands for exactly the left-most label.
[[nodiscard]] bool matchesPattern(const dns::DomainName &host, const QByteArray &pattern);

// The address of the policy (RFC 8461 3.3).
[[nodiscard]] QByteArray stsPolicyUrl(const dns::DomainName &domain);
constexpr qsizetype LargestStsPolicy = 64 * 1024;

struct StsJudgement
{
    std::optional<StsPolicy> policy = std::nullopt;
    Findings findings = {};
};
// `fetch`: what an HTTPS GET of stsPolicyUrl() gave. `mailHosts`: of the MX RRset. `before`: the id and the policy's
// text when last looked at, if ever.
struct StsSeenBefore
{
    QByteArray id, body;
};
[[nodiscard]] StsJudgement judgeStsFetch(const QByteArray &id, const FetchedFile &fetch,
                                         const QList<dns::DomainName> &mailHosts,
                                         const std::optional<StsSeenBefore> &before = std::nullopt);

} // namespace sw::neighbours
