// SPDX-License-Identifier: Apache-2.0
// Fills a Verification as far as the facts go and collects missing questions. Private to verify_plan.cpp (the zone and
// the whole), verify_record.cpp (one record, its cells) and verify_target.cpp (where an alias leads).
#pragma once

#include "core/verify/matrix/judge.h"

namespace sw::verify {

// Used for one call; both arguments must outlive it.
class Walk
{
public:
    Walk(const VerifyRequest &request, const dns::Facts &facts) // does not ask anything yet
        : m_request(request)
        , m_facts(facts)
    {}

    void run(); // call once

    Verification result;     // complete only if `needed` is empty
    dns::QuestionSet needed; // to be asked next

private:
    [[nodiscard]] bool findServers();
    void noZone();
    void describeZone();
    void describeHost();
    void forecast();
    void noteTime(const dns::Fact &fact);

    [[nodiscard]] RecordStatus look(const plan::PlannedRecord &planned);
    [[nodiscard]] bool lookAtNameServers(RecordStatus &status, const dns::Zone &zone);
    [[nodiscard]] std::optional<dns::Zone> delegatedZone(RecordStatus &status);
    void lookAtResolvers(RecordStatus &status, const std::optional<dns::DomainName> &target, bool askThem);
    [[nodiscard]] std::optional<dns::DomainName> publishedTarget(const RecordStatus &status) const;
    [[nodiscard]] bool lookAtTarget(RecordStatus &status, const dns::DomainName &target);
    void followAt(RecordStatus &status, const dns::DomainName &target, Cell &cell);
    [[nodiscard]] Cell ask(RecordStatus &status, const VantagePoint &at);
    [[nodiscard]] Cell cellOf(RecordStatus &status, const VantagePoint &at, const dns::Fact &fact);
    void examineFailure(RecordStatus &status, Cell &cell);
    [[nodiscard]] qsizetype longestChain(const RecordStatus &status) const;
    [[nodiscard]] const dns::Fact *sideQuestion(RecordStatus &status, const dns::Query &query);

    const VerifyRequest &m_request;
    const dns::Facts &m_facts;
};

// One for each address of each server, bounded by findZone().
[[nodiscard]] QList<VantagePoint> authoritativePoints(const dns::Zone &zone);
// A finding about one server (args: server, address), with the cell's evidence.
[[nodiscard]] Finding serverFinding(const QByteArray &code, const Cell &cell);
// The extended errors that came with a fact (RFC 8914): "6 DNSSEC Bogus: …".
[[nodiscard]] QString extendedErrors(const dns::Fact &fact);

} // namespace sw::verify
