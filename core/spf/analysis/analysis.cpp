// SPDX-License-Identifier: Apache-2.0
#include "core/spf/analysis/analysis.h"

#include "core/spf/analysis/lint.h"
#include "core/spf/analysis/source.h"
#include "core/spf/analysis/vendors.h"
#include "core/spf/repair/near_miss.h"

#include <algorithm>

namespace sw::spf {

using namespace sw::dns;

namespace {

// The tree is followed up to this many lookups; a record is broken at 11. Bounds the cost of a hostile tree.
constexpr int MaxLookupsFollowed = 120;
constexpr int MaxDepth = 12;

class Tree
{
public:
    Tree(const Facts &facts, const AuditRequest &request)
        : m_facts(facts)
        , m_request(request)
        , m_first(request.domain.toText())
    {
        if (request.record)
            m_instead = Override{request.domain, *request.record};
    }

    Step<Audit> run();

private:
    void fillRecord(AuditNode &node, const DomainName &name, int depth);
    void fillChildren(AuditNode &node, const DomainName &name, const Record &record, int depth);
    AuditNode termNode(const DomainName &at, const Record &record, const Term &term, int depth);
    void fillAddresses(AuditNode &node, const DomainName &name);
    void fillMx(AuditNode &node, const DomainName &name);
    void fillExists(AuditNode &node, const DomainName &name);
    const Fact *ask(const DomainName &name, RecordType type) { return m_facts.findOr(m_needed, Question{name, type}); }

    const Facts &m_facts;
    const AuditRequest &m_request;
    QByteArray m_first;
    std::optional<Override> m_instead;
    QuestionSet m_needed;
    QList<DomainName> m_above; // the domains of the records above the current one, to find loops
    int m_followed = 0;
    Audit m_out;
};

AuditNode::Role roleOf(TermKind kind)
{
    switch (kind) {
    case TermKind::Include:
        return AuditNode::Role::Include;
    case TermKind::Redirect:
        return AuditNode::Role::Redirect;
    case TermKind::A:
        return AuditNode::Role::A;
    case TermKind::Mx:
        return AuditNode::Role::Mx;
    case TermKind::Ptr:
        return AuditNode::Role::Ptr;
    case TermKind::Exists:
        return AuditNode::Role::Exists;
    case TermKind::All:
    case TermKind::Ip4:
    case TermKind::Ip6:
    case TermKind::Explanation:
    case TermKind::UnknownModifier:
        break;
    }
    Q_UNREACHABLE();
}

Step<Audit> Tree::run()
{
    fillRecord(m_out.root, m_request.domain, 0);
    if (!m_needed.isEmpty())
        return std::move(m_needed);
    m_out.lookups = m_out.root.lookups;
    m_out.voidLookups = m_out.root.voidLookups;
    m_out.recordOctets = static_cast<int>(m_out.root.record.size());
    const bool nothingGood =
        m_out.root.state == AuditNode::State::NoRecord || m_out.root.state == AuditNode::State::SyntaxError;
    QList<NearMiss> misses;
    if (nothingGood && !m_instead) {
        auto seen = nearMisses(m_facts, m_request.domain);
        if (!isDone(seen))
            return neededBy(seen);
        misses = resultOf(seen);
    }
    m_out.findings = lint(m_facts, m_request, m_out) + nearMissFindings(m_request.domain, misses);
    return std::move(m_out);
}

void Tree::fillRecord(AuditNode &node, const DomainName &name, int depth)
{
    node.domain = name.toText();
    if (depth > 0)
        node.vendor = vendorOf(node.domain);
    if (m_above.contains(name)) {
        node.state = AuditNode::State::Loop;
        return;
    }
    if (depth > MaxDepth || m_followed > MaxLookupsFollowed) {
        node.state = AuditNode::State::NotExpanded;
        m_out.exact = false;
        return;
    }
    const FoundRecord found = findRecord(m_facts, name, m_instead, m_needed);
    if (depth == 0)
        m_out.answerOctets = found.answerOctets;
    switch (found.state) {
    case FoundRecord::State::NeedsFacts:
        return;
    case FoundRecord::State::Failed:
        node.state = AuditNode::State::LookupFailed;
        m_out.exact = false;
        return;
    case FoundRecord::State::Missing:
        node.state = AuditNode::State::NoRecord;
        return;
    case FoundRecord::State::Several:
        node.state = AuditNode::State::SeveralRecords;
        return;
    case FoundRecord::State::Found:
        break;
    }
    node.record = found.text;
    // A record with a syntax error is studied as far as it can be read, so that all problems are found at once.
    LenientRecord read = parseLeniently(found.text);
    if (!read.errors.isEmpty()) {
        node.state = AuditNode::State::SyntaxError;
        node.error = read.errors.constFirst();
    }
    m_above.append(name);
    fillChildren(node, name, read.record, depth);
    m_above.removeLast();
}

void Tree::fillChildren(AuditNode &node, const DomainName &name, const Record &record, int depth)
{
    const LiveTerms live = liveTerms(record);
    QList<const Term *> terms = live.mechanisms;
    if (live.redirect != nullptr)
        terms.append(live.redirect);
    for (const Term *term : std::as_const(terms)) {
        if (!causesLookup(term->kind))
            continue;
        AuditNode child = termNode(name, record, *term, depth);
        node.lookups += child.lookups;
        node.voidLookups += child.voidLookups;
        node.voidLookupsV4 += child.voidLookupsV4;
        node.voidLookupsV6 += child.voidLookupsV6;
        constexpr qsizetype MaxShown = 400;
        if (node.children.size() < MaxShown)
            node.children.append(std::move(child));
    }
}

AuditNode Tree::termNode(const DomainName &at, const Record &record, const Term &term, int depth)
{
    AuditNode node;
    node.role = roleOf(term.kind);
    node.term = record.textOf(term);
    node.lookups = 1;
    ++m_followed;
    const StaticTarget target = staticTarget(record, term, at.toText(), m_first);
    node.domain = target.text;
    node.vendor = vendorOf(node.domain);
    if (term.kind == TermKind::Ptr)
        return node; // its queries depend on the client
    if (target.state != StaticTarget::State::Name) {
        const bool macros = target.state == StaticTarget::State::DependsOnSender;
        node.state = macros ? AuditNode::State::DependsOnSender : AuditNode::State::BadTarget;
        if (macros && (term.kind == TermKind::Include || term.kind == TermKind::Redirect))
            m_out.exact = false;
        return node;
    }
    switch (node.role) {
    case AuditNode::Role::Include:
    case AuditNode::Role::Redirect: {
        fillRecord(node, target.name, depth + 1);
        break;
    }
    case AuditNode::Role::A:
        fillAddresses(node, target.name);
        break;
    case AuditNode::Role::Mx:
        fillMx(node, target.name);
        break;
    case AuditNode::Role::Exists:
        fillExists(node, target.name);
        break;
    case AuditNode::Role::Ptr:
    case AuditNode::Role::Root:
        break;
    }
    return node;
}

// Void for one family, for the other, for both (RFC 7208 4.6.4: a query of the client's family without an answer).
void Tree::fillAddresses(AuditNode &node, const DomainName &name)
{
    const Fact *v4 = ask(name, RecordType::A);
    const Fact *v6 = ask(name, RecordType::AAAA);
    if (v4 == nullptr || v6 == nullptr)
        return;
    for (const Fact *fact : {v4, v6}) {
        if (fact->isFailure()) {
            node.state = AuditNode::State::LookupFailed;
            m_out.exact = false;
        }
        if (const Answer *answer = fact->answer()) {
            for (const ResourceRecord &rr : answer->records) {
                if (const auto *data = rr.as<AData>())
                    node.addresses.append(data->address);
            }
        }
    }
    node.voidLookupsV4 += v4->isMissing() ? 1 : 0;
    node.voidLookupsV6 += v6->isMissing() ? 1 : 0;
    if (v4->isMissing() && v6->isMissing()) {
        ++node.voidLookups;
        if (node.role == AuditNode::Role::A)
            node.state = AuditNode::State::Void;
    }
}

void Tree::fillMx(AuditNode &node, const DomainName &name)
{
    const Fact *fact = ask(name, RecordType::MX);
    if (fact == nullptr)
        return;
    if (fact->isFailure()) {
        node.state = AuditNode::State::LookupFailed;
        m_out.exact = false;
        return;
    }
    const Answer *answer = fact->answer();
    if (answer == nullptr) {
        node.state = AuditNode::State::Void;
        node.voidLookups = node.voidLookupsV4 = node.voidLookupsV6 = 1;
        return;
    }
    if (answer->records.size() > m_request.limits.mxRecords) {
        node.state = AuditNode::State::TooManyMx;
        return;
    }
    for (const ResourceRecord &rr : answer->records) {
        if (const auto *mx = rr.as<MxData>(); mx != nullptr && !mx->exchange.isRoot())
            fillAddresses(node, mx->exchange);
    }
}

void Tree::fillExists(AuditNode &node, const DomainName &name)
{
    const Fact *fact = ask(name, RecordType::A);
    if (fact == nullptr)
        return;
    if (fact->isFailure()) {
        node.state = AuditNode::State::LookupFailed;
        m_out.exact = false;
    } else if (fact->isMissing()) {
        node.state = AuditNode::State::Void;
        node.voidLookups = node.voidLookupsV4 = node.voidLookupsV6 = 1;
    }
}

} // namespace

QByteArray roleName(AuditNode::Role role)
{
    switch (role) {
    case AuditNode::Role::Root:
        return "root";
    case AuditNode::Role::Include:
        return "include";
    case AuditNode::Role::Redirect:
        return "redirect";
    case AuditNode::Role::A:
        return "a";
    case AuditNode::Role::Mx:
        return "mx";
    case AuditNode::Role::Ptr:
        return "ptr";
    case AuditNode::Role::Exists:
        return "exists";
    }
    Q_UNREACHABLE();
}

QByteArray stateName(AuditNode::State state)
{
    switch (state) {
    case AuditNode::State::Ok:
        return "ok";
    case AuditNode::State::NoRecord:
        return "noRecord";
    case AuditNode::State::SeveralRecords:
        return "severalRecords";
    case AuditNode::State::SyntaxError:
        return "syntaxError";
    case AuditNode::State::LookupFailed:
        return "lookupFailed";
    case AuditNode::State::Loop:
        return "loop";
    case AuditNode::State::DependsOnSender:
        return "dependsOnSender";
    case AuditNode::State::BadTarget:
        return "badTarget";
    case AuditNode::State::Void:
        return "void";
    case AuditNode::State::TooManyMx:
        return "tooManyMx";
    case AuditNode::State::NotExpanded:
        return "notExpanded";
    }
    Q_UNREACHABLE();
}

Step<Audit> audit(const Facts &facts, const AuditRequest &request)
{
    return Tree(facts, request).run();
}

} // namespace sw::spf
