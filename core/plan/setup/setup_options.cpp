// SPDX-License-Identifier: Apache-2.0
#include "core/plan/setup/setup_options.h"

#include "core/dkim/key/key_pair.h"
#include "core/plan/setup/dns_host.h"
#include "core/plan/setup/domain_input.h"

#include <algorithm>

namespace sw::plan {

namespace {

using Result = Expected<SetupPlan>;

ParseError badValue(const QByteArray &key, const QString &value, const char *expected)
{
    return ParseError{
        "set-bad-value",
        0,
        0,
        {{"key", QString::fromUtf8(key)}, {"value", value.left(200)}, {"expected", QString::fromLatin1(expected)}}};
}

std::optional<bool> yesOrNo(const QString &value)
{
    const QString lower = value.trimmed().toLower();
    if (lower == QLatin1String("yes") || lower == QLatin1String("true") || lower == QLatin1String("1"))
        return true;
    if (lower == QLatin1String("no") || lower == QLatin1String("false") || lower == QLatin1String("0"))
        return false;
    return std::nullopt;
}

Result setIdentity(SetupPlan setup, const QString &value)
{
    const QString lower = value.trimmed().toLower();
    if (lower != QLatin1String("domain") && lower != QLatin1String("email"))
        return unexpected(badValue("identity", value, "domain, email"));
    setup.advanced.identity =
        lower == QLatin1String("email") ? AdvancedSetup::Identity::Email : AdvancedSetup::Identity::Domain;
    return setup;
}

Result addAddress(SetupPlan setup, const QString &value)
{
    const auto address = dns::IpAddress::fromText(value.trimmed().toLatin1());
    if (!address)
        return unexpected(badValue("ip", value, "192.0.2.1, 2001:db8::1"));
    if (!setup.ownServer.addresses.contains(*address))
        setup.ownServer.addresses.append(*address);
    return setup;
}

Result addHost(SetupPlan setup, const QString &value)
{
    const auto host = dns::DomainName::fromUnicode(value.trimmed());
    if (!host || host->labelCount() < 2)
        return unexpected(badValue("host", value, "mail.example.com"));
    if (!setup.ownServer.hosts.contains(*host))
        setup.ownServer.hosts.append(*host);
    return setup;
}

Result setSelector(SetupPlan setup, const QString &value)
{
    const QByteArray selector = value.trimmed().toLatin1();
    const bool shaped = !selector.isEmpty() && std::all_of(selector.begin(), selector.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '.' ||
               c == '_';
    });
    if (!shaped || !dns::DomainName::literal("example.com").prepended(selector + "._domainkey"))
        return unexpected(badValue("selector", value, "zuora2026"));
    setup.ownServer.selector = selector;
    return setup;
}

Result setPublicKey(SetupPlan setup, const QString &value)
{
    const auto record = dkim::keyRecordFromPublicKey(value.toUtf8());
    if (!record)
        return unexpected(record.error());
    setup.ownServer.keyRecord = *record;
    return setup;
}

Result setTenantEmail(SetupPlan setup, const QString &value)
{
    const QString email = value.trimmed();
    const qsizetype at = email.lastIndexOf(u'@');
    if (at < 1 || email.size() > 320 || !domainFromInput(email))
        return unexpected(badValue("tenant-email", value, "billing@example.com"));
    setup.defaultServer.tenantEmail = email;
    return setup;
}

Result setReceives(SetupPlan setup, const QString &value)
{
    const auto receives = yesOrNo(value);
    if (!receives)
        return unexpected(badValue("receives", value, "yes, no"));
    setup.noMail.receiving = *receives ? NoMailSetup::Receiving::Yes : NoMailSetup::Receiving::None;
    return setup;
}

Result addSender(SetupPlan setup, const QString &value, const catalog::Catalog &catalog)
{
    const catalog::Vendor *vendor = catalog.vendor(value.trimmed().toUtf8());
    if (vendor == nullptr || vendor->kind == QLatin1String("zuora"))
        return unexpected(badValue("also", value, "google, microsoft365, sendgrid, own-server"));
    setup.alsoSends.append(VendorSetup{vendor->id});
    return setup;
}

Result setDnsHost(SetupPlan setup, const QString &value, const catalog::Catalog &catalog)
{
    const QByteArray id = value.trimmed().toUtf8();
    if (catalog.dnsHost(id) == nullptr && id != OtherDnsHost)
        return unexpected(badValue("dns-host", value, "cloudflare, route53, godaddy, other"));
    setup.dnsHost = id;
    return setup;
}

const catalog::Field *fieldOf(const SetupPlan &setup, const QByteArray &key, const catalog::Catalog &catalog)
{
    const catalog::Vendor *vendor = catalog.vendor(setup.vendor.vendor);
    if (vendor == nullptr)
        return nullptr;
    const auto at = std::find_if(vendor->fields.begin(), vendor->fields.end(),
                                 [&](const catalog::Field &field) { return field.name == key; });
    return at == vendor->fields.end() ? nullptr : &*at;
}

} // namespace

QByteArrayList knownSettings(const SetupPlan &setup, const catalog::Catalog &catalog)
{
    QByteArrayList keys{"workflow", "also", "dns-host"};
    for (const Route route : AllRoutes)
        keys += routeSettings(route);
    if (const catalog::Vendor *vendor = catalog.vendor(setup.vendor.vendor)) {
        for (const catalog::Field &field : vendor->fields)
            keys.append(field.name);
    }
    std::sort(keys.begin(), keys.end());
    return keys;
}

Expected<SetupPlan> applySetting(const SetupPlan &setup, const QByteArray &key, const QString &value,
                                 const catalog::Catalog &catalog)
{
    SetupPlan changed = setup;
    // The vendor's own field takes precedence over a general key of the same name.
    if (const catalog::Field *field = fieldOf(setup, key, catalog)) {
        const auto checked = catalog::checkedFieldValue(*field, value);
        if (!checked)
            return unexpected(checked.error());
        changed.vendor.fields.insert(key, *checked);
        return changed;
    }
    if (key == "identity")
        return setIdentity(changed, value);
    if (key == "workflow" || key == "sandbox" || key == "mx") {
        const auto flag = yesOrNo(value);
        if (!flag)
            return unexpected(badValue(key, value, "yes, no"));
        (key == "workflow"  ? changed.workflow
         : key == "sandbox" ? changed.advanced.sandbox
                            : changed.ownServer.mailExchangers) = *flag;
        return changed;
    }
    if (key == "ip")
        return addAddress(changed, value);
    if (key == "host")
        return addHost(changed, value);
    if (key == "selector")
        return setSelector(changed, value);
    if (key == "public-key")
        return setPublicKey(changed, value);
    if (key == "tenant-email")
        return setTenantEmail(changed, value);
    if (key == "receives")
        return setReceives(changed, value);
    if (key == "also")
        return addSender(changed, value, catalog);
    if (key == "dns-host")
        return setDnsHost(changed, value, catalog);
    return unexpected(ParseError{"set-unknown-key",
                                 0,
                                 0,
                                 {{"key", QString::fromUtf8(key.left(100))},
                                  {"known", QString::fromUtf8(knownSettings(setup, catalog).join(", "))}}});
}

} // namespace sw::plan
