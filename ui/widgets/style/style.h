// SPDX-License-Identifier: Apache-2.0
// The style: Fusion's behaviour, our drawing. Calm panels, one filled button, and a focus ring that is always there.
//
// Colours come from the palette of the widget being drawn (theme.h). Widgets ask for a look by setButtonLook() and
// setInvalid(); everything else is ordinary Qt widgets.
#pragma once

#include <QProxyStyle>

class QAbstractButton;
class QPushButton;

namespace sw::ui {

enum class ButtonLook {
    Plain,   // outlined
    Primary, // filled: the one next action of a page
    Quiet,   // text only, like a link
};
void setButtonLook(QPushButton *button, ButtonLook look);

enum class Validity { Fine, Invalid };
// A line edit, text edit or combo box gets the colour of trouble; the words stand in an InlineMessage beside it.
void setValidity(QWidget *field, Validity validity);

class Style : public QProxyStyle
{
    Q_OBJECT
public:
    Style();

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

// Two pixels of accent around `rect`: the one focus mark of the whole window.
void paintFocusRing(QPainter &painter, const QRectF &rect, const QPalette &palette, qreal radius);

} // namespace sw::ui
