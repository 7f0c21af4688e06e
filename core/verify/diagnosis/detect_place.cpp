// SPDX-License-Identifier: Apache-2.0
// Names where people publish a record by mistake: doubled domain, the apex, without "_", www, the parent zone, the old
// DNS host.
//
// Only the zone's own server is asked, never a resolver. A place counts only if it shows the planned value, compared by
// meaning: a record of others there proves nothing.
#include "core/verify/diagnosis/detective.h"

#include "core/verify/matrix/meaning.h"

#include <algorithm>

namespace sw::verify {

using namespace sw::dns;

namespace {

struct Place
{
    QByteArray code;
    DomainName name;
    State state = State::WrongPlace;
};

void add(QList<Place> &places, const char *code, const Expected<DomainName> &name, const DomainName &right,
         State state = State::WrongPlace)
{
    if (!name || *name == right)
        return;
    const bool known = std::any_of(places.begin(), places.end(), [&](const Place &p) { return p.name == *name; });
    if (!known)
        places.append({code, *name, state});
}

Expected<DomainName> fromLabels(const QByteArrayList &labels, const DomainName &below)
{
    QByteArray wire;
    for (const QByteArray &label : labels) {
        if (label.isEmpty() || label.size() > 63)
            return unexpected(ParseError{"name-label-too-long"});
        wire += static_cast<char>(label.size());
        wire += label;
    }
    return DomainName::fromWire(wire + below.toWire());
}

QByteArrayList withoutUnderscores(QByteArrayList labels)
{
    for (QByteArray &label : labels) {
        if (label.startsWith('_'))
            label.remove(0, 1);
    }
    return labels;
}

// All inside the zone, so that its server has the answers.
QList<Place> placesFor(const Case &c)
{
    const DomainName &right = c.planned().name;
    const DomainName &apex = c.zone().apex;
    const DomainName &domain = c.plan().domain;
    QList<Place> places;
    if (!right.isAtOrBelow(apex))
        return places;
    const QByteArrayList labels = right.labels().mid(0, right.labelCount() - apex.labelCount());
    const bool isText = c.planned().type == RecordType::TXT;

    // The panel appends the zone to every name, and the whole name was typed.
    add(places, "panel-doubled-domain", fromLabels(right.labels(), apex), right, State::DoubledName);
    if (domain != apex && domain.isBelow(apex) && right.isAtOrBelow(domain)) {
        // Typed relative to the domain, with the domain twice or not at all.
        const QByteArrayList own = right.labels().mid(0, right.labelCount() - domain.labelCount());
        add(places, "panel-doubled-domain", fromLabels(right.labels(), domain), right, State::DoubledName);
        if (!own.isEmpty())
            add(places, "panel-subdomain-left-out", fromLabels(own, apex), right);
    }
    if (labels.isEmpty()) {
        add(places, "panel-at-sign-taken-literally", fromLabels({"@"}, apex), right);
    } else {
        if (isText)
            add(places, "panel-at-apex", apex, right);
        const QByteArrayList bare = withoutUnderscores(labels);
        add(places, "panel-underscore-left-out", fromLabels(bare, apex), right);
        if (labels.contains("_domainkey")) {
            QByteArrayList selectorOnly = labels;
            selectorOnly.removeAll("_domainkey");
            add(places, "panel-domainkey-left-out", fromLabels(selectorOnly, apex), right);
        }
        QByteArrayList url = labels;
        url.first().prepend("https://");
        add(places, "panel-url-as-name", fromLabels(url, apex), right);
    }
    QByteArrayList www = labels;
    const qsizetype own = right.isAtOrBelow(domain) ? right.labelCount() - domain.labelCount() : labels.size();
    www.insert(std::clamp<qsizetype>(own, 0, www.size()), "www");
    add(places, "panel-at-www", fromLabels(www, apex), right);
    return places;
}

// The parent zone: the domain was delegated, and somebody still edits the zone that held it before.
Clues detectParentZone(const Case &c)
{
    const DomainName &apex = c.zone().apex;
    const DomainName above = apex.parent();
    if (above.labelCount() < 2 || !c.planned().name.isAtOrBelow(apex))
        return {};
    const QByteArrayList labels = c.planned().name.labels().mid(0, c.planned().name.labelCount() - apex.labelCount());
    const auto name = fromLabels(labels, above);
    const auto zone = c.zoneOf(above);
    if (!zone || !name || zone->state != Zone::State::Found || zone->apex == apex || zone->serverSpecs().isEmpty())
        return {};
    const Fact *fact = c.lookAt(zone->serverSpecs().first(), *name, c.planned().type);
    if (fact == nullptr || !c.showsPlanned(*fact))
        return {};
    return {{State::WrongPlace,
             c.finding("panel-in-parent-zone",
                       {{"found", name->toString()}, {"parent", zone->apex.toString()}, {"zoneName", apex.toString()}},
                       *fact)}};
}

} // namespace

Clues detectPlace(const Case &c)
{
    Clues clues;
    for (const Place &place : placesFor(c)) {
        const Fact *fact = c.look(place.name, c.planned().type);
        if (fact == nullptr || !c.showsPlanned(*fact))
            continue;
        clues.append(
            {place.state,
             c.finding(place.code, {{"found", place.name.toString()}, {"zone", c.zone().apex.toString()}}, *fact)});
    }
    if (clues.isEmpty())
        clues = detectParentZone(c);
    return clues;
}

// Servers that were the zone's, or are named as such: in the plan, or as primary in the SOA record.
Clues detectOtherHost(const Case &c)
{
    constexpr qsizetype MaxOthers = 4;
    QList<DomainName> others;
    const auto isCurrent = [&](const DomainName &name) {
        return std::any_of(c.zone().servers.begin(), c.zone().servers.end(),
                           [&](const NameServer &server) { return server.name == name; });
    };
    for (const DomainName &name : c.plan().nameServers) {
        if (!isCurrent(name) && !others.contains(name))
            others.append(name);
    }
    // Names of name servers that the zone itself lists, though the delegation does not.
    if (const Fact *ns = c.look(c.zone().apex, RecordType::NS); ns != nullptr && ns->answer() != nullptr) {
        for (const ResourceRecord &record : ns->answer()->records) {
            const auto *name = record.as<NameData>();
            if (name != nullptr && !isCurrent(name->target) && !others.contains(name->target))
                others.append(name->target);
        }
    }
    for (const DomainName &name : others.mid(0, MaxOthers)) {
        const Fact *address = c.lookOutside(name, RecordType::A);
        const Answer *answer = address != nullptr ? address->answer() : nullptr;
        const auto *a = answer != nullptr ? answer->records.first().as<AData>() : nullptr;
        if (a == nullptr)
            continue;
        const QByteArray spec = serverSpec(a->address);
        if (c.zone().serverOf(spec) != nullptr)
            continue;
        const Fact *fact = c.lookAt(spec, c.planned().name, c.planned().type);
        if (fact != nullptr && c.showsPlanned(*fact))
            return {{State::WrongPlace, c.finding("panel-at-old-dns-host", {{"found", name.toString()}}, *fact)}};
    }
    return {};
}

} // namespace sw::verify
