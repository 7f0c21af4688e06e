// SPDX-License-Identifier: Apache-2.0
// Holds the rules that no compiler checks: nested event loops, clocks in pure code, singletons, words in the wrong
// place, rich text from outside.
#include "tests/architecture/source_tree.h"

#include <QTest>

using namespace sw::test;

class BannedCallsTest : public QObject
{
    Q_OBJECT

    QList<SourceFile> m_files;

    QStringList hits(const QStringList &folders, const QString &pattern, const QStringList &except = {}) const
    {
        QStringList found;
        for (const SourceFile &file : m_files) {
            const bool inside = std::any_of(folders.begin(), folders.end(),
                                            [&](const QString &folder) { return file.path.startsWith(folder + u'/'); });
            const bool excepted = std::any_of(except.begin(), except.end(),
                                              [&](const QString &prefix) { return file.path.startsWith(prefix); });
            if (inside && !excepted)
                found += file.linesMatching(pattern);
        }
        return found;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_files = sourcesBelow(QStringLiteral(SENDERWRIGHT_SOURCE_DIR), {"core", "ui", "app"});
        QVERIFY2(m_files.size() > 30, "the sources were not found");
    }

    void rule_data()
    {
        QTest::addColumn<QStringList>("folders");
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QStringList>("except");

        const QStringList coreAndUi{"core", "ui"};
        const QStringList pure{"core/spf",     "core/dkim",     "core/dmarc",   "core/neighbours", "core/plan",
                               "core/finding", "core/dns/wire", "core/catalog", "core/report"};
        QTest::newRow("R4 nested event loop") << coreAndUi << R"(\bQEventLoop\b|\bprocessEvents\b)" << QStringList{};
        QTest::newRow("R4 exec on dialogs") << coreAndUi << R"((\.|->)\s*exec\s*\()" << QStringList{};
        QTest::newRow("R4 waiting calls")
            << coreAndUi
            << R"(\bwaitFor(Connected|Disconnected|ReadyRead|BytesWritten|Encrypted|Finished|Started|Done|NewConnection)\b)"
            << QStringList{};
        QTest::newRow("R4 sleeping") << coreAndUi << R"(\b(msleep|usleep|sleep_for|QThread::sleep)\b)" << QStringList{};
        QTest::newRow("R2 QObject in pure code") << pure << R"(\bQ_OBJECT\b|\bQObject\b|\bQTimer\b)" << QStringList{};
        QTest::newRow("R2 clock in pure code")
            << QStringList{"core"}
            << R"(\bcurrentDateTime(Utc)?\b|\bcurrentMSecsSinceEpoch\b|\bcurrentSecsSinceEpoch\b|system_clock::now)"
            << QStringList{"core/base/clock.cpp"};
        QTest::newRow("R2 elapsed time in pure code") << pure << R"(\bQElapsedTimer\b|steady_clock)" << QStringList{};
        QTest::newRow("R5 singletons") << QStringList{"core", "ui", "app"}
                                       << R"(\bQ_GLOBAL_STATIC\b|\bstatic\s+\w+\s*[&*]\s*instance\s*\()"
                                       << QStringList{};
        QTest::newRow("R7 words in the core")
            << QStringList{"core"} << R"(\btr\s*\(|QCoreApplication::translate\b|QT_TRANSLATE_NOOP)"
            << QStringList{"core/report/"};
        QTest::newRow("rich text") << QStringList{"ui", "app"}
                                   << R"(Qt::RichText|Qt::MarkdownText|Qt::AutoText|\bsetHtml\b|\binsertHtml\b)"
                                   << QStringList{};
        QTest::newRow("validatePage") << QStringList{"ui"} << R"(\bvalidatePage\b|\bregisterField\b)" << QStringList{};
        QTest::newRow("weak random numbers")
            << QStringList{"core", "ui", "app"} << R"(\b(std::)?s?rand\s*\(|\bqrand\b)" << QStringList{};
        // One way to write a file: core/base/write_file.h. A buffer in memory is none.
        QTest::newRow("C1 files written otherwise")
            << QStringList{"core", "ui", "app"}
            << R"(\b(QSaveFile|QTemporaryFile|ofstream|fstream|fopen|freopen|creat|mkstemp|mkostemp)\b|\bO_(WRONLY|RDWR|CREAT|TRUNC|APPEND)\b|(?<!buffer)\.open\([^)]*\b(WriteOnly|ReadWrite|Append|Truncate|NewOnly)\b|\bQFile::copy\b)"
            << QStringList{"core/base/write_file.cpp", "core/base/standard_streams.cpp"};
        QTest::newRow("coroutines") << QStringList{"core", "ui", "app"} << R"(\bco_(await|return|yield)\b)"
                                    << QStringList{};
    }
    void rule()
    {
        QFETCH(QStringList, folders);
        QFETCH(QString, pattern);
        QFETCH(QStringList, except);
        const QStringList found = hits(folders, pattern, except);
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }

    void theReaderIgnoresCommentsAndLiterals()
    {
        const SourceFile file =
            sourceFrom("x.cpp", "// QEventLoop\nint a; waitForReadyRead(\"QEventLoop\", u'\"'); /* QEventLoop */\n");
        QCOMPARE(file.linesMatching(R"(\bwaitForReadyRead\b)").size(), 1);
        QVERIFY(file.linesMatching(R"(\bQEventLoop\b)").isEmpty());
    }
};

QTEST_GUILESS_MAIN(BannedCallsTest)
#include "tst_banned_calls.moc"
