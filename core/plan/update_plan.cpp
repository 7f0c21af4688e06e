#include "core/plan/update_plan.h"

#include "core/plan/reconcile.h"
#include "core/plan/wanted.h"

#include <algorithm>

namespace sw::plan {

namespace {

using dns::RecordType;
using Kind = dns::Prerequisite::Kind;

// What may stand where a CNAME is to stand; anything rarer is caught by the server (RFC 2136 2.4.5).
constexpr RecordType BesideAlias[] = {RecordType::TXT, RecordType::MX, RecordType::A, RecordType::AAAA};

struct TouchedSet // all records at one name and type, now and afterwards
{
    dns::DomainName name;
    RecordType type = RecordType::TXT;
    dns::RecordList now = {};
    dns::RecordList after = {};
    bool isUnseen = false; // the server did not say what it has: that is refused once, and nothing else is said of it

    [[nodiscard]] bool isChanged() const { return now != after; }
};

class Maker
{
public:
    Maker(const RecordPlan &plan, const dns::Server &server, const dns::Facts &facts)
        : m_plan(plan)
        , m_server(server)
        , m_facts(facts)
    {}

    dns::Step<UpdatePlan> make();

private:
    TouchedSet *setAt(const dns::DomainName &name, RecordType type);
    void see(const PlannedRecord &record);
    void apply(const PlannedRecord &record);
    void add(TouchedSet &set, const PlannedRecord &record);
    void replace(TouchedSet &set, const PlannedRecord &record);
    void remove(TouchedSet &set, const PlannedRecord &record);
    void checkAliases();
    [[nodiscard]] bool isAliasOnFreeName(const TouchedSet &alias) const;
    void writeDown();
    void refuse(const char *code, const PlannedRecord &record, const dns::RecordList &now);

    const RecordPlan &m_plan;
    const dns::Server &m_server;
    const dns::Facts &m_facts;
    dns::QuestionSet m_needed;
    QList<TouchedSet> m_sets;
    UpdatePlan m_result;
};

QByteArray textOf(const dns::ResourceRecord &record)
{
    return valueText(record.type, record.data);
}

QString shown(const dns::RecordList &records)
{
    QByteArrayList texts;
    for (const dns::ResourceRecord &record : records)
        texts.append(textOf(record));
    return QString::fromLatin1(texts.join(" | ").left(1000));
}

bool means(const dns::ResourceRecord &seen, const PlannedRecord &record)
{
    return seen.data == record.data || textOf(seen) == record.valueText();
}

Finding::Args argsOf(const dns::DomainName &name, RecordType type)
{
    return {{"name", name.toString()}, {"type", QString::fromLatin1(dns::typeName(type))}};
}

// One finding for each cause, however many names it is about.
Finding &noteOf(Findings &findings, const QByteArray &code, const dns::DomainName &name, RecordType type,
                const QString &outcome)
{
    auto found = std::find_if(findings.begin(), findings.end(), [&](const Finding &finding) {
        return finding.code == code && finding.args.value("outcome") == outcome;
    });
    if (found == findings.end()) {
        findings.append(Finding{code, {{"outcome", outcome}}, {}});
        found = std::prev(findings.end());
    }
    addName(*found, name.toString() + u' ' + QString::fromLatin1(dns::typeName(type)));
    return *found;
}

TouchedSet *Maker::setAt(const dns::DomainName &name, RecordType type)
{
    const auto at = std::find_if(m_sets.begin(), m_sets.end(),
                                 [&](const TouchedSet &set) { return set.name == name && set.type == type; });
    return at == m_sets.end() ? nullptr : &*at;
}

void Maker::see(const PlannedRecord &record)
{
    QList<RecordType> types{record.type, RecordType::CNAME};
    if (record.type == RecordType::CNAME)
        types += QList<RecordType>(std::begin(BesideAlias), std::end(BesideAlias));
    for (const RecordType type : types) {
        if (setAt(record.name, type) != nullptr)
            continue;
        const dns::Fact *fact = m_facts.findOr(m_needed, {{record.name, type}, m_server});
        TouchedSet set{record.name, type};
        if (fact != nullptr && (fact->isFailure() || !fact->provenance.aa)) {
            const QString outcome = QString::fromLatin1(fact->isFailure() ? dns::outcomeName(fact->outcome)
                                                                          : QByteArray("not authoritative"));
            noteOf(m_result.refusals, "update-could-not-see", record.name, type, outcome)
                .evidence.append(evidenceOf(*fact));
            set.isUnseen = true;
        }
        // What came through an alias stands at the alias's end.
        if (const dns::Answer *answer = fact != nullptr ? fact->answer() : nullptr; answer && answer->chain.isEmpty())
            set.now = answer->records;
        set.after = set.now;
        m_sets.append(set);
    }
}

void Maker::refuse(const char *code, const PlannedRecord &record, const dns::RecordList &now)
{
    Finding finding{code, argsOf(record.name, record.type), {}};
    finding.args.insert("seen", shown(now));
    finding.args.insert("expected", QString::fromLatin1(record.before.join(" | ").left(1000)));
    m_result.refusals.append(finding);
}

// A second record of the same kind would break both.
bool isRivalOf(const dns::ResourceRecord &seen, const PlannedRecord &record)
{
    if (record.type == RecordType::CNAME)
        return true;
    if (record.type != RecordType::TXT)
        return false;
    const QByteArray ours = record.valueText();
    const QByteArray theirs = textOf(seen);
    return (isSpf(ours) && isSpf(theirs)) || (ours.startsWith("v=DMARC1") && theirs.startsWith("v=DMARC1")) ||
           signingDomain(record.name).has_value();
}

void Maker::add(TouchedSet &set, const PlannedRecord &record)
{
    const auto same = [&](const dns::ResourceRecord &seen) { return means(seen, record); };
    if (std::any_of(set.after.begin(), set.after.end(), same)) {
        m_result.notes.append(Finding{"update-already-there", argsOf(record.name, record.type), {}});
        return;
    }
    if (std::any_of(set.after.begin(), set.after.end(), [&](const auto &seen) { return isRivalOf(seen, record); }))
        return refuse("update-changed-meanwhile", record, set.now);
    dns::ResourceRecord added = record.record();
    if (!set.after.isEmpty()) // a set has one TTL (RFC 2181 5.2): that of the records of others, which stays
        added.ttl = set.after.first().ttl;
    set.after.append(added);
}

void Maker::replace(TouchedSet &set, const PlannedRecord &record)
{
    dns::RecordList rest = set.after;
    const auto isThere = [&](const QByteArray &text) {
        return std::any_of(rest.begin(), rest.end(), [&](const auto &seen) { return textOf(seen) == text; });
    };
    const bool newIsThere =
        std::any_of(rest.begin(), rest.end(), [&](const auto &seen) { return means(seen, record); });
    const bool allThere = std::all_of(record.before.begin(), record.before.end(), isThere);
    const bool noneThere = std::none_of(record.before.begin(), record.before.end(), isThere);
    if (newIsThere && noneThere) {
        m_result.notes.append(Finding{"update-already-there", argsOf(record.name, record.type), {}});
        return;
    }
    if (!allThere || record.before.isEmpty())
        return refuse("update-changed-meanwhile", record, set.now);
    rest.removeIf([&](const auto &seen) { return record.before.contains(textOf(seen)); });
    set.after = rest;
    add(set, record);
}

void Maker::remove(TouchedSet &set, const PlannedRecord &record)
{
    const qsizetype before = set.after.size();
    set.after.removeIf([&](const auto &seen) { return means(seen, record); });
    if (set.after.size() == before)
        m_result.notes.append(Finding{"update-already-gone", argsOf(record.name, record.type), {}});
}

void Maker::apply(const PlannedRecord &record)
{
    TouchedSet &set = *setAt(record.name, record.type);
    if (set.isUnseen)
        return;
    switch (record.action) {
    case Action::Add:
        return add(set, record);
    case Action::Replace:
        return replace(set, record);
    case Action::Remove:
        return remove(set, record);
    case Action::Keep:
    case Action::Check:
        return;
    }
    Q_UNREACHABLE();
}

// Nothing stands beside a CNAME (RFC 1034 3.6.2). A server drops such a change without a word (RFC 2136 3.4.2.2).
void Maker::checkAliases()
{
    for (const TouchedSet &alias : std::as_const(m_sets)) {
        if (alias.type != RecordType::CNAME || alias.after.isEmpty())
            continue;
        for (const TouchedSet &other : std::as_const(m_sets)) {
            if (other.name != alias.name || other.type == RecordType::CNAME || other.after.isEmpty())
                continue;
            Finding finding{"update-name-taken", argsOf(alias.name, other.type), {}};
            finding.args.insert("seen", shown(other.after));
            m_result.refusals.append(finding);
        }
    }
}

QList<dns::RecordData> dataOf(const dns::RecordList &records)
{
    QList<dns::RecordData> data;
    for (const dns::ResourceRecord &record : records)
        data.append(record.data);
    return data;
}

dns::Prerequisite conditionOf(const dns::DomainName &name, RecordType type, const dns::RecordList &records)
{
    if (records.isEmpty())
        return {Kind::SetMissing, name, type, {}};
    return {Kind::SetIs, name, type, dataOf(records)};
}

void appendChanges(dns::Update &update, const dns::RecordList &from, const dns::RecordList &to)
{
    for (const dns::ResourceRecord &record : from) {
        if (!to.contains(record))
            update.changes.append({dns::Change::Kind::Delete, record});
    }
    for (const dns::ResourceRecord &record : to) {
        if (!from.contains(record))
            update.changes.append({dns::Change::Kind::Add, record});
    }
}

// Where a CNAME is to stand nothing else may, of whatever type: a server leaves it out without a word otherwise.
bool Maker::isAliasOnFreeName(const TouchedSet &alias) const
{
    return alias.type == RecordType::CNAME && !alias.after.isEmpty() &&
           std::none_of(m_sets.begin(), m_sets.end(),
                        [&](const TouchedSet &set) { return set.name == alias.name && !set.now.isEmpty(); });
}

// Conditions for every set of a name that is touched, also for those that must stay empty.
void Maker::writeDown()
{
    m_result.update.zone = m_result.undo.zone = m_plan.zone;
    for (const TouchedSet &set : std::as_const(m_sets)) {
        const bool nameTouched = std::any_of(m_sets.begin(), m_sets.end(), [&](const TouchedSet &other) {
            return other.name == set.name && other.isChanged();
        });
        if (!nameTouched)
            continue;
        m_result.update.prerequisites.append(isAliasOnFreeName(set)
                                                 ? dns::Prerequisite{Kind::NameMissing, set.name, set.type, {}}
                                                 : conditionOf(set.name, set.type, set.now));
        m_result.undo.prerequisites.append(conditionOf(set.name, set.type, set.after));
        appendChanges(m_result.update, set.now, set.after);
        appendChanges(m_result.undo, set.after, set.now);
    }
    // Deletions first: a server that works through the list must not meet an alias beside other data.
    for (dns::Update *update : {&m_result.update, &m_result.undo})
        std::stable_sort(update->changes.begin(), update->changes.end(),
                         [](const dns::Change &a, const dns::Change &b) { return a.kind > b.kind; });
}

dns::Step<UpdatePlan> Maker::make()
{
    for (const PlannedRecord &record : m_plan.records) {
        if (record.action == Action::Check)
            noteOf(m_result.notes, "update-held-back", record.name, record.type, {});
        if (!isChange(record.action))
            continue;
        if (m_plan.zone.isRoot() || !record.name.isAtOrBelow(m_plan.zone))
            m_result.refusals.append(Finding{"update-outside-zone", argsOf(record.name, record.type), {}});
        else
            see(record);
    }
    if (!m_needed.isEmpty())
        return m_needed;
    // What goes makes room for what comes.
    for (const bool removals : {true, false}) {
        for (const PlannedRecord &record : m_plan.records) {
            const bool isRemoval = record.action == Action::Remove;
            if (isChange(record.action) && isRemoval == removals && setAt(record.name, record.type) != nullptr)
                apply(record);
        }
    }
    checkAliases();
    writeDown();
    return m_result;
}

} // namespace

dns::Step<UpdatePlan> updatePlan(const RecordPlan &plan, const dns::Server &server, const dns::Facts &facts)
{
    return Maker(plan, server, facts).make();
}

dns::Step<Findings> brokenConditions(const dns::Update &update, const dns::Server &server, const dns::Facts &facts)
{
    dns::QuestionSet needed;
    Findings findings;
    for (const dns::Prerequisite &wanted : update.prerequisites) {
        const dns::Fact *fact = facts.findOr(needed, {{wanted.name, wanted.type}, server});
        if (fact == nullptr)
            continue;
        if (fact->isFailure()) {
            noteOf(findings, "update-could-not-see", wanted.name, wanted.type,
                   QString::fromLatin1(dns::outcomeName(fact->outcome)))
                .evidence.append(evidenceOf(*fact));
            continue;
        }
        Finding::Args args = argsOf(wanted.name, wanted.type);
        dns::RecordList seen;
        if (const dns::Answer *answer = fact->answer(); answer != nullptr && answer->chain.isEmpty())
            seen = answer->records;
        const QList<dns::RecordData> there = dataOf(seen);
        const bool same = there.size() == wanted.values.size() &&
                          std::all_of(wanted.values.begin(), wanted.values.end(),
                                      [&](const dns::RecordData &value) { return there.contains(value); });
        if (same)
            continue;
        args.insert("seen", shown(seen));
        QByteArrayList expected;
        for (const dns::RecordData &value : wanted.values)
            expected.append(valueText(wanted.type, value));
        args.insert("expected", QString::fromLatin1(expected.join(" | ").left(1000)));
        findings.append(Finding{"update-changed-meanwhile", args, {evidenceOf(*fact)}});
    }
    if (!needed.isEmpty())
        return needed;
    return findings;
}

QList<ChangedSet> changedSets(const dns::Update &update)
{
    QList<ChangedSet> sets;
    for (const dns::Change &change : update.changes) {
        const auto &record = change.record;
        auto at = std::find_if(sets.begin(), sets.end(), [&](const ChangedSet &set) {
            return set.name == record.owner && set.type == record.type;
        });
        if (at == sets.end())
            at = sets.insert(sets.end(), ChangedSet{record.owner, record.type, {}, {}});
        (change.kind == dns::Change::Kind::Add ? at->after : at->before).append(textOf(record));
    }
    return sets;
}

QByteArrayList changeLines(const dns::Update &update)
{
    QByteArrayList lines;
    for (const dns::Change &change : update.changes)
        lines.append((change.kind == dns::Change::Kind::Add ? "+ " : "- ") + dns::toZoneLine(change.record).trimmed());
    return lines;
}

} // namespace sw::plan
