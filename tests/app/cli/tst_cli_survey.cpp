// SPDX-License-Identifier: Apache-2.0
// `survey` over sockets: what the program asks, and that it asks nothing twice. How many round trips that takes:
// tests/core/verify/tst_survey.cpp, and by the clock tests/bench/bench_survey.cpp.
#include "tests/app/cli/cli_process.h"
#include "tests/support/dns_fault_server.h"
#include "tests/support/repeated_questions.h"

#include <QDir>
#include <QJsonArray>
#include <QSet>
#include <QTest>

using namespace sw::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray tenIncludes()
{
    QByteArray zone = "example.com. 300 SOA ns1.example.com. host.example.com. 1 3600 600 86400 300\n"
                      "example.com. 300 NS ns1.example.com.\nns1.example.com. 300 A 127.0.0.1\n"
                      "example.com. 300 MX 10 mx.example.com.\n_dmarc.example.com. 300 TXT \"v=DMARC1; p=none\"\n"
                      "s1._domainkey.example.com. 300 CNAME s1.example.net.\n"
                      "s1.example.net. 300 TXT \"v=DKIM1; k=ed25519; p=11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=\"\n"
                      "example.com. 300 TXT \"v=spf1";
    for (int i = 0; i < 10; ++i)
        zone += " include:i" + QByteArray::number(i) + ".example.net";
    zone += " ~all\"\n";
    for (int i = 0; i < 10; ++i)
        zone += "i" + QByteArray::number(i) + ".example.net. 300 TXT \"v=spf1 ip4:192.0.2.1 -all\"\n";
    return zone;
}

} // namespace

class CliSurveyTest : public QObject
{
    Q_OBJECT
    QTemporaryDir m_folder;

    static QStringList survey(const DnsFaultServer &server)
    {
        return {u"survey"_s,
                u"example.com"_s,
                u"--json"_s,
                u"--resolver"_s,
                QString::fromLatin1(server.spec()),
                u"--dns-port"_s,
                QString::number(server.port())};
    }

private Q_SLOTS:
    void theMeasureCanFindFault()
    {
        sw::dns::Message query;
        query.questions = {{sw::dns::DomainName::literal("example.com"), sw::dns::RecordType::TXT}};
        sw::dns::Message recursive = query;
        recursive.rd = true;
        QCOMPARE(repeatedQuestions({query, recursive}), QByteArrayList());
        QCOMPARE(repeatedQuestions({query, recursive, query}).size(), 1);
    }

    // A folder that is given and damaged is said before anybody is asked.
    void damagedTablesBeforeAnyQuestion()
    {
        DnsFaultServer server(DnsFaultServer::zone(tenIncludes()));
        QVERIFY(QDir(m_folder.path()).mkpath(u"vendors"_s));
        (void)writeFile(m_folder, u"vendors/broken.json"_s, "{");
        const CliResult run = runCli(survey(server) + QStringList{u"--catalog"_s, m_folder.path()});
        QVERIFY2(run.code == 2 && run.err.contains("broken.json"), run.all().constData());
        QCOMPARE(server.queries().size(), 0);
    }

    // The tables are read while the first answers are under way; here the answers are there at once.
    void nothingIsAskedTwice()
    {
        DnsFaultServer server(DnsFaultServer::zone(tenIncludes()));
        const CliResult run = runCli(survey(server));
        QVERIFY2(run.code == 0 || run.code == 1, run.all().constData());
        // A datagram is sent again when a busy machine keeps the reply for half a second. What the program asks twice,
        // it asks twice in every run.
        QByteArrayList twice = repeatedQuestions(server.queries());
        for (int further = 0; further < 5 && !twice.isEmpty(); ++further) {
            DnsFaultServer another(DnsFaultServer::zone(tenIncludes()));
            QCOMPARE(runCli(survey(another)).code, run.code);
            const QByteArrayList now = repeatedQuestions(another.queries());
            twice.removeIf([&](const QByteArray &question) { return !now.contains(question); });
        }
        QCOMPARE(twice, QByteArrayList());
        QVERIFY(server.queries().size() > 40);
        QSet<QByteArray> names;
        for (const sw::dns::Message &query : server.queries())
            names.insert(query.questions.first().name.toText().toLower());
        for (int i = 0; i < 10; ++i)
            QVERIFY(names.contains("i" + QByteArray::number(i) + ".example.net"));
        // Selectors come from the tables: they were there in time.
        QVERIFY2(names.contains("s1._domainkey.example.com") && run.out.contains("\"s1\""), run.all().constData());
        QCOMPARE(run.json()[u"spf"_s].toObject()[u"lookups"_s].toInt(), 10);
    }

    // Saved facts need no time: the tables are there for the first step.
    void theSameFromSavedFacts()
    {
        DnsFaultServer server(DnsFaultServer::zone(tenIncludes()));
        const QString facts = m_folder.filePath(u"facts.json"_s);
        const CliResult first = runCli(survey(server) + QStringList{u"--save-facts"_s, facts});
        const qsizetype asked = server.queries().size();
        const CliResult again = runCli({u"survey"_s, u"example.com"_s, u"--json"_s, u"--facts"_s, facts});
        QCOMPARE(server.queries().size(), asked);
        QCOMPARE(again.code, first.code);
        QCOMPARE(again.json()[u"dkim"_s], first.json()[u"dkim"_s]);
        QVERIFY(!again.json()[u"dkim"_s].toArray().isEmpty());
    }
};

QTEST_GUILESS_MAIN(CliSurveyTest)
#include "tst_cli_survey.moc"
