// SPDX-License-Identifier: Apache-2.0
// Killed at a hundred random moments of a scripted run, the program leaves a file that opens and has lost at most the
// last keystroke. Half of the moments are calls that change files (in the middle of a write, around a rename), half
// come from outside after a random key. Seeded: the moments are the same in every run (SENDERWRIGHT_SEED changes them).
#include "core/session/store/setup_store.h"
#include "tests/app/gui/typed_state.h"

#include <QDir>
#include <QMap>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <csignal>
#include <thread>

using namespace sw;

namespace {

constexpr int Moments = 100;
constexpr int StartMs = 120'000; // a machine that does a lot besides

struct Run
{
    QMap<int, QByteArrayList> said; // by the number of the key: what must be on the disk from then on
    long calls = 0;
    bool ended = false;
    bool killed = false; // by SIGKILL: did not end, nor crash, by itself
    QString trouble;
};

void read(QProcess &process, Run &run)
{
    while (process.canReadLine()) {
        const QByteArrayList words = process.readLine().trimmed().split(' ');
        if (words.value(0) == "end") {
            run.ended = true;
            run.calls = words.value(1).toLong();
        } else if (words.size() == 2) {
            run.said.insert(words.at(0).toInt(), words.at(1).split('/'));
        }
    }
}

// `afterKey`: killed from outside as soon as that key was said; 0: not at all. `atCall`: see the driver.
Run drive(const QString &folder, int afterKey, long atCall)
{
    Run run;
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    if (atCall > 0)
        environment.insert(QStringLiteral("KILL_AT_CALL"), QString::number(atCall));
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QStringLiteral(TYPING_DRIVER), {folder});
    bool sent = false;
    while (process.state() != QProcess::NotRunning) {
        if (!process.waitForReadyRead(StartMs) && process.state() == QProcess::Running) {
            run.trouble = QStringLiteral("the driver said nothing for two minutes");
            process.kill();
            break;
        }
        read(process, run);
        if (afterKey > 0 && !sent && run.said.contains(afterKey)) {
            process.kill(); // SIGKILL, while it goes on typing
            sent = true;
        }
    }
    process.waitForFinished(StartMs);
    read(process, run);
    run.killed = process.exitStatus() == QProcess::CrashExit && process.exitCode() == SIGKILL;
    return run;
}

// What a run left behind, against what an undisturbed run says. Empty: as it should be.
QString judge(const QString &folder, const Run &run, const QMap<int, QByteArrayList> &expected)
{
    if (!run.trouble.isEmpty())
        return run.trouble;
    if (!run.killed && !run.ended)
        return QStringLiteral("ended otherwise than by the kill");
    const SystemClock clock;
    session::SetupStore store(folder + QStringLiteral("/setups"), clock);
    const auto list = store.list();
    const int last = run.said.isEmpty() ? 0 : run.said.lastKey();
    if (list.isEmpty())
        return last == 0 ? QString() : QStringLiteral("no file after key %1").arg(last);
    if (list.size() > 1)
        return QStringLiteral("%1 files").arg(list.size());
    const auto saved = store.read(list.first().file);
    if (!saved)
        return QStringLiteral("does not open: ") + QString::fromLatin1(saved.error().code);
    if (!store.lock(list.first().file))
        return QStringLiteral("the dead still hold it");
    // Each part is as it was after the last key that was said, or after the one that was being worked on.
    const QByteArrayList state = test::typedState(*saved);
    const QByteArrayList before = last == 0 ? test::typedState({}) : expected.value(last);
    const QByteArrayList after = expected.value(last + 1);
    for (qsizetype part = 0; part < state.size(); ++part) {
        const bool fine = state.at(part) == after.value(part) || state.at(part) == before.value(part);
        if (!fine)
            return QStringLiteral("after key %1: part %2 is %3")
                .arg(last)
                .arg(part)
                .arg(QString::fromLatin1(state.at(part)));
    }
    return {};
}

} // namespace

class TestKill : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void undisturbed();
    void randomMoments();

private:
    QMap<int, QByteArrayList> m_expected;
    long m_calls = 0;
};

void TestKill::undisturbed()
{
    const QTemporaryDir folder;
    const Run run = drive(folder.path(), 0, 0);
    QVERIFY2(run.trouble.isEmpty(), qPrintable(run.trouble));
    QVERIFY(run.ended);
    QVERIFY(run.said.size() > 80);
    QVERIFY(run.calls > run.said.size()); // the calls are counted
    m_expected = run.said;
    m_calls = run.calls;
    QCOMPARE(judge(folder.path(), run, m_expected), QString());
    // The judge can find fault: two keys lost are one too many.
    QMap<int, QByteArrayList> further = run.said;
    Run late = run;
    for (const char *typed : {"616263", "61626364"}) {
        QByteArrayList state = further.last();
        state[5] = typed;
        further.insert(further.lastKey() + 1, state);
        late.said = further;
    }
    QVERIFY(!judge(folder.path(), late, further).isEmpty());
}

void TestKill::randomMoments()
{
    QVERIFY(m_calls > 0);
    const quint32 seed = qEnvironmentVariableIsSet("SENDERWRIGHT_SEED")
                             ? quint32(qEnvironmentVariable("SENDERWRIGHT_SEED").toUInt())
                             : 20261123;
    QRandomGenerator random(seed);
    QList<std::pair<int, long>> moments;
    for (int i = 0; i < Moments; ++i) {
        if (i % 2 == 0)
            moments.append({0, random.bounded(1, int(m_calls))});
        else
            moments.append({random.bounded(1, int(m_expected.size())), 0});
    }
    QStringList faults(Moments);
    QList<int> keys(Moments);
    std::atomic<int> killed = 0;
    const auto work = [&](int first) {
        for (int i = first; i < Moments; i += 2) {
            const QTemporaryDir folder;
            const Run run = drive(folder.path(), moments.at(i).first, moments.at(i).second);
            keys[i] = run.said.isEmpty() ? 0 : run.said.lastKey();
            killed += run.killed ? 1 : 0;
            faults[i] = judge(folder.path(), run, m_expected);
        }
    };
    faults.detach();
    keys.detach();
    std::thread other(work, 1);
    work(0);
    other.join();
    QStringList said;
    for (int i = 0; i < Moments; ++i) {
        if (!faults.at(i).isEmpty())
            said.append(QStringLiteral("moment %1 (key %2, call %3): %4")
                            .arg(i)
                            .arg(moments.at(i).first)
                            .arg(moments.at(i).second)
                            .arg(faults.at(i)));
    }
    QVERIFY2(said.isEmpty(), qPrintable(said.join(u'\n')));
    QVERIFY2(killed >= Moments * 95 / 100, qPrintable(QString::number(killed))); // the end may come just before
    // They were spread over the whole run, not all at its beginning.
    QVERIFY(*std::max_element(keys.begin(), keys.end()) > int(m_expected.size()) * 8 / 10);
    QVERIFY(std::count_if(keys.begin(), keys.end(), [](int key) { return key > 5; }) > Moments / 2);
}

QTEST_GUILESS_MAIN(TestKill)
#include "tst_kill.moc"
