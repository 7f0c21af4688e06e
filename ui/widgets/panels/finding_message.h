// SPDX-License-Identifier: Apache-2.0
// A finding on a page: its text and advice.
#pragma once

#include "core/finding/finding.h"
#include "ui/widgets/style/theme.h"

class QBoxLayout;
class QWidget;

namespace sw::ui {

// Appended to `layout`, which belongs to `page`.
void addFinding(QBoxLayout *layout, QWidget *page, const Finding &finding, ToneRole tone);

} // namespace sw::ui
