// SPDX-License-Identifier: Apache-2.0
// A saved update, such as an undo file, compared with what the server has now (update_plan.h).
#include "core/plan/publish/update_parts.h"

#include <algorithm>

namespace sw::plan {

namespace {

using Kind = dns::Prerequisite::Kind;

dns::RecordList afterChanges(const dns::RecordList &before, const dns::DomainName &name, dns::RecordType type,
                             const QList<dns::Change> &changes)
{
    dns::RecordList after = before;
    std::optional<quint32> ttl;
    for (const dns::Change &change : changes) {
        const dns::ResourceRecord &record = change.record;
        if (record.owner != name || record.type != type)
            continue;
        after.removeIf([&](const dns::ResourceRecord &seen) { return seen.data == record.data; });
        if (change.kind == dns::Change::Kind::Add) {
            after.append(record);
            ttl = record.ttl;
        }
    }
    // A set has one TTL (RFC 2181 5.2).
    for (dns::ResourceRecord &record : after)
        record.ttl = ttl.value_or(record.ttl);
    return after;
}

// The records a condition expects; conditions do not cover TTLs.
dns::RecordList wantedRecords(const dns::Prerequisite &condition)
{
    dns::RecordList records;
    for (const dns::RecordData &value : condition.values)
        records.append({condition.name, condition.type, 0, value});
    return records;
}

class SavedMaker
{
public:
    SavedMaker(const dns::Update &saved, const dns::Server &server, const dns::Facts &facts)
        : m_saved(saved)
        , m_server(server)
        , m_facts(facts)
        , m_conditions(saved.prerequisites)
    {}

    dns::Step<UpdatePlan> make()
    {
        const auto broken = dns::part(brokenConditions(m_saved, m_server, m_facts), m_needed);
        for (const ChangedSet &set : changedSets(m_saved))
            see(set.name, set.type);
        if (!m_needed.isEmpty())
            return m_needed;
        m_result.refusals = *broken + m_result.refusals;
        leaveOutWhatIsMade();
        writeDown();
        return m_result;
    }

private:
    void see(const dns::DomainName &name, dns::RecordType type)
    {
        const dns::Fact *fact = m_facts.findOr(m_needed, {{name, type}, m_server});
        if (fact == nullptr)
            return;
        const bool isCondition =
            std::any_of(m_saved.prerequisites.begin(), m_saved.prerequisites.end(),
                        [&](const dns::Prerequisite &wanted) { return wanted.name == name && wanted.type == type; });
        if (const QString why = unseenBecause(*fact); !why.isEmpty()) {
            if (!(fact->isFailure() && isCondition)) // else reported already
                noteOf(m_result.refusals, "update-could-not-see", name, type, why).evidence.append(evidenceOf(*fact));
            return;
        }
        const dns::RecordList now = recordsOf(*fact);
        const dns::RecordList after = afterChanges(now, name, type, m_saved.changes);
        if (now != after)
            m_result.sets.append({name, type, now, after});
    }

    // If some sets are as the update leaves them and others as it finds them, it was made in part: the rest is made. If
    // all are, it was made before and is refused.
    void leaveOutWhatIsMade()
    {
        QList<dns::Prerequisite> made;
        bool isSomethingLeft = false;
        for (const ChangedSet &set : changedSets(m_saved)) {
            const auto condition =
                std::find_if(m_saved.prerequisites.begin(), m_saved.prerequisites.end(), [&](const auto &wanted) {
                    return wanted.name == set.name && wanted.type == set.type && wanted.kind != Kind::NameMissing;
                });
            const dns::Fact *fact = m_facts.find({{set.name, set.type}, m_server});
            if (condition == m_saved.prerequisites.end() || fact == nullptr || !unseenBecause(*fact).isEmpty())
                return;
            const dns::RecordList before = wantedRecords(*condition);
            const dns::RecordList now = recordsOf(*fact);
            if (sameData(now, before))
                isSomethingLeft = true;
            else if (sameData(now, afterChanges(before, set.name, set.type, m_saved.changes)))
                made.append(*condition);
            else
                return;
        }
        if (!isSomethingLeft || made.isEmpty())
            return;
        for (const dns::Prerequisite &condition : std::as_const(made)) {
            const Finding::Args args = argsOf(condition.name, condition.type);
            m_result.refusals.removeIf([&](const Finding &finding) {
                return finding.code == "update-changed-meanwhile" && finding.args.value("name") == args["name"] &&
                       finding.args.value("type") == args["type"];
            });
            m_result.notes.append(Finding{"update-made-before", args, {}});
            const dns::Fact *fact = m_facts.find({{condition.name, condition.type}, m_server});
            m_conditions[m_conditions.indexOf(condition)] =
                conditionOf(condition.name, condition.type, recordsOf(*fact));
        }
    }

    [[nodiscard]] bool isTouched(const dns::DomainName &name) const
    {
        return std::any_of(m_result.sets.begin(), m_result.sets.end(),
                           [&](const SetChange &set) { return set.name == name; });
    }

    void writeDown()
    {
        m_result.update.zone = m_result.undo.zone = m_saved.zone;
        m_result.update.prerequisites = m_conditions;
        for (const SetChange &set : std::as_const(m_result.sets)) {
            m_result.undo.prerequisites.append(conditionOf(set.name, set.type, set.after));
            appendChanges(m_result.update, set.before, set.after);
            appendChanges(m_result.undo, set.after, set.before);
        }
        for (const dns::Prerequisite &wanted : std::as_const(m_conditions)) {
            const bool changes = std::any_of(m_result.sets.begin(), m_result.sets.end(), [&](const SetChange &set) {
                return set.name == wanted.name && (set.type == wanted.type || wanted.kind == Kind::NameMissing);
            });
            if (isTouched(wanted.name) && !changes)
                m_result.undo.prerequisites.append(wanted);
        }
        deletionsFirst(m_result.update);
        deletionsFirst(m_result.undo);
    }

    const dns::Update &m_saved;
    const dns::Server &m_server;
    const dns::Facts &m_facts;
    QList<dns::Prerequisite> m_conditions; // the saved ones, without those of sets already made
    dns::QuestionSet m_needed;
    UpdatePlan m_result;
};

} // namespace

dns::Step<Findings> brokenConditions(const dns::Update &update, const dns::Server &server, const dns::Facts &facts)
{
    dns::QuestionSet needed;
    Findings findings;
    for (const dns::Prerequisite &wanted : update.prerequisites) {
        const dns::Fact *fact = facts.findOr(needed, {{wanted.name, wanted.type}, server});
        if (fact == nullptr)
            continue;
        if (fact->isFailure()) {
            noteOf(findings, "update-could-not-see", wanted.name, wanted.type, unseenBecause(*fact))
                .evidence.append(evidenceOf(*fact));
            continue;
        }
        const dns::RecordList seen = recordsOf(*fact);
        const dns::RecordList expected = wantedRecords(wanted);
        if (sameData(expected, seen))
            continue;
        Finding finding{"update-changed-meanwhile", argsOf(wanted.name, wanted.type), {evidenceOf(*fact)}};
        setSeen(finding, shown(seen), shown(expected));
        findings.append(finding);
    }
    if (!needed.isEmpty())
        return needed;
    return findings;
}

dns::Step<UpdatePlan> savedUpdatePlan(const dns::Update &update, const dns::Server &server, const dns::Facts &facts)
{
    return SavedMaker(update, server, facts).make();
}

} // namespace sw::plan
