// SPDX-License-Identifier: Apache-2.0
// Room for sockets: the kernel's table has it, and nothing stays open.
#include "core/dns/net/endpoint/file_descriptors.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace sw::dns;

class TestFileDescriptors : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theTableHasGrown();
};

#ifdef Q_OS_LINUX
static int tableSize()
{
    QFile file(QStringLiteral("/proc/self/status"));
    if (!file.open(QIODevice::ReadOnly))
        return -1;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith("FDSize:"))
            return line.mid(7).trimmed().toInt();
    }
    return -1;
}

static qsizetype openFiles()
{
    return QDir(QStringLiteral("/proc/self/fd"))
        .entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot)
        .size();
}
#endif

void TestFileDescriptors::theTableHasGrown()
{
#ifdef Q_OS_LINUX
    QVERIFY(tableSize() > 0);
    QVERIFY2(tableSize() < 1024, "began with so many that this test shows nothing");
    const qsizetype before = openFiles();
    reserveFileDescriptors();
    QVERIFY2(tableSize() >= 1024, QByteArray::number(tableSize()).constData());
    QCOMPARE(openFiles(), before);
#else
    reserveFileDescriptors();
#endif
}

QTEST_GUILESS_MAIN(TestFileDescriptors)
#include "tst_file_descriptors.moc"
