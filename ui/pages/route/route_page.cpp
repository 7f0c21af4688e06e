// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/route/route_page.h"

#include "core/session/wizard_session.h"
#include "ui/pages/domain/survey_strip.h"
#include "ui/widgets/panels/card.h"
#include "ui/widgets/panels/inline_message.h"
#include "ui/widgets/style/icon.h"
#include "ui/widgets/style/style.h"
#include "ui/widgets/text/page_header.h"
#include "ui/widgets/text/text_label.h"
#include "ui/wizard/route_texts.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

#include <array>

namespace sw::ui {

RoutePage::RoutePage(session::WizardSession &session, QWidget *parent)
    : WizardPage(Step::Route, parent)
    , m_session(session)
    , m_group(new QButtonGroup(this))
    , m_helpLink(new QPushButton(tr("&Help me choose"), this))
    , m_help(nullptr)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2 * Grid);
    auto *header = new PageHeader(tr("How will Zuora send your email?"),
                                  tr("Choose one. You can change it later; nothing is published yet."), this);
    layout->addWidget(header);
    layout->addWidget(new SurveyStrip(session, this));
    layout->addWidget(makeCards());
    layout->addWidget(makeWorkflow());
    setButtonLook(m_helpLink, ButtonLook::Quiet);
    m_helpLink->setIcon(themedIcon(QStringLiteral("chevron-right"), AccentRole));
    m_helpLink->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    layout->addWidget(m_helpLink, 0, Qt::AlignLeading);
    m_help = makeHelp();
    layout->addWidget(m_help);
    layout->addStretch();

    connect(m_helpLink, &QPushButton::clicked, this, [this] {
        const bool open = !m_help->isVisible();
        m_help->setVisible(open);
        if (open)
            m_help->findChild<QRadioButton *>()->setFocus(Qt::TabFocusReason); // which scrolls to it
        m_helpLink->setIcon(
            themedIcon(open ? QStringLiteral("chevron-down") : QStringLiteral("chevron-right"), AccentRole));
    });
    connect(&session, &session::WizardSession::surveyChanged, this, &RoutePage::showAdvice);
}

QWidget *RoutePage::makeCards()
{
    auto *row = new QWidget(this);
    auto *column = new QVBoxLayout(row); // the ways to send side by side, the way not to send beneath them
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * Grid);
    auto *layout = new QHBoxLayout;
    layout->setSpacing(2 * Grid);
    column->addLayout(layout);
    const QString publish = tr("You publish");
    const QString by = tr("DMARC by");
    const QString need = tr("You need");
    const QString takes = tr("Takes");

    for (const plan::Route route : plan::AllRoutes) {
        const RouteTexts texts = routeTexts(route);
        auto *one = new RouteCard(texts.title, texts.sentence, row);
        for (const auto &[word, fact] : {std::pair(publish, texts.publish), std::pair(by, texts.dmarcBy),
                                         std::pair(need, texts.need), std::pair(takes, texts.takes)}) {
            if (!fact.isEmpty())
                one->facts()->add(word, fact);
        }
        m_cards.insert(route, one);
        m_group->addButton(one, static_cast<int>(route));
        if (route == plan::Route::NoMail)
            column->addWidget(one);
        else
            layout->addWidget(one, 1);
        connect(one, &QRadioButton::toggled, this, [this, route](bool on) {
            if (on)
                choose(route);
        });
    }
    return row;
}

QWidget *RoutePage::makeWorkflow()
{
    auto *box = m_workflowBox = new QWidget(this);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    m_workflow = new QCheckBox(tr("We also send email from &Workflow"), box);
    m_workflow->setFont(textFont(TextSize::Body, QFont::DemiBold));
    auto *words = TextLabel::muted(
        tr("Workflow always uses Amazon SES. It adds its own three CNAMEs, which Zuora Support gives you."),
        TextSize::Body, box);
    m_workflow->setAccessibleDescription(words->text());
    layout->addWidget(m_workflow);
    auto *beneath = new QHBoxLayout; // below the text of the box, not below its tick
    beneath->addSpacing(20 + Grid);
    beneath->addWidget(words, 1);
    layout->addLayout(beneath);
    connect(m_workflow, &QCheckBox::toggled, this, [this](bool on) {
        plan::SetupPlan setup = m_session.setup();
        setup.workflow = on;
        m_session.setSetup(setup);
    });
    return box;
}

std::optional<bool> *RoutePage::answer(int question)
{
    const std::array<std::optional<bool> *, 3> all = {&m_answers.ownSender, &m_answers.userInDomain,
                                                      &m_answers.mustSign};
    return all.at(static_cast<size_t>(question));
}

Card *RoutePage::makeHelp()
{
    auto *card = new Card(this);
    const QStringList questions = {
        tr("Do you have a mail server or a mail vendor that invoices should go through?"),
        tr("Does an active Zuora user have a work address in this domain?"),
        tr("Do customers, or your own rules, ask for signed mail (DKIM)?"),
    };
    for (int i = 0; i < questions.size(); ++i) {
        auto *row = new QHBoxLayout;
        row->setSpacing(2 * Grid);
        auto *words = new TextLabel(questions.at(i), TextSize::Body, QFont::Normal, card);
        words->setWordWrap(true);
        row->addWidget(words, 1);
        auto *group = new QButtonGroup(card);
        for (const bool yes : {true, false}) {
            auto *button = new QRadioButton(yes ? tr("Yes") : tr("No"), card);
            button->setAccessibleName(questions.at(i) + QLatin1Char(' ') + button->text());
            group->addButton(button);
            row->addWidget(button);
            connect(button, &QRadioButton::toggled, this, [this, i, yes](bool on) {
                if (!on)
                    return;
                *answer(i) = yes;
                showAdvice();
            });
        }
        card->body()->addLayout(row);
    }
    m_advice = new InlineMessage(card);
    card->body()->addWidget(m_advice);
    card->hide();
    return card;
}

RouteCard *RoutePage::card(plan::Route route) const
{
    return m_cards.value(route);
}

void RoutePage::choose(plan::Route route)
{
    plan::SetupPlan setup = m_session.setup();
    setup.route = route;
    m_session.setSetup(setup);
    m_workflowBox->setVisible(route != plan::Route::NoMail);
}

void RoutePage::showAdvice()
{
    const auto answered = adviceFromAnswers(m_answers);
    const auto seen = adviceFromSurvey(m_session.survey(), m_session.catalog());
    const plan::Route best = answered ? answered->route : seen ? seen->route : plan::Route::Advanced;
    for (const plan::Route route : plan::AllRoutes)
        card(route)->setBadge(route == best ? tr("Suits you best") : QString());
    if (answered)
        m_advice->show(ToneRole::Accent, answered->why);
    if (seen)
        card(seen->route)->setToolTip(seen->why.toHtmlEscaped());
}

void RoutePage::enter()
{
    const plan::SetupPlan &setup = m_session.setup();
    card(setup.route)->setChecked(true);
    m_workflow->setChecked(setup.workflow);
    m_workflowBox->setVisible(setup.route != plan::Route::NoMail);
    showAdvice();
}

bool RoutePage::cancel()
{
    if (m_session.surveyActivity() != session::Activity::Running)
        return false;
    m_session.cancelSurvey();
    return true;
}

QWidget *RoutePage::firstFocus() const
{
    return card(m_session.setup().route);
}

} // namespace sw::ui
