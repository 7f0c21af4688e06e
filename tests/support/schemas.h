// SPDX-License-Identifier: Apache-2.0
// The schemas of resources/schemas, for tests that hold what the program writes to them.
#pragma once

#include "core/catalog/json_schema.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>

namespace sw::test {

class Schemas
{
public:
    // Reads all of them.
    Schemas()
    {
        const QDir folder(QStringLiteral(SENDERWRIGHT_SOURCE_DIR "/resources/schemas"));
        const QStringList names = folder.entryList({QStringLiteral("*.schema.json")}, QDir::Files);
        for (const QString &name : names) {
            QFile file(folder.filePath(name));
            if (file.open(QIODevice::ReadOnly))
                m_documents.insert(name, QJsonDocument::fromJson(file.readAll()).object());
        }
    }

    // By file name; an object that cannot be read is empty.
    [[nodiscard]] const catalog::JsonSchema::Documents &documents() const { return m_documents; }
    // `name`: "survey", "dns-query".
    [[nodiscard]] bool has(const QString &name) const { return m_documents.contains(fileOf(name)); }
    // Where and why it does not hold to the schema of this name; empty: it does.
    [[nodiscard]] QString faultIn(const QString &name, const QJsonValue &value) const
    {
        if (!has(name))
            return QStringLiteral("there is no ") + fileOf(name);
        const auto fault = catalog::JsonSchema(m_documents.value(fileOf(name)), m_documents).faultIn(value);
        return fault ? QStringLiteral("%1: \"%2\" is %3")
                           .arg(fileOf(name), fault->place, QString::fromLatin1(fault->reason))
                     : QString();
    }
    [[nodiscard]] static QString fileOf(const QString &name) { return name + QStringLiteral(".schema.json"); }

private:
    catalog::JsonSchema::Documents m_documents;
};

} // namespace sw::test
