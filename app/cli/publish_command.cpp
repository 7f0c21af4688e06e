// `publish PLAN.json --server ADDR --key FILE`: the planned changes as one dynamic update (RFC 2136), signed with TSIG.
//
// Without --apply it is a preview: what would change, and whether the server still has what the plan was made from.
// `publish --undo FILE` takes an update back. Exit: 0 applied, or there is nothing to do · 1 a preview with something
// to do, or the server has changed in between · 3 the server could not be asked, or did not say what became of it.
#include "app/cli/commands.h"
#include "app/cli/dns_command.h"
#include "app/cli/input_file.h"
#include "app/cli/json_values.h"
#include "app/cli/plan_file.h"
#include "core/base/plain_text.h"
#include "core/dns/net/net_updater.h"
#include "core/plan/update_plan.h"
#include "core/plan/update_server.h"
#include "core/report/finding_text.h"

namespace sw::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 KeyLimit = 64 * 1024;

class PublishCommand final : public DnsCommand
{
public:
    using DnsCommand::DnsCommand;

    void declare(QCommandLineParser &parser) override
    {
        parser.addPositionalArgument(u"PLAN.json"_s, u"What `plan --format json` wrote; not with --undo."_s);
        parser.addOptions(
            {{u"server"_s,
              u"The primary name server that takes updates: ns1.example.com, 192.0.2.1:5353, [2001:db8::1]:53."_s,
              u"ADDR"_s},
             {u"key"_s, u"The key for signing, as tsig-keygen or keymgr wrote it, or algorithm:name:secret."_s,
              u"FILE"_s},
             {u"apply"_s, u"Send the update. Without it: say what would be changed."_s},
             {u"undo-to"_s, u"With --apply: write there what takes the update back."_s, u"FILE"_s},
             {u"undo"_s, u"Take back the update that wrote this file."_s, u"FILE"_s},
             {u"json"_s, u"Print one JSON object."_s}});
        DnsCommand::declare(parser);
    }

    Usage<> accept(const QCommandLineParser &parser) override
    {
        m_json = parser.isSet(u"json"_s);
        m_apply = parser.isSet(u"apply"_s);
        m_undoTo = parser.value(u"undo-to"_s);
        if (const auto read = parser.isSet(u"undo"_s) ? readUndo(parser) : readPlanArgument(parser); !read)
            return read;
        if (const auto server = readServer(parser); !server)
            return server;
        if (const auto key = readKey(parser); !key)
            return key;
        if (parser.isSet(u"undo-to"_s) && m_undoTo.isEmpty())
            return usageError(u"--undo-to needs the name of a file."_s);
        return DnsCommand::accept(parser);
    }

    void interrupt() override
    {
        if (m_task) {
            console().message(u"Interrupted after the update was sent: whether it was made is not known. "
                              "Run the same command without --apply to see."_s);
        }
        DnsCommand::interrupt();
    }

protected:
    void run() override
    {
        ask([this](const dns::Facts &known) { return plan::updateServers(m_wanted, known); },
            [this](const QList<dns::Server> &servers) {
                if (servers.isEmpty())
                    return fail(ExitCode::Unknown,
                                report::errorText({"update-server-unknown", 0, 0, {{"input", m_serverText}}}));
                m_server = servers.first();
                look();
            });
    }

    void release() override { m_task.reset(); }

private:
    void look()
    {
        if (m_undo) {
            ask([this](const dns::Facts &known) { return plan::brokenConditions(*m_undo, m_server, known); },
                [this](const Findings &broken) {
                    m_prepared.update = *m_undo;
                    m_prepared.refusals = broken;
                    decide();
                });
            return;
        }
        ask([this](const dns::Facts &known) { return plan::updatePlan(m_plan, m_server, known); },
            [this](plan::UpdatePlan prepared) {
                m_prepared = std::move(prepared);
                decide();
            });
    }

    Usage<> readPlanArgument(const QCommandLineParser &parser)
    {
        const auto file = positionals(parser, {u"PLAN.json"_s});
        if (!file)
            return usageError(file.error().text);
        auto plan = readPlan(file->first());
        if (!plan)
            return usageError(plan.error().text);
        m_plan = std::move(*plan);
        return {};
    }

    Usage<> readUndo(const QCommandLineParser &parser)
    {
        if (const auto none = positionals(parser, {}); !none)
            return usageError(none.error().text + u" --undo takes the place of the plan."_s);
        const QString file = parser.value(u"undo"_s);
        const auto octets = readInput(u"--undo"_s, file);
        if (!octets)
            return usageError(octets.error().text);
        auto update = plan::updateFromJson(*octets);
        if (!update)
            return usageError(u"--undo \"%1\": %2"_s.arg(file, report::errorText(update.error())));
        m_undo = std::move(*update);
        return {};
    }

    Usage<> readServer(const QCommandLineParser &parser)
    {
        if (!parser.isSet(u"server"_s))
            return usageError(u"--server ADDR is missing: say which name server takes the update."_s);
        m_serverText = parser.value(u"server"_s);
        const auto wanted = plan::updateServerFromText(m_serverText);
        if (!wanted)
            return usageError(u"--server \"%1\": %2"_s.arg(m_serverText, report::errorText(wanted.error())));
        m_wanted = *wanted;
        return {};
    }

    Usage<> readKey(const QCommandLineParser &parser)
    {
        if (!parser.isSet(u"key"_s))
            return m_apply ? Usage<>(usageError(u"--key FILE is missing: an update has to be signed."_s)) : Usage<>();
        auto octets = readInput(u"--key"_s, parser.value(u"key"_s), KeyLimit);
        if (!octets)
            return usageError(octets.error().text);
        const SecretBytes text(std::move(*octets));
        auto key = dns::tsigKeyFromText(text.reveal());
        if (!key)
            return usageError(u"--key: "_s + report::errorText(key.error()));
        m_key.emplace(std::move(*key));
        return {};
    }

    void decide()
    {
        const bool couldNotSee = containsCode(m_prepared.refusals, "update-could-not-see");
        if (!m_prepared.refusals.isEmpty())
            return tell(couldNotSee ? ExitCode::Unknown : ExitCode::ToDo, u"refused"_s);
        if (m_prepared.update.changes.isEmpty())
            return tell(ExitCode::Good, u"nothingToDo"_s);
        if (!m_apply)
            return tell(ExitCode::ToDo, u"preview"_s);
        // Written before anything is changed: an update that cannot be taken back is not begun.
        if (!m_undoTo.isEmpty()) {
            const auto written = writeOutput(u"--undo-to"_s, m_undoTo, plainJson(plan::updateToJson(m_prepared.undo)));
            if (!written)
                return fail(ExitCode::Usage, written.error().text);
        }
        send();
    }

    void send()
    {
        m_updater = std::make_unique<dns::NetUpdater>(static_cast<quint16>(dnsOptions().port), dnsOptions().timeoutMs);
        m_task = m_updater->update(m_server, m_prepared.update, *m_key);
        connect(m_task.get(), &dns::UpdateTask::finished, this, &PublishCommand::onEnd);
        m_task->start();
    }

    void onEnd(const dns::UpdateEnd &end)
    {
        using Kind = dns::UpdateEnd::Kind;
        m_rcode = end.rcode;
        if (end.kind == Kind::Applied)
            return tell(ExitCode::Good, u"applied"_s);
        console().message(report::errorText(end.why));
        tell(end.kind == Kind::Changed ? ExitCode::ToDo : ExitCode::Unknown, resultOf(end));
    }

    // As scripts know it.
    static QString resultOf(const dns::UpdateEnd &end)
    {
        if (end.why.code == "update-no-reply")
            return u"noReply"_s;
        if (end.kind == dns::UpdateEnd::Kind::NotSent)
            return u"notSent"_s;
        if (end.kind == dns::UpdateEnd::Kind::Changed)
            return u"changedMeanwhile"_s;
        return end.why.code == "update-refused" ? u"serverRefused"_s : QString::fromLatin1(end.why.code);
    }

    void tell(ExitCode code, const QString &result)
    {
        const QByteArrayList lines = plan::changeLines(m_prepared.update);
        if (m_json) {
            QJsonArray changes;
            for (const QByteArray &line : lines)
                changes.append(QString::fromLatin1(line));
            QJsonObject json{{u"schema"_s, SchemaVersion},
                             {u"zone"_s, m_prepared.update.zone.toString()},
                             {u"server"_s, QString::fromLatin1(m_server.spec)},
                             {u"result"_s, result},
                             {u"changes"_s, changes},
                             {u"findings"_s, findingsJson(m_prepared.refusals + m_prepared.notes)}};
            if (m_rcode)
                json.insert(u"rcode"_s, QString::fromLatin1(dns::rcodeName(*m_rcode)));
            console().json(json);
        } else {
            for (const QByteArray &line : lines)
                console().text(QString::fromLatin1(line));
            printFindings(console(), m_prepared.refusals + m_prepared.notes);
            console().text(sentence(result));
        }
        finish(code);
    }

    static QString sentence(const QString &result)
    {
        if (result == u"applied")
            return u"Done: all changes were made at once."_s;
        if (result == u"nothingToDo")
            return u"Nothing to change: the name server has it all."_s;
        if (result == u"preview")
            return u"This is a preview. Give --apply to make these changes."_s;
        return u"Not done."_s;
    }

    plan::RecordPlan m_plan;
    std::optional<dns::Update> m_undo;
    plan::UpdatePlan m_prepared;
    QString m_serverText;
    plan::UpdateServer m_wanted;
    dns::Server m_server;
    std::optional<dns::TsigKey> m_key;
    std::unique_ptr<dns::NetUpdater> m_updater;
    std::unique_ptr<dns::UpdateTask> m_task;
    std::optional<dns::Rcode> m_rcode;
    QString m_undoTo;
    bool m_apply = false;
    bool m_json = false;
};

} // namespace

std::unique_ptr<Command> makePublishCommand(const Context &context)
{
    return std::make_unique<PublishCommand>(context);
}

} // namespace sw::cli
