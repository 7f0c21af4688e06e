// SPDX-License-Identifier: Apache-2.0
// Step "Domain": the address that customers see in From. A valid one starts the survey; Next does not wait for it.
#pragma once

#include "ui/pages/practice/practice_sample.h"
#include "ui/wizard/wizard_page.h"

#include "core/base/expected.h"

#include <QTimer>

class QLineEdit;
class QPushButton;

namespace sw::session {
class WizardSession;
}

namespace sw::ui {

class InlineMessage;
class SurveyTable;
class TextLabel;

// Field, survey and choice of a file.
class DomainPage : public WizardPage
{
    Q_OBJECT
public:
    // The session must outlive it.
    DomainPage(session::WizardSession &session, const PracticeSample &sample, QWidget *parent = nullptr);

    [[nodiscard]] bool isComplete() const override;
    void explain() override;
    void enter() override;
    void leave() override;
    bool cancel() override;
    [[nodiscard]] QWidget *firstFocus() const override;
    // Parts of the page, for the window and for tests.
    [[nodiscard]] QLineEdit *field() const { return m_field; }
    [[nodiscard]] QPushButton *readButton() const { return m_read; }
    [[nodiscard]] QPushButton *askAgainButton() const { return m_askAgain; }
    [[nodiscard]] InlineMessage *fileMessage() const { return m_file; }
    void readFile(const QString &path); // uses a zone file or saved plan in place of the DNS

private:
    QWidget *makeFileRow();
    void typed();
    void take(); // the domain as typed goes into the setup, and is surveyed
    void showProblem(const ParseError &error);
    void chooseFile();
    void refreshFile();

    session::WizardSession &m_session;
    QLineEdit *m_field;
    InlineMessage *m_message;
    TextLabel *m_understood;
    QPushButton *m_read = nullptr;
    QPushButton *m_askAgain = nullptr;
    InlineMessage *m_file;
    SurveyTable *m_survey;
    QTimer m_pause; // nothing is asked while the person is typing
};

} // namespace sw::ui
