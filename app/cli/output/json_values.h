// SPDX-License-Identifier: Apache-2.0
// Values of the core as JSON of the command-line contract, and findings as text.
#pragma once

#include "app/cli/frame/console.h"
#include "core/dns/facts/outcome.h"
#include "core/finding/finding.h"

#include <QJsonArray>
#include <QJsonObject>

namespace sw::cli {

// "schema" of every JSON object.
constexpr int SchemaVersion = 1;

[[nodiscard]] QJsonObject findingJson(const Finding &finding); // {code, severity, args{}, text, advice?, evidence[]}
// Arrays in the order given.
[[nodiscard]] QJsonArray findingsJson(const Findings &findings);
[[nodiscard]] QJsonArray evidenceJson(const QList<Evidence> &evidence);
[[nodiscard]] QJsonArray recordsJson(const dns::RecordList &records);                 // {name, type, ttl, value}
[[nodiscard]] QJsonArray extendedErrorsJson(const QList<dns::ExtendedError> &errors); // {code, text, meaning}
[[nodiscard]] QJsonArray textsJson(const QByteArrayList &texts);                      // decoded as UTF-8
[[nodiscard]] QJsonArray domainsJson(const QList<dns::DomainName> &domains);          // without the final dot

[[nodiscard]] Severity severityOf(const Finding &finding); // by the built-in profile
// A finding of this severity or a worse one is among them.
[[nodiscard]] bool hasSeverity(const Findings &findings, Severity atLeast);
void printFindings(Console &console, const Findings &findings); // severity, text, advice

} // namespace sw::cli
