// SPDX-License-Identifier: Apache-2.0
#include "app/gui/surroundings.h"

#include "app/shared/resolvers.h"
#include "core/dns/net/endpoint/server_spec.h"
#include "core/mail/https_fetch.h"
#include "core/session/store/undo_file.h"

#include <QCoreApplication>

namespace sw::gui {

namespace {

using Kind = verify::VantagePoint::Kind;
using session::Settings;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(surroundings)
};

// Empty: this computer's.
QList<dns::Endpoint> resolversFor(const Options &options, const Settings &settings)
{
    if (!options.resolvers.isEmpty())
        return options.resolvers;
    QList<dns::Endpoint> resolvers;
    for (const QByteArray &spec : settings.resolvers) {
        if (const auto endpoint = dns::parseServerSpec(spec)) // a file may contain anything
            resolvers.append(*endpoint);
    }
    return resolvers;
}

// The public resolvers that may be asked.
catalog::VantagePointTable worldFor(const Options &options, const Settings &settings)
{
    if (!options.resolvers.isEmpty() || settings.asking == Settings::Asking::OnlyMine)
        return {};
    return settings.world ? *settings.world : app::shippedVantagePoints();
}

} // namespace

class Surroundings::Panel final : public session::Publisher
{
public:
    explicit Panel(practice::PracticeWorld &world)
        : m_world(world)
    {}
    void publish(const QList<plan::PlannedRecord> &records) override { (void)m_world.publish(records); }

private:
    practice::PracticeWorld &m_world;
};

class Surroundings::Files final : public session::FileFetcher
{
public:
    void allow(bool may) { m_may = may; }
    [[nodiscard]] bool mayFetch() const override { return m_may; }
    [[nodiscard]] std::unique_ptr<Operation> fetch(const neighbours::WantedFile &file, Then then) override
    {
        auto made = std::make_unique<mail::HttpsFetch>(file, mail::HttpsFetch::Options{.timeoutMs = FetchMs});
        QObject::connect(made.get(), &mail::HttpsFetch::finished, made.get(), std::move(then));
        return made;
    }

private:
    static constexpr int FetchMs = 12'000; // short, as the person waits
    bool m_may = true;
};

// One resolver for the session, replaceable by changed settings.
class Surroundings::CurrentResolver final : public dns::Resolver
{
public:
    CurrentResolver(const dns::ResolverSettings &settings, const Clock &clock) { change(settings, clock); }
    [[nodiscard]] std::unique_ptr<dns::Lookup> lookup(const dns::Query &query) override
    {
        return m_resolvers.back()->lookup(query);
    }
    void change(const dns::ResolverSettings &settings, const Clock &clock)
    {
        m_resolvers.push_back(std::make_unique<dns::StubResolver>(settings, clock));
    }
    [[nodiscard]] const dns::ResolverSettings &settings() const { return m_resolvers.back()->settings(); }

private:
    std::vector<std::unique_ptr<dns::StubResolver>> m_resolvers; // earlier ones still answer pending questions
};

Surroundings::Surroundings(const Clock &clock)
    : m_clock(clock)
{}

Surroundings::~Surroundings() = default;

std::unique_ptr<Surroundings> Surroundings::real(const Options &options, const Settings &settings, const Clock &clock)
{
    std::unique_ptr<Surroundings> made(new Surroundings(clock));
    made->m_updater = std::make_unique<dns::NetUpdater>(options.dnsPort.value_or(53));
    made->m_files = std::make_unique<Files>();
    made->apply(options, settings);
    return made;
}

void Surroundings::apply(const Options &options, const Settings &settings)
{
    if (isPractice())
        return;
    const catalog::VantagePointTable world = worldFor(options, settings);
    const dns::ResolverSettings wanted =
        app::resolverSettings({resolversFor(options, settings), world, options.dnsPort.value_or(53)});
    if (!m_resolver)
        m_resolver = std::make_unique<CurrentResolver>(wanted, m_clock);
    else if (wanted.resolvers != m_resolver->settings().resolvers ||
             wanted.fallbackResolvers != m_resolver->settings().fallbackResolvers)
        m_resolver->change(wanted, m_clock);
    m_files->allow(settings.asking == Settings::Asking::World);
    m_vantagePoints = app::systemVantagePoints(app::specsOf(wanted.resolvers)) + app::publicVantagePoints(world);
    m_encrypted = app::encryptedResolver(wanted.fallbackResolvers);
}

Expected<std::unique_ptr<Surroundings>> Surroundings::practice(const Clock &clock)
{
    std::unique_ptr<Surroundings> made(new Surroundings(clock));
    made->m_quickClock = std::make_unique<QuickClock>(clock, practice::LessonSpeed);
    practice::PracticeOptions wish;
    wish.clock = made->m_quickClock.get();
    wish.sample = practice::Sample::Lesson;
    auto world = practice::PracticeWorld::start(wish);
    if (!world)
        return unexpected(world.error());
    made->m_world = std::move(*world);
    made->m_panel = std::make_unique<Panel>(*made->m_world);
    dns::ResolverSettings settings;
    const QByteArrayList resolvers = made->m_world->resolvers();
    for (const QByteArray &spec : resolvers) {
        if (const auto endpoint = dns::parseServerSpec(spec))
            settings.resolvers.append(*endpoint);
    }
    settings.authoritativePort = made->m_world->authoritativePort();
    made->m_vantagePoints = {app::vantagePoint(Kind::System, resolvers.value(0), Words::tr("office")),
                             app::vantagePoint(Kind::Public, resolvers.value(1), Words::tr("far away"))};
    made->m_sample = {QStringLiteral("billing@") + made->m_world->domain().toString(), made->m_world->samplePaste(),
                      made->m_world->sampleSendGridPaste(), made->m_world->sampleMessage()};
    made->m_resolver = std::make_unique<CurrentResolver>(settings, made->clock());
    return made;
}

const dns::ResolverSettings &Surroundings::resolverSettings() const
{
    return m_resolver->settings();
}

session::Services Surroundings::services(const catalog::Catalog &tables, session::Notifier *notifier)
{
    return {*m_resolver, tables,          clock(),     m_vantagePoints, m_panel.get(),
            notifier,    m_updater.get(), m_encrypted, m_files.get(),   session::standardUndoFolder()};
}

} // namespace sw::gui
