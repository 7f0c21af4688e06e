// SPDX-License-Identifier: Apache-2.0
// One run of check_host(): its counters, its identities and the facts that it still needs. Private to core/spf;
// check.cpp evaluates records, mechanisms.cpp mechanisms, evaluation.cpp queries and counts for both.
#pragma once

#include "core/spf/check/check.h"
#include "core/spf/record/macro.h"
#include "core/spf/record/record.h"

namespace sw::spf {

[[nodiscard]] QString shownText(QByteArrayView text); // for arguments of findings; long text is cut

// The result of one mechanism, or of a part of it.
enum class Verdict {
    NoMatch,
    Match,
    TempError,
    PermError,
    NeedsFacts, // the missing questions are noted
};

class Evaluation
{
public:
    // For one run(); both must outlive it.
    Evaluation(const dns::Facts &facts, const CheckRequest &request);

    [[nodiscard]] dns::Step<CheckResult> run(); // as checkHost()

private:
    struct Answer // of one check_host(), include and redirect followed
    {
        Result result = Result::None;
        bool needsFacts = false;
    };
    struct Domain // <domain> of the current check_host()
    {
        QByteArray text; // without a final dot: %{d}
        dns::DomainName name;
        int depth = 0;
        bool included = false; // below an include: its matches and explanations are not the result's (RFC 7208 5.2)
    };
    struct Target
    {
        // CannotMatch: RFC 8616 4.
        enum class State { Name, NoName, CannotMatch, NeedsFacts } state = State::NoName;
        QByteArray text = {};
        dns::DomainName name = {};
    };
    enum class Addresses { Found, Void, Failed, NeedsFacts }; // of a name; Void: no such record

    // check.cpp. Sets <ip>, sender, HELO and <domain> (RFC 7208 2.3, 2.4, 4.3); false: the result is "none".
    bool takeIdentities();
    // check_host() for one domain: record, terms, redirect.
    Answer checkDomain(const Domain &domain);
    // The one SPF record (RFC 7208 4.4, 4.5). Match: `text` is it; otherwise `result` is set.
    Verdict fetchRecord(const Domain &domain, QByteArray &text, Result &result);
    // The directives from left to right, then redirect (RFC 7208 4.6.2, 4.7, 6.1).
    Answer runTerms(const Domain &domain, const Record &record);
    // The result of the directive that matched.
    Answer matched(const Domain &domain, const Record &record, const Term &term);
    Answer followRedirect(const Domain &domain, const Record &record, const Term &redirect);
    // Sets the explanation of a fail (RFC 7208 6.2); false: facts are missing.
    bool explain();
    // The expanded domain-spec, or <domain> (RFC 7208 4.8).
    Target targetOf(const Domain &domain, const Record &record, const Term &term);
    // The value of %{p} (RFC 7208 7.3); nullopt: facts are missing.
    std::optional<QByteArray> validatedName(const Domain &domain);

    // mechanisms.cpp. One mechanism each (RFC 7208 5); evaluate() chooses by kind.
    Verdict evaluate(const Domain &domain, const Record &record, const Term &term);
    Verdict evaluateInclude(const Domain &domain, const Record &record, const Term &term);
    // "a", "mx", "ptr" and "exists".
    Verdict evaluateAtTarget(const Domain &domain, const Record &record, const Term &term);
    Verdict evaluateMx(const Target &target, const Term &term);
    Verdict evaluatePtr(const dns::DomainName &target);
    Verdict evaluateIp(const Term &term) const;
    Verdict evaluateExists(const dns::DomainName &target);
    // Whether the client is within the prefix of one of the addresses of `name`.
    Verdict matchAddresses(const dns::DomainName &name, const Term &term);
    // The PTR names of the client that resolve back to it (RFC 7208 5.5).
    Verdict validatedNames(QList<dns::DomainName> &names);
    // Whether `name` has the address of the client; `state` becomes NeedsFacts or PermError.
    bool validates(const dns::DomainName &name, Verdict &state);

    // evaluation.cpp. Counting (RFC 7208 4.6.4); false: over the limit, and the problem is noted.
    bool countLookup(const Domain &domain, const Record &record, const Term &term);
    bool countVoid(const dns::DomainName &name, dns::RecordType type);
    // Null: not known yet, added to m_needed.
    const dns::Fact *ask(const dns::DomainName &name, dns::RecordType type);
    // A or AAAA, by the family of the client.
    [[nodiscard]] dns::RecordType addressType() const
    {
        return m_ip.isV4() ? dns::RecordType::A : dns::RecordType::AAAA;
    }

    [[nodiscard]] MacroValues macroValues(const Domain &domain);
    // Keeps the first problem only.
    void noteProblem(ParseError problem);
    // Keeps the failed query; returns TempError.
    Verdict noteFailure(const dns::Fact &fact);
    [[nodiscard]] bool tracing() const { return m_request.trace == CheckRequest::Trace::On; }
    // Adds a step; only when tracing().
    void trace(const Domain &domain, const char *code, Finding::Args args);

    const dns::Facts &m_facts;
    const CheckRequest &m_request;
    dns::IpAddress m_ip; // unmapped: ::ffff:192.0.2.1 is an IPv4 client (RFC 7208 5)
    QByteArray m_sender; // MAIL FROM, or postmaster@HELO (RFC 7208 2.4)
    QByteArray m_localPart;
    QByteArray m_senderDomain;
    QByteArray m_helo;
    Domain m_first; // the <domain> asked for
    Domain m_last;  // after redirects, for exp
    QByteArray m_lastRecord;
    dns::QuestionSet m_needed;
    bool m_countsVoids = true; // not while an explanation is fetched
    bool m_pCounted = false;   // the void lookups of %{p} count only once
    CheckResult m_out;
};

} // namespace sw::spf
