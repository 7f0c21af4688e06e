// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/finish/finish_page.h"

#include "core/report/findings/finding_text.h"
#include "core/session/wizard_session.h"
#include "ui/export/pdf_writer.h"
#include "ui/widgets/controls/looks.h"
#include "ui/widgets/panels/card.h"
#include "ui/widgets/panels/clear_layout.h"
#include "ui/widgets/panels/inline_message.h"
#include "ui/widgets/style/announce.h"
#include "ui/widgets/text/elided_value.h"
#include "ui/widgets/text/outside_text.h"
#include "ui/widgets/text/page_header.h"
#include "ui/widgets/text/text_label.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardPaths>
#include <QUrl>

namespace sw::ui {

namespace {

// The same steps as on the checklist, so that page and paper agree.
QList<report::ListItem> nextSteps(const report::Document &document)
{
    for (const report::Block &block : document.blocks) {
        const auto *list = std::get_if<report::ItemList>(&block);
        if (list != nullptr && list->kind == report::ItemList::Kind::Ticks)
            return list->items;
    }
    return {};
}

QWidget *stateLine(const plan::PlannedRecord &record, const QString &title, const ChipLook &look)
{
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Grid + Grid / 2);
    row->addWidget(new TextLabel(title, TextSize::Body, QFont::DemiBold));
    auto *name = new ElidedValue;
    name->setText(record.name.toString());
    row->addWidget(name);
    row->addStretch();
    auto *chip = new Chip(look);
    chip->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    row->addWidget(chip);
    return line;
}

} // namespace

FinishPage::FinishPage(session::WizardSession &session, const QString &version, QWidget *parent)
    : WizardPage(Step::Finish, parent)
    , m_session(session)
    , m_version(version)
    , m_header(new PageHeader(tr("Hand it over")))
    , m_done(new Card)
    , m_remains(new Card)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2 * Grid);
    layout->addWidget(m_header);
    layout->addWidget(makeExportCard());
    layout->addWidget(m_done);
    layout->addWidget(m_remains);
    layout->addStretch();
    m_done->setAccessibleName(tr("The records"));
    m_remains->setAccessibleName(tr("What remains"));
    connect(&m_session, &session::WizardSession::planChanged, this, &FinishPage::refresh);
    connect(&m_session, &session::WizardSession::verificationChanged, this, &FinishPage::refresh);
    refresh();
}

QWidget *FinishPage::makeExportCard()
{
    auto *card = new Card;
    card->setAccessibleName(tr("Checklist"));
    card->body()->addWidget(new TextLabel(tr("Checklist PDF"), TextSize::Heading, QFont::DemiBold));
    card->body()->addWidget(TextLabel::muted(
        tr("Every record with a tick box, before and after, the steps at the DNS host, and what comes next.")));

    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(Grid + Grid / 2);
    grid->setVerticalSpacing(Grid);
    m_path = new QLineEdit;
    m_path->setAccessibleName(tr("File"));
    m_path->setObjectName(QStringLiteral("draft-checklist-file")); // kept as typed: ui/wizard/draft_fields.h
    m_path->setClearButtonEnabled(true);
    auto *browse = new QPushButton(tr("Bro&wse…"));
    m_paper = new QComboBox;
    m_paper->addItem(tr("A4"), static_cast<int>(Paper::A4));
    m_paper->addItem(tr("Letter"), static_cast<int>(Paper::Letter));
    m_paper->setAccessibleName(tr("Paper"));
    m_paper->setCurrentIndex(paperFor(QLocale::system()) == Paper::Letter ? 1 : 0);
    const auto word = [](const QString &text, QWidget *buddy) {
        auto *label = new TextLabel(text);
        label->setForegroundRole(MutedRole);
        label->setBuddy(buddy);
        return label;
    };
    grid->addWidget(word(tr("&File"), m_path), 0, 0);
    grid->addWidget(m_path, 0, 1);
    grid->addWidget(browse, 0, 2);
    grid->addWidget(word(tr("&Paper"), m_paper), 1, 0);
    grid->addWidget(m_paper, 1, 1, Qt::AlignLeft);
    grid->setColumnStretch(1, 1);
    auto *fields = new QWidget;
    fields->setLayout(grid);
    grid->setContentsMargins(0, 0, 0, 0);
    card->body()->addWidget(fields);

    m_message = new InlineMessage;
    card->body()->addWidget(m_message);
    m_open = new QPushButton(tr("&Open the PDF"));
    m_open->hide();
    card->body()->addWidget(m_open, 0, Qt::AlignLeft);

    connect(browse, &QPushButton::clicked, this, &FinishPage::browse);
    connect(m_path, &QLineEdit::returnPressed, this, &FinishPage::exportChecklist);
    connect(m_path, &QLineEdit::textEdited, m_message, &InlineMessage::clear);
    connect(m_open, &QPushButton::clicked, this, [this] {
        if (!QDesktopServices::openUrl(QUrl::fromLocalFile(m_written)))
            m_message->show(ToneRole::Careful, tr("No program answered for PDF files."),
                            tr("The file is at %1.").arg(fileText(m_written)));
    });
    return card;
}

QString FinishPage::nextLabel() const
{
    return tr("E&xport checklist PDF");
}

void FinishPage::enter()
{
    const QString suggestion = suggestedPath();
    if (m_path->text().isEmpty() || m_path->text() == m_suggested)
        m_path->setText(suggestion);
    m_suggested = suggestion;
    refresh();
}

QWidget *FinishPage::firstFocus() const
{
    return m_path;
}

QString FinishPage::suggestedPath() const
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString name = tr("%1 DNS checklist.pdf").arg(m_session.setup().domain.toString());
    return QDir(folder.isEmpty() ? QDir::homePath() : folder).filePath(name);
}

void FinishPage::browse()
{
    auto *dialog = new QFileDialog(this, tr("Export checklist"), m_path->text(), tr("PDF documents (*.pdf)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("pdf"));
    connect(dialog, &QFileDialog::fileSelected, m_path, &QLineEdit::setText);
    dialog->open();
}

report::ChecklistInput FinishPage::checklistInput() const
{
    return {.plan = *m_session.recordPlan(),
            .verification = m_session.verification(),
            .catalog = m_session.catalog(),
            .at = m_session.clock().now(),
            .version = m_version,
            .locale = locale(),
            .spfTree =
                m_session.spfAudit() ? report::spfTreeLines(*m_session.spfAudit()) : QList<report::SpfTreeLine>()};
}

void FinishPage::exportChecklist()
{
    if (!m_session.recordPlan()) {
        m_message->show(ToneRole::Careful, tr("There are no records yet."), tr("Go back to “Records” first."));
        return;
    }
    const QString path = m_path->text().trimmed();
    if (path.isEmpty()) {
        m_message->show(ToneRole::Bad, tr("There is no file name."), tr("Type where the checklist shall go."));
        m_path->setFocus();
        return;
    }
    const auto written =
        writePdf(report::checklist(checklistInput()), path, static_cast<Paper>(m_paper->currentData().toInt()));
    m_open->setVisible(written.has_value());
    if (!written) {
        m_message->show(ToneRole::Bad, tr("Not saved."), report::errorText(written.error()));
        announce(m_message, m_message->text());
        m_path->setFocus();
        return;
    }
    m_written = written->file;
    m_message->show(ToneRole::Good, tr("Saved: %1, %n page(s).", nullptr, written->pages).arg(fileText(written->file)));
    announce(m_message, m_message->text());
    Q_EMIT exported(written->file, written->pages);
}

void FinishPage::refresh()
{
    const auto &plan = m_session.recordPlan();
    const auto &verification = m_session.verification();
    if (verification)
        m_header->setSentence(report::verificationSummary(*verification),
                              tr("Keep the checklist, or give it to the person who runs your DNS."));
    else
        m_header->setSentence(tr("Export the checklist and give it to the person who runs your DNS."));
    m_done->setVisible(plan.has_value());
    m_remains->setVisible(plan.has_value());
    if (plan)
        showDone();
}

void FinishPage::showDone()
{
    const plan::RecordPlan &plan = *m_session.recordPlan();
    const auto &verification = m_session.verification();
    const QStringList titles = report::recordTitles(plan.records);
    clearLayout(m_done->body());
    m_done->body()->addWidget(new TextLabel(tr("The records"), TextSize::Heading, QFont::DemiBold));
    for (int i = 0; i < plan.records.size(); ++i) {
        const plan::PlannedRecord &record = plan.records.at(i);
        ChipLook look = lookOf(report::actionTone(record.action), report::actionSign(record.action),
                               report::actionLabel(record.action));
        for (int j = 0; verification && j < verification->records.size(); ++j) {
            const verify::RecordStatus &status = verification->records.at(j);
            if (status.record.name == record.name && status.record.type == record.type)
                look = lookOf(report::stateTone(status.state), report::stateSign(status.state),
                              report::stateLabel(status.state));
        }
        m_done->body()->addWidget(stateLine(record, titles.value(i), look));
    }

    clearLayout(m_remains->body());
    m_remains->body()->addWidget(new TextLabel(tr("What comes next"), TextSize::Heading, QFont::DemiBold));
    auto *rows = new FactRows;
    for (const report::ListItem &item : nextSteps(report::checklist(checklistInput()))) {
        QString words;
        for (const report::Run &run : item.runs)
            words += run.text;
        rows->add(item.when.isEmpty() ? tr("Then") : item.when, words);
    }
    m_remains->body()->addWidget(rows);
}

} // namespace sw::ui
