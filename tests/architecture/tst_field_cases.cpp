// SPDX-License-Identifier: Apache-2.0
// Every case from the field has a test that is named by its number: a data row ("A1 prose in a paste") or a function
// (b8_prove_and_verify_agree) in tests/field. The numbers: A planning and merging, B judging, C files, streams and
// bounds, D words, E pasted consoles, F real name servers.
#include "tests/architecture/source_tree.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace sw::test;

class FieldCasesTest : public QObject
{
    Q_OBJECT

    QSet<QString> m_named; // "A1", "B8", "E"

private Q_SLOTS:
    void initTestCase()
    {
        static const QRegularExpression inRow("newRow\\(\"([A-F]\\d{0,2})[ \"]");
        static const QRegularExpression inFunction("void ([a-f]\\d{0,2})_\\w+\\(\\)");
        const QList<SourceFile> files = sourcesBelow(QStringLiteral(SENDERWRIGHT_SOURCE_DIR), {"tests/field"});
        QVERIFY2(!files.isEmpty(), "tests/field was not found");
        for (const SourceFile &file : files) {
            const QString text = QString::fromUtf8(file.raw);
            for (const QRegularExpression &pattern : {inRow, inFunction}) {
                for (auto match = pattern.globalMatch(text); match.hasNext();)
                    m_named.insert(match.next().captured(1).toUpper());
            }
        }
    }

    void everyNumberHasATest_data()
    {
        QTest::addColumn<QString>("number");
        const QList<QPair<char, int>> sections{{'A', 14}, {'B', 8}, {'C', 10}, {'F', 12}};
        for (const auto &[letter, count] : sections) {
            for (int n = 1; n <= count; ++n) {
                const QByteArray number = letter + QByteArray::number(n);
                QTest::newRow(number.constData()) << QString::fromLatin1(number);
            }
        }
        QTest::newRow("D") << "D"; // words and pasted consoles carry no numbers of their own
        QTest::newRow("E") << "E";
    }

    void everyNumberHasATest()
    {
        QFETCH(QString, number);
        QVERIFY2(m_named.contains(number), "no row and no function of tests/field begins with this number");
    }
};

QTEST_APPLESS_MAIN(FieldCasesTest)
#include "tst_field_cases.moc"
