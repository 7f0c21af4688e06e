// SPDX-License-Identifier: Apache-2.0
// What one checklist PDF costs, from the document tree to the bytes: the first in a process, which finds the fonts, and
// every other. The bound is 150 ms; "slowest" is the longest single run.
//   QT_QPA_PLATFORM=offscreen build/release/tests/bench/bench_pdf
#include "tests/core/report/sample_plans.h"
#include "translations/translations.h"
#include "ui/export/pdf_writer.h"

#include <benchmark/benchmark.h>

#include <QElapsedTimer>
#include <QGuiApplication>

#include <algorithm>
#include <cstdio>

using namespace sw;

namespace {

report::Document documentOf(const plan::RecordPlan &plan, const QString &language)
{
    const QLocale locale(language);
    QLocale::setDefault(locale);
    installTranslations(*QCoreApplication::instance(), locale);
    report::ChecklistInput input = test::checklistOf(plan);
    input.locale = locale;
    input.verification = test::someInPlace(plan);
    input.spfTree = {{0, "v=spf1 mx include:amazonses.com ~all", 2}, {1, "mx", 1}, {1, "include:amazonses.com", 1}};
    return report::checklist(input);
}

void render(benchmark::State &state, const plan::RecordPlan &plan, const QString &language)
{
    const report::Document document = documentOf(plan, language);
    double slowest = 0;
    qsizetype bytes = 0;
    for (auto _ : state) {
        QElapsedTimer timer;
        timer.start();
        const ui::PdfBytes pdf = ui::renderPdf(document, ui::Paper::A4);
        bytes = pdf.bytes.size();
        slowest = std::max(slowest, static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    state.counters["slowest_ms"] = slowest;
    state.counters["octets"] = static_cast<double>(bytes);
}

} // namespace

int main(int argc, char *argv[])
{
    QGuiApplication application(argc, argv);
    {
        QElapsedTimer timer;
        timer.start();
        const report::Document document = documentOf(test::advancedPlan(), QStringLiteral("en"));
        const ui::PdfBytes pdf = ui::renderPdf(document, ui::Paper::A4);
        std::printf("first in the process: %.1f ms (%d pages, %lld octets)\n",
                    static_cast<double>(timer.nsecsElapsed()) / 1e6, pdf.pages,
                    static_cast<long long>(pdf.bytes.size()));
    }
    for (const QString &language : languages()) {
        const std::string name = "advanced/" + language.toStdString();
        benchmark::RegisterBenchmark(name.c_str(), [language](benchmark::State &state) {
            render(state, test::advancedPlan(), language);
        })->Unit(benchmark::kMillisecond);
    }
    benchmark::RegisterBenchmark("key of 4096 bits", [](benchmark::State &state) {
        render(state, test::ownServerPlan(test::Rsa4096Characters), QStringLiteral("en"));
    })->Unit(benchmark::kMillisecond);
    benchmark::RegisterBenchmark("sixty records", [](benchmark::State &state) {
        render(state, test::largePlan(60), QStringLiteral("en"));
    })->Unit(benchmark::kMillisecond);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    benchmark::Shutdown();
    return 0;
}
