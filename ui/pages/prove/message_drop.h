// SPDX-License-Identifier: Apache-2.0
// Where a received message comes in: opened, dropped, or pasted as source. Files are read here and nowhere kept.
#pragma once

#include <QPlainTextEdit>
#include <QTimer>
#include <QWidget>

class QPushButton;

namespace sw::ui {

class InlineMessage;
class TextLabel;

// Takes dropped files as well as text; what is too large for an edit goes past it.
class SourceEdit : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit SourceEdit(QWidget *parent = nullptr);

Q_SIGNALS:
    void fileDropped(const QString &path);
    void largePaste(const QByteArray &source);

protected:
    [[nodiscard]] bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;
};

class MessageDrop : public QWidget
{
    Q_OBJECT
public:
    explicit MessageDrop(QWidget *parent = nullptr);
    void openFile(const QString &path); // says in place what went wrong
    void showProblem(const QString &text, const QString &advice = {});
    void setSample(const QByteArray &source); // practice mode: "Use the sample message"
    [[nodiscard]] QPlainTextEdit *edit() const { return m_edit; }
    [[nodiscard]] QPushButton *openButton() const { return m_open; }
    [[nodiscard]] QPushButton *sampleButton() const { return m_sampleButton; }

Q_SIGNALS:
    void source(const QByteArray &octets);
    void emptied();

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
