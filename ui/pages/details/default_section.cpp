// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/details/default_section.h"

#include "core/plan/setup/domain_input.h"
#include "core/session/wizard_session.h"
#include "ui/widgets/panels/card.h"
#include "ui/widgets/panels/inline_message.h"
#include "ui/widgets/text/text_label.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace sw::ui {

DefaultSection::DefaultSection(QWidget *parent)
    : DetailsSection(parent)
    , m_email(new QLineEdit(this))
    , m_message(new InlineMessage(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *card = new Card(this);
    layout->addWidget(card);
    auto *label = new TextLabel(tr("&Email of the tenant profile"), TextSize::Body, QFont::DemiBold, card);
    label->setBuddy(m_email);
    m_email->setAccessibleName(tr("Email of the tenant profile"));
    m_email->setMaximumWidth(70 * Grid);
    m_email->setObjectName(QStringLiteral("draft-tenant-email")); // kept as typed: ui/wizard/draft_fields.h
    m_email->setMaxLength(320);
    m_email->setPlaceholderText(tr("billing@example.com"));
    card->body()->addWidget(label);
    card->body()->addWidget(m_email);
    card->body()->addWidget(
        TextLabel::muted(tr("In Zuora: Administration Settings › Manage Tenant Profile. Zuora sends in its name."),
                         TextSize::Small, card));
    card->body()->addWidget(m_message);
    card->body()->addWidget(TextLabel::muted(tr("This server does not sign, so only SPF can make DMARC pass: the "
                                                "sender’s address has to be in your own domain."),
                                             TextSize::Body, card));
    connect(m_email, &QLineEdit::textChanged, this, [this] {
        check();
        Q_EMIT changed();
    });
}

void DefaultSection::check()
{
    m_message->clear();
    const auto domain = plan::domainFromInput(m_email->text());
    if (!domain || m_domain.isRoot())
        return;
    if (!domain->isAtOrBelow(m_domain) && !m_domain.isAtOrBelow(*domain))
        m_message->show(ToneRole::Careful,
                        tr("%1 is not in %2, so DMARC cannot pass.").arg(domain->toUnicode(), m_domain.toUnicode()),
                        tr("Use an address of %1 in the tenant profile.").arg(m_domain.toUnicode()));
}

void DefaultSection::load(const plan::SetupPlan &setup)
{
    m_domain = setup.domain;
    if (m_email->text() != setup.defaultServer.tenantEmail)
        m_email->setText(setup.defaultServer.tenantEmail);
    check();
}

void DefaultSection::store(plan::SetupPlan &setup) const
{
    setup.defaultServer.tenantEmail = m_email->text().trimmed();
}

QWidget *DefaultSection::firstFocus() const
{
    return m_email;
}

} // namespace sw::ui
