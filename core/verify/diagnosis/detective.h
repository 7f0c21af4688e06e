// SPDX-License-Identifier: Apache-2.0
// Finds out why a record is not in place: whether it was published under a wrong name, or its value was changed by a
// panel.
//
// A detector is a pure function over a Case: it examines the published records at the name, asks one of the zone's own
// servers further questions where it must, and returns clues. One file for each family: detect_value.cpp (what was
// pasted), detect_place.cpp (where), detect_alias.cpp (as what), detect_wildcard.cpp, detect_servers.cpp (which
// servers; 2 of 3). To add one: write it, list it in detective.cpp, give its code words and a severity, provoke it in
// tests/core/verify/tst_detective.cpp and on a real server in tst_detective_nsd.cpp.
#pragma once

#include "core/verify/matrix/verification.h"

namespace sw::verify {

// One probable cause.
struct Clue
{
    std::optional<State> state = std::nullopt; // the record's real state; nullopt: as judged
    Finding finding = {};                      // what to say, with its evidence
    friend bool operator==(const Clue &, const Clue &) = default;
};
using Clues = QList<Clue>; // most probable first

// The input of a detector. Questions not answered yet are collected in `needed`. Holds references, so it lives for one
// call of investigate().
class Case
{
public:
    // `server`: address of the name server to ask, which has answered for the record itself.
    Case(const VerifyRequest &request, const dns::Facts &facts, const dns::Zone &zone, const RecordStatus &status,
         QByteArray server);

    // Its input; the request's references and pointers must stay valid.
    [[nodiscard]] const plan::PlannedRecord &planned() const { return m_status.record; }
    [[nodiscard]] const plan::RecordPlan &plan() const { return m_request.plan; }
    [[nodiscard]] const dns::Zone &zone() const { return m_zone; }
    [[nodiscard]] const RecordStatus &status() const { return m_status; }
    [[nodiscard]] const QByteArray &server() const { return m_server; }
    // Of the plan, else recognised by the zone's servers; nullptr: unknown.
    [[nodiscard]] const catalog::DnsHost *host() const;

    // The server's answer for the record's own name and type; never null.
    [[nodiscard]] const dns::Fact *own() const;
    // Asks that server; nullptr: not known yet (added to `needed`).
    [[nodiscard]] const dns::Fact *look(const dns::DomainName &name, dns::RecordType type) const;
    // The same of another server, given by its address.
    [[nodiscard]] const dns::Fact *lookAt(const QByteArray &server, const dns::DomainName &name,
                                          dns::RecordType type) const;
    // Asks the run's resolver; only for names outside this zone.
    [[nodiscard]] const dns::Fact *lookOutside(const dns::DomainName &name, dns::RecordType type) const;
    [[nodiscard]] const dns::Fact *ask(const dns::Query &query) const; // any query; recorded in `asked`
    // The zone that holds `name`; nullopt: not known yet.
    [[nodiscard]] std::optional<dns::Zone> zoneOf(const dns::DomainName &name) const;

    // A finding with the arguments of every clue: name, type, value, and how name and value are typed at this DNS host
    // (typedName, typedValue, host).
    [[nodiscard]] Finding finding(const QByteArray &code, const Finding::Args &more = {}) const;
    // The same with evidence.
    [[nodiscard]] Finding finding(const QByteArray &code, const Finding::Args &more, const dns::Fact &evidence) const;
    // True when the fact shows what was planned (by meaning), as records of the planned type.
    // The fact shows the planned value (compared by meaning), as records of the planned type and not through an alias.
    [[nodiscard]] bool showsPlanned(const dns::Fact &fact) const;

    mutable dns::QuestionSet needed; // what has to be asked before this can be decided
    mutable QList<dns::Query> asked; // further questions, answered or not

private:
    const VerifyRequest &m_request;
    const dns::Facts &m_facts;
    const dns::Zone &m_zone;
    const RecordStatus &m_status;
    QByteArray m_server;
};

// The families. A result is final only if `needed` of the case is still empty.
[[nodiscard]] Clues detectWildcard(const Case &c);    // the answer comes from a wildcard (RFC 4592)
[[nodiscard]] Clues detectValue(const Case &c);       // the value was changed on its way into the panel
[[nodiscard]] Clues detectSmallThings(const Case &c); // in records that are in place: harmless, but worth a finding
[[nodiscard]] Clues detectAlias(const Case &c);       // published as another type, or flattened
[[nodiscard]] Clues detectPlace(const Case &c);       // published under a wrong name or in the parent zone
[[nodiscard]] Clues detectOtherHost(const Case &c);   // published at a DNS host that does not serve the zone
[[nodiscard]] Clues detectInherited(const Case &c);   // a policy from above applies (RFC 9989 4.10)
[[nodiscard]] Clues detectServers(const Case &c);     // which name servers lag behind

// Applies the clues to the status: state, findings, further questions. Returns what is still needed; then the status is
// unchanged but for alsoAsked.
[[nodiscard]] dns::QuestionSet investigate(const VerifyRequest &request, const dns::Facts &facts, const dns::Zone &zone,
                                           const QByteArray &server, RecordStatus &status);

// "2 of 3 CNAMEs": over all records, after each has its state.
void detectIncompleteSets(QList<RecordStatus> &records);

// The value as this host's panel expects it: quoted, split into strings, with the final dot. nullptr: as it is.
[[nodiscard]] QString typedValue(const plan::PlannedRecord &planned, const catalog::DnsHost *host);

} // namespace sw::verify
