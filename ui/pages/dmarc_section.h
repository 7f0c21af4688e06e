// DMARC, in short: what is published, the policy, and where reports go.
#pragma once

#include "core/verify/survey.h"
#include "ui/pages/details_section.h"

class QComboBox;
class QLineEdit;

namespace sw::ui {

class ChipButton;
class InlineMessage;
class TextLabel;

class DmarcSection : public DetailsSection
{
    Q_OBJECT
public:
    explicit DmarcSection(QWidget *parent = nullptr);
    void load(const plan::SetupPlan &setup) override;
    void store(plan::SetupPlan &setup) const override;
    bool explain(Blocker) override { return false; }
    void setPublished(const verify::SurveyPart &part);

private:
    void explainPolicy();
    void checkReports();

    ChipButton *m_state;
    TextLabel *m_published;
    QComboBox *m_policy;
    TextLabel *m_meaning;
    QLineEdit *m_reports;
    InlineMessage *m_message;
    verify::SurveyPart m_part;
};

} // namespace sw::ui
