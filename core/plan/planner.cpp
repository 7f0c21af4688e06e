// SPDX-License-Identifier: Apache-2.0
// The planner. It asks in one round for everything that does not depend on other answers: zone, DMARC tree walk, every
// name it plans for, and what SPF merging needs for the new terms; only the published SPF record's own tree takes more.
//
// Next: wanted.h (what senders need), reconcile.h (against what is published), core/spf/merge/merge.h, core/dmarc.
#include "core/plan/planner.h"

#include "core/dns/zone/zone_cut.h"
#include "core/dns/zone/zone_fault.h"
#include "core/neighbours/leftovers.h"
#include "core/neighbours/replies.h"
#include "core/plan/dmarc_plan.h"
#include "core/plan/planned_targets.h"
#include "core/plan/published/judge_kept.h"
#include "core/plan/published/kept_records.h"
#include "core/plan/published/published_strings.h"
#include "core/plan/reconcile.h"
#include "core/plan/setup/dns_host.h"
#include "core/plan/spf_at_service.h"
#include "core/plan/spf_left_alone.h"
#include "core/spf/merge/merge.h"
#include "core/spf/record/record.h"
#include "core/spf/repair/near_miss.h"

#include <algorithm>

namespace sw::plan {

namespace {

using dns::RecordType;

// Offline, or outside a file of records: no lookup failed.
bool wasNotAsked(const dns::Fact &fact)
{
    return fact.failure() != nullptr && fact.failure()->kind == dns::FailureKind::NotAsked;
}

struct SpfPlan
{
    SpfWish wish;
    spf::MergeResult merged;
    const dns::Fact *fact = nullptr;
    std::optional<dns::DomainName> cname = std::nullopt;
    SpfAtService kept = {};
};

std::optional<SpfPlan> spfPlan(const dns::Facts &facts, const SpfWish &wish, const catalog::Catalog &catalog,
                               dns::QuestionSet &needed)
{
    const dns::Fact *fact = facts.findOr(needed, dns::Question{wish.name, RecordType::TXT});
    const auto misses = part(spf::nearMisses(facts, wish.name), needed);
    spf::MergeRequest request{wish.name, fact != nullptr ? fact->texts() : QByteArrayList(), wish.terms};
    request.misses = misses.value_or(QList<spf::NearMiss>());
    const auto merged = part(spf::merge(facts, request), needed); // without the fact: asks ahead
    if (fact == nullptr || !merged || !misses)
        return std::nullopt;
    SpfPlan plan{wish, *merged, fact};
    if (const dns::RecordList chain = fact->chain(); !chain.isEmpty()) {
        if (const auto *target = chain.first().as<dns::NameData>())
            plan.cname = target->target;
    }
    const auto kept = spfAtService(facts, catalog, wish, *fact, *merged, needed);
    if (!kept)
        return std::nullopt;
    plan.kept = *kept;
    return plan;
}

// Names in the tree that were not asked for appear in the finding about all such names; findings of merging about them
// would suggest a fault.
void takeSpfFindings(RecordPlan &plan, const Findings &findings, const dns::Facts &facts)
{
    QList<const dns::Fact *> notAsked;
    for (const Finding &finding : findings) {
        const auto name = dns::DomainName::fromText(finding.args.value("domain").toLatin1());
        if (!name || finding.code != "spf-lookup-failed")
            continue;
        for (const RecordType type : {RecordType::TXT, RecordType::A, RecordType::MX}) {
            if (const dns::Fact *fact = facts.find(dns::Question{*name, type}); fact != nullptr && wasNotAsked(*fact))
                notAsked.append(fact);
        }
    }
    for (const Finding &finding : findings) {
        const bool unseen = finding.code == "spf-added-unseen" || finding.code == "spf-lookup-failed";
        if (notAsked.isEmpty() || !unseen)
            plan.findings.append(finding);
    }
    noteFailures(plan, notAsked);
}

// What is to stand at the name, and what it takes the place of.
struct SpfChange
{
    Action action = Action::Add;
    QByteArray text = {};
    QByteArrayList before = {};
};

SpfChange mergedChange(const SpfPlan &spf)
{
    using Merged = spf::MergeResult::Action;
    const bool fresh = spf.merged.action == Merged::Add && !containsCode(spf.merged.findings, "spf-near-type");
    const QByteArray text = fresh && !spf.wish.verbatim.isEmpty() ? spf.wish.verbatim : spf.merged.record;
    switch (spf.merged.action) {
    case Merged::Add:
        return {Action::Add, text, spf.merged.before};
    case Merged::Replace:
        return {Action::Replace, text, spf.merged.before};
    case Merged::Keep:
        return {Action::Keep, text};
    }
    Q_UNREACHABLE();
}

// The record that the route wants as it is, in place of every SPF record there.
SpfChange exactChange(const SpfPlan &spf)
{
    const QByteArrayList texts = spf.fact->texts();
    QByteArrayList before;
    std::copy_if(texts.begin(), texts.end(), std::back_inserter(before),
                 [](const QByteArray &text) { return spf::isSpfRecord(text); });
    if (before == QByteArrayList{spf.wish.exact})
        return {Action::Keep, spf.wish.exact};
    return {before.isEmpty() ? Action::Add : Action::Replace, spf.wish.exact, before};
}

void noteSendersThatEnd(RecordPlan &plan, const SpfPlan &spf, const SpfChange &change)
{
    QByteArrayList senders;
    for (const QByteArray &text : change.before)
        senders += spf::mechanismsOf(text);
    if (!senders.isEmpty())
        noteFinding(plan, "no-mail-spf-lists-senders",
                    {{"name", spf.wish.name.toString()}, {"terms", QString::fromUtf8(senders.join(' '))}});
}

void takeSpf(RecordPlan &plan, const SpfPlan &spf, const dns::Facts &facts)
{
    const bool exact = !spf.wish.exact.isEmpty();
    if (!exact && spf.kept.service.service != nullptr)
        return takeSpfAtService(plan, spf.wish, spf.kept);
    if (spf.fact->isFailure())
        noteFailures(plan, {spf.fact});
    if (spf.cname)
        noteFinding(
            plan, "plan-name-is-cname",
            {{"name", spf.wish.name.toString()}, {"type", QStringLiteral("TXT")}, {"target", spf.cname->toString()}});
    const SpfChange change = exact ? exactChange(spf) : mergedChange(spf);
    PlannedRecord record;
    record.name = spf.wish.name;
    record.type = RecordType::TXT;
    record.data = dns::TxtData{dns::splitTxt(change.text)};
    record.action = spf.fact->isFailure() ? Action::Check : change.action;
    if (!spf.fact->isFailure())
        record.before = change.before;
    record.purpose = spf.wish.purpose;
    record.neededBy = spf.wish.neededBy;
    record.dmarcRole = spf.wish.role;
    record.reason = spf.wish.reason;
    record.reasonArgs = spf.wish.reasonArgs;
    record.order = orderOf(spf.wish.purpose, record.action);
    plan.records.append(record);
    if (exact)
        return noteSendersThatEnd(plan, spf, change);
    const bool onlyZuora = std::all_of(spf.wish.neededBy.begin(), spf.wish.neededBy.end(),
                                       [](const QByteArray &id) { return id.startsWith("zuora-"); });
    Findings findings = spf.merged.findings;
    // Zuora offers no custom bounce domain: that remedy does not exist
    findings.removeIf([&](const Finding &finding) {
        return onlyZuora && finding.code == "spf-way-bounce-domain" &&
               spf.wish.terms.contains(finding.args.value("term").toUtf8());
    });
    takeSpfFindings(plan, findings, facts);
    if (spf.wish.role == DmarcRole::AskedFor && spf.merged.lookupsAfter > spf::MaxLookups &&
        !spf.merged.added.isEmpty())
        noteFinding(plan, "plan-asked-term-over-budget", {{"terms", QString::fromUtf8(spf.merged.added.join(' '))}});
}

// What SPF of the From domain costs, whether this plan changes it or not. Unknown is not zero.
SpfBudget budgetOf(const SpfPlan &root)
{
    if (root.fact->isFailure())
        return {-1, -1, -1, spf::MaxLookups};
    if (!root.wish.exact.isEmpty()) // authorises nobody, and so looks nobody up
        return {root.merged.lookupsBefore, 0, 0, spf::MaxLookups};
    if (const spf::MergeResult &stays = root.kept.asPublished; root.kept.service.service != nullptr)
        return {stays.lookupsBefore, stays.lookupsAfter, stays.voidsAfter, spf::MaxLookups};
    return {root.merged.lookupsBefore, root.merged.lookupsAfter, root.merged.voidsAfter, spf::MaxLookups};
}

// --- the whole ---

void takeZone(RecordPlan &plan, const dns::Zone &zone, const DetectedHost &detected, const SetupPlan &setup,
              const catalog::Catalog &catalog, const dns::Facts &facts, const std::optional<Finding> &fault)
{
    plan.zone = zone.apex.isRoot() ? setup.domain : zone.apex;
    for (const dns::NameServer &server : zone.servers)
        plan.nameServers.append(server.name);
    switch (zone.state) {
    case dns::Zone::State::Found:
        break;
    case dns::Zone::State::DoesNotExist:
        noteFinding(plan, "plan-domain-does-not-exist", {{"domain", setup.domain.toString()}});
        break;
    case dns::Zone::State::Unknown:
        QList<const dns::Fact *> failures;
        for (const dns::Query &query : zone.failures) {
            if (const dns::Fact *fact = facts.find(query))
                failures.append(fact);
        }
        noteFailures(plan, failures);
        if (fault && fault->code != "zone-fault-unknown")
            plan.findings.append(*fault);
        else if (!std::all_of(failures.begin(), failures.end(),
                              [](const dns::Fact *fact) { return wasNotAsked(*fact); }))
            noteFinding(plan, "plan-zone-unknown", {{"domain", setup.domain.toString()}});
        break;
    }
    plan.dnsHost = setup.dnsHost.isEmpty() ? detected.id : setup.dnsHost;
    QStringList names;
    for (const QByteArray &id : detected.candidates)
        names.append(catalog.dnsHost(id)->name);
    if (plan.dnsHost.isEmpty() && !names.isEmpty())
        noteFinding(plan, "plan-dns-host-ambiguous", {{"hosts", names.join(QStringLiteral(", "))}});
}

bool isChange(const PlannedRecord &record)
{
    return record.action == Action::Add || record.action == Action::Replace;
}

void noteHostTraps(RecordPlan &plan, const catalog::Catalog &catalog)
{
    const catalog::DnsHost *host = catalog.dnsHost(plan.dnsHost);
    if (host == nullptr)
        return;
    for (const PlannedRecord &record : std::as_const(plan.records)) {
        if (isChange(record) && catalog::isTooLongFor(record.data, host)) {
            noteFinding(plan, "plan-value-too-long-for-host",
                        {{"name", record.name.toString()},
                         {"host", host->name},
                         {"length", QString::number(record.valueText().size())},
                         {"most", QString::number(host->maxTxt)}});
        }
    }
    const bool addsCname = std::any_of(plan.records.begin(), plan.records.end(), [](const PlannedRecord &r) {
        return isChange(r) && r.type == RecordType::CNAME;
    });
    if (host->proxyTrap && addsCname)
        noteFinding(plan, "plan-host-proxies-cnames", {{"host", host->name}});
}

QByteArrayList publishedTerms(const SpfPlan &root)
{
    QByteArrayList terms;
    for (const QByteArray &text : root.fact->texts()) {
        if (spf::isSpfRecord(text))
            terms += spf::mechanismsOf(text);
    }
    return terms;
}

// What can go once nothing sends that way any more. Never planned as Remove: only the admin knows.
void noteRemovable(RecordPlan &plan, const SetupPlan &setup, const Wanted &wanted, const QByteArrayList &published,
                   const catalog::Catalog &catalog)
{
    const auto has = [&](const QByteArray &term) {
        return std::any_of(published.begin(), published.end(),
                           [&](const QByteArray &word) { return word.compare(term, Qt::CaseInsensitive) == 0; });
    };
    for (const QByteArray &term : wanted.unneededTerms) {
        const bool asked = std::any_of(wanted.spf.begin(), wanted.spf.end(), [&](const SpfWish &w) {
            return w.name == setup.domain && w.terms.contains(term);
        });
        if (has(term) && !asked)
            noteFinding(plan, "plan-term-not-needed", {{"term", QString::fromUtf8(term)}});
    }
    const catalog::Vendor *defaultServer = catalog.vendor("zuora-default");
    const bool elsewhere = setup.route != Route::Default && setup.route != Route::NoMail;
    if (elsewhere && defaultServer != nullptr && has(defaultServer->spfTerm))
        noteFinding(plan, "plan-old-route-term", {{"term", QString::fromUtf8(defaultServer->spfTerm)}});
    if (has("include:zgateway.zuora.com") && !containsCode(plan.findings, "spf-near-miss"))
        noteFinding(plan, "plan-include-of-zgateway", {{"term", QStringLiteral("include:zgateway.zuora.com")}});
}

void noteWholePlan(RecordPlan &plan)
{
    const auto carries = [](const PlannedRecord &r) {
        return r.dmarcRole == DmarcRole::Carries && r.action != Action::Remove;
    };
    if (plan.route != Route::NoMail && std::none_of(plan.records.begin(), plan.records.end(), carries))
        noteFinding(plan, "plan-nothing-carries-dmarc", {{"domain", plan.domain.toString()}});
    for (const PlannedRecord &record : std::as_const(plan.records)) {
        if (record.purpose != Purpose::Dmarc || !isChange(record))
            continue;
        const auto parsed = dmarc::parseRecord(record.valueText());
        const bool enforcing = parsed && parsed->p.value_or(dmarc::Policy::None) != dmarc::Policy::None;
        const bool waiting = std::any_of(plan.records.begin(), plan.records.end(),
                                         [&](const PlannedRecord &r) { return carries(r) && isChange(r); });
        if (enforcing && waiting)
            noteFinding(plan, "plan-policy-last", {{"policy", QString::fromLatin1(dmarc::policyName(*parsed->p))}});
    }
}

void sortRecords(RecordPlan &plan)
{
    std::stable_sort(plan.records.begin(), plan.records.end(), [](const PlannedRecord &a, const PlannedRecord &b) {
        if (a.purpose != b.purpose)
            return a.purpose < b.purpose;
        return a.name != b.name ? a.name < b.name : a.order < b.order;
    });
}

// The wish at the From domain; if there is none, an empty one, so that the budget can be counted.
SpfWish rootWish(const Wanted &wanted, const dns::DomainName &domain)
{
    for (const SpfWish &wish : wanted.spf) {
        if (wish.name == domain)
            return wish;
    }
    return SpfWish{domain};
}

QDateTime newestOf(const dns::Facts &facts)
{
    QDateTime newest;
    for (const dns::Fact &fact : facts.all()) {
        const bool asked = fact.failure() == nullptr || fact.failure()->kind != dns::FailureKind::NotAsked;
        if (asked && fact.provenance.at.isValid() && (!newest.isValid() || fact.provenance.at > newest))
            newest = fact.provenance.at;
    }
    return newest;
}

} // namespace

dns::Step<RecordPlan> planRecords(const SetupPlan &setup, const catalog::Catalog &catalog, const dns::Facts &facts,
                                  const QList<CutText> &cut)
{
    dns::QuestionSet needed;
    const auto zone = part(dns::findZone(facts, setup.domain), needed);
    const auto fault = zone && zone->state == dns::Zone::State::Unknown
                           ? part(dns::zoneFault(facts, setup.domain, *zone), needed)
                           : std::optional<Finding>();
    const auto host = zone ? part(detectDnsHost(*zone, catalog, facts), needed) : std::optional<DetectedHost>();
    const auto dmarc = dmarcPlan(facts, setup, cut, needed);
    const auto kept = part(keptRecords(facts, setup.domain, catalog), needed);
    const auto leftovers = part(neighbours::leftovers(facts, setup.domain), needed);
    const auto replies = part(neighbours::replyFindings(facts, setup.domain), needed);
    Wanted wanted =
        wantedFor(setup, catalog, dmarc ? dmarc->discovery.organizationalDomain : std::optional<dns::DomainName>());
    if (zone && !zone->apex.isRoot())
        wanted.dropAliasesAt(zone->apex);
    QList<Published> published;
    for (const WantedRecord &record : wanted.records) {
        if (const auto at = publishedAt(facts, record.name, typesToSee(record), needed))
            published.append(*at);
        askTarget(facts, record, needed);
    }
    QList<SpfPlan> spf;
    for (const SpfWish &wish : wanted.spf) {
        if (const auto entry = spfPlan(facts, wish, catalog, needed))
            spf.append(*entry);
    }
    const SpfWish atRoot = rootWish(wanted, setup.domain);
    const auto root = spfPlan(facts, atRoot, catalog, needed);
    // Merging reports on records it merges.
    const auto broken =
        atRoot.terms.isEmpty() && atRoot.exact.isEmpty() ? part(brokenSpf(facts, setup.domain), needed) : Findings();
    if (!needed.isEmpty())
        return needed;

    RecordPlan plan;
    plan.spfBudget = budgetOf(*root);
    plan.domain = setup.domain;
    plan.route = setup.route;
    if (setup.route == Route::External)
        plan.vendor = setup.vendor.vendor;
    plan.findings = wanted.findings;
    takeZone(plan, *zone, *host, setup, catalog, facts, fault);
    for (qsizetype i = 0; i < wanted.records.size(); ++i)
        reconcile(plan, wanted.records[i], published[i], catalog);
    for (const SpfPlan &entry : std::as_const(spf))
        takeSpf(plan, entry, facts);
    takeDmarc(plan, setup, *dmarc, *kept, catalog);
    applyStrictAlignment(plan, dmarc->discovery);
    plan.findings += judgeTargets(plan, facts);
    plan.findings += judgeKept(plan, facts);
    plan.findings += *broken;
    noteHostTraps(plan, catalog);
    noteRemovable(plan, setup, wanted, publishedTerms(*root), catalog);
    noteWholePlan(plan);
    const auto written = dmarc::parseRecord(dmarc->outcome.merged.record);
    if (isInherited(dmarc->discovery, dmarc->published.texts) && written && written->p == dmarc->discovery.policy)
        plan.findings.removeIf([](const Finding &f) { return f.code == "plan-policy-last"; }); // it applies already
    QList<KeptRecord> beside = *kept; // the plan's own rows report theirs
    beside.removeIf([](const KeptRecord &record) { return record.kind == "dmarc" || record.kind == "spf"; });
    if (setup.route != Route::NoMail) // who sends nothing gets no replies
        plan.findings += *replies;
    plan.findings += *leftovers + keptFindings(beside, catalog);
    takePublishedStrings(plan, facts);
    sortRecords(plan);
    plan.takenAt = newestOf(facts);
    return plan;
}

} // namespace sw::plan
