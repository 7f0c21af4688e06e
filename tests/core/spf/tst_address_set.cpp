// SPDX-License-Identifier: Apache-2.0
// Sets of addresses against the plain definition, address by address.
#include "core/spf/analysis/address_set.h"

#include <QRandomGenerator>
#include <QTest>

using namespace sw::spf;
using sw::dns::IpAddress;

namespace {

IpAddress ip(const char *text)
{
    return IpAddress::fromText(text).value();
}
IpAddress small(int n)
{
    const char octets[4] = {10, 0, 0, static_cast<char>(n)};
    return IpAddress::fromOctets({octets, 4}).value();
}

} // namespace

class AddressSetTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void familiesAreApart();
    void bordersOfTheNumberSpace();
    void agreesWithTheDefinition();
};

void AddressSetTest::familiesAreApart()
{
    const AddressSet v4 = AddressSet::network(ip("0.0.0.0"), 0);
    QVERIFY(v4.contains(ip("255.255.255.255")));
    QVERIFY(!v4.contains(ip("::1")));
    QVERIFY(!v4.contains(AddressSet::everything()));
    QVERIFY(AddressSet::everything().contains(ip("ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff")));
    QVERIFY(AddressSet().isEmpty());
    QVERIFY(v4.contains(AddressSet()));
}

void AddressSetTest::bordersOfTheNumberSpace()
{
    AddressSet set = AddressSet::network(ip("::"), 1);
    set.unite(AddressSet::network(ip("8000::"), 1));
    QCOMPARE(set.v6().size(), 1);
    set.subtract(AddressSet::network(ip("2001:db8::ffff:ffff:ffff:ffff"), 128));
    QVERIFY(!set.contains(ip("2001:db8:0:0:ffff:ffff:ffff:ffff")));
    QVERIFY(set.contains(ip("2001:db8:0:1::")));
    QVERIFY(set.contains(ip("2001:db8::ffff:ffff:ffff:fffe")));
    set.subtract(AddressSet::everything());
    QVERIFY(set.isEmpty());
}

void AddressSetTest::agreesWithTheDefinition()
{
    QRandomGenerator random(7);
    for (int round = 0; round < 300; ++round) {
        AddressSet set;
        QList<bool> model(256, false);
        for (int step = 0; step < 6; ++step) {
            const int start = int(random.bounded(256));
            const int prefix = 24 + int(random.bounded(9));
            const bool add = random.bounded(3) != 0;
            const AddressSet network = AddressSet::network(small(start), prefix);
            add ? set.unite(network) : set.subtract(network);
            const int mask = prefix == 24 ? 0 : (0xff << (32 - prefix)) & 0xff;
            for (int n = 0; n < 256; ++n) {
                if ((n & mask) == (start & mask))
                    model[n] = add;
            }
        }
        for (int n = 0; n < 256; ++n)
            QCOMPARE(set.contains(small(n)), model.at(n));
        for (qsizetype i = 1; i < set.v4().size(); ++i)
            QVERIFY(set.v4().at(i - 1).last.low + 1 < set.v4().at(i).first.low);
        for (const IpAddress &sample : set.samples())
            QVERIFY(set.contains(sample));
    }
}

QTEST_GUILESS_MAIN(AddressSetTest)
#include "tst_address_set.moc"
