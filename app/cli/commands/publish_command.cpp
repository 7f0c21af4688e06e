// SPDX-License-Identifier: Apache-2.0
// `publish PLAN.json --server ADDR --key FILE`: the planned changes as one dynamic update (RFC 2136), signed with TSIG.
//
// Without --apply it is a preview: what would change, and whether the server still has what the plan was made from.
// `publish --undo FILE` takes an update back. After an update every changed set is queried, at every name server.
// Exit: 0 applied, or nothing to do · 1 a preview with something to do, the server has changed in between, or only a
// part was made · 2 the server refused the key or the update · 3 the server could not be asked, or the result of the
// update is unknown.
#include "app/cli/frame/commands.h"
#include "app/cli/options/dns_command.h"
#include "app/cli/options/input_file.h"
#include "app/cli/options/plan_file.h"
#include "app/cli/output/json_values.h"
#include "app/cli/output/publish_result.h"
#include "core/base/plain_text.h"
#include "core/dns/net/net_updater.h"
#include "core/plan/publish/update_plan.h"
#include "core/plan/publish/update_server.h"
#include "core/report/findings/finding_text.h"
#include "core/session/activities/update_check.h"

#include <QFileInfo>

namespace sw::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 KeyLimit = 64 * 1024;
constexpr int MaxWaitSeconds = 3'600;
constexpr int StandardWaitSeconds = 10;

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
             {u"wait"_s, u"How long to wait until the zone's other name servers have it, 0 to 3600 (default 10)."_s,
              u"SECONDS"_s},
             {u"undo"_s, u"Take back the update that wrote this file."_s, u"FILE"_s},
             {u"json"_s, u"Print one JSON object."_s}});
        DnsCommand::declare(parser);
    }

    Usage<> accept(const QCommandLineParser &parser) override
    {
        m_json = parser.isSet(u"json"_s);
        m_apply = parser.isSet(u"apply"_s);
        m_undoTo = parser.value(u"undo-to"_s);
        if (const auto read = parser.isSet(u"undo"_s) ? readUndo(parser) : store(m_plan, readPlan(parser)); !read)
            return read;
        if (const auto server = readServer(parser); !server)
            return server;
        if (const auto key = readKey(parser); !key)
            return key;
        if (parser.isSet(u"undo-to"_s) && m_undoTo.isEmpty())
            return usageError(u"--undo-to needs the name of a file."_s);
        const auto wait = numberOption(parser, u"wait"_s, 0, MaxWaitSeconds, StandardWaitSeconds);
        if (!wait)
            return unexpected(wait.error());
        m_patience.othersMs = *wait * 1'000;
        return DnsCommand::accept(parser);
    }

    void interrupt() override
    {
        if (m_task || m_check) {
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

    void release() override
    {
        m_task.reset();
        m_check.reset();
    }

private:
    void look()
    {
        if (m_undo) {
            ask([this](const dns::Facts &known) { return plan::savedUpdatePlan(*m_undo, m_server, known); },
                [this](plan::UpdatePlan prepared) {
                    m_prepared = std::move(prepared);
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

    Usage<> readUndo(const QCommandLineParser &parser)
    {
        if (const auto none = positionals(parser, {}); !none)
            return usageError(none.error().text + u" --undo takes the place of the plan."_s);
        const QString file = parser.value(u"undo"_s);
        const auto octets = readInput(u"--undo"_s, file);
        if (!octets)
            return unexpected(octets.error());
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
            return unexpected(octets.error());
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
            return tell(goodUnlessHeldBack(), isHeldBack() ? u"heldBack"_s : u"nothingToDo"_s);
        if (!m_apply)
            return tell(ExitCode::ToDo, u"preview"_s);
        // Written before anything is changed: an update without an undo is not sent.
        if (!m_undoTo.isEmpty()) {
            if (const auto written = writeUndo(m_prepared.undo); !written)
                return fail(ExitCode::Usage, written.error().text);
        }
        send();
    }

    // Rows to be checked first are not in the update: their published records are unknown, so not all is well.
    [[nodiscard]] bool isHeldBack() const { return containsCode(m_prepared.notes, "update-held-back"); }
    [[nodiscard]] ExitCode goodUnlessHeldBack() const { return isHeldBack() ? ExitCode::Unknown : ExitCode::Good; }

    void send()
    {
        m_updater = std::make_unique<dns::NetUpdater>(static_cast<quint16>(dnsOptions().port), dnsOptions().timeoutMs);
        m_task = m_updater->update(m_server, m_prepared.update, *m_key);
        connect(m_task.get(), &dns::UpdateTask::finished, this, &PublishCommand::onEnd);
        m_task->start();
    }

    Usage<> writeUndo(const dns::Update &undo)
    {
        return writeOutput(u"--undo-to"_s, m_undoTo, plainJson(plan::updateToJson(undo)), FileAccess::OwnerOnly);
    }

    void onEnd(const dns::UpdateEnd &end)
    {
        using Kind = dns::UpdateEnd::Kind;
        m_rcode = end.rcode;
        m_end = end;
        if (end.kind != Kind::Applied)
            console().message(report::errorText(end.why));
        switch (end.kind) {
        case Kind::Applied:
        case Kind::Uncertain:
            return check();
        case Kind::Changed:
            return tell(ExitCode::ToDo, publishResult(end));
        case Kind::Refused:
            return tell(ExitCode::Usage, publishResult(end));
        case Kind::NotSent:
            return tell(ExitCode::Unknown, publishResult(end));
        }
        Q_UNREACHABLE();
    }

    // Asks the network, also if the earlier query was answered from saved facts.
    void check()
    {
        const plan::ServerSeen told{m_wanted.address ? dns::DomainName() : m_wanted.name, m_server, {}};
        m_check = std::make_unique<session::UpdateCheck>(network(), m_prepared, told, m_patience,
                                                         static_cast<quint16>(dnsOptions().port));
        connect(m_check.get(), &session::UpdateCheck::finished, this, &PublishCommand::judge);
        m_check->start();
    }

    void judge(const plan::UpdateSeen &seen)
    {
        using plan::SetState;
        m_seen = seen;
        m_prepared.notes += plan::differences(m_prepared, seen);
        const bool saidSo = m_end.kind == dns::UpdateEnd::Kind::Applied;
        if (seen.told.all(SetState::AsPlanned)) {
            // Other servers with the old data, or without an answer, are reported; they follow later, or are not ours
            // to correct.
            const bool differs = std::any_of(seen.others.begin(), seen.others.end(),
                                             [](const auto &server) { return server.any(SetState::Different); });
            return tell(differs ? ExitCode::ToDo : goodUnlessHeldBack(), u"applied"_s);
        }
        if (seen.told.any(SetState::NotSeen))
            return tell(ExitCode::Unknown, saidSo ? u"appliedUnseen"_s : publishResult(m_end));
        if (seen.told.all(SetState::AsBefore))
            return tell(saidSo ? ExitCode::ToDo : ExitCode::Unknown, saidSo ? u"notApplied"_s : publishResult(m_end));
        keepUndoOfPart(seen.told);
        tell(ExitCode::ToDo, u"partlyApplied"_s);
    }

    // Conditions of the whole update would not hold if only a part was made.
    void keepUndoOfPart(const plan::ServerSeen &told)
    {
        m_undoOfPart = plan::undoOfSeen(m_prepared, told, m_prepared.notes);
        if (m_undoTo.isEmpty() || !QFileInfo(m_undoTo).isFile())
            return;
        if (const auto written = writeUndo(*m_undoOfPart); !written)
            console().message(written.error().text);
    }

    void tell(ExitCode code, const QString &result)
    {
        const QByteArrayList lines = plan::changeLines(m_prepared.update);
        if (m_json) {
            QJsonObject json{{u"schema"_s, SchemaVersion},
                             {u"zone"_s, m_prepared.update.zone.toString()},
                             {u"server"_s, QString::fromLatin1(m_server.spec)},
                             {u"result"_s, result},
                             {u"changes"_s, linesJson(lines)},
                             {u"findings"_s, findingsJson(m_prepared.refusals + m_prepared.notes)}};
            if (m_seen)
                json.insert(u"servers"_s, seenJson(m_prepared, *m_seen));
            if (m_undoOfPart)
                json.insert(u"undo"_s, linesJson(plan::changeLines(*m_undoOfPart)));
            if (m_rcode)
                json.insert(u"rcode"_s, QString::fromLatin1(dns::rcodeName(*m_rcode)));
            console().json(json);
        } else {
            for (const QByteArray &line : lines)
                console().text(QString::fromLatin1(line));
            printFindings(console(), m_prepared.refusals + m_prepared.notes);
            console().text(publishSentence(result));
            for (const QString &line :
                 m_undoOfPart ? waysOn(m_prepared, *m_seen, *m_undoOfPart, m_undoTo) : QStringList())
                console().text(line);
        }
        finish(code);
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
    dns::UpdateEnd m_end;
    session::UpdateCheck::Patience m_patience;
    std::unique_ptr<session::UpdateCheck> m_check;
    std::optional<plan::UpdateSeen> m_seen;
    std::optional<dns::Update> m_undoOfPart;
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
