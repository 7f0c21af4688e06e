// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/panels/card.h"

#include "ui/widgets/controls/chip.h"
#include "ui/widgets/panels/flow_layout.h"
#include "ui/widgets/style/style.h"
#include "ui/widgets/text/text_label.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>
#include <QVBoxLayout>

namespace sw::ui {

namespace {

constexpr qreal CardRadius = 8;

void paintPanel(QPainter &painter, const QRectF &rect, const QColor &fill, const QColor &line, qreal width)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(fill);
    painter.setPen(QPen(line, width));
    const qreal inset = width / 2;
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), CardRadius, CardRadius);
}

} // namespace

Card::Card(QWidget *parent)
    : QFrame(parent)
    , m_body(new QVBoxLayout(this))
{
    m_body->setContentsMargins(2 * Grid + 4, 2 * Grid, 2 * Grid + 4, 2 * Grid);
    m_body->setSpacing(Grid);
}

void Card::setEdge(std::optional<ToneRole> tone)
{
    m_edge = tone;
    update();
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens tokens = tokensOf(palette());
    paintPanel(painter, rect(), tokens.panel, tokens.line, 1);
    if (!m_edge)
        return;
    QPainterPath shape;
    shape.addRoundedRect(QRectF(rect()), CardRadius, CardRadius);
    painter.setClipPath(shape);
    const int width = Grid / 2;
    const int x = layoutDirection() == Qt::RightToLeft ? rect().width() - width : 0;
    painter.fillRect(QRect(x, 0, width, height()), tokens.tone(*m_edge).ink);
}

FactRows::FactRows(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(2 * Grid);
    m_grid->setVerticalSpacing(Grid);
    m_grid->setColumnStretch(1, 1);
}

int FactRows::nextRow(const QString &word)
{
    if (m_rows > 0) {
        auto *line = new QFrame(this);
        line->setFrameShape(QFrame::HLine);
        m_grid->addWidget(line, 2 * m_rows - 1, 0, 1, 2);
    }
    auto *label = new TextLabel(word, TextSize::Small, QFont::Normal, this);
    label->setForegroundRole(MutedRole);
    m_grid->addWidget(label, 2 * m_rows, 0, Qt::AlignTop | Qt::AlignLeading);
    return 2 * m_rows++;
}

TextLabel *FactRows::add(const QString &word, const QString &value)
{
    const int row = nextRow(word);
    auto *label = new TextLabel(value, TextSize::Small, QFont::Normal, this);
    label->setWordWrap(true);
    m_grid->addWidget(label, row, 1);
    return label;
}

void FactRows::add(const QString &word, QWidget *value)
{
    const int row = nextRow(word);
    m_grid->addWidget(value, row, 1);
    if (m_grid->verticalSpacing() < Grid / 2) // dense rows hold one line each
        m_grid->itemAtPosition(row, 0)->setAlignment(Qt::AlignVCenter | Qt::AlignLeading);
}

void FactRows::setDense()
{
    m_grid->setVerticalSpacing(3);
}

void FactRows::clear()
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
    m_rows = 0;
}

RouteCard::RouteCard(const QString &title, const QString &sentence, QWidget *parent)
    : QRadioButton(parent)
    , m_badge(new Chip({}, this))
    , m_facts(new FactRows(this))
{
    setAccessibleName(title);
    setAccessibleDescription(sentence);
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setMinimumWidth(23 * Grid);

    auto *headRow = new QWidget(this);
    auto *head = new FlowLayout(headRow, Grid); // the badge goes below the name if it does not fit beside it
    auto *name = new TextLabel(title, TextSize::Heading, QFont::DemiBold, headRow);
    name->setMinimumHeight(chipSize({ToneRole::Accent, {}, title}).height()); // the same with and without a badge
    head->addWidget(name);
    head->addWidget(m_badge);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * Grid + 4, 2 * Grid + 4, 2 * Grid + 4, 2 * Grid + 4);
    layout->setSpacing(Grid);
    layout->addWidget(headRow);
    auto *words = TextLabel::muted(sentence, TextSize::Body, this);
    words->setMinimumHeight(2 * QFontMetrics(words->font()).lineSpacing());
    words->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    layout->addWidget(words);
    layout->addSpacing(Grid);
    layout->addWidget(m_facts);
    layout->addStretch();
    m_badge->hide();
    for (QWidget *child : findChildren<QWidget *>())
        child->setAttribute(Qt::WA_TransparentForMouseEvents);
}

void RouteCard::setBadge(const QString &text)
{
    m_badge->setLook({ToneRole::Accent, {}, text});
    m_badge->setVisible(!text.isEmpty());
}

QSize RouteCard::sizeHint() const
{
    return layout()->sizeHint();
}

QSize RouteCard::minimumSizeHint() const
{
    return layout()->minimumSize();
}

bool RouteCard::event(QEvent *event)
{
    // Rows are added after construction; a click anywhere on the card chooses it.
    if (event->type() == QEvent::Polish) {
        for (QWidget *child : findChildren<QWidget *>())
            child->setAttribute(Qt::WA_TransparentForMouseEvents);
    }
    return QRadioButton::event(event);
}

void RouteCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens tokens = tokensOf(palette());
    paintPanel(painter, rect(), tokens.panel, isChecked() ? tokens.accent.ink : tokens.line, isChecked() ? 2 : 1);
    if (hasFocus()) {
        QColor halo = tokens.accent.ink;
        halo.setAlphaF(tokens.highContrast ? 1.0F : 0.35F);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(halo, 3));
        painter.drawRoundedRect(QRectF(rect()).adjusted(4.5, 4.5, -4.5, -4.5), CardRadius - 3, CardRadius - 3);
    }
}

} // namespace sw::ui
