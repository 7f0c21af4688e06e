// SPDX-License-Identifier: Apache-2.0
#include "tests/support/fake_resolver.h"

namespace sw::test {

using namespace sw::dns;

namespace {

class FakeLookup final : public Lookup
{
public:
    FakeLookup(Fact fact, bool hangs)
        : m_fact(std::move(fact))
        , m_hangs(hangs)
    {}

protected:
    void run() override
    {
        if (!m_hangs && conclude())
            Q_EMIT finished(m_fact);
    }

private:
    Fact m_fact;
    bool m_hangs;
};

} // namespace

void FakeResolver::addZone(const QByteArray &zoneText, const QByteArray &origin)
{
    const auto records = recordsFromZoneText(zoneText, DomainName::literal(origin));
    if (!records)
        qFatal("test zone: %s line %s", records.error().code.constData(),
               qPrintable(records.error().args.value("line")));
    m_records += *records;
}

void FakeResolver::answer(const Question &question, const Outcome &outcome)
{
    m_any.insert(question, outcome);
}

void FakeResolver::answerAt(const Query &query, const Outcome &outcome)
{
    m_exact.insert(query, outcome);
}

void FakeResolver::fail(const QByteArray &name, RecordType type, FailureKind kind)
{
    answer({DomainName::literal(name), type}, LookupFailure{kind, "test"});
}

void FakeResolver::hang(const QByteArray &name, RecordType type)
{
    m_hanging.insert({DomainName::literal(name), type});
}

Fact FakeResolver::factFor(const Query &query) const
{
    Fact fact{query, {}, {}};
    fact.provenance.endpoint = query.server.spec.isEmpty() ? QByteArray("192.0.2.53:53") : query.server.spec;
    fact.provenance.transport = "udp";
    fact.provenance.at = m_now;
    fact.provenance.rttMs = 1;
    fact.provenance.aa = query.server.role == Server::Role::Authoritative;
    if (const auto exact = m_exact.constFind(query); exact != m_exact.constEnd())
        fact.outcome = *exact;
    else if (const auto any = m_any.constFind(query.question); any != m_any.constEnd())
        fact.outcome = *any;
    else
        fact.outcome = outcomeFromRecords(m_records, query.question);
    if (std::holds_alternative<NxDomain>(fact.outcome))
        fact.provenance.rcode = Rcode::NxDomain;
    return fact;
}

std::unique_ptr<Lookup> FakeResolver::lookup(const Query &query)
{
    m_asked.append(query);
    return std::make_unique<FakeLookup>(factFor(query), m_hanging.contains(query.question));
}

} // namespace sw::test
