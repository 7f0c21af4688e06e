// SPDX-License-Identifier: Apache-2.0
// Step "Records": what to publish, in the form this DNS host needs, with a copy button for each name and value.
//
// Shows the session's RecordPlan (started on entering), and publishes it in practice mode or where the admin may
// (publish_button.h). Next means that the admin has published the records; nothing is checked here.
#pragma once

#include "core/report/checklist/hand_over.h"
#include "ui/pages/records/record_table.h"
#include "ui/wizard/wizard_page.h"

class QComboBox;
class QPushButton;
class QVBoxLayout;

namespace sw::session {
class WizardSession;
}

namespace sw::ui {

class CopyButton;
class BusyRow;
class InlineMessage;
class MistakeButton;
class PageHeader;
class RecordDetails;
class TextLabel;

// Table, details and tools.
class RecordsPage : public WizardPage
{
    Q_OBJECT
public:
    explicit RecordsPage(session::WizardSession &session, QWidget *parent = nullptr); // the session must outlive it

    [[nodiscard]] QString nextLabel() const override;
    [[nodiscard]] bool isComplete() const override;
    void explain() override;
    void enter() override;
    bool cancel() override;
    [[nodiscard]] QWidget *firstFocus() const override;

    [[nodiscard]] RecordTable *table() const { return m_table; }

private:
    enum class Recipient { DnsPerson, Vendor };
    QWidget *makeTools();
    void fillHosts();
    void fillForms();
    void refresh();
    void refreshHeader();
    void refreshFindings();
    void showForms();
    void publish(const QList<int> &records);
    void saveExport(int format);
    void openMail(Recipient recipient);
    [[nodiscard]] report::Message message(Recipient recipient) const;
    void copyMessage(Recipient recipient);
    [[nodiscard]] RecordForms forms() const;
    [[nodiscard]] QString allRows() const;

    session::WizardSession &m_session;
    PageHeader *m_header;
    BusyRow *m_busy;
    QWidget *m_tools = nullptr;
    QComboBox *m_host = nullptr;
    QComboBox *m_names = nullptr;
    QComboBox *m_values = nullptr;
    CopyButton *m_copyAll = nullptr;
    CopyButton *m_copyMessage = nullptr;
    QPushButton *m_export = nullptr;
    QPushButton *m_send = nullptr;
    QPushButton *m_publishAll = nullptr;
    MistakeButton *m_publishWrong = nullptr;
    InlineMessage *m_note;
    RecordTable *m_table;
    RecordDetails *m_details;
    QVBoxLayout *m_findings;
    bool m_filling = false;
};

} // namespace sw::ui
