// SPDX-License-Identifier: Apache-2.0
#include "core/plan/publish/update_plan.h"

#include "core/plan/publish/update_parts.h"

#include <algorithm>

namespace sw::plan {

namespace {

using dns::RecordType;
using Kind = dns::Prerequisite::Kind;

// Types that conflict with a CNAME; rarer ones are caught by the server (RFC 2136 2.4.5).
constexpr RecordType BesideAlias[] = {RecordType::TXT, RecordType::MX, RecordType::A, RecordType::AAAA};

struct TouchedSet // all records at one name and type, now and afterwards
{
    dns::DomainName name;
    RecordType type = RecordType::TXT;
    dns::RecordList now = {};
    dns::RecordList after = {};
    bool isUnseen = false; // the server's data is unknown: refused once, without further findings

    [[nodiscard]] bool isChanged() const
    {
        return now.size() != after.size() ||
               std::any_of(now.begin(), now.end(), [this](const auto &record) { return !after.contains(record); });
    }
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

bool means(const dns::ResourceRecord &seen, const PlannedRecord &record)
{
    return seen.data == record.data || textOf(seen) == record.valueText();
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
        if (const QString why = fact != nullptr ? unseenBecause(*fact) : QString(); !why.isEmpty()) {
            noteOf(m_result.refusals, "update-could-not-see", record.name, type, why)
                .evidence.append(evidenceOf(*fact));
            set.isUnseen = true;
        }
        if (fact != nullptr)
            set.now = recordsOf(*fact);
        set.after = set.now;
        m_sets.append(set);
    }
}

void Maker::refuse(const char *code, const PlannedRecord &record, const dns::RecordList &now)
{
    Finding finding{code, argsOf(record.name, record.type), {}};
    setSeen(finding, shown(now), QString::fromLatin1(record.before.join(" | ").left(1000)));
    m_result.refusals.append(finding);
}

void Maker::add(TouchedSet &set, const PlannedRecord &record)
{
    const auto same = [&](const dns::ResourceRecord &seen) { return means(seen, record); };
    if (std::any_of(set.after.begin(), set.after.end(), same)) {
        m_result.notes.append(Finding{"update-already-there", argsOf(record.name, record.type), {}});
        return;
    }
    dns::ResourceRecord added = record.record();
    if (std::any_of(set.after.begin(), set.after.end(), [&](const auto &seen) { return areRivals(added, seen); }))
        return refuse("update-changed-meanwhile", record, set.now);
    if (!set.after.isEmpty()) // a set has one TTL (RFC 2181 5.2): that of the remaining records
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
    // The same value with another TTL, beside others: a set has one TTL (RFC 2181 5.2), and theirs stays.
    if (newIsThere && !set.isChanged() && record.ttl != set.now.first().ttl) {
        Finding note{"update-ttl-kept", argsOf(record.name, record.type), {}};
        note.args.insert("seen", QString::number(set.now.first().ttl));
        m_result.notes.append(note);
    }
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

// A CNAME excludes other records (RFC 1034 3.6.2). A server drops such a change silently (RFC 2136 3.4.2.2).
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

// Where a CNAME is planned no other type may exist: otherwise the server drops the change silently.
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
        if (set.isChanged())
            m_result.sets.append({set.name, set.type, set.now, set.after});
        appendChanges(m_result.update, set.now, set.after);
        appendChanges(m_result.undo, set.after, set.now);
    }
    deletionsFirst(m_result.update);
    deletionsFirst(m_result.undo);
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
    // Deletions first, so that additions do not conflict.
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
        lines.append((change.kind == dns::Change::Kind::Add ? "+ " : "- ") +
                     dns::toZoneLine(change.record).trimmed().replace('\t', ' ')); // tabs within data are escaped
    return lines;
}

} // namespace sw::plan
