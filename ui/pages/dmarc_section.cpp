#include "ui/pages/dmarc_section.h"

#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/evidence_view.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/style.h"
#include "ui/widgets/text_label.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace sw::ui {

namespace {

QStringList pieces(const QString &text)
{
    static const QRegularExpression gaps(QStringLiteral("[\\s,;]+"));
    return text.left(4096).split(gaps, Qt::SkipEmptyParts);
}

} // namespace

DmarcSection::DmarcSection(QWidget *parent)
    : DetailsSection(parent)
    , m_state(new ChipButton({}, this))
    , m_published(new TextLabel(TextSize::Small, QFont::Normal, this))
    , m_policy(new QComboBox(this))
    , m_meaning(TextLabel::muted({}, TextSize::Small, this))
    , m_reports(new QLineEdit(this))
    , m_message(new InlineMessage(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *card = new Card(this);
    layout->addWidget(card);
    auto *head = new QHBoxLayout;
    head->setSpacing(Grid);
    head->addWidget(new TextLabel(tr("What receivers do with fakes (DMARC)"), TextSize::Body, QFont::DemiBold, card));
    head->addWidget(m_state);
    head->addStretch();
    card->body()->addLayout(head);
    m_published->setFont(valueFont());
    m_published->setWordWrap(true);
    m_published->setTextInteractionFlags(Qt::TextSelectableByMouse);
    card->body()->addWidget(m_published);

    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(2 * Grid);
    grid->setVerticalSpacing(Grid / 2);
    grid->setColumnStretch(1, 1);
    auto *policyLabel = new TextLabel(tr("Polic&y"), TextSize::Body, QFont::Normal, card);
    policyLabel->setBuddy(m_policy);
    m_policy->setAccessibleName(tr("Policy"));
    m_policy->addItem(tr("Keep what is published, else only watch"), QByteArray());
    m_policy->addItem(tr("none: only watch"), QByteArray("none"));
    m_policy->addItem(tr("quarantine: put into spam"), QByteArray("quarantine"));
    m_policy->addItem(tr("reject: turn away"), QByteArray("reject"));
    auto *reportsLabel = new TextLabel(tr("&Reports to"), TextSize::Body, QFont::Normal, card);
    reportsLabel->setBuddy(m_reports);
    m_reports->setAccessibleName(tr("Reports to"));
    m_reports->setPlaceholderText(tr("dmarc@example.com (may stay empty)"));
    m_reports->setMaximumWidth(50 * Grid);
    grid->addWidget(policyLabel, 0, 0);
    grid->addWidget(m_policy, 0, 1, Qt::AlignLeading);
    grid->addWidget(m_meaning, 1, 1);
    grid->addWidget(reportsLabel, 2, 0);
    auto *reportsRow = new QHBoxLayout; // keeps the field's own width out of the column's
    reportsRow->addWidget(m_reports, 1);
    reportsRow->addStretch(0);
    grid->addLayout(reportsRow, 2, 1);
    card->body()->addLayout(grid);
    card->body()->addWidget(m_message);

    connect(m_state, &QAbstractButton::clicked, this,
            [this] { EvidencePopup::open(m_state, tr("DMARC"), m_part.evidence); });
    connect(m_policy, &QComboBox::currentIndexChanged, this, [this] {
        explainPolicy();
        Q_EMIT changed();
    });
    connect(m_reports, &QLineEdit::textChanged, this, [this] {
        setValidity(m_reports, Validity::Fine);
        m_message->clear();
        Q_EMIT changed();
    });
    connect(m_reports, &QLineEdit::editingFinished, this, &DmarcSection::checkReports);
    setPublished({});
    explainPolicy();
}

void DmarcSection::setPublished(const verify::SurveyPart &part)
{
    m_part = part;
    m_published->setText(QString::fromUtf8(part.values.join('\n')).left(2048));
    m_published->setVisible(!part.values.isEmpty());
    ChipLook look;
    switch (part.presence) {
    case verify::Presence::Unasked:
        look = {ToneRole::Waiting, QStringLiteral("clock"), tr("not asked yet")};
        break;
    case verify::Presence::Present:
        look = {ToneRole::Good, QStringLiteral("check"), tr("published now")};
        break;
    case verify::Presence::Missing:
        look = {ToneRole::Waiting, QStringLiteral("dash"), tr("none published")};
        break;
    case verify::Presence::Unknown:
        look = {ToneRole::Careful, QStringLiteral("question"), tr("could not ask")};
        break;
    }
    m_state->setLook(look);
    m_state->setAccessibleName(tr("DMARC: %1. Show evidence").arg(look.text));
}

void DmarcSection::explainPolicy()
{
    const QByteArray policy = m_policy->currentData().toByteArray();
    if (policy == "quarantine")
        m_meaning->setText(tr("Mail in your name that fails goes to spam. Be sure that all your senders pass first."));
    else if (policy == "reject")
        m_meaning->setText(
            tr("Mail in your name that fails is not delivered. Be sure that all your senders pass first."));
    else
        m_meaning->setText(tr("The right way to begin: nothing is turned away, reports show who sends in your name."));
}

void DmarcSection::checkReports()
{
    static const QRegularExpression address(QStringLiteral("^(mailto:)?[^\\s@,;!]+@[^\\s@,;!]+\\.[^\\s@,;!]+$"));
    for (const QString &piece : pieces(m_reports->text())) {
        if (address.match(piece).hasMatch())
            continue;
        setValidity(m_reports, Validity::Invalid);
        m_message->show(ToneRole::Careful,
                        tr("“%1” is not an address that reports can be sent to.").arg(piece.left(80)),
                        tr("Type a mailbox such as dmarc@example.com; separate several with commas."));
        return;
    }
}

void DmarcSection::load(const plan::SetupPlan &setup)
{
    m_policy->setCurrentIndex(qMax(0, m_policy->findData(setup.dmarc.policy)));
    if (pieces(m_reports->text()) != setup.dmarc.reportTo)
        m_reports->setText(setup.dmarc.reportTo.join(QStringLiteral(", ")));
}

void DmarcSection::store(plan::SetupPlan &setup) const
{
    setup.dmarc.policy = m_policy->currentData().toByteArray();
    setup.dmarc.reportTo = pieces(m_reports->text());
}

} // namespace sw::ui
