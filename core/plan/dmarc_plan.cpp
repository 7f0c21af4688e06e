// SPDX-License-Identifier: Apache-2.0
#include "core/plan/dmarc_plan.h"

#include "core/dkim/key/key_name.h"
#include "core/dmarc/discovery/public_suffix.h"
#include "core/dmarc/lint.h"
#include "core/dmarc/record/misplaced.h"
#include "core/dmarc/report_authorisation.h"

#include <algorithm>

namespace sw::plan {

using dns::RecordType;

namespace {

bool isDmarc(const QByteArray &text)
{
    return dmarc::isDmarcRecord(text) || dmarc::isNearlyDmarcRecord(text);
}

QString policyText(dmarc::Policy policy)
{
    return QString::fromLatin1(dmarc::policyName(policy));
}

bool wasNotAsked(const dns::Facts &facts, const dmarc::ReportDestination &destination)
{
    return std::any_of(destination.failures.cbegin(), destination.failures.cend(), [&](const dns::Query &query) {
        const dns::Fact *fact = facts.find(query);
        return fact != nullptr && fact->failure() != nullptr && fact->failure()->kind == dns::FailureKind::NotAsked;
    });
}

// The findings of `dmarc check` for the resulting record.
void judge(const dns::Facts &facts, const SetupPlan &setup, DmarcPlan &dmarc, dns::QuestionSet &needed)
{
    const bool inherited = dmarc.outcome.inherited;
    const auto planned = dmarc::parseRecord(dmarc.outcome.merged.record);
    const auto record = inherited ? dmarc.discovery.record : planned ? std::optional(*planned) : std::nullopt;
    if (!record)
        return;
    dmarc.findings += dmarc::lint(*record);
    if (!inherited &&
        dmarc.outcome.merged.action == dmarc::MergeResult::Action::Add) // as chosen, and the row's reason says so
        dmarc.findings.removeIf([](const Finding &finding) { return finding.code == "dmarc-no-reports"; });
    const dns::DomainName &at = inherited ? dmarc.discovery.policyDomain : setup.domain;
    // The resulting record decides what belongs to the organisation.
    const auto query = dmarc::policyQuery(at);
    const dns::Facts then =
        inherited || !query
            ? facts
            : facts.withRecords(query->question, {dns::txtRecord(query->question.name, dmarc.outcome.merged.record)});
    if (auto destinations = part(dmarc::checkReportDestinations(then, at, *record), needed)) {
        destinations->removeIf(
            [&](const auto &one) { return wasNotAsked(facts, one); }); // offline: another finding says so
        dmarc.findings += dmarc::destinationFindings(facts, *destinations);
    }
}

PlannedRecord dmarcRow(const dns::DomainName &name, Action action, const QByteArray &text)
{
    PlannedRecord record;
    record.action = action;
    record.name = name;
    record.type = RecordType::TXT;
    record.data = dns::TxtData{dns::splitTxt(text)};
    record.purpose = Purpose::Dmarc;
    record.dmarcRole = DmarcRole::Policy;
    record.neededBy = {"dmarc"};
    record.order = orderOf(Purpose::Dmarc, action);
    return record;
}

QString recordArg(const Published &published)
{
    const auto text = std::find_if(published.texts.cbegin(), published.texts.cend(), isDmarc);
    return text != published.texts.cend() ? QString::fromUtf8(text->left(300)) : QString();
}

// Keeps a CNAME at _dmarc: the record behind it is not in this zone, and may protect all of the domain's mail.
PlannedRecord aliasRow(const Published &published)
{
    PlannedRecord record = dmarcRow(published.name, Action::Keep, {});
    record.type = RecordType::CNAME;
    record.data = dns::NameData{*published.cname};
    return record;
}

// Says who keeps the record, where it is, and what to do there.
void takeKept(RecordPlan &plan, const DmarcPlan &dmarc, const KeptRecord &kept, const catalog::Catalog &catalog)
{
    const Published &published = dmarc.published;
    const auto &services = catalog.services();
    const auto known = std::find_if(services.begin(), services.end(),
                                    [&](const catalog::Service &one) { return one.id == kept.service; });
    const catalog::Service *service = known != services.end() ? &*known : nullptr;
    const QString record = recordArg(published);
    Finding::Args args = serviceArgs(service);
    args.insert("kind", QStringLiteral("dmarc"));
    args.insert("name", published.name.toString());
    args.insert("target", QString::fromUtf8(kept.target.left(300)));
    args.insert("record", record);

    PlannedRecord row = published.cname ? aliasRow(published) : dmarcRow(published.name, Action::Keep, record.toUtf8());
    row.reasonArgs = args;
    if (!published.failures.isEmpty() && record.isEmpty()) {
        row.action = Action::Check; // the alias stays; its target is to be checked
        if (!published.cname)
            row.data = dns::TxtData{dns::splitTxt(dmarc.outcome.merged.record)};
        row.reason = "reason-dmarc-behind-unseen";
        noteFinding(plan, "plan-dmarc-behind-unseen", args);
    } else if (record.isEmpty()) {
        // Only the admin knows whether the alias is still needed; while it exists nothing else can (RFC 1034 3.6.2).
        row = dmarcRow(published.name, Action::Check, dmarc.outcome.merged.record);
        row.reasonArgs = args;
        row.reason = "reason-dmarc-leads-nowhere";
        noteFinding(plan, service != nullptr ? "plan-dmarc-empty-at-service" : "plan-dmarc-dead-cname", args);
    } else {
        const auto parsed = dmarc::parseRecord(record.toUtf8());
        const QString policy = policyText(parsed && parsed->p ? *parsed->p : dmarc::Policy::None);
        row.reasonArgs.insert("policy", policy);
        args.insert("policy", policy);
        row.reason = service != nullptr ? "reason-dmarc-at-service" : "reason-dmarc-elsewhere";
        noteFinding(plan, service != nullptr ? "plan-dmarc-at-service" : "plan-dmarc-through-cname", args);
        if (dmarc.outcome.merged.action != dmarc::MergeResult::Action::Keep) {
            args.insert("wanted", QString::fromUtf8(dmarc.outcome.merged.record));
            noteFinding(plan, service != nullptr ? "plan-change-at-service" : "plan-change-elsewhere", args);
        }
    }
    plan.records.append(row);
}

// Reports that a service reads already; its address stays in the record, whatever else is planned.
void noteReportServices(RecordPlan &plan, const DmarcPlan &dmarc, const catalog::Catalog &catalog)
{
    const auto record = dmarc::parseRecord(dmarc.outcome.merged.record);
    for (const dmarc::ReportUri &uri : record ? record->rua : QList<dmarc::ReportUri>()) {
        const catalog::Service *service = catalog.serviceFor("reports", uri.host);
        if (service == nullptr)
            continue;
        Finding::Args args = serviceArgs(service);
        args.insert("address", QString::fromUtf8(uri.address.left(300)));
        noteFinding(plan, "plan-reports-at-service", args);
    }
}

void takeInherited(RecordPlan &plan, const SetupPlan &setup, const DmarcPlan &dmarc, const catalog::Catalog &catalog)
{
    const dmarc::Discovery &found = dmarc.discovery;
    const auto name = found.policyDomain.prepended("_dmarc");
    PlannedRecord record = dmarc.above.cname ? aliasRow(dmarc.above)
                                             : dmarcRow(name.value_or(setup.domain), Action::Keep, found.record->text);
    const Finding::Args args{
        {"domain", found.policyDomain.toString()},
        {"subdomain", setup.domain.toString()},
        {"tag", QString::fromLatin1(found.policyTag.isEmpty() ? QByteArray("p") : found.policyTag)},
        {"policy", policyText(found.policy)},
        {"record", QString::fromUtf8(found.record->text.left(300))}};
    record.reason = "reason-dmarc-inherited";
    record.reasonArgs = args;
    plan.records.append(record);
    if (dmarc.above.cname) { // kept elsewhere: the policy for this domain is changed there, too
        const QByteArray target = dmarc.above.cname->toText();
        const catalog::Service *service = catalog.serviceFor("dmarc", target);
        Finding::Args more = args;
        more.insert(serviceArgs(service));
        more.insert("name", dmarc.above.name.toString());
        more.insert("target", QString::fromLatin1(target));
        noteFinding(plan, service != nullptr ? "plan-dmarc-at-service" : "plan-dmarc-through-cname", more);
    }
    if (dmarc.outcome.notWeakened) {
        Finding::Args more = args;
        more.insert("chosen", policyText(*dmarc.outcome.notWeakened));
        noteFinding(plan, "plan-dmarc-not-weakened", more);
    }
}

// RFC 9989 4.10.2: the domain would be an organisation of its own, to which signatures of its parent do not belong.
void noteLonely(RecordPlan &plan, const SetupPlan &setup, const DmarcPlan &dmarc)
{
    const dns::DomainName registered = dmarc::organizationalDomainByList(setup.domain);
    if (dmarc.discovery.status == dmarc::Discovery::Status::NoPolicy && setup.domain.isBelow(registered))
        noteFinding(plan, "plan-dmarc-only-below",
                    {{"domain", setup.domain.toString()}, {"registered", registered.toString()}});
}

// A text that the file cuts off at its semicolon counts as a whole, so that its policy and report addresses are kept.
QByteArrayList meantTexts(const Published &published, const QList<CutText> &all)
{
    QByteArrayList texts = published.texts;
    for (const CutText &cut : all) {
        if (const qsizetype at = texts.indexOf(cut.served); cut.owner == published.name && at >= 0)
            texts[at] = cut.meant;
    }
    return texts;
}

// The row must name the value that is really published.
void undoMeant(DmarcPlan &dmarc, const QByteArrayList &meant)
{
    using MergeAction = dmarc::MergeResult::Action;
    dmarc::MergeResult &merged = dmarc.outcome.merged;
    for (qsizetype i = 0; i < meant.size() && merged.action != MergeAction::Add; ++i) {
        const QByteArray &served = dmarc.published.texts.at(i);
        const qsizetype at = merged.before.indexOf(meant.at(i));
        if (served == meant.at(i) || at < 0)
            continue;
        merged.before[at] = served;
        merged.action = MergeAction::Replace;
    }
}

} // namespace

std::optional<DmarcPlan> dmarcPlan(const dns::Facts &facts, const SetupPlan &setup, const QList<CutText> &cut,
                                   dns::QuestionSet &needed)
{
    auto discovery = part(dmarc::discover(facts, setup.domain, dmarc::Unasked::SuffixesDoNotMatter), needed);
    const auto name = setup.domain.prepended("_dmarc");
    if (!name)
        return discovery ? std::optional(DmarcPlan{*discovery}) : std::nullopt;
    auto published = publishedAt(facts, *name, {}, needed);
    if (!discovery || !published)
        return std::nullopt;
    DmarcPlan dmarc{std::move(*discovery), std::move(*published)};
    const bool missing = !dmarc.published.cname && !dmarc.published.failed(RecordType::TXT) &&
                         std::none_of(dmarc.published.texts.cbegin(), dmarc.published.texts.cend(), isDmarc);
    if (isInherited(dmarc.discovery, dmarc.published.texts)) {
        const auto above = dmarc.discovery.policyDomain.prepended("_dmarc");
        auto there = above ? publishedAt(facts, *above, {}, needed) : std::nullopt;
        dmarc.above = there.value_or(Published{});
    }
    for (const dns::Query &query : dmarc.discovery.failures) {
        const dns::Fact *fact = facts.find(query);
        if (fact != nullptr && query.question.name != *name)
            dmarc.unseen.append(fact);
    }
    const QByteArrayList meant = meantTexts(dmarc.published, cut);
    dmarc.outcome = dmarcOutcome(setup, &dmarc.discovery, meant);
    undoMeant(dmarc, meant);
    const qsizetype before = needed.size();
    judge(facts, setup, dmarc, needed);
    if (const auto misplaced = missing ? part(dmarc::misplacedRecords(facts, setup.domain), needed) : std::nullopt)
        dmarc.findings += *misplaced;
    return needed.size() == before ? std::optional(dmarc) : std::nullopt;
}

void takeDmarc(RecordPlan &plan, const SetupPlan &setup, const DmarcPlan &dmarc, const QList<KeptRecord> &kept,
               const catalog::Catalog &catalog)
{
    const auto name = setup.domain.prepended("_dmarc");
    if (!name)
        return noteFinding(plan, "plan-name-too-long", {{"name", QStringLiteral("_dmarc.") + setup.domain.toString()}});
    noteFailures(plan, dmarc.published.failures);
    if (dmarc.published.wildcard)
        noteFinding(plan, "plan-wildcard", {{"name", name->toString()}, {"type", QStringLiteral("TXT")}});
    for (const KeptRecord &record : kept) {
        const bool alias = dmarc.published.cname && record.target == dmarc.published.cname->toText();
        if (record.kind == "dmarc" && (alias || !dmarc.published.cname)) {
            takeKept(plan, dmarc, record, catalog);
            return;
        }
    }
    if (dmarc.published.failures.isEmpty())
        noteFailures(plan, dmarc.unseen);
    for (const Finding &finding : dmarc::organizationFindings(dmarc.discovery) + dmarc.findings)
        noteFinding(plan, finding.code, finding.args, finding.evidence);
    noteReportServices(plan, dmarc, catalog);
    if (dmarc.outcome.inherited)
        return takeInherited(plan, setup, dmarc, catalog);
    for (const Finding &finding : dmarc.outcome.merged.findings)
        noteFinding(plan, finding.code, finding.args, finding.evidence);
    const auto written = dmarc::parseRecord(dmarc.outcome.merged.record);
    PlannedRecord record = dmarcRow(*name, Action::Add, dmarc.outcome.merged.record);
    record.reason = written && !written->rua.isEmpty() ? "reason-dmarc-new-reports" : "reason-dmarc-new";
    switch (dmarc.outcome.merged.action) {
    case dmarc::MergeResult::Action::Add:
        noteLonely(plan, setup, dmarc);
        break;
    case dmarc::MergeResult::Action::Replace:
        record.action = Action::Replace;
        record.before = dmarc.outcome.merged.before;
        record.reason = "reason-dmarc-completed";
        break;
    case dmarc::MergeResult::Action::Keep:
        record.action = Action::Keep;
        record.reason = "reason-dmarc-kept";
        break;
    }
    // Its own record, or without one the names above, could not be read: an unknown policy may apply.
    const bool unseen = dmarc.published.failed(RecordType::TXT) ||
                        (record.action == Action::Add && dmarc.discovery.status == dmarc::Discovery::Status::Unknown);
    if (unseen) {
        record.action = Action::Check;
        record.before.clear();
    }
    record.order = orderOf(Purpose::Dmarc, record.action);
    plan.records.append(record);
}

void applyStrictAlignment(RecordPlan &plan, const dmarc::Discovery &discovery)
{
    if (!discovery.record)
        return;
    for (PlannedRecord &record : plan.records) {
        if (record.dmarcRole != DmarcRole::Carries)
            continue;
        const auto signs = dkim::signingDomain(record.name);
        const bool dkimLost = discovery.record->adkim == dmarc::Alignment::Strict && signs && *signs != plan.domain;
        const bool spfLost = discovery.record->aspf == dmarc::Alignment::Strict && !signs && record.name != plan.domain;
        if (!dkimLost && !spfLost)
            continue;
        record.dmarcRole = DmarcRole::None;
        noteFinding(plan, "plan-strict-alignment",
                    {{"name", record.name.toString()},
                     {"tag", dkimLost ? QStringLiteral("adkim=s") : QStringLiteral("aspf=s")}});
    }
}

} // namespace sw::plan
