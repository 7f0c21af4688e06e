// SPDX-License-Identifier: Apache-2.0
#include "core/plan/publish/update_seen.h"

#include "core/dns/zone/zone_cut.h"
#include "core/plan/publish/update_parts.h"
#include "core/plan/reconcile.h"

#include <algorithm>

namespace sw::plan {

namespace {

bool hasTtls(const dns::RecordList &seen, const dns::RecordList &wanted)
{
    return std::all_of(seen.begin(), seen.end(), [&](const dns::ResourceRecord &record) {
        return std::any_of(wanted.begin(), wanted.end(), [&](const dns::ResourceRecord &other) {
            return other.data == record.data && other.ttl == record.ttl;
        });
    });
}

SetState stateOf(const SetChange &set, const dns::RecordList &there)
{
    if (sameData(set.before, set.after)) { // only the TTL changes
        if (!sameData(there, set.after))
            return SetState::Different;
        return hasTtls(there, set.after)    ? SetState::AsPlanned
               : hasTtls(there, set.before) ? SetState::AsBefore
                                            : SetState::Different;
    }
    return sameData(there, set.after)    ? SetState::AsPlanned
           : sameData(there, set.before) ? SetState::AsBefore
                                         : SetState::Different;
}

QString labelOf(const ServerSeen &server)
{
    const QString address = QString::fromLatin1(server.server.spec);
    return server.name.isRoot() ? address : QStringLiteral("%1 (%2)").arg(server.name.toString(), address);
}

QString ttlsOf(const dns::RecordList &records)
{
    QStringList texts;
    for (const dns::ResourceRecord &record : records) {
        const QString ttl = QString::number(record.ttl);
        if (!texts.contains(ttl))
            texts.append(ttl);
    }
    return texts.join(QLatin1String(", "));
}

class Differences
{
public:
    explicit Differences(const UpdatePlan &plan)
        : m_plan(plan)
    {}

    void addOf(const ServerSeen &server, bool isTold)
    {
        m_server = labelOf(server);
        for (qsizetype i = 0; i < server.sets.size(); ++i)
            addSet(m_plan.sets.at(i), server.sets.at(i), isTold);
    }
    // An unreachable address (IPv6 without an IPv6 route) of a server that answered at another one.
    static bool isBesides(const UpdateSeen &seen, const ServerSeen &server)
    {
        return !seen.silentServers().contains(server.name) &&
               std::all_of(server.sets.begin(), server.sets.end(), [](const SetSeen &set) {
                   return set.state == SetState::NotSeen && set.outcome == QLatin1String("network");
               });
    }

    Findings findings = {};

private:
    void addSet(const SetChange &set, const SetSeen &seen, bool isTold)
    {
        switch (seen.state) {
        case SetState::NotSeen:
            return gathered("update-server-unseen", set, seen.outcome);
        case SetState::AsPlanned:
            if (!hasTtls(seen.there, set.after))
                differs("update-ttl-differs", set, ttlsOf(seen.there), ttlsOf(set.after));
            return;
        case SetState::AsBefore:
            if (!isTold)
                return gathered("update-not-yet", set, {});
            if (sameData(set.before, set.after))
                return differs("update-ttl-differs", set, ttlsOf(seen.there), ttlsOf(set.after));
            return differs("update-set-not-made", set, shown(seen.there), shown(set.after));
        case SetState::Different:
            if (sameData(seen.there, set.after))
                return differs("update-ttl-differs", set, ttlsOf(seen.there), ttlsOf(set.after));
            return differs("update-set-differs", set, shown(seen.there), shown(set.after));
        }
        Q_UNREACHABLE();
    }

    void differs(const char *code, const SetChange &set, const QString &seen, const QString &expected)
    {
        Finding finding{code, argsOf(set.name, set.type), {}};
        finding.args.insert("server", m_server);
        setSeen(finding, seen, expected);
        findings.append(finding);
    }

    // One finding for each server and cause.
    void gathered(const char *code, const SetChange &set, const QString &outcome)
    {
        addName(findingOf(findings, code, {{"server", m_server}, {"outcome", outcome}}),
                set.name.toString() + u' ' + QString::fromLatin1(dns::typeName(set.type)));
    }

    const UpdatePlan &m_plan;
    QString m_server;
};

bool holds(const dns::RecordList &records, const dns::ResourceRecord &wanted)
{
    return std::any_of(records.begin(), records.end(),
                       [&](const dns::ResourceRecord &record) { return record.data == wanted.data; });
}

// What remains without our records; nullopt: records of others are in the way.
std::optional<dns::RecordList> withoutOurs(const SetChange &set, const dns::RecordList &there)
{
    if (sameData(there, set.after))
        return set.before;
    dns::RecordList rest;
    dns::RecordList foreign;
    for (const dns::ResourceRecord &record : there) {
        const bool isOld = holds(set.before, record);
        if (isOld || !holds(set.after, record))
            rest.append(record);
        if (!isOld && !holds(set.after, record))
            foreign.append(record);
    }
    for (dns::ResourceRecord old : set.before) {
        // The latter: others took it away, so it is not ours to restore.
        if (holds(there, old) || holds(set.after, old))
            continue;
        if (std::any_of(foreign.begin(), foreign.end(), [&](const auto &record) { return areRivals(record, old); }))
            return std::nullopt;
        if (!rest.isEmpty())
            old.ttl = rest.first().ttl;
        rest.append(old);
    }
    return rest;
}

constexpr qsizetype MaxServers = 32;
constexpr qsizetype MaxAddresses = 8;

// nullopt: could not be found out.
std::optional<QList<dns::IpAddress>> addressesOf(const dns::DomainName &name, const dns::DomainName &zone,
                                                 const dns::Server &told, const dns::Facts &facts,
                                                 dns::QuestionSet &needed)
{
    QList<dns::IpAddress> addresses;
    bool isKnown = true;
    for (const auto type : {dns::RecordType::A, dns::RecordType::AAAA}) {
        const dns::Fact *fact = nullptr;
        if (name.isAtOrBelow(zone)) {
            fact = facts.findOr(needed, {{name, type}, told});
            if (fact == nullptr)
                continue;
        }
        if (fact == nullptr || !unseenBecause(*fact).isEmpty()) // elsewhere, or in a zone of its own
            fact = facts.findOr(needed, dns::Question{name, type});
        if (fact == nullptr)
            continue;
        isKnown = isKnown && !fact->isFailure();
        const dns::Answer *answer = fact->answer();
        for (const dns::ResourceRecord &record : answer != nullptr ? answer->records : dns::RecordList()) {
            if (addresses.size() == MaxAddresses)
                break;
            if (const auto *v4 = record.as<dns::AData>())
                addresses.append(v4->address);
        }
    }
    return isKnown && !addresses.isEmpty() ? std::optional(addresses) : std::nullopt;
}

} // namespace

QByteArray setStateName(SetState state)
{
    switch (state) {
    case SetState::AsPlanned:
        return "asPlanned";
    case SetState::AsBefore:
        return "asBefore";
    case SetState::Different:
        return "different";
    case SetState::NotSeen:
        return "notSeen";
    }
    Q_UNREACHABLE();
}

bool ServerSeen::all(SetState state) const
{
    return std::all_of(sets.begin(), sets.end(), [=](const SetSeen &set) { return set.state == state; });
}

bool ServerSeen::any(SetState state) const
{
    return std::any_of(sets.begin(), sets.end(), [=](const SetSeen &set) { return set.state == state; });
}

QList<dns::DomainName> UpdateSeen::silentServers() const
{
    QList<dns::DomainName> silent;
    for (const ServerSeen &server : others) {
        const bool said = std::any_of(others.begin(), others.end(), [&](const ServerSeen &other) {
            return other.name == server.name && !other.any(SetState::NotSeen);
        });
        if (!said && !silent.contains(server.name))
            silent.append(server.name);
    }
    return silent;
}

dns::Step<OtherServers> otherServers(const dns::DomainName &zone, const dns::Server &told, quint16 port,
                                     const dns::Facts &facts)
{
    dns::QuestionSet needed;
    const dns::Fact *fact = facts.findOr(needed, {{zone, dns::RecordType::NS}, told});
    if (fact == nullptr)
        return needed;
    OtherServers others;
    QList<dns::DomainName> names;
    for (const dns::ResourceRecord &record : recordsOf(*fact)) {
        if (const auto *server = record.as<dns::NameData>())
            names.append(server->target);
    }
    others.areAll = unseenBecause(*fact).isEmpty() && !names.isEmpty() && names.size() <= MaxServers;
    const auto isKnown = [&](const QByteArray &spec) {
        return spec == told.spec || spec + ':' + QByteArray::number(port) == told.spec ||
               std::any_of(others.servers.begin(), others.servers.end(),
                           [&](const ServerSeen &server) { return server.server.spec == spec; });
    };
    for (const dns::DomainName &name : names.first(std::min(names.size(), MaxServers))) {
        const auto addresses = addressesOf(name, zone, told, facts, needed);
        others.areAll = others.areAll && addresses.has_value();
        for (const dns::IpAddress &address : addresses.value_or(QList<dns::IpAddress>())) {
            const QByteArray spec = dns::serverSpec(address);
            if (!isKnown(spec))
                others.servers.append({name, dns::Server::authoritative(spec)});
        }
    }
    if (!needed.isEmpty())
        return needed;
    return others;
}

dns::Step<ServerSeen> seenAt(const QList<SetChange> &sets, const ServerSeen &server, const dns::Facts &facts)
{
    dns::QuestionSet needed;
    ServerSeen seen{server.name, server.server};
    for (const SetChange &set : sets) {
        const dns::Fact *fact = facts.findOr(needed, {{set.name, set.type}, server.server});
        if (fact == nullptr)
            continue;
        if (const QString why = unseenBecause(*fact); !why.isEmpty()) {
            seen.sets.append({SetState::NotSeen, {}, why});
            continue;
        }
        const dns::RecordList there = recordsOf(*fact);
        seen.sets.append({stateOf(set, there), there, {}});
    }
    if (!needed.isEmpty())
        return needed;
    return seen;
}

Findings differences(const UpdatePlan &plan, const UpdateSeen &seen)
{
    Differences out(plan);
    out.addOf(seen.told, true);
    for (const ServerSeen &server : seen.others) {
        if (!Differences::isBesides(seen, server))
            out.addOf(server, false);
    }
    if (!seen.othersAreKnown)
        out.findings.append(Finding{"update-servers-unknown", {{"zone", plan.update.zone.toString()}}, {}});
    return out.findings;
}

dns::Update undoOfSeen(const UpdatePlan &plan, const ServerSeen &told, Findings &leftOut)
{
    if (told.any(SetState::NotSeen) || told.sets.size() != plan.sets.size())
        return plan.undo;
    dns::Update undo;
    undo.zone = plan.update.zone;
    QList<dns::DomainName> touched;
    for (qsizetype i = 0; i < plan.sets.size(); ++i) {
        const SetChange &set = plan.sets.at(i);
        const SetSeen &seen = told.sets.at(i);
        const bool othersTtl = seen.state == SetState::Different && sameData(set.before, set.after) &&
                               sameData(seen.there, set.after); // neither the old one nor ours
        if (seen.state == SetState::AsBefore || othersTtl)
            continue;
        const auto without = withoutOurs(set, seen.there);
        const qsizetype changes = undo.changes.size();
        if (without)
            appendChanges(undo, seen.there, *without);
        else
            leftOut.append(Finding{"update-undo-left-out", argsOf(set.name, set.type), {}});
        if (undo.changes.size() > changes)
            touched.append(set.name);
    }
    const auto setOf = [&](const dns::Prerequisite &condition) {
        for (qsizetype i = 0; i < plan.sets.size(); ++i) {
            if (plan.sets.at(i).name == condition.name && plan.sets.at(i).type == condition.type)
                return i;
        }
        return qsizetype(-1);
    };
    // The conditions of the names that are touched, as they are now.
    for (const dns::Prerequisite &condition : plan.undo.prerequisites) {
        if (!touched.contains(condition.name))
            continue;
        const qsizetype at = setOf(condition);
        undo.prerequisites.append(at < 0 ? condition
                                         : conditionOf(condition.name, condition.type, told.sets.at(at).there));
    }
    deletionsFirst(undo);
    return undo;
}

} // namespace sw::plan
