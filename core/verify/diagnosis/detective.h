// SPDX-License-Identifier: Apache-2.0
// Why is this record not in place? Looks where people put it by mistake, and at what a panel made of the value.
//
// A detector is a pure function over a Case: it looks at what stands at the name, asks one of the zone's own servers
// side questions where it must, and returns clues. One file for each family: detect_value.cpp (what was pasted),
// detect_place.cpp (where), detect_alias.cpp (as what), detect_wildcard.cpp, detect_servers.cpp (which servers;
// 2 of 3). Adding one: write it, list it in detective.cpp, give its code words and a severity,
// provoke it in tests/core/verify/tst_detective.cpp and on a real server in tst_detective_nsd.cpp.
#pragma once

#include "core/verify/matrix/verification.h"

namespace sw::verify {

struct Clue
{
    std::optional<State> state = std::nullopt; // what the record's state really is; nullopt: as judged
    Finding finding = {};
    friend bool operator==(const Clue &, const Clue &) = default;
};
using Clues = QList<Clue>;

// Everything a detector may look at. Side questions go through look(): what is not known yet is noted as needed.
class Case
{
public:
    Case(const VerifyRequest &request, const dns::Facts &facts, const dns::Zone &zone, const RecordStatus &status,
         QByteArray server);

    [[nodiscard]] const plan::PlannedRecord &planned() const { return m_status.record; }
    [[nodiscard]] const plan::RecordPlan &plan() const { return m_request.plan; }
    [[nodiscard]] const dns::Zone &zone() const { return m_zone; }
    [[nodiscard]] const RecordStatus &status() const { return m_status; }
    [[nodiscard]] const QByteArray &server() const { return m_server; }
    [[nodiscard]] const catalog::DnsHost *host() const;

    // What stands at the record's own name, at the server that speaks for the zone; never null.
    [[nodiscard]] const dns::Fact *own() const;
    // Asks that server; nullptr: not known yet (noted).
    [[nodiscard]] const dns::Fact *look(const dns::DomainName &name, dns::RecordType type) const;
    [[nodiscard]] const dns::Fact *lookAt(const QByteArray &server, const dns::DomainName &name,
                                          dns::RecordType type) const;
    // Asks the run's resolver: for names outside this zone only.
    [[nodiscard]] const dns::Fact *lookOutside(const dns::DomainName &name, dns::RecordType type) const;
    [[nodiscard]] const dns::Fact *ask(const dns::Query &query) const;
    [[nodiscard]] std::optional<dns::Zone> zoneOf(const dns::DomainName &name) const;

    // A finding with what every clue says: name, type, value, and how both are typed at this DNS host (typedName,
    // typedValue, host).
    [[nodiscard]] Finding finding(const QByteArray &code, const Finding::Args &more = {}) const;
    [[nodiscard]] Finding finding(const QByteArray &code, const Finding::Args &more, const dns::Fact &evidence) const;
    // True when the fact shows what was planned (by meaning), as records of the planned type.
    [[nodiscard]] bool showsPlanned(const dns::Fact &fact) const;

    mutable dns::QuestionSet needed;
    mutable QList<dns::Query> asked; // side questions, known or not

private:
    const VerifyRequest &m_request;
    const dns::Facts &m_facts;
    const dns::Zone &m_zone;
    const RecordStatus &m_status;
    QByteArray m_server;
};

// The families. Each returns no clues while it still needs answers.
[[nodiscard]] Clues detectWildcard(const Case &c);
[[nodiscard]] Clues detectValue(const Case &c);
[[nodiscard]] Clues detectSmallThings(const Case &c); // on records that are in place: harmless, worth a word
[[nodiscard]] Clues detectAlias(const Case &c);
[[nodiscard]] Clues detectPlace(const Case &c);
[[nodiscard]] Clues detectOtherHost(const Case &c);
[[nodiscard]] Clues detectInherited(const Case &c);
[[nodiscard]] Clues detectServers(const Case &c);

// Applies the clues to the status: state, findings, side questions. Returns what is still needed.
[[nodiscard]] dns::QuestionSet investigate(const VerifyRequest &request, const dns::Facts &facts, const dns::Zone &zone,
                                           const QByteArray &server, RecordStatus &status);

// "2 of 3 CNAMEs": over all records at once, after each has its state.
void detectIncompleteSets(QList<RecordStatus> &records);

// The value as this host's panel wants it typed: quoted, cut into strings, with the final dot.
[[nodiscard]] QString typedValue(const plan::PlannedRecord &planned, const catalog::DnsHost *host);

} // namespace sw::verify
