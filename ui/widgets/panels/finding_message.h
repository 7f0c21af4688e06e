// SPDX-License-Identifier: Apache-2.0
// A finding on a page: its words, and what to do about it.
#pragma once

#include "core/finding/finding.h"
#include "ui/widgets/style/theme.h"

class QBoxLayout;
class QWidget;

namespace sw::ui {

// At the end of `layout`, which belongs to `page`.
void addFinding(QBoxLayout *layout, QWidget *page, const Finding &finding, ToneRole tone);

} // namespace sw::ui
