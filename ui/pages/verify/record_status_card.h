// SPDX-License-Identifier: Apache-2.0
// The status of one record: its state in a sentence, what was seen where, the probable cause and what to do.
#pragma once

#include "core/verify/matrix/verification.h"
#include "ui/widgets/panels/card.h"

namespace sw::ui {

// Hidden without a record.
class RecordStatusCard : public Card
{
    Q_OBJECT
public:
    explicit RecordStatusCard(QWidget *parent = nullptr); // hidden
    // `status` nullptr: hidden. `title`: "DKIM 1".
    void showStatus(const verify::RecordStatus *status, const QString &title);

private:
    void addSeen(const verify::RecordStatus &status);
    void addEvidence(const verify::RecordStatus &status, const QString &title);

    verify::RecordStatus m_shown;
    QString m_title;
};

} // namespace sw::ui
