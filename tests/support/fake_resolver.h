// SPDX-License-Identifier: Apache-2.0
// A resolver made of a map: what it knows it answers from the event loop, everything else is NXDOMAIN.
#pragma once

#include "core/dns/facts/facts.h"
#include "core/dns/facts/resolver.h"
#include "tests/support/utc_time.h"

#include <QSet>

namespace sw::test {

class FakeResolver : public dns::Resolver
{
public:
    // Records in zone-file form; asked of any server unless said otherwise with answerAt().
    void addZone(const QByteArray &zoneText, const QByteArray &origin = ".");
    void answer(const dns::Question &question, const dns::Outcome &outcome);
    void answerAt(const dns::Query &query, const dns::Outcome &outcome);
    void fail(const QByteArray &name, dns::RecordType type, dns::FailureKind kind);
    // Never answer: for cancellation tests.
    void hang(const QByteArray &name, dns::RecordType type);

    [[nodiscard]] std::unique_ptr<dns::Lookup> lookup(const dns::Query &query) override;
    [[nodiscard]] dns::Fact factFor(const dns::Query &query) const;

    [[nodiscard]] const QList<dns::Query> &asked() const { return m_asked; }
    void setNow(const QDateTime &now) { m_now = now; }

private:
    dns::RecordList m_records;
    QHash<dns::Question, dns::Outcome> m_any;
    QHash<dns::Query, dns::Outcome> m_exact;
    QSet<dns::Question> m_hanging;
    QList<dns::Query> m_asked;
    QDateTime m_now = utcTime(QDate(2026, 11, 23), QTime(14, 0));
};

// Runs a pure function to its end against the resolver's map, without an event loop: for logic tests.
template<class F>
auto runToEnd(const FakeResolver &resolver, F function, dns::Facts facts = {})
{
    for (int round = 0;; ++round) {
        auto step = function(std::as_const(facts));
        auto *needed = std::get_if<dns::QuestionSet>(&step);
        if (needed == nullptr)
            return std::get<0>(std::move(step));
        Q_ASSERT_X(round < 200 && !needed->isEmpty(), "runToEnd", "the function never ends");
        for (const dns::Query &query : needed->queries())
            facts.add(resolver.factFor(query));
    }
}

} // namespace sw::test
