// SPDX-License-Identifier: Apache-2.0
// One line in the fixed font, elided in the middle when space is short, so that the end of a value ("~all") stays
// visible. Its accessible name is the whole text. Plain text.
#pragma once

#include <QWidget>

namespace sw::ui {

// Read-only.
class ElidedValue : public QWidget
{
    Q_OBJECT
public:
    explicit ElidedValue(QWidget *parent = nullptr); // empty
    void setText(const QString &text);               // one line
    [[nodiscard]] QString text() const { return m_text; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QString m_text;
};

} // namespace sw::ui
