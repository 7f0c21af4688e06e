// SPDX-License-Identifier: Apache-2.0
// Cases of what resolvers answer: nothing to everything, chains of aliases cut short, failures over long ones.
#include "tests/field/odd_resolver.h"

#include <QJsonArray>
#include <QTest>

using namespace sw;
using namespace sw::test;
using namespace Qt::StringLiterals;

using Twist = OddResolver::Twist;

namespace {

bool isAddress(const dns::Message &query)
{
    const dns::RecordType type = query.questions.first().type;
    return type == dns::RecordType::A || type == dns::RecordType::AAAA;
}

// What a network that wants a login first says: an address for everything, nothing else.
dns::Message captive(const dns::Message &query, dns::Message proper)
{
    dns::Message reply = nothing(query, std::move(proper));
    if (query.questions.first().type == dns::RecordType::A)
        reply.answer = {
            {query.questions.first().name, dns::RecordType::A, 60, dns::AData{*dns::IpAddress::fromText("192.0.2.9")}}};
    return reply;
}

dns::Message onlyAddresses(const dns::Message &query, dns::Message proper)
{
    return isAddress(query) ? proper : nothing(query, std::move(proper));
}

dns::Message withoutSoa(const dns::Message &, dns::Message proper)
{
    if (proper.answer.isEmpty())
        proper.authority.clear();
    return proper;
}

// The first `hops` aliases only, as a server does that gives up on a long chain.
Twist cutAfter(qsizetype hops, dns::Rcode rcode)
{
    return [hops, rcode](const dns::Message &, dns::Message proper) {
        qsizetype aliases = 0;
        for (const dns::ResourceRecord &record : std::as_const(proper.answer))
            aliases += record.type == dns::RecordType::CNAME ? 1 : 0;
        if (aliases <= hops)
            return proper;
        proper.answer = proper.answer.first(hops);
        proper.authority.clear();
        proper.rcode = rcode;
        return proper;
    };
}

// s._domainkey and so many aliases, then a key of 2048 bits or what is given.
QByteArray chainOf(int hops, const QByteArray &end)
{
    QByteArray text;
    QByteArray name = "s._domainkey";
    for (int i = 1; i <= hops; ++i) {
        const QByteArray next = "hop" + QByteArray::number(i);
        text += name + " CNAME " + next + '\n';
        name = next;
    }
    return text + name + ' ' + end + '\n';
}

} // namespace

class FieldResolversTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void b6_empty_answers_data();
    void b6_empty_answers();
    void b6_bare_denials_of_a_resolver_that_knows_the_root();
    void b6_alias_alone_is_unfinished_data();
    void b6_alias_alone_is_unfinished();
    void b6_chain_beyond_the_bound();
    void f2_failure_over_a_long_chain_is_not_dnssec_data();
    void f2_failure_over_a_long_chain_is_not_dnssec();
};

void FieldResolversTest::b6_empty_answers_data()
{
    QTest::addColumn<Twist>("twist");
    QTest::addColumn<QStringList>("command");
    const QList<std::pair<QByteArray, Twist>> resolvers{
        {"B6 NOERROR and nothing to everything", nothing},
        {"B6 NXDOMAIN and no SOA to everything", denied},
        {"B6 an address for everything, nothing else", captive},
        {"B6 nothing but the right addresses", onlyAddresses},
    };
    const QList<QStringList> commands{
        {u"survey"_s, u"example.com"_s},
        {u"survey"_s, u"sub.example.com"_s},
        {u"spf"_s, u"audit"_s, u"example.com"_s},
        {u"dkim"_s, u"check"_s, u"example.com"_s, u"s1"_s},
        {u"dmarc"_s, u"check"_s, u"example.com"_s},
        {u"dns"_s, u"query"_s, u"_dmarc.example.com"_s, u"TXT"_s},
    };
    for (const auto &[name, twist] : resolvers) {
        for (const QStringList &command : commands)
            QTest::newRow((name + ": " + command.join(u' ').toUtf8()).constData()) << twist << command;
    }
}

void FieldResolversTest::b6_empty_answers()
{
    QFETCH(Twist, twist);
    QFETCH(QStringList, command);
    const FieldWorld field(GoodZone);
    OddResolver resolver(field, twist);
    const CliResult result = runCli(throughResolver(field, command + QStringList{u"--json"_s}, resolver.spec()));
    QVERIFY2(result.code == 3, result.all().constData());
    QVERIFY2(!result.out.contains("verify-zone-missing") && !result.out.contains("does not exist"),
             result.all().constData());
    // People read the words, and those do not call missing what nobody could read either.
    const CliResult text = runCli(throughResolver(field, command, resolver.spec()));
    QVERIFY2(text.code == 3 && !text.out.contains("No SPF record") && !text.out.contains("none published") &&
                 !text.out.contains("()"),
             text.all().constData());
}

// Some home routers and systemd-resolved leave the SOA out: what they deny is missing all the same.
void FieldResolversTest::b6_bare_denials_of_a_resolver_that_knows_the_root()
{
    const FieldWorld field("@ TXT \"v=spf1 mx -all\"");
    OddResolver resolver(field, withoutSoa);
    const CliResult dmarc =
        runCli(throughResolver(field, {u"dmarc"_s, u"check"_s, u"example.com"_s, u"--json"_s}, resolver.spec()));
    QVERIFY2(dmarc.code == 1, dmarc.all().constData());
    const CliResult survey =
        runCli(throughResolver(field, {u"survey"_s, u"nobody.example.com"_s, u"--json"_s}, resolver.spec()));
    QVERIFY2(survey.code == 1, survey.all().constData());
    QCOMPARE(survey.json().value("zone"_L1).toString(), u"example.com"_s);
}

void FieldResolversTest::b6_alias_alone_is_unfinished_data()
{
    QTest::addColumn<int>("hops");
    QTest::addColumn<Twist>("twist");
    QTest::addColumn<QByteArray>("end");
    QTest::addColumn<QString>("outcome");
    const QByteArray there = "TXT \"v=DKIM1; p=x\"";
    const QByteArray elsewhere = "A 192.0.2.1";
    QTest::newRow("B6 the first of two") << 2 << cutAfter(1, dns::Rcode::NoError) << there << u"answer"_s;
    QTest::newRow("B6 Knot: 5 of 12") << 12 << cutAfter(5, dns::Rcode::NoError) << there << u"answer"_s;
    QTest::newRow("B6 PowerDNS: 10 of 12") << 12 << cutAfter(10, dns::Rcode::ServFail) << there << u"answer"_s;
    QTest::newRow("F2 BIND: 11 of 12, SERVFAIL") << 12 << cutAfter(11, dns::Rcode::ServFail) << there << u"answer"_s;
    QTest::newRow("B6 one at a time, 14") << 14 << cutAfter(1, dns::Rcode::NoError) << there << u"answer"_s;
    QTest::newRow("B6 cut, and no such type at the end")
        << 8 << cutAfter(5, dns::Rcode::NoError) << elsewhere << u"noData"_s;
}

void FieldResolversTest::b6_alias_alone_is_unfinished()
{
    QFETCH(int, hops);
    QFETCH(Twist, twist);
    QFETCH(QByteArray, end);
    QFETCH(QString, outcome);
    const FieldWorld field(chainOf(hops, end));
    OddResolver resolver(field, twist);
    const CliResult result = runCli(throughResolver(
        field, {u"dns"_s, u"query"_s, u"s._domainkey.example.com"_s, u"TXT"_s, u"--json"_s}, resolver.spec()));
    const QJsonObject json = result.json();
    QVERIFY2(json.value("outcome"_L1).toString() == outcome, result.all().constData());
    const qsizetype records = hops + (outcome == u"answer" ? 1 : 0);
    QCOMPARE(json.value("answers"_L1).toArray().size(), records);
    QCOMPARE(result.code, outcome == u"answer" ? 0 : 1);
}

void FieldResolversTest::b6_chain_beyond_the_bound()
{
    const FieldWorld field("@ TXT x");
    // Every name is an alias of the next one, without end, one reply at a time.
    OddResolver endless(field, [](const dns::Message &query, dns::Message proper) {
        if (query.questions.first().name.isRoot())
            return proper;
        dns::Message reply = nothing(query, proper);
        const dns::DomainName &name = query.questions.first().name;
        const int number = name.toText().split('.').first().mid(1).toInt();
        const auto target = name.parent().prepended('n' + QByteArray::number(number + 1));
        reply.answer = {{name, dns::RecordType::CNAME, 60, dns::NameData{*target}}};
        return reply;
    });
    const CliResult result = runCli(
        throughResolver(field, {u"dns"_s, u"query"_s, u"n1.example.com"_s, u"TXT"_s, u"--json"_s}, endless.spec()));
    QVERIFY2(result.code == 3, result.all().constData());
    QCOMPARE(result.json().value("detail"_L1).toString(), u"cname-chain-too-long"_s);
    QVERIFY(endless.server().queriesOverUdp() < 40);
}

void FieldResolversTest::f2_failure_over_a_long_chain_is_not_dnssec_data()
{
    QTest::addColumn<int>("hops");
    QTest::addColumn<bool>("withAliases");
    QTest::addColumn<bool>("evenUnchecked");
    QTest::addColumn<bool>("saysChain");
    QTest::newRow("F2 twelve aliases, nothing with the failure") << 12 << false << false << true;
    QTest::newRow("F2 PowerDNS recursor: twelve aliases with the failure") << 12 << true << false << true;
    QTest::newRow("F2 BIND: fails with CD, too") << 12 << true << true << true;
    QTest::newRow("F2 fifteen aliases") << 15 << false << false << true;
    QTest::newRow("F2 one alias: another reason") << 1 << false << false << false;
}

void FieldResolversTest::f2_failure_over_a_long_chain_is_not_dnssec()
{
    QFETCH(int, hops);
    QFETCH(bool, withAliases);
    QFETCH(bool, evenUnchecked);
    QFETCH(bool, saysChain);
    const FieldWorld empty("mail A 192.0.2.1");
    const QString plan = publishedPlan(empty);
    const auto planned = plan::planFromJson(readFile(plan));
    QVERIFY(planned);
    QByteArray zone;
    QByteArray name = "_dmarc";
    for (int i = 1; i <= hops; ++i) {
        const QByteArray next = "hop" + QByteArray::number(i);
        zone += name + " CNAME " + next + '\n';
        name = next;
    }
    for (const plan::PlannedRecord &record : planned->records)
        zone +=
            (record.purpose == plan::Purpose::Dmarc ? name : QByteArray("@")) + " TXT \"" + record.valueText() + "\"\n";
    const FieldWorld field(zone);
    OddResolver resolver(field, [=](const dns::Message &query, dns::Message proper) {
        const bool isIt = query.questions.first().name == dns::DomainName::literal("_dmarc.example.com") &&
                          query.questions.first().type == dns::RecordType::TXT;
        if (!isIt || (query.cd && !evenUnchecked))
            return proper;
        proper.rcode = dns::Rcode::ServFail;
        if (withAliases)
            proper.answer.removeLast();
        else
            proper.answer.clear();
        return proper;
    });
    const CliResult result = runCli(throughResolver(field, {u"verify"_s, plan, u"--json"_s}, resolver.spec()));
    QVERIFY2(result.code == 3, result.all().constData());
    QVERIFY2(!result.out.contains("dnssec") && !result.out.contains("DNSSEC"), result.all().constData());
    QCOMPARE(result.out.contains("verify-chain-too-long"), saysChain);
    QCOMPARE(result.json().value("completeAtNameServers"_L1).toBool(), true);
    const CliResult survey =
        runCli(throughResolver(field, {u"survey"_s, u"example.com"_s, u"--json"_s}, resolver.spec()));
    QVERIFY2(!survey.out.contains("dnssec-bogus"), survey.all().constData());
}

QTEST_GUILESS_MAIN(FieldResolversTest)
#include "tst_field_resolvers.moc"
