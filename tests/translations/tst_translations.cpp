// SPDX-License-Identifier: Apache-2.0
// Holds that every string can be translated, and that English, the language of the sources, has all its plurals.
#include "core/catalog/catalog.h"
#include "resources/resources.h"
#include "translations/translations.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QLocale>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

namespace {

struct Message
{
    QString context, source;
    QStringList forms = {};
    bool isPlural = false;
};

QList<Message> messagesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&file);
    QList<Message> messages;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("name"))
            context = xml.readElementText();
        else if (xml.name() == QLatin1String("message"))
            messages.append(
                {context, {}, {}, xml.attributes().value(QLatin1String("numerus")) == QLatin1String("yes")});
        else if (xml.name() == QLatin1String("source"))
            messages.last().source = xml.readElementText();
        else if (xml.name() == QLatin1String("translation") && !messages.last().isPlural)
            messages.last().forms = {xml.readElementText()};
        else if (xml.name() == QLatin1String("numerusform"))
            messages.last().forms.append(xml.readElementText(QXmlStreamReader::IncludeChildElements));
    }
    return messages;
}

// "%1", "{name}"; not "%n", which a form for one or two may say in words.
QStringList placeholdersOf(const QString &text)
{
    static const QRegularExpression placeholder(QStringLiteral("%L?\\d|\\{[a-zA-Z]+\\}"));
    QStringList found;
    for (auto match = placeholder.globalMatch(text); match.hasNext();)
        found.append(match.next().captured());
    found.sort();
    return found;
}

} // namespace

class TestTranslations : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QList<Message> m_sources;
    QString m_said;

private Q_SLOTS:
    void initTestCase()
    {
        const QString root = QStringLiteral(SENDERWRIGHT_SOURCE_DIR);
        const QString found = m_folder.filePath(QStringLiteral("found.ts"));
        QProcess lupdate;
        lupdate.start(QStringLiteral(SENDERWRIGHT_LUPDATE),
                      {QStringLiteral("-I"), root, root + QStringLiteral("/core"), root + QStringLiteral("/ui"),
                       root + QStringLiteral("/app"), QStringLiteral("-ts"), found});
        QVERIFY2(lupdate.waitForFinished(120'000), "lupdate is needed, from qt6-l10n-tools");
        QCOMPARE(lupdate.exitCode(), 0);
        m_said = QString::fromUtf8(lupdate.readAllStandardError());
        m_sources = messagesOf(found);
        QVERIFY(m_sources.size() > 800);
    }

    // A free function tr() is collected under a context that it never asks for.
    void everyStringHasTheContextItAsksFor()
    {
        for (const QString &line : m_said.split(u'\n')) {
            QVERIFY2(!line.contains(QLatin1String("lacks Q_OBJECT")), qPrintable(line));
            QVERIFY2(!line.contains(QLatin1String("without context")), qPrintable(line));
        }
    }

    void englishHasItsPlurals()
    {
        const QList<Message> english =
            messagesOf(QStringLiteral(SENDERWRIGHT_SOURCE_DIR "/translations/senderwright_en.ts"));
        for (const Message &wanted : m_sources) {
            if (!wanted.isPlural)
                continue;
            const auto has = std::find_if(english.begin(), english.end(), [&](const Message &one) {
                return one.context == wanted.context && one.source == wanted.source;
            });
            QVERIFY2(has != english.end(), qPrintable(wanted.source + QLatin1String(": build update_translations")));
            QCOMPARE(has->forms.size(), 2);
            for (const QString &form : has->forms)
                QVERIFY2(!form.isEmpty() && !form.contains(QLatin1String("(s)")), qPrintable(wanted.source));
        }
    }

    // lupdate reads sources, not tables: what the catalogue says to people is listed for it by hand.
    void sentencesOfTheCatalogueAreListed()
    {
        const auto isListed = [this](const QString &sentence) {
            return std::any_of(m_sources.begin(), m_sources.end(), [&sentence](const Message &one) {
                return one.context == QLatin1String("catalog") && one.source == sentence;
            });
        };
        sw::initResources();
        const auto catalog = sw::catalog::Catalog::builtIn();
        QVERIFY(catalog);
        QStringList missing;
        const auto want = [&](const QString &sentence) {
            if (!sentence.isEmpty() && !isListed(sentence))
                missing.append(sentence);
        };
        for (const sw::catalog::DnsHost &host : catalog->dnsHosts())
            std::for_each(host.traps.begin(), host.traps.end(), want);
        for (const sw::catalog::Vendor &vendor : catalog->vendors()) {
            want(vendor.smtp.authentication);
            for (const sw::catalog::Field &field : vendor.fields) {
                want(field.label);
                want(field.help);
            }
        }
        QVERIFY2(missing.isEmpty(),
                 qPrintable(QLatin1String("Add to core/report/text/catalog_sentences.cpp:\n") + missing.join(u'\n')));
    }

    // Half a language is worse than none: nobody is spoken to in two at once.
    void everyLanguageHasEveryString_data() { placeholdersStandInEveryLanguage_data(); }
    void everyLanguageHasEveryString()
    {
        QFETCH(const QString, file);
        if (file.endsWith(QLatin1String("_en.ts")))
            return; // the sources are the English text; its plurals are looked at above
        QSet<QString> translated;
        for (const Message &message : messagesOf(file)) {
            const bool isWhole = !message.forms.isEmpty() && !message.forms.contains(QString());
            if (isWhole)
                translated.insert(message.context + u'\n' + message.source);
        }
        QStringList missing;
        for (const Message &wanted : m_sources) {
            if (!translated.contains(wanted.context + u'\n' + wanted.source))
                missing.append(wanted.source);
        }
        QVERIFY2(missing.isEmpty(),
                 qPrintable(QLatin1String("Build update_translations, then translate:\n") + missing.join(u'\n')));
    }

    // What a program fills in must stand in every language, or something is not said, or said wrongly.
    void placeholdersStandInEveryLanguage_data()
    {
        QTest::addColumn<QString>("file");
        const QDir folder(QStringLiteral(SENDERWRIGHT_SOURCE_DIR "/translations"));
        for (const QString &name : folder.entryList({QStringLiteral("senderwright_*.ts")}))
            QTest::newRow(qPrintable(name)) << folder.filePath(name);
    }
    void placeholdersStandInEveryLanguage()
    {
        QFETCH(const QString, file);
        const QList<Message> messages = messagesOf(file);
        QVERIFY(!messages.isEmpty());
        for (const Message &message : messages) {
            for (const QString &form : message.forms) {
                if (form.isEmpty())
                    continue; // not translated yet: the English text is shown
                QVERIFY2(placeholdersOf(form) == placeholdersOf(message.source),
                         qPrintable(message.source + QLatin1String(" => ") + form));
            }
        }
    }

    // Words, dates and direction belong together: no right-to-left English, no German dates in it.
    void somebodyWithoutWordsIsSpokenToInEnglish_data()
    {
        QTest::addColumn<QString>("wanted");
        QTest::addColumn<QString>("spoken");
        QTest::newRow("none") << "C"
                              << "C";
        QTest::newRow("English") << "en_US"
                                 << "en_US";
        QTest::newRow("Hebrew of Israel") << "he_IL"
                                          << "en_IL";
        QTest::newRow("Klingon, or no language") << "tlh"
                                                 << "C";
        QTest::newRow("a country without English of its own") << "is_IS"
                                                              << "en_GB";
        for (const QString &language : sw::languages())
            QTest::newRow(qPrintable(language)) << QLocale(language).name() << QLocale(language).name();
    }
    void somebodyWithoutWordsIsSpokenToInEnglish()
    {
        QFETCH(QString, wanted);
        QFETCH(QString, spoken);
        QCOMPARE(sw::spokenLocale(QLocale(wanted)).name(), spoken);
    }

    void oneLanguageAfterAnother()
    {
        QCOMPARE(sw::languages().first(), QStringLiteral("en"));
        const auto records = [] { return QCoreApplication::translate("report", "%n records", nullptr, 3); };
        for (const QString &language : sw::languages() + QStringList{QStringLiteral("en")}) {
            sw::installTranslations(*QCoreApplication::instance(), QLocale(language));
            QCOMPARE(records() == QLatin1String("3 records"), language == QLatin1String("en"));
        }
    }

    void pluralsAreUsed()
    {
        sw::installTranslations(*QCoreApplication::instance(), QLocale(QLocale::English));
        const auto lookups = [](int n) { return QCoreApplication::translate("report", "%n lookup(s)", nullptr, n); };
        QCOMPARE(lookups(1), QStringLiteral("1 lookup"));
        QCOMPARE(lookups(3), QStringLiteral("3 lookups"));
    }
};

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
