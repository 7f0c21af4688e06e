#include "core/plan/dmarc_plan.h"

#include "core/dmarc/merge.h"

namespace sw::plan {

using dns::RecordType;

namespace {

// The parent's policy already does what the admin chose: no record of our own is needed (RFC 9989 4.10.1).
bool isInherited(const SetupPlan &setup, const DmarcPlan &dmarc)
{
    const bool fromAbove = dmarc.discovery.status == dmarc::Discovery::Status::Applies &&
                           dmarc.discovery.source == dmarc::Discovery::Source::Organizational &&
                           dmarc.discovery.policyDomain != setup.domain;
    const bool samePolicy =
        setup.dmarc.policy.isEmpty() || setup.dmarc.policy == dmarc::policyName(dmarc.discovery.policy);
    return fromAbove && samePolicy && setup.dmarc.subdomains.isEmpty() && setup.dmarc.reportTo.isEmpty() && dmarc.published.texts.isEmpty();
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

// A TXT record cannot stand beside the CNAME: it goes, unless the record behind it says what is wanted already.
void takeDmarcCname(RecordPlan &plan, const Published &published)
{
    const Finding::Args args{{"name", published.name.toString()},
                             {"target", published.cname->toString()},
                             {"record", QString::fromUtf8(published.texts.value(0).left(300))}};
    noteFinding(plan, published.texts.isEmpty() ? "plan-dmarc-dead-cname" : "plan-dmarc-through-cname", args);
    PlannedRecord record = dmarcRow(published.name, Action::Remove, {});
    record.type = RecordType::CNAME;
    record.data = dns::NameData{*published.cname};
    record.before = {published.cname->toText()};
    record.dmarcRole = DmarcRole::None;
    record.reason = "reason-remove-for-txt";
    record.reasonArgs = {{"type", QStringLiteral("TXT")}};
    plan.records.append(record);
}

} // namespace

std::optional<DmarcPlan> dmarcPlan(const dns::Facts &facts, const dns::DomainName &domain, dns::QuestionSet &needed)
{
    const auto discovery = part(dmarc::discover(facts, domain), needed);
    const auto name = domain.prepended("_dmarc");
    if (!name)
        return discovery ? std::optional(DmarcPlan{*discovery, {}}) : std::nullopt;
    const auto published = publishedAt(facts, *name, {}, needed);
    if (!discovery || !published)
        return std::nullopt;
    return DmarcPlan{*discovery, *published};
}

void takeDmarc(RecordPlan &plan, const SetupPlan &setup, const DmarcPlan &dmarc)
{
    const auto name = setup.domain.prepended("_dmarc");
    if (!name)
        return noteFinding(plan, "plan-name-too-long", {{"name", QStringLiteral("_dmarc.") + setup.domain.toString()}});
    noteFailures(plan, dmarc.published.failures);
    if (dmarc.published.wildcard)
        noteFinding(plan, "plan-wildcard", {{"name", name->toString()}, {"type", QStringLiteral("TXT")}});
    if (isInherited(setup, dmarc)) {
        const auto above = dmarc.discovery.policyDomain.prepended("_dmarc");
        PlannedRecord record = dmarcRow(above.value_or(*name), Action::Keep, dmarc.discovery.record->text);
        record.reason = "reason-dmarc-inherited";
        record.reasonArgs = {{"domain", dmarc.discovery.policyDomain.toString()},
                             {"policy", QString::fromLatin1(dmarc::policyName(dmarc.discovery.policy))}};
        plan.records.append(record);
        return;
    }
    dmarc::MergeRequest request;
    request.domain = setup.domain;
    request.published = dmarc.published.texts;
    request.policy = setup.dmarc.policy;
    request.subdomainPolicy = setup.dmarc.subdomains;
    for (const QString &address : setup.dmarc.reportTo)
        request.reportTo.append(address.toUtf8());
    const dmarc::MergeResult merged = dmarc::merge(request);
    plan.findings += merged.findings;
    PlannedRecord record = dmarcRow(*name, Action::Add, merged.record);
    record.reason = "reason-dmarc-new";
    const bool moves = dmarc.published.cname && merged.action != dmarc::MergeResult::Action::Keep;
    if (moves)
        takeDmarcCname(plan, dmarc.published);
    if (merged.action == dmarc::MergeResult::Action::Replace && moves) {
        record.reason = "reason-dmarc-completed";
    } else if (merged.action == dmarc::MergeResult::Action::Replace) {
        record.action = Action::Replace;
        record.before = merged.before;
        record.reason = "reason-dmarc-completed";
    } else if (merged.action == dmarc::MergeResult::Action::Keep) {
        record.action = Action::Keep;
        record.reason = "reason-dmarc-kept";
    }
    plan.records.append(record);
}

void applyStrictAlignment(RecordPlan &plan, const dmarc::Discovery &discovery)
{
    if (!discovery.record)
        return;
    for (PlannedRecord &record : plan.records) {
        if (record.dmarcRole != DmarcRole::Carries)
            continue;
        const auto signs = signingDomain(record.name);
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
