// SPDX-License-Identifier: Apache-2.0
// The subset of JSON Schema (draft 2020-12) that our schemas use: type, enum, const, pattern, minLength, minimum,
// maximum, required, properties, additionalProperties (false, or a schema for the rest), items, minItems, anyOf, $ref.
// The loader checks with the schemas in resources/schemas, so that an editor with these schemas and the program report
// the same errors; tests check the output of the command line with them.
#pragma once

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QRegularExpression>

#include <optional>

namespace sw::catalog {

// Where and why a document does not fit its schema.
struct SchemaFault
{
    QString place; // "records[2].host"; "" for the whole document
    // "missing", "unknown-field", "wrong-type", "not-allowed", "pattern", "too-short", "out-of-range", "bad-reference"
    // (an error in the schema).
    QByteArray reason;
    friend bool operator==(const SchemaFault &, const SchemaFault &) = default;
};

// A schema for many documents: each of its patterns is compiled only once, which is most of the work.
class JsonSchema
{
public:
    using Documents = QHash<QString, QJsonObject>; // by file name: "common.schema.json"

    // The schema itself is not checked. `documents`: those that a $ref may point into, as "FILE#/$defs/NAME"; with the
    // schema's own file.
    explicit JsonSchema(QJsonObject schema, Documents documents = {})
        : m_schema(std::move(schema))
        , m_documents(std::move(documents))
    {}
    // The first fault, in the order of the document; nullopt when the document is valid.
    [[nodiscard]] std::optional<SchemaFault> faultIn(const QJsonValue &value) { return faultAt(m_schema, value, {}); }

private:
    using Fault = std::optional<SchemaFault>;
    [[nodiscard]] Fault faultAt(const QJsonObject &schema, const QJsonValue &value, const QString &place);
    [[nodiscard]] Fault referenceFault(const QString &reference, const QJsonValue &value, const QString &place);
    [[nodiscard]] Fault anyFault(const QJsonArray &choices, const QJsonValue &value, const QString &place);
    [[nodiscard]] Fault objectFault(const QJsonObject &schema, const QJsonObject &object, const QString &place);
    [[nodiscard]] Fault arrayFault(const QJsonObject &schema, const QJsonArray &array, const QString &place);
    [[nodiscard]] Fault stringFault(const QJsonObject &schema, const QString &text, const QString &place);

    QJsonObject m_schema;
    Documents m_documents;
    QHash<QString, QRegularExpression> m_patterns; // those of the schema: compiled
};

// The same for one document.
[[nodiscard]] std::optional<SchemaFault> faultAgainst(const QJsonObject &schema, const QJsonValue &value);

} // namespace sw::catalog
