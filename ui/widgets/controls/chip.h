// SPDX-License-Identifier: Apache-2.0
// A chip: icon, word and colour, never colour alone. As a label (Chip), a button (ChipButton), or painted by a
// delegate.
#pragma once

#include "ui/widgets/style/theme.h"

#include <QAbstractButton>

namespace sw::ui {

// Its appearance.
struct ChipLook
{
    ToneRole tone = ToneRole::Waiting; // of text, icon and background
    QString icon = {};                 // resources/icons; empty: none
    QString text = {};                 // plain
    friend bool operator==(const ChipLook &, const ChipLook &) = default;
};

// For delegates. `rect`: the space for the chip, which is drawn at its start edge, vertically centred, elided to fit.
[[nodiscard]] QSize chipSize(const ChipLook &look);
// `direction` decides which edge is the start.
void paintChip(QPainter &painter, const QRect &rect, const ChipLook &look, const QPalette &palette,
               Qt::LayoutDirection direction);

// A label.
class Chip : public QWidget
{
    Q_OBJECT
public:
    explicit Chip(const ChipLook &look = {}, QWidget *parent = nullptr); // also its accessible name
    void setLook(const ChipLook &look);                                  // replaces everything shown
    [[nodiscard]] const ChipLook &look() const { return m_look; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    ChipLook m_look;
};

// A button that opens something, usually the evidence.
class ChipButton : public QAbstractButton
{
    Q_OBJECT
public:
    explicit ChipButton(const ChipLook &look = {}, QWidget *parent = nullptr); // also its accessible name
    void setLook(const ChipLook &look);                                        // replaces everything shown
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
