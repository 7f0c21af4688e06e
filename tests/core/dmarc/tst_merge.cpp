// SPDX-License-Identifier: Apache-2.0
// The DMARC record to publish, out of what is published.
#include "core/dmarc/record/merge.h"
#include "core/dmarc/record/record.h"

#include <QTest>

using namespace sw;
using namespace sw::dmarc;
using Action = MergeResult::Action;

class tst_merge : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void merges_data();
    void merges();
    void subdomainsAsAsked_data();
    void subdomainsAsAsked();
    void resultNeedsNothingMore();
};

void tst_merge::merges_data()
{
    QTest::addColumn<QByteArrayList>("published");
    QTest::addColumn<QByteArray>("policy");
    QTest::addColumn<QByteArrayList>("reportTo");
    QTest::addColumn<int>("action");
    QTest::addColumn<QByteArray>("record");
    QTest::addColumn<QByteArrayList>("codes");
    const auto row = [](const char *name, const QByteArrayList &published, const char *policy, const QByteArrayList &to,
                        Action action, const QByteArray &record, const QByteArrayList &codes = {}) {
        QTest::newRow(name) << published << QByteArray(policy) << to << int(action) << record << codes;
    };
    const QByteArrayList us{"dmarc@example.com"};
    row("nothing there", {}, "", us, Action::Add, "v=DMARC1; p=none; sp=none; rua=mailto:dmarc@example.com");
    row("nothing there, no address", {}, "none", {}, Action::Add, "v=DMARC1; p=none; sp=none");
    row("nothing there, reject", {}, "reject", us, Action::Add,
        "v=DMARC1; p=reject; sp=reject; rua=mailto:dmarc@example.com");
    row("another TXT is left alone", {"google-site-verification=x"}, "", us, Action::Add,
        "v=DMARC1; p=none; sp=none; rua=mailto:dmarc@example.com");
    row("complete, odd spacing", {"v=DMARC1;p=none;rua=mailto:DMARC@example.com;"}, "", us, Action::Keep,
        "v=DMARC1;p=none;rua=mailto:DMARC@example.com;");
    row("complete, policy the same", {"v=DMARC1; p=Reject; fo=1"}, "reject", {}, Action::Keep,
        "v=DMARC1; p=Reject; fo=1");
    row("stricter is kept when nothing is asked", {"v=DMARC1; p=reject; sp=reject"}, "", {}, Action::Keep,
        "v=DMARC1; p=reject; sp=reject");
    row("address added once", {"v=DMARC1; p=none; rua=mailto:a@example.net"}, "", us, Action::Replace,
        "v=DMARC1; p=none; sp=none; rua=mailto:a@example.net,mailto:dmarc@example.com");
    row("the same address twice", {"v=DMARC1; p=none"}, "", {"a@example.com", "mailto:A@example.com", " "},
        Action::Replace, "v=DMARC1; p=none; sp=none; rua=mailto:a@example.com");
    row("tags kept in order",
        {"v=DMARC1; ruf=mailto:f@example.com; adkim=s; sp=quarantine; p=none; np=reject; psd=n; x=y"}, "", us,
        Action::Replace,
        "v=DMARC1; p=none; sp=quarantine; np=reject; rua=mailto:dmarc@example.com; ruf=mailto:f@example.com; adkim=s; "
        "psd=n; x=y");
    row("removed tags go", {"v=DMARC1; p=none; pct=50; rf=afrf; ri=3600"}, "", us, Action::Replace,
        "v=DMARC1; p=none; sp=none; rua=mailto:dmarc@example.com", {"dmarc-tag-removed"});
    row("size suffix goes", {"v=DMARC1; p=none; rua=mailto:a@example.com!10m"}, "quarantine", {}, Action::Replace,
        "v=DMARC1; p=quarantine; sp=quarantine; rua=mailto:a@example.com");
    row("sp stays weaker, told", {"v=DMARC1; p=none; sp=none"}, "reject", {}, Action::Replace,
        "v=DMARC1; p=reject; sp=none", {"dmarc-sp-weaker"});
    row("broken sp", {"v=DMARC1; p=reject; sp=rejct"}, "", {}, Action::Replace, "v=DMARC1; p=reject; sp=reject",
        {"dmarc-policy-invalid"});
    row("broken p", {"v=DMARC1; p=rejct; rua=mailto:a@example.com"}, "", {}, Action::Replace,
        "v=DMARC1; p=none; sp=none; rua=mailto:a@example.com", {"dmarc-policy-invalid"});
    row("several", {"v=DMARC1; p=reject; rua=mailto:a@example.com", "v=DMARC1; p=quarantine; rua=mailto:b@example.com"},
        "", {}, Action::Replace, "v=DMARC1; p=quarantine; sp=quarantine; rua=mailto:a@example.com,mailto:b@example.com",
        {"dmarc-several-records"});
    row("nearly one", {"v=dmarc1; p=quarantine"}, "", {}, Action::Replace, "v=DMARC1; p=quarantine; sp=quarantine",
        {"dmarc-nearly"});
    row("quotes left by a panel", {"\"v=DMARC1\\; p=none\""}, "", {}, Action::Replace, "v=DMARC1; p=none; sp=none",
        {"dmarc-nearly"});
    row("bad address", {}, "", {"not an address"}, Action::Add, "v=DMARC1; p=none; sp=none", {"dmarc-report-address"});
    row("unknown policy word is no policy", {}, "block", {}, Action::Add, "v=DMARC1; p=none; sp=none");
    row("duplicate tag", {"v=DMARC1; p=none; p=reject"}, "", {}, Action::Replace, "v=DMARC1; p=none; sp=none",
        {"dmarc-tag-duplicate"});
}

void tst_merge::subdomainsAsAsked_data()
{
    QTest::addColumn<QByteArrayList>("published");
    QTest::addColumn<QByteArray>("wanted");
    QTest::addColumn<int>("action");
    QTest::addColumn<QByteArray>("record");
    const auto row = [](const char *name, const QByteArrayList &published, const char *wanted, Action action,
                        const char *record) {
        QTest::newRow(name) << published << QByteArray(wanted) << int(action) << QByteArray(record);
    };
    row("new", {}, "reject", Action::Add, "v=DMARC1; p=none; sp=reject");
    row("raised", {"v=DMARC1; p=reject; sp=none"}, "reject", Action::Replace, "v=DMARC1; p=reject; sp=reject");
    row("said already", {"v=DMARC1; p=reject; sp=none"}, "none", Action::Keep, "v=DMARC1; p=reject; sp=none");
    row("followed already", {"v=DMARC1; p=reject"}, "reject", Action::Keep, "v=DMARC1; p=reject");
    row("lowered", {"v=DMARC1; p=reject"}, "quarantine", Action::Replace, "v=DMARC1; p=reject; sp=quarantine");
    row("no word of DMARC", {"v=DMARC1; p=reject"}, "maybe", Action::Keep, "v=DMARC1; p=reject");
}

void tst_merge::subdomainsAsAsked()
{
    QFETCH(QByteArrayList, published);
    QFETCH(QByteArray, wanted);
    QFETCH(int, action);
    QFETCH(QByteArray, record);
    const MergeResult result =
        merge({.domain = *dns::DomainName::fromText("example.com"), .published = published, .subdomainPolicy = wanted});
    QCOMPARE(int(result.action), action);
    QCOMPARE(result.record, record);
}

void tst_merge::merges()
{
    QFETCH(QByteArrayList, published);
    QFETCH(QByteArray, policy);
    QFETCH(QByteArrayList, reportTo);
    QFETCH(int, action);
    QFETCH(QByteArray, record);
    QFETCH(QByteArrayList, codes);
    const MergeResult result = merge({dns::DomainName::literal("example.com"), published, policy, reportTo});
    QCOMPARE(result.record, record);
    QCOMPARE(int(result.action), action);
    for (const QByteArray &code : codes)
        QVERIFY2(containsCode(result.findings, code), code.constData());
    if (codes.isEmpty())
        QCOMPARE(result.findings.size(), 0);
    QVERIFY(parseRecord(result.record).has_value());
}

void tst_merge::resultNeedsNothingMore()
{
    // Merging into one's own result changes nothing: applying a plan twice is safe.
    const MergeRequest request{dns::DomainName::literal("example.com"),
                               {"v=DMARC1; sp=none; p=none; pct=10; rua=mailto:x@example.org"},
                               "quarantine",
                               {"dmarc@example.com"}};
    const MergeResult first = merge(request);
    MergeRequest again = request;
    again.published = {first.record};
    const MergeResult second = merge(again);
    QVERIFY(second.action == Action::Keep);
    QCOMPARE(second.record, first.record);
}

QTEST_GUILESS_MAIN(tst_merge)
#include "tst_merge.moc"
