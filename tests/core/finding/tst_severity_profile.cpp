// SPDX-License-Identifier: Apache-2.0
#include "core/finding/severity_profile.h"

#include <QFile>
#include <QTest>

using namespace sw;

class SeverityProfileTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void faults_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QByteArray>("code");
        QTest::newRow("empty") << QByteArray() << QByteArray("severity-not-json");
        QTest::newRow("cut off") << QByteArray(R"({"severity":{"error":)") << QByteArray("severity-not-json");
        QTest::newRow("no lists") << QByteArray(R"({"schema":1})") << QByteArray("severity-bad-shape");
        QTest::newRow("a number for a code")
            << QByteArray(R"({"severity":{"error":[7]}})") << QByteArray("severity-bad-shape");
        QTest::newRow("twice") << QByteArray(R"({"severity":{"error":["a"],"info":["a"]}})")
                               << QByteArray("severity-duplicate");
    }
    void faults()
    {
        QFETCH(QByteArray, json);
        QFETCH(QByteArray, code);
        const auto profile = SeverityProfile::fromJson(json);
        QVERIFY(!profile.has_value());
        QCOMPARE(profile.error().code, code);
    }

    void ranksAndDefaults()
    {
        const auto profile = SeverityProfile::fromJson(R"({"severity":{"error":["a"],"warning":["b"],"info":["c"]}})");
        QVERIFY(profile.has_value());
        QCOMPARE(profile->severityOf("a"), Severity::Error);
        QCOMPARE(profile->severityOf("b"), Severity::Warning);
        QCOMPARE(profile->severityOf("c"), Severity::Info);
        QCOMPARE(profile->severityOf("unheard-of"), Severity::Warning);
        QVERIFY(!profile->knows("unheard-of"));
    }

    void theShippedTableIsSound()
    {
        QFile file(QStringLiteral(SENDERWRIGHT_SOURCE_DIR "/resources/severity.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto profile = SeverityProfile::fromJson(file.readAll());
        QVERIFY2(profile.has_value(), profile ? "" : profile.error().code.constData());
        QVERIFY(profile->codes().size() > 0);
    }
};

QTEST_GUILESS_MAIN(SeverityProfileTest)
#include "tst_severity_profile.moc"
