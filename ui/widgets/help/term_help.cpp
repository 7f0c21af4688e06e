// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/help/term_help.h"

#include "ui/widgets/controls/chip.h"
#include "ui/widgets/panels/card.h"
#include "ui/widgets/text/text_label.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QHelpEvent>
#include <QScrollArea>
#include <QTextBoundaryFinder>
#include <QToolTip>
#include <QVBoxLayout>

namespace sw::ui {

namespace {

constexpr int TipColumns = 64;

QString wrapped(const QString &text)
{
    QStringList lines{QString()};
    QTextBoundaryFinder finder(QTextBoundaryFinder::Line, text);
    for (qsizetype from = 0, to = 0; (to = finder.toNextBoundary()) > 0; from = to) {
        const QString piece = text.mid(from, to - from);
        if (!lines.last().isEmpty() && lines.last().size() + piece.trimmed().size() > TipColumns)
            lines.append(QString());
        lines.last() += piece;
    }
    for (QString &line : lines)
        line = line.trimmed();
    return lines.join(u'\n');
}

QString withoutMnemonic(QString text)
{
    return text.remove(u'&');
}

} // namespace

QString wordsOn(const QWidget *widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        return label->buddy() != nullptr ? withoutMnemonic(label->text()) : label->text();
    if (const auto *lead = qobject_cast<const LeadLabel *>(widget))
        return lead->text();
    if (const auto *chip = qobject_cast<const Chip *>(widget))
        return chip->look().text;
    if (const auto *chip = qobject_cast<const ChipButton *>(widget))
        return chip->look().text;
    if (const auto *card = qobject_cast<const RouteCard *>(widget)) // painted
        return card->accessibleName() + u'\n' + card->accessibleDescription();
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        return withoutMnemonic(button->text());
    if (const auto *view = qobject_cast<const QAbstractItemView *>(widget)) {
        const QModelIndex at = view->currentIndex();
        return at.data().toString() + u'\n' + at.data(Qt::AccessibleTextRole).toString();
    }
    // Painted texts are known by their accessible names.
    const bool painted = widget->focusPolicy() == Qt::NoFocus && widget->findChild<QWidget *>() == nullptr;
    return painted ? widget->accessibleName() : QString();
}

QString termTip(const QList<report::Term> &terms)
{
    QStringList parts;
    for (const report::Term &term : terms)
        parts.append(wrapped(term.text));
    return parts.join(QStringLiteral("\n\n"));
}

TermPopup *TermPopup::open(QWidget *anchor, const QList<report::Term> &terms)
{
    auto *popup = new TermPopup(anchor, terms);
    popup->openAt(anchor);
    return popup;
}

TermPopup::TermPopup(QWidget *anchor, const QList<report::Term> &terms)
    : Popup(anchor)
{
    auto *inside = new QWidget;
    auto *rows = new QVBoxLayout(inside);
    rows->setContentsMargins(0, 0, Grid, 0);
    rows->setSpacing(Grid / 2);
    QStringList spoken;
    for (const report::Term &term : terms) {
        if (rows->count() > 0)
            rows->addSpacing(Grid);
        rows->addWidget(new TextLabel(term.title, TextSize::Body, QFont::DemiBold));
        rows->addWidget(TextLabel::muted(term.text));
        spoken.append(term.title + QStringLiteral(": ") + term.text);
    }
    rows->addStretch();
    setAccessibleName(spoken.join(u'\n'));

    auto *scroll = new QScrollArea(this);
    scroll->setAccessibleName(accessibleName());
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(inside);
    scroll->viewport()->setAutoFillBackground(false);
    inside->setAutoFillBackground(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * Grid, 2 * Grid, Grid, 2 * Grid);
    layout->addWidget(scroll);
    const int width = withText(52 * Grid);
    const int wanted = rows->totalHeightForWidth(width - 6 * Grid);
    resize(width, qBound(8 * Grid, wanted + 4 * Grid + 2, withText(46 * Grid)));
    scroll->setFocus();
}

TermHelp::TermHelp(const report::Glossary &glossary, QWidget *window)
    : m_glossary(glossary)
    , m_window(window)
{
    qApp->installEventFilter(this);
}

TermHelp::~TermHelp() = default;

QList<report::Term> TermHelp::termsIn(const QString &text) const
{
    QList<report::Term> terms;
    for (const int i : m_glossary.termsIn(text))
        terms.append(m_glossary.terms().at(i));
    return terms;
}

QList<report::Term> TermHelp::termsAt(const QWidget *widget) const
{
    if (widget == nullptr)
        return {};
    const QList<report::Term> own = termsIn(wordsOn(widget) + u'\n' + widget->accessibleName());
    if (!own.isEmpty())
        return own;
    while (widget != nullptr && qobject_cast<const Card *>(widget) == nullptr)
        widget = widget->parentWidget();
    if (widget == nullptr)
        return {};
    QString text;
    for (const QWidget *inside : widget->findChildren<QWidget *>()) {
        if (inside->isVisible())
            text += wordsOn(inside) + u'\n';
    }
    return termsIn(text);
}

bool TermHelp::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ToolTip || !watched->isWidgetType())
        return QObject::eventFilter(watched, event);
    auto *widget = static_cast<QWidget *>(watched);
    if (!widget->toolTip().isEmpty() || !m_window->isAncestorOf(widget))
        return QObject::eventFilter(watched, event);
    const QList<report::Term> terms = termsIn(wordsOn(widget));
    if (terms.isEmpty())
        return QObject::eventFilter(watched, event);
    QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), termTip(terms), widget);
    return true;
}

} // namespace sw::ui
