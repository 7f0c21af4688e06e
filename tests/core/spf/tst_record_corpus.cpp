// SPDX-License-Identifier: Apache-2.0
// Replays what the fuzzer of SPF records has kept (tests/fuzz/corpus/spf_record), and every prefix of the shorter ones.
#include <QDir>
#include <QFile>
#include <QTest>

#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

class RecordCorpusTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void replay();
};

void RecordCorpusTest::replay()
{
    const QDir corpus(QStringLiteral(SENDERWRIGHT_SOURCE_DIR "/tests/fuzz/corpus/spf_record"));
    const QStringList names = corpus.entryList(QDir::Files);
    QVERIFY2(names.size() >= 20, qPrintable(corpus.path()));
    for (const QString &name : names) {
        QFile file(corpus.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray octets = file.readAll();
        const auto *data = reinterpret_cast<const std::uint8_t *>(octets.constData());
        constexpr qsizetype Short = 60;
        for (qsizetype size = octets.size() <= Short ? 0 : octets.size(); size <= octets.size(); ++size)
            LLVMFuzzerTestOneInput(data, static_cast<std::size_t>(size)); // aborts when a property does not hold
    }
}

QTEST_GUILESS_MAIN(RecordCorpusTest)
#include "tst_record_corpus.moc"
