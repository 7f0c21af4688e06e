// SPDX-License-Identifier: Apache-2.0
// A golden file per vendor and route for a sample company, and for awkward zones that exist already. They are read by
// people: tests/core/plan/data/golden says for each record what happens, why, and what it does for DMARC.
// Updated only with SENDERWRIGHT_UPDATE_GOLDEN=1 in the environment; look at the difference before keeping it.
#include "core/report/findings/finding_text.h"
#include "resources/resources.h"
#include "tests/core/plan/golden_scenes.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace sw;
using namespace sw::plan;
using namespace sw::test;

namespace {

const QString Golden = QStringLiteral(SENDERWRIGHT_SOURCE_DIR "/tests/core/plan/data/golden/");

QString printed(const RecordPlan &plan)
{
    QString out =
        QStringLiteral("domain %1, zone %2, DNS host %3, route %4 %5\nSPF lookups: %6 -> %7 of %8, void %9\n\n")
            .arg(plan.domain.toString(), plan.zone.toString(), QString::fromUtf8(plan.dnsHost),
                 QString::fromUtf8(routeName(plan.route)), QString::fromUtf8(plan.vendor))
            .arg(plan.spfBudget.before)
            .arg(plan.spfBudget.after)
            .arg(plan.spfBudget.limit)
            .arg(plan.spfBudget.voids);
    for (const PlannedRecord &record : plan.inPublishingOrder()) {
        out += QStringLiteral("%1  %2 %3\n")
                   .arg(record.order)
                   .arg(QString::fromLatin1(actionName(record.action) + ' ' + dns::typeName(record.type)),
                        record.name.toString());
        for (const QByteArray &before : record.before)
            out += QStringLiteral("    was   %1\n").arg(QString::fromUtf8(before));
        out += QStringLiteral("    is    %1\n    for   %2, DMARC: %3, needed by %4\n    why   %5\n")
                   .arg(QString::fromUtf8(record.valueText()), QString::fromLatin1(purposeName(record.purpose)),
                        QString::fromLatin1(dmarcRoleName(record.dmarcRole)),
                        QString::fromUtf8(record.neededBy.join(", ")),
                        report::reasonText(record.reason, record.reasonArgs));
    }
    out += u'\n';
    for (const Finding &finding : plan.findings)
        out += QStringLiteral("- %1: %2\n").arg(QString::fromLatin1(finding.code), report::findingText(finding));
    return out;
}

} // namespace

class TestGolden : public QObject
{
    Q_OBJECT
    catalog::Catalog m_catalog;

private Q_SLOTS:
    void initTestCase()
    {
        initResources();
        const auto loaded = catalog::Catalog::builtIn();
        QVERIFY(loaded.has_value());
        m_catalog = *loaded;
    }

    void everyVendorHasAScene()
    {
        QStringList names;
        for (const Scene &scene : goldenScenes())
            names.append(QLatin1String(scene.name));
        for (const catalog::Vendor &vendor : m_catalog.vendors())
            QVERIFY2(names.contains(QString::fromUtf8(vendor.id)), vendor.id.constData());
    }

    void noStrayGoldenFile()
    {
        QStringList names;
        for (const Scene &scene : goldenScenes())
            names.append(QLatin1String(scene.name) + QStringLiteral(".txt"));
        for (const QString &file : QDir(Golden).entryList({QStringLiteral("*.txt")}, QDir::Files))
            QVERIFY2(names.contains(file), qPrintable(file));
    }

    void planIsAsExpected_data()
    {
        QTest::addColumn<int>("index");
        const QList<Scene> all = goldenScenes();
        for (qsizetype i = 0; i < all.size(); ++i)
            QTest::newRow(all[i].name) << static_cast<int>(i);
    }
    void planIsAsExpected()
    {
        QFETCH(int, index);
        const Scene scene = goldenScenes().at(index);
        const RecordPlan plan = plannedFor(scene, m_catalog);
        const QString text = printed(plan);
        const QString path = Golden + QLatin1String(scene.name) + QStringLiteral(".txt");
        QFile file(path);
        if (qEnvironmentVariable("SENDERWRIGHT_UPDATE_GOLDEN") == QLatin1String("1")) {
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(text.toUtf8());
            return;
        }
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(path));
        QCOMPARE(text, QString::fromUtf8(file.readAll()));
    }

    // What holds for every plan, whatever the golden files say.
    void everyPlanIsSound_data() { planIsAsExpected_data(); }
    void everyPlanIsSound()
    {
        QFETCH(int, index);
        const Scene scene = goldenScenes().at(index);
        const RecordPlan plan = plannedFor(scene, m_catalog);
        int spfAtDomain = 0;
        int dmarc = 0;
        for (const PlannedRecord &record : plan.records) {
            QVERIFY2(report::hasWords(record.reason), record.reason.constData());
            QVERIFY(!record.valueText().isEmpty());
            QVERIFY(record.name.isAtOrBelow(plan.zone));
            QVERIFY(record.action != Action::Replace || !record.before.isEmpty());
            QVERIFY(record.action != Action::Add || record.before.isEmpty());
            spfAtDomain += record.purpose == Purpose::Spf && record.action != Action::Remove ? 1 : 0;
            dmarc += record.purpose == Purpose::Dmarc && record.action != Action::Remove ? 1 : 0;
            for (const PlannedRecord &other : plan.records) { // nothing stands beside a CNAME in the end
                const bool sameName = &other != &record && other.name == record.name && other.action != Action::Remove;
                QVERIFY(!(sameName && record.type == dns::RecordType::CNAME && record.action != Action::Remove));
            }
        }
        QVERIFY(spfAtDomain <= 1);
        QCOMPARE(dmarc, 1);
        for (const Finding &finding : plan.findings)
            QVERIFY2(report::hasWords(finding.code), finding.code.constData());
        const auto ordered = plan.inPublishingOrder();
        QVERIFY(ordered.last().purpose == Purpose::Dmarc);
    }
};

QTEST_GUILESS_MAIN(TestGolden)
#include "tst_golden.moc"
