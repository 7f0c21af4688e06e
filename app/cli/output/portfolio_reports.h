// SPDX-License-Identifier: Apache-2.0
// Reports of `portfolio` for other programs: Prometheus text format and JUnit XML, from one small row for each domain.
// Pure.
#pragma once

#include "app/cli/frame/command.h"

#include <QDateTime>

namespace sw::cli {

// One domain or plan.
struct PortfolioRow
{
    QString name;                         // a domain, or the file of a plan
    ExitCode verdict = ExitCode::Unknown; // as in its line of output
    int spfLookups = -1;                  // of the whole tree (RFC 7208 4.6.4); -1: not counted
    int errors = 0;                       // number of findings
    int warnings = 0;                     // number of findings
    int milliseconds = 0;                 // time it took
    QString summary;                      // one sentence; empty: all good
};

// The whole run.
struct PortfolioTotals
{
    QDateTime endedAt;       // UTC
    qint64 milliseconds = 0; // time it took
    quint64 questions = 0;   // asked of the network
};

// https://prometheus.io/docs/instrumenting/exposition_formats/ (text format 0.0.4), for the textfile collector.
[[nodiscard]] QByteArray prometheusText(const QList<PortfolioRow> &rows, const PortfolioTotals &totals);
// One test case for each row: toDo is a failure, unknown an error.
[[nodiscard]] QByteArray junitXml(const QList<PortfolioRow> &rows, const PortfolioTotals &totals);

} // namespace sw::cli
