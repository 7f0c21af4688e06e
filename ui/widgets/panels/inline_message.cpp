// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/panels/inline_message.h"

#include "ui/widgets/style/announce.h"
#include "ui/widgets/style/icon.h"
#include "ui/widgets/text/text_label.h"

#include <QHBoxLayout>
#include <QPainter>

namespace sw::ui {

namespace {

int iconSide()
{
    return withText(16);
}

QString iconOf(ToneRole tone)
{
    switch (tone) {
    case ToneRole::Good:
        return QStringLiteral("check");
    case ToneRole::Careful:
        return QStringLiteral("warn");
    case ToneRole::Bad:
        return QStringLiteral("cross");
    case ToneRole::Accent:
    case ToneRole::Waiting:
    case ToneRole::Plain:
        break;
    }
    return QStringLiteral("info");
}

} // namespace

InlineMessage::InlineMessage(QWidget *parent)
    : QWidget(parent)
    , m_words(new TextLabel(TextSize::Body, QFont::Normal, this))
{
    m_words->setWordWrap(true);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(Grid, Grid, Grid, Grid);
    layout->setSpacing(0);
    layout->addSpacing(iconSide() + Grid); // space for the icon at the start, in either direction
    layout->addWidget(m_words, 1);
    hide();
}

void InlineMessage::show(ToneRole tone, const QString &text, const QString &advice)
{
    const QString all = advice.isEmpty() ? text : text + QLatin1Char(' ') + advice;
    if (all.isEmpty()) {
        clear();
        return;
    }
    const bool news = all != m_text || !isVisible();
    m_tone = tone;
    m_text = all;
    m_words->setText(all);
    setVisible(true);
    update();
    if (news)
        announce(this, all);
}

void InlineMessage::clear()
{
    m_text.clear();
    m_words->clear();
    hide();
}

void InlineMessage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens tokens = tokensOf(palette());
    const Tone &tone = tokens.tone(m_tone);
    painter.setBrush(tone.wash);
    painter.setPen(tokens.highContrast ? QPen(tone.ink, 1) : QPen(Qt::NoPen));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), Radius, Radius);
    const int line = QFontMetrics(m_words->font()).lineSpacing();
    const QRect place(0, Grid + (line - iconSide()) / 2, iconSide(), iconSide());
    const int x = layoutDirection() == Qt::RightToLeft ? width() - Grid - iconSide() : Grid;
    paintIcon(painter, iconOf(m_tone), place.translated(x, 0), tone.ink);
}

} // namespace sw::ui
