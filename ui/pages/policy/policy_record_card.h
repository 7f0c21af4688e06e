// SPDX-License-Identifier: Apache-2.0
// The resulting DMARC record, live: its text with the new parts marked, and every tag in words.
#pragma once

#include "core/dmarc/record/merge.h"
#include "ui/widgets/panels/card.h"

namespace sw::ui {

// Follows the choices.
class PolicyRecordCard : public Card
{
    Q_OBJECT
public:
    explicit PolicyRecordCard(QWidget *parent = nullptr);                             // empty
    void showRecord(const dns::DomainName &domain, const dmarc::MergeResult &result); // `domain`: where the record is
    [[nodiscard]] const QByteArray &record() const { return m_shown.record; }         // the text shown

private:
    void rebuild();

    dns::DomainName m_domain;
    dmarc::MergeResult m_shown;
};

} // namespace sw::ui
