// SPDX-License-Identifier: Apache-2.0
// `practice publish PLAN.json`: plays the DNS panel. Exit: 0 all published, 1 the world refused some, 3 no practice
// world is running.
#include "app/cli/frame/commands.h"
#include "app/cli/options/plan_file.h"
#include "app/cli/output/json_values.h"
#include "core/practice/control.h"
#include "core/report/findings/finding_text.h"

#include <algorithm>

namespace sw::cli {

using namespace Qt::StringLiterals;

namespace {

class PracticePublishCommand final : public Command
{
public:
    using Command::Command;

    void declare(QCommandLineParser &parser) override
    {
        declarePlan(parser);
        parser.addOptions({{u"only"_s, u"Publish the records at this name only; repeatable."_s, u"NAME"_s},
                           {u"json"_s, u"Print one JSON object."_s}});
    }

    Usage<> accept(const QCommandLineParser &parser) override
    {
        if (const auto read = store(m_plan, readPlan(parser)); !read)
            return read;
        m_json = parser.isSet(u"json"_s);
        return keepOnly(parser.values(u"only"_s));
    }

protected:
    void run() override
    {
        m_client = std::make_unique<practice::ControlClient>(practice::controlFolder(), m_plan);
        connect(m_client.get(), &practice::ControlClient::finished, this, &PracticePublishCommand::show);
        m_client->start();
    }

    void release() override { m_client.reset(); }

private:
    // Names as in the plan, or relative to its zone.
    Usage<> keepOnly(const QStringList &names)
    {
        if (names.isEmpty())
            return {};
        QList<plan::PlannedRecord> kept;
        for (const QString &name : names) {
            const auto matches = [&](const plan::PlannedRecord &record) {
                const QString full = record.name.toString();
                const bool below = record.name.isAtOrBelow(m_plan.zone);
                const QString relative = below ? QString::fromLatin1(record.name.relativeTo(m_plan.zone)) : full;
                const QString wanted = name.endsWith(u'.') ? name.chopped(1) : name;
                return wanted.compare(full, Qt::CaseInsensitive) == 0 ||
                       wanted.compare(relative.isEmpty() ? u"@"_s : relative, Qt::CaseInsensitive) == 0;
            };
            const auto before = kept.size();
            std::copy_if(m_plan.records.begin(), m_plan.records.end(), std::back_inserter(kept), matches);
            if (kept.size() == before)
                return usageError(u"--only \"%1\": the plan has no record at this name."_s.arg(name));
        }
        m_plan.records = kept;
        return {};
    }

    void show(const Expected<practice::PublishReply> &reply)
    {
        if (!reply) {
            const bool notRunning = reply.error().code == "practice-not-running";
            fail(notRunning ? ExitCode::Unknown : ExitCode::Usage, report::errorText(reply.error()));
            return;
        }
        QJsonArray published;
        QJsonArray refused;
        for (const practice::PublishReply::Row &row : reply->rows) {
            QJsonObject json{
                {u"action"_s, row.action}, {u"type"_s, row.type}, {u"name"_s, row.name}, {u"value"_s, row.value}};
            if (row.refusal.isEmpty()) {
                published.append(json);
                if (!m_json)
                    console().text(u"%1 %2 %3 %4"_s.arg(row.action, row.type, row.name, row.value));
                continue;
            }
            json.insert(u"error"_s, QString::fromLatin1(row.refusal));
            refused.append(json);
            ParseError why{row.refusal};
            why.args = {{"name", row.name}, {"type", row.type}, {"domain", reply->domain}};
            console().message(report::errorText(why));
        }
        if (m_json) {
            console().json({{u"schema"_s, SchemaVersion},
                            {u"domain"_s, reply->domain},
                            {u"published"_s, published},
                            {u"refused"_s, refused}});
        }
        finish(refused.isEmpty() ? ExitCode::Good : ExitCode::ToDo);
    }

    plan::RecordPlan m_plan;
    bool m_json = false;
    std::unique_ptr<practice::ControlClient> m_client;
};

} // namespace

std::unique_ptr<Command> makePracticePublishCommand(const Context &context)
{
    return std::make_unique<PracticePublishCommand>(context);
}

} // namespace sw::cli
