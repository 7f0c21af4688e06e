// SPDX-License-Identifier: Apache-2.0
// A finding: something noticed about a domain, as a code with arguments and evidence.
//
// The severity is in resources/severity.json, the words in core/report/findings/finding_text.cpp. Tests expect codes,
// never sentences. Arguments and evidence contain untrusted text: show them as plain text only.
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QMap>
#include <QString>

namespace sw {

// Error: mail fails or will fail. Warning: a risk, or something unknown. Info: worth knowing.
enum class Severity { Error, Warning, Info };

// One answer that a verdict rests on: who was asked what, when, and what came back.
struct Evidence
{
    QString asked;      // the server: "192.0.2.1:53", or a name for the resolver
    QString transport;  // "udp", "tcp", "tls", "https", or "saved"
    QString question;   // "_dmarc.example.com TXT"
    QString outcome;    // "answer", "noData", "nxDomain", "timeout", "servfail" …
    QStringList answer; // presentation form, one RR a line
    QDateTime at;       // UTC
    int rttMs = -1;     // -1: not measured

    friend bool operator==(const Evidence &, const Evidence &) = default;
};

struct Finding
{
    // By name, for the placeholders of the words: "records" -> "2".
    using Args = QMap<QByteArray, QString>;

    QByteArray code;               // stable, kebab-case: "spf-several-records"
    Args args = {};                // untrusted
    QList<Evidence> evidence = {}; // empty: a verdict over input of the user alone

    friend bool operator==(const Finding &, const Finding &) = default;
};

// In the order in which they are shown.
using Findings = QList<Finding>;

// Whether one of them has this code.
[[nodiscard]] bool containsCode(const Findings &findings, const QByteArray &code);

} // namespace sw
