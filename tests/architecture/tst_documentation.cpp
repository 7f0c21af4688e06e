// SPDX-License-Identifier: Apache-2.0
// Every public declaration outside tests has a comment; the RFC sections and the files that comments name exist.
#include "tests/architecture/declarations.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace sw::test;

namespace {

const QString Root = QStringLiteral(SENDERWRIGHT_SOURCE_DIR);

// Names of files that are not of this tree, and are meant: what users hand in, and what other programs and RFCs name.
const QStringList Elsewhere = {
    "PLAN.json", "settings.json", "mta-sts.txt", "linux/errqueue.h", "hclsyntax/spec.md",
};

// The comments of a file as paragraphs: comment lines that follow each other are one text.
struct Paragraph
{
    QString text;
    int line = 0; // of its beginning, from 1
};

QList<Paragraph> paragraphs(const SourceFile &file)
{
    static const QRegularExpression marks("^(//+|/?\\*+/?)\\s*");
    QList<Paragraph> found;
    bool open = false;
    int line = 0;
    for (const QByteArray &raw : file.comments.split('\n')) {
        ++line;
        const QString text = QString::fromUtf8(raw).trimmed().remove(marks);
        if (text.isEmpty()) {
            open = false;
            continue;
        }
        if (!open)
            found.append({text, line});
        else
            found.last().text += u' ' + text;
        open = true;
    }
    return found;
}

// The part of an RFC's number or letter before its last dot, and after it.
QString parentOf(const QString &section)
{
    return section.left(std::max<qsizetype>(0, section.lastIndexOf(u'.')));
}

class RfcTable
{
public:
    explicit RfcTable(const QString &path)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("cannot read %s", qPrintable(path));
        for (const QString &line : QString::fromUtf8(file.readAll()).split('\n')) {
            if (line.isEmpty() || line.startsWith('#'))
                continue;
            const QStringList words = line.section(':', 1).split(' ', Qt::SkipEmptyParts);
            if (line.startsWith("unchecked:")) {
                m_unchecked += QSet<QString>(words.begin(), words.end());
            } else {
                for (const QString &word : words)
                    addRange(line.section(':', 0, 0), word);
            }
        }
    }

    [[nodiscard]] bool knows(const QString &rfc) const { return m_sections.contains(rfc) || m_unchecked.contains(rfc); }

    [[nodiscard]] bool has(const QString &rfc, const QString &section) const
    {
        if (m_unchecked.contains(rfc))
            return true;
        if (m_sections.value(rfc).contains(section))
            return true;
        for (QString above = parentOf(section); !above.isEmpty(); above = parentOf(above)) {
            if (m_deep.value(rfc).contains(above))
                return true;
        }
        return false;
    }

private:
    void addRange(const QString &rfc, QString range)
    {
        const bool deep = range.endsWith('*');
        if (deep)
            range.chop(1);
        const QString first = range.section('-', 0, 0);
        const QString parent = parentOf(first);
        const int from = first.section('.', -1).toInt();
        const int to = range.contains('-') ? range.section('-', 1).toInt() : from;
        for (int number = from; number <= to; ++number) {
            const QString last = range.contains('-') ? QString::number(number) : first.section('.', -1);
            const QString section = parent.isEmpty() ? last : parent + '.' + last;
            m_sections[rfc].insert(section);
            if (deep)
                m_deep[rfc].insert(section);
        }
    }

    QHash<QString, QSet<QString>> m_sections;
    QHash<QString, QSet<QString>> m_deep; // those with sections below that the table does not list
    QSet<QString> m_unchecked;
};

struct Reference
{
    QString rfc;
    QStringList sections; // "4.6.4", "B.1"
};

// "RFC 7208 4.6.4, 5 and appendix A"; in "RFC 4034, 4035" the second number is an RFC.
QList<Reference> references(const QString &text)
{
    static const QRegularExpression pattern(
        "\\bRFC ?(\\d{3,5})\\b((?:,? (?:sections? |and |or |appendix )*(?:\\d{1,2}(?:\\.\\d+)*|[A-Z](?:\\.\\d+)*)"
        "(?![\\w-]|\\.\\d))*)");
    static const QRegularExpression section("\\b(\\d{1,2}(?:\\.\\d+)*|(?<=appendix )[A-Z](?:\\.\\d+)*)\\b");
    QList<Reference> found;
    for (auto match = pattern.globalMatch(text); match.hasNext();) {
        const auto hit = match.next();
        Reference reference{hit.captured(1), {}};
        for (auto inner = section.globalMatch(hit.captured(2)); inner.hasNext();)
            reference.sections.append(inner.next().captured(1));
        found.append(reference);
    }
    return found;
}

QSet<QString> namesInTree()
{
    QSet<QString> names; // every path, and every end of one: "core/base/clock.h", "base/clock.h", "clock.h"
    const auto add = [&](QString path) {
        names.insert(path);
        for (qsizetype slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/')) {
            path = path.mid(slash + 1);
            names.insert(path);
        }
    };
    const QDir root(Root);
    for (const QFileInfo &entry : root.entryInfoList(QDir::AllEntries | QDir::NoDotAndDotDot)) {
        if (entry.isFile())
            add(entry.fileName());
        if (!entry.isDir() || entry.fileName().startsWith("build"))
            continue;
        QDirIterator walk(entry.filePath(), QDir::Files, QDirIterator::Subdirectories);
        while (walk.hasNext())
            add(root.relativeFilePath(walk.next()));
    }
    return names;
}

} // namespace

class DocumentationTest : public QObject
{
    Q_OBJECT

    QList<SourceFile> m_all = sourcesBelow(Root, {"core", "ui", "app", "tests"});

    // Lists what is wrong; true when nothing is.
    static bool saysNothing(const QStringList &wrong)
    {
        for (const QString &line : wrong)
            qWarning("%s", qPrintable(line));
        return wrong.isEmpty();
    }

private Q_SLOTS:
    void scannerFindsWhatIsPublic_data()
    {
        QTest::addColumn<QByteArray>("code");
        QTest::addColumn<QStringList>("bare"); // what has no comment

        QTest::newRow("above") << QByteArray("// Does it.\nvoid f(int a,\n       int b = {});\n") << QStringList{};
        QTest::newRow("at the end") << QByteArray("void f(); // does it\n") << QStringList{};
        QTest::newRow("none") << QByteArray("void f();\n") << QStringList{"void f()"};
        QTest::newRow("group") << QByteArray("// Both.\nvoid f();\nvoid g();\n\nvoid h();\n")
                               << QStringList{"void h()"};
        QTest::newRow("blank line between") << QByteArray("// Not its own.\n\nvoid f();\n") << QStringList{"void f()"};
        QTest::newRow("text is no comment")
            << QByteArray("void f(const char *a = \"//\");\n") << QStringList{"void f(const char *a = \" \")"};
        QTest::newRow("head of the file is the type's")
            << QByteArray("// SPDX\n// What X is.\n\nclass X\n{\n};\n") << QStringList{};
        QTest::newRow("but not another's")
            << QByteArray("// SPDX\n// What X is.\n\nclass Y\n{\n};\n") << QStringList{"class Y"};
        QTest::newRow("fields") << QByteArray(
                                       "// T.\nstruct Y\n{\n    int a = 0; // A.\n    int b{};\n    int c = 1;\n};\n")
                                << QStringList{"int b", "int c = 1"};
        QTest::newRow("group is not the brace")
            << QByteArray("// T.\nstruct Y\n{\n    int a;\n};\n") << QStringList{"int a"};
        QTest::newRow("access") << QByteArray(
                                       "// T.\nclass Y\n{\n    Q_OBJECT\n    int hidden;\npublic:\n    void f();\n"
                                       "protected:\n    void g();\nQ_SIGNALS:\n    void h();\nprivate Q_SLOTS:\n"
                                       "    void i();\npublic Q_SLOTS:\n    void j();\n};\n")
                                << QStringList{"void f()", "void h()", "void j()"};
        QTest::newRow("excepted")
            << QByteArray("// T.\nclass Y : public Z\n{\npublic:\n    Y() = default;\n    ~Y() override;\n"
                          "    Y(const Y &) = delete;\n    bool operator==(const Y &) const = default;\n"
                          "    [[nodiscard]] int n() const { return m_n; }\n    void run() override;\n"
                          "private:\n    int m_n = 0;\n};\n")
            << QStringList{};
        QTest::newRow("getter of another")
            << QByteArray("// T.\nstruct Y\n{\n    [[nodiscard]] int n() const { return m_o; }\n};\n")
            << QStringList{"[[nodiscard]] int n() const { return m_o; }"};
        QTest::newRow("enumerators")
            << QByteArray("// E.\nenum class E : int { A, B };\nenum class F { C };\n\nenum G { D };\n")
            << QStringList{"enum G"};
        QTest::newRow("private type") << QByteArray(
                                             "// T.\nclass Y\n{\n    struct P\n    {\n        int a;\n    };\n};\n")
                                      << QStringList{};
        QTest::newRow("defined below")
            << QByteArray("// T.\nstruct Y\n{\n    void operator()(int) const;\n};\n\ntemplate <class T>\n"
                          "void Y::f(T) const\n{\n}\n\nstd::optional<int> g(int);\n")
            << QStringList{"std::optional<int> g(int)"};
        QTest::newRow("declared ahead") << QByteArray("class Y;\nnamespace n {\nstruct Z;\nvoid f();\n}\n")
                                        << QStringList{"void f()"};
        QTest::newRow("templates")
            << QByteArray("template <typename T>\nclass Y\n{\npublic:\n    Y(T t) : m_a(t), m_b{t} { g(); }\n"
                          "    template <typename U>\n    void f(U u)\n    {\n        if (u) { }\n    }\n};\n")
            << QStringList{"template <typename T> class Y", "Y(T t) : m_a(t), m_b { g(); }",
                           "template <typename U> void f(U u) { if (u) { } }"};
        QTest::newRow("variables")
            << QByteArray("inline constexpr int A = 3;\ninline const std::function<int(int)> B = [](int x) {"
                          " return x; };\nvoid f();\n")
            << QStringList{"inline constexpr int A = 3",
                           "inline const std::function<int(int)> B = [](int x) { return x; }", "void f()"};
    }

    void scannerFindsWhatIsPublic()
    {
        QFETCH(QByteArray, code);
        QFETCH(QStringList, bare);
        QStringList found;
        for (const Declaration &declaration : publicDeclarations(sourceFrom("x.h", code))) {
            if (!declaration.commented)
                found.append(declaration.text);
        }
        QCOMPARE(found, bare);
    }

    void publicDeclarationsAreCommented()
    {
        QStringList bare;
        int all = 0;
        for (const SourceFile &file : std::as_const(m_all)) {
            if (file.path.startsWith("tests/") || !file.path.endsWith(".h"))
                continue;
            for (const Declaration &declaration : publicDeclarations(file)) {
                ++all;
                if (!declaration.commented)
                    bare.append(QString("%1:%2: %3").arg(file.path).arg(declaration.line).arg(declaration.text));
            }
        }
        QVERIFY(all > 3000);
        QVERIFY2(saysNothing(bare), "see the lines above");
    }

    void rfcReferencesAreRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("read");
        QTest::newRow("none") << "no RFC here"
                              << "";
        QTest::newRow("whole") << "as RFC 7208 says: 10 lookups"
                               << "7208()";
        QTest::newRow("one") << "(RFC 7208 4.6.4)."
                             << "7208(4.6.4)";
        QTest::newRow("at the end of a sentence") << "RFC 7208 4.6.4. And"
                                                  << "7208(4.6.4)";
        QTest::newRow("several") << "RFC 7208 2.3, 2.4 and 4.3; 7"
                                 << "7208(2.3 2.4 4.3)";
        QTest::newRow("comma") << "RFC 7208, section 3.1"
                               << "7208(3.1)";
        QTest::newRow("appendix") << "RFC 9989 4.10 and appendix B.2 A"
                                  << "9989(4.10 B.2)";
        QTest::newRow("two") << "RFC 9989 4.4, RFC 9990 4"
                             << "9989(4.4) 9990(4)";
        QTest::newRow("list of RFCs") << "RFC 6376, 8301, 8463"
                                      << "6376()";
    }

    void rfcReferencesAreRead()
    {
        QFETCH(QString, text);
        QStringList read;
        for (const Reference &reference : references(text))
            read.append(reference.rfc + '(' + reference.sections.join(' ') + ')');
        QTEST(read.join(' '), "read");
    }

    void rfcSectionsExist()
    {
        const RfcTable table(Root + "/tests/architecture/rfc_sections.txt");
        QVERIFY(table.has("7208", "4.6.4") && table.has("6376", "3.6.2.1") && table.has("9989", "B.2.5"));
        QVERIFY(!table.has("7208", "4.6.5") && !table.has("7208", "4.9") && !table.has("6376", "3.12.1"));
        QStringList wrong;
        int checked = 0;
        for (const SourceFile &file : std::as_const(m_all)) {
            for (const Paragraph &paragraph : paragraphs(file)) {
                for (const Reference &reference : references(paragraph.text)) {
                    ++checked;
                    const QString where =
                        QString("%1:%2: RFC %3 ").arg(file.path).arg(paragraph.line).arg(reference.rfc);
                    if (!table.knows(reference.rfc))
                        wrong.append(where + "is not in rfc_sections.txt");
                    for (const QString &section : reference.sections) {
                        if (table.knows(reference.rfc) && !table.has(reference.rfc, section))
                            wrong.append(where + "has no section " + section);
                    }
                }
            }
        }
        QVERIFY(checked > 300);
        QVERIFY2(saysNothing(wrong), "see the lines above");
    }

    void namedFilesExist()
    {
        const QSet<QString> names = namesInTree();
        QVERIFY(names.contains("core/base/clock.h") && names.contains("base/clock.h") && names.contains("clock.h"));
        static const QRegularExpression pattern("[\\w./*<>{}-]*[\\w*]\\.(?:h|cpp|json|md|txt)\\b(?![./]\\w)");
        QStringList missing;
        int checked = 0;
        for (const SourceFile &file : std::as_const(m_all)) {
            for (const Paragraph &paragraph : paragraphs(file)) {
                for (auto match = pattern.globalMatch(paragraph.text); match.hasNext();) {
                    QString name = match.next().captured();
                    ++checked;
                    if (name.startsWith("//")) // of a URL
                        continue;
                    if (name.startsWith('/')) // of a folder that the user chooses
                        name.remove(0, 1);
                    if (names.contains(name) || Elsewhere.contains(name))
                        continue;
                    if (name.contains('*')) {
                        const QRegularExpression wild(QRegularExpression::wildcardToRegularExpression(name));
                        if (std::any_of(names.begin(), names.end(),
                                        [&](const QString &known) { return wild.match(known).hasMatch(); }))
                            continue;
                    }
                    missing.append(QString("%1:%2: %3").arg(file.path).arg(paragraph.line).arg(name));
                }
            }
        }
        QVERIFY(checked > 100);
        QVERIFY2(saysNothing(missing), "see the lines above");
    }
};

QTEST_APPLESS_MAIN(DocumentationTest)
#include "tst_documentation.moc"
