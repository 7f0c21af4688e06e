// SPDX-License-Identifier: Apache-2.0
#include "core/spf/analysis/lint.h"

#include "core/spf/analysis/source.h"
#include "core/spf/analysis/vendors.h"

#include <algorithm>

namespace sw::spf {

using namespace sw::dns;

namespace {

constexpr int SpareLookups = 1; // so many left, or fewer: another sender will not fit

constexpr qsizetype MaxFindings = 300; // enough to read; bounds a hostile record

QString shown(QByteArrayView text)
{
    constexpr qsizetype Longest = 300;
    return QString::fromUtf8(text.first(std::min(text.size(), Longest)));
}

QString number(qint64 value)
{
    return QString::number(value);
}

// "include:x" for "include=x", and "~all" for "all=softfail".
QByteArray meantBy(const QByteArray &name, const QByteArray &argument)
{
    if (name != "all")
        return argument.isEmpty() ? name : name + ':' + argument;
    const QByteArray word = argument.toLower();
    if (word.contains("soft"))
        return "~all";
    return word.contains("fail") || word.contains("reject") || word.contains("deny") || word == "-" ? "-all"
           : word.contains("neutral") || word == "?"                                                ? "?all"
                                                                                                    : "~all";
}

class Linter
{
public:
    Linter(const Facts &facts, const AuditRequest &request, const Audit &audit)
        : m_facts(facts)
        , m_request(request)
        , m_audit(audit)
    {}

    Findings run();

private:
    void add(const char *code, Finding::Args args, const Fact *fact = nullptr);
    // The same for a record that the administrator may not be able to change: `holder` is the node whose record it is.
    void addAt(const AuditNode *holder, const char *code, Finding::Args args, const Fact *fact = nullptr);
    [[nodiscard]] bool isOwn(const AuditNode &node) const;
    void lintNode(const AuditNode &node, const AuditNode *parent);
    void lintBroken(const AuditNode &node, const AuditNode *parent);
    void lintRecord(const AuditNode &node, bool own);
    void lintOwnShape(const Record &record, const LiveTerms &live);
    void lintWidth(const AuditNode &node, const Record &record);
    void lintBudget();
    [[nodiscard]] const Fact *textFact(const QByteArray &domain) const;

    const Facts &m_facts;
    const AuditRequest &m_request;
    const Audit &m_audit;
    Findings m_out;
    const AuditNode *m_via = nullptr; // the term of the domain's own record below which the walk is
};

void Linter::add(const char *code, Finding::Args args, const Fact *fact)
{
    Finding finding{code, std::move(args), {}};
    if (fact != nullptr)
        finding.evidence.append(evidenceOf(*fact));
    if (m_out.size() < MaxFindings && !m_out.contains(finding))
        m_out.append(std::move(finding));
}

// Names of the same organisation, as far as names tell without a list of suffixes.
bool Linter::isOwn(const AuditNode &node) const
{
    const auto name = DomainName::fromText(node.domain);
    const DomainName &domain = m_request.domain;
    if (&node == &m_audit.root || !name || name->isAtOrBelow(domain) || domain.isAtOrBelow(*name))
        return true;
    constexpr int Registered = 2; // labels
    return domain.labelCount() > Registered && domain.parent().labelCount() >= Registered &&
           name->isAtOrBelow(domain.parent());
}

void Linter::addAt(const AuditNode *holder, const char *code, Finding::Args args, const Fact *fact)
{
    if (holder != nullptr && m_via != nullptr && !isOwn(*holder)) {
        args.insert("record", shown(holder->domain));
        args.insert("keeper", shown(!holder->vendor.isEmpty()  ? holder->vendor
                                    : !m_via->vendor.isEmpty() ? m_via->vendor
                                                               : holder->domain));
        args.insert("via", shown(m_via->term));
    }
    add(code, std::move(args), fact);
}

const Fact *Linter::textFact(const QByteArray &domain) const
{
    const auto name = DomainName::fromText(domain);
    return name ? m_facts.find(Question{*name, RecordType::TXT}) : nullptr;
}

Findings Linter::run()
{
    lintNode(m_audit.root, nullptr);
    lintBudget();
    return m_out;
}

void Linter::lintNode(const AuditNode &node, const AuditNode *parent)
{
    if (node.state != AuditNode::State::Ok)
        lintBroken(node, parent);
    if (!node.record.isEmpty())
        lintRecord(node, parent == nullptr);
    if (node.role == AuditNode::Role::Ptr)
        addAt(parent, "spf-ptr", {{"term", shown(node.term)}, {"domain", shown(parent->domain)}});
    for (const AuditNode &child : node.children) {
        if (parent == nullptr)
            m_via = &child;
        lintNode(child, &node);
    }
}

void Linter::lintBroken(const AuditNode &node, const AuditNode *parent)
{
    Finding::Args args{{"domain", shown(node.domain)}};
    if (parent != nullptr) {
        args.insert("term", shown(node.term));
        args.insert("parent", shown(parent->domain));
    }
    switch (node.state) {
    case AuditNode::State::Ok:
        return;
    case AuditNode::State::NoRecord:
        if (parent == nullptr)
            return add("spf-no-record", args, textFact(node.domain));
        if (const auto meant = likelyIntent(node.domain)) {
            args.insert("meant", shown(*meant));
            return addAt(parent, "spf-near-miss", args, textFact(node.domain));
        }
        return addAt(parent, "spf-include-without-record", args, textFact(node.domain));
    case AuditNode::State::SeveralRecords:
        return addAt(&node, parent == nullptr ? "spf-several-records" : "spf-include-several-records", args,
                     textFact(node.domain));
    case AuditNode::State::SyntaxError:
        if (parent != nullptr)
            return addAt(&node, "spf-include-syntax-error", args, textFact(node.domain));
        for (const ParseError &error : parseLeniently(node.record).errors) {
            Finding::Args own = error.args;
            own.insert("domain", shown(node.domain));
            own.insert("offset", number(error.offset));
            own.insert("length", number(error.length));
            add(error.code.constData(), own);
        }
        return;
    case AuditNode::State::LookupFailed:
        return add("spf-lookup-failed", args, textFact(node.domain));
    case AuditNode::State::Loop:
        return addAt(parent, "spf-loop", args);
    case AuditNode::State::DependsOnSender:
        return add("spf-depends-on-sender", args);
    case AuditNode::State::BadTarget:
        return addAt(parent, "spf-bad-target", args);
    case AuditNode::State::Void:
        return addAt(parent, "spf-void-term", args);
    case AuditNode::State::TooManyMx:
        args.insert("limit", number(m_request.limits.mxRecords));
        return addAt(parent, "spf-too-many-mx", args);
    case AuditNode::State::NotExpanded:
        return add("spf-tree-too-large", {{"domain", shown(m_audit.root.domain)}});
    }
    Q_UNREACHABLE();
}

void Linter::lintRecord(const AuditNode &node, bool own)
{
    const Record record = parseLeniently(node.record).record;
    const LiveTerms live = liveTerms(record);
    lintWidth(node, record);
    if (const Term *all = live.all(); all != nullptr && all->qualifier == Qualifier::Pass)
        addAt(&node, "spf-plus-all", {{"domain", shown(node.domain)}, {"term", shown(record.view(all->span))}});
    if (own)
        lintOwnShape(record, live);
}

// What concerns the record of the domain itself, not those of its vendors.
void Linter::lintOwnShape(const Record &record, const LiveTerms &live)
{
    const QString domain = shown(m_audit.root.domain);
    if (!live.afterAll.isEmpty()) {
        QByteArrayList terms;
        for (const Term *term : live.afterAll)
            terms.append(record.textOf(*term));
        add("spf-terms-after-all", {{"domain", domain}, {"terms", shown(terms.join(' '))}});
    }
    if (live.deadRedirect != nullptr)
        add("spf-redirect-beside-all", {{"domain", domain}, {"term", shown(record.view(live.deadRedirect->span))}});
    if (live.all() != nullptr && live.all()->qualifier == Qualifier::Neutral)
        add("spf-neutral-all", {{"domain", domain}});
    if (live.all() == nullptr && live.redirect == nullptr)
        add("spf-no-all", {{"domain", domain}});
    QByteArrayList seen;
    for (const Term &term : record.terms) {
        const QByteArray printed = printTerm(record, term);
        if (seen.contains(printed) && term.isMechanism())
            add("spf-repeated-term", {{"domain", domain}, {"term", shown(record.view(term.span))}});
        seen.append(printed);
        const QByteArray name = record.view(term.name).toByteArray().toLower();
        static const QByteArrayList Mechanisms{"include", "a", "mx", "ip4", "ip6", "ptr", "exists", "all"};
        if (term.kind == TermKind::UnknownModifier && Mechanisms.contains(name))
            add("spf-equals-sign", {{"domain", domain},
                                    {"term", shown(record.view(term.span))},
                                    {"meant", shown(meantBy(name, record.argumentOf(term).toByteArray()))}});
        constexpr qsizetype Enough = 500;
        if (seen.size() > Enough)
            break;
    }
}

// A network too wide to be a useful restriction: more than a /16 of IPv4, more than a /32 of IPv6.
void Linter::lintWidth(const AuditNode &node, const Record &record)
{
    constexpr int Wide4 = 16;
    constexpr int Wide6 = 32;
    for (const Term &term : record.terms) {
        const bool v4 = term.kind != TermKind::Ip6 && term.prefix4 < Wide4;
        const bool v6 = term.kind != TermKind::Ip4 && term.prefix6 < Wide6;
        if (term.isMechanism() && term.qualifier == Qualifier::Pass && (v4 || v6))
            addAt(&node, "spf-wide-network", {{"domain", shown(node.domain)}, {"term", shown(record.view(term.span))}});
    }
}

void Linter::lintBudget()
{
    const QString domain = shown(m_audit.root.domain);
    const Limits &limits = m_request.limits;
    const Finding::Args lookups{
        {"domain", domain}, {"lookups", number(m_audit.lookups)}, {"limit", number(limits.lookups)}};
    if (m_audit.lookups > limits.lookups)
        add("spf-over-budget", lookups);
    else if (m_audit.lookups >= limits.lookups - SpareLookups && limits.lookups > SpareLookups)
        add("spf-near-budget", lookups);
    if (m_audit.voidLookups > limits.voidLookups)
        add("spf-too-many-voids",
            {{"domain", domain}, {"voids", number(m_audit.voidLookups)}, {"limit", number(limits.voidLookups)}});
    else if (m_audit.root.voidLookupsV6 > limits.voidLookups)
        add("spf-voids-for-ipv6",
            {{"domain", domain}, {"voids", number(m_audit.root.voidLookupsV6)}, {"limit", number(limits.voidLookups)}});
    constexpr int LongAnswer = 450; // RFC 7208 3.4: so that the reply fits in 512 octets
    if (std::max(m_audit.answerOctets, m_audit.recordOctets) > LongAnswer)
        add("spf-long-answer",
            {{"domain", domain}, {"octets", number(std::max(m_audit.answerOctets, m_audit.recordOctets))}});
}

} // namespace

Findings lint(const Facts &facts, const AuditRequest &request, const Audit &audit)
{
    return Linter(facts, request, audit).run();
}

} // namespace sw::spf
