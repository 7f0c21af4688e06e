// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/controls/step_rail.h"

#include "ui/widgets/style/icon.h"
#include "ui/widgets/style/style.h"
#include "ui/widgets/style/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace sw::ui {

namespace {

int circleSide()
{
    return withText(20);
}

constexpr int Width = 27 * Grid;

} // namespace

RailItem::RailItem(int number, const QString &title, QWidget *parent)
    : QAbstractButton(parent)
    , m_number(number)
{
    setText(title);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setState(State::Ahead);
}

void RailItem::setState(State state)
{
    m_state = state;
    switch (state) {
    case State::Ahead:
        setAccessibleName(tr("Step %1, %2").arg(m_number).arg(text()));
        break;
    case State::Current:
        setAccessibleName(tr("Step %1, %2, you are here").arg(m_number).arg(text()));
        break;
    case State::Done:
        setAccessibleName(tr("Step %1, %2, done").arg(m_number).arg(text()));
        break;
    }
    update();
}

void RailItem::setCompact(bool compact)
{
    m_compact = compact;
    setToolTip(compact ? text().toHtmlEscaped() : QString());
    updateGeometry();
    update();
}

QSize RailItem::sizeHint() const
{
    const QFontMetrics metrics(textFont(TextSize::Body, QFont::DemiBold));
    return {m_compact ? circleSide() + 2 * Grid : metrics.horizontalAdvance(text()) + circleSide() + 4 * Grid,
            qMax(metrics.height(), circleSide()) + 2 * Grid};
}

void RailItem::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens tokens = tokensOf(palette());
    const bool current = m_state == State::Current;
    if (current || (isEnabled() && underMouse())) {
        painter.setPen(tokens.highContrast ? QPen(tokens.accent.ink, 1) : QPen(Qt::NoPen));
        painter.setBrush(tokens.accent.wash);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), Radius, Radius);
    }
    const QRect inner = rect().adjusted(Grid, 0, -Grid, 0);
    const QRectF circle = QStyle::alignedRect(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter,
                                              QSize(circleSide(), circleSide()), inner);
    if (m_state == State::Done) {
        const qreal inset = circle.width() * 0.18;
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens.good.ink);
        painter.drawEllipse(circle);
        paintIcon(painter, QStringLiteral("check"), circle.adjusted(inset, inset, -inset, -inset), tokens.panel);
    } else {
        painter.setPen(QPen(current ? tokens.accent.ink : tokens.line, current ? 2 : 1));
        painter.setBrush(tokens.panel);
        painter.drawEllipse(circle.adjusted(1, 1, -1, -1));
        painter.setPen(current ? tokens.accent.ink : tokens.muted);
        QFont font = textFont(TextSize::Small, current ? QFont::DemiBold : QFont::Normal);
        font.setPixelSize(withText(11)); // sits inside a drawn circle
        painter.setFont(font);
        painter.drawText(circle, Qt::AlignCenter, QString::number(m_number));
    }
    if (m_compact) {
        if (hasFocus())
            paintFocusRing(painter, rect(), palette(), Radius);
        return;
    }
    const int shift = circleSide() + Grid + Grid / 2;
    const QRect words =
        layoutDirection() == Qt::RightToLeft ? inner.adjusted(0, 0, -shift, 0) : inner.adjusted(shift, 0, 0, 0);
    painter.setFont(textFont(TextSize::Body, current ? QFont::DemiBold : QFont::Normal));
    painter.setPen(current ? tokens.text : tokens.muted);
    painter.drawText(words, static_cast<int>(Qt::AlignVCenter | Qt::AlignLeading),
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, words.width()));
    if (hasFocus())
        paintFocusRing(painter, rect(), palette(), Radius);
}

void RailItem::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

StepRail::StepRail(QWidget *parent)
    : QFrame(parent)
    , m_layout(new QVBoxLayout(this))
{
    setAccessibleName(tr("Steps"));
    setFixedWidth(Width);
    m_layout->setContentsMargins(2 * Grid, 3 * Grid, 2 * Grid, 2 * Grid);
    m_layout->setSpacing(0);
    m_layout->addStretch();
}

void StepRail::setSteps(const QStringList &titles)
{
    qDeleteAll(m_items);
    m_items.clear();
    for (int i = 0; i < titles.size(); ++i) {
        auto *item = new RailItem(i + 1, titles.at(i), this);
        connect(item, &QAbstractButton::clicked, this, [this, i] { Q_EMIT stepRequested(i); });
        m_layout->insertWidget(i, item);
        m_items.append(item);
    }
}

void StepRail::setCompact(bool compact)
{
    const int side = compact ? Grid : 2 * Grid;
    setFixedWidth(compact ? circleSide() + 4 * Grid : Width);
    m_layout->setContentsMargins(side, 3 * Grid, side, 2 * Grid);
    for (RailItem *item : std::as_const(m_items))
        item->setCompact(compact);
}

void StepRail::setCurrent(int current, int reached)
{
    for (int i = 0; i < m_items.size(); ++i) {
        RailItem *item = m_items.at(i);
        item->setState(i == current  ? RailItem::State::Current
                       : i < current ? RailItem::State::Done
                                     : RailItem::State::Ahead);
        const bool open = i <= reached && i != current;
        item->setEnabled(open);
        item->setFocusPolicy(open ? Qt::StrongFocus : Qt::NoFocus);
        item->setCursor(open ? Qt::PointingHandCursor : Qt::ArrowCursor);
    }
}

void StepRail::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens tokens = tokensOf(palette());
    painter.fillRect(rect(), tokens.rail);
    const int x = layoutDirection() == Qt::RightToLeft ? 0 : width() - 1;
    painter.fillRect(QRect(x, 0, 1, height()), tokens.line);
}

} // namespace sw::ui
