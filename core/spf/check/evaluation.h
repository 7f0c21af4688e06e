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
        enum class State { Name, NoName, CannotMatch, NeedsFacts } state = State::NoName;
        QByteArray text = {};
        dns::DomainName name = {};
    };
    enum class Addresses { Found, Void, Failed, NeedsFacts };

    // check.cpp
    bool takeIdentities();
    Answer checkDomain(const Domain &domain);
    Verdict fetchRecord(const Domain &domain, QByteArray &text, Result &result);
    Answer runTerms(const Domain &domain, const Record &record);
    Answer matched(const Domain &domain, const Record &record, const Term &term);
    Answer followRedirect(const Domain &domain, const Record &record, const Term &redirect);
    bool explain();
    Target targetOf(const Domain &domain, const Record &record, const Term &term);
    std::optional<QByteArray> validatedName(const Domain &domain);

    // mechanisms.cpp
    Verdict evaluate(const Domain &domain, const Record &record, const Term &term);
    Verdict evaluateInclude(const Domain &domain, const Record &record, const Term &term);
    Verdict evaluateA(const Domain &domain, const Record &record, const Term &term);
    Verdict evaluateMx(const Domain &domain, const Record &record, const Term &term);
    Verdict evaluatePtr(const Domain &domain, const Record &record, const Term &term);
    Verdict evaluateIp(const Term &term) const;
    Verdict evaluateExists(const Domain &domain, const Record &record, const Term &term);
    Verdict matchAddresses(const Domain &domain, const dns::DomainName &name, const Term &term);
    Verdict validatedNames(const Domain &domain, QList<dns::DomainName> &names);
    bool validates(const dns::DomainName &name, Verdict &state);

    // evaluation.cpp. Counting (RFC 7208 4.6.4); false: over the limit, and the problem is noted.
    bool countLookup(const Domain &domain, const Record &record, const Term &term);
    bool countVoid(const dns::DomainName &name, dns::RecordType type);
    const dns::Fact *ask(const dns::DomainName &name, dns::RecordType type);
    [[nodiscard]] dns::RecordType addressType() const
    {
        return m_ip.isV4() ? dns::RecordType::A : dns::RecordType::AAAA;
    }

    [[nodiscard]] MacroValues macroValues(const Domain &domain);
    void noteProblem(ParseError problem);
    Verdict noteFailure(const dns::Fact &fact);
    [[nodiscard]] bool tracing() const { return m_request.trace == CheckRequest::Trace::On; }
    void trace(const Domain &domain, const char *code, Finding::Args args);

    const dns::Facts &m_facts;
    const CheckRequest &m_request;
    dns::IpAddress m_ip; // unmapped: ::ffff:192.0.2.1 is an IPv4 client (RFC 7208 5)
    QByteArray m_sender;
    QByteArray m_localPart;
    QByteArray m_senderDomain;
    QByteArray m_helo;
    Domain m_first; // the <domain> asked for
    Domain m_last;  // after redirects, for exp
    QByteArray m_lastRecord;
    dns::QuestionSet m_needed;
    bool m_countsVoids = true; // not while an explanation is fetched
    bool m_pCounted = false;
    CheckResult m_out;
};

} // namespace sw::spf
