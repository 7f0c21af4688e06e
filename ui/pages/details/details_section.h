// SPDX-License-Identifier: Apache-2.0
// One part of the Details page: shows a part of the setup and writes it back.
#pragma once

#include "core/plan/model/setup_plan.h"
#include "ui/wizard/flow.h"

#include <QWidget>

namespace sw::ui {

// Interface of the sections.
class DetailsSection : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;
    virtual void load(const plan::SetupPlan &setup) = 0;  // fills the fields from the setup
    virtual void store(plan::SetupPlan &setup) const = 0; // writes its part of the setup, nothing else
    // Shows what is missing at its field and moves the focus there; false if the blocker is not of this section.
    virtual bool explain(Blocker blocker) = 0;
    virtual bool cancel() { return false; }                               // Escape; true if something was running
    [[nodiscard]] virtual QWidget *firstFocus() const { return nullptr; } // nullptr: none

Q_SIGNALS:
    void changed(); // a field was changed by the person
};

} // namespace sw::ui
