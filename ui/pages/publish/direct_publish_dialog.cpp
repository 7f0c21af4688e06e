// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/publish/direct_publish_dialog.h"

#include "core/base/write_file.h"
#include "core/report/findings/finding_text.h"
#include "core/report/findings/words.h"
#include "ui/pages/publish/changed_sets_view.h"
#include "ui/pages/publish/update_key_fields.h"
#include "ui/widgets/controls/busy_row.h"
#include "ui/widgets/controls/looks.h"
#include "ui/widgets/panels/card.h"
#include "ui/widgets/panels/clear_layout.h"
#include "ui/widgets/panels/dialog_frame.h"
#include "ui/widgets/panels/finding_message.h"
#include "ui/widgets/panels/inline_message.h"
#include "ui/widgets/style/style.h"
#include "ui/widgets/text/elided_value.h"
#include "ui/widgets/text/outside_text.h"
#include "ui/widgets/text/page_header.h"
#include "ui/widgets/text/text_label.h"
#include "ui/widgets/text/value_label.h"

#include <QBoxLayout>
#include <QFileDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>

#include <algorithm>

namespace sw::ui {

using session::DirectPublishing;
using State = DirectPublishing::State;

DirectPublishDialog::DirectPublishDialog(DirectPublishing &direct, plan::RecordPlan plan, const QString &server,
                                         QWidget *parent)
    : QDialog(parent)
    , m_direct(direct)
    , m_plan(std::move(plan))
    , m_busy(new BusyRow(QString()))
    , m_result(new InlineMessage)
    , m_undoNote(new InlineMessage)
    , m_findings(new QVBoxLayout)
    , m_preview(new Card)
{
    setWindowTitle(tr("Publish directly"));
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(3 * Grid, 3 * Grid, 3 * Grid, 3 * Grid);
    layout->setSpacing(2 * Grid);
    layout->addWidget(
        new PageHeader(tr("Publish directly"),
                       tr("With a key that may change the zone, all records are published at once, or none of them.")));
    m_access = makeAccess();
    m_server->setText(server);
    m_findings->setSpacing(Grid);
    m_preview->setAccessibleName(tr("What is changed"));
    layout->addWidget(m_access);
    layout->addWidget(m_busy);
    layout->addWidget(m_result);
    layout->addLayout(m_findings);
    layout->addWidget(m_undoNote);
    layout->addWidget(m_preview);
    layout->addStretch();
    const DialogFrame frame = frameDialog(this, page);
    m_scroll = frame.scroll;
    fillBar(frame.bar);
    resize(760, 700);
    setMinimumSize(440, 320);

    m_direct.reset();
    connect(&m_direct, &DirectPublishing::changed, this, &DirectPublishDialog::refresh);
    connect(m_busy, &BusyRow::cancelled, &m_direct, &DirectPublishing::cancel);
    refresh();
    m_server->setFocus(Qt::OtherFocusReason);
}

DirectPublishDialog::~DirectPublishDialog()
{
    m_direct.disconnect(this);
    m_key->forget();
    m_direct.forgetKey();
}

Card *DirectPublishDialog::makeAccess()
{
    auto *card = new Card;
    card->setAccessibleName(tr("Name server and key"));
    m_server = new QLineEdit;
    m_server->setMaxLength(300);
    card->body()->addWidget(buddyLabel(tr("&Name server that takes updates"), m_server));
    card->body()->addWidget(m_server);
    card->body()->addWidget(TextLabel::muted(
        tr("The zone's primary. Hidden ones are not in the zone: ask whoever runs it."), TextSize::Small));

    m_key = new UpdateKeyFields;
    card->body()->addWidget(m_key);
    connect(m_server, &QLineEdit::textEdited, this, &DirectPublishDialog::edited);
    return card;
}

void DirectPublishDialog::fillBar(QHBoxLayout *bar)
{
    m_takeBack = new QPushButton(tr("&Undo…"));
    m_takeBack->setAccessibleDescription(tr("Shows what it takes to undo the last update"));
    m_saveUndo = new QPushButton(tr("Save un&do file…"));
    m_close = new QPushButton(tr("C&lose"));
    m_goOn = new QPushButton;
    setButtonLook(m_goOn, ButtonLook::Primary);
    m_goOn->setDefault(true);
    for (QPushButton *button : {m_takeBack, m_saveUndo, m_close})
        button->setAutoDefault(false);
    bar->addWidget(m_takeBack);
    bar->addWidget(m_saveUndo);
    bar->addStretch();
    bar->addWidget(m_close);
    bar->addWidget(m_goOn);
    connect(m_takeBack, &QPushButton::clicked, &m_direct, &DirectPublishing::lookBack);
    connect(m_saveUndo, &QPushButton::clicked, this, &DirectPublishDialog::chooseUndoFile);
    connect(m_close, &QPushButton::clicked, this, &DirectPublishDialog::reject);
    connect(m_goOn, &QPushButton::clicked, this, &DirectPublishDialog::act);
}

// The preview belongs to another server.
void DirectPublishDialog::edited()
{
    m_direct.reset();
    setValidity(m_server, Validity::Fine);
    refresh();
}

void DirectPublishDialog::refresh()
{
    const State state = m_direct.state();
    m_access->setEnabled(!m_direct.isBusy());
    if (m_direct.isBusy()) {
        m_busy->setText(state == State::Looking   ? tr("Looking at the name server…")
                        : state == State::Sending ? tr("Publishing…")
                                                  : tr("Looking at what became of it…"));
        m_busy->begin();
    } else if (m_busy->isBusy()) {
        m_busy->end();
        m_news = true;
    }
    const bool serverIsWrong = state == State::Idle && m_direct.problem().has_value();
    setValidity(m_server, serverIsWrong ? Validity::Invalid : Validity::Fine);
    refreshPreview();
    refreshResult();
    refreshButtons();
    if (m_news) { // the result, and the next step
        m_news = false;
        m_scroll->ensureWidgetVisible(m_result);
        m_goOn->setFocus(Qt::OtherFocusReason);
    }
}

void DirectPublishDialog::refreshPreview()
{
    clearLayout(m_preview->body());
    const State state = m_direct.state();
    const QList<plan::ChangedSet> sets = plan::changedSets(m_direct.prepared().update);
    const bool shown =
        state != State::Idle && state != State::Looking && !sets.isEmpty() && m_direct.prepared().refusals.isEmpty();
    m_preview->setVisible(shown);
    for (qsizetype i = 0; shown && i < sets.size(); ++i)
        addChangedSet(m_preview->body(), sets.at(i),
                      state == State::Ended ? std::optional(m_direct.fates().at(i)) : std::nullopt);
}

void DirectPublishDialog::refreshResult()
{
    clearLayout(m_findings);
    const State state = m_direct.state();
    const plan::UpdatePlan &prepared = m_direct.prepared();
    const int changes = static_cast<int>(prepared.update.changes.size());
    const QString server = QString::fromLatin1(m_direct.server());
    m_undoNote->clear();
    if (m_direct.isBusy())
        return m_result->clear();
    if (state == State::Ended)
        return showEnd();
    if (state == State::Idle) {
        if (m_direct.problem())
            m_result->show(ToneRole::Bad, report::errorText(*m_direct.problem()));
        else
            m_result->clear();
        return;
    }
    for (const Finding &finding : prepared.refusals + prepared.notes)
        addFinding(m_findings, this, finding, toneOf(report::severityOf()(finding.code)));
    if (m_direct.problem())
        m_result->show(ToneRole::Bad,
                       tr("Not saved, so nothing was sent: an update that cannot be taken back is not made."),
                       report::errorText(*m_direct.problem()));
    else if (!prepared.refusals.isEmpty() || (changes == 0 && containsCode(prepared.notes, "update-held-back")))
        m_result->show(ToneRole::Bad, tr("Not possible like this: nothing was changed."));
    else if (changes == 0)
        m_result->show(ToneRole::Good, tr("Nothing to change: %1 has it all.").arg(server));
    else if (m_direct.isTakingBack())
        m_result->show(ToneRole::Accent, tr("This takes the last update back at %1:").arg(server));
    else
        m_result->show(ToneRole::Accent, tr("Exactly this would be changed at %1:").arg(server),
                       tr("What takes it back is saved first, in %1.").arg(m_direct.undoFolder()));
}

// The server's reply and its data are two things; the data goes first.
void DirectPublishDialog::showEnd()
{
    using Kind = dns::UpdateEnd::Kind;
    const dns::UpdateEnd &end = m_direct.end();
    const QString server = QString::fromLatin1(m_direct.server());
    const QString why = end.kind == Kind::Applied ? QString() : report::errorText(end.why);
    for (const Finding &finding : m_direct.differences())
        addFinding(m_findings, this, finding, toneOf(report::severityOf()(finding.code)));
    if (m_direct.undoProblem())
        m_undoNote->show(ToneRole::Bad, tr("Not saved: the undo file still holds the whole update, not the part made."),
                         report::errorText(*m_direct.undoProblem()));
    else if (!m_direct.isTakingBack() && !m_direct.undoFile().isEmpty())
        m_undoNote->show(ToneRole::Accent, tr("What takes this back is saved in %1.").arg(m_direct.undoFile()),
                         tr("“senderwright-cli publish --undo” takes the update back with it."));
    if (m_direct.allMade()) {
        m_result->show(ToneRole::Good,
                       m_direct.isTakingBack() ? tr("Taken back: %1 shows the records as they were.").arg(server)
                                               : tr("Done: %1 shows every record as planned.").arg(server),
                       m_direct.isTakingBack() ? QString() : tr("Go on to watch the world see them."));
        return;
    }
    if (m_direct.someMade()) {
        m_result->show(ToneRole::Bad, tr("Only a part was done: below, what was made and what was not."),
                       why + (why.isEmpty() ? QString() : QStringLiteral(" ")) +
                           (m_direct.isTakingBack() ? tr("Undo once more to take back the rest.")
                                                    : tr("Look again to go on with the rest, or undo what was made.")));
        return;
    }
    const QList<DirectPublishing::Fate> &fates = m_direct.fates();
    const bool noneMade =
        std::all_of(fates.begin(), fates.end(), [](auto fate) { return fate == DirectPublishing::Fate::NotMade; });
    switch (end.kind) {
    case Kind::Applied:
        m_result->show(ToneRole::Careful,
                       tr("The name server says that all changes were made, but does not show them all."),
                       tr("Look again in a moment."));
        return;
    case Kind::Changed:
        m_result->show(ToneRole::Careful, why);
        return;
    case Kind::Refused:
    case Kind::NotSent:
        m_result->show(ToneRole::Bad, why);
        return;
    case Kind::Uncertain:
        m_result->show(ToneRole::Careful, why, noneMade ? tr("As seen just now, nothing was changed.") : QString());
        return;
    }
}

void DirectPublishDialog::refreshButtons()
{
    const State state = m_direct.state();
    const plan::UpdatePlan &prepared = m_direct.prepared();
    const int changes = static_cast<int>(prepared.update.changes.size());
    const bool ready = state == State::Looked && prepared.refusals.isEmpty() && changes > 0;
    const bool done = (state == State::Ended && m_direct.allMade()) ||
                      (state == State::Looked && prepared.refusals.isEmpty() && changes == 0);
    if (ready && m_direct.isTakingBack())
        m_goOn->setText(tr("Take bac&k %n change(s)", nullptr, changes));
    else if (ready)
        m_goOn->setText(tr("&Publish %n change(s)", nullptr, changes));
    else if (done)
        m_goOn->setText(tr("Cl&ose"));
    else
        m_goOn->setText(state == State::Idle ? tr("L&ook at what would change") : tr("L&ook again"));
    m_goOn->setEnabled(!m_direct.isBusy());
    m_close->setVisible(!done);
    const bool canUndo = m_direct.undo() && !m_direct.isBusy() && !(ready && m_direct.isTakingBack());
    m_takeBack->setVisible(m_direct.undo().has_value());
    m_saveUndo->setVisible(m_direct.undo().has_value());
    m_takeBack->setEnabled(canUndo);
    m_saveUndo->setEnabled(canUndo);
}

void DirectPublishDialog::act()
{
    const State state = m_direct.state();
    const bool nothing = m_direct.prepared().update.changes.isEmpty();
    if (m_direct.isBusy())
        return;
    if (state == State::Looked && m_direct.prepared().refusals.isEmpty()) {
        if (nothing)
            return accept();
        if (auto key = m_key->read()) {
            m_direct.setKey(std::move(*key));
            m_direct.send();
        }
        return;
    }
    if (state == State::Ended && m_direct.allMade())
        return accept();
    m_direct.look(m_plan, m_server->text());
}

void DirectPublishDialog::chooseUndoFile()
{
    const QByteArray undo = plan::updateToJson(*m_direct.undo());
    auto *dialog = new QFileDialog(this, tr("Save undo file"), tr("%1 undo.json").arg(m_plan.domain.toString()));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    connect(dialog, &QFileDialog::fileSelected, this, [this, undo](const QString &path) {
        const auto written = writeFile(path, undo);
        if (written)
            m_result->show(ToneRole::Good, tr("Saved %1.").arg(fileText(path)),
                           tr("“senderwright-cli publish --undo” takes the update back with it."));
        else
            m_result->show(ToneRole::Bad, tr("Not saved."), report::errorText(written.error()));
    });
    dialog->open();
}

QString DirectPublishDialog::previewText() const
{
    QStringList lines;
    for (const QWidget *part : m_preview->findChildren<QWidget *>()) {
        if (const auto *label = qobject_cast<const ValueLabel *>(part))
            lines.append(label->accessibleName() + QStringLiteral(": ") + label->text());
        else if (const auto *name = qobject_cast<const ElidedValue *>(part))
            lines.append(name->text());
        else if (const auto *chip = qobject_cast<const Chip *>(part))
            lines.append(chip->look().text);
    }
    return lines.join(u'\n');
}

void DirectPublishDialog::reject()
{
    if (m_direct.isBusy())
        m_direct.cancel();
    else
        QDialog::reject();
}

} // namespace sw::ui
