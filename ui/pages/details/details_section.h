// SPDX-License-Identifier: Apache-2.0
// One part of the Details page: shows a part of the setup and writes it back.
#pragma once

#include "core/plan/model/setup_plan.h"
#include "ui/wizard/flow.h"

#include <QWidget>

namespace sw::ui {

class DetailsSection : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;
    virtual void load(const plan::SetupPlan &setup) = 0;
    virtual void store(plan::SetupPlan &setup) const = 0;
    // Shows what is missing where it belongs and takes the focus; false when the blocker is not of this section.
    virtual bool explain(Blocker blocker) = 0;
    virtual bool cancel() { return false; }
    [[nodiscard]] virtual QWidget *firstFocus() const { return nullptr; }

Q_SIGNALS:
    void changed();
};

} // namespace sw::ui
