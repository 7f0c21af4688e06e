// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/style/style.h"

#include "ui/widgets/style/icon.h"
#include "ui/widgets/style/theme.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QPainter>
#include <QPainterPath>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStyleOption>
#include <QTextEdit>

namespace sw::ui {

namespace {

constexpr char LookProperty[] = "swLook";
constexpr char InvalidProperty[] = "swInvalid";

ButtonLook lookOf(const QWidget *widget)
{
    return widget == nullptr ? ButtonLook::Plain : static_cast<ButtonLook>(widget->property(LookProperty).toInt());
}

bool isTextEdit(const QWidget *widget)
{
    return qobject_cast<const QPlainTextEdit *>(widget) != nullptr ||
           qobject_cast<const QTextEdit *>(widget) != nullptr;
}

bool isInvalid(const QWidget *widget)
{
    return widget != nullptr && widget->property(InvalidProperty).toBool();
}

QColor mixed(const QColor &a, const QColor &b, qreal part)
{
    return QColor::fromRgbF(float(a.redF() * (1 - part) + b.redF() * part),
                            float(a.greenF() * (1 - part) + b.greenF() * part),
                            float(a.blueF() * (1 - part) + b.blueF() * part));
}

void roundedPanel(QPainter &painter, const QRectF &rect, const QColor &fill, const QColor &line, qreal width,
                  qreal radius)
{
    const qreal inset = width / 2;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(fill);
    painter.setPen(width > 0 ? QPen(line, width) : QPen(Qt::NoPen));
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius, radius);
    painter.restore();
}

void drawButtonPanel(const QStyleOption &option, QPainter &painter, const QWidget *widget)
{
    const Tokens t = tokensOf(option.palette);
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool down = option.state & (QStyle::State_Sunken | QStyle::State_On);
    const bool hover = enabled && (option.state & QStyle::State_MouseOver);
    const bool focus = option.state & QStyle::State_HasFocus;
    const QRectF rect = QRectF(option.rect);
    switch (lookOf(widget)) {
    case ButtonLook::Primary: {
        QColor fill = enabled ? t.accent.ink : mixed(t.accent.ink, t.window, 0.55);
        if (down)
            fill = mixed(fill, t.text, 0.25);
        else if (hover)
            fill = mixed(fill, t.text, 0.12);
        roundedPanel(painter, rect, fill, fill, 1, Radius);
        if (focus) // inside, in the text's colour: visible on the fill
            roundedPanel(painter, rect.adjusted(3, 3, -3, -3), Qt::transparent, t.onAccent, 2, Radius - 2);
        return;
    }
    case ButtonLook::Quiet:
        if (down || hover)
            roundedPanel(painter, rect, t.accent.wash, t.accent.wash, 0, Radius);
        break;
    case ButtonLook::Plain: {
        const QColor fill = down ? t.accent.wash : hover ? mixed(t.panel, t.accent.wash, 0.6) : t.panel;
        roundedPanel(painter, rect, fill, t.line, 1, Radius);
        break;
    }
    }
    if (focus)
        paintFocusRing(painter, rect, option.palette, Radius);
}

void drawFieldPanel(const QStyleOption &option, QPainter &painter, const QWidget *widget, const QColor &fill)
{
    const Tokens t = tokensOf(option.palette);
    const bool focus = option.state & QStyle::State_HasFocus;
    const bool combo = qobject_cast<const QComboBox *>(widget) != nullptr; // drawn like a button
    const QColor rest = combo ? t.line : mixed(t.line, t.muted, 0.25);
    const QColor line = isInvalid(widget) ? t.bad.ink : focus ? t.accent.ink : rest;
    roundedPanel(painter, QRectF(option.rect), fill, line, focus ? 2 : 1, Radius);
}

QRectF centred(const QRectF &place, int side)
{
    return {place.center() - QPointF(side / 2.0, side / 2.0), QSizeF(side, side)};
}

void drawIndicator(const QStyleOption &option, QPainter &painter, bool round)
{
    const Tokens t = tokensOf(option.palette);
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool on = option.state & QStyle::State_On;
    const bool partly = option.state & QStyle::State_NoChange;
    const QRectF rect = QRectF(option.rect).adjusted(1, 1, -1, -1);
    const qreal radius = round ? rect.height() / 2 : 4;
    const QColor accent = enabled ? t.accent.ink : mixed(t.accent.ink, t.window, 0.5);
    if (!on && !partly) {
        roundedPanel(painter, rect, t.panel, mixed(t.line, t.muted, 0.7), 1.5, radius);
        return;
    }
    roundedPanel(painter, rect, accent, accent, 0, radius);
    if (round) {
        const QRectF inner = centred(rect, withText(7));
        roundedPanel(painter, inner, t.onAccent, t.onAccent, 0, inner.width() / 2);
    } else {
        paintIcon(painter, partly ? QStringLiteral("dash") : QStringLiteral("check"), rect.adjusted(1, 1, -1, -1),
                  t.onAccent);
    }
}

// Qt puts the text of a button with an icon at the wrong end in right-to-left languages.
void drawMirroredLabel(const QStyleOptionButton &button, QPainter &painter)
{
    const QSize icon = button.iconSize;
    const int words = button.fontMetrics.size(Qt::TextShowMnemonic, button.text).width();
    const int gap = button.text.isEmpty() ? 0 : Grid / 2;
    const int menu = button.features & QStyleOptionButton::HasMenu ? 2 * Grid : 0;
    QRect rect = button.rect.adjusted(menu, 0, 0, 0);
    const int width = std::min(rect.width(), words + gap + icon.width());
    rect = QRect(rect.left() + (rect.width() - width) / 2, rect.top(), width, rect.height());
    const bool enabled = button.state & QStyle::State_Enabled;
    button.icon.paint(&painter,
                      QRect(QPoint(rect.right() + 1 - icon.width(), rect.center().y() + 1 - icon.height() / 2), icon),
                      Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
    painter.setPen(button.palette.color(QPalette::ButtonText));
    painter.drawText(rect.adjusted(0, 0, -icon.width() - gap, 0), Qt::AlignCenter | Qt::TextShowMnemonic, button.text);
}

void drawScrollBar(const QStyleOptionSlider &option, QPainter &painter, const QRect &handle)
{
    const Tokens t = tokensOf(option.palette);
    painter.fillRect(option.rect, t.window);
    if (option.maximum <= option.minimum)
        return;
    const bool active = option.state & (QStyle::State_MouseOver | QStyle::State_Sunken);
    const QColor fill = active ? t.muted : mixed(t.line, t.muted, t.highContrast ? 1.0 : 0.35);
    roundedPanel(painter, QRectF(handle).adjusted(2, 2, -2, -2), fill, fill, 0, 4);
}

} // namespace

void setButtonLook(QPushButton *button, ButtonLook look)
{
    button->setProperty(LookProperty, static_cast<int>(look));
    if (look == ButtonLook::Quiet)
        button->setCursor(Qt::PointingHandCursor);
    button->update();
}

void setValidity(QWidget *field, Validity validity)
{
    field->setProperty(InvalidProperty, validity == Validity::Invalid);
    field->update();
}

void paintFocusRing(QPainter &painter, const QRectF &rect, const QPalette &palette, qreal radius)
{
    roundedPanel(painter, rect, Qt::transparent, tokensOf(palette).accent.ink, 2, radius);
}

Style::Style()
    : QProxyStyle(QStringLiteral("Fusion"))
{}

void Style::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton *>(widget) != nullptr || qobject_cast<QComboBox *>(widget) != nullptr)
        widget->setAttribute(Qt::WA_Hover);
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    switch (static_cast<int>(element)) {
    case PE_PanelButtonCommand:
        drawButtonPanel(*option, *painter, widget);
        return;
    case PE_FrameDefaultButton:
        return;
    case PE_FrameFocusRect:
        if (qobject_cast<const QPushButton *>(widget) == nullptr && qobject_cast<const QComboBox *>(widget) == nullptr)
            paintFocusRing(*painter, QRectF(option->rect).adjusted(-1, -1, 1, 1), option->palette, 4);
        return;
    case PE_PanelLineEdit:
        if (widget != nullptr && qobject_cast<const QComboBox *>(widget->parentWidget()) != nullptr)
            break;
        drawFieldPanel(*option, *painter, widget, option->palette.color(QPalette::Base));
        return;
    case PE_FrameLineEdit:
        return;
    case PE_Frame:
        drawFieldPanel(*option, *painter, widget,
                       isTextEdit(widget) ? option->palette.color(QPalette::Base) : QColor(Qt::transparent));
        return;
    case PE_IndicatorCheckBox:
        drawIndicator(*option, *painter, false);
        return;
    case PE_IndicatorRadioButton:
        drawIndicator(*option, *painter, true);
        return;
    case PE_IndicatorArrowDown:
        paintIcon(*painter, QStringLiteral("chevron-down"), centred(option->rect, withText(14)),
                  option->palette.color(MutedRole));
        return;
    default: // Qt's enumeration, open for styles
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                        const QWidget *widget) const
{
    const auto *button =
        element == CE_PushButtonLabel ? qstyleoption_cast<const QStyleOptionButton *>(option) : nullptr;
    if (button != nullptr) {
        QStyleOptionButton copy(*button);
        const Tokens t = tokensOf(option->palette);
        if (lookOf(widget) != ButtonLook::Plain)
            copy.palette.setColor(QPalette::ButtonText,
                                  lookOf(widget) == ButtonLook::Primary ? t.onAccent : t.accent.ink);
        if (copy.direction == Qt::RightToLeft && !copy.icon.isNull())
            drawMirroredLabel(copy, *painter);
        else
            QProxyStyle::drawControl(element, &copy, painter, widget);
        return;
    }
    if (element == CE_ShapedFrame) {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (frame != nullptr && frame->frameShape == QFrame::HLine) {
            painter->fillRect(QRect(option->rect.left(), option->rect.center().y(), option->rect.width(), 1),
                              tokensOf(option->palette).line);
            return;
        }
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                               const QWidget *widget) const
{
    if (control == CC_ComboBox) {
        const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
        if (combo != nullptr) {
            drawFieldPanel(*combo, *painter, widget, option->palette.color(QPalette::Base));
            const QRect arrow = subControlRect(CC_ComboBox, combo, SC_ComboBoxArrow, widget);
            paintIcon(*painter, QStringLiteral("chevron-down"), centred(arrow, withText(14)),
                      option->palette.color(MutedRole));
            return;
        }
    }
    if (control == CC_ScrollBar) {
        if (const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option)) {
            drawScrollBar(*slider, *painter, subControlRect(CC_ScrollBar, slider, SC_ScrollBarSlider, widget));
            return;
        }
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                              const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    const int text = option != nullptr ? option->fontMetrics.height() : 16;
    if (type == CT_PushButton && option != nullptr) {
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        const bool quiet = lookOf(widget) == ButtonLook::Quiet;
        const int words = button != nullptr ? option->fontMetrics.size(Qt::TextShowMnemonic, button->text).width() : 0;
        const int icon = button != nullptr && !button->icon.isNull() ? button->iconSize.width() + Grid : 0;
        const int menu = button != nullptr && (button->features & QStyleOptionButton::HasMenu) ? 2 * Grid : 0;
        result = QSize(words + icon + menu + (quiet ? 2 : 3) * Grid, text + (quiet ? Grid : Grid + 4));
    } else if (type == CT_LineEdit || type == CT_ComboBox) {
        result.setHeight(qMax(result.height(), text + 2 * Grid - 2));
        if (type == CT_ComboBox)
            result.rwidth() += Grid;
    } else if (type == CT_CheckBox || type == CT_RadioButton) {
        result.rwidth() += 4;
        result.rheight() += 4;
    }
    return result;
}

QRect Style::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    if (element == SE_LineEditContents)
        return option->rect.adjusted(Grid, 1, -Grid, -1);
    return QProxyStyle::subElementRect(element, option, widget);
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                            const QWidget *widget) const
{
    if (control == CC_ComboBox && part == SC_ComboBoxEditField) {
        const QRect rect = QProxyStyle::subControlRect(control, option, part, widget);
        return option->direction == Qt::RightToLeft ? rect.adjusted(0, 0, -Grid + 3, 0)
                                                    : rect.adjusted(Grid - 3, 0, 0, 0);
    }
    if (control == CC_ScrollBar && (part == SC_ScrollBarAddLine || part == SC_ScrollBarSubLine))
        return {};
    if (control == CC_ScrollBar && (part == SC_ScrollBarSlider || part == SC_ScrollBarGroove)) {
        const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
        if (slider == nullptr || part == SC_ScrollBarGroove)
            return option->rect;
        const bool across = slider->orientation == Qt::Horizontal;
        const int groove = across ? option->rect.width() : option->rect.height();
        const int range = slider->maximum - slider->minimum;
        const int shown = range + slider->pageStep;
        const int length =
            shown > 0 ? qBound(4 * Grid, int(qint64(groove) * slider->pageStep / shown), groove) : groove;
        const int at = sliderPositionFromValue(slider->minimum, slider->maximum, slider->sliderPosition,
                                               groove - length, slider->upsideDown);
        const QRect rect =
            across ? QRect(at, 0, length, option->rect.height()) : QRect(0, at, option->rect.width(), length);
        return visualRect(Qt::LeftToRight, option->rect, rect.translated(option->rect.topLeft()));
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (static_cast<int>(metric)) {
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_ButtonDefaultIndicator:
        return 0;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return withText(20);
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return Grid;
    case PM_DefaultFrameWidth: // keeps the text off the rounded corners
        return isTextEdit(widget) ? Grid / 2 : QProxyStyle::pixelMetric(metric, option, widget);
    case PM_ScrollBarExtent:
        return 12;
    case PM_ScrollBarSliderMin:
        return 4 * Grid;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return Grid;
    default: // Qt's enumeration, open for styles
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const
{
    switch (static_cast<int>(hint)) {
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
        return 0;
    case SH_UnderlineShortcut:
        return 1;
    case SH_ComboBox_Popup:
        return 0;
    default: // Qt's enumeration, open for styles
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

} // namespace sw::ui
