// SPDX-License-Identifier: Apache-2.0
#include "ui/start/start_window.h"

#include "ui/start/saved_list.h"
#include "ui/widgets/panels/card.h"
#include "ui/widgets/panels/dialog_frame.h"
#include "ui/widgets/panels/inline_message.h"
#include "ui/widgets/style/icon.h"
#include "ui/widgets/style/style.h"
#include "ui/widgets/text/page_header.h"
#include "ui/widgets/text/text_label.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>

namespace sw::ui {

namespace {

constexpr int ContentWidth = 100 * Grid; // at the usual size of text
constexpr int ContentCharacters = 110;   // at any other
constexpr int SideBySideCharacters = 80; // if narrower, the choices are below each other

// A card with one button and a sentence about it.
Card *choice(const QString &title, const QString &sentence, QPushButton *button, QWidget *parent)
{
    auto *card = new Card(parent);
    auto *heading = new TextLabel(title, TextSize::Heading, QFont::DemiBold, card);
    heading->setWordWrap(true);
    card->body()->addWidget(heading);
    card->body()->addWidget(TextLabel::muted(sentence, TextSize::Body, card));
    card->body()->addStretch();
    card->body()->addWidget(button, 0, Qt::AlignLeading);
    button->setAccessibleDescription(sentence);
    return card;
}

} // namespace

StartWindow::StartWindow(session::SetupStore &store, const catalog::Catalog &catalog, const Clock &clock,
                         QWidget *parent)
    : QMainWindow(parent)
    , m_store(store)
    , m_header(new PageHeader)
    , m_new(new QPushButton(tr("&New setup")))
    , m_practise(new QPushButton(tr("&Practise")))
    , m_file(new QPushButton(tr("&Open a file…")))
    , m_settings(new QPushButton(tr("&Settings…")))
    , m_savedTitle(new TextLabel(tr("Go on with a saved one"), TextSize::Heading, QFont::DemiBold))
    , m_list(new SavedList(store, catalog, clock))
    , m_problem(new InlineMessage)
    , m_page(new QWidget)
{
    setWindowTitle(tr("Senderwright"));
    setWindowIcon(QIcon(QStringLiteral(":/senderwright/icons/senderwright.svg")));
    auto *layout = new QVBoxLayout(m_page);
    layout->setContentsMargins(4 * Grid, 4 * Grid, 4 * Grid, 4 * Grid);
    layout->setSpacing(2 * Grid);
    layout->addWidget(m_header);
    layout->addWidget(m_problem);
    layout->addWidget(m_savedTitle);
    layout->addWidget(m_list);
    layout->addWidget(makeChoices());
    auto *links = new QHBoxLayout;
    links->setSpacing(Grid);
    m_file->setIcon(themedIcon(QStringLiteral("folder"), AccentRole));
    m_file->setAccessibleDescription(tr("A saved setup in another folder, or one that somebody sent you"));
    m_settings->setIcon(themedIcon(QStringLiteral("gear"), AccentRole));
    for (QPushButton *button : {m_file, m_settings}) {
        setButtonLook(button, ButtonLook::Quiet);
        links->addWidget(button);
    }
    links->addStretch();
    layout->addLayout(links);
    layout->addStretch(1);

    auto *inner = new QWidget;
    auto *centre = new QHBoxLayout(inner);
    centre->setContentsMargins(0, 0, 0, 0);
    centre->addStretch(0);
    centre->addWidget(m_page, 1);
    centre->addStretch(0);
    m_scroll = scrolling(inner);
    setCentralWidget(m_scroll);
    setMinimumSize(480, 360);
    resize(860, 680);

    connect(m_new, &QPushButton::clicked, this, &StartWindow::newRequested);
    connect(m_practise, &QPushButton::clicked, this, &StartWindow::practiseRequested);
    connect(m_file, &QPushButton::clicked, this, &StartWindow::fileRequested);
    connect(m_settings, &QPushButton::clicked, this, &StartWindow::settingsRequested);
    connect(m_list, &SavedList::openRequested, this, &StartWindow::openRequested);
    connect(m_list, &SavedList::changed, this, &StartWindow::arrange);
    const auto shortcut = [this](const QKeySequence &keys, auto action) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, action);
    };
    shortcut(Qt::CTRL | Qt::Key_N, [this] { Q_EMIT newRequested(); });
    shortcut(Qt::CTRL | Qt::Key_O, [this] { Q_EMIT fileRequested(); });
    shortcut(Qt::CTRL | Qt::Key_Comma, [this] { Q_EMIT settingsRequested(); });
    shortcut(Qt::CTRL | Qt::Key_Z, [this] { m_list->undo(); });
    shortcut(Qt::CTRL | Qt::Key_W, [this] { close(); });
    shortcut(Qt::CTRL | Qt::Key_Q, [this] { Q_EMIT quitRequested(); });
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { keepFocusInSight(now); });
    arrange();
    QPushButton *first = m_list->firstContinue();
    (first != nullptr ? first : m_new)->setFocus(Qt::OtherFocusReason);
}

StartWindow::~StartWindow()
{
    disconnect(qApp, nullptr, this, nullptr);
    m_store.forgetRemoved();
}

QWidget *StartWindow::makeChoices()
{
    auto *row = new QWidget;
    m_choices = new QHBoxLayout(row);
    m_choices->setContentsMargins(0, 0, 0, 0);
    m_choices->setSpacing(2 * Grid);
    m_new->setIcon(themedIcon(QStringLiteral("plus")));
    m_choices->addWidget(choice(tr("New setup"),
                                tr("For a domain that your customers see in From. Takes ten minutes, in steps; every "
                                   "step is saved."),
                                m_new, row),
                         1);
    m_choices->addWidget(choice(tr("Practise with a sample domain"),
                                tr("A made-up company on this computer. No network; nothing real is touched."),
                                m_practise, row),
                         1);
    return row;
}

void StartWindow::arrange()
{
    const bool any = m_list->count() > 0;
    const bool goesOn = m_list->firstContinue() != nullptr;
    m_savedTitle->setVisible(any);
    m_list->setVisible(any || m_list->undoButton()->isVisibleTo(m_list));
    if (any)
        m_header->setSentence(tr("Go on where you left off, or begin a new setup."));
    else
        m_header->setSentence(tr("Begin a new setup, or practise first: it takes five minutes and touches nothing."));
    m_header->setTitle(any ? tr("Welcome back") : tr("Get your billing email delivered"));
    // One filled button: the most probable next action.
    setButtonLook(m_new, goesOn ? ButtonLook::Plain : ButtonLook::Primary);
    m_new->setIcon(goesOn ? themedIcon(QStringLiteral("plus")) : QIcon());
}

void StartWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    fit();
}

void StartWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange)
        fit();
}

void StartWindow::fit()
{
    const int character = QFontMetrics(textFont(TextSize::Body)).averageCharWidth();
    m_page->setMaximumWidth(qMax(ContentWidth, ContentCharacters * character));
    const bool narrow = qMin(width(), m_page->maximumWidth()) < SideBySideCharacters * character;
    m_choices->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void StartWindow::refresh()
{
    m_list->refresh();
}

void StartWindow::showProblem(const QString &text)
{
    m_problem->show(ToneRole::Bad, text);
    m_scroll->ensureWidgetVisible(m_problem);
}

void StartWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (auto *button = qobject_cast<QPushButton *>(focusWidget())) {
            button->click();
            return;
        }
    }
    QMainWindow::keyPressEvent(event);
}

void StartWindow::keepFocusInSight(QWidget *now)
{
    if (now != nullptr && m_scroll->widget()->isAncestorOf(now))
        m_scroll->ensureWidgetVisible(now, 0, 3 * Grid);
}

} // namespace sw::ui
