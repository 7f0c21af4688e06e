// SPDX-License-Identifier: Apache-2.0
// Every mistake is named, no healthy neighbour is accused: over a map of answers.
#include "core/verify/diagnosis/detective.h"
#include "core/verify/matrix/judge.h"
#include "tests/core/verify/scenes.h"
#include "tests/support/utc_time.h"

#include <QTest>

using namespace sw;
using namespace sw::dns;
using namespace sw::test;
using namespace sw::verify;

namespace {

// Two name servers and a resolver that sees them all.
class World
{
public:
    explicit World(const Scene &scene)
    {
        for (const SceneZone &zone : scene.zones) {
            const auto records =
                recordsFromZoneText(zoneFile(zone, scene.domain()), DomainName::literal(apexOf(zone, scene.domain())));
            if (!records)
                qFatal("scene %s, line %s", scene.id.constData(), qPrintable(records.error().args.value("line")));
            m_zones.append({zone.on, DomainName::literal(apexOf(zone, scene.domain())), *records});
        }
        const SceneZone vendor = vendorZone();
        m_zones.append({SceneZone::On::First, DomainName::literal("vendor.test"),
                        *recordsFromZoneText(zoneFile(vendor, {}), DomainName::literal("vendor.test"))});
    }

    [[nodiscard]] Fact factFor(const Query &query) const
    {
        Fact fact{query, {}, {}};
        fact.provenance.at = utcTime(QDate(2026, 11, 23), QTime(14, 0));
        fact.provenance.aa = query.server.role == Server::Role::Authoritative;
        fact.outcome = outcomeFor(query);
        // A resolver goes on where an alias leads out of a zone.
        if (const auto end = fact.provenance.aa ? std::nullopt : openChainEnd(fact)) {
            Fact there = factFor({{*end, query.question.type}, query.server});
            if (auto *answer = std::get_if<Answer>(&there.outcome))
                answer->chain = fact.chain() + answer->chain;
            fact.outcome = there.outcome;
        }
        // A referral comes back without authority (core/dns/net/reply_outcome.h).
        if (fact.provenance.aa && query.question.type == RecordType::NS && isReferral(query))
            fact.provenance.aa = false;
        return fact;
    }

private:
    struct Served
    {
        SceneZone::On on;
        DomainName apex;
        RecordList records;
    };

    [[nodiscard]] static SceneZone::On serverOf(const Query &query)
    {
        return query.server.spec == "127.0.0.2" ? SceneZone::On::Second : SceneZone::On::First;
    }

    [[nodiscard]] const Served *zoneFor(const DomainName &name, std::optional<SceneZone::On> on) const
    {
        const Served *best = nullptr;
        for (const Served &zone : m_zones) {
            if ((!on || zone.on == *on) && name.isAtOrBelow(zone.apex) &&
                (best == nullptr || zone.apex.isBelow(best->apex)))
                best = &zone;
        }
        return best;
    }

    [[nodiscard]] std::optional<DomainName> cutIn(const Served &zone, const DomainName &name) const
    {
        for (DomainName at = name; at.isBelow(zone.apex); at = at.parent()) {
            for (const ResourceRecord &record : zone.records) {
                if (record.owner == at && record.type == RecordType::NS)
                    return at;
            }
        }
        return std::nullopt;
    }

    [[nodiscard]] bool isReferral(const Query &query) const
    {
        const Served *zone = zoneFor(query.question.name, serverOf(query));
        return zone != nullptr && cutIn(*zone, query.question.name).has_value();
    }

    [[nodiscard]] Outcome outcomeFor(const Query &query) const
    {
        const bool direct = query.server.role == Server::Role::Authoritative;
        const Served *zone =
            zoneFor(query.question.name, direct ? std::optional(serverOf(query)) : std::optional<SceneZone::On>());
        if (zone == nullptr)
            return direct ? Outcome(LookupFailure{FailureKind::Refused, {}}) : Outcome(NxDomain{});
        if (direct && cutIn(*zone, query.question.name) && query.question.type != RecordType::NS)
            return LookupFailure{FailureKind::BadReply, "lame"};
        return withWildcard(*zone, query.question);
    }

    // RFC 4592: the wildcard below the closest name that exists.
    [[nodiscard]] static Outcome withWildcard(const Served &zone, const Question &question)
    {
        const auto exists = [&](const DomainName &name) {
            return std::any_of(zone.records.begin(), zone.records.end(),
                               [&](const ResourceRecord &r) { return r.owner.isAtOrBelow(name); });
        };
        if (exists(question.name))
            return outcomeFromRecords(zone.records, question);
        DomainName closest = question.name.parent();
        while (!exists(closest))
            closest = closest.parent();
        RecordList records = zone.records;
        for (ResourceRecord record : zone.records) {
            if (record.owner != *closest.prepended("*"))
                continue;
            record.owner = question.name;
            records.append(record);
        }
        return outcomeFromRecords(records, question);
    }

    QList<Served> m_zones;
};

catalog::Catalog loadCatalog()
{
    const QString resources = QStringLiteral(SENDERWRIGHT_SOURCE_DIR "/resources");
    const auto loaded =
        catalog::Catalog::load(resources + QStringLiteral("/vendors"), resources + QStringLiteral("/dns-hosts"));
    if (!loaded)
        qFatal("catalogue: %s", loaded.error().code.constData());
    return *loaded;
}

} // namespace

class tst_Detective : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void scenes_data();
    void scenes();
    void neverResolversForWhatIsMissing_data() { scenes_data(); }
    void neverResolversForWhatIsMissing();
    void adviceFitsTheDnsHost();
    void hostOfAPlanMadeOffline();
    void typedValues_data();
    void typedValues();
    void failedSideQuestionsAccuseNobody();

private:
    catalog::Catalog m_catalog = loadCatalog();
};

void tst_Detective::scenes_data()
{
    QTest::addColumn<const Scene *>("scene");
    for (const Scene &scene : mistakes())
        QTest::newRow(scene.id.constData()) << &scene;
    for (const Scene &scene : healthyScenes())
        QTest::newRow(scene.id.constData()) << &scene;
}

void tst_Detective::scenes()
{
    QFETCH(const Scene *, scene);
    const World world(*scene);
    VerifyRequest request = scene->request();
    request.catalog = &m_catalog;
    Facts facts;
    int rounds = 0;
    qsizetype asked = 0;
    for (;; ++rounds) {
        const auto step = verifyPlan(request, facts);
        if (isDone(step))
            break;
        QVERIFY(rounds < 20);
        for (const Query &query : neededBy(step).queries()) {
            QVERIFY2(facts.find(query) == nullptr, query.question.toText().constData()); // nothing asked twice
            facts.add(world.factFor(query));
            ++asked;
        }
    }
    const auto result = resultOf(verifyPlan(request, facts));
    const RecordStatus &status = result.records.first();
    QCOMPARE(stateName(status.state), stateName(scene->state));
    QCOMPARE(codesOf(status.findings), scene->codes);
    QCOMPARE(result.complete(), isGood(scene->state) && result.records.size() == 1);
    QVERIFY2(asked < 80, QByteArray::number(asked).constData());
    for (const Finding &finding : status.findings) {
        if (finding.code.startsWith("panel-"))
            QVERIFY2(!finding.evidence.isEmpty(), finding.code.constData());
    }
}

// What is not on the name servers is never asked of a resolver, whatever the detective suspects.
void tst_Detective::neverResolversForWhatIsMissing()
{
    QFETCH(const Scene *, scene);
    const World world(*scene);
    VerifyRequest request = scene->request();
    request.resolvers = {resolverPoint("192.0.2.8")};
    Facts facts;
    for (;;) {
        const auto step = verifyPlan(request, facts);
        if (isDone(step))
            break;
        for (const Query &query : neededBy(step).queries())
            facts.add(world.factFor(query));
    }
    const auto result = resultOf(verifyPlan(request, facts));
    for (const RecordStatus &status : result.records) {
        if (isGood(status.state))
            continue;
        const Question question{status.record.name, status.record.type};
        QVERIFY(facts.find(question) == nullptr);
        QVERIFY(facts.find({question, Server::recursive("192.0.2.8")}) == nullptr);
    }
}

void tst_Detective::adviceFitsTheDnsHost()
{
    const auto &all = mistakes();
    const auto scene = std::find_if(all.begin(), all.end(), [](const Scene &s) { return s.id == "doubled-alias"; });
    QVERIFY(scene != all.end());
    const World world(*scene);
    VerifyRequest request = scene->request();
    request.catalog = &m_catalog;
    const auto run = [&] {
        Facts facts;
        for (;;) {
            const auto step = verifyPlan(request, facts);
            if (isDone(step))
                return resultOf(step).records.first().findings.first();
            for (const Query &query : neededBy(step).queries())
                facts.add(world.factFor(query));
        }
    };
    QCOMPARE(run().args.value("typedName"), QStringLiteral("s1._domainkey"));
    QCOMPARE(run().args.value("host"), QStringLiteral("ns1.doubled-alias.example"));
    request.plan.dnsHost = "cloudflare";
    QCOMPARE(run().args.value("host"), QStringLiteral("Cloudflare"));
    QCOMPARE(run().args.value("found"), QStringLiteral("s1._domainkey.doubled-alias.example.doubled-alias.example"));
}

// Such a plan does not know the DNS host; the name servers found now tell, unless the admin said that it is another.
void tst_Detective::hostOfAPlanMadeOffline()
{
    FakeResolver resolver;
    resolver.addZone("$ORIGIN example.com.\n$TTL 300\n@ SOA ada.ns.cloudflare.com. dns.cloudflare.com. 1 2 3 4 300\n"
                     "@ NS ada.ns.cloudflare.com.\n@ NS bob.ns.cloudflare.com.\nada.ns.cloudflare.com. A 192.0.2.1\n"
                     "bob.ns.cloudflare.com. A 192.0.2.2\nbounce A 203.0.113.7\n");
    VerifyRequest request = requestFor({plannedAlias("bounce.example.com", "bounce.vendor.test")});
    const auto stateNow = [&] { return verified(resolver, request).records.first().state; };
    QCOMPARE(stateNow(), State::CnameClash); // without the tables: some other data
    request.catalog = &m_catalog;
    QCOMPARE(stateNow(), State::Flattened);
    QVERIFY(containsCode(verified(resolver, request).records.first().findings, "panel-alias-proxied"));
    QCOMPARE(verified(resolver, request).records.first().findings.first().args.value("host"),
             QStringLiteral("Cloudflare"));
    request.plan.dnsHost = "other";
    QCOMPARE(stateNow(), State::CnameClash);
}

void tst_Detective::typedValues_data()
{
    QTest::addColumn<plan::PlannedRecord>("record");
    QTest::addColumn<catalog::DnsHost>("host");
    QTest::addColumn<QString>("typed");
    catalog::DnsHost raw;
    catalog::DnsHost quoted;
    quoted.quoting = catalog::DnsHost::Quoting::Required;
    catalog::DnsHost strings = quoted;
    strings.splitsLongTxt = false;
    catalog::DnsHost dotted;
    dotted.targetDot = catalog::DnsHost::TargetDot::Required;
    const auto text = plannedText("example.com", "v=spf1 -all");
    QTest::newRow("raw") << text << raw << QStringLiteral("v=spf1 -all");
    QTest::newRow("quoted") << text << quoted << QStringLiteral("\"v=spf1 -all\"");
    QTest::newRow("in strings") << plannedText("example.com", QByteArray(256, 'a')) << strings
                                << QString(u'"' + QString(255, u'a') + QStringLiteral("\" \"a\""));
    QTest::newRow("dot") << plannedAlias("a.example.com", "b.example") << dotted << QStringLiteral("b.example.");
    QTest::newRow("no dot") << plannedAlias("a.example.com", "b.example") << quoted << QStringLiteral("b.example");
}

void tst_Detective::typedValues()
{
    QFETCH(plan::PlannedRecord, record);
    QFETCH(catalog::DnsHost, host);
    QTEST(typedValue(record, &host), "typed");
}

void tst_Detective::failedSideQuestionsAccuseNobody()
{
    FakeResolver resolver;
    resolver.addZone(SampleZone);
    const auto request = requestFor({plannedText("_dmarc.example.com", "v=DMARC1; p=none", plan::Purpose::Dmarc)});
    for (const char *place :
         {"_dmarc.example.com.example.com", "dmarc.example.com", "example.com", "_dmarc.www.example.com"})
        resolver.fail(place, RecordType::TXT, FailureKind::Timeout);
    const auto result = verified(resolver, request);
    QCOMPARE(result.records.first().state, State::NotYet);
    QCOMPARE(codesOf(result.records.first().findings), QByteArrayList{"verify-not-published"});
}

QTEST_GUILESS_MAIN(tst_Detective)
#include "tst_detective.moc"
