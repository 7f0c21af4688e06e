// SPDX-License-Identifier: Apache-2.0
// The part of JSON Schema (draft 2020-12) that our tables use: type, enum, const, pattern, minLength, minimum, maximum,
// required, properties, additionalProperties (false, or a schema for the rest), items, minItems. The schemas in
// resources/schemas are what the loader checks by, so that the contributor's editor and the program say the same.
#pragma once

#include <QHash>
#include <QJsonObject>
#include <QJsonValue>
#include <QRegularExpression>

#include <optional>

namespace sw::catalog {

struct SchemaFault
{
    QString place; // "records[2].host"; "" for the whole document
    QByteArray
        reason; // "missing", "unknown-field", "wrong-type", "not-allowed", "pattern", "too-short", "out-of-range"
    friend bool operator==(const SchemaFault &, const SchemaFault &) = default;
};

// A schema to hold many documents to: each of its patterns is compiled once, which is most of the work.
class JsonSchema
{
public:
    explicit JsonSchema(QJsonObject schema)
        : m_schema(std::move(schema))
    {}
    // The first fault, in the order of the document; nullopt when it holds.
    [[nodiscard]] std::optional<SchemaFault> faultIn(const QJsonValue &value) { return faultAt(m_schema, value, {}); }

private:
    using Fault = std::optional<SchemaFault>;
    [[nodiscard]] Fault faultAt(const QJsonObject &schema, const QJsonValue &value, const QString &place);
    [[nodiscard]] Fault objectFault(const QJsonObject &schema, const QJsonObject &object, const QString &place);
    [[nodiscard]] Fault arrayFault(const QJsonObject &schema, const QJsonArray &array, const QString &place);
    [[nodiscard]] Fault stringFault(const QJsonObject &schema, const QString &text, const QString &place);

    QJsonObject m_schema;
    QHash<QString, QRegularExpression> m_patterns; // those of the schema: as many as it has
};

// The same for one document.
[[nodiscard]] std::optional<SchemaFault> faultAgainst(const QJsonObject &schema, const QJsonValue &value);

} // namespace sw::catalog
