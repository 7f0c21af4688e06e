// SPDX-License-Identifier: Apache-2.0
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
    // What the planned records lead to is there: a usable key behind an alias for one, an address elsewhere.
    bool targetsExist = true;
};

[[nodiscard]] plan::RecordPlan plannedFor(const Scene &scene, const catalog::Catalog &catalog);

[[nodiscard]] QList<Scene> goldenScenes();

// A root zone for the servers of a test: what lies behind the aliases of the plan, that is, a usable DKIM key `key` and
// an address at the target of each.
[[nodiscard]] QByteArray targetsOf(const plan::RecordPlan &plan, const QByteArray &key);

} // namespace sw::test
