// SPDX-License-Identifier: Apache-2.0
// Cases in which the name servers and a resolver do not say the same: one truth for all commands.
#include "core/dkim/key/key_pair.h"
#include "core/dkim/sign.h"
#include "tests/field/odd_resolver.h"

#include <QJsonArray>
#include <QTest>

using namespace sw;
using namespace sw::test;
using namespace Qt::StringLiterals;

namespace {

constexpr char From[] = "From: Billing <billing@example.com>\r\nSubject: invoice\r\n\r\nHello\r\n";

const dkim::KeyPair &pair()
{
    static const dkim::KeyPair made = std::move(*dkim::generateKeyPair(dkim::KeyType::Ed25519));
    return made;
}

QByteArray signedMessage()
{
    dkim::SignRequest how;
    how.domain = dns::DomainName::literal("example.com");
    how.selector = "s1";
    return dkim::signMessage(how, pair().privatePem, {}, From).value() + From;
}

QByteArray keyLine(const QByteArray &value)
{
    return "s1._domainkey TXT \"" + value + "\"\n";
}

// The zone now. What the resolver still says is put before it by Before.
QByteArray zoneNow()
{
    return "@ TXT \"v=spf1 ip4:192.0.2.1 -all\"\n_dmarc TXT \"v=DMARC1; p=reject\"\n" + keyLine(pair().record);
}

// A resolver with an older answer about some names: `older` holds the records it remembers, a name in `gone` is one
// that it remembers not to exist, for `ttl` seconds.
struct Before
{
    QByteArray older = {};
    QList<QByteArray> gone = {};
    quint32 ttl = 1800;
};

OddResolver::Twist remembering(const Before &before)
{
    const auto records = dns::recordsFromZoneText("$ORIGIN example.com.\n$TTL 600\n" + before.older + '\n',
                                                  dns::DomainName::literal("example.com"));
    if (!records)
        qFatal("the records of this case cannot be read");
    return [before, records = *records](const dns::Message &query, dns::Message proper) {
        const dns::MessageQuestion &question = query.questions.first();
        const bool isGone = before.gone.contains(question.name.toText().toLower());
        dns::RecordList found;
        for (const dns::ResourceRecord &record : records) {
            if (record.owner == question.name && record.type == question.type)
                found.append(record);
        }
        if (found.isEmpty() && !isGone)
            return proper;
        proper.answer = found;
        proper.authority.clear();
        proper.rcode = found.isEmpty() ? dns::Rcode::NxDomain : dns::Rcode::NoError;
        if (found.isEmpty()) {
            dns::SoaData soa;
            soa.primary = soa.mailbox = dns::DomainName::literal("ns1.example.com");
            soa.minimum = before.ttl;
            proper.authority = {{dns::DomainName::literal("example.com"), dns::RecordType::SOA, before.ttl, soa}};
        }
        return proper;
    };
}

} // namespace

Q_DECLARE_METATYPE(Before)

class FieldTruthTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void b8_message_is_judged_by_the_name_servers_data();
    void b8_message_is_judged_by_the_name_servers();
    void b8_name_servers_out_of_reach();
    void b8_what_is_gone_at_the_name_servers_is_gone();
};

void FieldTruthTest::b8_message_is_judged_by_the_name_servers_data()
{
    QTest::addColumn<Before>("before");
    QTest::addColumn<QStringList>("spreading");
    const QString key = u"s1._domainkey.example.com"_s;
    const QString dmarc = u"_dmarc.example.com"_s;
    QTest::newRow("B8 no resolver lags") << Before{} << QStringList{};
    QTest::newRow("B8 the key was asked for too early")
        << Before{{}, {"s1._domainkey.example.com"}} << QStringList{key};
    QTest::newRow("B8 a revoked key is remembered") << Before{keyLine("v=DKIM1; k=ed25519; p=")} << QStringList{key};
    QTest::newRow("B8 another key is remembered")
        << Before{keyLine(dkim::generateKeyPair(dkim::KeyType::Ed25519)->record)} << QStringList{key};
    QTest::newRow("B8 no policy is remembered") << Before{{}, {"_dmarc.example.com"}} << QStringList{dmarc};
    QTest::newRow("B8 a broken policy is remembered")
        << Before{"_dmarc TXT \"v=DMARC1 p=none\"\n"} << QStringList{dmarc};
    QTest::newRow("B8 the SPF record of another service is remembered")
        << Before{"@ TXT \"v=spf1 -all\"\n"} << QStringList{u"example.com"_s};
    QTest::newRow("B8 everything at once")
        << Before{"@ TXT \"v=spf1 -all\"\n", {"s1._domainkey.example.com", "_dmarc.example.com"}}
        << QStringList{dmarc, u"example.com"_s, key};
}

void FieldTruthTest::b8_message_is_judged_by_the_name_servers()
{
    QFETCH(Before, before);
    QFETCH(QStringList, spreading);
    const FieldWorld field(zoneNow());
    OddResolver resolver(field, remembering(before));
    const QString file = field.file(u"m.eml"_s, signedMessage());
    const QStringList command{u"message"_s,     u"verify"_s,        file,       u"--ip"_s, u"192.0.2.1"_s,
                              u"--mail-from"_s, u"b@example.com"_s, u"--json"_s};
    const QDateTime asked = QDateTime::currentDateTimeUtc();
    const CliResult result = runCli(throughResolver(field, command, resolver.spec()));
    QVERIFY2(result.code == 0, result.all().constData());
    const QJsonObject json = result.json();
    QCOMPARE(json.value("spf"_L1)["result"_L1].toString(), u"pass"_s);
    QCOMPARE(json.value("dkim"_L1)[0]["result"_L1].toString(), u"pass"_s);
    QCOMPARE(json.value("dmarc"_L1)["result"_L1].toString(), u"pass"_s);
    QStringList names;
    for (const QJsonValue row : json.value("spreading"_L1).toArray()) {
        names.append(row["name"_L1].toString());
        const QDateTime until = QDateTime::fromString(row["until"_L1].toString(), Qt::ISODate);
        QVERIFY2(until > asked && until <= asked.addSecs(1900), qPrintable(row["until"_L1].toString()));
    }
    names.sort();
    QCOMPARE(names, spreading);
    QCOMPARE(findingCodes(json).contains(u"mail-record-spreading"_s), !spreading.isEmpty());
}

// Where the name servers cannot be asked, there is only the resolver to go by: no more is claimed than it says.
void FieldTruthTest::b8_name_servers_out_of_reach()
{
    const FieldWorld field(zoneNow());
    OddResolver resolver(field, remembering({{}, {"s1._domainkey.example.com"}}));
    const QString file = field.file(u"m.eml"_s, signedMessage());
    const QStringList arguments = throughResolver(
        field, {u"message"_s, u"verify"_s, file, u"--json"_s, u"--timeout"_s, u"500"_s}, resolver.spec());
    for (practice::DnsServer *server : field.world().nameServers())
        server->setFaults({.drop = true});
    const CliResult result = runCli(arguments);
    QVERIFY2(result.json().value("dkim"_L1)[0]["result"_L1].toString() == u"permerror"_s, result.all().constData());
    QVERIFY(result.json().value("spreading"_L1).toArray().isEmpty());
}

// The other way round: a resolver that still knows a key which was taken away does not make the message pass.
void FieldTruthTest::b8_what_is_gone_at_the_name_servers_is_gone()
{
    const FieldWorld field("@ TXT \"v=spf1 -all\"\n_dmarc TXT \"v=DMARC1; p=reject\"\n");
    OddResolver resolver(field, remembering({keyLine(pair().record)}));
    const QString file = field.file(u"m.eml"_s, signedMessage());
    const CliResult result =
        runCli(throughResolver(field, {u"message"_s, u"verify"_s, file, u"--json"_s}, resolver.spec()));
    QVERIFY2(result.code == 1, result.all().constData());
    QCOMPARE(result.json().value("dkim"_L1)[0]["result"_L1].toString(), u"permerror"_s);
}

QTEST_GUILESS_MAIN(FieldTruthTest)
#include "tst_field_truth.moc"
