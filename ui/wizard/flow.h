// SPDX-License-Identifier: Apache-2.0
// The order of the steps and what is missing at each: pure functions of the setup. Words for them are in the pages.
#pragma once

#include "core/catalog/catalog.h"
#include "core/plan/model/setup_plan.h"

#include <QList>

namespace sw::ui {

// In their order.
enum class Step { Domain, Route, Details, Policy, Records, Verify, Prove, Finish };

[[nodiscard]] QList<Step> allSteps();                      // in their order
[[nodiscard]] QString stepTitle(Step step);                // translated
[[nodiscard]] std::optional<Step> nextStep(Step step);     // nullopt: it is the last
[[nodiscard]] std::optional<Step> previousStep(Step step); // nullopt: it is the first

// Something that is missing.
enum class Blocker {
    DomainMissing,
    PasteMissing,    // Advanced, vendor: nothing usable was pasted
    PasteIncomplete, // Advanced: neither three nor six CNAMEs
    WorkflowPasteMissing,
    VendorMissing,
    VendorFieldMissing,
    SenderMissing, // own server: no address, no host, no mx: the SPF record would allow no sender
    KeyMissing,    // own server: a selector without a key, or the reverse
};
// Empty: the step is complete. `tables`: what each vendor needs; nullptr: every vendor needs a paste and nothing else.
[[nodiscard]] QList<Blocker> blockers(Step step, const plan::SetupPlan &setup,
                                      const catalog::Catalog *tables = nullptr);

// The last step that can be shown: all before it are complete.
[[nodiscard]] Step reachable(const plan::SetupPlan &setup, const catalog::Catalog *tables = nullptr);

} // namespace sw::ui
