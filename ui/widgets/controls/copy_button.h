// SPDX-License-Identifier: Apache-2.0
// Copies one exact text to the clipboard, and says so: to the eye (tick and word) and to a screen reader.
#pragma once

#include <QAbstractButton>
#include <QTimer>

namespace sw::ui {

class CopyButton : public QAbstractButton
{
    Q_OBJECT
public:
    enum class Form { Icon, IconAndWord };
    // `what`: "name of DKIM 1", used in the accessible name "Copy name of DKIM 1".
    explicit CopyButton(Form form = Form::Icon, QWidget *parent = nullptr);
    void setCopyText(const QString &text) { m_text = text; }
    void setWhat(const QString &what);
    void setWord(const QString &word); // with its mnemonic; IconAndWord only, "Copy" at first
    [[nodiscard]] const QString &copyText() const { return m_text; }
    [[nodiscard]] bool saysCopied() const { return m_timer.isActive(); }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void copied(const QString &text);

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

// For views whose cells copy: puts `text` on the clipboard, shows "Copied" beside `place` (in `widget`) for a moment.
void copyAndSay(QWidget *widget, const QRect &place, const QString &text, const QString &what);

} // namespace sw::ui
