// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/prove/message_drop.h"

#include "core/report/findings/finding_text.h"
#include "core/session/activities/message_proof.h"
#include "core/session/store/whole_file.h"
#include "ui/widgets/panels/inline_message.h"
#include "ui/widgets/style/style.h"
#include "ui/widgets/text/outside_text.h"
#include "ui/widgets/text/text_label.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMimeData>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

namespace sw::ui {

namespace {

constexpr int PauseMs = 400;                // after the last key, before the DNS is asked
constexpr qsizetype MostShown = 512 * 1024; // more would slow down the edit

QString onlyLocalFile(const QMimeData *source)
{
    const QList<QUrl> urls = source->urls();
    return urls.size() == 1 && urls.first().isLocalFile() ? urls.first().toLocalFile() : QString();
}

} // namespace

SourceEdit::SourceEdit(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    setFont(valueFont());
    setLineWrapMode(QPlainTextEdit::NoWrap);
    setLayoutDirection(Qt::LeftToRight); // message source is left to right
    setUndoRedoEnabled(true);
}

bool SourceEdit::canInsertFromMimeData(const QMimeData *source) const
{
    return source->hasText() || !onlyLocalFile(source).isEmpty();
}

void SourceEdit::insertFromMimeData(const QMimeData *source)
{
    if (const QString path = onlyLocalFile(source); !path.isEmpty()) {
        Q_EMIT fileDropped(path);
        return;
    }
    const QString text = source->text();
    if (text.size() > MostShown)
        Q_EMIT largePaste(text.toUtf8());
    else
        insertPlainText(text);
}

MessageDrop::MessageDrop(QWidget *parent)
    : QWidget(parent)
    , m_edit(new SourceEdit(this))
    , m_open(new QPushButton(tr("&Open a message…"), this))
    , m_sampleButton(new QPushButton(tr("&Use the sample message"), this))
    , m_from(TextLabel::muted({}, TextSize::Small, this))
    , m_problem(new InlineMessage(this))
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Grid);
    auto *head = new QHBoxLayout;
    head->setSpacing(Grid);
    auto *words = new TextLabel(tr("The &received message"), TextSize::Body, QFont::DemiBold, this);
    words->setBuddy(m_edit);
    head->addWidget(words, 1);
    setButtonLook(m_sampleButton, ButtonLook::Quiet);
    m_sampleButton->hide();
    head->addWidget(m_sampleButton);
    head->addWidget(m_open);
    layout->addLayout(head);
    m_edit->setAccessibleName(tr("Source of the received message"));
    m_edit->setPlaceholderText(tr("Drop the saved message (.eml) here, or paste its source.\n"
                                  "In most mail programs: open the message, then “Show original” or “View source”."));
    m_edit->setFixedHeight(QFontMetrics(valueFont()).lineSpacing() * 7 + 2 * Grid);
    layout->addWidget(m_edit);
    layout->addWidget(m_from);
    layout->addWidget(m_problem);
    m_from->hide();

    m_pause.setSingleShot(true);
    m_pause.setInterval(PauseMs);
    connect(&m_pause, &QTimer::timeout, this, &MessageDrop::typed);
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
        m_problem->clear();
        m_from->hide();
        m_pause.start();
    });
    connect(m_edit, &SourceEdit::fileDropped, this, &MessageDrop::openFile);
    connect(m_edit, &SourceEdit::largePaste, this,
            [this](const QByteArray &octets) { take(octets, tr("pasted text")); });
    connect(m_open, &QPushButton::clicked, this, &MessageDrop::browse);
    connect(m_sampleButton, &QPushButton::clicked, this, [this] { m_edit->setPlainText(QString::fromUtf8(m_sample)); });
}

void MessageDrop::setSample(const QByteArray &source)
{
    m_sample = source;
    m_sampleButton->setVisible(!source.isEmpty());
}

void MessageDrop::typed()
{
    const QString text = m_edit->toPlainText();
    if (text.trimmed().isEmpty())
        Q_EMIT emptied();
    else
        Q_EMIT source(text.toUtf8());
}

void MessageDrop::browse()
{
    auto *dialog =
        new QFileDialog(this, tr("Open a received message"), {}, tr("Messages (*.eml *.msg *.txt);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &MessageDrop::openFile);
    dialog->open();
}

void MessageDrop::openFile(const QString &path)
{
    const auto read = session::readWholeFile(path, session::MessageProof::MostOctets);
    if (!read) {
        const bool isLarge = read.error().code == "file-too-large";
        showProblem(report::errorText(isLarge ? session::MessageProof::tooLarge() : read.error()));
        return;
    }
    take(*read, fileText(QFileInfo(path).fileName()));
}

void MessageDrop::take(const QByteArray &octets, const QString &from)
{
    m_edit->clear();
    m_pause.stop(); // cleared by the program
    m_problem->clear();
    m_from->setText(tr("%1, %2").arg(from, locale().formattedDataSize(octets.size())));
    m_from->show();
    Q_EMIT source(octets);
}

void MessageDrop::showProblem(const QString &text, const QString &advice)
{
    m_problem->show(ToneRole::Bad, text, advice);
}

} // namespace sw::ui
