// SPDX-License-Identifier: Apache-2.0
// Step "Verify": which planned record has reached which server, live. The session watches; this page shows.
#pragma once

#include "ui/wizard/wizard_page.h"

#include <QTimer>

class QCheckBox;
class QPushButton;
class QVBoxLayout;

namespace sw::session {
class WizardSession;
}

namespace sw::ui {

class Card;
class Chip;
class InlineMessage;
class PageHeader;
class RecordStatusCard;
class TextLabel;
class LessonCard;
class VerifyMatrixModel;
class VerifyMatrixView;

// Matrix, status and history.
class VerifyPage : public WizardPage
{
    Q_OBJECT
public:
    explicit VerifyPage(session::WizardSession &session, QWidget *parent = nullptr); // the session must outlive it

    [[nodiscard]] bool isComplete() const override { return true; } // DNS takes time, so Next is never blocked
    void enter() override;
    void leave() override;
    bool cancel() override;
    [[nodiscard]] QWidget *firstFocus() const override;

    [[nodiscard]] VerifyMatrixView *matrix() const { return m_view; } // for tests

private:
    QWidget *makeStatusRow();
    QWidget *makeTellMe();
    void refreshTellMe();
    void refresh();
    void showSeenSoFar();
    void refreshStatus();
    void refreshFindings();
    void refreshTimeline();
    void showSelected();
    void showLesson();
    void select(int row);
    void publishRest();

    session::WizardSession &m_session;
    PageHeader *m_header;
    Chip *m_state = nullptr;
    TextLabel *m_asked = nullptr;
    QPushButton *m_check = nullptr;
    QCheckBox *m_tellMe = nullptr;
    QPushButton *m_stop = nullptr;
    QPushButton *m_publish = nullptr;
    VerifyMatrixModel *m_model;
    LessonCard *m_lesson;
    Card *m_matrixCard = nullptr;
    VerifyMatrixView *m_view;
    RecordStatusCard *m_detail;
    QVBoxLayout *m_findings;
    TextLabel *m_timeline;
    QTimer m_second; // "asked 8 seconds ago, next in 22 s"
};

} // namespace sw::ui
