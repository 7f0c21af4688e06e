// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/controls/copy_button.h"

#include "ui/widgets/controls/chip.h"
#include "ui/widgets/style/announce.h"
#include "ui/widgets/style/icon.h"
#include "ui/widgets/style/style.h"
#include "ui/widgets/style/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QPainter>

namespace sw::ui {

namespace {

constexpr int ShownFor = 1800; // milliseconds

int iconSide()
{
    return withText(14);
}

// A small "Copied" that floats over its window and closes by itself.
void showBubble(QWidget *widget, const QRect &place)
{
    QWidget *window = widget->window();
    const QString name = QStringLiteral("copiedBubble");
    delete window->findChild<Chip *>(name, Qt::FindDirectChildrenOnly);
    auto *bubble = new Chip({ToneRole::Good, QStringLiteral("check"), CopyButton::tr("Copied")}, window);
    bubble->setObjectName(name);
    bubble->setAttribute(Qt::WA_TransparentForMouseEvents);
    bubble->resize(bubble->sizeHint());
    QPoint at = widget->mapTo(window, QPoint(place.center().x(), place.top())) -
                QPoint(bubble->width() / 2, bubble->height() + 2);
    at.setX(qBound(0, at.x(), qMax(0, window->width() - bubble->width())));
    at.setY(qMax(0, at.y()));
    bubble->move(at);
    bubble->show();
    bubble->raise();
    QTimer::singleShot(ShownFor, bubble, &QObject::deleteLater);
}

} // namespace

CopyButton::CopyButton(Form form, QWidget *parent)
    : QAbstractButton(parent)
    , m_form(form)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    if (form == Form::IconAndWord)
        setText(tr("&Copy"));
    m_timer.setSingleShot(true);
    connect(this, &QAbstractButton::clicked, this, &CopyButton::copy);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        rename();
        update();
    });
    rename();
}

void CopyButton::setWhat(const QString &what)
{
    m_what = what;
    rename();
}

void CopyButton::setWord(const QString &word)
{
    setText(word);
    updateGeometry();
    rename();
}

void CopyButton::rename()
{
    const QString name = m_what.isEmpty() ? tr("Copy") : tr("Copy %1").arg(m_what);
    setAccessibleName(name);
    setToolTip(name.toHtmlEscaped()); // Qt would guess whether a tool tip is markup
}

void CopyButton::copy()
{
    QGuiApplication::clipboard()->setText(m_text);
    m_timer.start(ShownFor);
    announce(this, m_what.isEmpty() ? tr("Copied") : tr("Copied %1").arg(m_what));
    if (m_form == Form::Icon)
        showBubble(this, rect());
    update();
    Q_EMIT copied(m_text);
}

QSize CopyButton::sizeHint() const
{
    const QFontMetrics metrics(font());
    if (m_form == Form::Icon)
        return {iconSide() + Grid + 2, iconSide() + Grid};
    const int word = qMax(metrics.size(Qt::TextShowMnemonic, text()).width(), metrics.horizontalAdvance(tr("Copied")));
    return {word + iconSide() + Grid / 2 + 3 * Grid, metrics.height() + Grid + 4};
}

void CopyButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens tokens = tokensOf(palette());
    const bool said = saysCopied();
    const bool hot = underMouse() || isDown();
    painter.setBrush(said ? tokens.good.wash : hot ? tokens.accent.wash : tokens.panel);
    painter.setPen(QPen(said ? tokens.good.ink : tokens.line, 1));
    const qreal radius = m_form == Form::Icon ? 4 : Radius;
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    const QColor ink = said ? tokens.good.ink : m_form == Form::Icon ? tokens.muted : tokens.text;
    const QString icon = said ? QStringLiteral("check") : QStringLiteral("copy");
    if (m_form == Form::Icon) {
        paintIcon(painter, icon,
                  QRectF(QRectF(rect()).center() - QPointF(iconSide() / 2.0, iconSide() / 2.0),
                         QSizeF(iconSide(), iconSide())),
                  ink);
    } else {
        const QRect inner = rect().adjusted(Grid + 4, 0, -Grid - 4, 0);
        const QRect mark = QStyle::alignedRect(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter,
                                               QSize(iconSide(), iconSide()), inner);
        paintIcon(painter, icon, mark, ink);
        const int shift = iconSide() + Grid / 2;
        const QRect words =
            layoutDirection() == Qt::RightToLeft ? inner.adjusted(0, 0, -shift, 0) : inner.adjusted(shift, 0, 0, 0);
        painter.setPen(ink);
        painter.drawText(words, static_cast<int>(Qt::AlignVCenter | Qt::AlignLeading | Qt::TextShowMnemonic),
                         said ? tr("Copied") : text());
    }
    if (hasFocus())
        paintFocusRing(painter, rect(), palette(), radius);
}

void CopyButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void copyAndSay(QWidget *widget, const QRect &place, const QString &text, const QString &what)
{
    QGuiApplication::clipboard()->setText(text);
    showBubble(widget, place);
    const QString before = widget->accessibleName();
    announce(widget, what.isEmpty() ? CopyButton::tr("Copied") : CopyButton::tr("Copied %1").arg(what));
    QTimer::singleShot(ShownFor, widget, [widget, before] { widget->setAccessibleName(before); });
}

} // namespace sw::ui
