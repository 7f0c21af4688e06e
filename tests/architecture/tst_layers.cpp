// Holds the order of the layers: a file includes only from folders to its left, or from its own.
#include "tests/architecture/source_tree.h"

#include <QLibraryInfo>
#include <QMap>
#include <QFileInfo>
#include <QSet>
#include <QTest>

using namespace sw::test;

namespace {

// What each folder may include besides itself. Written out rather than computed from ranks, so that an exception is
// visible here and has to be argued for in core/README.md.
const QMap<QString, QStringList> &allowed()
{
    static const QStringList base{"core/base"};
    static const QStringList values = base + QStringList{"core/finding", "core/dns/wire"};
    static const QStringList facts = values + QStringList{"core/dns/facts"};
    static const QStringList protocols = facts + QStringList{"core/spf", "core/dkim", "core/dmarc", "core/neighbours", "core/catalog"};
    static const QStringList planned = protocols + QStringList{"core/plan"};
    static const QStringList judged = planned + QStringList{"core/verify", "core/mail"};
    static const QStringList told = judged + QStringList{"core/report"};
    static const QStringList session = told + QStringList{"core/session"};
    // R3: ui sees session, report, plan, finding, catalog and value types; never sockets, ldns, curl, OpenSSL.
    static const QStringList ui = session + QStringList{"ui/widgets", "ui/models", "ui/export", "resources"};
    static const QMap<QString, QStringList> table{
        {"core/base", {}},
        {"core/finding", base},
        {"core/dns/wire", base},
        {"core/dns/facts", values},
        {"core/dns/net", facts},
        {"core/spf", facts},
        {"core/dkim", facts},
        {"core/dmarc", facts},
        {"core/neighbours", facts + QStringList{"core/dmarc"}}, // BIMI rests on the policy that applies
        {"core/catalog", facts},
        {"core/plan", protocols},
        {"core/verify", planned},
        {"core/mail", planned},
        {"core/report", judged},
        {"core/session", told},
        {"core/practice", planned + QStringList{"core/dns/net"}},
        {"ui/widgets", session},
        {"ui/models", session + QStringList{"ui/widgets"}},
        {"ui/export", told},
        {"ui/pages", ui + QStringList{"ui/wizard"}},
        {"ui/wizard", ui + QStringList{"ui/pages"}},
        {"ui/start", ui + QStringList{"ui/wizard"}},
        {"ui/settings", ui},
    };
    return table;
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
            if (!file.path.startsWith(QLatin1String("app/")))
                QVERIFY2(allowed().contains(file.folder()), qPrintable(file.path));
        }
    }

    void includesPointToTheLeft()
    {
        QStringList broken;
        for (const SourceFile &file : m_files) {
            if (file.path.startsWith(QLatin1String("app/")))
                continue; // the composition root sees everything
            for (const Include &include : file.includes) {
                const bool ours = include.path.startsWith(QLatin1String("core/"))
                    || include.path.startsWith(QLatin1String("ui/")) || include.path.startsWith(QLatin1String("app/"))
                    || include.path.startsWith(QLatin1String("resources/"));
                if (!ours)
                    continue;
                const QString folder = include.path.left(include.path.lastIndexOf(u'/'));
                if (folder != file.folder() && !allowed().value(file.folder()).contains(folder))
                    broken.append(QStringLiteral("%1:%2 includes %3").arg(file.path).arg(include.line).arg(include.path));
            }
        }
        QVERIFY2(broken.isEmpty(), qPrintable(broken.join(u'\n')));
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
                    broken.append(QStringLiteral("%1:%2 includes \"%3\"").arg(file.path).arg(include.line).arg(include.path));
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
                    broken.append(QStringLiteral("%1:%2 includes <%3>").arg(file.path).arg(include.line).arg(include.path));
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
            if (file.path.startsWith(QLatin1String("app/")) || mayUseNetwork.contains(file.folder()))
                continue;
            for (const Include &include : file.includes) {
                if (belongsTo(include.path, "QtNetwork"))
                    broken.append(QStringLiteral("%1:%2 includes <%3>").arg(file.path).arg(include.line).arg(include.path));
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
                    if (include.path.startsWith(rule.prefix) && !rule.folders.contains(file.folder()))
                        broken.append(QStringLiteral("%1:%2 includes <%3>").arg(file.path).arg(include.line).arg(include.path));
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
    }
};

QTEST_GUILESS_MAIN(LayersTest)
#include "tst_layers.moc"
