// The sample companies of the golden files: one for each vendor and route, and awkward zones that exist already.
#pragma once

#include "tests/core/plan/planner_world.h"

#include <functional>

namespace sw::test {

struct Scene
{
    const char *name;
    std::function<FakeResolver()> world;
    std::function<plan::SetupPlan()> setup;
};

[[nodiscard]] QList<Scene> goldenScenes();

} // namespace sw::test
