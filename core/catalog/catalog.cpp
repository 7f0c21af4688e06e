// SPDX-License-Identifier: Apache-2.0
// Reading the tables. The format of a file is in resources/schemas; table_json.cpp converts it,
// dns_host_match.cpp finds DNS hosts by their name servers.
#include "core/catalog/catalog.h"

#include "core/catalog/json_schema.h"
#include "core/catalog/table_json.h"
#include "core/catalog/vendor_ids.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>

#include <algorithm>

namespace sw::catalog {

namespace {

constexpr qint64 MaxOctets = 1024 * 1024; // of one table file; the longest of ours has 5,000

ParseError fault(const char *code, const QString &file, QMap<QByteArray, QString> args = {})
{
    args.insert("file", file);
    return ParseError{code, 0, 0, std::move(args)};
}

QString lineAndColumn(const QByteArray &json, qsizetype offset)
{
    const QByteArray before = json.left(offset);
    const qsizetype line = before.count('\n') + 1;
    const qsizetype column = offset - before.lastIndexOf('\n');
    return QStringLiteral("%1:%2").arg(line).arg(column);
}

Expected<QJsonObject> readObject(const QString &path)
{
    const QString shown = QFileInfo(path).fileName();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return unexpected(fault("catalog-unreadable", shown, {{"reason", file.errorString()}}));
    const QByteArray json = file.read(MaxOctets + 1);
    if (json.size() > MaxOctets)
        return unexpected(fault("catalog-not-json", shown, {{"place", QStringLiteral("1 MiB")}}));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError || !document.isObject())
        return unexpected(fault("catalog-not-json", shown, {{"place", lineAndColumn(json, error.offset)}}));
    return document.object();
}

QStringList tablesIn(const QString &folder)
{
    return QDir(folder).entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
}

Expected<QJsonObject> readSchema(const QString &folder, const char *name)
{
    const QString path = folder + u'/' + QLatin1String(name);
    auto schema = readObject(path);
    if (!schema)
        return unexpected(fault("catalog-no-schema", path));
    return schema;
}

template<class T, class Make>
Expected<T> checkedEntry(const QJsonObject &object, const QString &name, JsonSchema &rules, Make make)
{
    if (const auto bad = rules.faultIn(object))
        return unexpected(
            fault("catalog-bad-field", name, {{"place", bad->place}, {"reason", QString::fromLatin1(bad->reason)}}));
    T entry = make(object);
    if (QString::fromUtf8(entry.id) + QStringLiteral(".json") != name)
        return unexpected(fault("catalog-wrong-id", name, {{"id", QString::fromUtf8(entry.id)}}));
    if constexpr (std::is_same_v<T, Vendor>) {
        if (const QString bad = badPlaceholder(entry); !bad.isEmpty())
            return unexpected(fault("catalog-bad-placeholder", name, {{"place", bad}}));
    }
    return entry;
}

// Every *.json of the folder, in the order of their names. `rules` nullptr: not checked.
template<class T, class Make>
Expected<QList<T>> readFolder(const QString &folder, JsonSchema *rules, Make make)
{
    QList<T> entries;
    const QStringList names = tablesIn(folder);
    for (const QString &name : names) {
        const auto object = readObject(folder + u'/' + name);
        if (!object)
            return unexpected(object.error());
        Expected<T> entry =
            rules != nullptr ? checkedEntry<T>(*object, name, *rules, make) : Expected<T>(make(*object));
        if (!entry)
            return unexpected(entry.error());
        entries.append(std::move(*entry));
    }
    return entries;
}

// The same, checked by the schema of that name, which is read only when there is a file.
template<class T, class Make>
Expected<QList<T>> readChecked(const QString &folder, const QString &schemas, const char *schema, Make make)
{
    if (folder.isEmpty() || tablesIn(folder).isEmpty())
        return QList<T>();
    const auto read = readSchema(schemas, schema);
    if (!read)
        return unexpected(read.error());
    JsonSchema rules(*read);
    return readFolder<T>(folder, &rules, make);
}

const char VendorSchema[] = "vendor.schema.json";
const char DnsHostSchema[] = "dns-host.schema.json";
const char ServiceSchema[] = "service.schema.json";

int rankOf(const Vendor &vendor)
{
    static const QByteArrayList First = {"zuora-advanced", "zuora-default", "zuora-workflow"};
    static const QByteArrayList Last = {OwnServerVendor, "other"};
    if (const qsizetype at = First.indexOf(vendor.id); at >= 0)
        return static_cast<int>(at);
    if (const qsizetype at = Last.indexOf(vendor.id); at >= 0)
        return 1000 + static_cast<int>(at);
    return 100;
}

template<class T>
void overlay(QList<T> &base, const QList<T> &more)
{
    for (const T &entry : more) {
        const auto at = std::find_if(base.begin(), base.end(), [&](const T &known) { return known.id == entry.id; });
        if (at != base.end())
            *at = entry;
        else
            base.append(entry);
    }
}

void sortVendors(QList<Vendor> &vendors)
{
    std::stable_sort(vendors.begin(), vendors.end(), [](const Vendor &a, const Vendor &b) {
        const int ra = rankOf(a);
        const int rb = rankOf(b);
        return ra != rb ? ra < rb : a.name.compare(b.name, Qt::CaseInsensitive) < 0;
    });
}

template<class T>
void sortByName(QList<T> &entries)
{
    std::stable_sort(entries.begin(), entries.end(),
                     [](const T &a, const T &b) { return a.name.compare(b.name, Qt::CaseInsensitive) < 0; });
}

// At the suffix or below it: whole labels, any case.
bool endsIn(QByteArrayView name, const QByteArray &suffix)
{
    if (name.endsWith('.'))
        name.chop(1);
    return name.size() >= suffix.size() && name.last(suffix.size()).compare(suffix, Qt::CaseInsensitive) == 0 &&
           (name.size() == suffix.size() || name.at(name.size() - suffix.size() - 1) == '.');
}

} // namespace

Expected<Catalog> Catalog::load(const QString &vendorsFolder, const QString &dnsHostsFolder)
{
    Catalog catalog;
    catalog.m_schemas = QDir::cleanPath(vendorsFolder + QStringLiteral("/../schemas"));
    for (const char *name : {VendorSchema, DnsHostSchema}) {
        if (const auto schema = readSchema(catalog.m_schemas, name); !schema)
            return unexpected(schema.error());
    }
    for (const QString &folder : {vendorsFolder, dnsHostsFolder}) {
        if (!QDir(folder).exists())
            return unexpected(fault("catalog-unreadable", folder));
    }
    return catalog.extendedWith(vendorsFolder, dnsHostsFolder,
                                QDir::cleanPath(vendorsFolder + QStringLiteral("/../services")));
}

Expected<Catalog> Catalog::builtIn()
{
    const QString root = QStringLiteral(":/senderwright");
    Catalog catalog;
    catalog.m_schemas = root + QStringLiteral("/schemas");
    auto vendors = readFolder<Vendor>(root + QStringLiteral("/vendors"), nullptr, vendorFromJson);
    if (!vendors)
        return unexpected(vendors.error());
    auto hosts = readFolder<DnsHost>(root + QStringLiteral("/dns-hosts"), nullptr, dnsHostFromJson);
    if (!hosts)
        return unexpected(hosts.error());
    auto services = readFolder<Service>(root + QStringLiteral("/services"), nullptr, serviceFromJson);
    if (!services)
        return unexpected(services.error());
    if (vendors->isEmpty() || hosts->isEmpty() || services->isEmpty()) // initResources() was not called
        return unexpected(fault("catalog-unreadable", root));
    catalog.add(*vendors, *hosts, *services);
    return catalog;
}

Expected<Catalog> Catalog::extendedWith(const QString &vendorsFolder, const QString &dnsHostsFolder,
                                        const QString &servicesFolder) const
{
    const auto vendors = readChecked<Vendor>(vendorsFolder, m_schemas, VendorSchema, vendorFromJson);
    if (!vendors)
        return unexpected(vendors.error());
    const auto hosts = readChecked<DnsHost>(dnsHostsFolder, m_schemas, DnsHostSchema, dnsHostFromJson);
    if (!hosts)
        return unexpected(hosts.error());
    const auto services = readChecked<Service>(servicesFolder, m_schemas, ServiceSchema, serviceFromJson);
    if (!services)
        return unexpected(services.error());
    Catalog catalog = *this;
    catalog.add(*vendors, *hosts, *services);
    return catalog;
}

void Catalog::add(const QList<Vendor> &vendors, const QList<DnsHost> &hosts, const QList<Service> &services)
{
    overlay(m_vendors, vendors);
    overlay(m_dnsHosts, hosts);
    overlay(m_services, services);
    sortVendors(m_vendors);
    sortByName(m_dnsHosts);
    sortByName(m_services);
}

const Service *Catalog::serviceFor(QByteArrayView kind, QByteArrayView target) const
{
    for (const Service &service : m_services) {
        for (const Service::Kept &kept : service.records) {
            if (kept.kind == kind && std::any_of(kept.suffixes.begin(), kept.suffixes.end(),
                                                 [&](const QByteArray &suffix) { return endsIn(target, suffix); }))
                return &service;
        }
    }
    return nullptr;
}

const Vendor *Catalog::vendorOfTarget(const dns::DomainName &target) const
{
    const QByteArray name = target.toText();
    for (const Vendor &vendor : m_vendors) {
        if (vendor.kind != QLatin1String("zuora") &&
            std::any_of(vendor.targetSuffixes.begin(), vendor.targetSuffixes.end(),
                        [&](const QByteArray &suffix) { return endsIn(name, suffix); }))
            return &vendor;
    }
    return nullptr;
}

const Vendor *Catalog::vendor(QByteArrayView id) const
{
    const auto at = std::find_if(m_vendors.begin(), m_vendors.end(), [&](const Vendor &v) { return v.id == id; });
    return at == m_vendors.end() ? nullptr : &*at;
}

const DnsHost *Catalog::dnsHost(QByteArrayView id) const
{
    const auto at = std::find_if(m_dnsHosts.begin(), m_dnsHosts.end(), [&](const DnsHost &h) { return h.id == id; });
    return at == m_dnsHosts.end() ? nullptr : &*at;
}

} // namespace sw::catalog
