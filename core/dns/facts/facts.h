// SPDX-License-Identifier: Apache-2.0
// The DNS answers known so far, failures included: the input of every decision, which is a pure function of it.
//
// A value: cheap to copy (shared until changed), saved as JSON (schema 1) for bug reports and replays.
#pragma once

#include "core/dns/facts/outcome.h"

#include <QHash>

namespace sw::dns {

class Facts
{
public:
    // Replaces the fact about the same query.
    void add(const Fact &fact);
    // For tests and for `--existing`: an answer of the run's resolver to a question, without a query (transport
    // "local").
    void add(const Question &question, const Outcome &outcome, const QDateTime &at = {});
    void remove(const Query &query) { m_facts.remove(query); }

    // Null: not known. The pointer is valid until facts are added or removed. A Question stands for one to the run's
    // resolver.
    [[nodiscard]] const Fact *find(const Query &query) const;
    [[nodiscard]] const Fact *find(const Question &question) const { return find(Query{question}); }
    // As find(), but an unknown query is added to `needed`.
    [[nodiscard]] const Fact *findOr(QuestionSet &needed, const Query &query) const;
    [[nodiscard]] const Fact *findOr(QuestionSet &needed, const Question &question) const
    {
        return findOr(needed, Query{question});
    }

    // The number of facts.
    [[nodiscard]] qsizetype size() const { return m_facts.size(); }
    [[nodiscard]] bool isEmpty() const { return m_facts.isEmpty(); }
    [[nodiscard]] QList<Fact> all() const; // in a stable order: by question, then server

    // A copy in which the run's resolver answers `question` with these records (none: NoData) and everything else stays
    // as known. For forecasts of what a receiver sees after publishing.
    [[nodiscard]] Facts withRecords(const Question &question, const RecordList &records) const;

    // Schema 1, in the order of all(); equal facts give equal octets.
    [[nodiscard]] QByteArray toJson() const;
    // Untrusted input: at most 64 MiB and 200,000 facts. Errors: "facts-too-large", "facts-not-json",
    // "facts-newer-schema", "facts-bad-entry" (args: index).
    [[nodiscard]] static Expected<Facts> fromJson(const QByteArray &json);

private:
    QHash<Query, Fact> m_facts;
};

// The answer that the records of one zone give to a question: a name in the list answers, any other name of the zone
// does not exist. Used for `--existing` and for zone import; the caller decides which questions belong to the zone.
[[nodiscard]] Outcome outcomeFromRecords(const RecordList &zone, const Question &question);

} // namespace sw::dns
