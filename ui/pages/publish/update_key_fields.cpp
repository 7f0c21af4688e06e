// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/publish/update_key_fields.h"

#include "core/report/findings/finding_text.h"
#include "ui/widgets/panels/inline_message.h"
#include "ui/widgets/text/text_label.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QFileDialog>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>

namespace sw::ui {

namespace {
constexpr int Indent = 3 * Grid;
}

QWidget *buddyLabel(const QString &text, QWidget *field)
{
    auto *label = new TextLabel(text);
    label->setForegroundRole(MutedRole);
    label->setBuddy(field);
    field->setAccessibleName(QString(text).remove(u'&'));
    return label;
}

UpdateKeyFields::UpdateKeyFields(QWidget *parent)
    : QWidget(parent)
    , m_fromFile(new QRadioButton(tr("The key is in a &file")))
    , m_typed(new QRadioButton(tr("&Type the key")))
    , m_filePart(makeFilePart())
    , m_typedPart(makeTypedPart())
    , m_message(new InlineMessage(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Grid);
    layout->addWidget(m_fromFile);
    layout->addWidget(m_filePart);
    layout->addWidget(m_typed);
    layout->addWidget(m_typedPart);
    layout->addWidget(m_message);
    layout->addWidget(
        TextLabel::muted(tr("The key is not saved anywhere, and forgotten when this window closes."), TextSize::Small));
    m_fromFile->setChecked(true);
    showParts();
    connect(m_fromFile, &QRadioButton::toggled, this, &UpdateKeyFields::showParts);
    for (QLineEdit *field : {m_file, m_name, m_secret})
        connect(field, &QLineEdit::textChanged, m_message, &InlineMessage::clear);
}

QWidget *UpdateKeyFields::makeFilePart()
{
    auto *part = new QWidget(this);
    auto *row = new QHBoxLayout(part);
    row->setContentsMargins(Indent, 0, 0, 0);
    row->setSpacing(Grid);
    m_file = new QLineEdit;
    m_file->setAccessibleName(tr("Key file"));
    m_file->setPlaceholderText(tr("As tsig-keygen or keymgr wrote it"));
    auto *choose = new QPushButton(tr("C&hoose…"));
    choose->setAutoDefault(false);
    row->addWidget(m_file, 1);
    row->addWidget(choose);
    connect(choose, &QPushButton::clicked, this, &UpdateKeyFields::chooseFile);
    return part;
}

QWidget *UpdateKeyFields::makeTypedPart()
{
    auto *part = new QWidget(this);
    auto *grid = new QGridLayout(part);
    grid->setContentsMargins(Indent, 0, 0, 0);
    grid->setHorizontalSpacing(Grid + Grid / 2);
    grid->setVerticalSpacing(Grid);
    m_name = new QLineEdit;
    m_algorithm = new QComboBox;
    m_secret = new QLineEdit;
    m_secret->setEchoMode(QLineEdit::Password);
    m_secret->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhHiddenText);
    for (const QByteArray &algorithm : dns::tsigAlgorithms())
        m_algorithm->addItem(QString::fromLatin1(algorithm), algorithm);
    int line = 0;
    const auto add = [&](const QString &word, QWidget *field) {
        grid->addWidget(buddyLabel(word, field), line, 0);
        grid->addWidget(field, line++, 1);
    };
    add(tr("Na&me of the key"), m_name);
    add(tr("&Algorithm"), m_algorithm);
    add(tr("&Secret"), m_secret);
    grid->setColumnStretch(1, 1);
    return part;
}

void UpdateKeyFields::showParts()
{
    m_filePart->setVisible(m_fromFile->isChecked());
    m_typedPart->setVisible(!m_fromFile->isChecked());
    m_message->clear();
}

void UpdateKeyFields::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Key for updates"), m_file->text());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, m_file, &QLineEdit::setText);
    dialog->open();
}

Expected<dns::TsigKey> UpdateKeyFields::typedKey() const
{
    const QByteArray head = m_algorithm->currentData().toByteArray() + ':' + m_name->text().trimmed().toLatin1() + ':';
    QByteArray text;
    text.reserve(head.size() + m_secret->text().size()); // so that growing leaves no copy behind
    text += head;
    for (const QChar c : m_secret->text()) {
        if (!c.isSpace())
            text += c.toLatin1();
    }
    const SecretBytes line(std::move(text));
    return dns::tsigKeyFromText(line.reveal());
}

std::optional<dns::TsigKey> UpdateKeyFields::read()
{
    m_message->clear();
    const bool isFile = m_fromFile->isChecked();
    if (isFile && m_file->text().trimmed().isEmpty()) {
        m_message->show(ToneRole::Bad, tr("There is no key yet."), tr("Choose its file, or type the key."));
        m_file->setFocus();
        return std::nullopt;
    }
    if (!isFile && (m_name->text().trimmed().isEmpty() || m_secret->text().trimmed().isEmpty())) {
        m_message->show(ToneRole::Bad, tr("A key has a name and a secret."));
        (m_name->text().trimmed().isEmpty() ? m_name : m_secret)->setFocus();
        return std::nullopt;
    }
    auto key = isFile ? session::readUpdateKey(m_file->text().trimmed()) : typedKey();
    if (key)
        return std::move(*key);
    m_message->show(ToneRole::Bad, report::errorText(key.error()));
    (isFile ? m_file : key.error().code == "tsig-secret" ? m_secret : m_name)->setFocus();
    return std::nullopt;
}

void UpdateKeyFields::forget()
{
    m_secret->setText({}); // clears the undo history as well
}

} // namespace sw::ui
