// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/text/value_label.h"

#include <QEvent>
#include <QGuiApplication>
#include <QTextLayout>
#include <QTextOption>

#include <cmath>

namespace sw::ui {

namespace {

constexpr int Margin = 2; // of the text document

int textHeight(const QString &text, const QFont &font, int width)
{
    qreal height = 0;
    for (const QString &paragraph : text.split(QLatin1Char('\n'))) {
        QTextLayout layout(paragraph, font);
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAnywhere);
        layout.setTextOption(option);
        layout.beginLayout();
        qreal part = 0;
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(qMax(width, 24));
            part += std::ceil(line.height());
        }
        layout.endLayout();
        height += qMax(part, qreal(QFontMetrics(font).height()));
    }
    return static_cast<int>(std::ceil(height));
}

} // namespace

ValueLabel::ValueLabel(const QString &text, QWidget *parent)
    : QPlainTextEdit(parent)
{
    setReadOnly(true);
    setFrameShape(QFrame::NoFrame);
    setFont(valueFont());
    setLayoutDirection(Qt::LeftToRight);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTabChangesFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWordWrapMode(QTextOption::WrapAnywhere);
    document()->setDocumentMargin(Margin);
    alignToReadingSide();
    viewport()->setAutoFillBackground(false);
    QPalette clear = palette();
    clear.setBrush(QPalette::Base, Qt::NoBrush);
    setPalette(clear);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setText(text);
}

// The text is read from left to right in every language; in a right-to-left window it is aligned to the right, under
// its heading. right.
void ValueLabel::alignToReadingSide()
{
    QTextOption option = document()->defaultTextOption();
    option.setAlignment(QGuiApplication::isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft);
    option.setTextDirection(Qt::LeftToRight);
    document()->setDefaultTextOption(option);
}

void ValueLabel::setText(const QString &text)
{
    if (text == toPlainText() && !text.isEmpty())
        return;
    setPlainText(text);
    m_marks.clear();
    applyMarks();
    setAccessibleDescription(text);
    updateGeometry();
}

void ValueLabel::setMarks(const QList<Mark> &marks)
{
    m_marks = marks;
    applyMarks();
}

void ValueLabel::applyMarks()
{
    const Tokens tokens = tokensOf(window()->palette());
    QList<QTextEdit::ExtraSelection> selections;
    for (const Mark &mark : m_marks) {
        QTextEdit::ExtraSelection selection;
        selection.cursor = textCursor();
        selection.cursor.setPosition(qBound(0, mark.start, static_cast<int>(toPlainText().size())));
        selection.cursor.setPosition(qBound(0, mark.start + mark.length, static_cast<int>(toPlainText().size())),
                                     QTextCursor::KeepAnchor);
        selection.format.setBackground(tokens.tone(mark.tone).wash);
        selection.format.setForeground(tokens.tone(mark.tone).ink);
        if (mark.tone == ToneRole::Bad)
            selection.format.setFontStrikeOut(true);
        else
            selection.format.setFontUnderline(tokens.highContrast);
        selections.append(selection);
    }
    setExtraSelections(selections);
}

QSize ValueLabel::sizeHint() const
{
    const QFontMetrics metrics(font());
    const int width = qMin(metrics.horizontalAdvance(toPlainText()) + 2 * Margin + 4, 640);
    return {width, heightForWidth(width)};
}

QSize ValueLabel::minimumSizeHint() const
{
    const QFontMetrics metrics(font());
    return {metrics.averageCharWidth() * 12, heightForWidth(qMax(width(), 80))};
}

int ValueLabel::heightForWidth(int width) const
{
    return textHeight(toPlainText(), font(), width - 2 * Margin) + 2 * Margin;
}

void ValueLabel::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        updateGeometry();
}

void ValueLabel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::ApplicationFontChange)
        setFont(valueFont());
    if (event->type() == QEvent::PaletteChange)
        applyMarks();
    if (event->type() == QEvent::LanguageChange)
        alignToReadingSide();
    QPlainTextEdit::changeEvent(event);
}

void ValueLabel::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // the page scrolls, not the value
}

void ValueLabel::focusInEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusInEvent(event);
    if (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason)
        selectAll(); // so that keyboard focus is visible, and Ctrl+C copies the whole value
}

QList<ValueLabel::Mark> addedWords(const QString &before, const QString &after)
{
    const QStringList old = before.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    QList<ValueLabel::Mark> marks;
    QStringList left = old;
    int at = 0;
    for (const QString &word : after.split(QLatin1Char(' '))) {
        if (!word.isEmpty() && !left.removeOne(word))
            marks.append({at, static_cast<int>(word.size()), ToneRole::Good});
        at += static_cast<int>(word.size()) + 1;
    }
    return marks;
}

} // namespace sw::ui
