// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/prove/prove_page.h"

#include "core/mail/acceptance.h"
#include "core/report/findings/finding_text.h"
#include "core/report/findings/message_text.h"
#include "core/report/findings/words.h"
#include "core/report/text/value_forms.h"
#include "core/session/activities/acceptance_evidence.h"
#include "core/session/wizard_session.h"
#include "ui/pages/prove/acceptance_card.h"
#include "ui/pages/prove/message_drop.h"
#include "ui/widgets/controls/busy_row.h"
#include "ui/widgets/controls/copy_button.h"
#include "ui/widgets/controls/looks.h"
#include "ui/widgets/panels/card.h"
#include "ui/widgets/panels/clear_layout.h"
#include "ui/widgets/panels/finding_message.h"
#include "ui/widgets/style/announce.h"
#include "ui/widgets/text/page_header.h"
#include "ui/widgets/text/text_label.h"
#include "ui/widgets/text/value_label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace sw::ui {

namespace {

using State = session::MessageProof::State;

// Term, subject and chip; below them the reason.
QWidget *lineOf(const report::ProofLine &proof)
{
    auto *part = new QWidget;
    auto *rows = new QVBoxLayout(part);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(2);
    auto *row = new QHBoxLayout;
    row->setSpacing(Grid + Grid / 2);
    auto *subject = new TextLabel(proof.subject, TextSize::Body, QFont::DemiBold);
    subject->setWordWrap(true);
    row->addWidget(subject, 1);
    auto *term = TextLabel::muted(proof.term);
    term->setWordWrap(false);
    row->addWidget(term);
    row->addWidget(new Chip(lookOf(proof.tone, proof.sign, proof.label)));
    rows->addLayout(row);
    if (!proof.reason.isEmpty())
        rows->addWidget(TextLabel::muted(proof.reason));
    return part;
}

} // namespace

ProvePage::ProvePage(session::WizardSession &session, const PracticeSample &sample, QWidget *parent)
    : WizardPage(Step::Prove, parent)
    , m_session(session)
    , m_header(new PageHeader(tr("Prove it with a real message"), {}, this))
    , m_drop(new MessageDrop(this))
    , m_busy(new BusyRow(tr("Checking the message…"), this))
    , m_result(new QWidget(this))
    , m_rows(new QVBoxLayout(m_result))
    , m_acceptance(new AcceptanceCard(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2 * Grid);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(2 * Grid);
    layout->addWidget(m_header);
    layout->addWidget(m_drop);
    layout->addWidget(m_busy);
    layout->addWidget(m_result);
    layout->addWidget(m_acceptance);
    layout->addStretch();
    m_drop->setSample(sample.message);
    connect(m_drop, &MessageDrop::source, this, &ProvePage::prove);
    connect(m_drop, &MessageDrop::emptied, this, [this] { m_session.proof().clear(); });
    connect(m_busy, &BusyRow::cancelled, &m_session.proof(), &session::MessageProof::cancel);
    connect(&m_session.proof(), &session::MessageProof::changed, this, &ProvePage::refresh);
    connect(&m_session, &session::WizardSession::verificationChanged, this, &ProvePage::showAcceptance);
    refresh();
}

void ProvePage::prove(const QByteArray &source)
{
    const auto started = m_session.proof().start(source);
    if (!started) {
        m_session.proof().clear();
        m_drop->showProblem(report::errorText(started.error()));
    }
}

void ProvePage::enter()
{
    refresh();
}

bool ProvePage::cancel()
{
    if (m_session.proof().state() != State::Running)
        return false;
    m_session.proof().cancel();
    return true;
}

QWidget *ProvePage::firstFocus() const
{
    return m_drop->edit();
}

void ProvePage::clearResult()
{
    clearLayout(m_rows);
}

void ProvePage::refresh()
{
    const State state = m_session.proof().state();
    if (state == State::Running)
        m_busy->begin();
    else
        m_busy->end();
    clearResult();
    if (state == State::Cancelled)
        m_drop->showProblem(tr("Cancelled: the message was not checked."),
                            tr("Change or open it once more to try again."));
    if (state == State::Done)
        showResult();
    m_result->setVisible(state == State::Done);
    showHeader();
    showAcceptance();
}

void ProvePage::showAcceptance()
{
    const session::MessageProof &proof = m_session.proof();
    const bool isProved = proof.state() == State::Done;
    const QList<dkim::HeaderField> fields = proof.fields();
    const session::KnownSoFar known{.verification = m_session.verification() ? &*m_session.verification() : nullptr,
                                    .isAsking = m_session.isAsking(),
                                    .survey = &m_session.survey(),
                                    .message = isProved ? &*proof.result() : nullptr,
                                    .fields = isProved ? &fields : nullptr,
                                    .reverse = isProved && proof.reverse() ? &*proof.reverse() : nullptr};
    m_acceptance->show(mail::acceptance(session::acceptanceEvidence(known)));
}

void ProvePage::showHeader()
{
    const bool sends = m_session.setup().route != plan::Route::NoMail;
    m_drop->setVisible(sends);
    m_acceptance->setVisible(sends);
    if (!sends)
        return m_header->setSentence(tr("This domain sends no mail, so there is no message to prove it with."));
    if (m_session.proof().state() == State::Done) {
        const report::ProofVerdict verdict = report::proofVerdict(*m_session.proof().result());
        m_header->setSentence(verdict.strong, verdict.rest);
    } else if (m_session.isPractice()) {
        m_header->setSentence(tr("This is practice: use the sample message, as if it had just arrived."));
    } else {
        m_header->setSentence(
            tr("Let Zuora send an invoice to your own mailbox, then bring the message that arrives here."),
            tr("It stays on this computer; only the DNS is asked."));
    }
}

void ProvePage::showResult()
{
    const mail::MessageVerification &verified = *m_session.proof().result();
    const report::ProofVerdict verdict = report::proofVerdict(verified);

    auto *card = new Card;
    card->setAccessibleName(tr("The verdict"));
    card->setEdge(lookOf(verdict.tone, verdict.sign, {}).tone);
    auto *lead = new LeadLabel;
    lead->setText(verdict.strong, verdict.rest);
    card->body()->addWidget(lead);
    auto *about = new FactRows;
    about->setDense();
    for (const auto &[word, name] : {std::pair{tr("From"), "from"}, {tr("Subject"), "subject"}, {tr("Date"), "date"}}) {
        if (const QByteArray value = m_session.proof().field(name); !value.isEmpty())
            about->add(word, report::plainText(value, 300));
    }
    card->body()->addWidget(about);
    m_rows->addWidget(card);

    auto *lines = new Card;
    lines->setAccessibleName(tr("What was checked"));
    for (const report::ProofLine &proof : report::proofLines(verified))
        lines->body()->addWidget(lineOf(proof));
    m_rows->addWidget(lines);

    const plan::SeverityOf severity = report::severityOf();
    for (const Finding &finding : verified.findings) {
        addFinding(m_rows, m_result, finding, toneOf(severity(finding.code)));
    }

    auto *field = new Card;
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(
        new TextLabel(tr("As a receiver would write it (Authentication-Results)"), TextSize::Body, QFont::DemiBold));
    row->addStretch();
    auto *copy = new CopyButton;
    const QString text = QString::fromUtf8(verified.authenticationResults).trimmed().remove(u'\r'); // folded
    copy->setCopyText(text);
    copy->setWhat(tr("Authentication-Results"));
    row->addWidget(copy);
    field->body()->addWidget(head);
    auto *value = new ValueLabel(report::plainText(text.simplified().toUtf8()));
    value->setAccessibleName(tr("Authentication-Results"));
    field->body()->addWidget(value);
    m_rows->addWidget(field);
    announce(m_result, verdict.strong + u' ' + verdict.rest);
}

} // namespace sw::ui
