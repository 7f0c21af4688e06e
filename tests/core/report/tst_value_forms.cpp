// SPDX-License-Identifier: Apache-2.0
// Names and values to the character, and what changed between two of them.
#include "tests/core/report/sample_plans.h"

#include "core/report/checklist/text_diff.h"
#include "core/report/text/value_forms.h"

#include <QTest>

using namespace sw;
using report::NameForm;
using report::ValueForm;

namespace {

plan::PlannedRecord txt(const QByteArray &value)
{
    plan::PlannedRecord record;
    record.name = dns::DomainName::literal("example.org");
    record.type = dns::RecordType::TXT;
    record.data = dns::TxtData{dns::splitTxt(value)};
    return record;
}

} // namespace

class TestValueForms : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void hostileOctetsAreShownNotPassedOn()
    {
        const plan::PlannedRecord record = txt(QByteArray("a\0b\n\x1b[1m\xe2\x80\xae\"\\", 13));
        QCOMPARE(report::valueAs(record, ValueForm::Raw), QStringLiteral("a\\000b\\010\\027[1m\\226\\128\\174\"\\"));
        QCOMPARE(report::valueAs(record, ValueForm::QuotedStrings),
                 QStringLiteral("\"a\\000b\\010\\027[1m\\226\\128\\174\\\"\\\\\""));
        QCOMPARE(report::plainText(QByteArray(10, 'x'), 4), QStringLiteral("xxxx\u2026"));
    }

    void longValuesAreCutAt255()
    {
        const plan::PlannedRecord record = test::ownServerPlan(test::Rsa4096Characters).records.first();
        QVERIFY(report::needsSplitting(record));
        const QStringList strings = report::quotedStrings(record);
        QCOMPARE(strings.size(), 3);
        QString joined;
        for (const QString &string : strings) {
            QVERIFY(string.size() <= 257);
            joined += string.mid(1, string.size() - 2);
        }
        QCOMPARE(joined, report::valueAs(record, ValueForm::Raw));
        QVERIFY(!report::needsSplitting(txt(QByteArray(255, 'x'))));
        QVERIFY(report::needsSplitting(txt(QByteArray(256, 'x'))));
    }

    void names()
    {
        const plan::RecordPlan plan = test::advancedPlan();
        const plan::PlannedRecord &dkim = plan.records.first();
        const plan::PlannedRecord &spf = plan.records.at(3);
        QCOMPARE(report::nameAs(dkim, plan.zone, NameForm::Relative), QStringLiteral("ctoy2wj55u._domainkey"));
        QCOMPARE(report::nameAs(dkim, plan.zone, NameForm::Full),
                 QStringLiteral("ctoy2wj55u._domainkey.acme-billing.com"));
        QCOMPARE(report::nameAs(dkim, plan.zone, NameForm::FullWithDot),
                 QStringLiteral("ctoy2wj55u._domainkey.acme-billing.com."));
        QCOMPARE(report::nameAs(spf, plan.zone, NameForm::Relative), QStringLiteral("@"));
        QCOMPARE(report::rowText(dkim, plan.zone, NameForm::Relative, ValueForm::Raw),
                 QStringLiteral("ctoy2wj55u._domainkey\tCNAME\t3600\tctoy2wj55u.dkim.amazonses.com"));
        QCOMPARE(
            report::valueAs(dkim, ValueForm::ZoneLine),
            QStringLiteral("ctoy2wj55u._domainkey.acme-billing.com.\t3600\tIN\tCNAME\tctoy2wj55u.dkim.amazonses.com."));
    }

    void changes_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QStringList>("gone");
        QTest::addColumn<QStringList>("come");
        const auto s = [](const char *text) { return QString::fromLatin1(text); };
        QTest::newRow("nothing") << s("v=spf1 -all") << s("v=spf1 -all") << QStringList{} << QStringList{};
        QTest::newRow("include") << s("v=spf1 mx ~all") << s("v=spf1 mx include:a.example ~all") << QStringList{}
                                 << QStringList{s("include:a.example")};
        QTest::newRow("two together") << s("v=spf1 ~all") << s("v=spf1 mx a ~all") << QStringList{}
                                      << QStringList{s("mx a")};
        QTest::newRow("tag") << s("v=DMARC1; p=none") << s("v=DMARC1;p=reject; rua=mailto:x@y")
                             << QStringList{s("p=none")} << QStringList{s("p=reject; rua=mailto:x@y")};
        QTest::newRow("quotes are not a change")
            << s("v=spf1 -all") << s("\"v=spf1 mx -all\"") << QStringList{} << QStringList{s("mx")};
        QTest::newRow("all") << s("x") << s("y") << QStringList{s("x")} << QStringList{s("y")};
        QTest::newRow("empty") << QString() << s("v=spf1") << QStringList{} << QStringList{s("v=spf1")};
    }
    void changes()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        QFETCH(QStringList, gone);
        QFETCH(QStringList, come);
        const auto marked = [](const QString &text, const QList<report::Mark> &marks) {
            QStringList parts;
            for (const report::Mark &mark : marks)
                parts.append(text.mid(mark.from, mark.length));
            return parts;
        };
        QCOMPARE(marked(before, report::changedParts(before, after)), gone);
        QCOMPARE(marked(after, report::changedParts(after, before)), come);
    }

    // Who pastes all of it publishes what is to be published, and nothing else.
    void allRows()
    {
        plan::RecordPlan plan;
        plan.zone = plan.domain = dns::DomainName::literal("example.org");
        using plan::Action;
        for (const Action action : {Action::Add, Action::Replace, Action::Keep, Action::Remove, Action::Check}) {
            plan::PlannedRecord record = txt("new" + QByteArray::number(int(action)));
            record.action = action;
            if (action == Action::Replace)
                record.before = {"old\n"};
            plan.records.append(record);
        }
        QCOMPARE(report::allRowsText(plan, NameForm::Relative, ValueForm::Raw),
                 QStringLiteral("@\tTXT\t3600\tnew0\n# Replace: old\\010\n@\tTXT\t3600\tnew1\n"
                                "# Keep: @\tTXT\t3600\tnew2\n# Remove: @\tTXT\t3600\tnew3\n"
                                "# Check first: @\tTXT\t3600\tnew4"));
        const QString zone = report::allRowsText(plan, NameForm::Relative, ValueForm::ZoneLine);
        QCOMPARE(zone.count(QStringLiteral("\n; ")), 4);
        QVERIFY(zone.contains(QStringLiteral("\n; Check first: example.org.")));
    }

    void hugeDiffIsBounded()
    {
        const QString many = QStringLiteral("a ").repeated(30000);
        QCOMPARE(report::changedParts(many, QStringLiteral("b")).size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestValueForms)
#include "tst_value_forms.moc"
