// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/details/no_mail_section.h"

#include "ui/widgets/panels/card.h"
#include "ui/widgets/text/text_label.h"

#include <QButtonGroup>
#include <QRadioButton>
#include <QVBoxLayout>

namespace sw::ui {

using Receiving = plan::NoMailSetup::Receiving;

NoMailSection::NoMailSection(QWidget *parent)
    : DetailsSection(parent)
    , m_receiving(new QButtonGroup(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *card = new Card(this);
    layout->addWidget(card);
    const auto offer = [&](Receiving receiving, const QString &title, const QString &meaning) {
        auto *button = new QRadioButton(title, card);
        button->setFont(textFont(TextSize::Body, QFont::DemiBold));
        button->setAccessibleDescription(meaning);
        m_receiving->addButton(button, static_cast<int>(receiving));
        card->body()->addWidget(button);
        auto *row = new QHBoxLayout; // under the words of the button, not under its circle
        row->addSpacing(20 + Grid);
        row->addWidget(TextLabel::muted(meaning, TextSize::Body, card), 1);
        card->body()->addLayout(row);
    };
    offer(Receiving::AsPublished, tr("&Leave that as it is"),
          tr("Published MX records stay. Where there are none, a null MX says that no mail is accepted."));
    offer(Receiving::Yes, tr("&Yes, it receives mail"), tr("MX records are left alone."));
    offer(Receiving::None, tr("&No, it receives none"),
          tr("A null MX takes the place of whatever MX is published: mail to this domain is refused."));
    m_receiving->button(static_cast<int>(Receiving::AsPublished))->setChecked(true); // stored even if never shown
    connect(m_receiving, &QButtonGroup::idToggled, this, [this](int, bool on) {
        if (on)
            Q_EMIT changed();
    });
}

void NoMailSection::load(const plan::SetupPlan &setup)
{
    m_receiving->button(static_cast<int>(setup.noMail.receiving))->setChecked(true);
}

void NoMailSection::store(plan::SetupPlan &setup) const
{
    setup.noMail.receiving = static_cast<Receiving>(m_receiving->checkedId());
}

QWidget *NoMailSection::firstFocus() const
{
    return m_receiving->checkedButton();
}

} // namespace sw::ui
