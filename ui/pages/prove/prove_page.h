// SPDX-License-Identifier: Apache-2.0
// Step "Prove it": a received message, verified as its receiver does, by what the DNS says now.
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

// Input, verdict and acceptance.
class ProvePage : public WizardPage
{
    Q_OBJECT
public:
    // The session must outlive it.
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
