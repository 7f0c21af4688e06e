// SPDX-License-Identifier: Apache-2.0
// `checklist PLAN.json -o FILE.pdf`: the checklist for a person with a pen and a person with a DNS panel.
// Exit: 0 written, 2 it cannot be written. With --verify it contains the states found now, and the status is that of
// `verify`: 0 all in place, 1 something is not, 3 some server could not be asked.
#include "app/cli/frame/commands.h"
#include "app/cli/options/dns_command.h"
#include "app/cli/options/input_file.h"
#include "app/cli/options/language_option.h"
#include "app/cli/options/plan_file.h"
#include "app/cli/options/tables.h"
#include "app/cli/options/vantage_points.h"
#include "app/cli/output/json_values.h"
#include "app/cli/output/pdf_module.h"
#include "app/cli/output/verdicts.h"
#include "core/plan/model/planned_spf.h"
#include "core/report/checklist/checklist.h"
#include "core/report/checklist/document_writers.h"
#include "core/report/findings/finding_text.h"
#include "core/report/text/state_text.h"

#include <QFileInfo>

namespace sw::cli {

using namespace Qt::StringLiterals;

namespace {

class ChecklistCommand final : public DnsCommand
{
public:
    using DnsCommand::DnsCommand;

    void declare(QCommandLineParser &parser) override
    {
        declarePlan(parser);
        parser.addOptions({{{u"o"_s, u"output"_s},
                            u"The PDF to write; a web page or text when the name ends in .html or .txt."_s,
                            u"FILE.pdf"_s},
                           {u"verify"_s, u"Look how far each record is, and say so in the checklist."_s},
                           {u"paper"_s, u"a4 or letter (what is usual here)."_s, u"SIZE"_s},
                           {u"json"_s, u"Print one JSON object."_s}});
        declareLanguage(parser);
        declareVantagePoints(parser);
        declareCatalog(parser);
        DnsCommand::declare(parser);
    }

    Usage<> accept(const QCommandLineParser &parser) override
    {
        m_file = parser.value(u"output"_s);
        if (m_file.isEmpty() && !parser.positionalArguments().isEmpty())
            return usageError(u"-o FILE.pdf is missing: say where the checklist is to be written."_s);
        if (const auto read = store(m_request.plan, readPlan(parser)); !read)
            return read; // also when there is neither
        m_request.catalog = &m_catalog;
        if (const auto read = store(m_catalog, readCatalog(parser)); !read)
            return read;
        const auto paper = choiceOption(parser, u"paper"_s, {u"a4"_s, u"letter"_s}, {});
        if (!paper)
            return unexpected(paper.error());
        m_paper = paper->toLatin1();
        if (const auto language = readLanguage(parser); !language)
            return unexpected(language.error());
        m_json = parser.isSet(u"json"_s);
        m_verify = parser.isSet(u"verify"_s);
        if (const auto accepted = DnsCommand::accept(parser); !accepted)
            return accepted;
        return store(m_request.resolvers, readVantagePoints(parser, dnsOptions()));
    }

protected:
    void run() override
    {
        if (!m_verify) {
            write(std::nullopt, {});
            return;
        }
        ask([this](const dns::Facts &known) { return verify::verifyPlan(m_request, known); },
            [this](const verify::Verification &verification) { drawTree(verification); });
    }

private:
    void drawTree(const verify::Verification &verification)
    {
        const auto request = plan::plannedSpf(m_request.plan);
        if (!request) {
            write(verification, {});
            return;
        }
        ask([request](const dns::Facts &known) { return spf::audit(known, *request); },
            [this, verification](const spf::Audit &audit) { write(verification, report::spfTreeLines(audit)); });
    }

    void write(const std::optional<verify::Verification> &verification, const QList<report::SpfTreeLine> &tree)
    {
        const report::Document document = report::checklist({.plan = m_request.plan,
                                                             .verification = verification,
                                                             .catalog = m_catalog,
                                                             .at = clock().now(),
                                                             .version = QLatin1String(SENDERWRIGHT_VERSION),
                                                             .locale = QLocale(),
                                                             .spfTree = tree});
        if (const auto other = writtenOtherwise(document)) {
            if (!*other)
                fail(ExitCode::Usage, other->error().text);
            else
                tell(0, m_file, verification);
            return;
        }
        if (pdf() == nullptr) {
            fail(ExitCode::Usage,
                 u"-o \"%1\": the part of this program that writes PDFs (senderwright-pdf) is missing. "
                 "Install Senderwright again, or give a name that ends in .html or .txt."_s.arg(m_file));
            return;
        }
        const ui::PdfBytes drawn = pdf()->render(document, m_paper);
        if (const auto written = writeOutput(u"-o"_s, m_file, drawn.bytes); !written) {
            fail(ExitCode::Usage, written.error().text);
            return;
        }
        tell(drawn.pages, m_file, verification);
    }

    // The same document as HTML or text, by the file's suffix; nullopt: as PDF.
    std::optional<Usage<>> writtenOtherwise(const report::Document &document)
    {
        const QString suffix = QFileInfo(m_file).suffix().toLower();
        if (suffix == u"html" || suffix == u"htm")
            return writeOutput(u"-o"_s, m_file, report::toHtml(document));
        if (suffix == u"txt")
            return writeOutput(u"-o"_s, m_file, report::toPlainText(document));
        return std::nullopt;
    }

    void tell(int pages, const QString &file, const std::optional<verify::Verification> &verification)
    {
        if (m_json) {
            QJsonObject json{
                {u"schema"_s, SchemaVersion}, {u"pages"_s, pages}, {u"file"_s, QFileInfo(file).absoluteFilePath()}};
            if (verification)
                json.insert(u"complete"_s, verification->complete());
            console().json(json);
        } else {
            if (verification)
                console().text(report::verificationSummary(*verification));
            console().text(pages > 0 ? u"%1: %2 pages"_s.arg(file).arg(pages) : file);
        }
        finish(verification ? verdictOn(*verification) : ExitCode::Good);
    }

    verify::VerifyRequest m_request;
    catalog::Catalog m_catalog;
    QString m_file;
    QByteArray m_paper; // empty: the usual one here
    bool m_verify = false;
    bool m_json = false;
};

} // namespace

std::unique_ptr<Command> makeChecklistCommand(const Context &context)
{
    return std::make_unique<ChecklistCommand>(context);
}

} // namespace sw::cli
