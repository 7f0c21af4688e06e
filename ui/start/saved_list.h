// SPDX-License-Identifier: Apache-2.0
// The saved setups, newest first, each with a button to continue and one to remove. Removing can be undone.
#pragma once

#include "ui/start/setup_words.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace sw::ui {

class InlineMessage;

// Rows and undo.
class SavedList : public QWidget
{
    Q_OBJECT
public:
    SavedList(session::SetupStore &store, const catalog::Catalog &catalog, const Clock &clock, // all must outlive it
              QWidget *parent = nullptr);

    void refresh();                                                 // reads the folder again
    void undo();                                                    // restores what was removed last
    [[nodiscard]] qsizetype count() const { return m_rows.size(); } // rows shown
    [[nodiscard]] QPushButton *firstContinue() const; // of the newest that can be opened; nullptr: there is none
    // nullptr: no such row.
    [[nodiscard]] QPushButton *continueButton(qsizetype row) const { return m_rows.value(row).open; }
    [[nodiscard]] QPushButton *removeButton(qsizetype row) const { return m_rows.value(row).remove; }
    [[nodiscard]] QPushButton *undoButton() const { return m_undo; }

Q_SIGNALS:
    void openRequested(const QString &file); // the button of a row
    void changed();                          // the number of rows

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Row
    {
        QString file;
        QString title;
        QWidget *card = nullptr;
        QPushButton *open = nullptr;
        QPushButton *remove = nullptr;
    };
    Row makeRow(const session::SetupEntry &entry, bool first);
    void removeRow(const QString &file, const QString &title);
    void showUndo();

    session::SetupStore &m_store;
    const catalog::Catalog &m_catalog;
    const Clock &m_clock;
    QVBoxLayout *m_cards;
    InlineMessage *m_message;
    QPushButton *m_undo;
    QList<Row> m_rows;
    QList<QPair<QString, QString>> m_removed; // file and title, the last one removed last
};

} // namespace sw::ui
