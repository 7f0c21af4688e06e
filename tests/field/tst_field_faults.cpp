// SPDX-License-Identifier: Apache-2.0
// Cases of who fails and when it ends: one resolver of several, the DNS host, the network here; slow questions, caps of
// caches.
#include "core/base/clock.h"
#include "core/dns/facts/lookup_loop.h"
#include "core/dns/net/endpoint/server_spec.h"
#include "core/dns/net/stub_resolver.h"
#include "tests/field/odd_resolver.h"
#include "tests/support/dns_fault_server.h"

#include <QJsonArray>
#include <QSignalSpy>
#include <QTest>

using namespace sw;
using namespace sw::test;
using namespace Qt::StringLiterals;

using Twist = OddResolver::Twist;

Q_DECLARE_METATYPE(sw::practice::Faults)

class FieldFaultsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void b6_and_f4_one_resolver_fails_data();
    void b6_and_f4_one_resolver_fails();
    void f4_watch_waits_a_failure_out();
    void f6_host_does_not_serve_the_zone_data();
    void f6_host_does_not_serve_the_zone();
    void f6_servers_fail_while_a_cache_remembers_the_zone();
    void f6_fault_here_data();
    void f6_fault_here();
    void f4_slow_question_is_asked_again_data();
    void f4_slow_question_is_asked_again();
    void f12_forecast_knows_the_caps_data();
    void f12_forecast_knows_the_caps();
};

void FieldFaultsTest::b6_and_f4_one_resolver_fails_data()
{
    QTest::addColumn<Twist>("twist");
    QTest::addColumn<practice::Faults>("faults");
    QTest::addColumn<QString>("state");
    const Twist proper = [](const dns::Message &, const dns::Message &reply) { return reply; };
    practice::Faults servfail, refused, silent, cut;
    servfail.rcode = dns::Rcode::ServFail;
    refused.rcode = dns::Rcode::Refused;
    silent.drop = true;
    cut.garbage = true;
    QTest::newRow("F4 SERVFAIL to everything") << proper << servfail << u"servfail"_s;
    QTest::newRow("F4 REFUSED to everything") << proper << refused << u"refused"_s;
    QTest::newRow("F4 silence") << proper << silent << u"timeout"_s;
    QTest::newRow("F4 no DNS") << proper << cut << u"timeout"_s;
    QTest::newRow("B6 nothing to everything") << Twist(nothing) << practice::Faults() << u"unknown"_s;
    QTest::newRow("B6 NXDOMAIN to everything") << Twist(denied) << practice::Faults() << u"unknown"_s;
}

void FieldFaultsTest::b6_and_f4_one_resolver_fails()
{
    QFETCH(Twist, twist);
    QFETCH(practice::Faults, faults);
    QFETCH(QString, state);
    const FieldWorld field("mail A 192.0.2.1");
    const QString plan = publishedPlan(field);
    OddResolver odd(field, twist);
    odd.server().setFaults(faults);
    const QStringList asking = field.dnsOptions() + QStringList{u"--resolver"_s, odd.spec(), u"--timeout"_s, u"500"_s};

    const CliResult result = runCli(QStringList{u"verify"_s, plan, u"--json"_s} + asking);
    QVERIFY2(result.code == 3, result.all().constData());
    const QJsonObject json = result.json();
    QCOMPARE(json.value("complete"_L1).toBool(true), false);
    QCOMPARE(json.value("completeAtNameServers"_L1).toBool(), true);
    QCOMPARE(json.value("couldNotAsk"_L1).toArray().size(), 1);
    QCOMPARE(json.value("couldNotAsk"_L1)[0]["server"_L1].toString(), odd.spec());
    for (const QJsonValue record : json.value("records"_L1).toArray()) {
        QCOMPARE(record["state"_L1].toString(), u"inPlace"_s);
        QCOMPARE(record["cells"_L1].toArray().last()["state"_L1].toString(), state);
    }

    const CliResult words = runCli(QStringList{u"verify"_s, plan} + asking);
    QCOMPARE(words.code, 3);
    QVERIFY2(words.out.contains("live on your name servers; " + odd.spec().toLatin1() + " could not be asked"),
             words.all().constData());
    QVERIFY2(!words.out.contains("everywhere"), words.all().constData());

    const QString list = field.file(u"list.txt"_s, plan.toUtf8() + '\n');
    const CliResult portfolio = runCli(QStringList{u"portfolio"_s, list} + asking);
    QVERIFY2(portfolio.code == 3 && portfolio.out.contains("could not be asked"), portfolio.all().constData());

    const QString text = field.file(u"checklist.txt"_s, {});
    const CliResult checklist = runCli(QStringList{u"checklist"_s, plan, u"--verify"_s, u"-o"_s, text} + asking);
    QVERIFY2(checklist.code == 3 && checklist.out.contains("could not be asked"), checklist.all().constData());
    QVERIFY2(readFile(text).simplified().contains("could not be asked"), readFile(text).constData());
}

// PowerDNS recursor says SERVFAIL for a minute after a failure: --watch asks again before it ends.
void FieldFaultsTest::f4_watch_waits_a_failure_out()
{
    const FieldWorld field("mail A 192.0.2.1");
    const QString plan = publishedPlan(field);
    OddResolver odd(field, [](const dns::Message &, const dns::Message &reply) { return reply; });
    practice::Faults faults;
    faults.rcode = dns::Rcode::ServFail;
    faults.limit = 4;
    odd.server().setFaults(faults);
    const CliResult result =
        runCli(QStringList{u"verify"_s, plan, u"--watch"_s, u"--interval"_s, u"1"_s, u"--vantage-points"_s,
                           field.file(u"points.json"_s, "{\"schema\":1,\"vantagePoints\":[{\"id\":\"odd\",\"kind\":"
                                                        "\"public\",\"resolver\":\"" +
                                                            odd.spec().toUtf8() + "\"}]}")} +
               field.dnsOptions());
    QVERIFY2(result.code == 0, result.all().constData());
    QVERIFY2(result.err.contains("could not be asked"), result.all().constData());
    QVERIFY2(result.err.trimmed().endsWith("everywhere we asked."), result.all().constData());
}

namespace {

// What a resolver says whose questions about the practised zone all fail, and the commands that look at it.
const QList<QStringList> &looks()
{
    static const QList<QStringList> all{
        {u"survey"_s, u"example.com"_s}, {u"plan"_s, u"example.com"_s, u"--route"_s, u"default"_s}, {u"verify"_s}};
    return all;
}

CliResult look(const FieldWorld &field, QStringList command, const QString &resolver)
{
    const FieldWorld empty("mail A 192.0.2.1"); // for the plan
    if (command.first() == u"verify"_s)
        command.append(publishedPlan(empty));
    return runCli(throughResolver(field, command + QStringList{u"--json"_s, u"--timeout"_s, u"1000"_s}, resolver));
}

bool isOfTheZone(const dns::Message &query)
{
    return query.questions.first().name.isAtOrBelow(dns::DomainName::literal("example.com"));
}

} // namespace

void FieldFaultsTest::f6_host_does_not_serve_the_zone_data()
{
    QTest::addColumn<int>("atServers"); // an RCODE, -1 for silence
    QTest::addColumn<bool>("delegated");
    QTest::addColumn<QString>("code");
    const int servfail = static_cast<int>(dns::Rcode::ServFail);
    QTest::newRow("F6 SERVFAIL, the delegation is known") << servfail << true << u"zone-not-served"_s;
    QTest::newRow("F6 REFUSED, the delegation is known")
        << static_cast<int>(dns::Rcode::Refused) << true << u"zone-not-served"_s;
    QTest::newRow("F6 silence, the delegation is known") << -1 << true << u"zone-servers-silent"_s;
    QTest::newRow("F6 the servers answer us")
        << static_cast<int>(dns::Rcode::NoError) << true << u"network-resolver-fails-for-zone"_s;
    QTest::newRow("F6 nothing but the resolver's SERVFAIL") << servfail << false << u"zone-not-served-likely"_s;
}

void FieldFaultsTest::f6_host_does_not_serve_the_zone()
{
    QFETCH(int, atServers);
    QFETCH(bool, delegated);
    QFETCH(QString, code);
    const FieldWorld field(GoodZone);
    const auto name = dns::DomainName::literal("ns.dns-host.example");
    const QHostAddress hostAddress(u"127.0.0.9"_s);
    // The DNS host's server on the world's port, beside the server of the zone above.
    practice::DnsServer host([&](const dns::Message &query) {
        dns::Message reply = field.world().nameServers().first()->replyTo(query).value_or(dns::Message());
        if (atServers != static_cast<int>(dns::Rcode::NoError)) {
            reply.answer.clear();
            reply.authority.clear();
            reply.rcode = static_cast<dns::Rcode>(std::max(atServers, 0));
        }
        return reply;
    });
    QVERIFY(host.listen(hostAddress, field.world().authoritativePort()));
    practice::Faults silent;
    silent.drop = atServers < 0;
    host.setFaults(silent);
    practice::DnsServer above([&](const dns::Message &query) {
        dns::Message reply;
        const dns::DomainName com = dns::DomainName::literal("com");
        if (isOfTheZone(query) && delegated)
            reply.authority = {{dns::DomainName::literal("example.com"), dns::RecordType::NS, 60, dns::NameData{name}}};
        else
            reply.rcode = dns::Rcode::Refused;
        return reply;
    });
    QVERIFY(above.listen(QHostAddress(u"127.0.0.8"_s), field.world().authoritativePort()));
    OddResolver resolver(field, [&](const dns::Message &query, const dns::Message &proper) {
        dns::Message reply = nothing(query, proper);
        const dns::MessageQuestion &question = query.questions.first();
        const dns::DomainName com = dns::DomainName::literal("com");
        const auto address = [](const char *text) { return dns::AData{*dns::IpAddress::fromText(text)}; };
        if (isOfTheZone(query)) {
            reply.rcode = dns::Rcode::ServFail;
        } else if (question.name == com && question.type == dns::RecordType::SOA) {
            dns::SoaData soa;
            soa.primary = soa.mailbox = dns::DomainName::literal("ns.above.example");
            reply.answer = {{com, dns::RecordType::SOA, 60, soa}};
        } else if (question.name == com && question.type == dns::RecordType::NS) {
            reply.answer = {
                {com, dns::RecordType::NS, 60, dns::NameData{dns::DomainName::literal("ns.above.example")}}};
        } else if (question.name == dns::DomainName::literal("ns.above.example") &&
                   question.type == dns::RecordType::A) {
            reply.answer = {{question.name, dns::RecordType::A, 60, address("127.0.0.8")}};
        } else if (question.name == name && question.type == dns::RecordType::A) {
            reply.answer = {{question.name, dns::RecordType::A, 60, address("127.0.0.9")}};
        } else {
            return proper;
        }
        return reply;
    });
    for (const QStringList &command : looks()) {
        const CliResult result = look(field, command, resolver.spec());
        QVERIFY2(result.code == 3, result.all().constData());
        QVERIFY2(findingCodes(result.json()).contains(code), result.all().constData());
        QVERIFY2(!result.out.contains("heck your network"), result.all().constData());
    }
}

void FieldFaultsTest::f6_servers_fail_while_a_cache_remembers_the_zone()
{
    for (const dns::Rcode rcode : {dns::Rcode::ServFail, dns::Rcode::Refused}) {
        const FieldWorld field(GoodZone);
        (void)field.run({u"survey"_s, u"example.com"_s}); // into the cache
        practice::Faults faults;
        faults.rcode = rcode;
        for (practice::DnsServer *server : field.world().nameServers())
            server->setFaults(faults);
        const FieldWorld empty("mail A 192.0.2.1");
        const QString plan = publishedPlan(empty);
        for (const QStringList &command :
             {QStringList{u"survey"_s, u"example.com"_s}, QStringList{u"verify"_s, plan}}) {
            const CliResult result = field.run(command + QStringList{u"--json"_s});
            QVERIFY2(result.code == 3 || command.first() == u"survey"_s, result.all().constData());
            QVERIFY2(findingCodes(result.json()).contains(u"zone-not-served"_s), result.all().constData());
            QVERIFY2(!result.out.contains("heck your network"), result.all().constData());
        }
    }
}

void FieldFaultsTest::f6_fault_here_data()
{
    QTest::addColumn<Twist>("twist");
    QTest::addColumn<practice::Faults>("faults");
    QTest::addColumn<QString>("code");
    const Twist proper = [](const dns::Message &, const dns::Message &reply) { return reply; };
    practice::Faults silent, refused;
    silent.drop = true;
    refused.rcode = dns::Rcode::Refused;
    QTest::newRow("F6 the resolver is silent") << proper << silent << u"network-resolver-silent"_s;
    QTest::newRow("F6 the resolver refuses us") << proper << refused << u"network-resolver-refuses"_s;
    QTest::newRow("B6 the resolver says nothing")
        << Twist(nothing) << practice::Faults() << u"network-resolver-empty"_s;
}

void FieldFaultsTest::f6_fault_here()
{
    QFETCH(Twist, twist);
    QFETCH(practice::Faults, faults);
    QFETCH(QString, code);
    const FieldWorld field(GoodZone);
    OddResolver resolver(field, twist);
    resolver.server().setFaults(faults);
    for (const QStringList &command : looks()) {
        const CliResult result = look(field, command, resolver.spec());
        QVERIFY2(result.code == 3, result.all().constData());
        QVERIFY2(findingCodes(result.json()).contains(code), result.all().constData());
        QVERIFY2(!result.out.contains("DNS host"), result.all().constData());
    }
}

void FieldFaultsTest::f4_slow_question_is_asked_again_data()
{
    QTest::addColumn<bool>("answersOthers");
    QTest::addColumn<QByteArray>("outcome");
    QTest::newRow("F4 Unbound: silent about the slow one, at work for others") << true << QByteArray("answer");
    QTest::newRow("F4 silent about everything: not asked twice") << false << QByteArray("timeout");
}

// Unbound with discard-timeout (Debian 12) never answers who asked once and waited for longer.
void FieldFaultsTest::f4_slow_question_is_asked_again()
{
    QFETCH(bool, answersOthers);
    QFETCH(QByteArray, outcome);
    constexpr int AttemptsOfOneQuestion = 5;
    int asked = 0;
    DnsFaultServer server([&](const dns::Message &query, DnsFaultServer::Via) -> DnsFaultServer::Actions {
        const bool slow = query.questions.first().name == dns::DomainName::literal("slow.test");
        if (slow ? ++asked <= AttemptsOfOneQuestion : !answersOthers)
            return {};
        dns::Message reply = DnsFaultServer::answered(query, slow ? "slow.test. 300 IN TXT \"late\"\n"
                                                                  : "quick.test. 300 IN TXT \"soon\"\n");
        reply.ra = true;
        return {DnsFaultServer::send(reply)};
    });
    const SystemClock clock;
    dns::ResolverSettings settings;
    settings.resolvers = {*dns::parseServerSpec(server.spec())};
    settings.timeoutMs = 500;
    dns::StubResolver resolver(settings, clock);
    const dns::Question slow{dns::DomainName::literal("slow.test"), dns::RecordType::TXT};
    const dns::Question quick{dns::DomainName::literal("quick.test"), dns::RecordType::TXT};
    dns::LookupLoop loop(resolver, {}, [&](const dns::Facts &facts) {
        dns::QuestionSet needed;
        (void)facts.findOr(needed, slow);
        (void)facts.findOr(needed, quick);
        return needed;
    });
    QSignalSpy finished(&loop, &dns::LookupLoop::finished);
    loop.start();
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 10'000);
    QCOMPARE(dns::outcomeName(loop.facts().find(slow)->outcome), outcome);
    QCOMPARE(loop.asked(), answersOthers ? 3 : 2);
}

void FieldFaultsTest::f12_forecast_knows_the_caps_data()
{
    QTest::addColumn<quint32>("minimum");
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("earliest");
    QTest::addColumn<int>("latest");
    QTest::newRow("F12 a day") << 86400U << u"nobody.example.com"_s << 3600 << 10800;
    QTest::newRow("F12 a week") << 604800U << u"nobody.example.com"_s << 3600 << 10800;
    QTest::newRow("F12 two hours") << 7200U << u"nobody.example.com"_s << 3600 << 7200;
    QTest::newRow("F12 ten minutes") << 600U << u"nobody.example.com"_s << 600 << 600;
    QTest::newRow("F12 no such type") << 86400U << u"mail.example.com"_s << 3600 << 10800;
}

void FieldFaultsTest::f12_forecast_knows_the_caps()
{
    QFETCH(quint32, minimum);
    QFETCH(QString, name);
    QFETCH(int, earliest);
    QFETCH(int, latest);
    const FieldWorld field(GoodZone);
    OddResolver resolver(field, [minimum](const dns::Message &, dns::Message proper) {
        for (dns::ResourceRecord &record : proper.authority) {
            auto *soa = std::get_if<dns::SoaData>(&record.data);
            if (soa == nullptr)
                continue;
            soa->minimum = minimum;
            record.ttl = minimum;
        }
        return proper;
    });
    for (const QString &option : {u"--server"_s, u"--resolver"_s}) {
        const CliResult result = runCli({u"dns"_s, u"query"_s, name, u"TXT"_s, option, resolver.spec(), u"--json"_s});
        const QJsonObject json = result.json();
        const QDateTime at = QDateTime::fromString(json.value("at"_L1).toString(), Qt::ISODateWithMs);
        QVERIFY2(at.isValid(), result.all().constData());
        const auto secondsUntil = [&](const QString &key) {
            return at.secsTo(QDateTime::fromString(json.value(key).toString(), Qt::ISODateWithMs));
        };
        QCOMPARE(secondsUntil(u"expiresAt"_s), latest);
        QCOMPARE(secondsUntil(u"expiresAtEarliest"_s), earliest);
    }
    const CliResult words = runCli({u"dns"_s, u"query"_s, name, u"TXT"_s, u"--server"_s, resolver.spec()});
    QVERIFY2(words.out.contains("between") == (earliest != latest), words.all().constData());
}

QTEST_GUILESS_MAIN(FieldFaultsTest)
#include "tst_field_faults.moc"
