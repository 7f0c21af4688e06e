// SPDX-License-Identifier: Apache-2.0
// The top of every page: its title, and one sentence that says what to do or how things are.
#pragma once

#include <QWidget>

namespace sw::ui {

class LeadLabel;
class TextLabel;

// Both are plain text.
class PageHeader : public QWidget
{
    Q_OBJECT
public:
    // Plain text.
    explicit PageHeader(const QString &title = {}, const QString &sentence = {}, QWidget *parent = nullptr);
    void setTitle(const QString &title); // one line or two
    // `strong` comes first, in bold.
    void setSentence(const QString &sentence) { setSentence({}, sentence); }
    // Both parts.
    void setSentence(const QString &strong, const QString &rest);
    // As set.
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString sentence() const;

private:
    TextLabel *m_title;
    LeadLabel *m_sentence;
};

} // namespace sw::ui
