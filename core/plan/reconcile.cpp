// SPDX-License-Identifier: Apache-2.0
#include "core/plan/reconcile.h"

#include "core/dkim/key/key_name.h"
#include "core/dkim/key/key_record.h"
#include "core/dns/facts/local_resolvers.h"

#include <algorithm>

namespace sw::plan {

namespace {

using dns::RecordType;

struct Row // the wanted record and what is known about its name
{
    RecordPlan &plan;
    const WantedRecord &wanted;
    const Published &published;
    const catalog::Catalog &catalog;

    [[nodiscard]] Finding::Args args(Finding::Args more = {}) const
    {
        more.insert("name", wanted.name.toString());
        more.insert("type", QString::fromLatin1(dns::typeName(wanted.type)));
        return more;
    }

    void note(const char *code, const Finding::Args &more = {}) const { noteFinding(plan, code, args(more)); }

    void put(Action action, const QByteArrayList &before = {}) const
    {
        PlannedRecord record;
        record.action = action;
        record.name = wanted.name;
        record.type = wanted.type;
        record.data = wanted.data;
        record.before = before;
        record.purpose = wanted.purpose;
        record.neededBy = wanted.neededBy;
        record.dmarcRole = wanted.role;
        record.reason = wanted.reason;
        record.reasonArgs = wanted.reasonArgs;
        record.order = orderOf(wanted.purpose, action);
        record.acceptTargetSuffix = wanted.acceptTargetSuffix;
        plan.records.append(record);
    }

    void remove(RecordType type, const dns::RecordData &data, const char *reason) const
    {
        PlannedRecord record;
        record.action = Action::Remove;
        record.name = wanted.name;
        record.type = type;
        record.data = data;
        record.before = {valueText(type, data)};
        record.purpose = wanted.purpose;
        record.neededBy = wanted.neededBy;
        record.reason = reason;
        record.reasonArgs = {{"type", QString::fromLatin1(dns::typeName(wanted.type))}};
        record.order = orderOf(wanted.purpose, Action::Remove);
        plan.records.append(record);
    }
};

bool sameText(const WantedRecord &wanted, const QByteArray &text)
{
    const QByteArray ours = valueText(wanted.type, wanted.data);
    if (ours == text)
        return true;
    if (wanted.purpose != Purpose::Dkim)
        return false;
    const auto a = dkim::parseKeyRecord(ours);
    const auto b = dkim::parseKeyRecord(text);
    return a && b && dkim::sameKey(*a, *b);
}

// The target's zone differs by SES region; only the token in its first label has to match.
bool sameTarget(const WantedRecord &wanted, const dns::DomainName &seen)
{
    const auto &target = std::get<dns::NameData>(wanted.data).target;
    if (target == seen)
        return true;
    const auto suffix = dns::DomainName::fromText(wanted.acceptTargetSuffix);
    return !wanted.acceptTargetSuffix.isEmpty() && suffix && seen.isBelow(*suffix) &&
           seen.labels().first().compare(target.labels().value(0), Qt::CaseInsensitive) == 0;
}

// A key that verifies signatures today (RFC 6376 3.6.1: an empty p= is a revoked one).
bool isLiveKey(const QByteArray &text)
{
    const auto key = dkim::parseKeyRecord(text);
    return key && dkim::keyBits(*key) > 0;
}

// What the plan takes away from others: mail that another account or vendor signs with the key at this selector, or
// bounces received at this name.
void noteLive(const Row &row)
{
    const Published &published = row.published;
    const bool key = row.wanted.purpose == Purpose::Dkim;
    if (key && std::none_of(published.texts.begin(), published.texts.end(), isLiveKey))
        return;
    const catalog::Vendor *owner = published.cname ? row.catalog.vendorOfTarget(*published.cname) : nullptr;
    Finding::Args args;
    args.insert("target", published.cname ? published.cname->toString() : QString());
    args.insert("owner", owner != nullptr ? owner->name : published.cname ? published.cname->toString() : QString());
    if (!key)
        row.note("plan-replaces-alias", args);
    else
        row.note(published.cname ? "plan-replaces-live-alias" : "plan-replaces-live-key", args);
}

// RFC 1034 3.6.2: a CNAME excludes all other records. An old key at the selector can go; addresses and mail cannot.
void clearForCname(const Row &row)
{
    const Published &published = row.published;
    QStringList blocking;
    for (const RecordType type : published.others)
        blocking.append(QString::fromLatin1(dns::typeName(type)));
    const bool onlyKeys = std::all_of(published.texts.begin(), published.texts.end(), dkim::isMeantAsKey);
    if (!published.texts.isEmpty() && (row.wanted.purpose != Purpose::Dkim || !onlyKeys))
        blocking.append(QStringLiteral("TXT"));
    if (!blocking.isEmpty())
        return row.note("plan-cname-blocked", {{"types", blocking.join(QStringLiteral(", "))}});
    if (published.texts.isEmpty())
        return;
    row.note("plan-cname-beside-key");
    noteLive(row);
    for (const QByteArray &text : published.texts)
        row.remove(RecordType::TXT, dns::TxtData{dns::splitTxt(text)}, "reason-remove-for-cname");
}

void reconcileCname(const Row &row)
{
    const Published &published = row.published;
    if (published.cname) {
        if (sameTarget(row.wanted, *published.cname))
            return row.put(Action::Keep);
        noteLive(row);
        return row.put(Action::Replace, {published.cname->toText()});
    }
    if (!published.failures.isEmpty()) // a type that was not seen may be in the way
        return row.put(Action::Check);
    clearForCname(row);
    row.put(Action::Add);
}

void reconcileTxt(const Row &row)
{
    const Published &published = row.published;
    if (published.failed(RecordType::TXT))
        return row.put(Action::Check);
    if (published.cname) {
        // The selector was delegated to a sender by CNAME: the published key replaces it.
        if (row.wanted.purpose == Purpose::Dkim) {
            row.note("plan-key-behind-cname", {{"target", published.cname->toString()}});
            noteLive(row);
            row.remove(RecordType::CNAME, dns::NameData{*published.cname}, "reason-remove-for-txt");
        } else {
            row.note("plan-name-is-cname", {{"target", published.cname->toString()}});
        }
        return row.put(Action::Add);
    }
    const auto same = [&](const QByteArray &text) { return sameText(row.wanted, text); };
    const bool there = std::any_of(published.texts.begin(), published.texts.end(), same);
    for (const QByteArray &text : published.texts) {
        if (row.wanted.purpose == Purpose::Dkim && !dkim::isMeantAsKey(text))
            row.note("plan-no-key-at-selector", {{"text", QString::fromUtf8(text.left(200))}});
    }
    if (row.wanted.purpose != Purpose::Dkim)
        return row.put(there ? Action::Keep : Action::Add);

    QByteArrayList others;
    std::copy_if(published.texts.begin(), published.texts.end(), std::back_inserter(others),
                 [&](const QByteArray &text) { return !same(text); });
    if (!there && !others.isEmpty())
        noteLive(row);
    if (!there)
        return others.isEmpty() ? row.put(Action::Add) : row.put(Action::Replace, others);
    if (std::any_of(others.begin(), others.end(), dkim::isMeantAsKey))
        row.note("plan-two-keys"); // RFC 6376 3.6.2.2: results are undefined
    for (const QByteArray &text : others)
        row.remove(RecordType::TXT, dns::TxtData{dns::splitTxt(text)},
                   dkim::isMeantAsKey(text) ? "reason-remove-second-key" : "reason-remove-no-key");
    row.put(Action::Keep);
}

// A null MX stands alone (RFC 7505 3). Mail that arrives today is not cut off unless that was asked for.
void reconcileNullMx(const Row &row)
{
    QByteArrayList others;
    for (const dns::MxData &mx : row.published.mx) {
        if (!mx.exchange.isRoot())
            others.append(valueText(RecordType::MX, mx));
    }
    if (others.isEmpty())
        return row.put(row.published.mx.isEmpty() ? Action::Add : Action::Keep);
    if (row.wanted.replacesOthers)
        return row.put(Action::Replace, others);
    row.note("no-mail-domain-receives", {{"exchangers", QString::fromUtf8(others.join(", "))}});
}

void reconcileMx(const Row &row)
{
    const Published &published = row.published;
    if (published.failed(RecordType::MX))
        return row.put(Action::Check);
    if (published.cname) {
        row.note("plan-name-is-cname", {{"target", published.cname->toString()}});
        return row.put(Action::Add);
    }
    const auto &ours = std::get<dns::MxData>(row.wanted.data);
    if (ours.exchange.isRoot())
        return reconcileNullMx(row);
    const bool there = published.mx.contains(ours);
    QByteArrayList before;
    for (const dns::MxData &mx : published.mx) {
        // Mailgun publishes two here: a value that is wanted as well does not conflict.
        const bool wantedToo =
            std::any_of(row.plan.records.begin(), row.plan.records.end(), [&](const PlannedRecord &r) {
                return r.name == row.wanted.name && r.type == RecordType::MX && r.data == dns::RecordData(mx);
            });
        if (mx != ours && !wantedToo)
            before.append(valueText(RecordType::MX, mx));
    }
    if (row.wanted.purpose != Purpose::ReturnPath)
        return row.put(there ? Action::Keep : Action::Add);
    if (!there)
        return before.isEmpty() ? row.put(Action::Add) : row.put(Action::Replace, before);
    if (!before.isEmpty())
        row.note("plan-return-path-other-mx", {{"others", QString::fromUtf8(before.join(", "))}});
    row.put(Action::Keep);
}

} // namespace

QList<RecordType> typesToSee(const WantedRecord &wanted)
{
    if (wanted.type == RecordType::MX)
        return {RecordType::MX};
    // A host with an underscore has no addresses and gets no mail.
    const bool hostLike = !wanted.name.labels().value(0).startsWith('_') && !dkim::signingDomain(wanted.name);
    if (wanted.type == RecordType::CNAME && hostLike)
        return {RecordType::A, RecordType::AAAA, RecordType::MX};
    return {};
}

int orderOf(Purpose purpose, Action action)
{
    // Keys and proofs first, as they break nothing; then names that SPF refers to, then SPF, and the policy last.
    const auto step = [&] {
        switch (purpose) {
        case Purpose::Dkim:
        case Purpose::Ownership:
            return 10;
        case Purpose::ReturnPath:
            return 20;
        case Purpose::Optional:
            return 30;
        case Purpose::Spf:
            return 40;
        case Purpose::Dmarc:
            return 50;
        }
        Q_UNREACHABLE();
    }();
    return action == Action::Remove ? step - 1 : step;
}

void noteFinding(RecordPlan &plan, const QByteArray &code, const Finding::Args &args, const QList<Evidence> &evidence)
{
    const Finding finding{code, args, evidence};
    if (!plan.findings.contains(finding))
        plan.findings.append(finding);
}

namespace {

// Not asked is not failed: other words, other advice.
QByteArray unseenCode(const dns::LookupFailure &failure)
{
    if (failure.kind != dns::FailureKind::NotAsked)
        return "plan-could-not-see";
    if (failure.detail == dns::UnreadLine)
        return "plan-line-unread";
    return failure.detail == dns::OutsideFile ? "plan-outside-file" : "plan-not-asked";
}

} // namespace

Finding &findingOf(Findings &findings, const QByteArray &code, const Finding::Args &cause)
{
    const auto holdsCause = [&](const Finding &finding) {
        return std::all_of(cause.keyValueBegin(), cause.keyValueEnd(),
                           [&](const auto &arg) { return finding.args.value(arg.first) == arg.second; });
    };
    const auto found = std::find_if(findings.begin(), findings.end(), [&](const Finding &finding) {
        return finding.code == code && holdsCause(finding);
    });
    if (found != findings.end())
        return *found;
    findings.append(Finding{code, cause, {}});
    return findings.last();
}

void addName(Finding &finding, const QString &what)
{
    constexpr int MaxNamed = 6;
    const int count = finding.args.value("count").toInt() + 1;
    QString &names = finding.args["names"];
    if (count <= MaxNamed)
        names += (names.isEmpty() ? QString() : QStringLiteral(", ")) + what;
    else if (count == MaxNamed + 1)
        names += QStringLiteral(", \u2026");
    finding.args.insert("count", QString::number(count));
}

void noteFailures(RecordPlan &plan, const QList<const dns::Fact *> &failures)
{
    constexpr qsizetype MaxEvidence = 24;
    for (const dns::Fact *fact : failures) {
        const QByteArray code = unseenCode(*fact->failure());
        const QString outcome = QString::fromLatin1(dns::outcomeName(fact->outcome));
        const QString what =
            fact->query.question.name.toString() + u' ' + QString::fromLatin1(dns::typeName(fact->query.question.type));
        const Evidence evidence = dns::evidenceOf(*fact);
        const bool failed = code == "plan-could-not-see"; // else one shared cause, whatever the outcome
        Finding &found = findingOf(plan.findings, code, failed ? Finding::Args{{"outcome", outcome}} : Finding::Args());
        if (!found.args.contains("outcome"))
            found.args.insert("outcome", outcome);
        if (found.evidence.contains(evidence) || found.evidence.size() >= MaxEvidence)
            continue;
        found.evidence.append(evidence);
        addName(found, what);
    }
}

void reconcile(RecordPlan &plan, const WantedRecord &wanted, const Published &published,
               const catalog::Catalog &catalog)
{
    const Row row{plan, wanted, published, catalog};
    noteFailures(plan, published.failures);
    if (published.wildcard)
        row.note("plan-wildcard");
    if (!plan.zone.isRoot() && published.delegatedTo.isBelow(plan.zone))
        row.note("plan-name-delegated", {{"zone", published.delegatedTo.toString()}});
    if (wanted.type == RecordType::CNAME)
        reconcileCname(row);
    else if (wanted.type == RecordType::MX)
        reconcileMx(row);
    else
        reconcileTxt(row);
}

} // namespace sw::plan
