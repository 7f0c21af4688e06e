// SPDX-License-Identifier: Apache-2.0
// The files that `portfolio` leaves for other programs: Prometheus text format and JUnit XML, from one small row for
// each domain. Pure.
#pragma once

#include "app/cli/frame/command.h"

#include <QDateTime>

namespace sw::cli {

struct PortfolioRow
{
    QString name; // a domain, or the file of a plan
    ExitCode verdict = ExitCode::Unknown;
    int spfLookups = -1; // -1: not counted
    int errors = 0;      // findings
    int warnings = 0;
    int milliseconds = 0;
    QString summary; // one sentence, for what is not good
};

struct PortfolioTotals
{
    QDateTime endedAt; // UTC
    qint64 milliseconds = 0;
    quint64 questions = 0;
};

// https://prometheus.io/docs/instrumenting/exposition_formats/ (text format 0.0.4), for the textfile collector.
[[nodiscard]] QByteArray prometheusText(const QList<PortfolioRow> &rows, const PortfolioTotals &totals);
// One test case for each row: toDo is a failure, unknown an error.
[[nodiscard]] QByteArray junitXml(const QList<PortfolioRow> &rows, const PortfolioTotals &totals);

} // namespace sw::cli
