// SPDX-License-Identifier: Apache-2.0
// All pages in their order: the one place that knows every page. Called by the composition root and by tests.
#pragma once

#include "ui/pages/practice/practice_sample.h"

namespace sw::session {
class WizardSession;
}

namespace sw::ui {

class WizardWindow;

// Adds the pages, wires the last one's export, and starts the window on its first page.
void addAllPages(WizardWindow &window, session::WizardSession &session, const PracticeSample &sample,
                 const QString &version);

} // namespace sw::ui
