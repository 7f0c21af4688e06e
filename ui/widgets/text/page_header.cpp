// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/text/page_header.h"

#include "ui/widgets/text/text_label.h"

#include <QVBoxLayout>

namespace sw::ui {

PageHeader::PageHeader(const QString &title, const QString &sentence, QWidget *parent)
    : QWidget(parent)
    , m_title(new TextLabel(title, TextSize::Title, QFont::Bold, this))
    , m_sentence(new LeadLabel(this))
{
    m_title->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, Grid);
    layout->setSpacing(Grid - 2);
    layout->addWidget(m_title);
    layout->addWidget(m_sentence);
    setSentence({}, sentence);
}

void PageHeader::setTitle(const QString &title)
{
    m_title->setText(title);
}

void PageHeader::setSentence(const QString &strong, const QString &rest)
{
    m_sentence->setText(strong, rest);
}

QString PageHeader::title() const
{
    return m_title->text();
}

QString PageHeader::sentence() const
{
    return m_sentence->text();
}

} // namespace sw::ui
