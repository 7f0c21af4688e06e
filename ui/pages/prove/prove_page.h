// SPDX-License-Identifier: Apache-2.0
// Step "Prove it": a message that really arrived, verified as its receiver did it, against what the DNS says now.
#pragma once

#include "ui/pages/practice/practice_sample.h"
#include "ui/wizard/wizard_page.h"

class QVBoxLayout;

namespace sw::session {
class WizardSession;
}

namespace sw::ui {

class AcceptanceCard;
class BusyRow;
class MessageDrop;
class PageHeader;

class ProvePage : public WizardPage
{
    Q_OBJECT
public:
    ProvePage(session::WizardSession &session, const PracticeSample &sample, QWidget *parent = nullptr);

    void enter() override;
    bool cancel() override;
    [[nodiscard]] QWidget *firstFocus() const override;
    [[nodiscard]] MessageDrop *drop() const { return m_drop; }

private:
    void prove(const QByteArray &source);
    void refresh();
    void showHeader();
    void showResult();
    void clearResult();
    void showAcceptance();

    session::WizardSession &m_session;
    PageHeader *m_header;
    MessageDrop *m_drop;
    BusyRow *m_busy;
    QWidget *m_result;
    QVBoxLayout *m_rows;
    AcceptanceCard *m_acceptance;
};

} // namespace sw::ui
