// SPDX-License-Identifier: Apache-2.0
// What is shown while a look is under way: answers that are in, the rest as before; nothing "failed" that is only late.
#include "core/verify/matrix/while_asking.h"

#include <QTest>

using namespace sw;
using namespace sw::verify;

namespace {

VantagePoint point(VantagePoint::Kind kind, const char *label)
{
    VantagePoint one;
    one.kind = kind;
    one.label = QString::fromLatin1(label);
    return one;
}

const VantagePoint Ns = point(VantagePoint::Kind::Authoritative, "ns1");
const VantagePoint Office = point(VantagePoint::Kind::System, "office");

Verification look(State record, State atNs, State atOffice)
{
    Verification one;
    one.vantagePoints = {Ns, Office};
    RecordStatus status;
    status.record.name = dns::DomainName::literal("example.com");
    status.state = record;
    Cell ns;
    ns.at = Ns;
    ns.state = atNs;
    Cell office;
    office.at = Office;
    office.state = atOffice;
    status.cells = {ns, office};
    one.records = {status};
    return one;
}

QList<State> cellsOf(const Verification &verification)
{
    QList<State> states;
    for (const Cell &cell : verification.records.first().cells)
        states.append(cell.state);
    return states;
}

} // namespace

class TestWhileAsking : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void undecidedIsNotFailed()
    {
        const Verification late = whileAsking(look(State::Unknown, State::NotAsked, State::NotAsked), nullptr);
        QCOMPARE(late.records.first().state, State::NotAsked);
        // but what failed, failed
        const Verification failed = whileAsking(look(State::Unknown, State::Timeout, State::NotAsked), nullptr);
        QCOMPARE(failed.records.first().state, State::Unknown);
        QCOMPARE(cellsOf(failed), (QList<State>{State::Timeout, State::NotAsked}));
    }

    void answersThatAreInCount()
    {
        const Verification before = look(State::NotYet, State::NotYet, State::NotAsked);
        const Verification now = whileAsking(look(State::InPlace, State::InPlace, State::InPlace), &before);
        QCOMPARE(now, look(State::InPlace, State::InPlace, State::InPlace));
    }

    void theRestStaysAsItWas()
    {
        const Verification before = look(State::Propagating, State::InPlace, State::OldValue);
        const Verification now = whileAsking(look(State::InPlace, State::InPlace, State::NotAsked), &before);
        QCOMPARE(cellsOf(now), (QList<State>{State::InPlace, State::OldValue}));
        QCOMPARE(now.records.first().state, State::Propagating); // not yet decided anew
    }

    void onTheWayToTheNameServers()
    {
        const Verification before = look(State::InPlace, State::InPlace, State::InPlace);
        Verification partial = look(State::Unknown, State::NotAsked, State::NotAsked);
        partial.vantagePoints = {Office};
        QCOMPARE(whileAsking(partial, &before), before);
    }

    void anotherRecordHasNoPast()
    {
        Verification before = look(State::InPlace, State::InPlace, State::InPlace);
        before.records.first().record.name = dns::DomainName::literal("other.example");
        const Verification now = whileAsking(look(State::Unknown, State::NotAsked, State::NotAsked), &before);
        QCOMPARE(cellsOf(now), (QList<State>{State::NotAsked, State::NotAsked}));
        QCOMPARE(now.records.first().state, State::NotAsked);
    }
};

QTEST_GUILESS_MAIN(TestWhileAsking)
#include "tst_while_asking.moc"
