// SPDX-License-Identifier: Apache-2.0
// One line in the fixed font that gives way: elided in the middle when there is no room, so that the end of a value
// ("~all") stays visible. The whole text is its accessible name. Plain text.
#pragma once

#include <QWidget>

namespace sw::ui {

class ElidedValue : public QWidget
{
    Q_OBJECT
public:
    explicit ElidedValue(QWidget *parent = nullptr);
    void setText(const QString &text);
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
