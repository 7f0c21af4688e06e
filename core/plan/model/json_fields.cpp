// SPDX-License-Identifier: Apache-2.0
#include "core/plan/model/json_fields.h"

#include <QJsonDocument>

#include <algorithm>

namespace sw::plan {

namespace {

constexpr int Schema = 1;

QString latin(const char *text)
{
    return QString::fromLatin1(text);
}

} // namespace

void FieldReader::fail(const char *name)
{
    if (m_fault.isEmpty())
        m_fault = latin(name);
}

void FieldReader::absorb(const FieldReader &part, const QString &place)
{
    if (m_fault.isEmpty() && !part.isGood())
        m_fault = place + u'.' + part.fault();
}

QString FieldReader::text(const char *name, qsizetype most)
{
    const QJsonValue value = m_object.value(QLatin1String(name));
    if (value.isUndefined())
        return {};
    if (!value.isString() || value.toString().size() > most) {
        fail(name);
        return {};
    }
    return value.toString();
}

bool FieldReader::flag(const char *name)
{
    const QJsonValue value = m_object.value(QLatin1String(name));
    if (!value.isUndefined() && !value.isBool())
        fail(name);
    return value.toBool();
}

int FieldReader::number(const char *name, int least, int most, int standard)
{
    const QJsonValue value = m_object.value(QLatin1String(name));
    if (value.isUndefined())
        return standard;
    const double number = value.toDouble(least - 1.0);
    if (!value.isDouble() || number < least || number > most) {
        fail(name);
        return standard;
    }
    return static_cast<int>(number);
}

QStringList FieldReader::texts(const char *name, qsizetype most)
{
    const QJsonValue value = m_object.value(QLatin1String(name));
    if (value.isUndefined())
        return {};
    QStringList list;
    const QJsonArray array = value.toArray();
    if (!value.isArray() || array.size() > most) {
        fail(name);
        return {};
    }
    for (const QJsonValue entry : array) {
        if (!entry.isString() || entry.toString().size() > 100'000)
            fail(name);
        list.append(entry.toString());
    }
    return list;
}

dns::DomainName FieldReader::domain(const char *name)
{
    const QString written = text(name, 2'000);
    if (written.isEmpty())
        return {};
    const auto parsed = dns::DomainName::fromText(written.toUtf8());
    if (!parsed) {
        fail(name);
        return {};
    }
    return *parsed;
}

std::optional<dns::DomainName> FieldReader::requiredDomain(const char *name)
{
    const dns::DomainName parsed = domain(name);
    if (parsed.isRoot()) {
        fail(name);
        return std::nullopt;
    }
    return parsed;
}

FieldReader FieldReader::object(const char *name)
{
    const QJsonValue value = m_object.value(QLatin1String(name));
    if (!value.isUndefined() && !value.isObject())
        fail(name);
    return FieldReader(value.toObject());
}

void FieldReader::each(const char *name, qsizetype most, const std::function<void(FieldReader &)> &read)
{
    const QJsonValue value = m_object.value(QLatin1String(name));
    if (value.isUndefined())
        return;
    const QJsonArray array = value.toArray();
    if (!value.isArray() || array.size() > most)
        return fail(name);
    for (qsizetype i = 0; i < array.size() && isGood(); ++i) {
        if (!array.at(i).isObject())
            return fail(name);
        FieldReader part(array.at(i).toObject());
        read(part);
        absorb(part, QStringLiteral("%1[%2]").arg(latin(name)).arg(i));
    }
}

QString octetsToJson(const QByteArray &octets)
{
    return QString::fromLatin1(octets);
}

std::optional<dns::RecordData> dataFromText(dns::RecordType type, const QByteArray &text)
{
    const auto nameOf = [](const QByteArray &written) { return dns::DomainName::fromText(written); };
    if (type == dns::RecordType::TXT)
        return text.size() > 65'000 ? std::nullopt : std::optional<dns::RecordData>(dns::TxtData{dns::splitTxt(text)});
    if (type == dns::RecordType::CNAME) {
        const auto name = nameOf(text);
        return name ? std::optional<dns::RecordData>(dns::NameData{*name}) : std::nullopt;
    }
    if (type == dns::RecordType::MX) {
        const qsizetype space = text.indexOf(' ');
        bool good = false;
        const quint16 preference = text.left(space).toUShort(&good);
        const auto name = nameOf(text.mid(space + 1));
        return space > 0 && good && name ? std::optional<dns::RecordData>(dns::MxData{preference, *name})
                                         : std::nullopt;
    }
    if (type == dns::RecordType::A || type == dns::RecordType::AAAA) {
        const auto address = dns::IpAddress::fromText(text);
        return address ? std::optional<dns::RecordData>(dns::AData{*address}) : std::nullopt;
    }
    return std::nullopt;
}

Expected<QJsonObject> documentObject(const QByteArray &json, const QByteArray &prefix, qsizetype most)
{
    if (json.size() > most)
        return unexpected(ParseError{prefix + "too-large"});
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError || !document.isObject())
        return unexpected(ParseError{prefix + "not-json", error.offset});
    const QJsonObject object = document.object();
    const QJsonValue schema = object.value(QLatin1String("schema"));
    if (!schema.isDouble() || schema.toInt() < 1)
        return unexpected(ParseError{prefix + "bad-field", 0, 0, {{"field", QStringLiteral("schema")}}});
    if (schema.toInt() > Schema)
        return unexpected(ParseError{prefix + "newer-schema", 0, 0, {{"schema", QString::number(schema.toInt())}}});
    return object;
}

} // namespace sw::plan
