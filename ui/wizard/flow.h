// SPDX-License-Identifier: Apache-2.0
// The order of the steps and what stops each one: pure functions of the setup. Words for them are in the pages.
#pragma once

#include "core/catalog/catalog.h"
#include "core/plan/model/setup_plan.h"

#include <QList>

namespace sw::ui {

enum class Step { Domain, Route, Details, Policy, Records, Verify, Prove, Finish };

[[nodiscard]] QList<Step> allSteps();
[[nodiscard]] QString stepTitle(Step step);
[[nodiscard]] std::optional<Step> nextStep(Step step);
[[nodiscard]] std::optional<Step> previousStep(Step step);

enum class Blocker {
    DomainMissing,
    PasteMissing,    // Advanced, vendor: nothing pasted that could be used
    PasteIncomplete, // Advanced: neither three nor six CNAMEs
    WorkflowPasteMissing,
    VendorMissing,
    VendorFieldMissing,
    SenderMissing, // own server: no address, no host, no mx: nobody would be allowed to send
    KeyMissing,    // own server: a selector without a key, or a key without a selector
};
// `tables` tell what each vendor needs; without them a vendor is taken to need a paste and nothing else.
[[nodiscard]] QList<Blocker> blockers(Step step, const plan::SetupPlan &setup,
                                      const catalog::Catalog *tables = nullptr);

// The last step that can be gone to: everything before it has what it needs.
[[nodiscard]] Step reachable(const plan::SetupPlan &setup, const catalog::Catalog *tables = nullptr);

} // namespace sw::ui
