// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/verify/record_status_card.h"

#include "core/report/findings/finding_text.h"
#include "core/report/text/state_text.h"
#include "core/report/text/value_forms.h"
#include "ui/widgets/controls/looks.h"
#include "ui/widgets/panels/clear_layout.h"
#include "ui/widgets/panels/evidence_view.h"
#include "ui/widgets/style/style.h"
#include "ui/widgets/text/text_label.h"
#include "ui/widgets/text/value_label.h"

#include <QBoxLayout>
#include <QPushButton>

namespace sw::ui {

namespace {

// The same value at several places is shown once.
struct Sight
{
    QString value;
    QStringList places;
};

QList<Sight> sightsOf(const verify::RecordStatus &status)
{
    QList<Sight> sights;
    for (const verify::Cell &cell : status.cells) {
        for (const QByteArray &octets : cell.seen) {
            const QString value = report::plainText(octets);
            const auto known =
                std::find_if(sights.begin(), sights.end(), [&](const Sight &s) { return s.value == value; });
            if (known != sights.end())
                known->places.append(cell.at.label);
            else
                sights.append({value, {cell.at.label}});
        }
    }
    return sights;
}

} // namespace

RecordStatusCard::RecordStatusCard(QWidget *parent)
    : Card(parent)
{
    setAccessibleName(tr("About the chosen record"));
    hide();
}

void RecordStatusCard::showStatus(const verify::RecordStatus *status, const QString &title)
{
    if (status == nullptr) {
        hide();
        return;
    }
    if (isVisibleTo(parentWidget()) && m_shown == *status && m_title == title)
        return; // unchanged, so that the focus inside is kept
    m_shown = *status;
    m_title = title;
    clearLayout(body());

    const report::Tone tone = report::stateTone(status->state);
    setEdge(tone == report::Tone::Plain ? std::nullopt : std::optional(lookOf(tone, report::Sign::None, {}).tone));
    auto *lead = new LeadLabel;
    lead->setText(tr("%1: %2").arg(title, report::stateLabel(status->state)), report::stateSentence(status->state));
    body()->addWidget(lead);
    for (const Finding &finding : status->findings) {
        auto *words = new LeadLabel;
        words->setText(report::findingText(finding), report::findingAdvice(finding));
        body()->addWidget(words);
    }
    addSeen(*status);
    addEvidence(*status, title);
    show();
}

void RecordStatusCard::addSeen(const verify::RecordStatus &status)
{
    auto *rows = new FactRows;
    auto *planned = new ValueLabel(report::valueAs(status.record, report::ValueForm::Raw));
    const QString word = status.record.action == plan::Action::Remove ? tr("To be gone") : tr("Planned");
    planned->setAccessibleName(word);
    rows->add(word, planned);
    for (const Sight &sight : sightsOf(status)) {
        auto *seen = new ValueLabel(sight.value);
        seen->setAccessibleName(tr("Seen at %1").arg(sight.places.join(QStringLiteral(", "))));
        rows->add(tr("Seen"), seen);
        rows->add(tr("At"), sight.places.join(QStringLiteral(", ")));
    }
    body()->addWidget(rows);
}

void RecordStatusCard::addEvidence(const verify::RecordStatus &status, const QString &title)
{
    QList<Evidence> evidence;
    for (const verify::Cell &cell : status.cells)
        evidence += cell.evidence;
    if (evidence.isEmpty())
        return;
    auto *button = new QPushButton(tr("E&vidence"));
    setButtonLook(button, ButtonLook::Quiet);
    button->setAccessibleDescription(tr("Who was asked, over what, when, and what came back"));
    connect(button, &QPushButton::clicked, this,
            [button, title, evidence] { EvidencePopup::open(button, title, evidence); });
    auto *line = new QWidget; // a widget, so that the next record's rows can replace it
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(button);
    row->addStretch();
    body()->addWidget(line);
}

} // namespace sw::ui
