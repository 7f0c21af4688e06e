// SPDX-License-Identifier: Apache-2.0
#include "ui/wizard/wizard_page.h"

namespace sw::ui {

WizardPage::WizardPage(Step step, QWidget *parent)
    : QWidget(parent)
    , m_step(step)
{}

QString WizardPage::nextLabel() const
{
    return tr("&Next");
}

} // namespace sw::ui
