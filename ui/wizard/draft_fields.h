// SPDX-License-Identifier: Apache-2.0
// Keeps the exact text of fields whose setup value is only what was understood.
//
// A page marks such a field by its object name, "draft-senders". Every change goes to the session's drafts (and so to
// the disk); when a saved setup is opened, the field gets its text back. For line edits and plain text edits; fields
// whose text is in the setup unchanged need no draft.
#pragma once

#include <QHash>
#include <QMap>
#include <QObject>
#include <QPointer>

namespace sw::session {
class WizardSession;
}

namespace sw::ui {

class WizardPage;

// The fields of one page.
class DraftFields : public QObject
{
    Q_OBJECT
public:
    DraftFields(session::WizardSession &session, WizardPage *page); // both must outlive it

    // Called around the page's enter(), which fills the fields from the setup: these changes are not typed.
    void aboutToEnter();
    void entered(); // restores drafts the first time

private:
    void listenTo(QWidget *field);
    void record(QWidget *field);
    void restore();

    session::WizardSession &m_session;
    WizardPage *m_page;
    QMap<QByteArray, QString> m_saved; // as it was before the page was shown for the first time
    QHash<QWidget *, QPointer<QWidget>> m_known;
    bool m_listening = false;
    bool m_restored = false;
};

} // namespace sw::ui
