// SPDX-License-Identifier: Apache-2.0
#include "core/spf/analysis/ways_out.h"

#include "core/spf/analysis/analysis.h"
#include "core/spf/analysis/senders.h"
#include "core/spf/analysis/vendors.h"
#include "core/spf/record/term_list.h"

#include <algorithm>

namespace sw::spf {

using namespace sw::dns;

namespace {

bool isEndless(const AuditNode &node)
{
    return node.state == AuditNode::State::NotExpanded ||
           std::any_of(node.children.begin(), node.children.end(), isEndless);
}

class Ways
{
public:
    Ways(const Facts &facts, const DomainName &domain, const QByteArray &record)
        : m_facts(facts)
        , m_domain(domain)
        , m_record(record)
    {}

    Step<Findings> run();

private:
    template<class T>
    std::optional<T> take(Step<T> step)
    {
        return part(std::move(step), m_needed);
    }
    void consider(const AuditNode &node);
    bool isUnused(const AuditNode &node);
    void useAddresses(const AuditNode &node);
    void add(const char *code, const AuditNode &node, int saves, Finding::Args args = {});
    [[nodiscard]] QByteArray without(const QByteArray &term) const;

    const Facts &m_facts;
    const DomainName &m_domain;
    const QByteArray &m_record;
    QuestionSet m_needed;
    QList<std::pair<int, Finding>> m_ways;
};

Step<Findings> Ways::run()
{
    const auto studied = take(audit(m_facts, {m_domain, m_record}));
    if (!studied)
        return std::move(m_needed);
    constexpr qsizetype Considered = 40;
    // No suggestion for a hostile record.
    if (studied->root.children.size() > Considered || isEndless(studied->root))
        return Findings{};
    for (const AuditNode &node : studied->root.children)
        consider(node);
    if (!m_needed.isEmpty())
        return std::move(m_needed);
    std::stable_sort(m_ways.begin(), m_ways.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
    Findings out;
    for (const auto &way : std::as_const(m_ways))
        out.append(way.second);
    return out;
}

void Ways::add(const char *code, const AuditNode &node, int saves, Finding::Args args)
{
    args.insert("term", QString::fromLatin1(node.term.left(300)));
    args.insert("saves", QString::number(saves));
    m_ways.append({saves, Finding{code, args, {}}});
}

void Ways::consider(const AuditNode &node)
{
    switch (node.role) {
    case AuditNode::Role::Ptr:
        return add("spf-way-drop-ptr", node, node.lookups);
    case AuditNode::Role::A:
    case AuditNode::Role::Mx:
        if (isUnused(node))
            return add("spf-way-drop-term", node, node.lookups);
        return useAddresses(node);
    case AuditNode::Role::Include:
        if (isUnused(node))
            return add("spf-way-drop-term", node, node.lookups);
        if (!node.vendor.isEmpty() && canMoveToBounceDomain(node.domain))
            add("spf-way-bounce-domain", node, node.lookups, {{"vendor", QString::fromLatin1(node.vendor)}});
        return;
    case AuditNode::Role::Root:
    case AuditNode::Role::Redirect:
    case AuditNode::Role::Exists:
        return;
    }
}

// Whether every address it passes would pass without it, by evaluation. False when a lookup failed.
bool Ways::isUnused(const AuditNode &node)
{
    const auto own = take(sendersOfTerm(m_facts, m_domain, node.term));
    const auto rest = take(sendersOf(m_facts, m_domain, without(node.term)));
    if (!own || !rest || !own->exact || rest->state == Senders::State::Unknown)
        return false;
    if (own->state != Senders::State::Known && own->state != Senders::State::NoRecord)
        return false;
    return rest->passing.contains(own->passing);
}

QByteArray Ways::without(const QByteArray &term) const
{
    TermList list(m_domain);
    list.readRecord(m_record);
    const auto found =
        std::find_if(list.items().begin(), list.items().end(), [&](const TermList::Item &i) { return i.text == term; });
    if (found != list.items().end())
        list.items().erase(found);
    return list.toRecord();
}

// Only for the domain's own hosts: a vendor's addresses change without notice.
void Ways::useAddresses(const AuditNode &node)
{
    constexpr qsizetype FewAddresses = 6;
    const auto name = DomainName::fromText(node.domain);
    const bool own = name && name->isAtOrBelow(m_domain);
    const bool plain = !node.term.contains('/');
    if (!own || !plain || node.state != AuditNode::State::Ok || node.addresses.isEmpty() ||
        node.addresses.size() > FewAddresses)
        return;
    QByteArrayList terms;
    for (const IpAddress &address : node.addresses)
        terms.append((address.isV4() ? "ip4:" : "ip6:") + address.toText());
    add("spf-way-use-addresses", node, node.lookups, {{"by", QString::fromLatin1(terms.join(' '))}});
}

} // namespace

Step<Findings> waysOut(const Facts &facts, const DomainName &domain, const QByteArray &record)
{
    return Ways(facts, domain, record).run();
}

} // namespace sw::spf
