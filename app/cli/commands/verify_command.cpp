// SPDX-License-Identifier: Apache-2.0
// `verify PLAN.json [--watch]`: the state of every planned record everywhere it is asked. Exit: 0 all in place, 1
// something is not, 3 nothing is known to be missing but some name server or resolver could not be asked. With --watch
// 2 if standard output has no reader any more.
#include "app/cli/frame/commands.h"
#include "app/cli/frame/reader_watch.h"
#include "app/cli/options/dns_command.h"
#include "app/cli/options/plan_file.h"
#include "app/cli/options/tables.h"
#include "app/cli/options/vantage_points.h"
#include "app/cli/output/json_values.h"
#include "app/cli/output/verdicts.h"
#include "core/report/checklist/matrix.h"
#include "core/report/findings/words.h"
#include "core/report/text/state_text.h"
#include "core/verify/verification_json.h"
#include "core/verify/watch.h"

#include <algorithm>

namespace sw::cli {

using namespace Qt::StringLiterals;

namespace {

class VerifyCommand final : public DnsCommand
{
public:
    using DnsCommand::DnsCommand;

    void declare(QCommandLineParser &parser) override
    {
        declarePlan(parser);
        parser.addOptions(
            {{u"watch"_s, u"Keep looking; print a JSON line for every change until all is in place."_s},
             {u"interval"_s, u"With --watch: shortest pause between two looks, 1 to 3600 (5)."_s, u"SECONDS"_s},
             {u"json"_s, u"Print one JSON object."_s}});
        declareVantagePoints(parser);
        declareCatalog(parser);
        DnsCommand::declare(parser);
    }

    Usage<> accept(const QCommandLineParser &parser) override
    {
        if (const auto read = store(m_request.plan, readPlan(parser)); !read)
            return read;
        m_request.catalog = &m_catalog;
        if (const auto read = store(m_catalog, readCatalog(parser)); !read)
            return read;
        if (const auto accepted = DnsCommand::accept(parser); !accepted)
            return accepted;
        if (const auto read = store(m_request.resolvers, readVantagePoints(parser, dnsOptions())); !read)
            return read;
        const auto interval = numberOption(parser, u"interval"_s, 1, 3600, 5);
        if (!interval)
            return unexpected(interval.error());
        m_limits.minIntervalMs = *interval * 1000;
        m_limits.maxIntervalMs = std::max(m_limits.maxIntervalMs, m_limits.minIntervalMs);
        m_json = parser.isSet(u"json"_s);
        m_watching = parser.isSet(u"watch"_s);
        if (m_watching && fromSavedFacts())
            return usageError(u"--watch and --facts exclude each other: saved facts do not change."_s);
        return {};
    }

protected:
    void run() override
    {
        if (m_watching) {
            watch();
            return;
        }
        ask([this](const dns::Facts &known) { return verify::verifyPlan(m_request, known); },
            [this](const verify::Verification &verification) {
                if (m_json)
                    console().json(toJson(verification));
                else
                    print(verification);
                finish(verdictOn(verification));
            });
    }

    void release() override { m_watch.reset(); }

private:
    static QJsonObject toJson(const verify::Verification &verification)
    {
        return verify::toJson(verification, report::findingWords(), report::severityOf());
    }

    void watch()
    {
        m_watch = std::make_unique<verify::Watch>(resolver(), clock(), m_request, m_limits);
        connect(m_watch.get(), &verify::Watch::answered, this, [this](const dns::Fact &fact) { learn(fact); });
        connect(m_watch.get(), &verify::Watch::looked, this, &VerifyCommand::showLook);
        connect(m_watch.get(), &verify::Watch::finished, this, [this] { finish(verdictOn(*m_watch->last())); });
        whenReaderIsGone(*this, [this] { finish(ExitCode::Usage); });
        m_watch->start();
    }

    // The first round completely, then every round with something new.
    void showLook(const verify::Verification &verification, const QList<verify::Change> &changes)
    {
        if (changes.isEmpty() && m_watch->looks() > 1)
            return;
        QJsonObject line = toJson(verification);
        QJsonArray news;
        for (const verify::Change &change : changes)
            news.append(verify::toJson(change));
        line.insert(u"changes"_s, news);
        console().json(line, Console::Layout::OneLine);
        if (!m_json)
            console().message(report::verificationSummary(verification));
    }

    void print(const verify::Verification &verification)
    {
        const verify::MatrixView view = verify::matrixView(verification);
        const report::Matrix words = report::matrix(view, {}, clock().now());
        QStringList columns;
        for (const report::Matrix::Group &group : words.groups) {
            for (const report::Matrix::Column &column : group.columns)
                columns.append(column.fullTitle);
        }
        for (qsizetype i = 0; i < view.rows.size(); ++i) {
            const verify::MatrixView::Row &row = view.rows.at(i);
            console().text(u"%1 %2: %3"_s.arg(QString::fromLatin1(dns::typeName(row.record.type)),
                                              row.record.name.toUnicode(), report::stateLabel(row.state)));
            for (qsizetype at = 0; at < columns.size(); ++at) {
                if (at >= row.cells.size() || row.cells.at(at)) // not where the record does not exist
                    console().text(u"    %1: %2"_s.arg(columns.at(at), words.rows.at(i).cells.at(at).chip.text));
            }
            printFindings(console(), verification.records.at(i).findings);
        }
        if (!verification.findings.isEmpty())
            printFindings(console(), verification.findings);
        console().text(report::verificationSummary(verification));
        if (const QString outlook = report::verificationOutlook(verification, QLocale()); !outlook.isEmpty())
            console().text(outlook);
    }

    catalog::Catalog m_catalog;
    verify::VerifyRequest m_request;
    verify::WatchLimits m_limits;
    bool m_json = false;
    bool m_watching = false;
    std::unique_ptr<verify::Watch> m_watch;
};

} // namespace

std::unique_ptr<Command> makeVerifyCommand(const Context &context)
{
    return std::make_unique<VerifyCommand>(context);
}

} // namespace sw::cli
