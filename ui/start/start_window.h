// SPDX-License-Identifier: Apache-2.0
// The first window if there is something to continue, and on the first run: a new setup, a saved one, or the practice
// domain. It only emits requests; the composition opens the windows.
#pragma once

#include "core/base/clock.h"
#include "core/catalog/catalog.h"
#include "core/session/store/setup_store.h"

#include <QMainWindow>

class QBoxLayout;
class QPushButton;
class QScrollArea;

namespace sw::ui {

class InlineMessage;
class PageHeader;
class SavedList;
class TextLabel;

// Choices and the saved list.
class StartWindow : public QMainWindow
{
    Q_OBJECT
public:
    // All must outlive the window.
    StartWindow(session::SetupStore &store, const catalog::Catalog &catalog, const Clock &clock,
                QWidget *parent = nullptr);
    ~StartWindow() override; // removed setups are deleted then

    void refresh(); // reads the list again
    // Shows in place why a request failed.
    void showProblem(const QString &text);
    [[nodiscard]] SavedList *list() const { return m_list; }
    [[nodiscard]] QPushButton *newButton() const { return m_new; }
    [[nodiscard]] QPushButton *practiseButton() const { return m_practise; }
    [[nodiscard]] QPushButton *fileButton() const { return m_file; }

Q_SIGNALS:
    // Requests by the person.
    void newRequested();
    void openRequested(const QString &file);
    void fileRequested(); // a file from elsewhere: ask which
    void practiseRequested();
    void settingsRequested();
    void quitRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeChoices();
    void arrange();
    void fit(); // to the width of the window and the size of the text
    void keepFocusInSight(QWidget *now);

    session::SetupStore &m_store;
    PageHeader *m_header;
    QPushButton *m_new;
    QPushButton *m_practise;
    QPushButton *m_file;
    QPushButton *m_settings;
    TextLabel *m_savedTitle;
    SavedList *m_list;
    InlineMessage *m_problem;
    QScrollArea *m_scroll = nullptr;
    QWidget *m_page;
    QBoxLayout *m_choices = nullptr;
};

} // namespace sw::ui
