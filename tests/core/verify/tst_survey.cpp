// SPDX-License-Identifier: Apache-2.0
// What is published now: failures are failures, selectors come from the catalogue, nothing is asked twice.
#include "core/verify/survey/survey_json.h"
#include "core/verify/survey/survey_parts.h"
#include "tests/core/verify/sample.h"

#include <QTest>

using namespace sw;
using namespace sw::dns;
using namespace sw::test;
using namespace sw::verify;

class tst_Survey : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void failuresAreNotMissing();
    void domainThatDoesNotExist();
    void parts();
    void keysOfKnownVendors();
    void f3_wildcardsAreNoKeys();
    void b1_uselessKeysAreNoKeys();
    void selectorsAreAskedOfTheNameServers();
    void brokenThings();
    void networkWithItsOwnView();
    void partial();
    void roundsAndQuestions();
    void tenIncludes();
    void json();
    void dnsHost();

private:
    Survey run(const FakeResolver &resolver) const
    {
        return runToEnd(resolver, [this](const Facts &facts) { return survey(m_domain, m_catalog, facts); });
    }
    DomainName m_domain = DomainName::literal("example.com");
    catalog::Catalog m_catalog;
};

namespace {

const QByteArray Full =
    SampleZone +
    "@ TXT \"v=spf1 include:spf.example.net ~all\"\n@ TXT \"site=1\"\n@ MX 20 b.example.com.\n@ MX "
    "10 a.example.com.\n_dmarc TXT \"v=DMARC1; p=none\"\nspf.example.net. TXT \"v=spf1 ip4:192.0.2.7 -all\"\n";

} // namespace

void tst_Survey::initTestCase()
{
    const QString resources = QStringLiteral(SENDERWRIGHT_SOURCE_DIR "/resources");
    auto loaded =
        catalog::Catalog::load(resources + QStringLiteral("/vendors"), resources + QStringLiteral("/dns-hosts"));
    QVERIFY(loaded);
    m_catalog = *loaded;
    QVERIFY(knownSelectors(m_catalog).size() > 5);
}

void tst_Survey::failuresAreNotMissing()
{
    FakeResolver resolver;
    resolver.addZone(Full);
    resolver.fail("_dmarc.example.com", RecordType::TXT, FailureKind::ServFail);
    resolver.fail("example.com", RecordType::TXT, FailureKind::Timeout);
    resolver.fail("example.com", RecordType::MX, FailureKind::Refused);
    resolver.fail("s1._domainkey.example.com", RecordType::TXT, FailureKind::Timeout);
    const Survey result = run(resolver);
    QCOMPARE(result.dmarc.presence, Presence::Unknown);
    QCOMPARE(result.dmarc.failure, QByteArray("servfail"));
    QCOMPARE(result.spf.presence, Presence::Unknown);
    QCOMPARE(result.mx.presence, Presence::Unknown);
    QCOMPARE(result.dkim.presence, Presence::Unknown); // one selector could not be asked: "none" cannot be said
    QVERIFY(containsCode(result.findings, "survey-could-not-ask"));
    QVERIFY(!result.findings.first().evidence.isEmpty());
}

void tst_Survey::domainThatDoesNotExist()
{
    FakeResolver resolver;
    resolver.addZone("com. 900 SOA a.nic. b.nic. 1 2 3 4 5\n");
    const Survey result = run(resolver);
    QCOMPARE(result.zone.state, Zone::State::DoesNotExist);
    QVERIFY(containsCode(result.findings, "verify-zone-missing"));
    QCOMPARE(result.spf.presence, Presence::Missing);
    QCOMPARE(result.dkim.presence, Presence::Missing);
    FakeResolver silent;
    silent.fail("example.com", RecordType::SOA, FailureKind::Timeout);
    QVERIFY(containsCode(run(silent).findings, "verify-zone-unknown"));
    QCOMPARE(run(silent).dkim.presence, Presence::Unknown);
}

void tst_Survey::parts()
{
    FakeResolver resolver;
    resolver.addZone(Full);
    const Survey result = run(resolver);
    QVERIFY(result.complete);
    QCOMPARE(result.spf.presence, Presence::Present);
    QCOMPARE(result.spf.values, QByteArrayList{"v=spf1 include:spf.example.net ~all"});
    QCOMPARE(result.dmarc.values, QByteArrayList{"v=DMARC1; p=none"});
    QCOMPARE(result.mx.values, QByteArrayList({"10 a.example.com", "20 b.example.com"}));
    QCOMPARE(result.dkim.presence, Presence::Missing);
    QCOMPARE(result.zone.apex, m_domain);
    QCOMPARE(result.dnssec, QByteArray("unsigned"));
    QCOMPARE(result.spfLookups, 1);
    QCOMPARE(codesOf(result.findings), QByteArrayList());
}

void tst_Survey::keysOfKnownVendors()
{
    FakeResolver resolver;
    resolver.addZone(Full +
                     "s1._domainkey CNAME s1.domainkey.u1.wl1.sendgrid.net.\ns2._domainkey CNAME gone.sendgrid.net.\n");
    resolver.answer({DomainName::literal("s1.domainkey.u1.wl1.sendgrid.net"), RecordType::TXT},
                    Answer{{}, {txtRecord(DomainName::literal("s1.domainkey.u1.wl1.sendgrid.net"), Key2048)}});
    const Survey result = run(resolver);
    QCOMPARE(result.dkim.presence, Presence::Present);
    QCOMPARE(result.dkim.values, QByteArrayList{"s1"});
    QCOMPARE(result.keys.first().texts, QByteArrayList{Key2048});
    QVERIFY(result.keys.first().vendors.contains("sendgrid"));
    QCOMPARE(result.keys.first().viaCname, QByteArrayList{"s1.domainkey.u1.wl1.sendgrid.net"});
    QCOMPARE(result.keys.first().state, RecordState::InPlaceThroughChain);
    QCOMPARE(result.keys.last().presence, Presence::Missing);
    QCOMPARE(result.keys.last().state, RecordState::NotYet);
    QCOMPARE(codesOf(result.keys.last().findings), QByteArrayList{"dkim-alias-leads-nowhere"});
}

void tst_Survey::f3_wildcardsAreNoKeys()
{
    FakeResolver resolver;
    QByteArray zone = Full;
    for (const KnownSelector &selector : knownSelectors(m_catalog))
        zone += selector.selector + "._domainkey TXT \"v=spf1 -all\"\n";
    resolver.addZone(zone + "senderwright-probe._domainkey TXT \"v=spf1 -all\"\n");
    const Survey result = run(resolver);
    QCOMPARE(result.dkim.presence, Presence::Missing);
    QVERIFY(result.keys.isEmpty());
    QCOMPARE(codesOf(result.findings), QByteArrayList{"survey-wildcard-keys"});
}

void tst_Survey::b1_uselessKeysAreNoKeys()
{
    FakeResolver resolver;
    resolver.addZone(Full + "s1._domainkey TXT \"v=DKIM1; p=\"\ns2._domainkey TXT \"" + Key512 + "\"\n");
    const Survey result = run(resolver);
    QCOMPARE(result.dkim.presence, Presence::Missing);
    QCOMPARE(result.keys.size(), 2);
    QCOMPARE(result.keys.first().state, RecordState::Revoked);
    QCOMPARE(result.keys.last().state, RecordState::WeakKey);
}

void tst_Survey::selectorsAreAskedOfTheNameServers()
{
    FakeResolver resolver;
    resolver.addZone(Full);
    Facts seen;
    (void)runToEnd(resolver, [&](const Facts &facts) {
        seen = facts;
        return survey(m_domain, m_catalog, facts);
    });
    for (const Fact &fact : seen.all()) {
        if (fact.query.question.name.toText().contains("._domainkey."))
            QCOMPARE(fact.query.server.role, Server::Role::Authoritative);
    }
}

void tst_Survey::brokenThings()
{
    FakeResolver resolver;
    resolver.addZone(SampleZone +
                     "@ TXT \"v=spf1 -all\"\n@ TXT \"v=spf1 mx -all\"\n@ MX 0 .\n_dmarc TXT \"v=DMARC1\"\n_dmarc TXT "
                     "\"v=DMARC1; p=none\"\n");
    QCOMPARE(codesOf(run(resolver).findings),
             QByteArrayList({"survey-null-mx", "survey-several-dmarc", "survey-several-spf"}));
}

// The same NS over an encrypted path: only answers on both sides can differ, and nobody is asked unless wanted.
void tst_Survey::networkWithItsOwnView()
{
    const Server far = Server::recursive("https://dns.example/dns-query");
    const Query farAway{{m_domain, RecordType::NS}, far};
    FakeResolver resolver;
    resolver.addZone(Full);
    const auto compared = [&] {
        return runToEnd(resolver, [&](const Facts &facts) { return survey(m_domain, m_catalog, facts, far); });
    };
    const auto answer = [&](const char *records) { return Answer{{}, *recordsFromZoneText(records, DomainName())}; };

    resolver.answerAt(farAway, answer("example.com. 7 IN NS elsewhere.test.\n"));
    QVERIFY(!containsCode(run(resolver).findings, "network-answers-differ"));
    const Survey differs = compared();
    QVERIFY(differs.complete);
    QVERIFY(containsCode(differs.findings, "network-answers-differ"));
    for (const Finding &finding : differs.findings) {
        if (finding.code == "network-answers-differ") {
            QVERIFY(finding.args.value("encrypted").contains(QStringLiteral("elsewhere.test")));
            QCOMPARE(finding.evidence.size(), 2); // both answers side by side
        }
    }
    resolver.answerAt(farAway, LookupFailure{FailureKind::Timeout, "no-reply"});
    QVERIFY(!containsCode(compared().findings, "network-answers-differ"));
    // As this network says, with another TTL.
    resolver.answerAt(farAway,
                      answer("example.com. 7 IN NS ns2.example.com.\nexample.com. 7 IN NS ns1.example.com.\n"));
    QVERIFY(!containsCode(compared().findings, "network-answers-differ"));
}

void tst_Survey::partial()
{
    Survey result = partialSurvey(m_domain, m_catalog, Facts());
    QVERIFY(!result.complete);
    QCOMPARE(result.spf.presence, Presence::Unasked);
    QCOMPARE(result.dkim.presence, Presence::Unasked);
    QVERIFY(result.findings.isEmpty());
    Facts facts;
    facts.add({m_domain, RecordType::TXT}, Answer{{}, {txtRecord(m_domain, "v=spf1 -all")}});
    result = partialSurvey(m_domain, m_catalog, facts);
    QCOMPARE(result.spf.presence, Presence::Present);
    QCOMPARE(result.mx.presence, Presence::Unasked);
}

void tst_Survey::roundsAndQuestions()
{
    FakeResolver resolver;
    resolver.addZone(Full);
    Facts facts;
    int rounds = 0;
    qsizetype asked = 0;
    for (;;) {
        const auto step = survey(m_domain, m_catalog, facts);
        if (isDone(step))
            break;
        ++rounds;
        asked += neededBy(step).size();
        for (const Query &query : neededBy(step).queries()) {
            QVERIFY(facts.find(query) == nullptr);
            facts.add(resolver.factFor(query));
        }
    }
    QCOMPARE(rounds, 3); // SOA with NS, addresses of the name servers, selectors there
    QCOMPARE(asked, facts.size());
}

// Ten includes, each with one of its own: five rounds deep at the most, however many questions.
void tst_Survey::tenIncludes()
{
    QByteArray zone = SampleZone + "@ TXT \"v=spf1";
    for (int i = 0; i < 10; ++i)
        zone += " include:i" + QByteArray::number(i) + ".example.net";
    zone += " ~all\"\n";
    for (int i = 0; i < 10; ++i) {
        const QByteArray n = QByteArray::number(i);
        zone += "i" + n + ".example.net. TXT \"v=spf1 include:j" + n + ".example.net -all\"\n";
        zone += "j" + n + ".example.net. TXT \"v=spf1 ip4:192.0.2." + n + " -all\"\n";
    }
    FakeResolver resolver;
    resolver.addZone(zone);
    Facts facts;
    int rounds = 0;
    qsizetype asked = 0;
    for (;; ++rounds) {
        const auto step = survey(m_domain, m_catalog, facts);
        if (isDone(step))
            break;
        QVERIFY(rounds < 20);
        asked += neededBy(step).size();
        for (const Query &query : neededBy(step).queries())
            facts.add(resolver.factFor(query));
    }
    // Both chains are three deep: NS, addresses, selectors; and the record, its includes, theirs.
    QCOMPARE(rounds, 3);
    QCOMPARE(asked, facts.size());
    QCOMPARE(resultOf(survey(m_domain, m_catalog, facts)).spfLookups, 20);
}

void tst_Survey::json()
{
    FakeResolver resolver;
    resolver.addZone(Full);
    const QJsonObject object = toJson(run(resolver), nullptr, nullptr);
    for (const char *key :
         {"domain", "zone", "nameServers", "dnsHost", "spf", "dkim", "dmarc", "mx", "dnssec", "findings"})
        QVERIFY2(object.contains(QLatin1String(key)), key);
    QCOMPARE(object.value(QLatin1String("spf")).toObject().value(QLatin1String("state")).toString(),
             QStringLiteral("present"));
    QCOMPARE(object.value(QLatin1String("nameServers")).toArray().size(), 2);
}

// By name servers; shared ones by what Domain Connect says; still open: all that it may be.
void tst_Survey::dnsHost()
{
    const auto at = [&](const QByteArray &servers, const QByteArray &more = {}) {
        QByteArray zone = "$ORIGIN example.com.\n$TTL 300\n@ SOA a.invalid. b.invalid. 1 2 3 4 300\n" + more;
        for (const QByteArray &server : servers.split(' '))
            zone += "@ NS " + server + ".\n" + server + ". A 192.0.2.1\n";
        FakeResolver resolver;
        resolver.addZone(zone);
        return run(resolver);
    };
    QCOMPARE(at("ada.ns.cloudflare.com bob.ns.cloudflare.com").dnsHost, QByteArray("cloudflare"));
    const Survey open = at("dns1.p01.nsone.net dns2.p01.nsone.net");
    QCOMPARE(open.dnsHost, QByteArray());
    QVERIFY2(open.dnsHostCandidates.size() > 1, open.dnsHostCandidates.join(' ').constData());
    QVERIFY(open.complete);
    QCOMPARE(at("ns1.unheard-of.example").dnsHostCandidates, QByteArrayList());
    QVERIFY(toJson(open, nullptr, nullptr).value(QLatin1String("dnsHostCandidates")).toArray().size() > 1);
}

QTEST_GUILESS_MAIN(tst_Survey)
#include "tst_survey.moc"
