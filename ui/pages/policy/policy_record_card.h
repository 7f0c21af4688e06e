// SPDX-License-Identifier: Apache-2.0
// The DMARC record as it builds up while the admin chooses: its text with the new parts marked, and every tag in words.
#pragma once

#include "core/dmarc/record/merge.h"
#include "ui/widgets/panels/card.h"

namespace sw::ui {

class PolicyRecordCard : public Card
{
    Q_OBJECT
public:
    explicit PolicyRecordCard(QWidget *parent = nullptr);
    void showRecord(const dns::DomainName &domain, const dmarc::MergeResult &result);
    [[nodiscard]] const QByteArray &record() const { return m_shown.record; }

private:
    void rebuild();

    dns::DomainName m_domain;
    dmarc::MergeResult m_shown;
};

} // namespace sw::ui
