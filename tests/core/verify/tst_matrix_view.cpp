// SPDX-License-Identifier: Apache-2.0
// The table that every front end shows: columns and their labels, cells and the state they are shown in.
#include "core/verify/matrix/matrix_view.h"
#include "tests/core/verify/sample.h"

#include <QTest>

using namespace sw;
using namespace sw::test;
using namespace sw::verify;
using Kind = VantagePoint::Kind;

namespace {

VantagePoint nameServer(const char *spec, const char *label)
{
    return {Kind::Authoritative, dns::Server::authoritative(spec), QString::fromLatin1(label)};
}

VantagePoint resolver(Kind kind, const char *spec, const char *label)
{
    return {kind, dns::Server::recursive(spec), QString::fromLatin1(label)};
}

QStringList labelsOf(const QList<VantagePoint> &points)
{
    Verification verification;
    verification.vantagePoints = points;
    QStringList labels;
    for (const MatrixView::Column &column : matrixView(verification).columns)
        labels.append(column.label);
    return labels;
}

RecordStatus statusAt(State state, const QList<Cell> &cells)
{
    return {plannedText("example.com", "v=spf1 -all"), state, cells, {}, {}};
}

} // namespace

class MatrixViewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void labels_data()
    {
        using Points = QList<VantagePoint>;
        QTest::addColumn<QList<VantagePoint>>("points");
        QTest::addColumn<QByteArray>("labels"); // joined
        QTest::newRow("none") << Points{} << QByteArray();
        QTest::newRow("first labels") << Points{nameServer("192.0.2.1", "ada.ns.cloudflare.com"),
                                                nameServer("192.0.2.2", "bob.ns.cloudflare.com")}
                                      << QByteArray("ada|bob");
        QTest::newRow("alike in two zones")
            << Points{nameServer("192.0.2.1", "ns1.one.example"), nameServer("192.0.2.2", "ns1.two.example"),
                      nameServer("192.0.2.3", "ns2.two.example")}
            << QByteArray("ns1.one.example|ns1.two.example|ns2");
        QTest::newRow("two addresses of one")
            << Points{nameServer("192.0.2.1", "ns1.one.example"), nameServer("[2001:db8::1]", "ns1.one.example")}
            << QByteArray("ns1|ns1");
        QTest::newRow("addresses for names")
            << Points{nameServer("192.0.2.1", "192.0.2.1"), nameServer("[2001:db8::1]", "2001:db8::1")}
            << QByteArray("192.0.2.1|2001:db8::1");
        QTest::newRow("digits are no address") << Points{nameServer("192.0.2.1", "1.ns.example")} << QByteArray("1");
        QTest::newRow("resolvers keep what people named")
            << Points{nameServer("192.0.2.1", "dns.one.example"),
                      resolver(Kind::System, "192.0.2.53:53", "192.0.2.53:53"),
                      resolver(Kind::Public, "https://dns.google/dns-query", "dns.google"),
                      resolver(Kind::Public, "192.0.2.8", "")}
            << QByteArray("dns|192.0.2.53:53|dns.google|");
    }

    void labels()
    {
        QFETCH(QList<VantagePoint>, points);
        QFETCH(QByteArray, labels);
        QCOMPARE(labelsOf(points).join(u'|').toUtf8(), labels);
    }

    void columnsOfAKindLieTogether()
    {
        Verification verification;
        verification.vantagePoints = {
            nameServer("192.0.2.1", "ns1.one.example"), resolver(Kind::Public, "192.0.2.8", "far"),
            resolver(Kind::System, "192.0.2.9", "near"), resolver(Kind::Public, "192.0.2.10", "farther")};
        const MatrixView view = matrixView(verification);
        QCOMPARE(view.groups,
                 (QList<MatrixView::Group>{{Kind::Authoritative, 0, 1}, {Kind::System, 1, 1}, {Kind::Public, 2, 2}}));
        QCOMPARE(view.columns.at(1).label, QStringLiteral("near"));
        QCOMPARE(view.columns.at(3).label, QStringLiteral("farther"));
        QCOMPARE(view.leftOut, 0);
        const MatrixView cut = matrixView(verification, 2);
        QCOMPARE(cut.columns, view.columns.mid(0, 2));
        QCOMPARE(cut.groups, view.groups.mid(0, 2));
        QCOMPARE(cut.leftOut, 2);
        QVERIFY(matrixView(verification, 0).groups.isEmpty());
    }

    void shownState_data()
    {
        QTest::addColumn<State>("cause");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<State>("measured");
        QTest::addColumn<State>("shown");
        QTest::newRow("cause known") << State::DoubledName << Kind::Authoritative << State::NotYet
                                     << State::DoubledName;
        QTest::newRow("just not there") << State::NotYet << Kind::Authoritative << State::NotYet << State::NotYet;
        QTest::newRow("servers disagree")
            << State::ServersDisagree << Kind::Authoritative << State::NotYet << State::NotYet;
        QTest::newRow("this one has it") << State::DoubledName << Kind::Authoritative << State::InPlace
                                         << State::InPlace;
        QTest::newRow("silent") << State::DoubledName << Kind::Authoritative << State::Timeout << State::Timeout;
        QTest::newRow("not asked") << State::DoubledName << Kind::Authoritative << State::NotAsked << State::NotAsked;
        QTest::newRow("a resolver") << State::DnssecBogus << Kind::Public << State::NotYet << State::NotYet;
    }

    void shownState()
    {
        QFETCH(State, cause);
        QFETCH(Kind, kind);
        QFETCH(State, measured);
        QFETCH(State, shown);
        Cell cell{kind == Kind::Authoritative ? nameServer("192.0.2.1", "ns1") : resolver(kind, "192.0.2.1", "one")};
        cell.state = measured;
        const RecordStatus status = statusAt(cause, {cell});
        QCOMPARE(verify::shownState(status, cell), shown);
        Verification verification;
        verification.vantagePoints = {cell.at};
        verification.records = {status};
        const MatrixView view = matrixView(verification);
        QCOMPARE(view.rows.first().cells.first()->state, shown);
        QCOMPARE(view.rows.first().state, cause); // the record's own is what it is
    }

    // A record in a delegated part of the zone is looked for at other servers: they have columns, the zone's servers
    // have nothing to say of it.
    void delegatedPartsHaveColumns()
    {
        const VantagePoint ours = nameServer("192.0.2.1", "ns1.one.example");
        const VantagePoint theirs = nameServer("192.0.2.5", "a.other.example");
        const VantagePoint near = resolver(Kind::System, "192.0.2.53", "near");
        Cell there{theirs};
        there.state = State::InPlace;
        Cell here{ours};
        here.state = State::NotYet;
        Verification verification;
        verification.vantagePoints = {ours, near};
        verification.records = {statusAt(State::NotYet, {here, Cell{near}}),
                                statusAt(State::InPlace, {there, Cell{near}})};
        const MatrixView view = matrixView(verification);
        QCOMPARE(view.columns.size(), 3);
        QCOMPARE(view.columns.at(1).at, theirs);
        QCOMPARE(view.groups.first().count, 2);
        QVERIFY(view.rows.at(0).cells.at(0) && !view.rows.at(0).cells.at(1) && view.rows.at(0).cells.at(2));
        QVERIFY(!view.rows.at(1).cells.at(0) && view.rows.at(1).cells.at(1));
        QCOMPARE(view.rows.at(1).cells.at(1)->state, State::InPlace);
    }

    // From a whole verification: every cell has its place, in the order of the records.
    void everyCellHasItsPlace()
    {
        FakeResolver resolver;
        resolver.addZone(SampleZone);
        auto request = requestFor({plannedText("example.com", "v=spf1 -all"),
                                   plannedAlias("s1._domainkey.example.com", "s1.vendor.example")});
        request.resolvers = {resolverPoint("192.0.2.8")};
        const Verification verification = verified(resolver, request);
        const MatrixView view = matrixView(verification);
        QCOMPARE(view.columns.size(), 3);
        QCOMPARE(view.rows.size(), 2);
        QCOMPARE(view.rows.at(0).name, QStringLiteral("@"));
        QCOMPARE(view.rows.at(1).name, QStringLiteral("s1._domainkey"));
        for (qsizetype row = 0; row < view.rows.size(); ++row) {
            QCOMPARE(view.rows.at(row).record, verification.records.at(row).record);
            QCOMPARE(view.rows.at(row).cells.size(), view.columns.size());
            for (qsizetype column = 0; column < view.columns.size(); ++column)
                QCOMPARE(view.rows.at(row).cells.at(column)->at, view.columns.at(column).at);
        }
    }
};

QTEST_GUILESS_MAIN(MatrixViewTest)
#include "tst_matrix_view.moc"
