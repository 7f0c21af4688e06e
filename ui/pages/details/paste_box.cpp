// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/details/paste_box.h"

#include "core/base/plain_text.h"
#include "core/base/secret_text.h"
#include "core/plan/model/record_plan.h"
#include "core/report/findings/finding_text.h"
#include "core/report/text/value_forms.h"
#include "ui/widgets/controls/chip.h"
#include "ui/widgets/panels/clear_layout.h"
#include "ui/widgets/panels/inline_message.h"
#include "ui/widgets/style/style.h"
#include "ui/widgets/text/text_label.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QMimeData>
#include <QPushButton>
#include <QVBoxLayout>

namespace sw::ui {

namespace {

constexpr qsizetype MaxPaste = 256 * 1024 + 1; // one more than the reader accepts, so that it reports "too large"
constexpr int MaxShownIgnored = 4;

// Only shown, not for copying: may be broken after any dot, and anywhere in a long label.
TextLabel *valueLabel(const QString &text, QWidget *parent)
{
    constexpr int Unbroken = 20;
    QString breakable;
    int run = 0;
    for (const QChar c : text) {
        breakable += c;
        run = c == QLatin1Char('.') ? 0 : run + 1;
        if (run == 0 || run % Unbroken == 0)
            breakable += QChar(0x200B); // zero width space
    }
    auto *label = new TextLabel(breakable, TextSize::Small, QFont::Normal, parent);
    label->setFont(valueFont());
    label->setWordWrap(true);
    label->setAccessibleName(text);
    return label;
}

} // namespace

PasteEdit::PasteEdit(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    setFont(valueFont());
    setLineWrapMode(QPlainTextEdit::NoWrap);
    setLayoutDirection(Qt::LeftToRight); // names and values are left to right in every language
}

void PasteEdit::insertFromMimeData(const QMimeData *source)
{
    insertPlainText(source->text().left(MaxPaste));
}

PasteBox::PasteBox(const QString &label, const QString &placeholder, QWidget *parent)
    : QWidget(parent)
    , m_edit(new PasteEdit(this))
    , m_sampleButton(new QPushButton(tr("&Use the sample paste"), this))
    , m_help(TextLabel::muted({}, TextSize::Small, this))
    , m_message(new InlineMessage(this))
    , m_understood(new QWidget(this))
    , m_rows(new QVBoxLayout(m_understood))
    , m_ignored(TextLabel::muted({}, TextSize::Small, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Grid - 2);
    auto *head = new QHBoxLayout;
    auto *words = new TextLabel(label, TextSize::Body, QFont::DemiBold, this);
    words->setBuddy(m_edit);
    words->setWordWrap(true);
    head->addWidget(words, 1);
    setButtonLook(m_sampleButton, ButtonLook::Quiet);
    m_sampleButton->hide();
    head->addWidget(m_sampleButton);
    layout->addLayout(head);
    layout->addWidget(m_help);
    m_help->hide();
    m_edit->setPlaceholderText(placeholder);
    m_edit->setAccessibleName(QString(label).remove(QLatin1Char('&')));
    m_edit->setFixedHeight(6 * QFontMetrics(m_edit->font()).lineSpacing() + 2 * Grid);
    layout->addWidget(m_edit);
    layout->addWidget(m_message);
    m_rows->setContentsMargins(0, Grid / 2, 0, 0);
    m_rows->setSpacing(Grid / 2);
    layout->addWidget(m_understood);
    layout->addWidget(m_ignored);
    m_understood->hide();
    m_ignored->hide();
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
        read();
        Q_EMIT changed();
    });
    connect(m_sampleButton, &QPushButton::clicked, this, [this] {
        m_edit->setPlainText(m_sample);
        m_edit->setFocus();
    });
}

void PasteBox::setDomain(const dns::DomainName &domain)
{
    if (domain == m_domain)
        return;
    m_domain = domain;
    read();
}

void PasteBox::setText(const QString &text)
{
    if (text != m_edit->toPlainText())
        m_edit->setPlainText(text);
}

QString PasteBox::text() const
{
    return withoutPrivateKeys(m_edit->toPlainText()); // this is kept and saved
}

void PasteBox::setWanted(std::function<bool(const plan::PastedRecord &)> wanted)
{
    m_wanted = std::move(wanted);
    read();
}

void PasteBox::setJudge(Judge judge)
{
    m_judge = std::move(judge);
    read();
}

void PasteBox::setCounts(const QList<int> &counts)
{
    if (counts == m_counts)
        return;
    m_counts = counts;
    showMessage();
}

void PasteBox::setSample(const QString &text)
{
    m_sample = text;
    m_sampleButton->setVisible(!text.isEmpty());
}

void PasteBox::setHelp(const QString &text)
{
    m_help->setText(text);
    m_help->setVisible(!text.isEmpty());
}

void PasteBox::read()
{
    // Names cannot be completed without a domain; the text is read again once there is one.
    m_result = m_domain.isRoot() ? plan::PasteResult() : plan::understandPaste(m_edit->toPlainText(), m_domain);
    m_records.clear();
    QList<plan::PastedRecord> unwanted;
    m_setAside.clear();
    for (const plan::PastedRecord &record : std::as_const(m_result.records)) {
        const bool wanted = !m_wanted || m_wanted(record);
        const auto why = wanted && m_judge ? m_judge(record, m_result.records) : std::nullopt;
        if (why)
            m_setAside.append(*why);
        else
            (wanted ? m_records : unwanted).append(record);
    }
    setValidity(m_edit, Validity::Fine);
    showUnderstood();
    showIgnored(unwanted);
    showMessage();
}

void PasteBox::showUnderstood()
{
    clearLayout(m_rows);
    for (const plan::PastedRecord &record : std::as_const(m_records)) {
        auto *row = new QWidget(m_understood);
        auto *layout = new QHBoxLayout(row);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(Grid);
        const QString type = QString::fromLatin1(dns::typeName(record.type));
        auto *chip = new Chip({ToneRole::Good, QStringLiteral("check"), type}, row);
        chip->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        chip->setMinimumWidth(chip->sizeHint().width());
        layout->addWidget(chip);
        const QString target = report::plainText(plan::valueText(record.type, record.data));
        layout->addWidget(valueLabel(record.name.toString(), row), 2);
        auto *arrow = TextLabel::muted(QStringLiteral("→"), TextSize::Small, row);
        arrow->setWordWrap(false);
        layout->addWidget(arrow);
        layout->addWidget(valueLabel(target, row), 2);
        row->setAccessibleName(tr("Understood: %1 %2 %3").arg(type, record.name.toString(), target));
        m_rows->addWidget(row);
    }
    m_understood->setVisible(!m_records.isEmpty());
}

void PasteBox::showIgnored(const QList<plan::PastedRecord> &unwanted)
{
    QStringList lines;
    for (const plan::PastedRecord &record : unwanted)
        lines.append(
            tr("%1 %2: not needed here").arg(record.name.toString(), QString::fromLatin1(dns::typeName(record.type))));
    for (const Finding &finding : std::as_const(m_setAside))
        lines.append(report::findingText(finding));
    for (const plan::PasteFragment &fragment : std::as_const(m_result.ignored)) {
        const QString what = plainLine(fragment.text.simplified(), 60);
        if (what.isEmpty() || fragment.reason == "paste-heading")
            continue;
        lines.append(tr("“%1”: %2").arg(what, report::setAsideText(fragment.reason)));
    }
    const qsizetype more = lines.size() - MaxShownIgnored;
    if (more > 0)
        lines = lines.first(MaxShownIgnored) << tr("… and %n more", nullptr, static_cast<int>(more));
    m_ignored->setText(lines.isEmpty() ? QString()
                                       : tr("Left aside:") + QLatin1Char('\n') + lines.join(QLatin1Char('\n')));
    m_ignored->setVisible(!lines.isEmpty());
}

void PasteBox::showMessage()
{
    m_message->clear();
    if (m_edit->toPlainText().trimmed().isEmpty())
        return;
    for (const Finding &finding : m_result.findings + m_setAside) {
        m_message->show(m_records.isEmpty() ? ToneRole::Bad : ToneRole::Careful, report::findingText(finding),
                        report::findingAdvice(finding));
        return;
    }
    const int count = static_cast<int>(m_records.size());
    if (m_counts.isEmpty() || m_counts.contains(count))
        return;
    const int wanted = m_counts.last();
    if (count < wanted) {
        m_message->show(ToneRole::Careful, tr("%1 of %2 records understood.").arg(count).arg(wanted),
                        tr("Paste the others too, below what is there."));
    } else {
        m_message->show(ToneRole::Careful, tr("%1 records understood, %2 expected.").arg(count).arg(wanted),
                        tr("Take out those that belong to something else."));
    }
}

void PasteBox::explain()
{
    setValidity(m_edit, Validity::Invalid);
    if (m_edit->toPlainText().trimmed().isEmpty())
        m_message->show(ToneRole::Bad, tr("Nothing has been pasted yet."),
                        tr("Copy what the console shows, names and values, and paste it here."));
    else if (m_message->text().isEmpty())
        m_message->show(ToneRole::Bad, tr("There is no record in this text that we can use."),
                        tr("Copy the names and values once more, as the console shows them."));
    m_edit->setFocus();
}

} // namespace sw::ui
