// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/domain/survey_strip.h"

#include "ui/widgets/panels/evidence_view.h"
#include "ui/widgets/panels/finding_message.h"
#include "ui/widgets/panels/flow_layout.h"
#include "ui/widgets/style/style.h"
#include "ui/widgets/text/text_label.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace sw::ui {

namespace {

constexpr int Parts = 6;
constexpr int Nudge = 3; // aligns plain text with the text inside a chip

// The line has room for what decides the route; other parts are shown only if something is wrong.
bool belongsOnOneLine(const SurveyChip &chip, int part)
{
    const bool decides = part == 0 || (part >= 2 && part <= 4);
    return decides || chip.look.tone == ToneRole::Bad || chip.look.tone == ToneRole::Careful;
}

QList<SurveyChip> chipsOf(const session::WizardSession &session)
{
    const Asking asking = session.surveyActivity() == session::Activity::Running ? Asking::Yes : Asking::No;
    return surveyChips(session.survey(), session.catalog(), asking);
}

QString chipName(const SurveyChip &chip)
{
    return SurveyStrip::tr("%1: %2. Show evidence").arg(chip.word, chip.look.text);
}

} // namespace

SurveyStrip::SurveyStrip(session::WizardSession &session, QWidget *parent)
    : Card(parent)
    , m_session(session)
    , m_lead(new TextLabel(TextSize::Small, QFont::Normal, this))
{
    body()->setContentsMargins(2 * Grid, Grid + 2, 2 * Grid, Grid + 2);
    m_lead->setForegroundRole(MutedRole);
    auto *holder = new QWidget(this);
    auto *flow = new FlowLayout(holder, Grid);
    flow->addWidget(m_lead);
    for (int i = 0; i < Parts; ++i) {
        auto *chip = new ChipButton({}, holder);
        connect(chip, &QAbstractButton::clicked, this,
                [this, chip, i] { EvidencePopup::open(chip, m_shown.at(i).word, m_shown.at(i).evidence); });
        flow->addWidget(chip);
        m_chips.append(chip);
    }
    body()->addWidget(holder);
    connect(&session, &session::WizardSession::surveyChanged, this, &SurveyStrip::update);
    connect(&session, &session::WizardSession::setupChanged, this, &SurveyStrip::update);
    update();
}

void SurveyStrip::update()
{
    m_shown = chipsOf(m_session);
    m_lead->setText(tr("Found for %1").arg(m_session.setup().domain.toUnicode()));
    for (int i = 0; i < m_chips.size(); ++i) {
        const SurveyChip &chip = m_shown.at(i);
        // On one line the chip has to contain the part's name.
        ChipLook look = chip.look;
        if (!look.text.contains(chip.word, Qt::CaseInsensitive) && i > 1)
            look.text = tr("%1: %2").arg(chip.word, look.text);
        m_chips.at(i)->setLook(look);
        m_chips.at(i)->setAccessibleName(chipName(chip));
        m_chips.at(i)->setToolTip(chip.sentence.toHtmlEscaped());
        m_chips.at(i)->setVisible(belongsOnOneLine(chip, i));
    }
    setVisible(m_session.surveyActivity() != session::Activity::Idle);
}

SurveyTable::SurveyTable(session::WizardSession &session, QWidget *parent)
    : Card(parent)
    , m_session(session)
    , m_title(new TextLabel(TextSize::Heading, QFont::DemiBold, this))
    , m_state(new Chip({}, this))
    , m_verb(new QPushButton(this))
    , m_findings(new FindingList(this))
{
    auto *head = new QHBoxLayout;
    head->setSpacing(Grid);
    m_title->setWordWrap(true);
    head->addWidget(m_title, 1);
    head->addWidget(m_state);
    head->addWidget(m_verb);
    setButtonLook(m_verb, ButtonLook::Quiet);
    body()->addLayout(head);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(2 * Grid);
    grid->setVerticalSpacing(Grid - 2);
    grid->setColumnStretch(2, 1);
    for (int i = 0; i < Parts; ++i)
        addRow(grid, i);
    body()->addLayout(grid);
    body()->addWidget(m_findings);
    connect(m_verb, &QPushButton::clicked, this, [this] {
        if (m_session.surveyActivity() == session::Activity::Running)
            m_session.cancelSurvey();
        else
            m_session.startSurvey();
    });
    connect(&session, &session::WizardSession::surveyChanged, this, &SurveyTable::update);
    connect(&session, &session::WizardSession::setupChanged, this, &SurveyTable::update);
    update();
}

void SurveyTable::addRow(QGridLayout *grid, int index)
{
    auto *line = new QFrame(this);
    line->setFrameShape(QFrame::HLine);
    grid->addWidget(line, 2 * index, 0, 1, 3);
    Row row;
    row.word = new TextLabel(TextSize::Small, QFont::Normal, this);
    row.word->setForegroundRole(MutedRole);
    row.word->setContentsMargins(0, Nudge, 0, 0);
    row.chip = new ChipButton({}, this);
    connect(row.chip, &QAbstractButton::clicked, this, [this, index] {
        const SurveyChip &chip = m_shown.at(index);
        EvidencePopup::open(m_rows.at(index).chip, chip.word, chip.evidence);
    });
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->setContentsMargins(0, Nudge, 0, 0);
    row.value = new TextLabel(TextSize::Small, QFont::Normal, this);
    row.value->setFont(valueFont());
    row.value->setWordWrap(true);
    row.value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    row.sentence = TextLabel::muted({}, TextSize::Small, this);
    words->addWidget(row.value);
    words->addWidget(row.sentence);
    grid->addWidget(row.word, 2 * index + 1, 0, Qt::AlignTop | Qt::AlignLeading);
    grid->addWidget(row.chip, 2 * index + 1, 1, Qt::AlignTop | Qt::AlignLeading);
    grid->addLayout(words, 2 * index + 1, 2);
    m_rows.append(row);
}

void SurveyTable::update()
{
    m_shown = chipsOf(m_session);
    const session::Activity activity = m_session.surveyActivity();
    m_title->setText(tr("What %1 publishes now").arg(m_session.setup().domain.toUnicode()));
    switch (activity) {
    case session::Activity::Idle:
    case session::Activity::Running:
        m_state->setLook({ToneRole::Accent, QStringLiteral("dot"), tr("Looking…")});
        m_verb->setText(tr("&Stop looking"));
        break;
    case session::Activity::Done:
        m_state->setLook({ToneRole::Good, QStringLiteral("check"), tr("Looked just now")});
        m_verb->setText(tr("Look a&gain"));
        break;
    case session::Activity::Cancelled:
        m_state->setLook({ToneRole::Waiting, QStringLiteral("dash"), tr("Stopped")});
        m_verb->setText(tr("Look a&gain"));
        break;
    }
    for (int i = 0; i < m_rows.size(); ++i) {
        const SurveyChip &chip = m_shown.at(i);
        const Row &row = m_rows.at(i);
        row.word->setText(chip.word);
        row.chip->setLook(chip.look);
        row.chip->setAccessibleName(chipName(chip));
        QStringList lines = chip.value.split(QLatin1Char('\n'));
        const qsizetype more = lines.size() - 3;
        if (more > 0)
            lines = lines.first(3) << tr("… and %1 more").arg(more);
        row.value->setText(lines.join(QLatin1Char('\n')));
        row.value->setVisible(!chip.value.isEmpty());
        row.sentence->setText(chip.sentence);
        row.sentence->setVisible(!chip.sentence.isEmpty());
    }
    // Before every answer is there a finding may still be taken back.
    const verify::WholeSurvey &whole = m_session.wholeSurvey();
    const bool settled = activity != session::Activity::Running || whole.details;
    m_findings->show(settled ? whole.findings() : Findings());
    setVisible(activity != session::Activity::Idle);
}

} // namespace sw::ui
