// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/practice/lesson_card.h"

#include "core/session/wizard_session.h"
#include "ui/pages/practice/lesson_words.h"
#include "ui/widgets/style/announce.h"
#include "ui/widgets/text/text_label.h"

#include <QBoxLayout>
#include <QMenu>

namespace sw::ui {

using practice::Lesson;
using practice::Slip;

MistakeButton::MistakeButton(session::WizardSession &session, QWidget *parent)
    : QPushButton(tr("Publish with a mista&ke"), parent)
    , m_session(session)
{
    setAccessibleDescription(
        tr("A lesson: one record is published wrongly on purpose, and you find out which and why"));
    setToolTip(tr("One record is published wrongly on purpose; the next page finds out which and why."));
    auto *menu = new QMenu(this);
    setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, &MistakeButton::fillMenu);
    // Queued, as an entry of this menu may have changed the lesson. Assistive technology reads the menu before it is
    // shown.
    connect(&m_session.practice(), &session::PracticePublishing::changed, this, &MistakeButton::fillMenu,
            Qt::QueuedConnection);
    fillMenu();
}

void MistakeButton::fillMenu()
{
    menu()->clear();
    const Lesson &lesson = m_session.practice().lesson();
    const auto offer = [this](const QString &title, practice::Mistake mistake) {
        return menu()->addAction(title, this, [this, mistake] {
            m_session.practice().publishWithMistake(mistake);
            Q_EMIT published();
        });
    };
    if (lesson.slips().isEmpty())
        return;
    offer(tr("&Surprise me"), lesson.next().value_or(lesson.slips().first().mistake));
    menu()->addSeparator();
    for (const Slip &slip : lesson.slips()) {
        QAction *action = offer(mistakeTitle(slip.mistake), slip.mistake);
        action->setCheckable(true);
        action->setChecked(lesson.isMended(slip.mistake)); // corrected once
    }
}

LessonCard::LessonCard(session::WizardSession &session, QWidget *parent)
    : Card(parent)
    , m_session(session)
    , m_words(new LeadLabel(this))
    , m_button(new QPushButton(this))
    , m_progress(TextLabel::muted({}, TextSize::Small, this))
{
    body()->setContentsMargins(2 * Grid + Grid / 2, Grid + Grid / 2, 2 * Grid, Grid + Grid / 2);
    auto *text = new QVBoxLayout;
    text->setSpacing(Grid / 2);
    text->addWidget(m_words);
    text->addWidget(m_progress);
    auto *row = new QHBoxLayout;
    row->setSpacing(2 * Grid);
    row->addLayout(text, 1);
    row->addWidget(m_button, 0, Qt::AlignVCenter);
    body()->addLayout(row);
    setEdge(ToneRole::Accent);
    connect(m_button, &QPushButton::clicked, this, &LessonCard::goOn);
    connect(&m_session.practice(), &session::PracticePublishing::changed, this, &LessonCard::refresh);
    refresh();
}

QString LessonCard::text() const
{
    return m_words->text();
}

QString LessonCard::progress() const
{
    return m_progress->text();
}

void LessonCard::say(const QString &strong, const QString &rest)
{
    const bool news = m_words->text() != (rest.isEmpty() ? strong : strong + u' ' + rest);
    m_words->setText(strong, rest);
    if (news)
        announce(this, m_words->text());
}

void LessonCard::goOn()
{
    const Lesson &lesson = m_session.practice().lesson();
    if (lesson.stands())
        m_session.practice().mendMistake();
    else if (const auto next = lesson.next())
        m_session.practice().publishWithMistake(*next);
}

void LessonCard::refresh()
{
    const Lesson &lesson = m_session.practice().lesson();
    const int all = static_cast<int>(lesson.slips().size());
    const int mended = lesson.mendedCount();
    setVisible(m_session.isPractice() && all > 0);
    if (all == 0)
        return;
    const QString another = tr("Try another &mistake");
    QString verb;
    switch (lesson.phase()) {
    case Lesson::Phase::Ready:
        say(tr("Find a mistake before you meet a real one."),
            tr("One record is published wrongly on purpose; this page finds out which and why."));
        verb = mended == 0 ? tr("Try a &mistake") : another;
        break;
    case Lesson::Phase::Published:
        say(tr("One record is wrong now, on purpose."),
            tr("Your name servers are being asked; watch which row is unlike the others."));
        verb = tr("Publish it &right");
        break;
    case Lesson::Phase::Found:
        say(tr("Found: %1.", "%1: a mistake, such as: The domain stands twice in the name")
                .arg(mistakeTitle(lesson.current()->mistake)),
            tr("Read below how to mend it, then publish it right."));
        verb = tr("Publish it &right");
        break;
    case Lesson::Phase::Mending:
        say(tr("Published right."), tr("Your name servers are being asked again."));
        verb = another;
        break;
    case Lesson::Phase::Mended:
        say(tr("Mended."), mistakeAdvice(lesson.current()->mistake));
        verb = another;
        break;
    }
    const bool done = !lesson.stands() && !lesson.next();
    if (done && lesson.phase() != Lesson::Phase::Mending)
        say(tr("You found and mended every mistake."), mistakeAdvice(lesson.current()->mistake));
    const bool hadFocus = m_button->hasFocus();
    m_button->setText(verb);
    m_button->setVisible(!done);
    if (hadFocus && done)
        focusNextChild();

    QStringList parts;
    if (mended > 0 || lesson.phase() != Lesson::Phase::Ready)
        parts.append(tr("%1 of %n mistake(s) found and mended", nullptr, all).arg(mended));
    const int speed = m_session.clock().speed();
    if (speed == 60)
        parts.append(tr("Practice clock: a minute passes in a second"));
    else if (speed > 1)
        parts.append(tr("Practice clock: %n times as fast", nullptr, speed));
    m_progress->setText(parts.join(QStringLiteral(" · ")));
    m_progress->setVisible(!parts.isEmpty());
}

} // namespace sw::ui
