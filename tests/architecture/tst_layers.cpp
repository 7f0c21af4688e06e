// SPDX-License-Identifier: Apache-2.0
// Holds the order of the layers: a file includes only from folders to its left, or from its own.
#include "tests/architecture/source_tree.h"

#include <QDir>
#include <QFileInfo>
#include <QLibraryInfo>
#include <QMap>
#include <QSet>
#include <QTest>

using namespace sw::test;

namespace {

// What each room may include besides itself. Written out rather than computed from ranks, so that an exception is
// visible here and has to be argued for in core/README.md.
const QMap<QString, QStringList> &allowed()
{
    static const QStringList base{"core/base"};
    static const QStringList values = base + QStringList{"core/finding", "core/dns/wire"};
    static const QStringList facts = values + QStringList{"core/dns/facts"};
    static const QStringList zones = facts + QStringList{"core/dns/zone"};
    static const QStringList protocols =
        zones + QStringList{"core/spf", "core/dkim", "core/dmarc", "core/neighbours", "core/catalog"};
    static const QStringList planned = protocols + QStringList{"core/plan"};
    static const QStringList judged = planned + QStringList{"core/verify", "core/mail"};
    static const QStringList told = judged + QStringList{"core/report"};
    static const QStringList session = told + QStringList{"core/session", "core/practice"};
    // R3: ui sees session, report, plan, finding, catalog and value types; never sockets, ldns, curl, OpenSSL.
    static const QStringList ui = session + QStringList{"ui/widgets", "ui/export", "resources"};
    static const QMap<QString, QStringList> table{
        {"core/base", {}},
        {"core/finding", base},
        {"core/dns/wire", base},
        {"core/dns/facts", values},
        {"core/dns/zone", facts},
        {"core/dns/net", facts},
        {"core/spf", zones},
        {"core/dkim", zones},
        {"core/dmarc", zones},
        {"core/neighbours",
         zones + QStringList{"core/dmarc", "core/spf"}}, // BIMI: the policy that applies; leftovers of SPF
        {"core/catalog", facts},
        {"core/plan", protocols},
        {"core/verify", planned},
        {"core/mail", planned},
        {"core/report", judged},
        {"core/session", told + QStringList{"core/practice"}},
        {"core/practice", planned + QStringList{"core/dns/net", "core/verify"}},
        {"ui/widgets", session},
        {"ui/export", told},
        {"ui/wizard", ui},
        {"ui/pages", ui + QStringList{"ui/wizard"}},
        {"ui/start", ui + QStringList{"ui/wizard"}},
        {"ui/settings", ui},
    };
    return table;
}

// The inner rooms of a room in their order; "" is the room itself. One includes only what stands left of it.
const QMap<QString, QStringList> &innerRooms()
{
    static const QMap<QString, QStringList> table{
        {"core/dns/net", {"endpoint", "transport", "stream", "udp", ""}},
        {"core/spf", {"record", "check", "repair", "analysis", "merge"}},
        {"core/dkim", {"key", ""}},
        {"core/dmarc", {"record", "discovery", ""}},
        {"core/plan", {"model", "paste", "published", "setup", "wanted", "", "publish"}},
        {"core/verify", {"matrix", "diagnosis", "", "survey"}},
        {"core/report", {"text", "findings", "checklist", "export"}},
        {"core/session", {"store", "activities", ""}},
        {"ui/widgets", {"style", "text", "controls", "panels", "help"}},
        {"ui/pages",
         {"policy", "practice", "details", "domain", "prove", "publish", "records", "route", "verify", "finish", ""}},
        {"app/cli", {"frame", "options", "output", "commands", ""}},
    };
    return table;
}

constexpr qsizetype MaxEntries = 24; // files and folders in one folder: what fits on a screen

// The room of a folder: "core/spf" of "core/spf/record"; the folder itself where it has no inner rooms.
QString roomOf(const QString &folder)
{
    for (auto room = innerRooms().keyBegin(); room != innerRooms().keyEnd(); ++room) {
        if (folder.startsWith(*room + u'/'))
            return *room;
    }
    return folder;
}

bool isOurs(const QString &include)
{
    static const QStringList tops{"core/", "ui/", "app/", "resources/"};
    return std::any_of(tops.cbegin(), tops.cend(), [&](const QString &top) { return include.startsWith(top); });
}

// May a file in `from` include one in `to`? Both folders.
bool mayInclude(const QString &from, const QString &to)
{
    if (from == to)
        return true;
    const QString room = roomOf(from);
    if (room != roomOf(to))
        return from.startsWith(QLatin1String("app/")) || allowed().value(room).contains(roomOf(to));
    const QStringList order = innerRooms().value(room);
    return order.indexOf(to.mid(room.size() + 1)) < order.indexOf(from.mid(room.size() + 1));
}

struct LibraryRule
{
    QString prefix;      // of the include path
    QStringList folders; // that may use it
};

const QList<LibraryRule> &libraryRules()
{
    static const QList<LibraryRule> rules{
        {"ldns/", {"core/dns/wire"}},
        {"openssl/", {"core/dkim", "core/mail"}},
        {"curl/", {"core/mail"}},
        {"libpsl.h", {"core/dmarc"}},
    };
    return rules;
}

// Is <QLabel> or <QtWidgets/QLabel> a header of that Qt module? Asked of the installed headers, not of a list.
bool belongsTo(const QString &include, const QString &module)
{
    static const QString headers = QLibraryInfo::path(QLibraryInfo::HeadersPath);
    if (include.startsWith(module + u'/'))
        return true;
    return !include.contains(u'/') && QFileInfo::exists(headers + u'/' + module + u'/' + include);
}

} // namespace

class LayersTest : public QObject
{
    Q_OBJECT

    QList<SourceFile> m_files;

private Q_SLOTS:
    void initTestCase()
    {
        m_files = sourcesBelow(QStringLiteral(SENDERWRIGHT_SOURCE_DIR), {"core", "ui", "app"});
        QVERIFY2(m_files.size() > 30, "the sources were not found");
    }

    void everyFolderHasARow()
    {
        for (const SourceFile &file : m_files) {
            const QString room = roomOf(file.folder());
            if (!file.path.startsWith(QLatin1String("app/")))
                QVERIFY2(allowed().contains(room), qPrintable(file.path));
            if (innerRooms().contains(room))
                QVERIFY2(innerRooms().value(room).contains(file.folder().mid(room.size() + 1)), qPrintable(file.path));
        }
    }

    void includesPointToTheLeft()
    {
        QStringList broken;
        for (const SourceFile &file : m_files) {
            for (const Include &include : file.includes) {
                if (!isOurs(include.path))
                    continue;
                const QString folder = include.path.left(include.path.lastIndexOf(u'/'));
                if (!mayInclude(file.folder(), folder))
                    broken.append(
                        QStringLiteral("%1:%2 includes %3").arg(file.path).arg(include.line).arg(include.path));
            }
        }
        QVERIFY2(broken.isEmpty(), qPrintable(broken.join(u'\n')));
    }

    void noTwoFoldersIncludeEachOther()
    {
        QMap<QString, QString> seen; // "from to" -> where
        QStringList broken;
        for (const SourceFile &file : m_files) {
            for (const Include &include : file.includes) {
                const QString folder = include.path.left(include.path.lastIndexOf(u'/'));
                if (!isOurs(include.path) || folder == file.folder())
                    continue;
                seen.insert(file.folder() + u' ' + folder, file.path + QLatin1String(" includes ") + include.path);
                if (const QString back = seen.value(folder + u' ' + file.folder()); !back.isEmpty())
                    broken.append(file.path + QLatin1String(" includes ") + include.path + QLatin1String(", but ") +
                                  back);
            }
        }
        QVERIFY(seen.size() > 50);
        QVERIFY2(broken.isEmpty(), qPrintable(broken.join(u'\n')));
    }

    void foldersFitOnAScreen()
    {
        QSet<QString> folders;
        for (const SourceFile &file : m_files) {
            for (QString folder = file.folder(); folder.contains(u'/'); folder = folder.left(folder.lastIndexOf(u'/')))
                folders.insert(folder);
        }
        QVERIFY(folders.size() > 30);
        QStringList broken;
        for (const QString &folder : std::as_const(folders)) {
            const QDir here(QStringLiteral(SENDERWRIGHT_SOURCE_DIR "/") + folder);
            const qsizetype entries = here.entryList(QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot).size();
            if (entries > MaxEntries)
                broken.append(QStringLiteral("%1 holds %2 entries").arg(folder).arg(entries));
        }
        QVERIFY2(broken.isEmpty(), qPrintable(broken.join(u'\n')));
    }

    void everyFileNamesItsLicence()
    {
        QList<SourceFile> files = m_files;
        files += sourcesBelow(QStringLiteral(SENDERWRIGHT_SOURCE_DIR), {"tests"});
        QVERIFY(files.size() > m_files.size());
        for (const SourceFile &file : std::as_const(files))
            QVERIFY2(file.raw.startsWith("// SPDX-License-Identifier: Apache-2.0\n"), qPrintable(file.path));
    }

    void ourOwnIncludesAreQuotedAndRooted()
    {
        QStringList broken;
        for (const SourceFile &file : m_files) {
            for (const Include &include : file.includes) {
                if (!include.quoted)
                    continue;
                const bool rooted = QFileInfo::exists(QStringLiteral(SENDERWRIGHT_SOURCE_DIR "/") + include.path);
                const bool generated = include.path.endsWith(QLatin1String(".moc"));
                if (!rooted && !generated)
                    broken.append(
                        QStringLiteral("%1:%2 includes \"%3\"").arg(file.path).arg(include.line).arg(include.path));
            }
        }
        QVERIFY2(broken.isEmpty(), qPrintable(broken.join(u'\n')));
    }

    // R1: the core knows nothing of windows.
    void coreHasNoGui()
    {
        QStringList broken;
        for (const SourceFile &file : m_files) {
            if (!file.path.startsWith(QLatin1String("core/")))
                continue;
            for (const Include &include : file.includes) {
                if (belongsTo(include.path, "QtGui") || belongsTo(include.path, "QtWidgets"))
                    broken.append(
                        QStringLiteral("%1:%2 includes <%3>").arg(file.path).arg(include.line).arg(include.path));
            }
        }
        QVERIFY2(broken.isEmpty(), qPrintable(broken.join(u'\n')));
    }

    void exportDrawsWithoutWidgets()
    {
        for (const SourceFile &file : m_files) {
            if (file.folder() != QLatin1String("ui/export"))
                continue;
            for (const Include &include : file.includes)
                QVERIFY2(!belongsTo(include.path, "QtWidgets"), qPrintable(file.path + u' ' + include.path));
        }
    }

    void socketsStayInTheirFolder()
    {
        // The practice world is a DNS server, mail fetches policy files by HTTPS; the wizard's single-instance and
        // server parts live in app.
        static const QStringList mayUseNetwork{"core/dns/net", "core/practice", "core/mail"};
        QStringList broken;
        for (const SourceFile &file : m_files) {
            if (file.path.startsWith(QLatin1String("app/")) || mayUseNetwork.contains(roomOf(file.folder())))
                continue;
            for (const Include &include : file.includes) {
                if (belongsTo(include.path, "QtNetwork"))
                    broken.append(
                        QStringLiteral("%1:%2 includes <%3>").arg(file.path).arg(include.line).arg(include.path));
            }
        }
        QVERIFY2(broken.isEmpty(), qPrintable(broken.join(u'\n')));
    }

    void librariesStayInTheirFolders()
    {
        QStringList broken;
        for (const SourceFile &file : m_files) {
            for (const Include &include : file.includes) {
                for (const LibraryRule &rule : libraryRules()) {
                    if (include.path.startsWith(rule.prefix) && !rule.folders.contains(roomOf(file.folder())))
                        broken.append(
                            QStringLiteral("%1:%2 includes <%3>").arg(file.path).arg(include.line).arg(include.path));
                }
            }
        }
        QVERIFY2(broken.isEmpty(), qPrintable(broken.join(u'\n')));
    }

    // The checks above must be able to fail: a made-up file breaks them.
    void theReaderSeesWhatItShould()
    {
        QVERIFY(belongsTo("QLabel", "QtWidgets"));
        QVERIFY(belongsTo("QtWidgets/QLabel", "QtWidgets"));
        QVERIFY(belongsTo("QPainter", "QtGui"));
        QVERIFY(belongsTo("QUdpSocket", "QtNetwork"));
        QVERIFY(!belongsTo("QString", "QtWidgets"));
        QVERIFY(!allowed().value("core/spf").contains("core/plan"));
        QVERIFY(!allowed().value("ui/pages").contains("core/dns/net"));
        QVERIFY(mayInclude("core/spf/merge", "core/spf/record"));
        QVERIFY(!mayInclude("core/spf/record", "core/spf/merge"));
        QVERIFY(!mayInclude("core/spf/record", "core/plan/model"));
        QVERIFY(!mayInclude("ui/wizard", "ui/pages/route"));
    }
};

QTEST_GUILESS_MAIN(LayersTest)
#include "tst_layers.moc"
