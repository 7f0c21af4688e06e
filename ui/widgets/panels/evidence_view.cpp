// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/panels/evidence_view.h"

#include "core/base/plain_text.h"
#include "core/report/text/outcome_text.h"
#include "ui/widgets/controls/copy_button.h"
#include "ui/widgets/panels/clear_layout.h"
#include "ui/widgets/style/theme.h"
#include "ui/widgets/text/text_label.h"
#include "ui/widgets/text/value_label.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QScrollArea>
#include <QVBoxLayout>

namespace sw::ui {

namespace {

QString howAndWhen(const Evidence &evidence)
{
    QString text = EvidenceView::tr("Asked %1")
                       .arg(evidence.asked.isEmpty() ? EvidenceView::tr("nobody") : plainLine(evidence.asked));
    if (!evidence.transport.isEmpty())
        text += EvidenceView::tr(" over %1").arg(evidence.transport);
    if (evidence.at.isValid())
        text += EvidenceView::tr(" at %1").arg(
            QLocale().toString(evidence.at.toLocalTime().time(), QStringLiteral("HH:mm:ss")));
    if (evidence.rttMs >= 0)
        text += EvidenceView::tr(", %1 ms").arg(evidence.rttMs);
    return text;
}

QString answerText(const Evidence &evidence)
{
    QStringList lines;
    for (QString record : evidence.answer)
        lines += plainLine(record.replace(QLatin1Char('\t'), QLatin1Char(' ')));
    return lines.join(QLatin1Char('\n'));
}

} // namespace

QString evidenceText(const QList<Evidence> &evidence)
{
    QStringList lines;
    for (const Evidence &item : evidence) {
        lines += plainLine(item.question) + QStringLiteral(": ") + report::outcomeText(item.outcome);
        lines += QStringLiteral("  ") + howAndWhen(item);
        for (const QString &record : item.answer)
            lines += QStringLiteral("  ") + plainLine(QString(record).replace(QLatin1Char('\t'), QLatin1Char(' ')));
    }
    return lines.join(QLatin1Char('\n'));
}

EvidenceView::EvidenceView(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(Grid / 2);
}

void EvidenceView::setEvidence(const QList<Evidence> &evidence)
{
    clearLayout(m_layout);
    if (evidence.isEmpty())
        m_layout->addWidget(TextLabel::muted(tr("Nobody has been asked yet."), TextSize::Small, this));
    for (const Evidence &item : evidence) {
        if (m_layout->count() > 0) {
            auto *line = new QFrame(this);
            line->setFrameShape(QFrame::HLine);
            m_layout->addWidget(line);
        }
        auto *head = new TextLabel(plainLine(item.question) + QStringLiteral(": ") + report::outcomeText(item.outcome),
                                   TextSize::Small, QFont::DemiBold, this);
        head->setWordWrap(true);
        m_layout->addWidget(head);
        m_layout->addWidget(TextLabel::muted(howAndWhen(item), TextSize::Small, this));
        if (!item.answer.isEmpty()) {
            auto *value = new ValueLabel(answerText(item), this);
            value->setAccessibleName(tr("Answer"));
            m_layout->addWidget(value);
        }
    }
    m_layout->addStretch();
}

EvidencePopup *EvidencePopup::open(QWidget *anchor, const QString &title, const QList<Evidence> &evidence)
{
    auto *popup = new EvidencePopup(anchor, title, evidence);
    popup->openAt(anchor);
    return popup;
}

EvidencePopup::EvidencePopup(QWidget *anchor, const QString &title, const QList<Evidence> &evidence)
    : Popup(anchor)
{
    setAccessibleName(title);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * Grid, 2 * Grid, 2 * Grid, 2 * Grid);
    layout->setSpacing(Grid);
    auto *head = new QHBoxLayout;
    auto *name = new TextLabel(title, TextSize::Body, QFont::DemiBold, this);
    name->setWordWrap(true);
    head->addWidget(name, 1);
    auto *copy = new CopyButton(CopyButton::Form::IconAndWord, this);
    copy->setWhat(tr("all evidence"));
    copy->setCopyText(evidenceText(evidence));
    head->addWidget(copy, 0, Qt::AlignTop);
    layout->addLayout(head);

    auto *scroll = new QScrollArea(this);
    scroll->setAccessibleName(tr("Evidence"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    auto *view = new EvidenceView(scroll);
    view->setEvidence(evidence);
    scroll->setWidget(view);
    scroll->setFocusPolicy(Qt::StrongFocus);
    scroll->viewport()->setAutoFillBackground(false);
    view->setAutoFillBackground(false);
    layout->addWidget(scroll, 1);
    const int width = 60 * Grid;
    const int inner = width - 4 * Grid - 2 * Grid;
    const int wanted =
        view->layout()->hasHeightForWidth() ? view->layout()->totalHeightForWidth(inner) : view->sizeHint().height();
    resize(width, qBound(14 * Grid, wanted + 10 * Grid, 52 * Grid));
    copy->setFocus();
}

} // namespace sw::ui
