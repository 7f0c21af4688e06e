// SPDX-License-Identifier: Apache-2.0
// Copies one exact text to the clipboard and shows so (tick and word), also to screen readers.
#pragma once

#include <QAbstractButton>
#include <QTimer>

namespace sw::ui {

// Reachable by Tab.
class CopyButton : public QAbstractButton
{
    Q_OBJECT
public:
    enum class Form { Icon, IconAndWord }; // IconAndWord: with "Copy" beside the icon
    // Copies nothing until setCopyText().
    explicit CopyButton(Form form = Form::Icon, QWidget *parent = nullptr);
    void setCopyText(const QString &text) { m_text = text; } // what is copied, exactly
    void setWhat(const QString &what); // "name of DKIM 1": the accessible name is then "Copy name of DKIM 1"
    void setWord(const QString &word); // with its mnemonic; only for IconAndWord, default "Copy"
    [[nodiscard]] const QString &copyText() const { return m_text; }
    [[nodiscard]] bool saysCopied() const { return m_timer.isActive(); } // for a moment after copying

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void copied(const QString &text); // after the clipboard was set

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void copy();
    void rename();

    Form m_form;
    QString m_text;
    QString m_what;
    QTimer m_timer; // runs while "Copied" is shown
};

// For views whose cells are copied: puts `text` on the clipboard, shows "Copied" beside `place` (in `widget`) for a
// moment.
void copyAndSay(QWidget *widget, const QRect &place, const QString &text, const QString &what);

} // namespace sw::ui
