// SPDX-License-Identifier: Apache-2.0
// A finding: what is noticed about a domain, as a code with arguments and evidence.
//
// Severity comes from resources/severity.json, words from core/report/findings/finding_text.cpp. Tests expect codes,
// never sentences. Arguments and evidence hold text read from outside: shown as plain text only.
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QMap>
#include <QString>

namespace sw {

enum class Severity { Error, Warning, Info };

// Who was asked what, over what, when, and what came back (architecture: never a verdict without evidence).
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
    using Args = QMap<QByteArray, QString>;

    QByteArray code; // stable, kebab-case: "spf-several-records"
    Args args = {};
    QList<Evidence> evidence = {};

    friend bool operator==(const Finding &, const Finding &) = default;
};

using Findings = QList<Finding>;

[[nodiscard]] bool containsCode(const Findings &findings, const QByteArray &code);

} // namespace sw
