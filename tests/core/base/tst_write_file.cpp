// SPDX-License-Identifier: Apache-2.0
// writeFile(): all or nothing, whatever stands in the way.
#include "core/base/standard_streams.h"
#include "core/base/write_file.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace sw;

class WriteFileTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString path(const char *name) const { return m_folder.filePath(QLatin1String(name)); }

    static QByteArray contentOf(const QString &file)
    {
        QFile in(file);
        return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray("(unreadable)");
    }

    static void put(const QString &file, const QByteArray &content)
    {
        QFile out(file);
        QVERIFY(out.open(QIODevice::WriteOnly) && out.write(content) == content.size());
    }

    static uint modeOf(const QString &file)
    {
        struct stat info = {};
        return ::lstat(QFile::encodeName(file).constData(), &info) == 0 ? info.st_mode & 07777 : 0;
    }

    QStringList names() const
    {
        return QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    }

private Q_SLOTS:
    void init()
    {
        QVERIFY(m_folder.isValid());
        surviveFailedWrites();
    }
    void cleanup()
    {
        const QDir folder(m_folder.path());
        for (const QString &name : names())
            QVERIFY(QFile::remove(folder.filePath(name)));
    }

    void modes()
    {
        const auto mask = ::umask(027);
        QVERIFY(writeFile(path("new"), "x"));
        QVERIFY(writeFile(path("own"), "x", FileAccess::OwnerOnly));
        put(path("old"), "o");
        QCOMPARE(::chmod(QFile::encodeName(path("old")).constData(), 0604), 0);
        QVERIFY(writeFile(path("old"), "x"));
        put(path("wide"), "o");
        QVERIFY(writeFile(path("wide"), "x", FileAccess::OwnerOnly));
        QVERIFY(createFile(path("key"), "x"));
        ::umask(mask);
        QCOMPARE(modeOf(path("new")), 0640u);
        QCOMPARE(modeOf(path("own")), 0600u);
        QCOMPARE(modeOf(path("old")), 0604u);
        QCOMPARE(modeOf(path("wide")), 0600u);
        QCOMPARE(modeOf(path("key")), 0600u);
    }

    // Below the size of a buffer, and above it.
    void limitOnSize_data()
    {
        QTest::addColumn<int>("size");
        for (const int size : {5000, 16'383, 16'384, 200'000})
            QTest::addRow("%d octets", size) << size;
    }
    void limitOnSize()
    {
        QFETCH(int, size);
        put(path("file"), "old");
        rlimit before = {};
        QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
        const rlimit small{4096, before.rlim_max};
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &small), 0);
        const auto written = writeFile(path("file"), QByteArray(size, 'x'));
        const auto created = createFile(path("key"), QByteArray(size, 'x'));
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &before), 0);
        QVERIFY(!written);
        QCOMPARE(written.error().code, QByteArray("file-unwritable"));
        QCOMPARE(written.error().args.value("file"), path("file"));
        QVERIFY(!written.error().args.value("reason").isEmpty());
        QVERIFY(!created);
        QCOMPARE(contentOf(path("file")), QByteArray("old"));
        QCOMPARE(names(), QStringList{QStringLiteral("file")}); // nothing left behind
    }

    void links()
    {
        put(path("target"), "old");
        QVERIFY(QFile::link(QStringLiteral("target"), path("relative")));
        QVERIFY(QFile::link(path("relative"), path("twice")));
        QVERIFY(writeFile(path("twice"), "new"));
        QCOMPARE(contentOf(path("target")), QByteArray("new"));
        QVERIFY(QFileInfo(path("twice")).isSymLink() && QFileInfo(path("relative")).isSymLink());
        QVERIFY(!QFileInfo(path("target")).isSymLink());

        QVERIFY(QFile::link(path("nothing"), path("dangling")));
        QVERIFY(!createFile(path("dangling"), "key"));
        QVERIFY(!QFile::exists(path("nothing")));
        QVERIFY(writeFile(path("dangling"), "made"));
        QCOMPARE(contentOf(path("nothing")), QByteArray("made"));

        QVERIFY(QFile::link(path("loop"), path("loop")));
        QVERIFY(!writeFile(path("loop"), "x"));
    }

    void devices()
    {
        const QByteArray fifo = QFile::encodeName(path("fifo"));
        QCOMPARE(::mkfifo(fifo.constData(), 0600), 0);
        QVERIFY(!writeFile(path("fifo"), "x")); // refused, and does not wait for a reader
        const int reader = ::open(fifo.constData(), O_RDONLY | O_NONBLOCK);
        QVERIFY(reader >= 0);
        QVERIFY(writeFile(path("fifo"), "through", FileAccess::AsBefore, NoRegularFile::WriteInto));
        char buffer[16] = {};
        QCOMPARE(::read(reader, buffer, sizeof buffer), ssize_t(7));
        ::close(reader);
        QCOMPARE(QByteArray(buffer), QByteArray("through"));
        struct stat info = {};
        QVERIFY(::lstat(fifo.constData(), &info) == 0 && S_ISFIFO(info.st_mode));

        const auto full = writeFile(QStringLiteral("/dev/full"), "x", FileAccess::AsBefore, NoRegularFile::WriteInto);
        QVERIFY(!full);
        QVERIFY(writeFile(QStringLiteral("/dev/null"), "x", FileAccess::AsBefore, NoRegularFile::WriteInto));
        QVERIFY(::lstat("/dev/null", &info) == 0 && S_ISCHR(info.st_mode));
        QVERIFY(!writeFile(m_folder.path(), "x", FileAccess::AsBefore, NoRegularFile::WriteInto)); // a folder
        QVERIFY(!writeFile({}, "x"));
    }

    // /dev/fd/N of a regular file: what it holds stays before.
    void descriptorLink()
    {
        put(path("log"), "first ");
        const int descriptor = ::open(QFile::encodeName(path("log")).constData(), O_WRONLY | O_APPEND);
        QVERIFY(descriptor >= 0);
        const auto written = writeFile(QStringLiteral("/dev/fd/%1").arg(descriptor), "second", FileAccess::AsBefore,
                                       NoRegularFile::WriteInto);
        ::close(descriptor);
        QVERIFY(written);
        QCOMPARE(contentOf(path("log")), QByteArray("first second"));
    }

    void longName()
    {
        const QString name = m_folder.filePath(QString(255, u'n'));
        QVERIFY(writeFile(name, "x"));
        QCOMPARE(contentOf(name), QByteArray("x"));
    }

    void identities()
    {
        put(path("a"), "x");
        QVERIFY(QFile::link(path("a"), path("link")));
        QCOMPARE(::link(QFile::encodeName(path("a")).constData(), QFile::encodeName(path("hard")).constData()), 0);
        QCOMPARE(fileIdentity(path("link")), fileIdentity(path("a")));
        QCOMPARE(fileIdentity(path("hard")), fileIdentity(path("a")));
        QCOMPARE(fileIdentity(m_folder.path() + QStringLiteral("/./new")), fileIdentity(path("new")));
        QVERIFY(fileIdentity(path("new")) != fileIdentity(path("a")));
        QVERIFY(fileIdentity({}).isEmpty());
        QVERIFY(fileIdentity(QStringLiteral("/dev/null")).isEmpty());
    }
};

QTEST_GUILESS_MAIN(WriteFileTest)
#include "tst_write_file.moc"
