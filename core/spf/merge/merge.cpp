// SPDX-License-Identifier: Apache-2.0
#include "core/spf/merge/merger.h"

#include "core/spf/analysis/analysis.h"
#include "core/spf/analysis/senders.h"
#include "core/spf/analysis/source.h"
#include "core/spf/analysis/vendors.h"
#include "core/spf/analysis/ways_out.h"
#include "core/spf/merge/union_of_records.h"
#include "core/spf/repair/repair.h"

#include <algorithm>

namespace sw::spf {

using namespace sw::dns;

namespace {

constexpr qsizetype MaxRecords = 20;   // SPF records at one name
constexpr qsizetype MaxRequests = 200; // terms to add or remove

QString shown(const QByteArray &text)
{
    return QString::fromUtf8(text.left(300));
}

// Whether the record of this node, and what it redirects to, certainly rejects no sender.
bool endsMildly(const AuditNode &node)
{
    const auto record = parseRecord(node.record);
    if (node.state != AuditNode::State::Ok || !record)
        return false;
    const LiveTerms live = liveTerms(*record);
    if (live.all() != nullptr)
        return live.all()->qualifier != Qualifier::Fail;
    const auto next = std::find_if(node.children.begin(), node.children.end(),
                                   [](const AuditNode &child) { return child.role == AuditNode::Role::Redirect; });
    return live.redirect == nullptr || (next != node.children.end() && endsMildly(*next));
}

bool hasFailure(const AuditNode &node)
{
    return node.state == AuditNode::State::LookupFailed ||
           std::any_of(node.children.begin(), node.children.end(), hasFailure);
}

} // namespace

void Merger::note(const char *code, Finding::Args args)
{
    args.insert("domain", m_request.domain.toString());
    noteAll({Finding{code, args, {}}});
}

void Merger::noteAll(const Findings &findings)
{
    constexpr qsizetype MaxFindings = 400;
    for (const Finding &finding : findings) {
        if (m_out.findings.size() < MaxFindings && !m_out.findings.contains(finding))
            m_out.findings.append(finding);
    }
}

Step<MergeResult> Merger::run()
{
    readPublished();
    replacePlusAll();
    m_base = m_terms.toRecord();
    for (const QByteArray &term : m_request.remove.mid(0, MaxRequests))
        removeTerm(term);
    for (const QByteArray &written : m_request.add.mid(0, MaxRequests)) {
        Findings repairs;
        for (const QByteArray &term : splitList(written, repairs))
            addTerm(term);
        noteAll(repairs);
    }
    finish();
    count();
    if (!m_needed.isEmpty())
        return std::move(m_needed);
    return std::move(m_out);
}

// Understands a record; for strings that were meant to be joined with blanks, the words.
std::optional<UnderstoodRecord> Merger::understand(const QByteArray &text) const
{
    const auto unquoted = std::find_if(m_request.misses.begin(), m_request.misses.end(), [&](const NearMiss &miss) {
        return miss.kind == NearMiss::Kind::Unquoted && miss.served == text;
    });
    if (unquoted == m_request.misses.end())
        return understandRecord(text);
    auto understood = understandRecord(unquoted->words);
    if (understood)
        understood->published = text;
    return understood;
}

void Merger::readPublished()
{
    QList<UnderstoodRecord> found;
    const auto keep = [&](const std::optional<UnderstoodRecord> &understood) {
        if (!understood || found.size() == MaxRecords)
            return false;
        m_damaged = m_damaged || understood->wasDamaged();
        m_leavesOut = m_leavesOut || leavesSendersOut(understood->findings);
        noteAll(understood->findings);
        found.append(*understood);
        return true;
    };
    noteAll(nearMissFindings(m_request.domain, m_request.misses));
    for (const QByteArray &text : m_request.published) {
        if (keep(understand(text)))
            m_out.before.append(text);
    }
    // RFC 7208 3.1: receivers read TXT only. A record that exists only as type SPF was intended: its senders are kept.
    for (const NearMiss &miss : m_request.misses) {
        if (miss.kind == NearMiss::Kind::TypeSpf)
            (void)keep(understandRecord(miss.served));
    }
    if (found.size() == 1) {
        m_terms.readRecord(found.constFirst().text);
    } else if (found.size() > 1) {
        note("spf-several-records", {{"count", QString::number(found.size())}});
        const auto sameText = [&](const UnderstoodRecord &record) {
            return record.published == found.constFirst().published;
        };
        if (std::all_of(found.begin(), found.end(), sameText)) // a set holds no duplicates (RFC 2181 5)
            note("spf-same-text-split", {{"count", QString::number(found.size())}});
        QByteArrayList texts;
        for (const UnderstoodRecord &record : std::as_const(found))
            texts.append(record.text);
        Findings findings;
        m_terms = unionOfRecords(m_request.domain, texts, findings);
        noteAll(findings);
    }
}

// "+all" authorises every sender: it is never written.
void Merger::replacePlusAll()
{
    const qsizetype live = m_terms.indexOfAll();
    for (qsizetype i = m_terms.items().size() - 1; i >= 0; --i) {
        if (m_terms.items().at(i).kind != TermKind::All || m_terms.items().at(i).qualifier != Qualifier::Pass)
            continue;
        note("spf-plus-all-replaced", {{"term", shown(m_terms.items().at(i).text)}});
        if (i == live)
            m_terms.setQualifier(i, Qualifier::SoftFail);
        else
            m_terms.items().removeAt(i);
        m_damaged = true;
    }
}

void Merger::removeTerm(const QByteArray &written)
{
    Findings ignored;
    const TermList::Item item = m_terms.itemFrom(understandTerm(written.trimmed(), ignored));
    const auto gone =
        m_terms.items().removeIf([&](const TermList::Item &i) { return !item.key.isEmpty() && i.key == item.key; });
    if (gone == 0)
        note("spf-nothing-to-remove", {{"term", shown(written)}});
}

void Merger::addTerm(const QByteArray &written)
{
    Findings repairs;
    const QByteArray understood = understandTerm(written.trimmed(), repairs);
    noteAll(repairs);
    if (understood.isEmpty())
        return;
    const TermList::Item item = m_terms.itemFrom(meantBy(understood));
    if (!item.isMechanism())
        return addModifier(item);
    if (item.kind == TermKind::All)
        return setAll(item);
    if (const qsizetype same = m_terms.liveIndexOf(item.key); same >= 0)
        return addToSame(item, same);
    warnAboutTarget(item);
    if (item.qualifier == Qualifier::Pass && isAuthorised(item)) {
        m_out.alreadyThere.append(item.text);
        return;
    }
    insertMechanism(item);
    m_out.added.append(item.text);
}

// The same mechanism is in the record, perhaps with another qualifier, perhaps behind one that denies its senders.
void Merger::addToSame(const TermList::Item &item, qsizetype same)
{
    const bool wantsPass = item.qualifier == Qualifier::Pass;
    const bool changes = wantsPass && m_terms.items().at(same).qualifier != Qualifier::Pass;
    if (changes) {
        note("spf-qualifier-changed", {{"before", shown(m_terms.items().at(same).text)}, {"after", shown(item.text)}});
        m_terms.setQualifier(same, Qualifier::Pass);
    }
    const bool moved = wantsPass && !passesIn(m_terms, item) && insertEarly(item);
    (changes || moved ? m_out.added : m_out.alreadyThere).append(item.text);
}

void Merger::addModifier(const TermList::Item &item)
{
    if (item.text.isEmpty())
        return;
    const bool single = item.kind == TermKind::Redirect || item.kind == TermKind::Explanation;
    const qsizetype there = single ? m_terms.indexOf(item.kind) : -1;
    const auto &items = m_terms.items();
    const bool same =
        std::any_of(items.begin(), items.end(), [&](const TermList::Item &i) { return i.key == item.key; });
    if (same) {
        m_out.alreadyThere.append(item.text);
    } else if (there >= 0) {
        note("spf-modifier-kept", {{"term", shown(items.at(there).text)}, {"wanted", shown(item.text)}});
    } else if (item.kind == TermKind::Redirect && m_terms.indexOfAll() >= 0) {
        note("spf-redirect-beside-all", {{"term", shown(item.text)}});
    } else {
        m_terms.items().append(item);
        m_out.added.append(item.text);
    }
}

void Merger::setAll(const TermList::Item &item)
{
    m_asksForAll = true;
    if (item.qualifier == Qualifier::Pass)
        return note("spf-plus-all-refused", {{"term", shown(item.text)}});
    const qsizetype all = m_terms.indexOfAll();
    if (all >= 0 && m_terms.items().at(all).qualifier == item.qualifier) {
        m_out.alreadyThere.append(item.text);
        return;
    }
    if (all >= 0)
        m_terms.setQualifier(all, item.qualifier);
    else if (const qsizetype redirect = m_terms.indexOf(TermKind::Redirect); redirect >= 0)
        return note("spf-all-beside-redirect",
                    {{"term", shown(item.text)}, {"redirect", shown(m_terms.items().at(redirect).text)}});
    else
        m_terms.items().insert(m_terms.placeForMechanism(), item);
    m_out.added.append(item.text);
}

// A near miss ("include:zgateway.zuora.com") is corrected when its target really has no record.
QByteArray Merger::meantBy(const QByteArray &term)
{
    const auto parsed = parseTerm(term);
    if (!parsed || parsed->terms.constFirst().kind != TermKind::Include || parsed->terms.constFirst().hasMacros)
        return term;
    const QByteArray target = parsed->argumentOf(parsed->terms.constFirst()).toByteArray();
    const auto intent = likelyIntent(target);
    const auto name = DomainName::fromText(target);
    if (!intent || !name)
        return term;
    const Fact *fact = m_facts.findOr(m_needed, Question{*name, RecordType::TXT});
    if (fact == nullptr || fact->isFailure())
        return term;
    const QByteArrayList texts = fact->texts();
    if (std::any_of(texts.begin(), texts.end(), [](const QByteArray &text) { return isSpfRecord(text); }))
        return term;
    note("spf-near-miss-mended", {{"term", shown(term)}, {"meant", shown(*intent)}});
    return *intent;
}

// It is added anyway, since requested terms are never dropped; a finding states the problem.
void Merger::warnAboutTarget(const TermList::Item &item)
{
    const auto own = take(sendersOfTerm(m_facts, m_request.domain, item.text));
    if (!own)
        return;
    switch (own->state) {
    case Senders::State::Known:
        if (own->exact && own->passing.isEmpty())
            note("spf-added-without-senders", {{"term", shown(item.text)}});
        return;
    case Senders::State::NoRecord:
        return note("spf-added-include-without-record", {{"term", shown(item.text)}});
    case Senders::State::Broken:
        return note("spf-added-broken-include", {{"term", shown(item.text)}});
    case Senders::State::Unknown:
        return note("spf-added-unseen", {{"term", shown(item.text)}});
    }
}

// A record with an unreadable term is a permerror, so receivers apply none of it. Repaired without that term it would
// apply, and reject the sender that was meant. So the ending becomes softfail until the term is known.
void Merger::softenEnding()
{
    const qsizetype all = m_terms.indexOfAll();
    const qsizetype redirect = m_terms.indexOf(TermKind::Redirect);
    if (m_leavesOut && !m_asksForAll && all < 0 && redirect >= 0)
        return softenRedirect(redirect);
    if (!m_leavesOut || m_asksForAll || all < 0 || m_terms.items().at(all).qualifier != Qualifier::Fail)
        return;
    note("spf-ending-softened", {{"before", shown(m_terms.items().at(all).text)}, {"after", QStringLiteral("~all")}});
    m_terms.setQualifier(all, Qualifier::SoftFail);
}

// The ending of "redirect=" is in another record. Unless that certainly rejects no sender, its senders are kept and
// its ending is not.
void Merger::softenRedirect(qsizetype redirect)
{
    const auto studied = take(audit(m_facts, {m_request.domain, m_terms.toRecord()}));
    if (!studied || endsMildly(studied->root))
        return;
    const QByteArray before = m_terms.items().at(redirect).text;
    const TermList::Item include = m_terms.itemFrom("include:" + before.mid(before.indexOf('=') + 1));
    m_terms.items().removeAt(redirect);
    if (m_terms.liveIndexOf(include.key) < 0)
        m_terms.items().insert(m_terms.placeForMechanism(), include);
    m_terms.items().insert(m_terms.placeForMechanism(), m_terms.itemFrom("~all"));
    note("spf-redirect-became-include", {{"redirect", shown(before)}, {"include", shown(include.text)}});
    note("spf-ending-softened", {{"before", shown(before)}, {"after", QStringLiteral("~all")}});
}

void Merger::finish()
{
    const bool fresh = m_out.before.isEmpty();
    if (fresh && m_terms.indexOfAll() < 0 && m_terms.indexOf(TermKind::Redirect) < 0)
        m_terms.items().insert(m_terms.placeForMechanism(), m_terms.itemFrom("~all"));
    softenEnding();
    m_out.record = m_terms.toRecord();
    // Keep the published text when nothing changes: unusual spacing in a valid record is not corrected.
    const bool changed = m_damaged || m_out.before.size() > 1 || m_out.record != m_base;
    if (fresh) {
        m_out.action = MergeResult::Action::Add;
    } else if (changed) {
        m_out.action = MergeResult::Action::Replace;
    } else {
        m_out.action = MergeResult::Action::Keep;
        m_out.record = m_out.before.constFirst();
    }
}

void Merger::count()
{
    if (!m_out.before.isEmpty()) {
        const bool asPublished = m_out.before.size() == 1 && !m_damaged;
        if (const auto before =
                take(audit(m_facts, {m_request.domain, asPublished ? m_out.before.constFirst() : m_base}))) {
            m_out.lookupsBefore = hasFailure(before->root) ? -1 : before->lookups;
            m_out.voidsBefore = hasFailure(before->root) ? -1 : before->voidLookups;
        }
    }
    const auto after = take(audit(m_facts, {m_request.domain, m_out.record}));
    if (!after)
        return;
    m_out.lookupsAfter = hasFailure(after->root) ? -1 : after->lookups;
    m_out.voidsAfter = hasFailure(after->root) ? -1 : after->voidLookups;
    noteAll(after->findings);
    countAnswer();
    if (after->lookups > Limits().lookups) {
        if (const auto ways = take(waysOut(m_facts, m_request.domain, m_out.record)))
            noteAll(*ways);
    }
}

// All TXT data at the name is in one answer (RFC 7208 3.4).
void Merger::countAnswer()
{
    qsizetype octets = m_out.record.size();
    for (const QByteArray &text : m_request.published) {
        if (!m_out.before.contains(text))
            octets += text.size();
    }
    constexpr qsizetype LongAnswer = 450;
    m_out.findings.removeIf([](const Finding &f) { return f.code == "spf-long-answer"; });
    if (octets > LongAnswer)
        note("spf-long-answer", {{"octets", QString::number(octets)}});
    constexpr qsizetype OneString = 255;
    if (m_out.record.size() > OneString)
        note("spf-several-strings", {{"octets", QString::number(m_out.record.size())}});
}

Step<MergeResult> merge(const Facts &facts, const MergeRequest &request)
{
    return Merger(facts, request).run();
}

} // namespace sw::spf
