// SPDX-License-Identifier: Apache-2.0
// Case A10: one reader of the domain, whatever was typed, in every command that asks for one.
#include "tests/field/field_world.h"

#include <QTest>

using namespace sw::test;
using namespace Qt::StringLiterals;

class FieldDomainTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void understood_data();
    void understood();
    void refused_data();
    void refused();
    void a10_every_command();
    void a10_portfolio_goes_on();

private:
    std::unique_ptr<FieldWorld> m_field;
};

void FieldDomainTest::initTestCase()
{
    m_field = std::make_unique<FieldWorld>("@ TXT \"v=spf1 mx -all\"\n@ MX 10 mail\nmail A 192.0.2.1");
}

void FieldDomainTest::understood_data()
{
    QTest::addColumn<QString>("given");
    QTest::newRow("A10 domain") << u"example.com"_s;
    QTest::newRow("A10 address") << u"billing@example.com"_s;
    QTest::newRow("A10 link") << u"https://example.com/x"_s;
    QTest::newRow("A10 name and address") << u"Acme, Inc. <billing@example.com>"_s;
    QTest::newRow("A10 mailto") << u"mailto:billing@example.com"_s;
    QTest::newRow("A10 final dot") << u"example.com."_s;
    QTest::newRow("A10 capitals and blanks") << u"  Example.COM "_s;
    QTest::newRow("A10 quotes") << u"\"example.com\""_s;
    QTest::newRow("A10 curly quotes") << u"\u201Cexample.com\u201D"_s;
    QTest::newRow("A10 port") << u"example.com:443"_s;
}

void FieldDomainTest::understood()
{
    QFETCH(QString, given);
    const CliResult survey = m_field->run({u"survey"_s, given, u"--json"_s});
    QVERIFY2(survey.code != 2, survey.all().constData());
    QCOMPARE(survey.json().value("domain"_L1).toString(), u"example.com"_s);
    const CliResult plan = m_field->run(
        {u"plan"_s, given, u"--route"_s, u"default"_s, u"--set"_s, u"tenant-email=a@example.com"_s, u"--json"_s});
    QCOMPARE(plan.json().value("domain"_L1).toString(), u"example.com"_s);
    QVERIFY2(!plan.out.contains("\\\\@"), plan.out.constData());
}

void FieldDomainTest::refused_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<QByteArray>("words");
    QTest::newRow("A10 IPv4") << u"192.0.2.1"_s << QByteArray("IP address");
    QTest::newRow("A10 IPv6") << u"2001:db8::1"_s << QByteArray("IP address");
    QTest::newRow("A10 address literal") << u"billing@[192.0.2.1]"_s << QByteArray("IP address");
    QTest::newRow("A10 top level") << u"com"_s << QByteArray("registry");
    QTest::newRow("A10 public suffix") << u"co.uk"_s << QByteArray("registry");
    QTest::newRow("A10 wildcard") << u"*.example.com"_s << QByteArray("domain itself: example.com");
    QTest::newRow("A10 single label") << u"localhost"_s << QByteArray("no ending");
    QTest::newRow("A10 DMARC name") << u"_dmarc.example.com"_s << QByteArray("belongs to: example.com");
    QTest::newRow("A10 DKIM name") << u"s1._domainkey.example.com"_s << QByteArray("belongs to: example.com");
    QTest::newRow("A10 address with a bad domain") << u"billing@example..com"_s << QByteArray("Two dots");
    QTest::newRow("A10 address without a domain") << u"billing@"_s << QByteArray("no domain");
    QTest::newRow("A10 two domains") << u"a@example.com, b@example.org"_s << QByteArray("several domains");
    QTest::newRow("A10 blanks inside") << u"exa mple.com"_s << QByteArray("not a domain");
}

void FieldDomainTest::refused()
{
    QFETCH(QString, given);
    QFETCH(QByteArray, words);
    for (const QStringList &arguments :
         {QStringList{u"survey"_s, given}, QStringList{u"plan"_s, given, u"--route"_s, u"default"_s}}) {
        const CliResult result = m_field->run(arguments);
        QCOMPARE(result.code, 2);
        QVERIFY2(result.err.contains(words), result.err.constData());
        QVERIFY(result.out.isEmpty());
    }
}

void FieldDomainTest::a10_every_command()
{
    const QTemporaryDir folder;
    const QList<QStringList> commands{
        {u"dmarc"_s, u"check"_s, u"%1"_s},
        {u"dkim"_s, u"check"_s, u"%1"_s, u"s1"_s},
        {u"spf"_s, u"audit"_s, u"%1"_s},
        {u"dkim"_s, u"keygen"_s, u"--domain"_s, u"%1"_s, u"--selector"_s, u"s1"_s, u"--out"_s, folder.path()},
        {u"spf"_s, u"merge"_s, u"--domain"_s, u"%1"_s, u"--add"_s, u"mx"_s}};
    for (const QStringList &command : commands) {
        const auto with = [&](const QString &domain) {
            QStringList arguments = command;
            arguments.replaceInStrings(u"%1"_s, domain);
            // keygen asks nobody
            return command.contains(u"keygen"_s) ? runCli(arguments) : m_field->run(arguments);
        };
        const CliResult refused = with(u"192.0.2.1"_s);
        QVERIFY2(refused.code == 2 && refused.err.contains("IP address"), refused.all().constData());
        const CliResult read = with(u"Billing <ar@Example.com>"_s);
        QVERIFY2(read.code != 2, read.all().constData());
        QVERIFY2(!read.all().contains("ar@"), read.all().constData());
    }
}

void FieldDomainTest::a10_portfolio_goes_on()
{
    const QString file = m_field->file(
        u"list.txt"_s, "billing@example.com\n192.0.2.1\nco.uk\nhttps://example.com/\n_dmarc.example.com\n");
    const CliResult result = m_field->run({u"portfolio"_s, file, u"--json"_s});
    QCOMPARE(result.code, 1);
    const QByteArrayList lines = result.out.trimmed().split('\n');
    QCOMPARE(lines.size(), 4); // the domain once, three lines that are none
    QHash<QString, QJsonObject> byName;
    for (const QByteArray &line : lines) {
        const QJsonObject json = QJsonDocument::fromJson(line).object();
        byName.insert(json.value("domain"_L1).toString(), json);
    }
    QVERIFY(!byName.value(u"example.com"_s).contains("error"_L1));
    for (const QString &bad : {u"192.0.2.1"_s, u"co.uk"_s, u"_dmarc.example.com"_s})
        QVERIFY2(!byName.value(bad).value("error"_L1).toString().isEmpty(), qPrintable(bad));
}

QTEST_GUILESS_MAIN(FieldDomainTest)
#include "tst_field_domain.moc"
