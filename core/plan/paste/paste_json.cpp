// SPDX-License-Identifier: Apache-2.0
#include "core/plan/paste/paste_json.h"

#include "core/plan/paste/paste_reader.h"
#include "core/plan/paste/paste_words.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>

namespace sw::plan {

namespace {

constexpr int Deepest = 16;

QString firstOf(const QJsonObject &object, std::initializer_list<const char *> keys)
{
    for (const char *key : keys) {
        const QJsonValue value = object.value(QLatin1String(key));
        if (value.isString())
            return value.toString();
    }
    return {};
}

QString nameOf(const QJsonObject &object)
{
    return firstOf(object, {"name", "host", "Name", "record_name", "hostname", "Host", "HostName", "rrset_name"});
}

// "Microsoft.Network/dnszones/CNAME" as well.
std::optional<dns::RecordType> typeOf(const QJsonObject &object)
{
    const QString type = firstOf(object, {"type", "Type", "record", "record_type", "rrset_type", "RecordType"});
    return typeWord(type.mid(type.lastIndexOf(u'/') + 1).toUpper());
}

QString joined(const QJsonArray &strings)
{
    QString text;
    for (const QJsonValue part : strings)
        text += part.toString();
    return text;
}

struct JsonReader
{
    const dns::DomainName &domain;
    PasteResult &result;

    void take(const RoughRecord &rough)
    {
        if (result.records.size() >= MaxPastedRecords)
            return;
        const auto record = recordFrom(rough, domain, result.findings);
        if (const auto *good = std::get_if<PastedRecord>(&record)) {
            if (!result.records.contains(*good))
                result.records.append(*good);
        } else {
            result.ignored.append({0, 0, rough.name + u' ' + rough.value, std::get<Refusal>(record).reason});
        }
    }

    // Every value of a record set: strings, or objects that hold one.
    bool takeSet(const QJsonObject &object, const QString &name)
    {
        bool taken = false;
        const auto takeValue = [&](const QString &value) {
            if (!value.isEmpty())
                take({typeOf(object), name, value, {}});
            taken = taken || !value.isEmpty();
        };
        for (const char *key :
             {"ResourceRecords", "rrdatas", "values", "Values", "records", "rrset_values", "Strings"}) {
            const QJsonArray array = object.value(QLatin1String(key)).toArray();
            for (const QJsonValue entry : array)
                takeValue(entry.isString() ? entry.toString()
                                           : firstOf(entry.toObject(), {"Value", "value", "content", "data"}));
        }
        for (const char *key : {"CNAMERecord", "cnameRecord"})
            takeValue(firstOf(object.value(QLatin1String(key)).toObject(), {"cname"}));
        for (const char *key : {"TXTRecords", "txtRecords"}) {
            const QJsonArray array = object.value(QLatin1String(key)).toArray();
            for (const QJsonValue entry : array)
                takeValue(joined(entry.toObject().value(QLatin1String("value")).toArray()));
        }
        return taken;
    }

    // "Tokens" of sesv2, "DkimTokens" of SES's first API, an output of Terraform: one CNAME each.
    bool takeTokens(const QJsonArray &tokens, const QString &zone, const QString &identity)
    {
        static const QRegularExpression Token(QStringLiteral("^[A-Za-z0-9]{20,63}$"));
        bool taken = false;
        for (const QJsonValue entry : tokens) {
            const QString token = entry.toString();
            if (!Token.match(token).hasMatch())
                continue;
            taken = true;
            take({dns::RecordType::CNAME,
                  token + QStringLiteral("._domainkey") + (identity.isEmpty() ? QString() : u'.' + identity),
                  token + u'.' + (zone.isEmpty() ? QStringLiteral("dkim.amazonses.com") : zone),
                  {}});
        }
        return taken;
    }

    void readArray(const QJsonArray &array, const QString &key, const QString &identity, int depth)
    {
        if (key.contains(QLatin1String("token"), Qt::CaseInsensitive) && takeTokens(array, {}, identity))
            return;
        for (const QJsonValue entry : array)
            read(entry, key, identity, depth + 1);
    }

    void read(const QJsonValue &value, const QString &key, QString identity, int depth)
    {
        if (depth > Deepest || result.records.size() >= MaxPastedRecords)
            return;
        if (value.isArray())
            return readArray(value.toArray(), key, identity, depth);
        if (!value.isObject())
            return;
        const QJsonObject object = value.toObject();
        if (firstOf(object, {"Action"}) == QLatin1String("DELETE")) // of a change batch
            return;
        const QString name = nameOf(object);
        const QString data = firstOf(object, {"value", "data", "Value", "content", "target", "record_value", "pointsTo",
                                              "NameHost", "NameExchange"});
        if (!name.isEmpty() && !data.isEmpty()) {
            const QJsonValue priority = object.value(QLatin1String("priority"));
            return take({typeOf(object), name, data,
                         priority.isDouble() ? QString::number(priority.toInt()) : priority.toString()});
        }
        if (!name.isEmpty() && takeSet(object, name))
            return;
        const QString named = firstOf(object, {"EmailIdentity", "IdentityName", "Identity"});
        if (!named.isEmpty() && isHostWord(named))
            identity = named;
        const bool ownKey = firstOf(object, {"SigningAttributesOrigin"}) == QLatin1String("EXTERNAL");
        for (auto at = object.begin(); at != object.end(); ++at) {
            if (at->isArray() && at.key().compare(QLatin1String("Tokens"), Qt::CaseInsensitive) == 0) {
                if (!ownKey)
                    takeTokens(at->toArray(), firstOf(object, {"SigningHostedZone"}), identity);
                continue;
            }
            if (at->isString() && isHostWord(at.key()) && (isHostWord(at->toString()) || startsText(at->toString()))) {
                take({std::nullopt, at.key(), at->toString(), {}});
                continue;
            }
            // The "value" of an output gets its name from the output.
            const bool isValue = at.key() == QLatin1String("value");
            read(*at, isValue ? key : at.key(), isHostWord(at.key()) ? at.key() : identity, depth + 1);
        }
    }
};

} // namespace

QJsonDocument jsonIn(const QString &pasted)
{
    const QString trimmed = pasted.trimmed();
    if (trimmed.startsWith(u'{') || trimmed.startsWith(u'[')) {
        const QJsonDocument document = QJsonDocument::fromJson(trimmed.toUtf8());
        if (!document.isNull())
            return document;
    }
    static const QRegularExpression Begin(QStringLiteral("^[ \\t]*([{\\[])[ \\t]*(?:$|[\"{\\[])"),
                                          QRegularExpression::MultilineOption);
    const auto begin = Begin.match(pasted);
    if (!begin.hasMatch())
        return {};
    const qsizetype end = pasted.lastIndexOf(begin.captured(1) == QLatin1String("{") ? u'}' : u']');
    const qsizetype start = begin.capturedStart(1);
    return end < start ? QJsonDocument() : QJsonDocument::fromJson(pasted.mid(start, end - start + 1).toUtf8());
}

void readJson(const QJsonDocument &document, const dns::DomainName &domain, PasteResult &result)
{
    JsonReader reader{domain, result};
    reader.read(document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object()), {}, {}, 0);
}

} // namespace sw::plan
