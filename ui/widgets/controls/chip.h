// SPDX-License-Identifier: Apache-2.0
// A chip: icon, word and colour, never colour alone. Static (Chip), clickable (ChipButton), or painted by a delegate.
#pragma once

#include "ui/widgets/style/theme.h"

#include <QAbstractButton>

namespace sw::ui {

struct ChipLook
{
    ToneRole tone = ToneRole::Waiting;
    QString icon = {}; // resources/icons; empty: none
    QString text = {}; // plain
    friend bool operator==(const ChipLook &, const ChipLook &) = default;
};

// For delegates. `rect` is where the chip may stand: it is drawn at its start edge, vertically centred, elided to fit.
[[nodiscard]] QSize chipSize(const ChipLook &look);
void paintChip(QPainter &painter, const QRect &rect, const ChipLook &look, const QPalette &palette,
               Qt::LayoutDirection direction);

class Chip : public QWidget
{
    Q_OBJECT
public:
    explicit Chip(const ChipLook &look = {}, QWidget *parent = nullptr);
    void setLook(const ChipLook &look);
    [[nodiscard]] const ChipLook &look() const { return m_look; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    ChipLook m_look;
};

// Opens something, usually the evidence.
class ChipButton : public QAbstractButton
{
    Q_OBJECT
public:
    explicit ChipButton(const ChipLook &look = {}, QWidget *parent = nullptr);
    void setLook(const ChipLook &look);
    [[nodiscard]] const ChipLook &look() const { return m_look; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    ChipLook m_look;
};

} // namespace sw::ui
