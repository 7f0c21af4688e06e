// SPDX-License-Identifier: Apache-2.0
// What is so with one planned record: its state in a sentence, what was seen where, the likely cause and how to mend
// it.
#pragma once

#include "core/verify/matrix/verification.h"
#include "ui/widgets/panels/card.h"

namespace sw::ui {

class RecordStatusCard : public Card
{
    Q_OBJECT
public:
    explicit RecordStatusCard(QWidget *parent = nullptr);
    // `status` nullptr: hidden. `title`: "DKIM 1".
    void showStatus(const verify::RecordStatus *status, const QString &title);

private:
    void addSeen(const verify::RecordStatus &status);
    void addEvidence(const verify::RecordStatus &status, const QString &title);

    verify::RecordStatus m_shown;
    QString m_title;
};

} // namespace sw::ui
