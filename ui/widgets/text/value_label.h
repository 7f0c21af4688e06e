// SPDX-License-Identifier: Apache-2.0
// A value to be typed elsewhere: fixed font, plain text, selectable, wrapping anywhere, never shortened. Parts can be
// marked (what a merge added, what is wrong). Always left to right, as DNS is.
#pragma once

#include "ui/widgets/style/theme.h"

#include <QPlainTextEdit>

namespace sw::ui {

// Read-only; as high as its text.
class ValueLabel : public QPlainTextEdit
{
    Q_OBJECT
public:
    // A marked range.
    struct Mark
    {
        int start = 0;                  // UTF-16 units
        int length = 0;                 // UTF-16 units
        ToneRole tone = ToneRole::Good; // Good: added; Bad: removed
    };

    explicit ValueLabel(const QString &text = {}, QWidget *parent = nullptr); // focusable, for selecting by keyboard
    void setText(const QString &text);                                        // removes the marks
    void setMarks(const QList<Mark> &marks);                     // Good: bold on its wash; Bad: struck through
    [[nodiscard]] QString text() const { return toPlainText(); } // as set
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void applyMarks();
    void alignToReadingSide();

    QList<Mark> m_marks;
};

// The words of `after` that are not in `before`, for marking.
[[nodiscard]] QList<ValueLabel::Mark> addedWords(const QString &before, const QString &after);

} // namespace sw::ui
