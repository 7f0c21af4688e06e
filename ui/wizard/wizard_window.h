// SPDX-License-Identifier: Apache-2.0
// The window: rail at the start, page in the middle, bottom bar with Back and the one filled button.
//
// It knows the order of pages only: pages come from the composition (ui/pages/all_pages.h), facts from the session. A
// frame of our own and not QWizard, whose validatePage() does not allow for work that takes time.
#pragma once

#include "core/report/text/glossary.h"
#include "ui/widgets/help/term_help.h"
#include "ui/wizard/flow.h"

#include <QMainWindow>

class QHBoxLayout;
class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace sw::session {
class WizardSession;
}

namespace sw::ui {

class DraftFields;
class InlineMessage;
class StepRail;
class TermLine;
class TextLabel;
class WindowMenu;
class WizardPage;

// One for each session.
class WizardWindow : public QMainWindow
{
    Q_OBJECT
public:
    explicit WizardWindow(session::WizardSession &session, QWidget *parent = nullptr); // the session must outlive it
    ~WizardWindow() override;

    // In the order of allSteps(); the window owns them. Then start().
    void addPage(WizardPage *page);
    void start(); // shows the first page
    // After start(): the step at which a saved setup was left. What it needs and is not saved (the plan) is made first.
    void resume(Step step);
    // At the start of the bottom bar; the window owns it.
    void setMenu(WindowMenu *menu);
    [[nodiscard]] WindowMenu *menu() const { return m_menu; }
    // Above every page: for messages about the whole window.
    [[nodiscard]] InlineMessage *banner() const { return m_banner; }

    [[nodiscard]] Step currentStep() const;          // of the page shown
    [[nodiscard]] WizardPage *page(Step step) const; // nullptr: not added
    void goTo(Step step);                            // stops at the first incomplete step before it
    void next();                                     // as Next; explains what is missing
    void back();                                     // as Back
    // Buttons of the bottom bar, for tests.
    [[nodiscard]] QPushButton *nextButton() const { return m_next; }
    [[nodiscard]] QPushButton *backButton() const { return m_back; }
    // At the start of the bottom bar; empty: nothing.
    void setStatus(const QString &text);

Q_SIGNALS:
    void stepChanged(sw::ui::Step step); // another page is shown
    void finished();                     // Next on the last page
    void helpRequested();                // F1 where no term is explained

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeBottomBar();
    void refresh();
    void display(Step step);
    void keepFocusInSight(QWidget *now);

    session::WizardSession &m_session;
    const report::Glossary m_glossary;
    TermHelp m_termHelp;
    TermLine *m_termLine; // at the end of the page that is shown
    StepRail *m_rail;
    InlineMessage *m_banner;
    QStackedWidget *m_pages;
    TextLabel *m_status;
    QPushButton *m_back;
    QPushButton *m_next;
    QHBoxLayout *m_bar = nullptr;
    WindowMenu *m_menu = nullptr;
    QList<WizardPage *> m_list;
    QList<DraftFields *> m_drafts; // of each page
    int m_current = -1;
    int m_reached = 0; // furthest page seen
};

} // namespace sw::ui
