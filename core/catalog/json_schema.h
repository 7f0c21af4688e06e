// The part of JSON Schema (draft 2020-12) that our tables use: type, enum, const, pattern, minLength, minimum, maximum,
// required, properties, additionalProperties (false, or a schema for the rest), items, minItems. The schemas in
// resources/schemas are what the loader checks by, so that the contributor's editor and the program say the same.
#pragma once

#include <QJsonObject>
#include <QJsonValue>

#include <optional>

namespace sw::catalog {

struct SchemaFault
{
    QString place; // "records[2].host"; "" for the whole document
    QByteArray
        reason; // "missing", "unknown-field", "wrong-type", "not-allowed", "pattern", "too-short", "out-of-range"
    friend bool operator==(const SchemaFault &, const SchemaFault &) = default;
};

// The first fault, in the order of the document; nullopt when it holds.
[[nodiscard]] std::optional<SchemaFault> faultAgainst(const QJsonObject &schema, const QJsonValue &value,
                                                      const QString &place = {});

} // namespace sw::catalog
