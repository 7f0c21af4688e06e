// SPDX-License-Identifier: Apache-2.0
// The style: Fusion's behaviour, our drawing. Calm panels, one filled button, and a focus ring that is always visible.
//
// Colours come from the palette of the widget being drawn (theme.h). Widgets are marked by setButtonLook() and
// setValidity(); everything else is ordinary Qt widgets.
#pragma once

#include <QProxyStyle>

class QAbstractButton;
class QPushButton;

namespace sw::ui {

// Appearance of a push button.
enum class ButtonLook {
    Plain,   // outlined
    Primary, // filled: the one next action of a page
    Quiet,   // text only, like a link
};
// The style reads it when drawing.
void setButtonLook(QPushButton *button, ButtonLook look);

// Whether a field's content is accepted.
enum class Validity { Fine, Invalid };
// Marks a line edit, text edit or combo box in the colour of trouble; an InlineMessage beside it says why.
void setValidity(QWidget *field, Validity validity);

// The application's style.
class Style : public QProxyStyle
{
    Q_OBJECT
public:
    Style(); // on top of Fusion

    using QProxyStyle::polish;
    void polish(QWidget *widget) override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
    [[nodiscard]] QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                         const QWidget *widget) const override;
    [[nodiscard]] QRect subElementRect(SubElement element, const QStyleOption *option,
                                       const QWidget *widget) const override;
    [[nodiscard]] QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                       const QWidget *widget) const override;
    [[nodiscard]] int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    [[nodiscard]] int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                                QStyleHintReturn *data) const override;
};

// Two pixels of accent around `rect`: the only focus mark of the window.
void paintFocusRing(QPainter &painter, const QRectF &rect, const QPalette &palette, qreal radius);

} // namespace sw::ui
