// SPDX-License-Identifier: Apache-2.0
// check_host() (RFC 7208 4): may this address send mail for this domain? Pure over facts: returns the result, or the
// questions that it still needs (all that could be needed next, so that the number of rounds is the depth of the
// chain).
//
// The grammar is in record.h, the mechanisms in mechanisms.cpp, macros in macro.h. Choices where the RFC leaves room:
//   - void lookups are counted per query, including those for addresses of MX and PTR names, as most receivers do;
//   - more than 10 MX records are a permerror whether or not an early one would match, so that the result does not
//     depend on their order; MX names are tried by preference;
//   - a target that is no domain name (empty or long label) matches nothing and causes no query;
//   - "redirect" is counted when it is followed, not when it is read;
//   - RFC 8616 4: a term with %{s} or %{l} matches no local part beyond ASCII; such a redirect is a permerror.
#pragma once

#include "core/dns/facts/facts.h"
#include "core/spf/record/limits.h"

#include <optional>

namespace sw::spf {

enum class Result { None, Neutral, Pass, Fail, SoftFail, TempError, PermError }; // RFC 7208 2.6
// "none", "neutral", "pass", "fail", "softfail", "temperror", "permerror".
[[nodiscard]] QByteArray resultName(Result result);

// The message and the policy to check. Octets from outside may be anything.
struct CheckRequest
{
    // Whether CheckResult::trace is filled.
    enum class Trace { Off, On };

    dns::IpAddress ip; // <ip>: of the SMTP client
    // "local@domain", also in UTF-8; empty: the null sender, so postmaster@helo (RFC 7208 2.4).
    QByteArray mailFrom = {};
    QByteArray helo = {};                            // of HELO or EHLO; empty: unknown, see lacksHelo
    QByteArray domain = {};                          // <domain> when it is not the sender's
    std::optional<QByteArray> record = std::nullopt; // used instead of the one published at the domain
    QByteArray receiver = "unknown";                 // %{r}
    qint64 epochSeconds = 0;                         // %{t}
    QByteArray defaultExplanation = {};              // for "fail" when the domain has none
    Limits limits = {};                              // of RFC 7208 4.6.4
    Trace trace = Trace::Off;                        // of up to 2,000 steps
    friend bool operator==(const CheckRequest &, const CheckRequest &) = default;
};

// One step of the evaluation, for users: a code with arguments; the words are in core/report.
struct TraceStep
{
    int depth = 0; // of include and redirect
    // As in a Finding.
    QByteArray code = {};
    Finding::Args args = {};
    friend bool operator==(const TraceStep &, const TraceStep &) = default;
};

// The result of check_host() with its reasons.
struct CheckResult
{
    Result result = Result::None;       // RFC 7208 2.6
    QByteArray domain = {};             // the <domain> checked
    QByteArray record = {};             // found there; empty: none
    QByteArray mechanism = {};          // the directive that decided, as written; empty: none did
    QByteArray explanation = {};        // for "fail" only
    bool explanationFromDomain = false; // false: it is defaultExplanation
    // A term needed the HELO name (%{h}), which was not given: the result is not that of a real message.
    bool lacksHelo = false;
    int lookups = 0;     // terms counted against the limit
    int voidLookups = 0; // queries without an answer, as counted
    // Why it is a permerror, a temperror, or none: code, args (domain, term …), octets in the record for syntax errors.
    std::optional<ParseError> problem = std::nullopt;
    QList<TraceStep> trace = {};
    QList<dns::Query> failures = {}; // the questions that failed, for evidence
    friend bool operator==(const CheckResult &, const CheckResult &) = default;
};

// A domain without a usable name gives None, a failed query TempError; see `problem`.
[[nodiscard]] dns::Step<CheckResult> checkHost(const dns::Facts &facts, const CheckRequest &request);

} // namespace sw::spf
