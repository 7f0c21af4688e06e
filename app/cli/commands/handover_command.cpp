// SPDX-License-Identifier: Apache-2.0
// `handover PLAN.json`: the message to the person who runs DNS, or, with --to vendor, to the vendor. Exit: 0 written,
// 1 the message is too long for a mailto link, 2 the plan cannot be read.
#include "app/cli/frame/commands.h"
#include "app/cli/options/language_option.h"
#include "app/cli/options/plan_file.h"
#include "app/cli/options/tables.h"
#include "app/cli/output/json_values.h"
#include "core/report/checklist/hand_over.h"

namespace sw::cli {

using namespace Qt::StringLiterals;

namespace {

class HandoverCommand final : public Command
{
public:
    using Command::Command;

    void declare(QCommandLineParser &parser) override
    {
        declarePlan(parser);
        parser.addOptions(
            {{u"to"_s, u"dns (whoever runs DNS) or vendor (dns)."_s, u"WHOM"_s},
             {u"attachment"_s, u"The checklist that goes along; its name is put into the message."_s, u"FILE"_s},
             {u"mailto"_s, u"Print a mailto link to this address instead; may be empty."_s, u"ADDR"_s},
             {u"json"_s, u"Print one JSON object."_s}});
        declareLanguage(parser);
        declareCatalog(parser);
    }

    Usage<> accept(const QCommandLineParser &parser) override
    {
        const auto to = choiceOption(parser, u"to"_s, {u"dns"_s, u"vendor"_s}, u"dns"_s);
        if (!to)
            return unexpected(to.error());
        if (const auto read = store(m_plan, readPlan(parser)); !read)
            return read;
        if (const auto language = readLanguage(parser); !language)
            return unexpected(language.error());
        if (const auto read = store(m_catalog, readCatalog(parser)); !read)
            return read;
        m_toVendor = *to == u"vendor";
        m_attachment = parser.value(u"attachment"_s);
        m_asLink = parser.isSet(u"mailto"_s);
        m_address = parser.value(u"mailto"_s);
        m_json = parser.isSet(u"json"_s);
        return {};
    }

protected:
    void run() override
    {
        const report::ChecklistInput input{.plan = m_plan,
                                           .catalog = m_catalog,
                                           .at = clock().now(),
                                           .version = QLatin1String(SENDERWRIGHT_VERSION),
                                           .locale = QLocale()};
        const report::Message message =
            m_toVendor ? report::vendorMessage(input) : report::handOverMessage(input, m_attachment);
        const auto link = report::mailtoLink(message, m_address);
        if (m_json) {
            QJsonObject json{{u"schema"_s, SchemaVersion}, {u"subject"_s, message.subject}, {u"body"_s, message.body}};
            if (link)
                json.insert(u"mailto"_s, QString::fromLatin1(link->toEncoded()));
            console().json(json);
        } else if (m_asLink && !link) {
            fail(ExitCode::ToDo, u"The message is too long for a mailto link; leave --mailto out and copy it."_s);
            return;
        } else if (m_asLink) {
            console().text(QString::fromLatin1(link->toEncoded()));
        } else {
            console().lines(message.subject + u"\n\n"_s + message.body.trimmed());
        }
        finish(ExitCode::Good);
    }

private:
    plan::RecordPlan m_plan;
    catalog::Catalog m_catalog;
    QString m_attachment;
    QString m_address;
    bool m_toVendor = false;
    bool m_asLink = false;
    bool m_json = false;
};

} // namespace

std::unique_ptr<Command> makeHandoverCommand(const Context &context)
{
    return std::make_unique<HandoverCommand>(context);
}

} // namespace sw::cli
