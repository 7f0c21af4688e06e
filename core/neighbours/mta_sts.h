// SPDX-License-Identifier: Apache-2.0
// MTA-STS (RFC 8461): the record, the policy file, and whether the mail hosts match it. The caller fetches the file
// (HTTPS); all rules of the RFC about the result are here.
#pragma once

#include "core/dns/facts/facts.h"
#include "core/neighbours/wanted_file.h"

namespace sw::neighbours {

// Errors: "mta-sts-syntax", "mta-sts-version", "mta-sts-id" (missing, or not 1 to 32 letters and digits).
[[nodiscard]] Expected<QByteArray> parseStsRecord(const QByteArray &text); // the id

// A policy file (RFC 8461 3.2).
struct StsPolicy
{
    enum class Mode { Enforce, Testing, None }; // what senders do when a host does not match
    Mode mode = Mode::None;                     // "mode"
    quint32 maxAge = 0;                         // "max_age": seconds, at most 31,557,600
    QByteArrayList mx = {};                     // "mx": patterns, lower case
    friend bool operator==(const StsPolicy &, const StsPolicy &) = default;
};
// Untrusted input. Errors: "mta-sts-policy-too-large", "mta-sts-policy-syntax" (args: line), "mta-sts-policy-version",
// "mta-sts-policy-mode", "mta-sts-policy-max-age", "mta-sts-policy-mx" (a bad pattern, or none where the mode needs
// one).
[[nodiscard]] Expected<StsPolicy> parseStsPolicy(const QByteArray &text);

// RFC 8461 4.1: a wildcard matches exactly one label, the left-most.
[[nodiscard]] bool matchesPattern(const dns::DomainName &host, const QByteArray &pattern);

// The URL of the policy (RFC 8461 3.3).
[[nodiscard]] QByteArray stsPolicyUrl(const dns::DomainName &domain);
constexpr qsizetype LargestStsPolicy = 64 * 1024; // octets

// The checked result of a fetch.
struct StsJudgement
{
    std::optional<StsPolicy> policy = std::nullopt; // nullopt: not fetched, or invalid
    Findings findings = {};                         // why, and what does not fit the mail hosts
};
// The id and the text of the policy at an earlier check.
struct StsSeenBefore
{
    QByteArray id, body; // of the record; of the file
};
// `id`: of the record now. `fetch`: the result of an HTTPS GET of stsPolicyUrl(). `mailHosts`: of the MX RRset.
// `before`: nullopt when there was no earlier check.
[[nodiscard]] StsJudgement judgeStsFetch(const QByteArray &id, const FetchedFile &fetch,
                                         const QList<dns::DomainName> &mailHosts,
                                         const std::optional<StsSeenBefore> &before = std::nullopt);

} // namespace sw::neighbours
