// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/records/records_page.h"

#include "core/base/write_file.h"
#include "core/plan/setup/dns_host.h"
#include "core/report/checklist/hand_over.h"
#include "core/report/export/exports.h"
#include "core/report/findings/finding_text.h"
#include "core/report/findings/words.h"
#include "core/report/text/state_text.h"
#include "core/session/wizard_session.h"
#include "ui/pages/practice/lesson_card.h"
#include "ui/pages/publish/publish_button.h"
#include "ui/pages/records/record_details.h"
#include "ui/widgets/controls/busy_row.h"
#include "ui/widgets/controls/copy_button.h"
#include "ui/widgets/controls/looks.h"
#include "ui/widgets/panels/clear_layout.h"
#include "ui/widgets/panels/finding_message.h"
#include "ui/widgets/panels/flow_layout.h"
#include "ui/widgets/panels/inline_message.h"
#include "ui/widgets/style/style.h"
#include "ui/widgets/text/outside_text.h"
#include "ui/widgets/text/page_header.h"
#include "ui/widgets/text/text_label.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDesktopServices>
#include <QFileDialog>
#include <QMenu>
#include <QPushButton>

namespace sw::ui {

namespace {

// A word and its field, kept together when the line wraps.
QWidget *labelled(const QString &word, QComboBox *box)
{
    auto *pair = new QWidget;
    auto *row = new QHBoxLayout(pair);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Grid + Grid / 2);
    auto *label = new TextLabel(word);
    label->setForegroundRole(MutedRole);
    label->setBuddy(box);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    QString spoken = word;
    box->setAccessibleName(spoken.remove(u'&'));
    row->addWidget(label);
    row->addWidget(box);
    row->addSpacing(Grid);
    return pair;
}

} // namespace

RecordsPage::RecordsPage(session::WizardSession &session, QWidget *parent)
    : WizardPage(Step::Records, parent)
    , m_session(session)
    , m_header(new PageHeader(tr("Publish these records")))
    , m_busy(new BusyRow(tr("Looking at what is published now…")))
    , m_note(new InlineMessage)
    , m_table(new RecordTable)
    , m_details(new RecordDetails)
    , m_findings(new QVBoxLayout)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2 * Grid);
    m_tools = makeTools();
    m_findings->setSpacing(Grid);
    layout->addWidget(m_header);
    layout->addWidget(m_busy);
    layout->addWidget(m_tools);
    layout->addWidget(m_note);
    layout->addWidget(m_table);
    layout->addWidget(m_details);
    layout->addLayout(m_findings);
    layout->addStretch();

    m_table->setTabAnchor(m_publishWrong);
    m_table->setPublishable(m_session.isPractice());
    connect(m_busy, &BusyRow::cancelled, &m_session, &session::WizardSession::cancelPlanning);
    connect(m_table, &RecordTable::currentChanged, this, [this](int record) {
        if (m_session.recordPlan())
            m_details->showRecord(*m_session.recordPlan(), record, forms());
    });
    connect(m_table, &RecordTable::publishRequested, this, [this](int record) { publish({record}); });
    connect(&m_session, &session::WizardSession::planChanged, this, &RecordsPage::refresh);
    refresh();
}

QWidget *RecordsPage::makeTools()
{
    auto *tools = new QWidget;
    auto *flow = new FlowLayout(tools, Grid);
    m_host = new QComboBox;
    m_names = new QComboBox;
    m_values = new QComboBox;
    flow->addWidget(labelled(tr("&DNS host"), m_host));
    // The longest host name would push everything else away.
    m_host->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_host->setMinimumContentsLength(16);
    flow->addWidget(labelled(tr("Na&mes"), m_names));
    flow->addWidget(labelled(tr("&Values"), m_values));
    fillHosts();
    fillForms();

    m_copyAll = new CopyButton(CopyButton::Form::IconAndWord);
    m_copyAll->setWord(tr("Copy &all"));
    m_copyAll->setWhat(tr("all records"));
    flow->addWidget(m_copyAll);

    m_export = new QPushButton(tr("&Export"));
    auto *formats = new QMenu(m_export);
    for (const report::Format format : report::AllFormats) {
        formats->addAction(report::formatTitle(format), this, [this, format] { saveExport(static_cast<int>(format)); });
    }
    m_export->setMenu(formats);
    flow->addWidget(m_export);

    m_send = new QPushButton(tr("&Send to…"));
    m_send->setAccessibleDescription(tr("A ready message for the person who runs your DNS"));
    auto *ways = new QMenu(m_send);
    ways->addAction(tr("Write an &email"), this, [this] { openMail(Recipient::DnsPerson); });
    ways->addAction(tr("&Copy the message"), this, [this] { copyMessage(Recipient::DnsPerson); });
    const QList<QAction *> toVendor{
        ways->addSeparator(),
        ways->addAction(tr("Write to Zuora or the &vendor"), this, [this] { openMail(Recipient::Vendor); }),
        ways->addAction(tr("Copy the message to &them"), this, [this] { copyMessage(Recipient::Vendor); })};
    connect(ways, &QMenu::aboutToShow, this, [this, toVendor] { // none asked for the records of a silent domain
        for (QAction *action : toVendor)
            action->setVisible(m_session.setup().route != plan::Route::NoMail);
    });
    m_send->setMenu(ways);
    flow->addWidget(m_send);
    // Copies and announces for the menu entries above; never shown.
    m_copyMessage = new CopyButton(CopyButton::Form::Icon, m_send);
    m_copyMessage->setWhat(tr("the message"));
    m_copyMessage->hide();

    flow->addWidget(new PublishButton(m_session));
    m_publishAll = new QPushButton(tr("&Publish for me"));
    m_publishAll->setAccessibleDescription(tr("Stands in for the panel of a DNS host: only in practice mode"));
    connect(m_publishAll, &QPushButton::clicked, this, [this] {
        QList<int> all;
        for (int i = 0; m_session.recordPlan() && i < m_session.recordPlan()->records.size(); ++i)
            all.append(i);
        publish(all);
    });
    flow->addWidget(m_publishAll);
    m_publishAll->setVisible(m_session.isPractice());
    m_publishWrong = new MistakeButton(m_session);
    connect(m_publishWrong, &MistakeButton::published, this, [this] {
        m_note->show(ToneRole::Accent, tr("Published, with one mistake on purpose."),
                     tr("Go on: the next page finds out what it is."));
    });
    flow->addWidget(m_publishWrong);
    m_publishWrong->setVisible(m_session.isPractice());

    for (QComboBox *box : {m_host, m_names, m_values})
        connect(box, &QComboBox::currentIndexChanged, this, &RecordsPage::showForms);
    return tools;
}

void RecordsPage::fillHosts()
{
    m_filling = true;
    m_host->clear();
    m_host->addItem(tr("Another host"), QByteArray(plan::OtherDnsHost));
    for (const catalog::DnsHost &host : m_session.catalog().dnsHosts())
        m_host->addItem(host.name, host.id);
    m_filling = false;
}

void RecordsPage::fillForms()
{
    m_filling = true;
    const QString host = m_host->currentIndex() > 0 ? m_host->currentText() : QString();
    const QVariant name = m_names->currentData();
    const QVariant value = m_values->currentData();
    m_names->clear();
    m_values->clear();
    using report::NameForm;
    using report::ValueForm;
    m_names->addItem(host.isEmpty() ? tr("Without the domain") : tr("As %1 wants them").arg(host),
                     int(NameForm::AsHostWants));
    if (!host.isEmpty())
        m_names->addItem(tr("Without the domain"), int(NameForm::Relative));
    m_names->addItem(tr("In full"), int(NameForm::Full));
    m_names->addItem(tr("In full, with a dot"), int(NameForm::FullWithDot));
    m_values->addItem(host.isEmpty() ? tr("One line") : tr("As %1 wants them").arg(host), int(ValueForm::AsHostWants));
    if (!host.isEmpty())
        m_values->addItem(tr("One line"), int(ValueForm::Raw));
    m_values->addItem(tr("Quoted strings"), int(ValueForm::QuotedStrings));
    m_values->addItem(tr("Zone file line"), int(ValueForm::ZoneLine));
    m_names->setCurrentIndex(std::max(0, m_names->findData(name)));
    m_values->setCurrentIndex(std::max(0, m_values->findData(value)));
    m_filling = false;
}

QString RecordsPage::nextLabel() const
{
    return tr("I’ve p&ublished them");
}

bool RecordsPage::isComplete() const
{
    return m_session.recordPlan().has_value();
}

void RecordsPage::explain()
{
    if (m_busy->isBusy())
        m_note->show(ToneRole::Waiting, tr("The records are still being worked out."),
                     tr("Wait a moment, or cancel and go back."));
    else
        m_note->show(ToneRole::Careful, tr("There are no records yet."),
                     tr("Go back and forward once more to work them out."));
}

void RecordsPage::enter()
{
    m_note->clear();
    if (!m_session.recordPlan())
        m_session.startPlanning();
    refresh();
}

bool RecordsPage::cancel()
{
    if (m_session.planningActivity() != session::Activity::Running)
        return false;
    m_session.cancelPlanning();
    return true;
}

QWidget *RecordsPage::firstFocus() const
{
    return m_table->rows().isEmpty() ? nullptr : static_cast<QWidget *>(m_table->rows().first());
}

RecordForms RecordsPage::forms() const
{
    return {static_cast<report::NameForm>(m_names->currentData().toInt()),
            static_cast<report::ValueForm>(m_values->currentData().toInt()), m_session.dnsHost()};
}

void RecordsPage::refresh()
{
    const bool running = m_session.planningActivity() == session::Activity::Running;
    const auto &plan = m_session.recordPlan();
    if (running)
        m_busy->begin();
    else
        m_busy->end();
    for (QWidget *part : {m_tools, static_cast<QWidget *>(m_table)})
        part->setVisible(plan.has_value());
    if (!plan)
        m_details->hide();
    if (m_session.planningActivity() == session::Activity::Cancelled && !plan)
        m_note->show(ToneRole::Waiting, tr("Cancelled: what is published was not looked at."),
                     tr("Go back and forward once more to try again."));
    else
        m_note->clear();

    m_filling = true;
    const catalog::DnsHost *host = m_session.dnsHost();
    m_host->setCurrentIndex(host != nullptr ? std::max(0, m_host->findData(host->id)) : 0);
    m_filling = false;
    fillForms();
    refreshHeader();
    refreshFindings();
    if (plan) {
        showForms();
        if (m_table->current() < 0) {
            // A replacement should be seen first.
            int first = 0;
            for (int i = 0; i < plan->records.size(); ++i) {
                if (plan->records.at(i).action == plan::Action::Replace) {
                    first = i;
                    break;
                }
            }
            m_table->setCurrent(plan->records.isEmpty() ? -1 : first);
        }
    }
    Q_EMIT completeChanged();
}

void RecordsPage::refreshHeader()
{
    const auto &plan = m_session.recordPlan();
    if (!plan) {
        m_header->setSentence(tr("First we look at what is published now, so that nothing is lost."));
        return;
    }
    const catalog::DnsHost *host = m_session.dnsHost();
    const QString where = host != nullptr ? host->name : tr("your DNS host");
    const bool nothing = plan->count(plan::Action::Keep) == plan->records.size();
    const bool unread = plan->count(plan::Action::Check) > 0;
    m_header->setSentence(
        nothing && plan->hasWorkElsewhere() ? tr("There is nothing to change in your DNS, but elsewhere: see below.")
        : nothing                           ? tr("Everything is published already.")
                                            : tr("%1 at %2.").arg(report::planSummary(*plan), where),
        unread ? tr("What is marked “Check first” could not be read. Do not publish it before you have seen "
                    "what is there: a second SPF or DMARC record breaks both.")
        : m_session.isPractice() ? tr("This is practice: “Publish for me” stands in for the DNS host's panel.")
                                 : tr("Copy each name and value, or hand the list to the person who runs your DNS."));
}

void RecordsPage::refreshFindings()
{
    clearLayout(m_findings);
    const auto &plan = m_session.recordPlan();
    if (!plan)
        return;
    const plan::SeverityOf severity = report::severityOf();
    for (const Severity wanted : {Severity::Error, Severity::Warning, Severity::Info}) {
        for (const Finding &finding : plan->findings) {
            if (severity(finding.code) != wanted)
                continue;
            addFinding(m_findings, this, finding, toneOf(wanted));
        }
    }
}

void RecordsPage::showForms()
{
    if (m_filling || !m_session.recordPlan())
        return;
    const QByteArray chosen = m_host->currentData().toByteArray();
    const catalog::DnsHost *known = m_session.dnsHost();
    if (chosen != (known != nullptr ? known->id : QByteArray(plan::OtherDnsHost))) {
        plan::SetupPlan setup = m_session.setup();
        setup.dnsHost = chosen;
        m_session.setSetup(setup); // shown by planChanged
        return;
    }
    const plan::RecordPlan &plan = *m_session.recordPlan();
    m_table->setPlan(plan, forms());
    m_details->setSpfTree(m_session.spfAudit() ? report::spfTreeLines(*m_session.spfAudit())
                                               : QList<report::SpfTreeLine>());
    m_details->showRecord(plan, m_table->current(), forms());
    m_copyAll->setCopyText(allRows());
}

QString RecordsPage::allRows() const
{
    const RecordForms how = forms();
    return report::allRowsText(*m_session.recordPlan(), how.name, how.value, how.host);
}

void RecordsPage::publish(const QList<int> &records)
{
    if (!m_session.recordPlan())
        return;
    QList<plan::PlannedRecord> chosen;
    for (const int i : records) {
        const plan::PlannedRecord &record = m_session.recordPlan()->records.at(i);
        if (plan::isChange(record.action))
            chosen.append(record);
    }
    m_session.practice().publish(chosen);
    m_note->show(ToneRole::Good,
                 tr("Published %n record(s) in the practice world.", nullptr, static_cast<int>(chosen.size())),
                 tr("Go on to watch them arrive."));
}

void RecordsPage::saveExport(int format)
{
    const auto wanted = static_cast<report::Format>(format);
    const plan::RecordPlan plan = *m_session.recordPlan();
    auto *dialog = new QFileDialog(this, tr("Export records"), report::suggestedFileName(plan, wanted));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    connect(dialog, &QFileDialog::fileSelected, this, [this, plan, wanted](const QString &path) {
        if (const auto written = writeFile(path, report::exportPlan(plan, wanted)))
            m_note->show(ToneRole::Good, tr("Saved %1.").arg(fileText(path)));
        else
            m_note->show(ToneRole::Bad, tr("Not saved."), report::errorText(written.error()));
    });
    dialog->open();
}

report::Message RecordsPage::message(Recipient recipient) const
{
    const report::ChecklistInput input{.plan = *m_session.recordPlan(),
                                       .verification = m_session.verification(),
                                       .catalog = m_session.catalog(),
                                       .at = m_session.clock().now(),
                                       .locale = locale()};
    return recipient == Recipient::Vendor ? report::vendorMessage(input) : report::handOverMessage(input);
}

void RecordsPage::copyMessage(Recipient recipient)
{
    m_copyMessage->setCopyText(message(recipient).body);
    m_copyMessage->click();
}

void RecordsPage::openMail(Recipient recipient)
{
    const auto link = report::mailtoLink(message(recipient));
    if (!link || !QDesktopServices::openUrl(*link)) {
        copyMessage(recipient);
        m_note->show(ToneRole::Careful,
                     link ? tr("No mail program answered.") : tr("The message is too long for a mail link."),
                     tr("It is on the clipboard now: paste it into a new mail."));
    }
}

} // namespace sw::ui
