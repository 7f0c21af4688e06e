// SPDX-License-Identifier: Apache-2.0
// Every code has words, every placeholder is one that the sources fill, and every finding has a severity.
#include "tests/core/report/sample_plans.h"

#include "core/report/findings/finding_text.h"
#include "core/report/findings/finding_words.h"
#include "core/report/findings/words.h"
#include "resources/resources.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace sw;

namespace {

struct Source
{
    QString file;
    QString text;
};

// All of core but the words themselves, comments taken out.
const QList<Source> &sources()
{
    static const QList<Source> read = [] {
        QList<Source> out;
        QDirIterator files(QStringLiteral(SENDERWRIGHT_SOURCE_DIR "/core"),
                           {QStringLiteral("*.cpp"), QStringLiteral("*.h")}, QDir::Files, QDirIterator::Subdirectories);
        static const QRegularExpression comment(QStringLiteral("//[^\n]*"));
        while (files.hasNext()) {
            const QString name = files.next();
            if (name.contains(QLatin1String("/finding_words_")))
                continue;
            QFile file(name);
            if (file.open(QIODevice::ReadOnly))
                out.append({name, QString::fromUtf8(file.readAll()).remove(comment)});
        }
        return out;
    }();
    return read;
}

QList<report::WordsRow> allRows()
{
    QList<report::WordsRow> rows;
    for (const report::WordsTable &table :
         {report::DnsWords, report::SpfWords, report::DkimWords, report::DmarcWords, report::PasteWords,
          report::PlanWords, report::VerifyWords, report::MailWords, report::ReportWords, report::UpdateWords}) {
        for (const report::WordsRow &row : table)
            rows.append(row);
    }
    return rows;
}

QStringList placeholders(const char *text)
{
    static const QRegularExpression pattern(QStringLiteral("\\{([^}]*)\\}"));
    QStringList names;
    auto matches = pattern.globalMatch(QString::fromUtf8(text));
    while (matches.hasNext())
        names.append(matches.next().captured(1));
    return names;
}

} // namespace

class TestWords : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        initResources();
        QVERIFY(sources().size() > 50);
    }

    void severityTableReads()
    {
        const auto profile = report::builtInSeverityProfile();
        QVERIFY(profile.has_value());
        QVERIFY(!profile->codes().isEmpty());
        QCOMPARE(report::severityOf(*profile)("no-such-code"), Severity::Warning);
    }

    void everyRankedCodeHasWords()
    {
        QByteArrayList missing;
        for (const QByteArray &code : report::builtInSeverityProfile()->codes()) {
            if (!report::hasWords(code))
                missing.append(code);
        }
        QVERIFY2(missing.isEmpty(), missing.join(' ').constData());
    }

    void everyCodeInTheSourcesHasWords()
    {
        // Finding{"code", ParseError{"code", .code = "code", and the helpers of each folder that take a code first.
        static const QRegularExpression use(QStringLiteral(
            "(?:Finding|ParseError)\\s*\\{\\s*\"([a-z0-9]+(?:-[a-z0-9]+)+)\"|(?:[Ff]inding|[Ee]rror|[Rr]eason|[Ff]ail(?"
            ":ed)?)\\(\"([a-z0-9]+(?:-[a-z0-9]+)+)\"|"
            "\\.code\\s*=\\s*\"([a-z0-9]+(?:-[a-z0-9]+)+)\"|\\.reason\\s*=\\s*\"([a-z0-9]+(?:-[a-z0-9]+)+)\""));
        QStringList missing;
        int seen = 0;
        for (const Source &source : sources()) {
            auto matches = use.globalMatch(source.text);
            while (matches.hasNext()) {
                const auto match = matches.next();
                const QString code = match.captured(match.lastCapturedIndex());
                ++seen;
                if (!report::hasWords(code.toLatin1()))
                    missing.append(code + QStringLiteral(" in ") + source.file.section(u'/', -2));
            }
        }
        QVERIFY(seen > 50);
        missing.removeDuplicates();
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
    }

    void everyFindingInTheSourcesHasASeverity()
    {
        static const QRegularExpression use(QStringLiteral("Finding\\s*\\{\\s*\"([a-z0-9]+(?:-[a-z0-9]+)+)\""));
        const auto profile = report::builtInSeverityProfile();
        QStringList missing;
        for (const Source &source : sources()) {
            auto matches = use.globalMatch(source.text);
            while (matches.hasNext()) {
                const QString code = matches.next().captured(1);
                if (!profile->knows(code.toLatin1()))
                    missing.append(code + QStringLiteral(" in ") + source.file.section(u'/', -2));
            }
        }
        missing.removeDuplicates();
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
    }

    void rowsAreSortedAndWhole()
    {
        QSet<QByteArray> seen;
        for (const report::WordsRow &row : allRows()) {
            if (row.code == nullptr)
                continue; // the mark of a table without rows yet
            QVERIFY2(row.text != nullptr && *row.text != 0, row.code);
            QVERIFY2(!seen.contains(row.code), row.code);
            seen.insert(row.code);
        }
        for (const report::WordsTable &table :
             {report::DnsWords, report::SpfWords, report::DkimWords, report::DmarcWords, report::PasteWords,
              report::PlanWords, report::VerifyWords, report::MailWords, report::ReportWords, report::UpdateWords}) {
            const auto before = [](const report::WordsRow &a, const report::WordsRow &b) {
                return QByteArray(a.code) < QByteArray(b.code);
            };
            QVERIFY2(std::is_sorted(table.begin(), table.end(), before), table.front().code);
        }
    }

    void placeholdersAreFilledSomewhere()
    {
        // Names of arguments as the sources write them: {"line", …}, args.insert("line", …), args["line"].
        static const QRegularExpression name(QStringLiteral("\"([A-Za-z][A-Za-z0-9]*)\""));
        QSet<QString> filled;
        for (const Source &source : sources()) {
            auto matches = name.globalMatch(source.text);
            while (matches.hasNext())
                filled.insert(matches.next().captured(1));
        }
        QStringList wrong;
        for (const report::WordsRow &row : allRows()) {
            if (row.code == nullptr)
                continue;
            for (const QString &placeholder : placeholders(row.text) + placeholders(row.advice)) {
                if (!filled.contains(placeholder))
                    wrong.append(QString::fromLatin1(row.code) + QStringLiteral(": {") + placeholder + u'}');
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void argumentsAreNeverExpandedThemselves()
    {
        const Finding finding{"facts-bad-entry", {{"index", QStringLiteral("{index} <b>7</b>")}}};
        QVERIFY(report::findingText(finding).contains(QLatin1String("{index} <b>7</b>")));
        QCOMPARE(report::findingText(Finding{"no-such-code"}), QStringLiteral("no-such-code"));
    }

    // No sentence has a hole, whether its arguments are all there, are all empty, or were forgotten.
    void d_everySentenceIsWhole()
    {
        static const QRegularExpression hole(QStringLiteral("  | [.,;:)](?![a-z])|\\(\\)|\"\"|[{}]|^ | $"));
        QVERIFY(hole.match(QStringLiteral("The signature of  does not fit.")).hasMatch());
        QVERIFY(hole.match(QStringLiteral("We do not know: .")).hasMatch());
        QByteArrayList codes = report::builtInSeverityProfile()->codes();
        for (const report::WordsRow &row : allRows()) {
            if (row.code != nullptr && !codes.contains(row.code))
                codes.append(row.code);
        }
        QStringList wrong;
        for (const report::WordsRow &row : allRows()) {
            if (row.code == nullptr)
                continue;
            Finding full{row.code};
            Finding empty{row.code};
            for (const QString &name : placeholders(row.text) + placeholders(row.advice)) {
                full.args.insert(name.toLatin1(), QStringLiteral("something"));
                empty.args.insert(name.toLatin1(), QString());
            }
            for (const Finding &finding : {full, empty, Finding{row.code}}) {
                for (const QString &text : {report::findingText(finding), report::findingAdvice(finding)}) {
                    if (hole.match(text).hasMatch())
                        wrong.append(QString::fromLatin1(row.code) + QStringLiteral(": ") + text);
                }
            }
            codes.removeAll(row.code);
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
        QVERIFY2(codes.isEmpty(), codes.join(' ').constData());
    }

    void adviceFollowsText()
    {
        const QString words = report::findingWords()(Finding{"zone-too-large"});
        QVERIFY(words.startsWith(report::findingText(Finding{"zone-too-large"})));
        QVERIFY(words.endsWith(report::findingAdvice(Finding{"zone-too-large"})));
    }
};

QTEST_GUILESS_MAIN(TestWords)
#include "tst_words.moc"
