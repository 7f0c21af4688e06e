// SPDX-License-Identifier: Apache-2.0
#include "ui/wizard/wizard_window.h"

#include "core/session/wizard_session.h"
#include "ui/widgets/controls/step_rail.h"
#include "ui/widgets/help/term_line.h"
#include "ui/widgets/panels/dialog_frame.h"
#include "ui/widgets/panels/inline_message.h"
#include "ui/widgets/style/style.h"
#include "ui/widgets/text/text_label.h"
#include "ui/wizard/draft_fields.h"
#include "ui/wizard/window_menu.h"
#include "ui/wizard/wizard_page.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QIcon>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QStackedWidget>

namespace sw::ui {

namespace {

constexpr int NarrowWidth = 960;   // below, the rail shows its circles only
constexpr int ContentWidth = 1160; // lines longer than this are hard to read

// The rail's colour with a hairline above.
class BottomBar : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Tokens tokens = tokensOf(palette());
        painter.fillRect(rect(), tokens.rail);
        painter.fillRect(QRect(0, 0, width(), 1), tokens.line);
    }
};

QPushButton *barButton(const QString &text, ButtonLook look, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    setButtonLook(button, look);
    QFont font = textFont(TextSize::Body, QFont::Medium);
    button->setFont(font);
    button->setMinimumHeight(QFontMetrics(font).height() + 2 * Grid + 2);
    button->setMinimumWidth(8 * Grid);
    button->setAutoDefault(false);
    return button;
}

QScrollArea *pageWithWords(WizardPage *page)
{
    auto *inner = new QWidget;
    auto *rows = new QVBoxLayout(inner); // the page; below it the line of its terms
    rows->setContentsMargins(4 * Grid, 3 * Grid, 4 * Grid, 2 * Grid);
    rows->setSpacing(2 * Grid);
    auto *layout = new QHBoxLayout;
    page->setMaximumWidth(ContentWidth);
    layout->addWidget(page, 1);
    layout->addStretch(0);
    rows->addLayout(layout, 1);
    return scrolling(inner);
}

} // namespace

WizardWindow::WizardWindow(session::WizardSession &session, QWidget *parent)
    : QMainWindow(parent)
    , m_session(session)
    , m_termHelp(m_glossary, this)
    , m_termLine(new TermLine(m_glossary, this))
    , m_rail(new StepRail(this))
    , m_banner(new InlineMessage(this))
    , m_pages(new QStackedWidget(this))
    , m_status(new TextLabel(TextSize::Small, QFont::Normal, this))
    , m_back(barButton(tr("&Back"), ButtonLook::Plain, this))
    , m_next(barButton(tr("&Next"), ButtonLook::Primary, this))
{
    setWindowIcon(QIcon(QStringLiteral(":/senderwright/icons/senderwright.svg")));
    auto *central = new QWidget(this);
    auto *rows = new QVBoxLayout(central);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_rail);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    auto *bannerRow = new QHBoxLayout;
    bannerRow->setContentsMargins(4 * Grid, 2 * Grid, 4 * Grid, 0);
    bannerRow->addWidget(m_banner);
    column->addLayout(bannerRow);
    column->addWidget(m_pages, 1);
    middle->addLayout(column, 1);
    rows->addLayout(middle, 1);
    rows->addWidget(makeBottomBar());
    setCentralWidget(central);
    setMinimumSize(480, 360);
    resize(1180, 780);

    connect(m_back, &QPushButton::clicked, this, &WizardWindow::back);
    connect(m_next, &QPushButton::clicked, this, &WizardWindow::next);
    connect(m_rail, &StepRail::stepRequested, this, [this](int index) { goTo(m_list.at(index)->step()); });
    connect(new QShortcut(QKeySequence(Qt::ALT | Qt::Key_Right), this), &QShortcut::activated, this,
            &WizardWindow::next);
    connect(new QShortcut(QKeySequence(Qt::ALT | Qt::Key_Left), this), &QShortcut::activated, this,
            &WizardWindow::back);
    connect(&m_session, &session::WizardSession::setupChanged, this, &WizardWindow::refresh);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { keepFocusInSight(now); });
}

WizardWindow::~WizardWindow()
{
    // The pages are destroyed after this and still connected: they must not reach a half-destroyed window.
    for (WizardPage *page : std::as_const(m_list))
        page->disconnect(this);
    disconnect(qApp, nullptr, this, nullptr);
}

QWidget *WizardWindow::makeBottomBar()
{
    auto *bar = new BottomBar(this);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(3 * Grid, 2 * Grid - 2, 3 * Grid, 2 * Grid - 2);
    layout->setSpacing(Grid);
    m_status->setForegroundRole(MutedRole);
    m_status->setMinimumWidth(0);
    m_status->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    layout->addWidget(m_status, 1);
    layout->addWidget(m_back);
    layout->addWidget(m_next);
    m_bar = layout;
    return bar;
}

void WizardWindow::setMenu(WindowMenu *menu)
{
    m_menu = menu;
    m_bar->insertWidget(0, menu);
    setTabOrder(m_next, menu->button());
    menu->setCompact(width() < NarrowWidth);
}

void WizardWindow::addPage(WizardPage *page)
{
    Q_ASSERT(page->step() == allSteps().at(m_list.size()));
    m_list.append(page);
    m_drafts.append(new DraftFields(m_session, page));
    m_pages->addWidget(pageWithWords(page));
    const auto whenCurrent = [this, page](auto action) {
        return [this, page, action] {
            if (m_current >= 0 && m_list.at(m_current) == page)
                action();
        };
    };
    connect(page, &WizardPage::completeChanged, this, whenCurrent([this] { refresh(); }));
    connect(page, &WizardPage::nextLabelChanged, this, whenCurrent([this] { refresh(); }));
    connect(page, &WizardPage::nextRequested, this, whenCurrent([this] { next(); }));
    connect(page, &WizardPage::statusChanged, this, [this, page](const QString &text) {
        if (m_current >= 0 && m_list.at(m_current) == page)
            setStatus(text);
    });
}

void WizardWindow::start()
{
    QStringList titles;
    for (const WizardPage *page : std::as_const(m_list))
        titles.append(stepTitle(page->step()));
    m_rail->setSteps(titles);
    display(m_list.first()->step());
}

Step WizardWindow::currentStep() const
{
    return m_list.at(m_current)->step();
}

WizardPage *WizardWindow::page(Step step) const
{
    for (WizardPage *page : m_list) {
        if (page->step() == step)
            return page;
    }
    return nullptr;
}

void WizardWindow::goTo(Step step)
{
    const qsizetype index = m_list.indexOf(page(step));
    if (index < 0 || index == m_current || index > m_reached)
        return;
    // Going forward stops at the first incomplete step and says why.
    for (qsizetype i = m_current; i < index; ++i) {
        if (!m_list.at(i)->isComplete()) {
            if (i != m_current)
                display(m_list.at(i)->step());
            m_list.at(i)->explain();
            return;
        }
    }
    display(step);
}

void WizardWindow::next()
{
    WizardPage *here = m_list.at(m_current);
    if (!here->isComplete()) {
        here->explain();
        return;
    }
    if (m_current + 1 >= m_list.size()) {
        Q_EMIT finished();
        return;
    }
    m_reached = qMax(m_reached, m_current + 1);
    display(m_list.at(m_current + 1)->step());
}

void WizardWindow::resume(Step step)
{
    const qsizetype index = m_list.indexOf(page(qMin(step, reachable(m_session.setup(), &m_session.catalog()))));
    if (index <= 0)
        return;
    m_reached = qMax(m_reached, static_cast<int>(index));
    const Step target = m_list.at(index)->step();
    if (target <= Step::Records || page(Step::Records) == nullptr) {
        display(target);
        return;
    }
    display(Step::Records); // makes the plan that later steps show
    auto *once = new QObject(this);
    connect(&m_session, &session::WizardSession::planChanged, once, [this, once, target] {
        if (m_session.planningActivity() == session::Activity::Running)
            return;
        once->deleteLater();
        if (m_session.recordPlan() && currentStep() == Step::Records)
            display(target);
    });
}

void WizardWindow::back()
{
    if (m_current > 0)
        display(m_list.at(m_current - 1)->step());
}

void WizardWindow::display(Step step)
{
    const int index = static_cast<int>(m_list.indexOf(page(step)));
    if (index < 0 || index == m_current)
        return;
    if (m_current >= 0)
        m_list.at(m_current)->leave();
    m_current = index;
    setStatus({});
    m_pages->setCurrentIndex(index);
    WizardPage *now = m_list.at(index);
    m_drafts.at(index)->aboutToEnter();
    now->enter();
    m_drafts.at(index)->entered();
    refresh();
    auto *scroll = qobject_cast<QScrollArea *>(m_pages->currentWidget());
    if (scroll != nullptr) {
        scroll->widget()->layout()->addWidget(m_termLine);
        m_termLine->watch(now);
    }
    QWidget *focus = now->firstFocus();
    (focus != nullptr ? focus : m_next)->setFocus(Qt::OtherFocusReason);
    if (scroll != nullptr) // a page is read from its beginning, wherever its first field is
        scroll->verticalScrollBar()->setValue(0);
    Q_EMIT stepChanged(step);
}

void WizardWindow::refresh()
{
    const plan::SetupPlan &setup = m_session.setup();
    setWindowTitle(setup.domain.isRoot() ? tr("Senderwright") : tr("%1 — Senderwright").arg(setup.domain.toUnicode()));
    if (m_current < 0)
        return;
    const WizardPage *here = m_list.at(m_current);
    m_next->setText(here->nextLabel());
    m_back->setVisible(m_current > 0);
    m_rail->setCurrent(m_current, m_reached);
}

void WizardWindow::setStatus(const QString &text)
{
    m_status->setText(text);
    m_status->setToolTip(text.toHtmlEscaped());
}

void WizardWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_F1) {
        QWidget *focus = QApplication::focusWidget();
        if (const QList<report::Term> terms = m_termHelp.termsAt(focus); !terms.isEmpty())
            TermPopup::open(focus, terms);
        else
            Q_EMIT helpRequested();
        return;
    }
    if (event->key() == Qt::Key_Escape && m_current >= 0 && m_list.at(m_current)->cancel())
        return;
    QMainWindow::keyPressEvent(event);
}

void WizardWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    m_rail->setCompact(event->size().width() < NarrowWidth);
    if (m_menu != nullptr)
        m_menu->setCompact(event->size().width() < NarrowWidth);
}

void WizardWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::ApplicationFontChange) { // the text size was changed in the settings
        for (QPushButton *button : {m_back, m_next}) {
            button->setFont(textFont(TextSize::Body, QFont::Medium));
            button->setMinimumHeight(QFontMetrics(button->font()).height() + 2 * Grid + 2);
        }
    }
    QMainWindow::changeEvent(event);
}

void WizardWindow::keepFocusInSight(QWidget *now)
{
    auto *scroll = qobject_cast<QScrollArea *>(m_pages->currentWidget());
    if (now != nullptr && scroll != nullptr && scroll->widget()->isAncestorOf(now))
        scroll->ensureWidgetVisible(now, 0, 3 * Grid);
}

} // namespace sw::ui
