// SPDX-License-Identifier: Apache-2.0
// check_host() (RFC 7208 4): may this address send mail for this domain? Pure over facts: returns the result, or the
// questions it still needs (all that could be needed next, so that the wait is the depth of the chain).
//
// The grammar is record.h, one function per mechanism is mechanisms.cpp, macros are macro.h. Where the RFC leaves room:
//   - void lookups are counted per query, the addresses of MX and PTR names included, as most receivers count them;
//   - more than 10 MX records are a permerror whether or not an early one would match, so that the answer does not
//     depend on their order; MX names are looked at by preference;
//   - a target that is no domain name (empty or long label) matches nothing and asks nothing;
//   - "redirect" is counted when it is followed, not when it is read;
//   - RFC 8616 4: a term with %{s} or %{l} matches no local part beyond ASCII; such a redirect is a permerror.
#pragma once

#include "core/dns/facts/facts.h"
#include "core/spf/record/limits.h"

#include <optional>

namespace sw::spf {

enum class Result { None, Neutral, Pass, Fail, SoftFail, TempError, PermError }; // RFC 7208 2.6
[[nodiscard]] QByteArray
resultName(Result result); // "none", "neutral", "pass", "fail", "softfail", "temperror", "permerror"

struct CheckRequest
{
    enum class Trace { Off, On };

    dns::IpAddress ip;
    QByteArray mailFrom =
        {}; // "local@domain"; empty: the null sender, so postmaster@helo (RFC 7208 2.4). UTF-8 is understood
    QByteArray helo = {};
    QByteArray domain = {};                          // <domain> when it is not the sender's
    std::optional<QByteArray> record = std::nullopt; // evaluate this instead of what is published at the domain
    QByteArray receiver = "unknown";                 // %{r}
    qint64 epochSeconds = 0;                         // %{t}
    QByteArray defaultExplanation = {};              // for "fail" when the domain gives none
    Limits limits = {};
    Trace trace = Trace::Off;
    friend bool operator==(const CheckRequest &, const CheckRequest &) = default;
};

// One step of the evaluation for people: a code with arguments, words in core/report.
struct TraceStep
{
    int depth = 0; // of include and redirect
    QByteArray code = {};
    Finding::Args args = {};
    friend bool operator==(const TraceStep &, const TraceStep &) = default;
};

struct CheckResult
{
    Result result = Result::None;
    QByteArray domain = {};      // the <domain> checked
    QByteArray record = {};      // found there
    QByteArray mechanism = {};   // the directive that decided, as written; empty: none did
    QByteArray explanation = {}; // for "fail" only
    bool explanationFromDomain = false;
    // A term on the way asked for the name in HELO (%{h}), which was not given: the result says nothing of the record.
    bool lacksHelo = false;
    int lookups = 0; // terms counted against the limit
    int voidLookups = 0;
    // Why it is a permerror, a temperror, or none: code, args (domain, term …), octets in the record for syntax errors.
    std::optional<ParseError> problem = std::nullopt;
    QList<TraceStep> trace = {};
    QList<dns::Query> failures = {}; // the questions that failed, for evidence
    friend bool operator==(const CheckResult &, const CheckResult &) = default;
};

[[nodiscard]] dns::Step<CheckResult> checkHost(const dns::Facts &facts, const CheckRequest &request);

} // namespace sw::spf
