// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/domain/domain_page.h"

#include "core/plan/setup/domain_input.h"
#include "core/report/findings/finding_text.h"
#include "core/session/wizard_session.h"
#include "ui/pages/domain/survey_strip.h"
#include "ui/widgets/panels/inline_message.h"
#include "ui/widgets/style/style.h"
#include "ui/widgets/text/outside_text.h"
#include "ui/widgets/text/page_header.h"
#include "ui/widgets/text/text_label.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace sw::ui {

namespace {

constexpr int PauseMs = 450; // after the last key, before the DNS is asked

} // namespace

DomainPage::DomainPage(session::WizardSession &session, const PracticeSample &sample, QWidget *parent)
    : WizardPage(Step::Domain, parent)
    , m_session(session)
    , m_field(new QLineEdit(this))
    , m_message(new InlineMessage(this))
    , m_understood(TextLabel::muted({}, TextSize::Small, this))
    , m_file(new InlineMessage(this))
    , m_survey(new SurveyTable(session, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Grid);
    layout->addWidget(new PageHeader(tr("Which address do your customers see in From?"),
                                     tr("Type the address that your invoices come from. We look at what its domain "
                                        "publishes; nothing is changed."),
                                     this));
    if (!sample.address.isEmpty()) {
        auto *note = new InlineMessage(this);
        note->show(ToneRole::Accent,
                   tr("Practice: a sample domain on this computer. Nothing real is asked or touched."),
                   tr("It has a past: an earlier provider left records behind."));
        layout->addWidget(note);
        layout->addSpacing(Grid);
    }
    auto *label = new TextLabel(tr("&Address or domain"), TextSize::Body, QFont::DemiBold, this);
    label->setBuddy(m_field);
    m_field->setPlaceholderText(tr("billing@example.com"));
    m_field->setAccessibleName(tr("Address or domain"));
    m_field->setMaxLength(2048);
    m_field->setMaximumWidth(70 * Grid);
    m_field->setText(sample.address);
    layout->addWidget(label);
    layout->addWidget(m_field);
    layout->addWidget(m_understood);
    layout->addWidget(m_message);
    layout->addSpacing(Grid);
    layout->addWidget(m_survey);
    layout->addWidget(m_file);
    layout->addWidget(makeFileRow());
    layout->addStretch();

    m_pause.setSingleShot(true);
    m_pause.setInterval(PauseMs);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        if (const auto domain = plan::domainFromInput(m_field->text()); !domain)
            showProblem(domain.error());
        take();
    });
    connect(m_field, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_session.setTypedAddress(text);
        typed();
    });
    connect(m_field, &QLineEdit::returnPressed, this, &WizardPage::nextRequested);
    connect(&m_session, &session::WizardSession::surveyChanged, this, &DomainPage::refreshFile);
    refreshFile();
}

// For people who cannot query the zone but have it as a file.
QWidget *DomainPage::makeFileRow()
{
    auto *part = new QWidget(this);
    auto *row = new QHBoxLayout(part);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Grid);
    m_read = new QPushButton(tr("No network? Read a &zone file…"), part);
    m_read->setAccessibleDescription(tr("A zone file or a saved plan is taken as what is published"));
    setButtonLook(m_read, ButtonLook::Quiet);
    m_askAgain = new QPushButton(tr("Ask the &DNS again"), part);
    row->addWidget(m_read);
    row->addWidget(m_askAgain);
    row->addStretch();
    connect(m_read, &QPushButton::clicked, this, &DomainPage::chooseFile);
    connect(m_askAgain, &QPushButton::clicked, &m_session, &session::WizardSession::askTheDns);
    return part;
}

void DomainPage::refreshFile()
{
    const QString &file = m_session.publishedFile();
    m_read->setVisible(!m_session.isPractice());
    m_read->setEnabled(!m_session.setup().domain.isRoot());
    m_askAgain->setVisible(!file.isEmpty());
    if (!file.isEmpty())
        m_file->show(ToneRole::Accent,
                     tr("Read from %1: this is what counts as published.").arg(fileText(QFileInfo(file).fileName())),
                     tr("Checking later still asks the DNS."));
    else if (m_file->tone() == ToneRole::Accent)
        m_file->clear();
}

void DomainPage::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Read what is published"), QString(),
                                   tr("Zone files and saved plans (*.zone *.txt *.json *.db);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &DomainPage::readFile);
    dialog->open();
}

void DomainPage::readFile(const QString &path)
{
    take(); // the domain as typed
    const auto read = m_session.readPublished(path);
    if (!read)
        m_file->show(ToneRole::Bad, report::errorText(read.error()));
}

bool DomainPage::isComplete() const
{
    return plan::domainFromInput(m_field->text()).has_value();
}

void DomainPage::typed()
{
    const auto domain = plan::domainFromInput(m_field->text());
    setValidity(m_field, Validity::Fine);
    m_message->clear();
    if (domain) {
        const QString ascii = domain->toString();
        const QString shown = domain->toUnicode();
        m_understood->setText(ascii == shown ? tr("Domain: %1").arg(shown) : tr("Domain: %1 (%2)").arg(shown, ascii));
        // The domain is known: a changed local part needs no new survey.
        if (*domain != m_session.setup().domain)
            m_pause.start();
    } else {
        m_understood->setText(tr("An address, a domain, or a link copied from anywhere."));
        if (domain.error().code != "domain-empty")
            m_pause.start(3 * PauseMs);
        else
            m_pause.stop();
    }
    Q_EMIT completeChanged();
}

void DomainPage::take()
{
    m_pause.stop();
    const auto domain = plan::domainFromInput(m_field->text());
    if (!domain)
        return;
    plan::SetupPlan setup = m_session.setup();
    setup.domain = *domain;
    m_session.setSetup(setup);
    if (m_session.surveyActivity() == session::Activity::Idle)
        m_session.startSurvey();
}

void DomainPage::showProblem(const ParseError &error)
{
    setValidity(m_field, Validity::Invalid);
    m_understood->clear();
    m_message->show(ToneRole::Bad, report::errorText(error));
}

void DomainPage::explain()
{
    const auto domain = plan::domainFromInput(m_field->text());
    if (domain)
        return;
    m_pause.stop();
    showProblem(domain.error());
    m_field->setFocus();
    if (domain.error().length > 0)
        m_field->setSelection(static_cast<int>(domain.error().offset), static_cast<int>(domain.error().length));
}

void DomainPage::enter()
{
    if (m_field->text().isEmpty()) // the typed text goes before what was understood
        m_field->setText(m_session.typedAddress().isEmpty() && !m_session.setup().domain.isRoot()
                             ? m_session.setup().domain.toUnicode()
                             : m_session.typedAddress());
    typed();
    m_pause.stop();
    take();
}

void DomainPage::leave()
{
    take();
}

bool DomainPage::cancel()
{
    if (m_session.surveyActivity() != session::Activity::Running)
        return false;
    m_session.cancelSurvey();
    return true;
}

QWidget *DomainPage::firstFocus() const
{
    return m_field;
}

} // namespace sw::ui
