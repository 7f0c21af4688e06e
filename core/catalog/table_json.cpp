// SPDX-License-Identifier: Apache-2.0
#include "core/catalog/table_json.h"

#include <QJsonArray>
#include <QRegularExpression>

namespace sw::catalog {

namespace {

QJsonValue at(const QJsonObject &object, const char *name)
{
    return object.value(QLatin1String(name));
}
QString text(const QJsonObject &object, const char *name)
{
    return at(object, name).toString();
}
QByteArray bytes(const QJsonObject &object, const char *name)
{
    return text(object, name).toUtf8();
}
bool flag(const QJsonObject &object, const char *name)
{
    return at(object, name).toBool();
}

QStringList texts(const QJsonObject &object, const char *name)
{
    QStringList list;
    const QJsonArray array = at(object, name).toArray();
    for (const QJsonValue value : array)
        list.append(value.toString());
    return list;
}

QByteArrayList byteTexts(const QJsonObject &object, const char *name)
{
    QByteArrayList list;
    for (const QString &value : texts(object, name))
        list.append(value.toLower().toUtf8());
    return list;
}

QList<int> numbers(const QJsonObject &object, const char *name)
{
    QList<int> list;
    const QJsonArray array = at(object, name).toArray();
    for (const QJsonValue value : array)
        list.append(value.toInt());
    return list;
}

Sure sureFrom(const QString &name)
{
    if (name == QLatin1String("confirmed"))
        return Sure::Confirmed;
    if (name == QLatin1String("secondHand"))
        return Sure::SecondHand;
    if (name == QLatin1String("inferred"))
        return Sure::Inferred;
    return Sure::General;
}

SmtpSettings smtpFrom(const QJsonObject &object)
{
    SmtpSettings smtp;
    smtp.host = text(object, "host");
    smtp.otherHosts = texts(object, "otherHosts");
    smtp.startTlsPorts = numbers(object, "startTlsPorts");
    smtp.implicitTlsPorts = numbers(object, "implicitTlsPorts");
    smtp.authentication = text(object, "authentication");
    smtp.note = text(object, "note");
    return smtp;
}

Field fieldFrom(const QJsonObject &object)
{
    Field field;
    field.name = bytes(object, "name");
    field.label = text(object, "label");
    field.help = text(object, "help");
    field.pattern = text(object, "pattern");
    field.choices = texts(object, "choices");
    field.standard = text(object, "standard");
    field.required = flag(object, "required");
    return field;
}

RecordTemplate recordFrom(const QJsonObject &object)
{
    RecordTemplate record;
    record.purpose = text(object, "purpose");
    record.type = bytes(object, "type");
    record.host = text(object, "host");
    record.value = text(object, "value");
    record.required = flag(object, "required");
    record.set = bytes(object, "set");
    record.note = text(object, "note");
    record.sure = sureFrom(text(object, "sure"));
    return record;
}

} // namespace

Vendor vendorFromJson(const QJsonObject &object)
{
    Vendor vendor;
    vendor.id = bytes(object, "id");
    vendor.name = text(object, "name");
    vendor.kind = text(object, "kind");
    vendor.smtp = smtpFrom(at(object, "smtp").toObject());
    const QJsonArray fields = at(object, "fields").toArray();
    for (const QJsonValue value : fields)
        vendor.fields.append(fieldFrom(value.toObject()));
    const QJsonArray records = at(object, "records").toArray();
    for (const QJsonValue value : records)
        vendor.records.append(recordFrom(value.toObject()));

    const QJsonObject spf = at(object, "spf").toObject();
    vendor.spfTerm = bytes(spf, "term");
    vendor.spfAskedFor = flag(spf, "askedFor");
    vendor.spfCarriesDmarc = flag(spf, "carriesDmarc");
    vendor.spfLookups = at(spf, "lookups").toInt(-1);
    const QJsonObject alignment = at(object, "alignment").toObject();
    vendor.dkimCarriesDmarc = flag(alignment, "dkimCarriesDmarc");
    vendor.alignmentNote = text(alignment, "note");
    vendor.returnPath = text(at(object, "returnPath").toObject(), "host");

    vendor.needsPaste = flag(object, "needsPaste");
    vendor.selectors = texts(object, "selectors");
    vendor.targetSuffixes = byteTexts(object, "targetSuffixes");
    vendor.dmarcRequired = flag(object, "dmarcRequired");
    vendor.notes = texts(object, "notes");
    vendor.sources = texts(object, "sources");
    vendor.checked = text(object, "checked");
    return vendor;
}

DnsHost dnsHostFromJson(const QJsonObject &object)
{
    using Form = DnsHost::NameForm;
    using Quoting = DnsHost::Quoting;
    using Dot = DnsHost::TargetDot;
    static const QMap<QString, Form> Forms = {{QStringLiteral("relative"), Form::Relative},
                                              {QStringLiteral("full"), Form::Full},
                                              {QStringLiteral("fullWithDot"), Form::FullWithDot},
                                              {QStringLiteral("either"), Form::Either}};
    static const QMap<QString, Quoting> Quotings = {{QStringLiteral("raw"), Quoting::Raw},
                                                    {QStringLiteral("required"), Quoting::Required},
                                                    {QStringLiteral("optional"), Quoting::Optional}};
    static const QMap<QString, Dot> Dots = {{QStringLiteral("optional"), Dot::Optional},
                                            {QStringLiteral("required"), Dot::Required},
                                            {QStringLiteral("forbidden"), Dot::Forbidden}};
    DnsHost host;
    host.id = bytes(object, "id");
    host.name = text(object, "name");
    host.nameServerPatterns = texts(object, "nameServers");
    host.companionPatterns = texts(object, "companionNameServers");
    host.sharedPatterns = texts(object, "sharedNameServers");
    host.nameForm = Forms.value(text(object, "nameForm"));
    host.apex = text(object, "apex");
    const QJsonObject txt = at(object, "txt").toObject();
    host.quoting = Quotings.value(text(txt, "quoting"));
    host.quotesForbidden = flag(txt, "quotesForbidden");
    host.splitsLongTxt = at(txt, "splitsLong").toBool(true);
    host.maxTxt = at(txt, "max").toInt(0);
    host.targetDot = Dots.value(text(object, "targetDot"));
    host.proxyTrap = flag(object, "proxyTrap");
    const QJsonObject ttl = at(object, "ttl").toObject();
    host.standardTtl = at(ttl, "default").toInt(0);
    host.leastTtl = at(ttl, "least").toInt(0);
    host.negativeTtl = at(ttl, "negative").toInt(0);
    host.menu = texts(object, "menu");
    host.url = text(object, "url");
    host.traps = texts(object, "traps");
    host.compactDenial = flag(object, "compactDenial");
    host.soaMailboxes = byteTexts(object, "soaMailboxes");
    host.soaPrimaries = texts(object, "soaPrimaries");
    const QJsonObject connect = at(object, "domainConnect").toObject();
    host.domainConnectHosts = byteTexts(connect, "hosts");
    host.domainConnectProviders = texts(connect, "providers");
    const QJsonObject automation = at(object, "automation").toObject();
    for (auto it = automation.begin(); it != automation.end(); ++it)
        host.automation.insert(it.key().toUtf8(), it.value().toString());
    host.sources = texts(object, "sources");
    host.checked = text(object, "checked");
    return host;
}

Service serviceFromJson(const QJsonObject &object)
{
    Service service;
    service.id = bytes(object, "id");
    service.name = text(object, "name");
    const QJsonArray records = at(object, "records").toArray();
    for (const QJsonValue value : records)
        service.records.append({bytes(value.toObject(), "kind"), byteTexts(value.toObject(), "suffixes")});
    service.menu = texts(object, "menu");
    service.url = text(object, "url");
    service.sure = sureFrom(text(object, "sure"));
    service.sources = texts(object, "sources");
    service.checked = text(object, "checked");
    return service;
}

QString badPlaceholder(const Vendor &vendor)
{
    static const QRegularExpression Good(QStringLiteral("^\\{[a-z][A-Za-z0-9]*\\}$"));
    static const QRegularExpression Any(QStringLiteral("\\{[^}]*\\}?|\\}"));
    const auto firstBad = [](const QString &pattern) {
        for (auto it = Any.globalMatch(pattern); it.hasNext();) {
            const QString found = it.next().captured();
            if (!Good.match(found).hasMatch())
                return found;
        }
        return QString();
    };
    for (const RecordTemplate &record : vendor.records) {
        for (const QString &pattern : {record.host, record.value}) {
            if (const QString bad = firstBad(pattern); !bad.isEmpty())
                return bad;
        }
    }
    // The SPF term must be complete once the fields are known: the console does not show it.
    QMap<QByteArray, QString> known;
    for (const Field &field : vendor.fields)
        known.insert(field.name, QStringLiteral("x"));
    const QString term = filledIn(QString::fromUtf8(vendor.spfTerm), known);
    return hasPlaceholder(term) ? term : QString();
}

} // namespace sw::catalog
