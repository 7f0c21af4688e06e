// SPDX-License-Identifier: Apache-2.0
// Saving after every change: failures first, then that nothing is missed and nothing is written twice.
#include "core/session/autosave.h"
#include "core/session/wizard_session.h"
#include "resources/resources.h"
#include "tests/core/session/saved_samples.h"
#include "tests/support/fake_resolver.h"
#include "tests/support/manual_clock.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace sw;
using namespace sw::session;

class TestAutosave : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void failureIsSaidAndTriedAgain();
    void fileTakenByAnother();
    void newerIsNeverWrittenTo();
    void withoutTheLockNothingIsWritten();
    void nothingTypedNothingWritten();
    void everyKeystrokeIsOnTheDisk();
    void everyDecisionIsOnTheDisk();
    void nothingIsWrittenTwice();
    void resumesWhatWasThere();
    void progressIsKeptUntilTheSetupChanges();
    void removedWhileOpenComesBack();

private:
    [[nodiscard]] SavedSetup onDisk(const QString &file) const;

    std::optional<catalog::Catalog> m_tables;
    test::FakeResolver m_resolver;
    test::ManualClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SetupStore> m_store;
    std::unique_ptr<WizardSession> m_session;
};

void TestAutosave::initTestCase()
{
    initResources();
    auto tables = catalog::Catalog::builtIn();
    QVERIFY(tables.has_value());
    m_tables = *tables;
}

void TestAutosave::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = std::make_unique<SetupStore>(m_folder->filePath(QStringLiteral("setups")), m_clock);
    m_session = std::make_unique<WizardSession>(Services{m_resolver, *m_tables, m_clock});
}

SavedSetup TestAutosave::onDisk(const QString &file) const
{
    const auto read = m_store->read(file);
    if (read)
        return *read;
    SavedSetup wrong;
    wrong.title = QStringLiteral("unreadable: ") + QString::fromLatin1(read.error().code);
    return wrong;
}

void TestAutosave::failureIsSaidAndTriedAgain()
{
    const QString inTheWay = m_folder->filePath(QStringLiteral("setups"));
    QFile file(inTheWay);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    Autosave autosave(*m_session, *m_store, m_store->newFile());
    QSignalSpy states(&autosave, &Autosave::stateChanged);
    m_session->setTypedAddress(QStringLiteral("b"));
    QCOMPARE(autosave.state(), Autosave::State::Failed);
    QCOMPARE(autosave.error()->code, QByteArray("file-unwritable"));
    QCOMPARE(states.size(), 1);
    QVERIFY(!autosave.saveNow());
    QVERIFY(QFile::remove(inTheWay));
    QTRY_COMPARE_WITH_TIMEOUT(autosave.state(), Autosave::State::Saved, 20'000); // by itself
    QCOMPARE(onDisk(autosave.file()).drafts.value("address"), QStringLiteral("b"));
}

void TestAutosave::fileTakenByAnother()
{
    const QString file = m_store->newFile();
    const auto held = m_store->lock(file);
    Autosave autosave(*m_session, *m_store, file);
    m_session->setTypedAddress(QStringLiteral("b"));
    QCOMPARE(autosave.state(), Autosave::State::Failed);
    QCOMPARE(autosave.error()->code, QByteArray("setup-in-use"));
    QVERIFY(!QFileInfo::exists(file));
}

void TestAutosave::newerIsNeverWrittenTo()
{
    const QString file = m_store->newFile();
    QVERIFY(m_store->write(file, test::sampleSaved()).has_value());
    SavedSetup newer = test::sampleSaved();
    newer.version = SavedSetup::Version::Newer;
    Autosave autosave(*m_session, *m_store, file);
    auto held = m_store->lock(file);
    QVERIFY(held.has_value());
    autosave.resume(newer, std::move(*held));
    QCOMPARE(autosave.state(), Autosave::State::ReadOnly);
    m_session->setTypedAddress(QStringLiteral("changed"));
    autosave.setStep("verify");
    QVERIFY(!autosave.saveNow());
    QVERIFY(onDisk(file) == test::sampleSaved());
    QCOMPARE(autosave.current().drafts.value("address"), QStringLiteral("changed")); // a copy can be made
}

void TestAutosave::withoutTheLockNothingIsWritten()
{
    const QString file = m_store->newFile();
    QVERIFY(m_store->write(file, test::sampleSaved()).has_value());
    Autosave autosave(*m_session, *m_store, file);
    autosave.resume(test::sampleSaved(), std::nullopt);
    QCOMPARE(autosave.state(), Autosave::State::ReadOnly);
    m_session->setTypedAddress(QStringLiteral("changed"));
    QVERIFY(onDisk(file) == test::sampleSaved());
}

void TestAutosave::nothingTypedNothingWritten()
{
    Autosave autosave(*m_session, *m_store, m_store->newFile());
    autosave.setStep("domain");
    QVERIFY(autosave.saveNow());
    QCOMPARE(autosave.state(), Autosave::State::Nothing);
    QVERIFY(!QFileInfo::exists(m_store->folder()));
}

void TestAutosave::everyKeystrokeIsOnTheDisk()
{
    Autosave autosave(*m_session, *m_store, m_store->newFile());
    const QString typed = QStringLiteral(" billing@bücher.example ");
    for (int i = 1; i <= typed.size(); ++i) {
        m_session->setTypedAddress(typed.left(i));
        QCOMPARE(onDisk(autosave.file()).drafts.value("address"), typed.left(i)); // already, before anything else runs
    }
    m_session->setDraft("senders", QStringLiteral("192.0."));
    QCOMPARE(onDisk(autosave.file()).drafts.value("senders"), QStringLiteral("192.0."));
    m_session->setTypedAddress({});
    QCOMPARE(onDisk(autosave.file()).drafts.size(), 1);
}

void TestAutosave::everyDecisionIsOnTheDisk()
{
    Autosave autosave(*m_session, *m_store, m_store->newFile());
    m_session->setSetup(test::sampleSaved().setup);
    QCOMPARE(onDisk(autosave.file()).setup, test::sampleSaved().setup);
    QCOMPARE(onDisk(autosave.file()).title, QStringLiteral("bücher.example"));
    autosave.setStep("records");
    QCOMPARE(onDisk(autosave.file()).step, QByteArray("records"));
    QCOMPARE(onDisk(autosave.file()).savedAt, m_clock.now());
}

void TestAutosave::nothingIsWrittenTwice()
{
    Autosave autosave(*m_session, *m_store, m_store->newFile());
    m_session->setSetup(test::sampleSaved().setup);
    const QDateTime first = onDisk(autosave.file()).savedAt;
    m_clock.advance(1000);
    QVERIFY(autosave.saveNow());
    Q_EMIT m_session->verificationChanged(); // nothing new in it
    QCOMPARE(onDisk(autosave.file()).savedAt, first);
}

void TestAutosave::resumesWhatWasThere()
{
    const QString file = m_store->newFile();
    QVERIFY(m_store->write(file, test::sampleSaved()).has_value());
    Autosave autosave(*m_session, *m_store, file);
    auto held = m_store->lock(file);
    QVERIFY(held.has_value());
    autosave.resume(test::sampleSaved(), std::move(*held));
    QCOMPARE(autosave.state(), Autosave::State::Saved);
    QCOMPARE(m_session->setup(), test::sampleSaved().setup);
    QCOMPARE(m_session->typedAddress(), test::sampleSaved().drafts.value("address"));
    QVERIFY(onDisk(file) == test::sampleSaved()); // opening is not a change
    m_session->setTypedAddress(QStringLiteral("x"));
    SavedSetup expected = test::sampleSaved();
    expected.drafts["address"] = QStringLiteral("x");
    expected.savedAt = m_clock.now();
    QVERIFY(onDisk(file) == expected);
    QVERIFY(!m_store->lock(file)); // held while it is open
}

void TestAutosave::progressIsKeptUntilTheSetupChanges()
{
    const QString file = m_store->newFile();
    QVERIFY(m_store->write(file, test::sampleSaved()).has_value());
    Autosave autosave(*m_session, *m_store, file);
    auto held = m_store->lock(file);
    QVERIFY(held.has_value());
    autosave.resume(test::sampleSaved(), std::move(*held));
    autosave.setStep("route");
    QCOMPARE(onDisk(file).progress, test::sampleSaved().progress);
    plan::SetupPlan other = test::sampleSaved().setup;
    other.route = plan::Route::Default;
    m_session->setSetup(other);
    QVERIFY(!onDisk(file).progress.has_value()); // other records: nobody has looked at those
}

void TestAutosave::removedWhileOpenComesBack()
{
    Autosave autosave(*m_session, *m_store, m_store->newFile());
    m_session->setTypedAddress(QStringLiteral("a"));
    QVERIFY(QDir(m_store->folder()).removeRecursively()); // somebody cleaned up
    m_session->setTypedAddress(QStringLiteral("ab"));
    QCOMPARE(autosave.state(), Autosave::State::Saved);
    QCOMPARE(onDisk(autosave.file()).drafts.value("address"), QStringLiteral("ab"));
}

QTEST_GUILESS_MAIN(TestAutosave)
#include "tst_autosave.moc"
