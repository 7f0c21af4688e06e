// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/prove/acceptance_card.h"

#include "core/report/text/acceptance_text.h"
#include "ui/widgets/controls/chip.h"
#include "ui/widgets/controls/looks.h"
#include "ui/widgets/panels/flow_layout.h"
#include "ui/widgets/text/text_label.h"

#include <QEvent>
#include <QGridLayout>
#include <QVBoxLayout>

namespace sw::ui {

namespace {

constexpr mail::Proof Proofs[] = {mail::Proof::Dns, mail::Proof::Message, mail::Proof::Sender};

// At least as wide as its widest chip, as a cut-off chip is useless.
class ChipCell : public QWidget
{
public:
    explicit ChipCell(const QList<mail::DemandState> &demands)
    {
        auto *flow = new FlowLayout(this, Grid / 2);
        flow->setContentsMargins(0, 0, 0, 0);
        for (const mail::DemandState &one : demands) {
            const report::Sign sign = one.isSpreading ? report::Sign::Clock : report::fulfilledSign(one.fulfilled);
            auto *chip = new Chip(lookOf(report::fulfilledTone(one.fulfilled), sign, report::demandLabel(one.demand)));
            chip->setAccessibleName(
                QStringLiteral("%1: %2").arg(report::demandLabel(one.demand), report::fulfilledLabel(one.fulfilled)));
            chip->setAccessibleDescription(report::demandSentence(one.demand));
            chip->setToolTip(report::demandSentence(one.demand));
            m_chips.append(chip);
            flow->addWidget(chip);
        }
    }
    [[nodiscard]] int widest() const
    {
        int width = 0;
        for (const Chip *chip : m_chips)
            width = std::max(width, chip->sizeHint().width());
        return width;
    }
    void keepWidth() { setMinimumWidth(widest()); }

private:
    QList<Chip *> m_chips;
};

QWidget *providerCell(const mail::Acceptance &one)
{
    auto *cell = new QWidget;
    auto *rows = new QVBoxLayout(cell);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(2);
    auto *name = new TextLabel(report::providerName(one.provider), TextSize::Body, QFont::DemiBold);
    name->setToolTip(report::providerSentence(one.provider));
    name->setAccessibleDescription(report::providerSentence(one.provider));
    rows->addWidget(name);
    auto *chip = new Chip(
        lookOf(report::fulfilledTone(one.seen), report::fulfilledSign(one.seen), report::acceptanceLabel(one.seen)));
    chip->setAccessibleName(
        QStringLiteral("%1: %2").arg(report::providerName(one.provider), report::acceptanceLabel(one.seen)));
    chip->setMinimumWidth(chip->sizeHint().width());
    rows->addWidget(chip);
    rows->addStretch();
    return cell;
}

} // namespace

AcceptanceCard::AcceptanceCard(QWidget *parent)
    : Card(parent)
    , m_grid(new QGridLayout)
    , m_why(new FactRows)
{
    auto *title = new TextLabel(tr("Will they accept it?"), TextSize::Body, QFont::DemiBold);
    body()->addWidget(title);
    body()->addWidget(TextLabel::muted(
        tr("What the large mailbox providers ask of those who send a lot, and what can be seen of it from here."),
        TextSize::Small));
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(2 * Grid);
    m_grid->setVerticalSpacing(2 * Grid);
    body()->addLayout(m_grid);
    body()->addWidget(m_why);
    for (const mail::Proof proof : Proofs) {
        auto *head = TextLabel::muted(report::proofTitle(proof), TextSize::Small);
        head->setWordWrap(false);
        m_heads.append(head);
    }
    setAccessibleName(title->text());
}

void AcceptanceCard::show(const QList<mail::Acceptance> &all)
{
    if (all == m_shown)
        return;
    m_shown = all;
    for (const Row &row : std::as_const(m_rows)) {
        delete row.provider;
        qDeleteAll(row.heads);
        qDeleteAll(row.cells);
    }
    m_rows.clear();
    for (const mail::Acceptance &one : all) {
        Row row{providerCell(one)};
        for (const mail::Proof proof : Proofs) {
            QList<mail::DemandState> demands;
            std::copy_if(one.demands.cbegin(), one.demands.cend(), std::back_inserter(demands),
                         [proof](const mail::DemandState &state) { return state.proof == proof; });
            auto *cell = new ChipCell(demands);
            cell->keepWidth();
            row.cells.append(cell);
            row.heads.append(TextLabel::muted(report::proofTitle(proof), TextSize::Small));
            row.heads.last()->setVisible(false);
        }
        m_rows.append(row);
    }
    m_shape = Shape::Unknown;
    arrange();
    explain();
}

void AcceptanceCard::explain()
{
    m_why->clear();
    QList<mail::Demand> told;
    for (const mail::Acceptance &one : std::as_const(m_shown)) {
        for (const mail::DemandState &state : one.demands) {
            const bool isWanting =
                state.fulfilled == mail::Fulfilled::No || state.fulfilled == mail::Fulfilled::CouldNotAsk;
            if (state.isSpreading && !told.contains(state.demand)) {
                told.append(state.demand);
                m_why->add(report::demandLabel(state.demand), report::spreadingSentence(state, locale()));
                continue;
            }
            if (!isWanting || told.contains(state.demand))
                continue;
            told.append(state.demand);
            m_why->add(report::demandLabel(state.demand), report::demandSentence(state.demand));
        }
    }
    m_why->setVisible(!told.isEmpty());
}

int AcceptanceCard::tableWidth() const
{
    int provider = 0;
    int cells[3] = {};
    for (const Row &row : m_rows) {
        provider = std::max(provider, row.provider->sizeHint().width());
        for (int i = 0; i < 3; ++i)
            cells[i] = std::max(cells[i], std::max(row.cells.at(i)->minimumWidth(), m_heads.at(i)->sizeHint().width()));
    }
    const QMargins margins = body()->contentsMargins();
    return provider + cells[0] + cells[1] + cells[2] + 6 * Grid + margins.left() + margins.right();
}

void AcceptanceCard::arrange()
{
    const Shape shape = width() >= tableWidth() ? Shape::Table : Shape::Blocks;
    if (shape == m_shape)
        return;
    m_shape = shape;
    while (QLayoutItem *item = m_grid->takeAt(0))
        delete item;
    const bool isTable = shape == Shape::Table;
    for (int i = 0; i < 3; ++i) {
        m_heads.at(i)->setParent(this);
        m_heads.at(i)->setVisible(isTable);
        if (isTable)
            m_grid->addWidget(m_heads.at(i), 0, i + 1);
        m_grid->setColumnStretch(i + 1, isTable ? (i == 1 ? 3 : 2) : (i == 0 ? 1 : 0));
    }
    int at = 1;
    for (const Row &row : std::as_const(m_rows)) {
        m_grid->addWidget(row.provider, at, 0, isTable ? 1 : 6, 1);
        row.provider->setVisible(true);
        for (int i = 0; i < 3; ++i) {
            const bool isEmpty = row.cells.at(i)->layout()->count() == 0;
            row.heads.at(i)->setParent(this);
            row.heads.at(i)->setVisible(!isTable && !isEmpty);
            if (isTable) {
                m_grid->addWidget(row.cells.at(i), at, i + 1);
            } else {
                m_grid->addWidget(row.heads.at(i), at + 2 * i, 1);
                m_grid->addWidget(row.cells.at(i), at + 2 * i + 1, 1);
            }
            row.cells.at(i)->setVisible(isTable || !isEmpty);
        }
        at += isTable ? 1 : 6;
    }
}

void AcceptanceCard::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    arrange();
}

void AcceptanceCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() != QEvent::ApplicationFontChange)
        return;
    for (const Row &row : std::as_const(m_rows)) {
        for (QWidget *cell : row.cells)
            static_cast<ChipCell *>(cell)->keepWidth();
    }
    m_shape = Shape::Unknown;
    arrange();
}

} // namespace sw::ui
