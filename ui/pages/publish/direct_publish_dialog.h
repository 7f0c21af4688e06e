// SPDX-License-Identifier: Apache-2.0
// "Publish directly": for an admin whose key may change the zone. Name server and key, a preview of exactly what would
// change, the one button that does it, the result for each record, and the undo.
//
// A view of session::DirectPublishing, which outlives it. The secret leaves this window only as a key, and both are
// forgotten when it closes. Open it with open().
#pragma once

#include "core/plan/model/record_plan.h"
#include "core/session/activities/direct_publishing.h"

#include <QDialog>

class QHBoxLayout;
class QLineEdit;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace sw::ui {

class BusyRow;
class Card;
class InlineMessage;
class UpdateKeyFields;

// The opener deletes it after closing.
class DirectPublishDialog : public QDialog
{
    Q_OBJECT
public:
    // `server`: the suggested name server
    DirectPublishDialog(session::DirectPublishing &direct, plan::RecordPlan plan, const QString &server,
                        QWidget *parent = nullptr);
    ~DirectPublishDialog() override;

    [[nodiscard]] QLineEdit *server() const { return m_server; }
    [[nodiscard]] UpdateKeyFields *key() const { return m_key; }
    [[nodiscard]] QPushButton *goOn() const { return m_goOn; } // query, publish, close: the next step
    [[nodiscard]] QPushButton *takeBack() const { return m_takeBack; }
    [[nodiscard]] QPushButton *saveUndo() const { return m_saveUndo; }
    [[nodiscard]] BusyRow *busy() const { return m_busy; }
    [[nodiscard]] InlineMessage *result() const { return m_result; }
    [[nodiscard]] InlineMessage *undoNote() const { return m_undoNote; } // where the undo is kept
    [[nodiscard]] QString previewText() const;                           // for screen readers, one line for each part

    void reject() override; // cancels what is running first

private:
    Card *makeAccess();
    void fillBar(QHBoxLayout *bar);
    void refresh();
    void refreshPreview();
    void refreshResult();
    void refreshButtons();
    void showEnd();
    void edited();
    void act();
    void chooseUndoFile();

    session::DirectPublishing &m_direct;
    plan::RecordPlan m_plan;
    QScrollArea *m_scroll = nullptr;
    QLineEdit *m_server = nullptr;
    UpdateKeyFields *m_key = nullptr;
    Card *m_access = nullptr;
    BusyRow *m_busy;
    InlineMessage *m_result;
    InlineMessage *m_undoNote;
    QVBoxLayout *m_findings;
    Card *m_preview;
    QPushButton *m_takeBack = nullptr;
    QPushButton *m_saveUndo = nullptr;
    QPushButton *m_close = nullptr;
    QPushButton *m_goOn = nullptr;
    bool m_news = false;
};

} // namespace sw::ui
