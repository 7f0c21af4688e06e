// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/verify/verify_page.h"

#include "core/report/findings/finding_text.h"
#include "core/report/findings/words.h"
#include "core/report/text/state_text.h"
#include "core/session/wizard_session.h"
#include "ui/pages/practice/lesson_card.h"
#include "ui/pages/verify/record_status_card.h"
#include "ui/pages/verify/timeline_text.h"
#include "ui/pages/verify/verify_matrix_model.h"
#include "ui/pages/verify/verify_matrix_view.h"
#include "ui/widgets/controls/looks.h"
#include "ui/widgets/panels/clear_layout.h"
#include "ui/widgets/panels/finding_message.h"
#include "ui/widgets/panels/inline_message.h"
#include "ui/widgets/text/page_header.h"
#include "ui/widgets/text/text_label.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QItemSelectionModel>
#include <QPushButton>

namespace sw::ui {

namespace {

constexpr int TimelinePhrases = 4;

QString secondsText(qint64 seconds)
{
    return seconds < 60 ? VerifyPage::tr("%n s", nullptr, static_cast<int>(seconds)) : report::durationText(seconds);
}

} // namespace

VerifyPage::VerifyPage(session::WizardSession &session, QWidget *parent)
    : WizardPage(Step::Verify, parent)
    , m_session(session)
    , m_header(new PageHeader)
    , m_model(new VerifyMatrixModel(this))
    , m_lesson(new LessonCard(session))
    , m_view(new VerifyMatrixView)
    , m_detail(new RecordStatusCard)
    , m_findings(new QVBoxLayout)
    , m_timeline(TextLabel::muted({}))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2 * Grid);
    layout->addWidget(m_header);
    layout->addWidget(makeStatusRow());
    layout->addWidget(makeTellMe());
    layout->addWidget(m_lesson);
    m_findings->setSpacing(Grid);
    layout->addLayout(m_findings);
    m_matrixCard = new Card;
    m_matrixCard->body()->setContentsMargins(1, 1, 1, 1);
    m_matrixCard->body()->addWidget(m_view);
    layout->addWidget(m_matrixCard);
    layout->addWidget(m_detail);
    m_timeline->setWordWrap(true);
    m_timeline->setAccessibleName(tr("What changed when"));
    layout->addWidget(m_timeline);
    layout->addStretch();

    m_view->setMatrixModel(m_model);
    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, this, [this] {
        refreshStatus();
        m_model->setNow(m_session.clock().now());
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &VerifyPage::showSelected);
    connect(&m_session, &session::WizardSession::verificationChanged, this, &VerifyPage::refresh);
    connect(&m_session, &session::WizardSession::seenSoFarChanged, this, &VerifyPage::showSeenSoFar);
    connect(&m_session.practice(), &session::PracticePublishing::changed, this, &VerifyPage::showLesson);
    refresh();
}

QWidget *VerifyPage::makeStatusRow()
{
    auto *part = new QWidget;
    auto *row = new QHBoxLayout(part);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Grid + Grid / 2);
    m_state = new Chip;
    m_state->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_asked = TextLabel::muted({});
    m_asked->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // shrinks before the buttons do
    m_check = new QPushButton(tr("&Check now"));
    m_stop = new QPushButton(tr("&Stop"));
    m_stop->setAccessibleDescription(tr("Stop watching; nothing is lost"));
    m_publish = new QPushButton(tr("&Publish the rest for me"));
    row->addWidget(m_state);
    row->addWidget(m_asked, 1);
    row->addWidget(m_publish);
    row->addWidget(m_stop);
    row->addWidget(m_check);
    connect(m_check, &QPushButton::clicked, this, [this] {
        if (m_session.watchActivity() == session::Activity::Running)
            m_session.checkNow();
        else
            m_session.startWatching();
    });
    connect(m_stop, &QPushButton::clicked, &m_session, &session::WizardSession::stopWatching);
    connect(m_publish, &QPushButton::clicked, this, &VerifyPage::publishRest);
    return part;
}

QWidget *VerifyPage::makeTellMe()
{
    m_tellMe = new QCheckBox(tr("&Tell me when it’s done"));
    m_tellMe->setAccessibleDescription(
        tr("The window may be closed meanwhile; a notification comes when all records are in place"));
    m_tellMe->setToolTip(tr("The window may be closed meanwhile: watching goes on in the tray beside the clock."));
    connect(m_tellMe, &QCheckBox::toggled, this, [this](bool on) {
        if (session::Notifier *notifier = m_session.notifier())
            notifier->watch(on);
    });
    return m_tellMe;
}

void VerifyPage::refreshTellMe()
{
    const session::Notifier *notifier = m_session.notifier();
    const bool running = m_session.watchActivity() == session::Activity::Running;
    m_tellMe->setVisible(notifier != nullptr && notifier->isAvailable() && running);
    if (notifier != nullptr) {
        const QSignalBlocker quiet(m_tellMe);
        m_tellMe->setChecked(notifier->isWatching());
    }
}

void VerifyPage::enter()
{
    if (m_session.recordPlan() && m_session.watchActivity() != session::Activity::Running)
        m_session.startWatching();
    m_second.start();
    refresh();
}

void VerifyPage::leave()
{
    m_second.stop(); // the session continues to watch
}

bool VerifyPage::cancel()
{
    if (m_session.watchActivity() != session::Activity::Running)
        return false;
    m_session.stopWatching();
    return true;
}

QWidget *VerifyPage::firstFocus() const
{
    return m_model->rowCount() > 0 ? static_cast<QWidget *>(m_view) : m_check;
}

void VerifyPage::refresh()
{
    const auto &verification = m_session.verification();
    m_matrixCard->setVisible(verification.has_value());
    const bool first = !m_detail->isVisibleTo(this); // no record was shown yet
    if (verification) {
        m_header->setTitle(report::verificationSummary(*verification));
        m_header->setSentence(report::verificationOutlook(*verification, locale()));
        m_model->setVerification(*verification, m_session.clock().now());
        if (first || !m_view->selectionModel()->hasSelection()) {
            // Show what needs attention first.
            int row = 0;
            for (int i = 0; i < verification->records.size(); ++i) {
                if (!verify::isGood(verification->records.at(i).state)) {
                    row = i;
                    break;
                }
            }
            select(row);
        }
    } else {
        m_header->setTitle(tr("Watch the records arrive"));
        m_header->setSentence(
            tr("Your own name servers are asked first; the rest of the world once they have the record."));
    }
    showSelected();
    refreshFindings();
    refreshTimeline();
    refreshStatus();
}

// The matrix changes as answers arrive; the texts wait for the complete round.
void VerifyPage::showSeenSoFar()
{
    m_model->setVerification(*m_session.seenSoFar(), m_session.clock().now());
    m_matrixCard->setVisible(m_model->columnCount() > 1);
}

void VerifyPage::refreshStatus()
{
    using report::Sign;
    using report::Tone;
    const bool running = m_session.watchActivity() == session::Activity::Running;
    const auto &verification = m_session.verification();
    if (m_session.isAsking())
        m_state->setLook(lookOf(Tone::Accent, Sign::Dot, tr("Asking")));
    else if (running)
        m_state->setLook(lookOf(Tone::Accent, Sign::Dot, tr("Watching")));
    else if (verification && verification->complete())
        m_state->setLook(lookOf(Tone::Good, Sign::Tick, tr("All in place")));
    else
        m_state->setLook(lookOf(Tone::Waiting, Sign::Minus, tr("Not watching")));

    QStringList parts;
    const QDateTime now = m_session.clock().now();
    if (verification && verification->at.isValid()) {
        const qint64 ago = verification->at.secsTo(now);
        parts.append(ago < 1 ? tr("asked just now") : tr("asked %1 ago").arg(secondsText(ago)));
    }
    if (running && !m_session.isAsking() && m_session.nextCheckAt()) {
        const qint64 left = now.secsTo(*m_session.nextCheckAt());
        parts.append(left < 1 ? tr("again in a moment") : tr("again in %1").arg(secondsText(left)));
    }
    m_asked->setText(parts.join(QStringLiteral(", ")));
    m_stop->setVisible(running);
    // Only one button at a time: during a mistake the lesson's own corrects it.
    m_publish->setVisible(m_session.isPractice() && verification && !verification->complete() &&
                          !m_session.practice().lesson().stands());
    m_check->setEnabled(!m_session.isAsking());
    refreshTellMe();
}

void VerifyPage::refreshFindings()
{
    clearLayout(m_findings);
    if (!m_session.verification())
        return;
    const plan::SeverityOf severity = report::severityOf();
    for (const Finding &finding : m_session.verification()->findings) {
        addFinding(m_findings, this, finding, toneOf(severity(finding.code)));
    }
}

void VerifyPage::refreshTimeline()
{
    const auto &verification = m_session.verification();
    const QStringList phrases =
        verification ? timelinePhrases(m_session.timeline(), *verification, locale(), TimelinePhrases) : QStringList();
    m_timeline->setText(phrases.join(QStringLiteral(" · ")));
    m_timeline->setVisible(!phrases.isEmpty());
}

void VerifyPage::showSelected()
{
    const QModelIndexList rows = m_view->selectionModel()->selectedRows();
    const int row = rows.isEmpty() ? -1 : rows.first().row();
    const auto &verification = m_session.verification();
    const bool isKnown = verification && row >= 0 && row < verification->records.size();
    m_detail->showStatus(isKnown ? &verification->records.at(row) : nullptr, m_model->titleAt(row));
}

void VerifyPage::select(int row)
{
    // Not selectRow(): from right to left, Qt 6.4 looks for a column just outside the view and selects nothing.
    m_view->selectionModel()->setCurrentIndex(m_model->index(row, 0),
                                              QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

// The finding is in the card below the matrix.
void VerifyPage::showLesson()
{
    if (m_session.practice().lesson().phase() != practice::Lesson::Phase::Found || !m_session.verification())
        return;
    const QList<verify::RecordStatus> &records = m_session.verification()->records;
    for (int row = 0; row < records.size(); ++row) {
        if (records.at(row).record == m_session.practice().lesson().current()->record)
            select(row);
    }
}

void VerifyPage::publishRest()
{
    if (!m_session.verification())
        return;
    QList<plan::PlannedRecord> rest;
    for (const verify::RecordStatus &status : m_session.verification()->records) {
        if (!verify::isGood(status.state))
            rest.append(status.record);
    }
    m_session.practice().publish(rest);
}

} // namespace sw::ui
