// SPDX-License-Identifier: Apache-2.0
#include "core/plan/spf_at_service.h"

#include "core/plan/dmarc_plan.h"
#include "core/spf/analysis/analysis.h"
#include "core/spf/record/record.h"

#include <algorithm>

namespace sw::plan {

namespace {

// True if the term is anywhere in the tree: a service may allow it in its own records.
bool holdsTerm(const spf::AuditNode &node, const QByteArray &term)
{
    const spf::Record record = spf::parseLeniently(node.record).record;
    const auto same = [&](const spf::Term &one) {
        const QByteArray text = record.textOf(one);
        return text.compare(term, Qt::CaseInsensitive) == 0 || text.compare('+' + term, Qt::CaseInsensitive) == 0;
    };
    return std::any_of(record.terms.begin(), record.terms.end(), same) ||
           std::any_of(node.children.begin(), node.children.end(),
                       [&](const spf::AuditNode &child) { return holdsTerm(child, term); });
}

} // namespace

std::optional<SpfAtService> spfAtService(const dns::Facts &facts, const catalog::Catalog &catalog, const SpfWish &wish,
                                         const dns::Fact &text, const spf::MergeResult &merged,
                                         dns::QuestionSet &needed)
{
    QByteArrayList records;
    for (const QByteArray &one : text.texts()) {
        if (spf::isSpfRecord(one))
            records.append(one);
    }
    const SpfService service = records.size() == 1 ? spfServiceIn(records.first(), catalog) : SpfService{};
    if (service.service == nullptr || !spf::parseRecord(records.first()))
        return SpfAtService{};
    const auto audit = part(spf::audit(facts, {wish.name, std::nullopt, {}}), needed);
    const auto alone = part(spf::merge(facts, {wish.name, text.texts(), {}, {}}), needed);
    if (!audit || !alone)
        return std::nullopt;
    SpfAtService kept{service, *alone};
    // Unchanged, whatever merging would normalise.
    kept.asPublished.record = records.first();
    std::copy_if(wish.terms.begin(), wish.terms.end(), std::back_inserter(kept.missing), [&](const QByteArray &term) {
        return !merged.alreadyThere.contains(term) && !holdsTerm(audit->root, term);
    });
    return kept;
}

void takeSpfAtService(RecordPlan &plan, const SpfWish &wish, const SpfAtService &spf)
{
    PlannedRecord record;
    record.action = Action::Keep;
    record.name = wish.name;
    record.type = dns::RecordType::TXT;
    record.data = dns::TxtData{dns::splitTxt(spf.asPublished.record)};
    record.purpose = wish.purpose;
    record.neededBy = wish.neededBy;
    record.dmarcRole = wish.role;
    record.reason = "reason-spf-at-service";
    record.reasonArgs = serviceArgs(spf.service.service);
    record.order = orderOf(wish.purpose, record.action);
    plan.records.append(record);
    plan.findings += spf.asPublished.findings;
    Finding::Args args = serviceArgs(spf.service.service);
    args.insert("kind", QStringLiteral("spf"));
    args.insert("name", wish.name.toString());
    args.insert("term", QString::fromUtf8(spf.service.term.left(300)));
    args.insert("wanted", QString::fromUtf8(spf.missing.join(' ')));
    noteFinding(plan, spf.missing.isEmpty() ? "plan-spf-at-service" : "plan-change-at-service", args);
}

} // namespace sw::plan
