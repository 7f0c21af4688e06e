// SPDX-License-Identifier: Apache-2.0
// Details of a domain that sends no mail: whether it receives any.
#pragma once

#include "ui/pages/details/details_section.h"

class QButtonGroup;

namespace sw::ui {

class NoMailSection : public DetailsSection
{
    Q_OBJECT
public:
    explicit NoMailSection(QWidget *parent = nullptr); // begins with Receiving::AsPublished
    void load(const plan::SetupPlan &setup) override;
    void store(plan::SetupPlan &setup) const override;
    bool explain(Blocker) override { return false; } // any answer will do
    [[nodiscard]] QWidget *firstFocus() const override;

private:
    QButtonGroup *m_receiving; // ids: NoMailSetup::Receiving
};

} // namespace sw::ui
