// SPDX-License-Identifier: Apache-2.0
// All pages in their order: the only place that knows every page. Called by the composition and by tests.
#pragma once

#include "ui/pages/practice/practice_sample.h"

namespace sw::session {
class WizardSession;
}

namespace sw::ui {

class WizardWindow;

// Adds the pages, connects the last one's export, and shows the first page.
void addAllPages(WizardWindow &window, session::WizardSession &session, const PracticeSample &sample,
                 const QString &version);

} // namespace sw::ui
