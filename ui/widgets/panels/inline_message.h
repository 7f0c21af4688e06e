// SPDX-License-Identifier: Apache-2.0
// A message under a field or on a page: what is wrong and what to do. There are no modal message boxes.
#pragma once

#include "ui/widgets/style/theme.h"

#include <QWidget>

namespace sw::ui {

class TextLabel;

// Announced to screen readers when shown.
class InlineMessage : public QWidget
{
    Q_OBJECT
public:
    explicit InlineMessage(QWidget *parent = nullptr); // hidden
    // Plain text. `advice` follows `text`; both empty: hidden.
    void show(ToneRole tone, const QString &text, const QString &advice = {});
    void clear(); // hides it
    [[nodiscard]] QString text() const { return m_text; }
    [[nodiscard]] ToneRole tone() const { return m_tone; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    TextLabel *m_words;
    QString m_text;
    ToneRole m_tone = ToneRole::Waiting;
};

} // namespace sw::ui
