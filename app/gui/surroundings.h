// SPDX-License-Identifier: Apache-2.0
// What a session is given to work with: a resolver with sockets, vantage points, and in practice mode a small DNS of
// its own with a panel to publish into. Each window has its own.
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

class Surroundings
{
public:
    // The command line wins over the settings: with --resolver nobody else is asked.
    [[nodiscard]] static std::unique_ptr<Surroundings> real(const Options &options, const session::Settings &settings,
                                                            const Clock &clock);
    // Its clock is a quick one. Errors: those of PracticeWorld::start.
    [[nodiscard]] static Expected<std::unique_ptr<Surroundings>> practice(const Clock &clock);
    ~Surroundings();

    [[nodiscard]] bool isPractice() const { return m_world != nullptr; }
    [[nodiscard]] session::Services services(const catalog::Catalog &tables, session::Notifier *notifier);
    [[nodiscard]] const ui::PracticeSample &sample() const { return m_sample; }
    [[nodiscard]] const QList<verify::VantagePoint> &vantagePoints() const { return m_vantagePoints; }
    // Whose answers are held against this network's; nullopt in practice mode, and where only own resolvers are asked.
    [[nodiscard]] const std::optional<dns::Server> &encrypted() const { return m_encrypted; }
    [[nodiscard]] const dns::ResolverSettings &resolverSettings() const;
    // From the next question on; what is on its way still arrives. Practice stays what it is.
    void apply(const Options &options, const session::Settings &settings);

private:
    class Panel;
    class Files;
    class CurrentResolver;
    explicit Surroundings(const Clock &clock);

    [[nodiscard]] const Clock &clock() const { return m_quickClock ? *m_quickClock : m_clock; }

    const Clock &m_clock;
    std::unique_ptr<QuickClock> m_quickClock; // practice only: caches, forecasts and waiting all go by it
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
