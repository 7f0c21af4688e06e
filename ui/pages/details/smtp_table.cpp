// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/details/smtp_table.h"

#include "ui/widgets/controls/copy_button.h"
#include "ui/widgets/text/text_label.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace sw::ui {

namespace {

constexpr QLatin1String ImplicitTls("javax.net.ssl.SSLSocketFactory"); // the exact text for Zuora's dialog

} // namespace

SmtpTable::SmtpTable(QWidget *parent)
    : Card(parent)
    , m_security(new QComboBox(this))
    , m_rows(new FactRows(this))
{
    auto *head = new QHBoxLayout;
    head->setSpacing(Grid);
    auto *title =
        new TextLabel(tr("Type this into Zuora’s External SMTP dialog"), TextSize::Body, QFont::DemiBold, this);
    title->setWordWrap(true);
    head->addWidget(title, 1);
    auto *label = new TextLabel(tr("Encr&yption"), TextSize::Small, QFont::Normal, this);
    label->setForegroundRole(MutedRole);
    label->setBuddy(m_security);
    m_security->setAccessibleName(tr("Encryption"));
    head->addWidget(label);
    head->addWidget(m_security);
    body()->addLayout(head);
    m_rows->setDense();
    body()->addWidget(m_rows);
    connect(m_security, &QComboBox::currentIndexChanged, this, &SmtpTable::fill);
}

void SmtpTable::setDialog(const SmtpDialog &dialog)
{
    m_dialog = dialog;
    const QSignalBlocker quiet(m_security);
    const int before = m_security->currentData().toInt();
    m_security->clear();
    for (const int port : dialog.startTlsPorts)
        m_security->addItem(tr("STARTTLS, port %1").arg(port), port);
    for (const int port : dialog.implicitTlsPorts)
        m_security->addItem(tr("TLS from the start, port %1").arg(port), -port);
    m_security->setCurrentIndex(qMax(0, m_security->findData(before)));
    fill();
}

void SmtpTable::row(const QString &word, const QString &value)
{
    if (value.isEmpty()) {
        note(word, tr("leave empty"));
        return;
    }
    auto *holder = new QWidget(m_rows);
    auto *layout = new QHBoxLayout(holder);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Grid);
    auto *label = new TextLabel(value, TextSize::Small, QFont::Normal, holder);
    label->setFont(valueFont());
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *copy = new CopyButton(CopyButton::Form::Icon, holder);
    copy->setCopyText(value);
    copy->setWhat(word);
    layout->addWidget(label);
    layout->addWidget(copy);
    layout->addStretch();
    m_rows->add(word, holder);
}

void SmtpTable::note(const QString &word, const QString &text)
{
    m_rows->add(word, text)->setForegroundRole(MutedRole);
}

void SmtpTable::fill()
{
    const int choice = m_security->currentData().toInt(); // negative: implicit TLS
    const bool implicitTls = choice < 0;
    const QString port = choice == 0 ? QString() : QString::number(qAbs(choice));
    m_rows->clear();
    if (m_dialog.server.isEmpty())
        note(tr("SMTP Server Name"), tr("the name of your server"));
    else
        row(tr("SMTP Server Name"), m_dialog.server);
    row(tr("SMTP Port"), port);
    row(tr("Authentication"), QStringLiteral("Username/Password"));
    row(tr("SMTP Enable StartTLS"), implicitTls ? QStringLiteral("false") : QStringLiteral("true"));
    if (m_dialog.user.isEmpty())
        note(tr("SMTP User Name"), m_dialog.login.isEmpty() ? tr("the login of your server") : m_dialog.login);
    else
        row(tr("SMTP User Name"), m_dialog.user);
    note(tr("Password"), tr("typed there, never here"));
    row(tr("SMTP SocketFactory Port"), implicitTls ? port : QString());
    row(tr("SMTP SocketFactory Class"), implicitTls ? QString(ImplicitTls) : QString());
    row(tr("SMTP SocketFactory Fallback"), implicitTls ? QStringLiteral("false") : QString());
}

} // namespace sw::ui
