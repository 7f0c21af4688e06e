// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/policy/policy_page.h"

#include "core/base/plain_text.h"
#include "core/dmarc/report_counterparts.h"
#include "core/plan/setup/dmarc_choice.h"
#include "core/report/findings/finding_text.h"
#include "core/report/findings/words.h"
#include "core/report/text/dmarc_words.h"
#include "core/report/text/value_forms.h"
#include "core/session/wizard_session.h"
#include "ui/pages/policy/policy_ladder_card.h"
#include "ui/pages/policy/policy_record_card.h"
#include "ui/widgets/controls/copy_button.h"
#include "ui/widgets/panels/clear_layout.h"
#include "ui/widgets/panels/finding_message.h"
#include "ui/widgets/panels/inline_message.h"
#include "ui/widgets/style/style.h"
#include "ui/widgets/text/page_header.h"
#include "ui/widgets/text/text_label.h"
#include "ui/widgets/text/value_label.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QRegularExpression>
#include <QScopedValueRollback>
#include <QVBoxLayout>

namespace sw::ui {

namespace {

constexpr std::array Policies{dmarc::Policy::None, dmarc::Policy::Quarantine, dmarc::Policy::Reject};

QStringList pieces(const QString &text)
{
    static const QRegularExpression gaps(QStringLiteral("[\\s,;]+"));
    return text.left(4096).split(gaps, Qt::SkipEmptyParts);
}

} // namespace

PolicyPage::PolicyPage(session::WizardSession &session, QWidget *parent)
    : WizardPage(Step::Policy, parent)
    , m_session(session)
    , m_header(new PageHeader(tr("What shall receivers do with fakes?"), {}, this))
    , m_unknown(new InlineMessage(this))
    , m_kept(new InlineMessage(this))
    , m_published(new FindingList(this))
    , m_group(new QButtonGroup(this))
    , m_early(new InlineMessage(this))
    , m_ladder(new PolicyLadderCard(this))
    , m_counterparts(new Card(this))
    , m_record(new PolicyRecordCard(this))
    , m_findings(new QVBoxLayout)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2 * Grid);
    m_findings->setSpacing(Grid);
    layout->addWidget(m_header);
    layout->addWidget(m_unknown);
    layout->addWidget(m_kept);
    layout->addWidget(m_published);
    layout->addWidget(makeChoices());
    layout->addWidget(m_early);
    layout->addWidget(m_ladder);
    layout->addWidget(makeReports());
    layout->addWidget(m_counterparts);
    layout->addWidget(m_record);
    layout->addLayout(m_findings);
    layout->addStretch();
    m_counterparts->setAccessibleName(tr("What the report mailbox's domain must publish"));
    connect(m_ladder, &PolicyLadderCard::judged, this, &PolicyPage::refresh);
    connect(&session, &session::WizardSession::surveyChanged, this, &PolicyPage::refresh);
    refresh();
}

QWidget *PolicyPage::makeChoices()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2 * Grid);
    for (const dmarc::Policy policy : Policies) {
        auto *one = new RouteCard(report::policyLabel(policy), report::policySentence(policy), row);
        one->facts()->add(tr("In DNS"), QStringLiteral("p=") + QString::fromLatin1(dmarc::policyName(policy)));
        m_cards.at(static_cast<size_t>(policy)) = one;
        m_group->addButton(one, static_cast<int>(policy));
        layout->addWidget(one, 1);
    }
    // Only a choice of the admin is stored: without one the published policy is kept, whatever it is.
    connect(m_group, &QButtonGroup::idToggled, this, [this](int id, bool on) {
        if (on && !m_loading)
            choose(static_cast<dmarc::Policy>(id));
    });
    return row;
}

QWidget *PolicyPage::makeReports()
{
    auto *card = new Card(this);
    card->setAccessibleName(tr("Reports and subdomains"));
    auto *grid = new QGridLayout;
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(2 * Grid);
    grid->setVerticalSpacing(Grid);
    grid->setColumnStretch(1, 1);
    m_reports = new QLineEdit;
    m_reports->setAccessibleName(tr("Reports to"));
    m_reports->setPlaceholderText(tr("dmarc@example.com (may stay empty)"));
    m_reports->setMaxLength(2048);
    m_reports->setObjectName(QStringLiteral("draft-reports")); // kept as typed: ui/wizard/draft_fields.h
    m_subdomains = new QComboBox;
    m_subdomains->setAccessibleName(tr("Subdomains"));
    m_subdomains->addItem(tr("As published, else as the domain itself"), QByteArray());
    for (const dmarc::Policy policy : Policies) {
        m_subdomains->addItem(
            tr("%1 (sp=%2)").arg(report::policyLabel(policy), QString::fromLatin1(dmarc::policyName(policy))),
            dmarc::policyName(policy));
    }
    const auto word = [](const QString &text, QWidget *buddy) {
        auto *label = new TextLabel(text, TextSize::Body, QFont::DemiBold);
        label->setBuddy(buddy);
        return label;
    };
    grid->addWidget(word(tr("&Reports to"), m_reports), 0, 0);
    grid->addWidget(m_reports, 0, 1);
    grid->addWidget(TextLabel::muted(tr("Receivers send a summary here every day: who sends in your name, and what "
                                        "passes. Without it nobody can tell when the next step is safe."),
                                     TextSize::Small),
                    1, 1);
    grid->addWidget(word(tr("Subdoma&ins"), m_subdomains), 2, 0);
    grid->addWidget(m_subdomains, 2, 1, Qt::AlignLeading);
    card->body()->addLayout(grid);
    m_reportsMessage = new InlineMessage(card);
    card->body()->addWidget(m_reportsMessage);

    connect(m_reports, &QLineEdit::textChanged, this, [this] {
        setValidity(m_reports, Validity::Fine);
        m_reportsMessage->clear();
        store();
    });
    connect(m_reports, &QLineEdit::editingFinished, this, [this] { (void)checkReports(); });
    connect(m_reports, &QLineEdit::returnPressed, this, &WizardPage::nextRequested);
    connect(m_subdomains, &QComboBox::currentIndexChanged, this, &PolicyPage::store);
    return card;
}

RouteCard *PolicyPage::card(dmarc::Policy policy) const
{
    return m_cards.at(static_cast<size_t>(policy));
}

void PolicyPage::choose(dmarc::Policy policy)
{
    plan::SetupPlan setup = m_session.setup();
    setup.dmarc.policy = dmarc::policyName(policy);
    m_session.setSetup(setup);
    refresh();
}

void PolicyPage::store()
{
    if (m_loading)
        return;
    plan::SetupPlan setup = m_session.setup();
    setup.dmarc.reportTo = pieces(m_reports->text());
    setup.dmarc.subdomains = m_subdomains->currentData().toByteArray();
    m_session.setSetup(setup);
    showRecord();
    Q_EMIT completeChanged();
}

// The policy that applies now, its own or inherited; for an inherited one, what it means for this domain.
std::optional<dmarc::Record> PolicyPage::published() const
{
    if (const dmarc::Discovery *above = m_session.survey().inherited()) {
        dmarc::Record record = *above->record;
        record.p = above->policy;
        return record;
    }
    for (const QByteArray &text : m_session.survey().dmarc.values) {
        if (auto record = dmarc::parseRecord(text))
            return *record;
    }
    return std::nullopt;
}

dmarc::Policy PolicyPage::standing() const
{
    if (const auto chosen = dmarc::policyFromName(plan::dmarcChoice(m_session.setup()).policy))
        return *chosen;
    const auto record = published();
    return record && record->p ? *record->p : dmarc::Policy::None;
}

void PolicyPage::refresh()
{
    const auto record = published();
    m_ladder->setPublished(record);
    const dmarc::Policy recommended = m_ladder->recommended();
    const QScopedValueRollback loading(m_loading, true);
    for (const dmarc::Policy policy : Policies)
        card(policy)->setBadge(policy == recommended ? tr("Right for now") : QString());
    card(standing())->setChecked(true);

    using verify::Presence;
    const Presence presence = m_session.survey().dmarc.presence;
    if (const dmarc::Discovery *above = m_session.survey().inherited())
        m_header->setSentence(
            tr("Inherited: the record of %1 holds here, with the policy p=%2.")
                .arg(above->policyDomain.toUnicode(), QString::fromLatin1(dmarc::policyName(above->policy))),
            tr("It is kept; a record of its own is planned only for a stricter policy or other report addresses."));
    else if (record && record->p)
        m_header->setSentence(
            tr("Published now: %1.").arg(QLatin1String("p=") + QString::fromLatin1(dmarc::policyName(*record->p))),
            tr("It is kept unless you choose otherwise; all its other parts stay."));
    else if (presence == Presence::Missing && keptElsewhere())
        m_header->setSentence(
            tr("No policy is published behind this record."),
            tr("Its name points to where no DMARC record was found. Check that first, where it is kept."));
    else if (presence == Presence::Missing)
        m_header->setSentence(
            tr("Nothing is published yet."),
            tr("Begin with watching: nothing is turned away, and reports show who sends in your name."));
    else
        m_header->setSentence(
            tr("Begin with watching: nothing is turned away, and reports show who sends in your name."));
    if (presence == Presence::Unknown)
        m_unknown->show(ToneRole::Careful, tr("We could not ask whether a policy is published."),
                        tr("What you choose here is merged with it as soon as it answers, on the next page."));
    else
        m_unknown->clear();
    if (standing() > recommended && m_session.setup().route != plan::Route::NoMail)
        m_early->show(
            ToneRole::Careful, tr("That is further than the evidence goes."),
            tr("Mail of services that do not pass yet, invoices among it, would be lost. “%1” is right for now.")
                .arg(report::policyLabel(recommended)));
    else
        m_early->clear();
    showKept();
    const auto &details = m_session.wholeSurvey().details;
    m_published->show(details ? details->dmarcFindings() : Findings());
    showRecord();
}

// Only its own record: an inherited one is at another name, where nothing is planned.
bool PolicyPage::keptElsewhere() const
{
    const QList<plan::KeptRecord> &kept = m_session.survey().kept;
    return std::any_of(kept.begin(), kept.end(), [](const plan::KeptRecord &one) { return one.kind == "dmarc"; });
}

// Who keeps the record, and where to change it.
void PolicyPage::showKept()
{
    for (const plan::KeptRecord &record : m_session.survey().kept) {
        if (record.kind != "dmarc")
            continue;
        const QString target = plainLine(record.target);
        const auto &services = m_session.catalog().services();
        const auto service = std::find_if(services.begin(), services.end(),
                                          [&](const catalog::Service &one) { return one.id == record.service; });
        if (service != services.end())
            m_kept->show(ToneRole::Accent, tr("%1 keeps this record, at %2.").arg(service->name, target),
                         tr("The plan leaves it alone. Changes are made in the console of %1: %2.")
                             .arg(service->name, service->where()));
        else
            m_kept->show(ToneRole::Accent, tr("This record is kept elsewhere, at %1.").arg(target),
                         tr("The plan leaves it alone. Changes are made by whoever keeps that name."));
        return;
    }
    m_kept->clear();
}

void PolicyPage::showRecord()
{
    const plan::SetupPlan &setup = m_session.setup();
    const verify::Survey &survey = m_session.survey();
    const plan::DmarcOutcome outcome =
        plan::dmarcOutcome(setup, survey.policy ? &*survey.policy : nullptr, survey.dmarc.values);
    const dmarc::MergeResult &result = outcome.merged;
    m_record->showRecord(outcome.inherited ? survey.policy->policyDomain : setup.domain, result);
    m_record->setVisible(!keptElsewhere()); // the plan has no record then
    clearLayout(m_findings);
    if (outcome.notWeakened) {
        addFinding(m_findings, this,
                   Finding{"plan-dmarc-not-weakened",
                           {{"chosen", QString::fromLatin1(dmarc::policyName(*outcome.notWeakened))},
                            {"domain", survey.policy->policyDomain.toString()},
                            {"subdomain", setup.domain.toString()},
                            {"policy", QString::fromLatin1(dmarc::policyName(survey.policy->policy))},
                            {"tag", QString::fromLatin1(survey.policy->policyTag)}}},
                   ToneRole::Careful);
    }
    for (const Finding &finding : result.findings) {
        if (finding.code == "dmarc-report-address")
            continue; // reported at the field
        addFinding(m_findings, this, finding, ToneRole::Careful);
    }
    showCounterparts();
}

void PolicyPage::showCounterparts()
{
    clearLayout(m_counterparts->body());
    const plan::SetupPlan &setup = m_session.setup();
    const auto counterparts = dmarc::reportCounterparts(setup.domain, setup.dmarc.reportTo);
    m_counterparts->setVisible(!counterparts.isEmpty());
    for (const dmarc::Counterpart &one : counterparts) {
        auto *lead = new LeadLabel;
        lead->setText(
            tr("%1 is in another organisation.").arg(one.address),
            tr("Reports arrive there only when its own DNS holds this TXT record. A report service has it already."));
        m_counterparts->body()->addWidget(lead);
        auto *rows = new FactRows;
        const QString value = report::plainText(plan::valueText(one.record.type, one.record.data));
        for (const auto &[label, text] : {std::pair{tr("Name"), one.record.owner.toString()}, {tr("Value"), value}}) {
            auto *cell = new QWidget;
            auto *row = new QHBoxLayout(cell);
            row->setContentsMargins(0, 0, 0, 0);
            auto *shown = new ValueLabel(text);
            shown->setAccessibleName(label);
            auto *copy = new CopyButton;
            copy->setCopyText(text);
            copy->setWhat(label);
            row->addWidget(shown, 1);
            row->addWidget(copy, 0, Qt::AlignTop);
            rows->add(label, cell);
        }
        m_counterparts->body()->addWidget(rows);
    }
}

bool PolicyPage::checkReports()
{
    for (const QString &piece : pieces(m_reports->text())) {
        if (dmarc::mailtoUri(piece.toUtf8()))
            continue;
        setValidity(m_reports, Validity::Invalid);
        m_reportsMessage->show(ToneRole::Bad,
                               tr("“%1” is not an address that reports can be sent to.").arg(plainLine(piece, 80)),
                               tr("Type a mailbox such as dmarc@example.com; separate several with commas."));
        return false;
    }
    return true;
}

bool PolicyPage::isComplete() const
{
    const QStringList typed = pieces(m_reports->text());
    return std::all_of(typed.begin(), typed.end(),
                       [](const QString &one) { return dmarc::mailtoUri(one.toUtf8()).has_value(); });
}

void PolicyPage::explain()
{
    if (!checkReports())
        m_reports->setFocus();
}

void PolicyPage::enter()
{
    {
        const QScopedValueRollback loading(m_loading, true);
        const plan::DmarcChoice &choice = m_session.setup().dmarc;
        if (pieces(m_reports->text()) != choice.reportTo)
            m_reports->setText(choice.reportTo.join(QStringLiteral(", ")));
        m_subdomains->setCurrentIndex(std::max(0, m_subdomains->findData(choice.subdomains)));
    }
    refresh();
}

void PolicyPage::leave()
{
    store();
}

bool PolicyPage::cancel()
{
    if (m_session.surveyActivity() != session::Activity::Running)
        return false;
    m_session.cancelSurvey();
    return true;
}

QWidget *PolicyPage::firstFocus() const
{
    return card(standing());
}

} // namespace sw::ui
