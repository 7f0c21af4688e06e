// SPDX-License-Identifier: Apache-2.0
// The table that ranks findings: code -> error, warning or info (resources/severity.json).
#pragma once

#include "core/base/expected.h"
#include "core/finding/finding.h"

#include <QHash>

namespace sw {

class SeverityProfile
{
public:
    // JSON: { "schema": 1, "severity": { "error": [code…], "warning": [code…], "info": [code…] } }.
    // Errors: "severity-not-json", "severity-bad-shape", "severity-duplicate" (args: code).
    [[nodiscard]] static Expected<SeverityProfile> fromJson(const QByteArray &json);

    // A code the table does not know is a warning; tests/architecture proves that every code used is known.
    [[nodiscard]] Severity severityOf(const QByteArray &code) const;
    // Whether the table has the code; all codes, in no order.
    [[nodiscard]] bool knows(const QByteArray &code) const { return m_table.contains(code); }
    [[nodiscard]] QList<QByteArray> codes() const { return m_table.keys(); }

private:
    QHash<QByteArray, Severity> m_table;
};

// "error", "warning", "info": the words of the command-line contract.
[[nodiscard]] QByteArray severityName(Severity severity);

} // namespace sw
