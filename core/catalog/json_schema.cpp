// SPDX-License-Identifier: Apache-2.0
#include "core/catalog/json_schema.h"

#include <algorithm>
#include <cmath>

namespace sw::catalog {

namespace {

using Fault = std::optional<SchemaFault>;

QJsonValue part(const QJsonObject &schema, const char *name)
{
    return schema.value(QLatin1String(name));
}

bool hasType(const QJsonValue &value, const QString &type)
{
    if (type == QLatin1String("object"))
        return value.isObject();
    if (type == QLatin1String("array"))
        return value.isArray();
    if (type == QLatin1String("string"))
        return value.isString();
    if (type == QLatin1String("boolean"))
        return value.isBool();
    if (type == QLatin1String("integer"))
        return value.isDouble() && std::trunc(value.toDouble()) == value.toDouble();
    return type == QLatin1String("null") && value.isNull();
}

// `type` is one name or a list of them.
bool hasAnyType(const QJsonValue &value, const QJsonValue &type)
{
    const QJsonArray types = type.isArray() ? type.toArray() : QJsonArray{type};
    return std::any_of(types.begin(), types.end(), [&](QJsonValue one) { return hasType(value, one.toString()); });
}

Fault numberFault(const QJsonObject &schema, double number, const QString &place)
{
    const QJsonValue least = part(schema, "minimum");
    const QJsonValue most = part(schema, "maximum");
    if ((least.isDouble() && number < least.toDouble()) || (most.isDouble() && number > most.toDouble()))
        return SchemaFault{place, "out-of-range"};
    return std::nullopt;
}

} // namespace

JsonSchema::Fault JsonSchema::objectFault(const QJsonObject &schema, const QJsonObject &object, const QString &place)
{
    const auto placeOf = [&](const QString &name) { return place.isEmpty() ? name : place + u'.' + name; };
    const QJsonArray required = part(schema, "required").toArray();
    for (const QJsonValue name : required) {
        if (!object.contains(name.toString()))
            return SchemaFault{placeOf(name.toString()), "missing"};
    }
    const QJsonObject properties = part(schema, "properties").toObject();
    const QJsonValue others =
        part(schema, "additionalProperties"); // a schema for all other fields; else there may be none
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QJsonValue own = properties.value(it.key());
        const QJsonValue property = own.isUndefined() && others.isObject() ? others : own;
        if (property.isUndefined())
            return SchemaFault{placeOf(it.key()), "unknown-field"};
        if (Fault fault = faultAt(property.toObject(), it.value(), placeOf(it.key())))
            return fault;
    }
    return std::nullopt;
}

JsonSchema::Fault JsonSchema::arrayFault(const QJsonObject &schema, const QJsonArray &array, const QString &place)
{
    if (array.size() < part(schema, "minItems").toInt(0))
        return SchemaFault{place, "too-short"};
    const QJsonObject items = part(schema, "items").toObject();
    for (qsizetype i = 0; i < array.size(); ++i) {
        if (Fault fault = faultAt(items, array.at(i), QStringLiteral("%1[%2]").arg(place).arg(i)))
            return fault;
    }
    return std::nullopt;
}

JsonSchema::Fault JsonSchema::stringFault(const QJsonObject &schema, const QString &text, const QString &place)
{
    if (text.size() < part(schema, "minLength").toInt(0))
        return SchemaFault{place, "too-short"};
    const QJsonValue pattern = part(schema, "pattern");
    if (!pattern.isString())
        return std::nullopt;
    QRegularExpression &compiled = m_patterns[pattern.toString()];
    if (compiled.pattern().isEmpty())
        compiled.setPattern(pattern.toString());
    if (!compiled.match(text).hasMatch())
        return SchemaFault{place, "pattern"};
    return std::nullopt;
}

JsonSchema::Fault JsonSchema::referenceFault(const QString &reference, const QJsonValue &value, const QString &place)
{
    const QString definition = reference.section(QStringLiteral("#/$defs/"), 1);
    const QJsonObject document = m_documents.value(reference.section(u'#', 0, 0));
    const QJsonValue schema = part(document, "$defs").toObject().value(definition);
    return schema.isObject() ? faultAt(schema.toObject(), value, place) : SchemaFault{place, "bad-reference"};
}

// The fault of the choice that comes furthest into the value, which is the one that was meant.
JsonSchema::Fault JsonSchema::anyFault(const QJsonArray &choices, const QJsonValue &value, const QString &place)
{
    Fault nearest;
    for (const QJsonValue choice : choices) {
        Fault fault = faultAt(choice.toObject(), value, place);
        if (!fault)
            return std::nullopt;
        if (!nearest || fault->place.size() > nearest->place.size())
            nearest = std::move(fault);
    }
    return nearest;
}

JsonSchema::Fault JsonSchema::faultAt(const QJsonObject &schema, const QJsonValue &value, const QString &place)
{
    if (const QJsonValue reference = part(schema, "$ref"); reference.isString())
        return referenceFault(reference.toString(), value, place);
    const QJsonValue type = part(schema, "type");
    if (!type.isUndefined() && !hasAnyType(value, type))
        return SchemaFault{place, "wrong-type"};
    if (const QJsonValue choices = part(schema, "anyOf"); choices.isArray())
        return anyFault(choices.toArray(), value, place);
    const QJsonValue constant = part(schema, "const");
    if (!constant.isUndefined() && constant != value)
        return SchemaFault{place, "not-allowed"};
    const QJsonValue allowed = part(schema, "enum");
    if (allowed.isArray() && !allowed.toArray().contains(value))
        return SchemaFault{place, "not-allowed"};
    if (value.isObject())
        return objectFault(schema, value.toObject(), place);
    if (value.isArray())
        return arrayFault(schema, value.toArray(), place);
    if (value.isString())
        return stringFault(schema, value.toString(), place);
    if (value.isDouble())
        return numberFault(schema, value.toDouble(), place);
    return std::nullopt;
}

std::optional<SchemaFault> faultAgainst(const QJsonObject &schema, const QJsonValue &value)
{
    return JsonSchema(schema).faultIn(value);
}

} // namespace sw::catalog
