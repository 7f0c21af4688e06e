// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/help/term_line.h"

#include "ui/widgets/help/term_help.h"
#include "ui/widgets/panels/flow_layout.h"
#include "ui/widgets/style/style.h"
#include "ui/widgets/text/text_label.h"

#include <QKeyEvent>
#include <QPushButton>

namespace sw::ui {

namespace {

constexpr int SoonMs = 30;

} // namespace

TermLine::TermLine(const report::Glossary &glossary, QWidget *parent)
    : QWidget(parent)
    , m_glossary(glossary)
    , m_buttons(glossary.terms().size(), nullptr)
    , m_flow(new FlowLayout(this, Grid / 2))
{
    setAccessibleName(tr("Words on this page"));
    auto *title = TextLabel::muted(tr("Words on this page"), TextSize::Small);
    title->setWordWrap(false);
    m_flow->addWidget(title);
    m_soon.setSingleShot(true);
    m_soon.setInterval(SoonMs);
    connect(&m_soon, &QTimer::timeout, this, &TermLine::look);
    hide();
}

void TermLine::watch(QWidget *page)
{
    if (m_page != nullptr)
        m_page->removeEventFilter(this);
    m_page = page;
    m_page->installEventFilter(this);
    m_soon.start();
}

QList<QPushButton *> TermLine::words() const
{
    QList<QPushButton *> shown;
    for (const int term : m_terms)
        shown.append(m_buttons.at(term));
    return shown;
}

bool TermLine::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_page && event->type() == QEvent::LayoutRequest && !m_soon.isActive())
        m_soon.start();
    auto *button = qobject_cast<QPushButton *>(watched);
    if (button != nullptr && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Home || key == Qt::Key_End) {
            step(button, key);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void TermLine::look()
{
    QString text;
    for (const QWidget *widget : m_page->findChildren<QWidget *>()) {
        if (widget->isVisibleTo(m_page))
            text += wordsOn(widget) + u'\n';
    }
    const QList<int> terms = m_glossary.termsIn(text);
    if (terms == m_terms)
        return;
    m_terms = terms;
    for (QPushButton *button : std::as_const(m_buttons)) {
        if (button != nullptr)
            m_flow->removeWidget(button);
    }
    for (int i = 0; i < m_buttons.size(); ++i) { // in the order of the glossary, whenever each was first needed
        const bool wanted = m_terms.contains(i);
        QPushButton *button = wanted ? buttonFor(i) : m_buttons.at(i);
        if (button == nullptr)
            continue;
        m_flow->addWidget(button);
        button->setVisible(wanted);
    }
    // Only one of them is a tab stop.
    const QList<QPushButton *> shown = words();
    const bool hasStop = std::any_of(shown.begin(), shown.end(),
                                     [](const QPushButton *b) { return b->focusPolicy() == Qt::StrongFocus; });
    if (!hasStop && !shown.isEmpty())
        shown.first()->setFocusPolicy(Qt::StrongFocus);
    for (QPushButton *button : std::as_const(m_buttons)) {
        if (button != nullptr && !shown.contains(button))
            button->setFocusPolicy(Qt::ClickFocus);
    }
    setVisible(!shown.isEmpty());
    updateGeometry();
}

QPushButton *TermLine::buttonFor(int term)
{
    QPushButton *&button = m_buttons[term];
    if (button != nullptr)
        return button;
    const report::Term &words = m_glossary.terms().at(term);
    button = new QPushButton(words.title, this);
    setButtonLook(button, ButtonLook::Quiet);
    button->setFont(textFont(TextSize::Small));
    button->setAutoDefault(false);
    button->setFocusPolicy(Qt::ClickFocus);
    button->setAccessibleDescription(words.text);
    button->setToolTip(termTip({words}));
    button->installEventFilter(this);
    connect(button, &QPushButton::clicked, this,
            [this, term] { TermPopup::open(m_buttons.at(term), {m_glossary.terms().at(term)}); });
    return button;
}

void TermLine::step(QPushButton *from, int key)
{
    const QList<QPushButton *> shown = words();
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    qsizetype at = shown.indexOf(from);
    if (key == Qt::Key_Home)
        at = 0;
    else if (key == Qt::Key_End)
        at = shown.size() - 1;
    else
        at += (key == Qt::Key_Right) != mirrored ? 1 : -1;
    if (at < 0 || at >= shown.size())
        return;
    from->setFocusPolicy(Qt::ClickFocus);
    shown.at(at)->setFocusPolicy(Qt::StrongFocus);
    shown.at(at)->setFocus(Qt::OtherFocusReason);
}

} // namespace sw::ui
