// SPDX-License-Identifier: Apache-2.0
// The services of a session: a resolver with sockets, vantage points, and in practice mode a small DNS with a panel to
// publish to. Each window has its own.
#pragma once

#include "app/gui/options.h"
#include "core/base/clock.h"
#include "core/dns/net/net_updater.h"
#include "core/dns/net/stub_resolver.h"
#include "core/practice/practice_world.h"
#include "core/session/store/settings.h"
#include "core/session/wizard_session.h"
#include "ui/pages/practice/practice_sample.h"

#include <memory>
#include <vector>

namespace sw::gui {

// Must outlive its session.
class Surroundings
{
public:
    // The command line takes precedence over the settings: with --resolver no other resolver is asked.
    [[nodiscard]] static std::unique_ptr<Surroundings> real(const Options &options, const session::Settings &settings,
                                                            const Clock &clock);
    // With a fast clock. Errors: those of PracticeWorld::start.
    [[nodiscard]] static Expected<std::unique_ptr<Surroundings>> practice(const Clock &clock);
    ~Surroundings();

    [[nodiscard]] bool isPractice() const { return m_world != nullptr; } // made by practice()
    // Valid as long as this object and the arguments.
    [[nodiscard]] session::Services services(const catalog::Catalog &tables, session::Notifier *notifier);
    [[nodiscard]] const ui::PracticeSample &sample() const { return m_sample; }
    [[nodiscard]] const QList<verify::VantagePoint> &vantagePoints() const { return m_vantagePoints; }
    // Resolver whose answers are compared with this network's; nullopt in practice mode, or if only own resolvers are
    // asked.
    [[nodiscard]] const std::optional<dns::Server> &encrypted() const { return m_encrypted; }
    [[nodiscard]] const dns::ResolverSettings &resolverSettings() const; // in use now
    // Takes effect with the next question; pending answers still arrive. Does nothing in practice mode.
    void apply(const Options &options, const session::Settings &settings);

private:
    class Panel;
    class Files;
    class CurrentResolver;
    explicit Surroundings(const Clock &clock);

    [[nodiscard]] const Clock &clock() const { return m_quickClock ? *m_quickClock : m_clock; }

    const Clock &m_clock;
    std::unique_ptr<QuickClock> m_quickClock; // practice only: caches, forecasts and pauses use it
    std::unique_ptr<practice::PracticeWorld> m_world;
    std::unique_ptr<CurrentResolver> m_resolver;
    std::unique_ptr<Panel> m_panel;
    std::unique_ptr<dns::NetUpdater> m_updater; // none in practice
    std::unique_ptr<Files> m_files;             // none in practice
    QList<verify::VantagePoint> m_vantagePoints;
    std::optional<dns::Server> m_encrypted;
    ui::PracticeSample m_sample;
};

} // namespace sw::gui
