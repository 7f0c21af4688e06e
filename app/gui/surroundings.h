// What the session is given to work with: a resolver with sockets, vantage points, and in practice mode a small DNS of
// its own with a panel to publish into. Made once by main().
#pragma once

#include "app/gui/options.h"
#include "core/base/clock.h"
#include "core/dns/net/stub_resolver.h"
#include "core/practice/practice_world.h"
#include "core/session/wizard_session.h"
#include "ui/pages/practice_sample.h"

#include <memory>

namespace sw::gui {

class Surroundings
{
public:
    // Errors: those of PracticeWorld::start.
    [[nodiscard]] static Expected<std::unique_ptr<Surroundings>> make(const Options &options, const Clock &clock);
    ~Surroundings();

    [[nodiscard]] session::Services services(const catalog::Catalog &tables, const Clock &clock);
    [[nodiscard]] const ui::PracticeSample &sample() const { return m_sample; }

private:
    class Panel;
    Surroundings() = default;

    std::unique_ptr<practice::PracticeWorld> m_world;
    std::unique_ptr<dns::StubResolver> m_resolver;
    std::unique_ptr<Panel> m_panel;
    QList<verify::VantagePoint> m_vantagePoints;
    ui::PracticeSample m_sample;
};

} // namespace sw::gui
