// SPDX-License-Identifier: Apache-2.0
// Whether a new mechanism is needed, decided by evaluation, and where it has to be placed for its senders to pass.
#include "core/spf/merge/merger.h"

#include "core/spf/analysis/analysis.h"
#include "core/spf/analysis/senders.h"

#include <algorithm>

namespace sw::spf {

using namespace sw::dns;

namespace {

// The target as a pass-qualified include somewhere below: chains count, as long as nothing is denied on the way.
bool includesThroughChain(const AuditNode &node, const QByteArray &target)
{
    for (const AuditNode &child : node.children) {
        const bool passes =
            child.role == AuditNode::Role::Redirect ||
            (child.role == AuditNode::Role::Include && !QByteArrayView("-~?").contains(child.term.at(0)));
        if (passes && (child.domain.toLower() == target || includesThroughChain(child, target)))
            return true;
    }
    return false;
}

QString shown(const QByteArray &text)
{
    return QString::fromUtf8(text.left(300));
}

} // namespace

// By evaluation: every sender that the term matches passes already.
bool Merger::isAuthorised(const TermList::Item &item)
{
    const auto own = take(sendersOfTerm(m_facts, m_request.domain, item.text));
    const auto now = take(sendersOf(m_facts, m_request.domain, m_terms.toRecord()));
    if (!own || !now)
        return false;
    if (own->exact && own->state == Senders::State::Known && !own->passing.isEmpty())
        return now->passing.contains(own->passing);
    // Senders that cannot be enumerated (macros, exists) or are unknown: only the same include further down proves it.
    if (item.kind != TermKind::Include || item.key.contains('%'))
        return false;
    const bool denies = std::any_of(m_terms.items().begin(), m_terms.items().end(), [](const TermList::Item &i) {
        return i.isMechanism() && i.kind != TermKind::All && i.qualifier != Qualifier::Pass;
    });
    const auto studied = take(audit(m_facts, {m_request.domain, m_terms.toRecord()}));
    return studied && !denies && includesThroughChain(studied->root, item.key.mid(qsizetype(qstrlen("include:"))));
}

// Before "all", or at the end of the mechanisms, so that the meaning of redirect does not change.
void Merger::insertMechanism(const TermList::Item &item)
{
    m_terms.items().removeIf([&](const TermList::Item &i) { return i.key == item.key; }); // a copy after "all"
    TermList normal = m_terms;
    normal.items().insert(normal.placeForMechanism(), item);
    if (item.qualifier == Qualifier::Pass && !passesIn(normal, item) && insertEarly(item))
        return;
    m_terms = normal;
}

// When a directive further left denies the new senders (-ip4:…), before that one. False: that would not help either.
bool Merger::insertEarly(const TermList::Item &item)
{
    TermList early = m_terms;
    early.items().removeIf([&](const TermList::Item &i) { return i.key == item.key; });
    auto &items = early.items();
    const auto denying = std::find_if(items.begin(), items.end(), [](const TermList::Item &i) {
        return i.isMechanism() && i.qualifier != Qualifier::Pass;
    });
    if (denying == items.end() || denying->kind == TermKind::All)
        return false;
    const QByteArray before = denying->text;
    items.insert(denying - items.begin(), item);
    if (!passesIn(early, item))
        return false;
    note("spf-inserted-early", {{"term", shown(item.text)}, {"before", shown(before)}});
    m_terms = early;
    return true;
}

bool Merger::passesIn(const TermList &terms, const TermList::Item &item)
{
    const auto own = take(sendersOfTerm(m_facts, m_request.domain, item.text));
    const auto all = take(sendersOf(m_facts, m_request.domain, terms.toRecord()));
    return own && all && all->passing.contains(own->passing);
}

} // namespace sw::spf
