// SPDX-License-Identifier: Apache-2.0
// The glossary: every term has its two sentences, and is found as a word, not inside names and values.
#include "core/report/text/glossary.h"

#include <QSet>
#include <QTest>

using namespace sw::report;

class GlossaryTest : public QObject
{
    Q_OBJECT

    const Glossary m_glossary;

    QStringList in(const QString &text) const
    {
        QStringList titles;
        for (const int i : m_glossary.termsIn(text))
            titles.append(m_glossary.terms().at(i).title);
        return titles;
    }

private Q_SLOTS:
    void everyTermIsExplained()
    {
        QVERIFY(m_glossary.terms().size() >= 20);
        QSet<QString> titles;
        for (const Term &term : m_glossary.terms()) {
            QVERIFY2(!term.title.isEmpty() && !term.title.contains(u'|'), qPrintable(term.title));
            QVERIFY2(term.text.endsWith(u'.') && term.text.size() > 40 && term.text.size() < 240,
                     qPrintable(term.text));
            QVERIFY2(term.text.count(QLatin1String(". ")) <= 1, qPrintable(term.text)); // two sentences
            QVERIFY2(!term.text.contains(u'<'), qPrintable(term.text));                 // plain
            QVERIFY2(in(term.title).contains(term.title), qPrintable(term.title));
            titles.insert(term.title);
        }
        QCOMPARE(titles.size(), m_glossary.terms().size());
    }

    void foundAsWords_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("terms");
        const auto row = [](const char *text, const QStringList &terms) {
            QTest::newRow(text) << QString::fromUtf8(text) << terms;
        };
        row("", {});
        row("Nothing to explain here.", {});
        row("v=spf1 include:spf.example.com ~all", {});
        row("v=DMARC1", {});
        row("_dmarc.example.com", {});
        row("mx1.mailhost.example", {});
        row("zoned selectorate", {});
        row("spf-relay.example.com SPF-relay", {});
        row("Ihr SPF-Eintrag", {QStringLiteral("SPF")});
        row("ほかのMXレコードとCNAMEを", {QStringLiteral("CNAME"), QStringLiteral("mail server")});
        row("SPF.", {QStringLiteral("SPF")});
        row("Proves who you are · DKIM", {QStringLiteral("DKIM")});
        row("three CNAMEs", {QStringLiteral("CNAME")});
        row("Your name servers", {QStringLiteral("name server")});
        row("Mail Servers", {QStringLiteral("mail server")});
        row("“p=reject”", {QStringLiteral("p=reject")});
        row("DMARC, then SPF and SPF", {QStringLiteral("SPF"), QStringLiteral("DMARC")});
    }
    void foundAsWords()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, terms);
        QCOMPARE(in(text), terms);
    }

    // Text from outside is long and odd; looking for words in it ends soon.
    void hostileText()
    {
        QVERIFY(in(QString(500'000, u'a')).isEmpty());
        QVERIFY(in(QStringLiteral("name ").repeated(100'000)).isEmpty());
        QCOMPARE(in(QString(QChar(0)) + QStringLiteral(" SPF ") + QChar(0xD800)), QStringList{QStringLiteral("SPF")});
    }
};

QTEST_GUILESS_MAIN(GlossaryTest)
#include "tst_glossary.moc"
