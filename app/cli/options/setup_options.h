// SPDX-License-Identifier: Apache-2.0
// The admin's decisions as options of `plan` (--route, --vendor, --paste, --set, --dmarc, --rua), read into a
// SetupPlan.
#pragma once

#include "app/cli/frame/command.h"
#include "core/catalog/catalog.h"
#include "core/finding/finding.h"
#include "core/plan/model/setup_plan.h"

namespace sw::cli {

// The result.
struct GivenSetup
{
    plan::SetupPlan setup;  // complete
    Findings findings = {}; // about the pasted text
};

// Adds them to the parser.
void declareSetupOptions(QCommandLineParser &parser);
// Every error names its option and value; an unknown --set key lists the known ones.
[[nodiscard]] Usage<GivenSetup> readSetup(const QCommandLineParser &parser, const dns::DomainName &domain,
                                          const catalog::Catalog &catalog);

} // namespace sw::cli
