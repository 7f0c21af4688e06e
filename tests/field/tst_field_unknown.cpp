// SPDX-License-Identifier: Apache-2.0
// Case A11 and "D one cause, one box": what could not be read is told once for each cause, in words that fit it.
#include "tests/field/field_world.h"
#include "tests/field/odd_resolver.h"

#include <QTest>

using namespace sw::test;
using namespace Qt::StringLiterals;

class FieldUnknownTest : public QObject
{
    Q_OBJECT

    static QStringList planning()
    {
        return {u"plan"_s, u"example.com"_s, u"--route"_s, u"default"_s, u"--set"_s, u"tenant-email=ar@example.com"_s};
    }

private Q_SLOTS:
    void d_one_cause_one_box_offline()
    {
        const CliResult json = runCli(planning() + QStringList{u"--offline"_s, u"--json"_s});
        QCOMPARE(json.code, 3);
        const QStringList codes = findingCodes(json.json());
        QCOMPARE(codes.count(u"plan-not-asked"_s), 1);
        QVERIFY2(!codes.contains(u"plan-could-not-see"_s) && !codes.contains(u"plan-zone-unknown"_s) &&
                     !codes.contains(u"spf-lookup-failed"_s) && !codes.contains(u"spf-added-unseen"_s),
                 qPrintable(codes.join(u' ')));
        const CliResult text = runCli(planning() + QStringList{u"--offline"_s});
        QVERIFY2(!text.out.contains("network") && !text.out.contains("Try again later"), text.all().constData());
    }
    void a11_and_d_one_cause_one_box_when_a_resolver_fails()
    {
        const FieldWorld field("@ TXT \"v=spf1 -all\"");
        OddResolver odd(field, [](const sw::dns::Message &, const sw::dns::Message &reply) { return reply; });
        sw::practice::Faults faults;
        faults.rcode = sw::dns::Rcode::ServFail;
        odd.server().setFaults(faults);
        const CliResult result = runCli(throughResolver(field, planning() + QStringList{u"--json"_s}, odd.spec()));
        QCOMPARE(result.code, 3);
        QVERIFY2(!result.out.contains("\"ADD\"") && !result.out.contains("\"REPLACE\"") &&
                     result.out.contains("\"CHECK\""),
                 result.all().constData());
        QCOMPARE(findingCodes(result.json()).count(u"plan-could-not-see"_s), 1);
    }
    // A plan of nothing but rows to be checked first: an update leaves them out, and does not call them published.
    void a11_publish_leaves_out_what_is_unknown()
    {
        const FieldWorld field("@ TXT \"v=spf1 -all\"");
        const CliResult planned = runCli(planning() + QStringList{u"--offline"_s, u"--json"_s});
        const QString plan = field.file(u"plan.json"_s, planned.out);
        const QString key = field.file(u"key"_s, "hmac-sha256:k.example.com:QUJDREVGR0hJSktMTU5PUFFSU1RVVg==");
        const QStringList publish{u"publish"_s, plan, u"--server"_s,
                                  QString::fromLatin1(field.world().authoritative())};
        for (const QStringList &more : {QStringList(), QStringList{u"--key"_s, key, u"--apply"_s}}) {
            const CliResult text = field.run(publish + more);
            QVERIFY2(text.code == 3 && !text.out.contains("has it all") && text.out.contains("checked first"),
                     text.all().constData());
            const CliResult json = field.run(publish + more + QStringList{u"--json"_s});
            QVERIFY2(json.code == 3 && json.json().value("result"_L1).toString() == u"heldBack" &&
                         findingCodes(json.json()).contains(u"update-held-back"_s),
                     json.all().constData());
        }
    }
};

QTEST_GUILESS_MAIN(FieldUnknownTest)
#include "tst_field_unknown.moc"
