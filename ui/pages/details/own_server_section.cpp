// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/details/own_server_section.h"

#include "core/base/plain_text.h"
#include "core/report/findings/finding_text.h"
#include "ui/pages/details/paste_box.h"
#include "ui/widgets/controls/busy_row.h"
#include "ui/widgets/panels/inline_message.h"
#include "ui/widgets/style/icon.h"
#include "ui/widgets/style/style.h"
#include "ui/widgets/text/outside_text.h"
#include "ui/widgets/text/text_label.h"

#include <QCheckBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace sw::ui {

namespace {

constexpr int FieldWidth = 70 * Grid;

TextLabel *fieldLabel(const QString &text, QWidget *buddy, QWidget *parent)
{
    auto *label = new TextLabel(text, TextSize::Body, QFont::DemiBold, parent);
    label->setBuddy(buddy);
    buddy->setAccessibleName(QString(text).remove(QLatin1Char('&')));
    return label;
}

} // namespace

OwnServerSection::OwnServerSection(QWidget *parent)
    : DetailsSection(parent)
    , m_senders(new QLineEdit(this))
    , m_sendersMessage(new InlineMessage(this))
    , m_mx(new QCheckBox(tr("The servers that &receive our mail send it too (MX)"), this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, Grid, 0, 0);
    layout->setSpacing(Grid);
    m_senders->setPlaceholderText(QStringLiteral("192.0.2.25, 2001:db8::25, mail.example.com"));
    m_senders->setMaximumWidth(FieldWidth);
    m_senders->setObjectName(QStringLiteral("draft-senders")); // half-typed addresses too: ui/wizard/draft_fields.h
    layout->addWidget(fieldLabel(tr("&Addresses or names of the servers that send"), m_senders, this));
    layout->addWidget(m_senders);
    layout->addWidget(m_sendersMessage);
    layout->addWidget(m_mx);
    layout->addSpacing(Grid);
    layout->addWidget(makeKeyPart());
    connect(m_senders, &QLineEdit::textChanged, this, [this] {
        setValidity(m_senders, Validity::Fine);
        m_sendersMessage->clear();
        Q_EMIT changed();
    });
    connect(m_senders, &QLineEdit::editingFinished, this, [this] {
        const QString wrong = senders().wrong;
        if (wrong.isEmpty())
            return;
        setValidity(m_senders, Validity::Invalid);
        m_sendersMessage->show(ToneRole::Bad,
                               tr("“%1” is neither an IP address nor a host name.").arg(plainLine(wrong, 80)),
                               tr("Separate several with commas."));
    });
    connect(m_mx, &QCheckBox::toggled, this, [this] {
        m_sendersMessage->clear();
        Q_EMIT changed();
    });
    update();
}

OwnServerSection::~OwnServerSection() = default;

QWidget *OwnServerSection::makeKeyPart()
{
    auto *part = new QWidget(this);
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Grid);
    layout->addWidget(new TextLabel(tr("Signing key (DKIM)"), TextSize::Body, QFont::DemiBold, part));
    m_newKey = new QRadioButton(tr("&Make a new key here"), part);
    m_haveKey = new QRadioButton(tr("We &have a key: paste its public half"), part);
    m_noKey = new QRadioButton(tr("The server does n&ot sign"), part);
    m_noKey->setChecked(true);
    for (QRadioButton *button : {m_newKey, m_haveKey, m_noKey}) {
        layout->addWidget(button);
        connect(button, &QRadioButton::toggled, this, [this](bool on) {
            if (!on)
                return;
            update();
            Q_EMIT changed();
        });
    }

    m_selectorRow = new QWidget(part);
    auto *selectorLayout = new QVBoxLayout(m_selectorRow);
    selectorLayout->setContentsMargins(0, 0, 0, 0);
    selectorLayout->setSpacing(Grid / 2);
    m_selector = new QLineEdit(m_selectorRow);
    m_selector->setMaximumWidth(24 * Grid);
    m_selector->setObjectName(QStringLiteral("draft-selector"));
    m_selector->setText(QStringLiteral("billing1"));
    m_selector->setMaxLength(63);
    selectorLayout->addWidget(fieldLabel(tr("Se&lector"), m_selector, m_selectorRow));
    selectorLayout->addWidget(m_selector);
    selectorLayout->addWidget(TextLabel::muted(tr("A short name for the key; the server signs with the same one."),
                                               TextSize::Small, m_selectorRow));
    layout->addWidget(m_selectorRow);

    m_newKeyPart = new QWidget(part);
    auto *row = new QHBoxLayout;
    m_folder = new QLineEdit(m_newKeyPart);
    m_folder->setText(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    m_folder->setMaximumWidth(FieldWidth);
    m_folder->setObjectName(QStringLiteral("draft-key-folder"));
    auto *choose = new QPushButton(tr("&Folder…"), m_newKeyPart);
    choose->setIcon(themedIcon(QStringLiteral("folder")));
    m_make = new QPushButton(tr("Ma&ke the key"), m_newKeyPart);
    m_make->setIcon(themedIcon(QStringLiteral("key")));
    row->addWidget(m_folder, 1);
    row->addWidget(choose);
    row->addWidget(m_make);
    row->addStretch(0);
    auto *newLayout = new QVBoxLayout(m_newKeyPart);
    newLayout->setContentsMargins(0, 0, 0, 0);
    newLayout->setSpacing(Grid / 2);
    newLayout->addWidget(fieldLabel(tr("Save the private key &in"), m_folder, m_newKeyPart));
    newLayout->addLayout(row);
    newLayout->addWidget(TextLabel::muted(
        tr("Only you can read the file. It is shown nowhere and sent nowhere; carry it to the mail server yourself."),
        TextSize::Small, m_newKeyPart));
    m_busy = new BusyRow(tr("Making a key…"), m_newKeyPart);
    newLayout->addWidget(m_busy);
    layout->addWidget(m_newKeyPart);

    m_publicKey = new PasteEdit(part);
    m_publicKey->setPlaceholderText(QStringLiteral("-----BEGIN PUBLIC KEY-----   /   v=DKIM1; k=rsa; p=…"));
    m_publicKey->setAccessibleName(tr("Public key"));
    m_publicKey->setLineWrapMode(QPlainTextEdit::WidgetWidth);
    m_publicKey->setFixedHeight(5 * QFontMetrics(m_publicKey->font()).lineSpacing() + 2 * Grid);
    layout->addWidget(m_publicKey);
    m_keyMessage = new InlineMessage(part);
    layout->addWidget(m_keyMessage);

    connect(choose, &QPushButton::clicked, this, &OwnServerSection::chooseFolder);
    connect(m_make, &QPushButton::clicked, this, &OwnServerSection::makeKey);
    connect(m_busy, &BusyRow::cancelled, this, [this] { (void)cancel(); });
    connect(m_publicKey, &QPlainTextEdit::textChanged, this, &OwnServerSection::readPublicKey);
    connect(m_selector, &QLineEdit::textChanged, this, [this] {
        setValidity(m_selector, Validity::Fine);
        Q_EMIT changed();
    });
    return part;
}

void OwnServerSection::update()
{
    m_selectorRow->setVisible(!m_noKey->isChecked());
    m_newKeyPart->setVisible(m_newKey->isChecked());
    m_publicKey->setVisible(m_haveKey->isChecked());
    m_keyMessage->clear();
    if (m_haveKey->isChecked())
        readPublicKey();
    else if (m_newKey->isChecked() && !m_madeRecord.isEmpty())
        m_keyMessage->show(ToneRole::Good, tr("The key is made. Its public half goes into the records."));
}

OwnServerSection::Senders OwnServerSection::senders() const
{
    static const QRegularExpression gaps(QStringLiteral("[\\s,;]+"));
    Senders found;
    for (const QString &piece : m_senders->text().left(8192).split(gaps, Qt::SkipEmptyParts)) {
        if (const auto address = dns::IpAddress::fromText(piece.toLatin1())) {
            found.addresses.append(*address);
            continue;
        }
        const auto host = dns::DomainName::fromUnicode(piece);
        if (host && host->labelCount() >= 2)
            found.hosts.append(*host);
        else if (found.wrong.isEmpty())
            found.wrong = piece.left(80);
    }
    return found;
}

QString OwnServerSection::serverName() const
{
    const Senders found = senders();
    return found.hosts.isEmpty() ? QString() : found.hosts.first().toString();
}

void OwnServerSection::readPublicKey()
{
    m_givenRecord.clear();
    setValidity(m_publicKey, Validity::Fine);
    m_keyMessage->clear();
    const QByteArray text = m_publicKey->toPlainText().toUtf8().trimmed();
    if (!text.isEmpty()) {
        if (const auto record = session::recordOfPublicKey(text)) {
            m_givenRecord = *record;
            m_keyMessage->show(ToneRole::Good, tr("Understood: a public key. It goes into the records."));
        } else {
            setValidity(m_publicKey, Validity::Invalid);
            m_keyMessage->show(ToneRole::Bad, report::errorText(record.error()));
            if (record.error().code == "key-is-private")
                QMetaObject::invokeMethod(m_publicKey, &QPlainTextEdit::clear, Qt::QueuedConnection);
        }
    }
    Q_EMIT changed();
}

void OwnServerSection::chooseFolder()
{
    auto *dialog = new QFileDialog(this, tr("Where to save the private key"), m_folder->text());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, m_folder, &QLineEdit::setText);
    dialog->open();
}

void OwnServerSection::makeKey()
{
    const QString selector = m_selector->text().trimmed();
    const auto name = dns::DomainName::fromText(selector.toLatin1());
    if (!name || name->isRoot() || selector.contains(QLatin1Char('/'))) {
        setValidity(m_selector, Validity::Invalid);
        m_keyMessage->show(ToneRole::Bad, tr("The key needs a selector first."),
                           tr("Letters and digits, for example billing1."));
        m_selector->setFocus();
        return;
    }
    const QString file = QStringLiteral("%1.%2.pem").arg(selector, m_domain.toString());
    m_maker = std::make_unique<session::KeyMaker>(
        session::KeyRequest{dkim::KeyType::Rsa2048, m_folder->text().trimmed(), file});
    connect(m_maker.get(), &session::KeyMaker::finished, this, &OwnServerSection::keyMade);
    m_make->setEnabled(false);
    m_keyMessage->clear();
    m_busy->begin();
    m_maker->start();
}

void OwnServerSection::keyMade(const Expected<session::KeyMade> &result)
{
    m_maker.release()->deleteLater(); // it is the sender of this signal
    m_busy->end();
    m_make->setEnabled(true);
    if (result) {
        m_madeRecord = result->record;
        m_keyMessage->show(ToneRole::Good, tr("The private key is in %1.").arg(fileText(result->file)),
                           tr("Its public half goes into the records."));
    } else {
        const QString why = report::errorText(result.error());
        const bool isMade = result.error().code != "key-generation";
        m_keyMessage->show(ToneRole::Bad, isMade ? tr("Not saved.") : why, isMade ? why : QString());
    }
    Q_EMIT changed();
}

bool OwnServerSection::cancel()
{
    if (!m_maker)
        return false;
    m_maker.reset();
    m_busy->end();
    m_make->setEnabled(true);
    m_keyMessage->show(ToneRole::Waiting, tr("Stopped. No key was written."));
    return true;
}

void OwnServerSection::load(const plan::SetupPlan &setup)
{
    if (setup.domain != m_domain) {
        m_domain = setup.domain;
        m_madeRecord.clear(); // a key belongs to one domain
    }
    const plan::OwnServerSetup &own = setup.ownServer;
    QStringList pieces;
    for (const dns::IpAddress &address : own.addresses)
        pieces.append(QString::fromLatin1(address.toText()));
    for (const dns::DomainName &host : own.hosts)
        pieces.append(host.toString());
    const Senders shown = senders();
    if (shown.addresses != own.addresses || shown.hosts != own.hosts)
        m_senders->setText(pieces.join(QStringLiteral(", ")));
    m_mx->setChecked(own.mailExchangers);
    if (!own.selector.isEmpty()) {
        m_selector->setText(QString::fromLatin1(own.selector));
        if (own.keyRecord.isEmpty() && m_noKey->isChecked()) // resumed before there was a key
            m_newKey->setChecked(true);
    }
    if (!own.keyRecord.isEmpty() && own.keyRecord != m_madeRecord && own.keyRecord != m_givenRecord) {
        m_haveKey->setChecked(true);
        m_publicKey->setPlainText(QString::fromLatin1(own.keyRecord));
    }
    update();
}

void OwnServerSection::store(plan::SetupPlan &setup) const
{
    const Senders found = senders();
    setup.ownServer.addresses = found.addresses;
    setup.ownServer.hosts = found.hosts;
    setup.ownServer.mailExchangers = m_mx->isChecked();
    setup.ownServer.selector = m_noKey->isChecked() ? QByteArray() : m_selector->text().trimmed().toLatin1();
    setup.ownServer.keyRecord = m_newKey->isChecked()    ? m_madeRecord
                                : m_haveKey->isChecked() ? m_givenRecord
                                                         : QByteArray();
}

bool OwnServerSection::explain(Blocker blocker)
{
    if (blocker == Blocker::SenderMissing) {
        setValidity(m_senders, Validity::Invalid);
        m_sendersMessage->show(ToneRole::Bad, tr("Nobody would be allowed to send."),
                               tr("Give the address or the name of the server that sends, or tick the line below."));
        m_senders->setFocus();
        return true;
    }
    if (blocker != Blocker::KeyMissing)
        return false;
    if (m_newKey->isChecked() && !m_selector->text().trimmed().isEmpty()) {
        m_keyMessage->show(ToneRole::Bad, tr("The key has not been made yet."),
                           tr("Press “Make the key”, or choose another line."));
        m_make->setFocus();
    } else if (m_selector->text().trimmed().isEmpty()) {
        setValidity(m_selector, Validity::Invalid);
        m_keyMessage->show(ToneRole::Bad, tr("The key needs a selector."),
                           tr("Letters and digits, for example billing1."));
        m_selector->setFocus();
    } else {
        setValidity(m_publicKey, Validity::Invalid);
        if (m_keyMessage->text().isEmpty())
            m_keyMessage->show(ToneRole::Bad, tr("There is no public key yet."),
                               tr("Paste it here, or choose another line."));
        m_publicKey->setFocus();
    }
    return true;
}

} // namespace sw::ui
