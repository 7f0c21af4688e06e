// SPDX-License-Identifier: Apache-2.0
// `practice serve`: the practice world, until it is ended. Prints its one JSON object at once.
#include "app/cli/frame/commands.h"
#include "app/cli/options/input_file.h"
#include "app/cli/output/json_values.h"
#include "core/practice/control.h"
#include "core/report/findings/finding_text.h"

namespace sw::cli {

using namespace Qt::StringLiterals;

namespace {

class PracticeServeCommand final : public Command
{
public:
    using Command::Command;

    void declare(QCommandLineParser &parser) override
    {
        parser.addOptions({{u"zone-file"_s, u"Practise with this zone instead of the sample domain."_s, u"FILE"_s},
                           {u"port"_s, u"Port of the name servers (any free one)."_s, u"N"_s},
                           {u"json"_s, u"Accepted like everywhere; the answer is JSON in any case."_s}});
    }

    Usage<> accept(const QCommandLineParser &parser) override
    {
        const auto none = positionals(parser, {});
        if (!none)
            return unexpected(none.error());
        const auto port = numberOption(parser, u"port"_s, 1, 65535, 0);
        if (!port)
            return unexpected(port.error());
        m_options.port = static_cast<quint16>(*port);
        m_options.clock = &clock();
        if (!parser.isSet(u"zone-file"_s))
            return {};
        m_zoneFile = parser.value(u"zone-file"_s);
        auto text = readInput(u"--zone-file"_s, m_zoneFile);
        if (!text)
            return unexpected(text.error());
        if (text->trimmed().isEmpty())
            return usageError(u"--zone-file \"%1\" is empty."_s.arg(m_zoneFile));
        m_options.zoneText = std::move(*text);
        return {};
    }

protected:
    void run() override
    {
        auto world = practice::PracticeWorld::start(m_options);
        if (!world) {
            const QString place = m_zoneFile.isEmpty() ? QString() : u"--zone-file \"%1\": "_s.arg(m_zoneFile);
            fail(ExitCode::Usage, place + report::errorText(world.error()));
            return;
        }
        m_world = std::move(*world);
        m_control = std::make_unique<practice::ControlServer>(*m_world);
        // Without an announcement the world is still served; only `practice publish` cannot reach it.
        if (const auto announced = m_control->announce(practice::controlFolder(), clock()); !announced)
            console().message(report::errorText(announced.error()));
        console().json({{u"schema"_s, SchemaVersion},
                        {u"domain"_s, m_world->domain().toString()},
                        {u"authoritative"_s, QString::fromLatin1(m_world->authoritative())},
                        {u"authoritatives"_s, textsJson(m_world->authoritativeServers())},
                        {u"resolvers"_s, textsJson(m_world->resolvers())},
                        {u"dnsPort"_s, m_world->authoritativePort()},
                        {u"samplePaste"_s, m_world->samplePaste()}});
    }

    void release() override
    {
        m_control.reset();
        m_world.reset();
    }

private:
    practice::PracticeOptions m_options;
    QString m_zoneFile;
    std::unique_ptr<practice::PracticeWorld> m_world;
    std::unique_ptr<practice::ControlServer> m_control;
};

} // namespace

std::unique_ptr<Command> makePracticeServeCommand(const Context &context)
{
    return std::make_unique<PracticeServeCommand>(context);
}

} // namespace sw::cli
