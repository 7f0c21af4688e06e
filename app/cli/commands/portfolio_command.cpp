// SPDX-License-Identifier: Apache-2.0
// `portfolio FILE`: many domains, one line of result each, as soon as it is known. A line of FILE is a domain, which is
// surveyed or, with --route, planned for, or the name of a plan (….json), which is verified. Exit: 0 all good · 1
// something needs doing somewhere · 3 nothing is known to be wrong, but some could not be asked.
//
// Every result is written before the next domain begins, so that ending the program loses no finished line; only a row
// of a few words is kept of it.
#include "app/cli/frame/commands.h"
#include "app/cli/frame/reader_watch.h"
#include "app/cli/options/dns_command.h"
#include "app/cli/options/input_file.h"
#include "app/cli/options/plan_file.h"
#include "app/cli/options/tables.h"
#include "app/cli/options/vantage_points.h"
#include "app/cli/output/json_values.h"
#include "app/cli/output/portfolio_reports.h"
#include "app/cli/output/verdicts.h"
#include "core/base/abort_and_delete_later.h"
#include "core/dns/facts/sharing_resolver.h"
#include "core/plan/planner.h"
#include "core/report/export/exports.h"
#include "core/report/findings/finding_text.h"
#include "core/report/findings/words.h"
#include "core/report/text/state_text.h"
#include "core/verify/survey/survey_json.h"
#include "core/verify/verification_json.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QSet>

#include <algorithm>
#include <map>

namespace sw::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr int StandardDomains = 100;  // under way at once
constexpr int StandardInFlight = 800; // questions; a process may usually have 1,024 sockets open
constexpr qsizetype MaxFaultsShown = 5;
constexpr int ProgressWidth = 30;

struct Entry
{
    QString name;                                         // as the file has it
    std::optional<dns::DomainName> domain = std::nullopt; // nullopt: `name` is a plan's file
    QString fault = {};                                   // why the line is neither: a result of its own
};

class PortfolioCommand final : public DnsCommand
{
public:
    using DnsCommand::DnsCommand;

    void declare(QCommandLineParser &parser) override
    {
        parser.addPositionalArgument(
            u"FILE"_s,
            u"One domain, or the name of a PLAN.json, in each line; # begins a comment; \"-\": standard input."_s);
        parser.addOptions(
            {{u"json"_s, u"Print a JSON line for each, as `survey --json` and `verify --json` do."_s},
             {u"route"_s,
              u"Plan the records of each domain instead of surveying it, for a route that needs no "
              "answers: no-mail (the domain sends no mail) or default."_s,
              u"ROUTE"_s},
             {u"plans"_s, u"Write each plan of --route to this folder, as DOMAIN-dns.json."_s, u"FOLDER"_s},
             {u"prometheus"_s, u"Write a Prometheus text file at the end."_s, u"FILE"_s},
             {u"junit"_s, u"Write JUnit XML at the end."_s, u"FILE"_s},
             {u"progress"_s, u"Draw a bar on standard error."_s},
             {u"jobs"_s, u"Domains under way at once, 1 to 5000 (%1)."_s.arg(StandardDomains), u"N"_s},
             {u"in-flight"_s,
              u"Questions under way at once, 1 to 20000 (%1); each takes a socket, see ulimit -n."_s.arg(
                  StandardInFlight),
              u"N"_s}});
        declareVantagePoints(parser);
        declareCatalog(parser);
        DnsCommand::declare(parser);
    }

    Usage<> accept(const QCommandLineParser &parser) override
    {
        const auto file = positionals(parser, {u"FILE"_s});
        if (!file)
            return unexpected(file.error());
        if (const auto read = readEntries(file->first()); !read)
            return read;
        if (const auto read = store(m_catalog, readCatalog(parser)); !read)
            return read;
        const auto jobs = numberOption(parser, u"jobs"_s, 1, 5000, StandardDomains);
        const auto inFlight = numberOption(parser, u"in-flight"_s, 1, 20'000, StandardInFlight);
        if (!jobs || !inFlight)
            return usageError(!jobs ? jobs.error().text : inFlight.error().text);
        m_jobs = *jobs;
        m_inFlight = *inFlight;
        if (const auto read = readRoute(parser); !read)
            return read;
        m_json = parser.isSet(u"json"_s);
        m_progress = parser.isSet(u"progress"_s);
        for (const auto &[name, place] : {std::pair{u"prometheus"_s, &m_prometheus}, std::pair{u"junit"_s, &m_junit}}) {
            *place = parser.value(name);
            if (parser.isSet(name) && place->isEmpty())
                return usageError(u"--%1 needs the name of a file."_s.arg(name));
        }
        if (const auto accepted = DnsCommand::accept(parser); !accepted)
            return accepted;
        return store(m_points, readVantagePoints(parser, dnsOptions()));
    }

    // The finished lines are printed already; the reports contain them.
    void interrupt() override
    {
        if (m_shared == nullptr)
            return DnsCommand::interrupt();
        if (!dnsOptions().saveFactsFile.isEmpty()) {
            for (const auto &[ticket, job] : m_running) {
                for (const dns::Fact &fact : job.loop ? job.loop->facts().all() : QList<dns::Fact>())
                    learn(fact);
            }
        }
        m_worst = worse(m_worst, ExitCode::Unknown);
        end();
    }

protected:
    void run() override
    {
        m_clockwork.start();
        m_shared = std::make_unique<dns::SharingResolver>(resolver(), clock(), m_inFlight);
        if (m_prometheus.isEmpty() && m_junit.isEmpty()) // only for a report does it make sense to continue
            whenReaderIsGone(*this, [this] { finish(ExitCode::Usage); });
        startMore();
    }

    void release() override { m_running.clear(); }

private:
    struct Running
    {
        Entry entry;
        std::unique_ptr<plan::RecordPlan> plan; // for a plan's file
        std::unique_ptr<dns::LookupLoop> loop;
        qint64 startedAt = 0;
    };

    Usage<> readEntries(const QString &file)
    {
        const auto octets = readInput(u"FILE"_s, file);
        if (!octets)
            return unexpected(octets.error());
        QSet<QString> seen;
        QStringList faults;
        bool anyGood = false;
        int number = 0;
        for (const QByteArray &line : octets->split('\n')) {
            ++number;
            const QString text = QString::fromUtf8(line).section(u'#', 0, 0).trimmed();
            if (text.isEmpty())
                continue;
            Entry entry{text};
            if (!text.endsWith(u".json"_s)) {
                const auto domain = readDomain(u"line %1"_s.arg(number), text);
                if (domain)
                    entry = {domain->toString(), *domain};
                else
                    entry.fault = domain.error().text;
            } else if (!QFileInfo(text).isReadable()) {
                entry.fault = u"line %1 \"%2\": there is no such plan."_s.arg(number).arg(text);
            }
            if (!entry.fault.isEmpty())
                faults.append(entry.fault);
            anyGood = anyGood || entry.fault.isEmpty();
            const QString key = entry.domain ? entry.name.toLower() : entry.name;
            if (!seen.contains(key)) {
                seen.insert(key);
                m_entries.append(entry);
            }
        }
        if (!faults.isEmpty() && !anyGood) { // another kind of file
            const qsizetype more = faults.size() - MaxFaultsShown;
            return usageError(u"FILE \"%1\": "_s.arg(file) + faults.mid(0, MaxFaultsShown).join(u'\n') +
                              (more > 0 ? u"\n… and %1 more lines."_s.arg(more) : QString()));
        }
        return m_entries.isEmpty() ? Usage<>(usageError(u"FILE \"%1\": there is no domain in it."_s.arg(file)))
                                   : Usage<>();
    }

    Usage<> readRoute(const QCommandLineParser &parser)
    {
        m_plans = parser.value(u"plans"_s);
        if (!parser.isSet(u"route"_s))
            return parser.isSet(u"plans"_s) ? Usage<>(usageError(u"--plans needs --route: only plans are written."_s))
                                            : Usage<>();
        m_route = plan::routeFromName(parser.value(u"route"_s).toUtf8());
        if (m_route != plan::Route::NoMail && m_route != plan::Route::Default)
            return usageError(
                u"--route \"%1\": give no-mail or default; the others need answers for each domain."_s.arg(
                    parser.value(u"route"_s)));
        if (parser.isSet(u"plans"_s) && (m_plans.isEmpty() || !QDir().mkpath(m_plans)))
            return usageError(u"--plans \"%1\": this folder cannot be made."_s.arg(m_plans));
        return {};
    }

    plan::SetupPlan setupFor(const dns::DomainName &domain) const
    {
        plan::SetupPlan setup;
        setup.domain = domain;
        setup.route = *m_route;
        return setup;
    }

    void startMore()
    {
        while (m_next < m_entries.size() && static_cast<int>(m_running.size()) < m_jobs)
            startOne(m_entries.at(m_next++));
        showProgress();
        if (m_running.empty())
            end();
    }

    void startOne(const Entry &entry)
    {
        if (!entry.fault.isEmpty()) // the other lines are processed all the same
            return tell({entry.name, ExitCode::ToDo, -1, 1, 0, 0, entry.fault}, {});
        const int ticket = m_ticket++;
        Running &job = m_running[ticket];
        job.entry = entry;
        job.startedAt = m_clockwork.elapsed();
        dns::LookupLoop::Needs needs;
        if (entry.domain && m_route) {
            needs = dns::stepNeeds([this, setup = setupFor(*entry.domain)](const dns::Facts &known) {
                return plan::planRecords(setup, m_catalog, known);
            });
        } else if (entry.domain) {
            needs = dns::stepNeeds([this, domain = *entry.domain](const dns::Facts &known) {
                return verify::survey(domain, m_catalog, known);
            });
        } else {
            auto plan = readPlan(entry.name);
            if (!plan) { // the file existed when the run began
                console().message(plan.error().text);
                keep({entry.name, ExitCode::Unknown, -1, 0, 0, 0, plan.error().text});
                m_running.erase(ticket);
                return;
            }
            job.plan = std::make_unique<plan::RecordPlan>(std::move(*plan));
            needs = dns::stepNeeds([request = requestOf(*job.plan)](const dns::Facts &known) {
                return verify::verifyPlan(request, known);
            });
        }
        job.loop = std::make_unique<dns::LookupLoop>(*m_shared, facts(), std::move(needs));
        connect(job.loop.get(), &dns::LookupLoop::finished, this, [this, ticket] { onFinished(ticket); });
        job.loop->start();
    }

    verify::VerifyRequest requestOf(const plan::RecordPlan &plan) const { return {plan, m_points, &m_catalog}; }

    void onFinished(int ticket)
    {
        if (!isRunning()) // a plan that could not be written has ended the run
            return;
        const auto at = m_running.find(ticket);
        Running job = std::move(at->second);
        m_running.erase(at);
        const dns::Facts known = job.loop->facts();
        abortAndDeleteLater(job.loop, this);
        if (!dnsOptions().saveFactsFile.isEmpty()) {
            for (const dns::Fact &fact : known.all())
                learn(fact);
        }
        const int took = static_cast<int>(m_clockwork.elapsed() - job.startedAt);
        if (job.entry.domain && m_route)
            showPlan(job.entry, plan::planRecords(setupFor(*job.entry.domain), m_catalog, known), took);
        else if (job.entry.domain)
            showSurvey(job.entry, verify::survey(*job.entry.domain, m_catalog, known), took);
        else
            showVerification(job.entry, verify::verifyPlan(requestOf(*job.plan), known), took);
        if (isRunning())
            startMore();
    }

    void showSurvey(const Entry &entry, const dns::Step<verify::Survey> &step, int took)
    {
        if (!dns::isDone(step))
            return tell({entry.name, ExitCode::Unknown, -1, 0, 0, took, endless()}, {});
        const verify::Survey &survey = dns::resultOf(step);
        Findings findings = survey.findings;
        for (const verify::FoundKey &key : survey.keys)
            findings += key.findings;
        PortfolioRow row = rowOf(entry, verdictOn(survey), findings, took);
        row.spfLookups = survey.spfLookups;
        if (row.summary.isEmpty() && row.verdict == ExitCode::ToDo)
            row.summary = missingParts(survey);
        tell(row, m_json ? verify::toJson(survey, report::findingWords(), report::severityOf()) : QJsonObject());
    }

    void showPlan(const Entry &entry, const dns::Step<plan::RecordPlan> &step, int took)
    {
        if (!dns::isDone(step))
            return tell({entry.name, ExitCode::Unknown, -1, 0, 0, took, endless()}, {});
        const plan::RecordPlan &planned = dns::resultOf(step);
        PortfolioRow row = rowOf(entry, verdictOn(planned), planned.findings, took);
        row.spfLookups = planned.spfBudget.after;
        row.summary = report::planSummary(planned);
        if (!m_plans.isEmpty()) {
            const QString file = QDir(m_plans).filePath(report::suggestedFileName(planned, report::Format::Json));
            const auto written = writeOutput(u"--plans"_s, file, report::exportPlan(planned, report::Format::Json));
            if (!written)
                return fail(ExitCode::Usage, written.error().text);
        }
        tell(row, m_json ? plan::toJson(planned, report::findingWords(), report::severityOf()) : QJsonObject());
    }

    void showVerification(const Entry &entry, const dns::Step<verify::Verification> &step, int took)
    {
        if (!dns::isDone(step))
            return tell({entry.name, ExitCode::Unknown, -1, 0, 0, took, endless()}, {});
        const verify::Verification &verification = dns::resultOf(step);
        Findings findings = verification.findings;
        for (const verify::RecordStatus &status : verification.records)
            findings += status.findings;
        PortfolioRow row = rowOf(entry, verdictOn(verification), findings, took);
        row.summary = report::verificationSummary(verification);
        QJsonObject json;
        if (m_json) {
            json = verify::toJson(verification, report::findingWords(), report::severityOf());
            json.insert(u"plan"_s, entry.name);
        }
        tell(row, json);
    }

    static QString endless() { return u"Answering this would take more questions than any honest zone needs."_s; }

    static QString missingParts(const verify::Survey &survey)
    {
        QStringList parts;
        if (survey.spf.presence == verify::Presence::Missing)
            parts.append(u"SPF"_s);
        if (survey.dmarc.presence == verify::Presence::Missing)
            parts.append(u"DMARC"_s);
        return parts.isEmpty() ? QString() : u"No %1 record is published."_s.arg(parts.join(u" and "_s));
    }

    static PortfolioRow rowOf(const Entry &entry, ExitCode verdict, const Findings &findings, int took)
    {
        PortfolioRow row{entry.name, verdict, -1, 0, 0, took, {}};
        QString first;
        for (const Finding &finding : findings) {
            const Severity severity = severityOf(finding);
            row.errors += severity == Severity::Error ? 1 : 0;
            row.warnings += severity == Severity::Warning ? 1 : 0;
            if (first.isEmpty() && severity != Severity::Info)
                first = report::findingText(finding);
        }
        if (verdict != ExitCode::Good)
            row.summary = first;
        return row;
    }

    // Printed and flushed at once, so that nothing is lost.
    void tell(const PortfolioRow &row, QJsonObject json)
    {
        clearProgress();
        if (m_json) {
            if (json.isEmpty())
                json = {{u"schema"_s, SchemaVersion}, {u"domain"_s, row.name}, {u"error"_s, row.summary}};
            json.insert(u"status"_s, verdictName(row.verdict));
            json.insert(u"milliseconds"_s, row.milliseconds);
            console().json(json, Console::Layout::OneLine);
        } else {
            console().text(u"%1  %2%3"_s.arg(verdictName(row.verdict), -7)
                               .arg(row.name, row.summary.isEmpty() ? QString() : u"  "_s + row.summary));
        }
        keep(row);
    }

    void keep(const PortfolioRow &row)
    {
        ++m_done;
        m_worst = worse(m_worst, row.verdict);
        if (!m_prometheus.isEmpty() || !m_junit.isEmpty())
            m_rows.append(row);
    }

    static ExitCode worse(ExitCode a, ExitCode b)
    {
        if (a == ExitCode::ToDo || b == ExitCode::ToDo)
            return ExitCode::ToDo;
        return a == ExitCode::Unknown || b == ExitCode::Unknown ? ExitCode::Unknown : ExitCode::Good;
    }

    void showProgress()
    {
        if (!m_progress)
            return;
        const int full = static_cast<int>(m_done * ProgressWidth / std::max<qsizetype>(1, m_entries.size()));
        console().progress(
            u"[%1%2] %3 of %4, %5 questions"_s.arg(QString(full, u'#'), QString(ProgressWidth - full, u'.'))
                .arg(m_done)
                .arg(m_entries.size())
                .arg(m_shared->asked()));
    }

    void clearProgress()
    {
        if (m_progress)
            console().progress({});
    }

    void end()
    {
        clearProgress();
        const PortfolioTotals totals{clock().now(), m_clockwork.elapsed(), m_shared->asked()};
        for (const auto &[option, file, octets] :
             {std::tuple{u"--prometheus"_s, m_prometheus, prometheusText(m_rows, totals)},
              std::tuple{u"--junit"_s, m_junit, junitXml(m_rows, totals)}}) {
            if (file.isEmpty())
                continue;
            if (const auto written = writeOutput(option, file, octets); !written)
                return fail(ExitCode::Usage, written.error().text);
        }
        console().message(u"%1 looked at in %2 s: %3 questions, %4 answers shared"_s.arg(m_done)
                              .arg(static_cast<double>(totals.milliseconds) / 1000.0, 0, 'f', 1)
                              .arg(m_shared->asked())
                              .arg(m_shared->shared()));
        finish(m_worst);
    }

    catalog::Catalog m_catalog;
    QList<Entry> m_entries;
    QList<verify::VantagePoint> m_points;
    std::optional<plan::Route> m_route; // nullopt: survey
    QString m_plans;                    // folder; empty: not to be written
    QString m_prometheus;
    QString m_junit;
    int m_jobs = StandardDomains;
    int m_inFlight = StandardInFlight;
    bool m_json = false;
    bool m_progress = false;

    QElapsedTimer m_clockwork;
    std::unique_ptr<dns::SharingResolver> m_shared;
    std::map<int, Running> m_running; // after the resolver: its lookups must not outlive it
    QList<PortfolioRow> m_rows;       // only if a report was asked for
    qsizetype m_next = 0;
    qsizetype m_done = 0;
    int m_ticket = 0;
    ExitCode m_worst = ExitCode::Good;
};

} // namespace

std::unique_ptr<Command> makePortfolioCommand(const Context &context)
{
    return std::make_unique<PortfolioCommand>(context);
}

} // namespace sw::cli
