// SPDX-License-Identifier: Apache-2.0
// Labels in the three text sizes. Always plain text: text from outside is never read as markup.
#pragma once

#include "ui/widgets/style/theme.h"

#include <QLabel>

namespace sw::ui {

// One size and weight, kept when the application's font changes. Aligned to the start of the window's reading
// direction, also if the text has the other direction: QLabel goes by the text, and a DNS name would leave its column.
// An alignment set before the label is shown is kept.
class TextLabel : public QLabel
{
    Q_OBJECT
public:
    // Does not wrap.
    explicit TextLabel(TextSize size, QFont::Weight weight = QFont::Normal, QWidget *parent = nullptr);
    explicit TextLabel(const QString &text, TextSize size = TextSize::Body, QFont::Weight weight = QFont::Normal,
                       QWidget *parent = nullptr);
    // Wraps; in the colour of MutedRole (theme.h).
    [[nodiscard]] static TextLabel *muted(const QString &text, TextSize size = TextSize::Body,
                                          QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    void makeRoom();
    void standAtTheStart();

    TextSize m_size;
    QFont::Weight m_weight;
    bool m_atTheStart = false;
};

// A paragraph that begins in bold: "Add 4 and replace 1 at Cloudflare. Copy each name…". Plain text in both parts.
class LeadLabel : public QWidget
{
    Q_OBJECT
public:
    explicit LeadLabel(QWidget *parent = nullptr);            // empty
    void setText(const QString &strong, const QString &rest); // replaces both parts
    [[nodiscard]] QString text() const;                       // both parts, joined by a blank

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QString m_strong;
    QString m_rest;
};

} // namespace sw::ui
