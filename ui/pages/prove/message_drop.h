// SPDX-License-Identifier: Apache-2.0
// Input of a received message: opened, dropped, or pasted as source. Files are read here and stored nowhere.
#pragma once

#include <QPlainTextEdit>
#include <QTimer>
#include <QWidget>

class QPushButton;

namespace sw::ui {

class InlineMessage;
class TextLabel;

// Accepts dropped files and text; a paste too large for an edit is passed on without being shown.
class SourceEdit : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit SourceEdit(QWidget *parent = nullptr); // plain text, left to right

Q_SIGNALS:
    void fileDropped(const QString &path);     // a local path
    void largePaste(const QByteArray &source); // more than an edit can show

protected:
    [[nodiscard]] bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;
};

// Edit and buttons.
class MessageDrop : public QWidget
{
    Q_OBJECT
public:
    explicit MessageDrop(QWidget *parent = nullptr);                   // empty
    void openFile(const QString &path);                                // shows failures in place
    void showProblem(const QString &text, const QString &advice = {}); // below the edit
    void setSample(const QByteArray &source); // practice mode: "Use the sample message"; empty: no button
    // Parts of the area, for the page and for tests.
    [[nodiscard]] QPlainTextEdit *edit() const { return m_edit; }
    [[nodiscard]] QPushButton *openButton() const { return m_open; }
    [[nodiscard]] QPushButton *sampleButton() const { return m_sampleButton; }

Q_SIGNALS:
    void source(const QByteArray &octets); // a message to verify; typed text after a pause
    void emptied();                        // the edit was cleared

private:
    void browse();
    void typed();
    void take(const QByteArray &octets, const QString &from);

    SourceEdit *m_edit;
    QPushButton *m_open;
    QPushButton *m_sampleButton;
    TextLabel *m_from; // which file
    InlineMessage *m_problem;
    QByteArray m_sample;
    QTimer m_pause;
};

} // namespace sw::ui
