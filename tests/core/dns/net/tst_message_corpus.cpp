// SPDX-License-Identifier: Apache-2.0
// Replays what the fuzzer of the message path has kept (tests/fuzz/corpus/message), and every prefix of it.
#include <QDir>
#include <QTest>

#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

class TestMessageCorpus : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void replay();
};

void TestMessageCorpus::replay()
{
    QDir corpus(QStringLiteral(SENDERWRIGHT_SOURCE_DIR "/tests/fuzz/corpus/message"));
    const QStringList names = corpus.entryList(QDir::Files);
    QVERIFY(names.size() >= 10);
    for (const QString &name : names) {
        QFile file(corpus.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray octets = file.readAll();
        const auto *data = reinterpret_cast<const std::uint8_t *>(octets.constData());
        for (qsizetype size = 0; size <= std::min<qsizetype>(octets.size(), 600); ++size)
            LLVMFuzzerTestOneInput(data, static_cast<std::size_t>(size)); // aborts when a property does not hold
        LLVMFuzzerTestOneInput(data, static_cast<std::size_t>(octets.size()));
    }
}

QTEST_GUILESS_MAIN(TestMessageCorpus)
#include "tst_message_corpus.moc"
