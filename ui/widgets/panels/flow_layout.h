// SPDX-License-Identifier: Apache-2.0
// Arranges widgets in lines, like words in a paragraph; mirrored in right-to-left languages.
#pragma once

#include <QLayout>
#include <QList>

namespace sw::ui {

// Owns its items, not their widgets.
class FlowLayout : public QLayout
{
    Q_OBJECT
public:
    explicit FlowLayout(QWidget *parent = nullptr, int gap = 8); // `gap`: pixels between items and lines
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override;
    [[nodiscard]] int count() const override { return static_cast<int>(m_items.size()); }
    [[nodiscard]] QLayoutItem *itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem *takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    enum class Mode { Measure, Place };
    int lay(const QRect &rect, Mode mode) const;

    QList<QLayoutItem *> m_items;
    int m_gap;
};

} // namespace sw::ui
