// SPDX-License-Identifier: Apache-2.0
// Translations of everything in core/report that is not a finding: one context, "report". Private to this folder.
#pragma once

#include <QCoreApplication>

namespace sw::report {

// Tr::tr() translates in that context.
struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(report)
};

} // namespace sw::report
