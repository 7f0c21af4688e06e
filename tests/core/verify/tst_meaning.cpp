// SPDX-License-Identifier: Apache-2.0
// Values compared by what receivers read in them.
#include "core/verify/matrix/meaning.h"
#include "tests/core/verify/sample.h"

#include <QTest>

using namespace sw;
using namespace sw::test;
using namespace sw::verify;

Q_DECLARE_METATYPE(sw::verify::Match)

class tst_Meaning : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void texts_data();
    void texts();
    void aliases_data();
    void aliases();
    void rivals();
    void subjects();
};

void tst_Meaning::texts_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("planned");
    QTest::addColumn<QByteArray>("seen");
    QTest::addColumn<Match>("match");
    const QByteArray apex = "example.com", dmarc = "_dmarc.example.com", key = "s1._domainkey.example.com";
    const auto row = [](const char *title, const QByteArray &name, const QByteArray &a, const QByteArray &b, Match m) {
        QTest::newRow(title) << name << a << b << m;
    };
    row("SPF: another qualifier of all", apex, "v=spf1 mx -all", "v=spf1 mx ~all", Match::Different);
    row("SPF: a term is missing", apex, "v=spf1 mx a ~all", "v=spf1 mx ~all", Match::Different);
    row("SPF: no all", apex, "v=spf1 mx ~all", "v=spf1 mx", Match::Different);
    row("SPF: a fail before the pass", apex, "v=spf1 mx ~all", "v=spf1 -a mx ~all", Match::Different);
    row("SPF: a fail among passes moved", apex, "v=spf1 -a mx ~all", "v=spf1 mx -a ~all", Match::Different);
    row("SPF: another include", apex, "v=spf1 include:a.example ~all", "v=spf1 include:b.example ~all",
        Match::Different);
    row("SPF: macro case counts", apex, "v=spf1 exists:%{i}.a.example -all", "v=spf1 exists:%{I}.a.example -all",
        Match::Different);
    row("SPF: redirect for all", apex, "v=spf1 redirect=a.example", "v=spf1 -all", Match::Different);
    row("SPF: garbage", apex, "v=spf1 mx ~all", "v=spf1 !!", Match::Different);
    row("SPF: case, plus and spaces", apex, "v=spf1 include:a.example mx ~all", "V=SPF1  +MX INCLUDE:A.Example ~ALL",
        Match::Same);
    row("SPF: prefixes that say nothing", apex, "v=spf1 ip4:192.0.2.1 ip6:2001:db8::1 -all",
        "v=spf1 ip4:192.0.2.1/32 ip6:2001:DB8:0::1/128 -all", Match::Same);
    row("SPF: terms behind all", apex, "v=spf1 mx -all", "v=spf1 mx -all include:a.example", Match::Same);
    row("SPF: one more sender", apex, "v=spf1 mx include:a.example ~all",
        "v=spf1 include:b.example include:a.example mx ~all", Match::Includes);
    row("DMARC: another policy", dmarc, "v=DMARC1; p=none", "v=DMARC1; p=reject", Match::Different);
    row("DMARC: weaker for subdomains", dmarc, "v=DMARC1; p=reject", "v=DMARC1; p=reject; sp=none", Match::Different);
    row("DMARC: another report address", dmarc, "v=DMARC1; p=none; rua=mailto:a@example.com",
        "v=DMARC1; p=none; rua=mailto:b@example.com", Match::Different);
    row("DMARC: strict", dmarc, "v=DMARC1; p=none", "v=DMARC1; p=none; adkim=s", Match::Different);
    row("DMARC: spelling", dmarc, "v=DMARC1; p=none; rua=mailto:a@example.com,mailto:b@example.com",
        "v=DMARC1;p=NONE;sp=none;adkim=r; aspf=r;rua=mailto:b@Example.com, mailto:a@example.com;", Match::Same);
    row("DKIM: another key", key, Key2048, OtherKey2048, Match::Different);
    row("DKIM: cut off", key, Key2048, Key2048.left(255), Match::Different);
    row("DKIM: not a key", key, Key2048, "hello", Match::Different);
    row("DKIM: revoked", key, Key2048, "v=DKIM1; p=", Match::Different);
    row("DKIM: order, spaces, no version", key, Key2048,
        "p=" + Key2048.mid(Key2048.indexOf("p=") + 2).insert(100, " ").insert(200, "\t") + " ; k=rsa;", Match::Same);
    row("text: another", apex, "site=1", "site=2", Match::Different);
    row("text: spaces around", apex, "site=1", " site=1 ", Match::Same);
}

void tst_Meaning::texts()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, planned);
    QFETCH(QByteArray, seen);
    const auto record = plannedText(name.constData(), planned);
    QTEST(compare(record, dns::TxtData{dns::splitTxt(seen)}), "match");
    auto replacing = plannedText(name.constData(), "another=1");
    replacing.data = dns::TxtData{dns::splitTxt(planned)};
    replacing.before = {seen};
    QVERIFY(isOldValue(replacing, dns::TxtData{dns::splitTxt(seen)}));
}

void tst_Meaning::aliases_data()
{
    QTest::addColumn<QByteArray>("suffix");
    QTest::addColumn<QByteArray>("seen");
    QTest::addColumn<Match>("match");
    QTest::newRow("another") << QByteArray() << QByteArray("y.dkim.amazonses.com") << Match::Different;
    QTest::newRow("region, exact wanted")
        << QByteArray() << QByteArray("x.dkim.eu-west-1.amazonses.com") << Match::Different;
    QTest::newRow("region, first label differs")
        << QByteArray("amazonses.com") << QByteArray("y.dkim.eu-west-1.amazonses.com") << Match::Different;
    QTest::newRow("suffix inside a label")
        << QByteArray("amazonses.com") << QByteArray("x.dkim.notamazonses.com") << Match::Different;
    QTest::newRow("bad suffix") << QByteArray("..") << QByteArray("x.dkim.eu.amazonses.com") << Match::Different;
    QTest::newRow("case") << QByteArray() << QByteArray("X.DKIM.AmazonSES.com") << Match::Same;
    QTest::newRow("region") << QByteArray("amazonses.com") << QByteArray("x.dkim.eu-west-1.amazonses.com")
                            << Match::Same;
}

void tst_Meaning::aliases()
{
    QFETCH(QByteArray, suffix);
    QFETCH(QByteArray, seen);
    auto record = plannedAlias("x._domainkey.example.com", "x.dkim.amazonses.com");
    record.acceptTargetSuffix = suffix;
    QTEST(compare(record, dns::NameData{dns::DomainName::literal(seen)}), "match");
}

void tst_Meaning::rivals()
{
    const auto spf = plannedText("example.com", "v=spf1 ~all");
    QVERIFY(!isRival(spf, "google-site-verification=abc"));
    QVERIFY(!isRival(spf, "v=spf10 mx"));
    QVERIFY(isRival(spf, "v=spf1 -all"));
    QVERIFY(looksMeant(spf, "\"v=spf1 ~all\""));
    QVERIFY(!looksMeant(spf, "v=spf1 -all"));
    const auto dmarc = plannedText("_dmarc.example.com", "v=DMARC1; p=none");
    QVERIFY(!isRival(dmarc, "v=spf1 -all"));
    QVERIFY(isRival(dmarc, "v=DMARC1"));
    QVERIFY(looksMeant(dmarc, "v=DMARC1\\; p=none"));
    const auto key = plannedText("s1._domainkey.example.com", Key2048);
    QVERIFY(isRival(key, "anything"));
    const auto site = plannedText("example.com", "zsite=abc");
    QVERIFY(isRival(site, "ZSite=def"));
    QVERIFY(!isRival(site, "other=abc"));
}

void tst_Meaning::subjects()
{
    QCOMPARE(subjectOf(plannedText("_dmarc.example.com", "v=spf1 -all")), Subject::Spf);
    QCOMPARE(subjectOf(plannedText("example.com", "v=DMARC1; p=none")), Subject::OtherText);
    QCOMPARE(subjectOf(plannedText("_dmarc.example.com", "v=DMARC1; p=none")), Subject::Dmarc);
    QCOMPARE(subjectOf(plannedText("_domainkey.example.com", "o=~")), Subject::OtherText);
    QCOMPARE(subjectOf(plannedText("s1._domainkey.example.com", Key2048)), Subject::DkimKey);
    QCOMPARE(subjectOf(plannedAlias("s1._domainkey.example.com", "a.example")), Subject::Alias);
}

QTEST_GUILESS_MAIN(tst_Meaning)
#include "tst_meaning.moc"
