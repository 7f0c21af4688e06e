// SPDX-License-Identifier: Apache-2.0
// Details of Advanced SMTP: the identity, and the CNAMEs of Zuora's DKIM Settings dialog.
#pragma once

#include "ui/pages/details/details_section.h"

class QCheckBox;
class QRadioButton;

namespace sw::ui {

class InlineMessage;
class PasteBox;

// Hidden while another route is chosen.
class AdvancedSection : public DetailsSection
{
    Q_OBJECT
public:
    // `samplePaste`: practice mode only, else empty
    AdvancedSection(const catalog::Catalog &catalog, const QString &samplePaste, QWidget *parent = nullptr);
    void load(const plan::SetupPlan &setup) override;
    void store(plan::SetupPlan &setup) const override;
    bool explain(Blocker blocker) override;
    [[nodiscard]] QWidget *firstFocus() const override;
    [[nodiscard]] PasteBox *paste() const { return m_paste; }

private:
    void update();

    QRadioButton *m_domainIdentity;
    QRadioButton *m_emailIdentity;
    InlineMessage *m_emailCost;
    PasteBox *m_paste;
    QCheckBox *m_sandbox;
};

} // namespace sw::ui
