// SPDX-License-Identifier: Apache-2.0
// Keeps what stands in the fields of a page, letter for letter, where the setup holds only what was understood.
//
// A page names such a field by its object name, "draft-senders"; the rest happens here: every change goes into the
// session's drafts (and so to the disk), and when a saved setup is opened the field gets its text back. For line edits
// and plain text edits; what the setup keeps word for word itself needs no draft.
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

class DraftFields : public QObject
{
    Q_OBJECT
public:
    DraftFields(session::WizardSession &session, WizardPage *page);

    // Around the page's enter(), which fills the fields from the setup: that is not somebody typing.
    void aboutToEnter();
    void entered();

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
