// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/details/advanced_section.h"

#include "ui/pages/details/paste_box.h"
#include "ui/widgets/panels/card.h"
#include "ui/widgets/panels/inline_message.h"
#include "ui/widgets/text/text_label.h"

#include <QCheckBox>
#include <QRadioButton>
#include <QVBoxLayout>

namespace sw::ui {

namespace {

constexpr int OneSet = 3; // CNAMEs of SES Easy DKIM; a second set for Developer and Central Sandbox

bool isDkimAlias(const plan::PastedRecord &record)
{
    const QByteArrayList labels = record.name.labels();
    return record.type == dns::RecordType::CNAME && labels.size() > 2 && labels.at(1).toLower() == "_domainkey";
}

} // namespace

AdvancedSection::AdvancedSection(const catalog::Catalog &catalog, const QString &samplePaste, QWidget *parent)
    : DetailsSection(parent)
    , m_domainIdentity(new QRadioButton(tr("&Domain identity: every address of the domain"), this))
    , m_emailIdentity(new QRadioButton(tr("&Email identity: one address only"), this))
    , m_emailCost(new InlineMessage(this))
    , m_paste(new PasteBox(tr("&Paste what Zuora’s DKIM Settings dialog shows"),
                           tr("ctoy2wj55u._domainkey    ctoy2wj55u.dkim.amazonses.com\n"
                              "Names with or without your domain, in any layout"),
                           this))
    , m_sandbox(new QCheckBox(tr("Developer or Central &Sandbox too (three more CNAMEs)"), this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *card = new Card(this);
    layout->addWidget(card);
    card->body()->addWidget(new TextLabel(tr("Identity in Zuora"), TextSize::Body, QFont::DemiBold, card));
    card->body()->addWidget(m_domainIdentity);
    card->body()->addWidget(m_emailIdentity);
    m_emailCost->show(ToneRole::Careful,
                      tr("With an email identity Amazon signs with its own name only, so DMARC never passes."),
                      tr("Choose the domain identity if you can."));
    card->body()->addWidget(m_emailCost);
    card->body()->addSpacing(Grid);
    m_paste->setHelp(
        tr("In Zuora: Events & Notifications › Settings › Email Settings › Advanced SMTP › DKIM Status › View."));
    m_paste->setWanted(isDkimAlias);
    if (const catalog::Vendor *zuora = catalog.vendor("zuora-advanced")) {
        m_paste->setJudge([zuora](const plan::PastedRecord &record, const QList<plan::PastedRecord> &block) {
            // DKIM aliases are identified by the target, not by the domain.
            return plan::whySetAside(record, *zuora, {}, {}, block);
        });
    }
    m_paste->setSample(samplePaste);
    card->body()->addWidget(m_paste);
    card->body()->addWidget(m_sandbox);

    connect(m_paste, &PasteBox::changed, this, [this] {
        if (m_paste->records().size() == 2 * OneSet)
            m_sandbox->setChecked(true);
        Q_EMIT changed();
    });
    connect(m_sandbox, &QCheckBox::toggled, this, [this] {
        update();
        Q_EMIT changed();
    });
    connect(m_domainIdentity, &QRadioButton::toggled, this, [this] {
        update();
        Q_EMIT changed();
    });
}

void AdvancedSection::update()
{
    const bool email = m_emailIdentity->isChecked();
    m_emailCost->setVisible(email);
    m_paste->setVisible(!email);
    m_sandbox->setVisible(!email);
    m_paste->setCounts({m_sandbox->isChecked() ? 2 * OneSet : OneSet});
}

void AdvancedSection::load(const plan::SetupPlan &setup)
{
    const bool email = setup.advanced.identity == plan::AdvancedSetup::Identity::Email;
    (email ? m_emailIdentity : m_domainIdentity)->setChecked(true);
    m_sandbox->setChecked(setup.advanced.sandbox);
    m_paste->setDomain(setup.domain);
    m_paste->setText(setup.advanced.pasted);
    update();
}

void AdvancedSection::store(plan::SetupPlan &setup) const
{
    setup.advanced.identity =
        m_emailIdentity->isChecked() ? plan::AdvancedSetup::Identity::Email : plan::AdvancedSetup::Identity::Domain;
    setup.advanced.sandbox = m_sandbox->isChecked();
    setup.advanced.pasted = m_paste->text();
    setup.advanced.records = m_paste->records();
}

bool AdvancedSection::explain(Blocker blocker)
{
    if (blocker != Blocker::PasteMissing && blocker != Blocker::PasteIncomplete)
        return false;
    m_paste->explain();
    return true;
}

QWidget *AdvancedSection::firstFocus() const
{
    return m_emailIdentity->isChecked() ? static_cast<QWidget *>(m_emailIdentity) : m_paste->edit();
}

} // namespace sw::ui
