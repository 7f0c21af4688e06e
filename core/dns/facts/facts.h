// SPDX-License-Identifier: Apache-2.0
// The DNS answers already known, failures included: what every decision is a pure function of.
//
// A value: cheap to copy (shared until changed), saved as JSON (schema 1) for bug reports and replays.
#pragma once

#include "core/dns/facts/outcome.h"

#include <QHash>

namespace sw::dns {

class Facts
{
public:
    // Replaces what was known for the same query.
    void add(const Fact &fact);
    // For tests and for `--existing`: this resolver's answer to a question, made up here ("local").
    void add(const Question &question, const Outcome &outcome, const QDateTime &at = {});
    void remove(const Query &query) { m_facts.remove(query); }

    [[nodiscard]] const Fact *find(const Query &query) const;
    [[nodiscard]] const Fact *find(const Question &question) const { return find(Query{question}); }
    // As find(), but an unknown query is added to `needed`.
    [[nodiscard]] const Fact *findOr(QuestionSet &needed, const Query &query) const;
    [[nodiscard]] const Fact *findOr(QuestionSet &needed, const Question &question) const
    {
        return findOr(needed, Query{question});
    }

    [[nodiscard]] qsizetype size() const { return m_facts.size(); }
    [[nodiscard]] bool isEmpty() const { return m_facts.isEmpty(); }
    [[nodiscard]] QList<Fact> all() const; // in a stable order: by question, then server

    // After publishing: these records stand at their names for RunResolver questions, everything else as known.
    // Used for forecasts ("what would a receiver see then").
    [[nodiscard]] Facts withRecords(const Question &question, const RecordList &records) const;

    [[nodiscard]] QByteArray toJson() const;
    // Hostile input: at most 64 MiB and 200,000 facts. Errors: "facts-too-large", "facts-not-json",
    // "facts-newer-schema", "facts-bad-entry" (args: index).
    [[nodiscard]] static Expected<Facts> fromJson(const QByteArray &json);

private:
    QHash<Query, Fact> m_facts;
};

// Facts from the records of one zone, as if its resolver had been asked: a name in the list answers, a name of the
// zone that is not in it is missing. Used for `--existing` and for zone import; the caller decides which questions are
// the zone's to answer.
[[nodiscard]] Outcome outcomeFromRecords(const RecordList &zone, const Question &question);

} // namespace sw::dns
