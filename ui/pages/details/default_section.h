// SPDX-License-Identifier: Apache-2.0
// Details of Zuora's default server: the tenant's address, and why only SPF is possible here.
#pragma once

#include "ui/pages/details/details_section.h"

class QLineEdit;

namespace sw::ui {

class InlineMessage;

// Nothing in it is required.
class DefaultSection : public DetailsSection
{
    Q_OBJECT
public:
    explicit DefaultSection(QWidget *parent = nullptr); // the address is checked as it is typed
    void load(const plan::SetupPlan &setup) override;
    void store(plan::SetupPlan &setup) const override;
    bool explain(Blocker) override { return false; }
    [[nodiscard]] QWidget *firstFocus() const override;

private:
    void check();

    QLineEdit *m_email;
    InlineMessage *m_message;
    dns::DomainName m_domain;
};

} // namespace sw::ui
