// SPDX-License-Identifier: Apache-2.0
// Every script in findings/ stands in the table of its README, is executable, and states what CONTRIBUTING.md asks for.
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTest>

class FindingsTest : public QObject
{
    Q_OBJECT

    const QDir m_folder{QStringLiteral(SENDERWRIGHT_SOURCE_DIR) + "/findings"};

    QString text(const QString &name) const
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }

    QStringList scripts() const { return m_folder.entryList({"*.sh"}, QDir::Files, QDir::Name); }

private Q_SLOTS:
    void indexIsComplete()
    {
        static const QRegularExpression row("^\\| `([^`]+)` \\| \\S.* \\|$", QRegularExpression::MultilineOption);
        const QString index = text("README.md");
        QStringList named;
        for (auto match = row.globalMatch(index); match.hasNext();)
            named.append(match.next().captured(1));
        QVERIFY(!named.isEmpty());
        QCOMPARE(named, scripts()); // in order, none twice, none that is gone
    }

    void headSaysWhatItIs_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString &name : scripts())
            QTest::newRow(qPrintable(name)) << name;
    }

    void headSaysWhatItIs()
    {
        QFETCH(QString, name);
        QVERIFY2(QFileInfo(m_folder.filePath(name)).isExecutable(), "not executable");
        const QString script = text(name);
        QVERIFY(script.startsWith("#!/bin/"));
        for (const char *part : {"Package", "Expected:", "Seen:", "Seen on:", "Exit:"})
            QVERIFY2(script.contains(QRegularExpression("^# " + QString(part), QRegularExpression::MultilineOption)),
                     part);
        QVERIFY2(!script.contains("senderwright", Qt::CaseInsensitive), "a finding is about others' software alone");
    }
};

QTEST_APPLESS_MAIN(FindingsTest)
#include "tst_findings.moc"
