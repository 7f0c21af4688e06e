// SPDX-License-Identifier: Apache-2.0
// The top of every page: its title, and the one sentence that says what to do or what is so.
#pragma once

#include <QWidget>

namespace sw::ui {

class LeadLabel;
class TextLabel;

class PageHeader : public QWidget
{
    Q_OBJECT
public:
    explicit PageHeader(const QString &title = {}, const QString &sentence = {}, QWidget *parent = nullptr);
    void setTitle(const QString &title);
    // `strong` stands first, in bold.
    void setSentence(const QString &sentence) { setSentence({}, sentence); }
    void setSentence(const QString &strong, const QString &rest);
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString sentence() const;

private:
    TextLabel *m_title;
    LeadLabel *m_sentence;
};

} // namespace sw::ui
