// SPDX-License-Identifier: Apache-2.0
// Replays a fuzz target's corpus as an ordinary test; built once per target (tests/fuzz/fuzz_*.cpp).
#include <QDir>
#include <QFile>
#include <QTest>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

class tst_replay : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void corpus();
    void mutilated();

private:
    [[nodiscard]] static QList<QByteArray> inputs();
};

QList<QByteArray> tst_replay::inputs()
{
    QList<QByteArray> list;
    const QDir folder(QStringLiteral(SENDERWRIGHT_SOURCE_DIR "/tests/fuzz/corpus/" REPLAY_CORPUS));
    for (const QString &name : folder.entryList(QDir::Files)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            list.append(file.readAll());
    }
    return list;
}

void tst_replay::corpus()
{
    const auto all = inputs();
    QVERIFY(all.size() >= 5);
    for (const QByteArray &input : all)
        QCOMPARE(LLVMFuzzerTestOneInput(reinterpret_cast<const uint8_t *>(input.constData()), size_t(input.size())), 0);
}

void tst_replay::mutilated()
{
    // Every beginning of every input, and every octet once replaced: a poor man's fuzzer that runs everywhere.
    for (const QByteArray &input : inputs()) {
        const qsizetype step = std::max<qsizetype>(1, input.size() / 150);
        for (qsizetype at = 0; at < input.size(); at += step) {
            QByteArray changed = input;
            changed[at] = static_cast<char>(changed[at] ^ (1 << (at % 8)));
            LLVMFuzzerTestOneInput(reinterpret_cast<const uint8_t *>(changed.constData()), size_t(changed.size()));
            LLVMFuzzerTestOneInput(reinterpret_cast<const uint8_t *>(input.constData()), size_t(at));
        }
    }
}

QTEST_GUILESS_MAIN(tst_replay)
#include "tst_replay.moc"
