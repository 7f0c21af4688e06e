// SPDX-License-Identifier: Apache-2.0
// The setup as JSON and back. json_fields.h reads hostile input.
#include "core/plan/model/setup_plan.h"

#include "core/plan/model/json_fields.h"
#include "core/plan/model/record_plan.h"

#include <QJsonDocument>

namespace sw::plan {

namespace {

constexpr qsizetype MaxOctets = 8 * 1024 * 1024;
constexpr qsizetype MaxPasted = 256 * 1024;

QString latin(const QByteArray &text)
{
    return QString::fromLatin1(text);
}
QLatin1String key(const char *name)
{
    return QLatin1String(name);
}

QJsonArray toJson(const QList<PastedRecord> &records)
{
    QJsonArray array;
    for (const PastedRecord &record : records)
        array.append(QJsonObject{{key("name"), latin(record.name.toText())},
                                 {key("type"), latin(dns::typeName(record.type))},
                                 {key("value"), octetsToJson(valueText(record.type, record.data))}});
    return array;
}

QList<PastedRecord> readRecords(FieldReader &in, const char *name)
{
    QList<PastedRecord> records;
    in.each(name, 200, [&](FieldReader &part) {
        const auto owner = part.requiredDomain("name");
        const auto type = dns::typeFromName(part.bytes("type"));
        if (!type)
            return part.fail("type");
        const auto data = dataFromText(*type, part.text("value", 65'000).toLatin1());
        if (!data)
            return part.fail("value");
        if (owner)
            records.append({*owner, *type, *data});
    });
    return records;
}

QJsonObject toJson(const AdvancedSetup &advanced)
{
    const bool email = advanced.identity == AdvancedSetup::Identity::Email;
    return {{key("identity"), email ? key("email") : key("domain")},
            {key("sandbox"), advanced.sandbox},
            {key("pasted"), advanced.pasted},
            {key("records"), toJson(advanced.records)}};
}

AdvancedSetup readAdvanced(FieldReader in, FieldReader &whole)
{
    AdvancedSetup advanced;
    const QString identity = in.text("identity");
    if (identity == key("email"))
        advanced.identity = AdvancedSetup::Identity::Email;
    else if (!identity.isEmpty() && identity != key("domain"))
        in.fail("identity");
    advanced.sandbox = in.flag("sandbox");
    advanced.pasted = in.text("pasted", MaxPasted);
    advanced.records = readRecords(in, "records");
    whole.absorb(in, QStringLiteral("advanced"));
    return advanced;
}

QJsonObject toJson(const VendorSetup &vendor)
{
    QJsonObject fields;
    for (auto it = vendor.fields.begin(); it != vendor.fields.end(); ++it)
        fields.insert(QString::fromUtf8(it.key()), it.value());
    return {{key("id"), QString::fromUtf8(vendor.vendor)},
            {key("fields"), fields},
            {key("pasted"), vendor.pasted},
            {key("records"), toJson(vendor.records)}};
}

VendorSetup readVendor(FieldReader &in)
{
    VendorSetup vendor;
    vendor.vendor = in.bytes("id", 100);
    const QJsonObject fields = in.object("fields").json();
    for (auto it = fields.begin(); it != fields.end(); ++it) {
        if (!it.value().isString() || it.value().toString().size() > 1'000 || fields.size() > 100) {
            in.fail("fields");
            break;
        }
        vendor.fields.insert(it.key().toUtf8(), it.value().toString());
    }
    vendor.pasted = in.text("pasted", MaxPasted);
    vendor.records = readRecords(in, "records");
    return vendor;
}

QJsonObject toJson(const OwnServerSetup &own)
{
    QJsonArray addresses;
    for (const dns::IpAddress &address : own.addresses)
        addresses.append(latin(address.toText()));
    QJsonArray hosts;
    for (const dns::DomainName &host : own.hosts)
        hosts.append(latin(host.toText()));
    return {{key("addresses"), addresses},
            {key("hosts"), hosts},
            {key("mailExchangers"), own.mailExchangers},
            {key("selector"), octetsToJson(own.selector)},
            {key("keyRecord"), octetsToJson(own.keyRecord)}};
}

OwnServerSetup readOwnServer(FieldReader in, FieldReader &whole)
{
    OwnServerSetup own;
    for (const QString &text : in.texts("addresses", 200)) {
        const auto address = dns::IpAddress::fromText(text.toLatin1());
        if (address)
            own.addresses.append(*address);
        else
            in.fail("addresses");
    }
    for (const QString &text : in.texts("hosts", 200)) {
        const auto host = dns::DomainName::fromText(text.toLatin1());
        if (host)
            own.hosts.append(*host);
        else
            in.fail("hosts");
    }
    own.mailExchangers = in.flag("mailExchangers");
    own.selector = in.text("selector", 300).toLatin1();
    own.keyRecord = in.text("keyRecord", 10'000).toLatin1();
    whole.absorb(in, QStringLiteral("ownServer"));
    return own;
}

} // namespace

QByteArray receivingName(NoMailSetup::Receiving receiving)
{
    switch (receiving) {
    case NoMailSetup::Receiving::AsPublished:
        return "";
    case NoMailSetup::Receiving::None:
        return "no";
    case NoMailSetup::Receiving::Yes:
        return "yes";
    }
    Q_UNREACHABLE();
}

QByteArray toJson(const SetupPlan &setup)
{
    QJsonArray alsoSends;
    for (const VendorSetup &vendor : setup.alsoSends)
        alsoSends.append(toJson(vendor));
    const QJsonObject object{
        {key("schema"), 1},
        {key("domain"), setup.domain.isRoot() ? QString() : latin(setup.domain.toText())},
        {key("route"), latin(routeName(setup.route))},
        {key("workflow"), QJsonObject{{key("used"), setup.workflow},
                                      {key("pasted"), setup.workflowPasted},
                                      {key("records"), toJson(setup.workflowRecords)}}},
        {key("advanced"), toJson(setup.advanced)},
        {key("vendor"), toJson(setup.vendor)},
        {key("alsoSends"), alsoSends},
        {key("ownServer"), toJson(setup.ownServer)},
        {key("defaultServer"), QJsonObject{{key("tenantEmail"), setup.defaultServer.tenantEmail}}},
        {key("noMail"), QJsonObject{{key("receives"), latin(receivingName(setup.noMail.receiving))}}},
        {key("dmarc"), QJsonObject{{key("policy"), latin(setup.dmarc.policy)},
                                   {key("subdomains"), latin(setup.dmarc.subdomains)},
                                   {key("reportTo"), QJsonArray::fromStringList(setup.dmarc.reportTo)}}},
        {key("dnsHost"), QString::fromUtf8(setup.dnsHost)},
    };
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

namespace {

// Files of before this route existed have none.
NoMailSetup readNoMail(FieldReader &whole)
{
    NoMailSetup noMail;
    if (!whole.has("noMail"))
        return noMail;
    FieldReader in = whole.object("noMail");
    const QByteArray written = in.bytes("receives", 10);
    using Receiving = NoMailSetup::Receiving;
    for (const Receiving one : {Receiving::AsPublished, Receiving::None, Receiving::Yes}) {
        if (written == receivingName(one))
            noMail.receiving = one;
    }
    if (written != receivingName(noMail.receiving))
        in.fail("receives");
    whole.absorb(in, QStringLiteral("noMail"));
    return noMail;
}

} // namespace

Expected<SetupPlan> setupFromJson(const QByteArray &json)
{
    const auto object = documentObject(json, "setup-", MaxOctets);
    if (!object)
        return unexpected(object.error());
    FieldReader in(*object);
    SetupPlan setup;
    setup.domain = in.domain("domain");
    const auto route = routeFromName(in.bytes("route"));
    if (!route)
        in.fail("route");
    setup.route = route.value_or(Route::Advanced);
    FieldReader workflow = in.object("workflow");
    setup.workflow = workflow.flag("used");
    setup.workflowPasted = workflow.text("pasted", MaxPasted);
    setup.workflowRecords = readRecords(workflow, "records");
    in.absorb(workflow, QStringLiteral("workflow"));
    setup.advanced = readAdvanced(in.object("advanced"), in);
    FieldReader vendor = in.object("vendor");
    setup.vendor = readVendor(vendor);
    in.absorb(vendor, QStringLiteral("vendor"));
    in.each("alsoSends", 50, [&](FieldReader &part) { setup.alsoSends.append(readVendor(part)); });
    setup.ownServer = readOwnServer(in.object("ownServer"), in);
    FieldReader defaultServer = in.object("defaultServer");
    setup.defaultServer.tenantEmail = defaultServer.text("tenantEmail", 1'000);
    in.absorb(defaultServer, QStringLiteral("defaultServer"));
    setup.noMail = readNoMail(in);
    FieldReader dmarc = in.object("dmarc");
    setup.dmarc.policy = dmarc.bytes("policy", 100);
    setup.dmarc.subdomains = dmarc.bytes("subdomains", 100);
    const QByteArrayList words{"", "none", "quarantine", "reject"};
    if (!words.contains(setup.dmarc.policy))
        dmarc.fail("policy");
    if (!words.contains(setup.dmarc.subdomains))
        dmarc.fail("subdomains");
    setup.dmarc.reportTo = dmarc.texts("reportTo", 100);
    in.absorb(dmarc, QStringLiteral("dmarc"));
    setup.dnsHost = in.bytes("dnsHost", 100);
    if (!in.isGood())
        return unexpected(ParseError{"setup-bad-field", 0, 0, {{"field", in.fault()}}});
    return setup;
}

} // namespace sw::plan
