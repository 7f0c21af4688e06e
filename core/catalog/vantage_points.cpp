// SPDX-License-Identifier: Apache-2.0
#include "core/catalog/vantage_points.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace sw::catalog {

namespace {

using Where = PublicResolver::Where;
using Filtering = PublicResolver::Filtering;

constexpr int Schema = 1;
constexpr qsizetype MaxOctets = 4 * 1024 * 1024;
constexpr qsizetype MaxEntries = 2000;
constexpr qsizetype MaxServers = 16;
constexpr qsizetype MaxText = 300;

struct WhereName
{
    Where value;
    const char *name;
};
constexpr WhereName WhereNames[] = {{Where::Anycast, "anycast"}, {Where::Country, "country"}, {Where::City, "city"}};
struct FilteringName
{
    Filtering value;
    const char *name;
};
constexpr FilteringName FilteringNames[] = {
    {Filtering::None, "none"}, {Filtering::Malware, "malware"}, {Filtering::National, "national"}};

QLatin1String key(const char *name)
{
    return QLatin1String(name);
}

bool isId(const QByteArray &id)
{
    const auto usual = [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-'; };
    return !id.isEmpty() && id.size() <= 60 && std::all_of(id.begin(), id.end(), usual);
}

template<class Names, class Value>
bool named(const Names &names, const QString &text, Value &value)
{
    for (const auto &entry : names) {
        if (text == key(entry.name)) {
            value = entry.value;
            return true;
        }
    }
    return false;
}

// As in the schema: no unknown field, and the type of each.
const char *oddField(const QJsonObject &object)
{
    static const QStringList known{key("id"),      key("name"),    key("operator"), key("place"),    key("filtering"),
                                   key("servers"), key("privacy"), key("enabled"),  key("suggested")};
    const QStringList fields = object.keys();
    if (std::any_of(fields.begin(), fields.end(), [](const QString &field) { return !known.contains(field); }))
        return "unknown";
    for (const char *field : {"enabled", "suggested"}) {
        if (!object.value(key(field)).isBool())
            return field;
    }
    return object.value(key("operator")).toString().isEmpty() ? "operator" : nullptr;
}

// The name of the first invalid field; null: none.
const char *readEntry(const QJsonObject &object, PublicResolver &resolver)
{
    resolver.id = object.value(key("id")).toString().toLatin1();
    if (!isId(resolver.id))
        return "id";
    resolver.name = object.value(key("name")).toString().left(MaxText);
    if (resolver.name.isEmpty())
        return "name";
    if (const char *odd = oddField(object))
        return odd;
    resolver.operatorName = object.value(key("operator")).toString().left(MaxText);
    const QJsonObject place = object.value(key("place")).toObject();
    resolver.country = place.value(key("country")).toString().toLatin1().left(2);
    resolver.city = place.value(key("city")).toString().left(MaxText);
    if (!named(WhereNames, place.value(key("kind")).toString(), resolver.where) ||
        (resolver.where != Where::Anycast && resolver.country.size() != 2))
        return "place";
    if (!named(FilteringNames, object.value(key("filtering")).toString(), resolver.filtering))
        return "filtering";
    for (const QJsonValue server : object.value(key("servers")).toArray())
        resolver.servers.append(server.toString().left(1000).toUtf8());
    if (resolver.servers.isEmpty() || resolver.servers.size() > MaxServers || resolver.servers.contains(QByteArray()))
        return "servers";
    resolver.privacy = object.value(key("privacy")).toString().left(MaxText);
    if (!resolver.privacy.isEmpty() && !resolver.privacy.startsWith(key("https://")))
        return "privacy";
    resolver.enabled = object.value(key("enabled")).toBool();
    resolver.suggested = object.value(key("suggested")).toBool();
    return nullptr;
}

QJsonObject toObject(const PublicResolver &resolver)
{
    QJsonObject place;
    for (const WhereName &entry : WhereNames) {
        if (entry.value == resolver.where)
            place.insert(key("kind"), key(entry.name));
    }
    if (!resolver.country.isEmpty())
        place.insert(key("country"), QString::fromLatin1(resolver.country));
    if (!resolver.city.isEmpty())
        place.insert(key("city"), resolver.city);
    QJsonArray servers;
    for (const QByteArray &server : resolver.servers)
        servers.append(QString::fromUtf8(server));
    QJsonObject object{{key("id"), QString::fromLatin1(resolver.id)},
                       {key("name"), resolver.name},
                       {key("operator"), resolver.operatorName},
                       {key("place"), place},
                       {key("servers"), servers},
                       {key("enabled"), resolver.enabled},
                       {key("suggested"), resolver.suggested}};
    for (const FilteringName &entry : FilteringNames) {
        if (entry.value == resolver.filtering)
            object.insert(key("filtering"), key(entry.name));
    }
    if (!resolver.privacy.isEmpty())
        object.insert(key("privacy"), resolver.privacy);
    return object;
}

ParseError badEntry(qsizetype index, const char *field)
{
    return ParseError{"vantage-points-bad-entry", 0, 0, {{"index", QString::number(index)}, {"field", key(field)}}};
}

} // namespace

Expected<VantagePointTable> VantagePointTable::fromJson(const QByteArray &json)
{
    if (json.size() > MaxOctets)
        return unexpected(ParseError{"vantage-points-too-large"});
    QJsonParseError parseError;
    const QJsonObject object = QJsonDocument::fromJson(json, &parseError).object();
    if (parseError.error != QJsonParseError::NoError || object.isEmpty())
        return unexpected(ParseError{"vantage-points-not-json", parseError.offset});
    if (object.value(key("schema")).toInt() != Schema)
        return unexpected(ParseError{"vantage-points-newer-schema"});
    const QJsonArray entries = object.value(key("vantagePoints")).toArray();
    if (entries.size() > MaxEntries)
        return unexpected(ParseError{"vantage-points-too-large"});
    VantagePointTable table;
    for (qsizetype i = 0; i < entries.size(); ++i) {
        PublicResolver resolver;
        if (const char *field = readEntry(entries.at(i).toObject(), resolver))
            return unexpected(badEntry(i, field));
        if (!table.add(resolver))
            return unexpected(badEntry(i, "id"));
    }
    return table;
}

QByteArray VantagePointTable::toJson() const
{
    QJsonArray entries;
    for (const PublicResolver &resolver : m_list)
        entries.append(toObject(resolver));
    return QJsonDocument(QJsonObject{{key("schema"), Schema}, {key("vantagePoints"), entries}}).toJson();
}

QList<PublicResolver> VantagePointTable::enabled() const
{
    QList<PublicResolver> list;
    std::copy_if(m_list.begin(), m_list.end(), std::back_inserter(list),
                 [](const PublicResolver &r) { return r.enabled; });
    return list;
}

qsizetype VantagePointTable::indexOf(const QByteArray &id) const
{
    const auto found = std::find_if(m_list.begin(), m_list.end(), [&](const PublicResolver &r) { return r.id == id; });
    return found == m_list.end() ? -1 : std::distance(m_list.begin(), found);
}

const PublicResolver *VantagePointTable::find(const QByteArray &id) const
{
    const qsizetype index = indexOf(id);
    return index < 0 ? nullptr : &m_list.at(index);
}

bool VantagePointTable::add(const PublicResolver &resolver)
{
    if (!isId(resolver.id) || indexOf(resolver.id) >= 0)
        return false;
    m_list.append(resolver);
    return true;
}

bool VantagePointTable::remove(const QByteArray &id)
{
    const qsizetype index = indexOf(id);
    if (index < 0)
        return false;
    m_list.removeAt(index);
    return true;
}

bool VantagePointTable::moveTo(const QByteArray &id, qsizetype index)
{
    const qsizetype from = indexOf(id);
    if (from < 0)
        return false;
    m_list.move(from, std::clamp<qsizetype>(index, 0, m_list.size() - 1));
    return true;
}

bool VantagePointTable::setEnabled(const QByteArray &id, bool on)
{
    const qsizetype index = indexOf(id);
    if (index < 0)
        return false;
    m_list[index].enabled = on;
    return true;
}

} // namespace sw::catalog
