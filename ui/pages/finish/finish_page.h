// SPDX-License-Identifier: Apache-2.0
// Step "Finish": what was done, what remains and by when, and the checklist as PDF for the person who runs DNS.
#pragma once

#include "core/report/checklist/checklist.h"
#include "ui/wizard/wizard_page.h"

class QComboBox;
class QLineEdit;
class QPushButton;

namespace sw::session {
class WizardSession;
}

namespace sw::ui {

class Card;
class InlineMessage;
class PageHeader;

// Summary and export.
class FinishPage : public WizardPage
{
    Q_OBJECT
public:
    // `version`: of the program, printed on the checklist. The session must outlive it.
    FinishPage(session::WizardSession &session, const QString &version, QWidget *parent = nullptr);

    [[nodiscard]] QString nextLabel() const override;
    void enter() override;
    [[nodiscard]] QWidget *firstFocus() const override;

    // Parts of the page, for tests.
    [[nodiscard]] QLineEdit *pathField() const { return m_path; }
    [[nodiscard]] InlineMessage *message() const { return m_message; }
    // Writes the PDF; connected to the window's finished(), which Next emits here.
    void exportChecklist();

Q_SIGNALS:
    void exported(const QString &file, int pages); // `pages`: number of pages written

private:
    QWidget *makeExportCard();
    void refresh();
    void showDone();
    void browse();
    [[nodiscard]] report::ChecklistInput checklistInput() const;
    [[nodiscard]] QString suggestedPath() const;

    session::WizardSession &m_session;
    QString m_version;
    PageHeader *m_header;
    Card *m_done;
    Card *m_remains;
    QLineEdit *m_path = nullptr;
    QComboBox *m_paper = nullptr;
    QPushButton *m_open = nullptr;
    InlineMessage *m_message = nullptr;
    QString m_written; // the last file written
    QString m_suggested;
};

} // namespace sw::ui
