// SPDX-License-Identifier: Apache-2.0
#include "core/plan/spf_left_alone.h"

#include "core/spf/analysis/analysis.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace sw::plan {

namespace {

using namespace std::string_view_literals;

constexpr std::array Breaking{
    "spf-argument-missing"sv,
    "spf-argument-not-allowed"sv,
    "spf-bad-character"sv,
    "spf-bad-domain"sv,
    "spf-bad-ip4"sv,
    "spf-bad-ip6"sv,
    "spf-bad-macro"sv,
    "spf-bad-modifier-name"sv,
    "spf-bad-prefix-length"sv,
    "spf-bad-target"sv,
    "spf-bad-toplabel"sv,
    "spf-include-several-records"sv,
    "spf-include-syntax-error"sv,
    "spf-include-without-record"sv,
    "spf-loop"sv,
    "spf-near-damaged"sv,
    "spf-near-miss"sv,
    "spf-near-type"sv,
    "spf-near-unquoted"sv,
    "spf-over-budget"sv,
    "spf-plus-all"sv,
    "spf-repeated-modifier"sv,
    "spf-several-records"sv,
    "spf-too-many-mx"sv,
    "spf-too-many-voids"sv,
    "spf-unknown-mechanism"sv,
};

} // namespace

dns::Step<Findings> brokenSpf(const dns::Facts &facts, const dns::DomainName &domain)
{
    spf::AuditRequest request;
    request.domain = domain;
    auto audited = spf::audit(facts, request);
    if (!dns::isDone(audited))
        return dns::neededBy(audited);
    Findings findings = dns::resultOf(audited).findings;
    findings.removeIf([](const Finding &finding) {
        const std::string_view code(finding.code.constData(), static_cast<std::size_t>(finding.code.size()));
        return std::find(Breaking.begin(), Breaking.end(), code) == Breaking.end();
    });
    return findings;
}

} // namespace sw::plan
