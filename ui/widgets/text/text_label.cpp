// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/text/text_label.h"

#include <QEvent>
#include <QPainter>
#include <QTextLayout>

#include <cmath>

namespace sw::ui {

TextLabel::TextLabel(TextSize size, QFont::Weight weight, QWidget *parent)
    : QLabel(parent)
    , m_size(size)
    , m_weight(weight)
{
    setTextFormat(Qt::PlainText);
    setFont(textFont(m_size, m_weight));
}

TextLabel::TextLabel(const QString &text, TextSize size, QFont::Weight weight, QWidget *parent)
    : TextLabel(size, weight, parent)
{
    setText(text);
}

TextLabel *TextLabel::muted(const QString &text, TextSize size, QWidget *parent)
{
    auto *label = new TextLabel(text, size, QFont::Normal, parent);
    label->setForegroundRole(MutedRole);
    label->setWordWrap(true);
    return label;
}

void TextLabel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::ApplicationFontChange)
        setFont(textFont(m_size, m_weight));
    if (event->type() == QEvent::LayoutDirectionChange) {
        makeRoom();
        if (m_atTheStart)
            standAtTheStart();
    }
    QLabel::changeEvent(event);
}

bool TextLabel::event(QEvent *event)
{
    if (event->type() == QEvent::Polish) {
        makeRoom();
        m_atTheStart = (alignment() & Qt::AlignHorizontal_Mask) == Qt::AlignLeft; // by default, or set explicitly
        if (m_atTheStart)
            standAtTheStart();
    }
    return QLabel::event(event);
}

// Qt counts the blank at a line break as part of the line: from right to left it would push the last letter out.
void TextLabel::makeRoom()
{
    const bool mirrored = layoutDirection() == Qt::RightToLeft && wordWrap();
    const int blank = mirrored ? fontMetrics().horizontalAdvance(u' ') + 1 : 0;
    QMargins margins = contentsMargins();
    if (margins.left() == blank)
        return;
    margins.setLeft(blank);
    setContentsMargins(margins);
}

void TextLabel::standAtTheStart()
{
    const Qt::Alignment start = layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    setAlignment((alignment() & Qt::AlignVertical_Mask) | start | Qt::AlignAbsolute);
}

namespace {

qreal layOut(QTextLayout &layout, const QString &strong, const QString &rest, const QWidget &widget, qreal width)
{
    const QString gap = strong.isEmpty() || rest.isEmpty() ? QString() : QStringLiteral(" ");
    layout.setText(strong + gap + rest);
    layout.setFont(textFont(TextSize::Body));
    QTextLayout::FormatRange bold;
    bold.start = 0;
    bold.length = static_cast<int>(strong.size());
    bold.format.setFontWeight(QFont::DemiBold);
    bold.format.setForeground(widget.palette().color(QPalette::WindowText));
    layout.setFormats({bold});
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(widget.layoutDirection());
    option.setAlignment(widget.layoutDirection() == Qt::RightToLeft ? Qt::AlignRight
                                                                    : Qt::AlignLeft); // left is not mirrored here
    layout.setTextOption(option);
    qreal height = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition(QPointF(0, height));
        height += line.height();
    }
    layout.endLayout();
    return height;
}

} // namespace

LeadLabel::LeadLabel(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void LeadLabel::setText(const QString &strong, const QString &rest)
{
    if (m_strong == strong && m_rest == rest)
        return;
    m_strong = strong;
    m_rest = rest;
    setAccessibleName(text());
    if (parentWidget() != nullptr) // without a parent it would become a window and take the focus
        setVisible(!text().isEmpty());
    updateGeometry();
    update();
}

QString LeadLabel::text() const
{
    return m_strong.isEmpty() || m_rest.isEmpty() ? m_strong + m_rest : m_strong + QLatin1Char(' ') + m_rest;
}

QSize LeadLabel::sizeHint() const
{
    const QFontMetrics metrics(textFont(TextSize::Body, QFont::DemiBold));
    const int width = qMin(metrics.horizontalAdvance(text()) + 2, 640);
    return {width, heightForWidth(width)};
}

QSize LeadLabel::minimumSizeHint() const
{
    return {160, QFontMetrics(textFont(TextSize::Body)).height()};
}

int LeadLabel::heightForWidth(int width) const
{
    QTextLayout layout;
    return static_cast<int>(std::ceil(layOut(layout, m_strong, m_rest, *this, width)));
}

void LeadLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(palette().color(MutedRole));
    QTextLayout layout;
    layOut(layout, m_strong, m_rest, *this, width());
    layout.draw(&painter, QPointF(0, 0));
}

void LeadLabel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::ApplicationFontChange || event->type() == QEvent::PaletteChange)
        updateGeometry();
    QWidget::changeEvent(event);
}

} // namespace sw::ui
