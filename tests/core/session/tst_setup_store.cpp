// SPDX-License-Identifier: Apache-2.0
// The folder of setups: what happens when it cannot be written to, when files are damaged, hostile or in use.
#include "core/session/store/setup_store.h"
#include "core/session/store/whole_file.h"
#include "tests/core/session/saved_samples.h"
#include "tests/support/manual_clock.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace sw;
using namespace sw::session;

namespace {

bool put(const QString &file, const QByteArray &content)
{
    QFile out(file);
    return out.open(QIODevice::WriteOnly) && out.write(content) == content.size();
}

QByteArray get(const QString &file)
{
    QFile in(file);
    return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray("<unreadable>");
}

QStringList filesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::Files | QDir::Hidden, QDir::Name);
}

} // namespace

class TestSetupStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void folderThatCannotBeMade();
    void folderThatCannotBeWrittenTo();
    void diskFull();
    void hostileFiles_data();
    void hostileFiles();
    void damagedFilesAreListedNotHidden();
    void noListWithoutAFolder();
    void listIsBounded();
    void listOfOtherFoldersIsReadWithSuspicion();
    void twoHoldersOfOneFile();
    void lockOfAKilledHolderIsFree();
    void removeRefusesAnOpenOne();
    void removeAndUndo();
    void removedIsForgotten();
    void otherFoldersStayWhereTheyAre();
    void importRefusesNewer();
    void exportAndImport();
    void ownerOnly();
    void tidyTakesOnlyWhatIsDead();
    void newestFirst();

private:
    [[nodiscard]] SetupStore store() const { return {m_folder->filePath(QStringLiteral("setups")), m_clock}; }

    std::unique_ptr<QTemporaryDir> m_folder;
    test::ManualClock m_clock;
};

void TestSetupStore::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestSetupStore::folderThatCannotBeMade()
{
    QVERIFY(put(m_folder->filePath(QStringLiteral("setups")), "a file where the folder should be"));
    SetupStore one = store();
    const auto written = one.write(one.newFile(), test::sampleSaved());
    QVERIFY(!written);
    QCOMPARE(written.error().code, QByteArray("file-unwritable"));
    QVERIFY(one.list().isEmpty());
    QVERIFY(one.lock(one.newFile()).has_value()); // nothing to guard
}

void TestSetupStore::folderThatCannotBeWrittenTo()
{
    if (::geteuid() == 0 && QFileInfo::exists(QStringLiteral("/proc/self/ns/user"))) {
        // Permissions do not stop the administrator: a folder that is no real one stops everybody.
        SetupStore one(QStringLiteral("/proc/self"), m_clock);
        const auto written = one.write(one.newFile(), test::sampleSaved());
        QVERIFY(!written);
        QCOMPARE(written.error().code, QByteArray("file-unwritable"));
        return;
    }
    SetupStore one = store();
    const QString file = one.newFile();
    QVERIFY(one.write(file, test::sampleSaved()).has_value());
    const QByteArray before = get(file);
    QVERIFY(QFile::setPermissions(one.folder(), QFileDevice::ReadOwner | QFileDevice::ExeOwner));
    SavedSetup changed = test::sampleSaved();
    changed.step = "records";
    const auto written = one.write(file, changed);
    QVERIFY(
        QFile::setPermissions(one.folder(), QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner));
    QVERIFY(!written);
    QCOMPARE(written.error().code, QByteArray("file-unwritable"));
    QVERIFY(!written.error().args.value("reason").isEmpty());
    QCOMPARE(get(file), before);
}

void TestSetupStore::diskFull()
{
    SetupStore one = store();
    const QString file = one.newFile();
    QVERIFY(one.write(file, test::sampleSaved()).has_value());
    const QByteArray before = get(file);
    // A limit on the size of files fails a write in its middle, as a full disk does.
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit old = {};
    QCOMPARE(::getrlimit(RLIMIT_FSIZE, &old), 0);
    rlimit small = old;
    small.rlim_cur = 1000;
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &small), 0);
    SavedSetup changed = test::sampleSaved();
    changed.setup.advanced.pasted = QString(100'000, u'x');
    const auto written = one.write(file, changed);
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &old), 0);
    QVERIFY(!written);
    QCOMPARE(written.error().code, QByteArray("file-unwritable"));
    QVERIFY(!written.error().args.value("reason").isEmpty());
    QCOMPARE(get(file), before);               // what was saved is still there
    QCOMPARE(filesIn(one.folder()).size(), 1); // and nothing half-written beside it
    QVERIFY(one.write(file, changed).has_value());
}

void TestSetupStore::hostileFiles_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QByteArray>("code");
    QTest::newRow("missing") << QStringLiteral("missing") << QByteArray("file-missing");
    QTest::newRow("folder") << QStringLiteral("folder") << QByteArray("file-not-regular");
    QTest::newRow("pipe") << QStringLiteral("pipe") << QByteArray("file-not-regular"); // would hang for ever
    QTest::newRow("device") << QStringLiteral("device") << QByteArray("file-not-regular");
    QTest::newRow("dangling link") << QStringLiteral("dangling") << QByteArray("file-missing");
    QTest::newRow("huge") << QStringLiteral("huge") << QByteArray("setup-too-large");
    QTest::newRow("picture") << QStringLiteral("picture") << QByteArray("setup-not-json");
}

void TestSetupStore::hostileFiles()
{
    QFETCH(QString, kind);
    QFETCH(QByteArray, code);
    const QString file = m_folder->filePath(kind);
    if (kind == QLatin1String("folder"))
        QVERIFY(QDir().mkpath(file));
    else if (kind == QLatin1String("pipe"))
        QCOMPARE(::mkfifo(QFile::encodeName(file).constData(), 0600), 0);
    else if (kind == QLatin1String("device"))
        QVERIFY(QFile::link(QStringLiteral("/dev/zero"), file));
    else if (kind == QLatin1String("dangling"))
        QVERIFY(QFile::link(m_folder->filePath(QStringLiteral("nothing")), file));
    else if (kind == QLatin1String("picture"))
        QVERIFY(put(file, QByteArray::fromHex("89504e470d0a1a0a0000000d49484452")));
    else if (kind == QLatin1String("huge")) {
        QVERIFY(put(file, "{"));
        QVERIFY(QFile::resize(file, qint64(MaxSavedOctets) * 100)); // sparse
    }
    const auto read = store().read(file);
    QVERIFY(!read);
    QCOMPARE(read.error().code, code);
    QVERIFY(!store().importFrom(file));
}

void TestSetupStore::damagedFilesAreListedNotHidden()
{
    SetupStore one = store();
    QVERIFY(one.write(one.newFile(), test::sampleSaved()).has_value());
    const QString damaged = one.newFile();
    QVERIFY(put(damaged, toJson(test::sampleSaved()).left(500)));
    const auto list = one.list();
    QCOMPARE(list.size(), 2);
    const SetupEntry &entry = list.at(0).file == damaged ? list.at(0) : list.at(1);
    QVERIFY(entry.problem.has_value());
    QCOMPARE(entry.problem->code, QByteArray("setup-not-json"));
    QVERIFY(entry.changedAt.isValid());
    QVERIFY(one.remove(damaged).has_value()); // and it can be got rid of
    QCOMPARE(one.list().size(), 1);
}

void TestSetupStore::noListWithoutAFolder()
{
    QVERIFY(store().list().isEmpty());
    QVERIFY(!QFileInfo::exists(store().folder())); // looking leaves nothing behind
}

void TestSetupStore::listIsBounded()
{
    SetupStore one = store();
    for (int i = 0; i < SetupStore::MaxListed + 5; ++i)
        QVERIFY(one.write(one.newFile(), test::sampleSaved()).has_value());
    QCOMPARE(one.list().size(), SetupStore::MaxListed);
}

void TestSetupStore::listOfOtherFoldersIsReadWithSuspicion()
{
    SetupStore one = store();
    const QString outside = m_folder->filePath(QStringLiteral("mine.senderwright"));
    QVERIFY(one.write(outside, test::sampleSaved()).has_value());
    one.remember(outside);
    QCOMPARE(one.list().size(), 1);
    for (const QByteArray &content :
         {QByteArray("{}"), QByteArray("[1,null,\"relative\",{}]"), QByteArray("[[[["), QByteArray(1'000'000, 'x')}) {
        QVERIFY(put(one.folder() + QStringLiteral("/elsewhere.json"), content));
        QVERIFY(one.list().isEmpty());
    }
    one.remember(outside);
    QCOMPARE(one.list().size(), 1);
    QVERIFY(QFile::remove(outside));
    QVERIFY(one.list().isEmpty()); // gone: nothing to offer
}

void TestSetupStore::twoHoldersOfOneFile()
{
    SetupStore one = store();
    SetupStore other = store();
    const QString file = one.newFile();
    QVERIFY(one.write(file, test::sampleSaved()).has_value());
    auto held = one.lock(file);
    QVERIFY(held.has_value());
    const auto second = other.lock(file);
    QVERIFY(!second);
    QCOMPARE(second.error().code, QByteArray("setup-in-use"));
    // Under another name it is the same file.
    const QString alias = m_folder->filePath(QStringLiteral("alias.senderwright"));
    QVERIFY(QFile::link(file, alias));
    QVERIFY(!other.lock(alias));
    held = unexpected(ParseError{"given-back"});
    QVERIFY(other.lock(file).has_value());
}

void TestSetupStore::lockOfAKilledHolderIsFree()
{
    SetupStore one = store();
    const QString file = one.newFile();
    QVERIFY(one.write(file, test::sampleSaved()).has_value());
    const pid_t child = ::fork();
    QVERIFY(child >= 0);
    if (child == 0) {
        const auto held = one.lock(file);
        ::kill(::getpid(), held ? SIGKILL : SIGTERM); // dies holding it
        ::_exit(1);
    }
    int status = 0;
    QCOMPARE(::waitpid(child, &status, 0), child);
    QCOMPARE(WTERMSIG(status), SIGKILL);
    QVERIFY(QFileInfo::exists(file + QStringLiteral(".lock")));
    QVERIFY(one.lock(file).has_value());
}

void TestSetupStore::removeRefusesAnOpenOne()
{
    SetupStore one = store();
    const QString file = one.newFile();
    QVERIFY(one.write(file, test::sampleSaved()).has_value());
    const auto held = one.lock(file);
    const auto removed = store().remove(file);
    QVERIFY(!removed);
    QCOMPARE(removed.error().code, QByteArray("setup-in-use"));
    QCOMPARE(one.list().size(), 1);
}

void TestSetupStore::removeAndUndo()
{
    SetupStore one = store();
    const QString file = one.newFile();
    QVERIFY(one.write(file, test::sampleSaved()).has_value());
    const QByteArray before = get(file);
    QVERIFY(one.remove(file).has_value());
    QVERIFY(one.list().isEmpty());
    QVERIFY(one.restore(file).has_value());
    QCOMPARE(get(file), before);
    QCOMPARE(one.list().size(), 1);
    QVERIFY(!one.restore(file)); // nothing to bring back a second time
    QCOMPARE(get(file), before);
}

void TestSetupStore::removedIsForgotten()
{
    SetupStore one = store();
    const QString file = one.newFile();
    QVERIFY(one.write(file, test::sampleSaved()).has_value());
    QVERIFY(one.remove(file).has_value());
    one.forgetRemoved();
    QVERIFY(!one.restore(file));
    QCOMPARE(filesIn(one.folder()), QStringList());
    QVERIFY(!QFileInfo::exists(one.folder() + QStringLiteral("/removed")));
}

void TestSetupStore::otherFoldersStayWhereTheyAre()
{
    SetupStore one = store();
    const QString outside = m_folder->filePath(QStringLiteral("mine.senderwright"));
    QVERIFY(one.write(outside, test::sampleSaved()).has_value());
    one.remember(outside);
    QVERIFY(one.remove(outside).has_value());
    QVERIFY(one.list().isEmpty());
    QVERIFY(QFileInfo::exists(outside)); // not ours to throw away
    QVERIFY(one.restore(outside).has_value());
    QCOMPARE(one.list().size(), 1);
}

void TestSetupStore::importRefusesNewer()
{
    QJsonObject object = QJsonDocument::fromJson(toJson(test::sampleSaved())).object();
    object.insert(QStringLiteral("schema"), 2);
    const QString newer = m_folder->filePath(QStringLiteral("newer.senderwright"));
    QVERIFY(put(newer, QJsonDocument(object).toJson()));
    SetupStore one = store();
    const auto imported = one.importFrom(newer);
    QVERIFY(!imported);
    QCOMPARE(imported.error().code, QByteArray("setup-newer-schema"));
    QVERIFY(one.list().isEmpty());
}

void TestSetupStore::exportAndImport()
{
    SetupStore one = store();
    const QString copy = m_folder->filePath(QStringLiteral("copy.senderwright"));
    QVERIFY(one.exportTo(copy, test::sampleSaved()).has_value());
    const auto imported = one.importFrom(copy);
    QVERIFY(imported.has_value());
    QVERIFY(imported->startsWith(one.folder()));
    const auto read = one.read(*imported);
    QVERIFY(read.has_value());
    SavedSetup expected = test::sampleSaved();
    expected.savedAt = m_clock.now();
    QVERIFY(*read == expected);
    const auto nowhere = one.exportTo(m_folder->filePath(QStringLiteral("no/such/folder/x")), expected);
    QVERIFY(!nowhere);
    QCOMPARE(nowhere.error().code, QByteArray("file-unwritable"));
}

void TestSetupStore::ownerOnly()
{
    const mode_t before = ::umask(0); // the most careless surroundings
    SetupStore one = store();
    const QString file = one.newFile();
    const bool written = one.write(file, test::sampleSaved()) && one.write(file, test::sampleSaved());
    ::umask(before);
    QVERIFY(written);
    struct stat info = {};
    QCOMPARE(::stat(QFile::encodeName(file).constData(), &info), 0);
    QCOMPARE(info.st_mode & 0777, 0600U);
    QCOMPARE(::stat(QFile::encodeName(one.folder()).constData(), &info), 0);
    QCOMPARE(info.st_mode & 0777, 0700U);
}

void TestSetupStore::tidyTakesOnlyWhatIsDead()
{
    SetupStore one = store();
    const QString file = one.newFile();
    QVERIFY(one.write(file, test::sampleSaved()).has_value());
    QVERIFY(put(file + QStringLiteral(".AbCdEf"), "half"));
    QVERIFY(put(one.folder() + QStringLiteral("/notes.of.myself"), "not ours")); // six letters, but not ours
    const auto held = one.lock(file);
    // The real time of the file counts against the given clock.
    const qint64 lag = m_clock.now().secsTo(QFileInfo(file).lastModified());
    m_clock.advance((lag + 30) * 1000);
    one.tidy();
    QVERIFY(QFileInfo::exists(file + QStringLiteral(".AbCdEf"))); // perhaps somebody is writing it now
    m_clock.advance(3'600'000);
    one.tidy();
    QVERIFY(!QFileInfo::exists(file + QStringLiteral(".AbCdEf")));
    QVERIFY(QFileInfo::exists(one.folder() + QStringLiteral("/notes.of.myself")));
    QVERIFY(QFileInfo::exists(file + QStringLiteral(".lock")));
    QVERIFY(!store().lock(file)); // still held
    QCOMPARE(one.list().size(), 1);
}

void TestSetupStore::newestFirst()
{
    SetupStore one = store();
    SavedSetup saved = test::sampleSaved();
    for (int i = 0; i < 3; ++i) {
        saved.savedAt = m_clock.now().addSecs(i == 1 ? 100 : i);
        saved.title = QString::number(i);
        QVERIFY(one.write(one.newFile(), saved).has_value());
    }
    QStringList titles;
    for (const SetupEntry &entry : one.list())
        titles.append(entry.saved.title);
    QCOMPARE(titles, QStringList({QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("0")}));
}

QTEST_GUILESS_MAIN(TestSetupStore)
#include "tst_setup_store.moc"
